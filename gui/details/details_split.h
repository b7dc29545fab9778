#pragma once

#include "gui/details/details_pane.h"
#include "gui/parts/page_layout.h"

#include <wx/splitter.h>

namespace mijlpaal::gui {

/// The rows of a page above, and the details of what is selected there below, which can be opened and closed.
/// The details keep the height that a person gave them, as far as the window leaves them: the rows keep the
/// better half.
class DetailsSplit : public wxSplitterWindow {
public:
    DetailsSplit(wxWindow* parent, PageHost& host, std::vector<DetailsKind> kinds);

    /// What stands above; made with this as its parent.
    void setAbove(wxWindow& above);

    DetailsPane& pane() { return *pane_; }
    bool isOpen() const { return IsSplit(); }
    void open(bool isOpen);

    /// To open and close the details, and to go to each of their pages.
    std::vector<Command> commands();

    void addTo(PageLayout& layout) const;
    /// They open once the page has its size; `isOpen` counts where the layout does not say, and gives them half of the
    /// page then.
    void setLayout(const PageLayout& layout, bool isOpen = false);

    /// Goes to a record: in the rows above, or on the page that shows it. Where none does, it says so.
    void leadTo(model::ObjectRef ref);

    /// Selects a record in the rows above. False when it is none of them.
    std::function<bool(model::ObjectRef)> reveal;
    /// The keyboard goes back to the rows.
    std::function<void()> left;
    /// Both halves have their size, after the details were opened.
    std::function<void()> arranged;

private:
    void goToPage(const std::string& name);
    int heightNow() const;
    /// Puts the sash where the wanted height asks for it.
    void arrange();

    PageHost& host_;
    wxWindow* above_ = nullptr;
    DetailsPane* pane_ = nullptr;
    /// What a person chose; the window may be too low for it.
    int wantedHeight_ = 0;
};

}  // namespace mijlpaal::gui
