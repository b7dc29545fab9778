#pragma once

#include "gui/frame/page_switcher.h"
#include "gui/parts/page.h"

#include <wx/simplebook.h>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace mijlpaal::gui {

/// The pages of one portfolio, one of which is in sight, and the list to turn to another. A page is made when
/// it first comes in sight, and only the page in sight is shown what changes.
class PageBook : public wxPanel {
public:
    PageBook(wxWindow* parent, PageHost& host, std::vector<PageKind> kinds);

    /// Shows another view: at once on the page in sight, on the others when they come in sight.
    void show(const app::View& view);

    const std::vector<PageKind>& kinds() const { return kinds_; }
    /// Nothing before the first `turnTo`.
    Page* current() const;
    const PageKind& currentKind() const { return kinds_[at_]; }
    /// An unknown name turns to the first page.
    void turnTo(std::string_view name);
    /// So many pages on, or back; behind the last comes the first.
    void turnBy(int pages);
    /// Puts a record in sight: on the page that is, if it can show it, else on the first that can. False when
    /// none can.
    bool reveal(model::ObjectRef record);

    /// Nothing when the page was not in sight yet.
    template <class P>
    P* find() const {
        for (auto* page : pages_) {
            if (auto* found = dynamic_cast<P*>(page)) return found;
        }
        return nullptr;
    }

    PageSwitcher& switcher() { return *switcher_; }

    /// How a page was arranged, asked when it is made; another page came in sight.
    std::function<PageLayout(const PageKind&)> layoutOf;
    std::function<void()> turned;
    /// Calls `keep` for each page that was in sight.
    void keepLayouts(const std::function<void(const PageKind&, const PageLayout&)>& keep) const;

private:
    void turnTo(std::size_t place);

    PageHost& host_;
    std::vector<PageKind> kinds_;
    PageSwitcher* switcher_ = nullptr;
    wxSimplebook* book_ = nullptr;
    /// By place in the list of kinds; nothing for those that were not in sight yet.
    std::vector<Page*> pages_;
    std::vector<app::View> shown_;
    std::size_t at_ = 0;
    app::View view_;
};

}  // namespace mijlpaal::gui
