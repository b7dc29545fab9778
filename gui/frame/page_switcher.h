#pragma once

#include "gui/parts/page.h"

#include <wx/dataview.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::gui {

/// The list of pages, those that belong together under a heading that closes and opens.
class PageSwitcher : public wxDataViewTreeCtrl {
public:
    static constexpr auto listName = "pages";

    PageSwitcher(wxWindow* parent, const std::vector<PageKind>& kinds);

    /// Calls `chosen` with the place of a page in the list of kinds when one turns to it in the list.
    std::function<void(std::size_t place)> chosen;

    /// Marks the page in sight, and opens its heading.
    void mark(std::size_t place);

    /// The names of the groups that are closed, parted by spaces.
    std::string closed() const;
    /// Closes these and opens the others. That of the page in sight stays open.
    void close(std::string_view groups);

private:
    struct Heading {
        PageGroup group;
        wxDataViewItem item;
    };

    void onKey(wxKeyEvent& event);
    const Heading* headingAt(const wxDataViewItem& item) const;

    std::vector<Heading> headings_;
    /// By place in the list of kinds.
    std::vector<wxDataViewItem> rows_;
    std::size_t marked_ = 0;
};

}  // namespace mijlpaal::gui
