#pragma once

#include "gui/details/details_page.h"

#include <wx/notebook.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace mijlpaal::gui {

/// What stands beside the rows of a page: pages about what is selected there. Only the one in sight is kept up
/// to date.
class DetailsPane : public wxPanel {
public:
    DetailsPane(wxWindow* parent, PageHost& host, std::vector<DetailsKind> kinds);

    wxNotebook& tabs() { return *tabs_; }

    const std::vector<DetailsKind>& kinds() const { return kinds_; }
    const DetailsKind& current() const { return kinds_[at()]; }
    /// An unknown name turns nowhere.
    void turnTo(std::string_view name);
    void takeFocus() { pages_[at()]->takeFocus(); }

    template <class P>
    P& get() const {
        for (auto* page : pages_) {
            if (auto* found = dynamic_cast<P*>(page)) return *found;
        }
        std::abort();
    }

    /// Whether anyone can see it; what cannot be seen is not computed.
    void setOpen(bool isOpen);
    void show(const app::View& view, Selection selected);

    std::function<void(model::ObjectRef)> goTo;
    /// Escape was pressed.
    std::function<void()> left;

private:
    std::size_t at() const { return static_cast<std::size_t>(std::max(tabs_->GetSelection(), 0)); }
    void showPage();
    void nameTabs();

    wxNotebook* tabs_ = nullptr;
    std::vector<DetailsKind> kinds_;
    std::vector<DetailsPage*> pages_;
    app::View view_;
    Selection selected_;
    bool isOpen_ = false;
};

}  // namespace mijlpaal::gui
