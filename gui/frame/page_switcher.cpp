#include "gui/frame/page_switcher.h"

#include "base/text.h"
#include "gui/parts/gtk_hooks.h"

#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

PageSwitcher::PageSwitcher(wxWindow* parent, const std::vector<PageKind>& kinds)
    : wxDataViewTreeCtrl{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_NO_HEADER | wxDV_SINGLE} {
    SetName(listName);
    setAccessibleName(*this, _("Pages"));
    stopSearchOnTyping(*this);
    const wxDataViewItem top;
    int widest = 0;
    for (const auto& kind : kinds) {
        const auto& name = kind.group.name;
        if (name.empty()) {
            // Also a container: items come behind those.
            rows_.push_back(AppendContainer(top, kind.title));
        } else {
            if (headings_.empty() || headings_.back().group.name != name)
                headings_.push_back({kind.group, AppendContainer(top, kind.group.title)});
            rows_.push_back(AppendItem(headings_.back().item, kind.title));
        }
        widest = std::max({widest, GetTextExtent(kind.title).x, GetTextExtent(kind.group.title).x});
    }
    for (const auto& heading : headings_) Expand(heading.item);
    // Beside the text: the sign that opens a heading, how far its pages stand in, and the scroll bar.
    SetMinSize({widest + FromDIP(64), -1});
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        const auto row = std::find(rows_.begin(), rows_.end(), GetSelection());
        if (row == rows_.end() || !chosen) return;
        const auto place = static_cast<std::size_t>(row - rows_.begin());
        if (place != marked_) chosen(place);
    });
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent& event) {
        if (!headingAt(event.GetItem())) return event.Skip();
        IsExpanded(event.GetItem()) ? Collapse(event.GetItem()) : Expand(event.GetItem());
    });
    // What stands here is no text to be typed over.
    Bind(wxEVT_DATAVIEW_ITEM_START_EDITING, [](wxDataViewEvent& event) { event.Veto(); });
    Bind(wxEVT_KEY_DOWN, &PageSwitcher::onKey, this);
}

void PageSwitcher::mark(std::size_t place) {
    marked_ = place;
    const auto& row = rows_[place];
    if (GetSelection() == row) return;
    EnsureVisible(row);
    Select(row);
    SetCurrentItem(row);
}

/// Left closes a heading or goes to it, right opens it or goes into it, as in any tree.
void PageSwitcher::onKey(wxKeyEvent& event) {
    const auto at = GetSelection();
    if (event.HasAnyModifiers() || !at.IsOk()) return event.Skip();
    const auto* heading = headingAt(at);
    const auto goTo = [this](const wxDataViewItem& item) {
        Select(item);
        // With its cell: otherwise GTK spends the next arrow key on that.
        focusSelectedRow(*this);
        focusColumn(*this, *GetColumn(0));
    };
    switch (event.GetKeyCode()) {
    case WXK_LEFT:
        if (heading) return Collapse(at);
        for (const auto& each : headings_) {
            if (GetStore()->GetParent(at) == each.item) return goTo(each.item);
        }
        return;
    case WXK_RIGHT:
        if (!heading) return;
        if (!IsExpanded(at)) return Expand(at);
        return goTo(GetNthChild(at, 0));
    default:
        event.Skip();
    }
}

const PageSwitcher::Heading* PageSwitcher::headingAt(const wxDataViewItem& item) const {
    const auto found = std::find_if(headings_.begin(), headings_.end(),
                                    [&](const Heading& heading) { return heading.item == item; });
    return found == headings_.end() ? nullptr : &*found;
}

std::string PageSwitcher::closed() const {
    std::string names;
    for (const auto& heading : headings_) {
        if (IsExpanded(heading.item)) continue;
        if (!names.empty()) names += ' ';
        names += heading.group.name;
    }
    return names;
}

void PageSwitcher::close(std::string_view groups) {
    const auto names = base::split(groups, ' ');
    const auto inSight = rows_.empty() ? wxDataViewItem{} : GetStore()->GetParent(rows_[marked_]);
    for (const auto& heading : headings_) {
        const bool isNamed = std::find(names.begin(), names.end(), heading.group.name) != names.end();
        isNamed && heading.item != inSight ? Collapse(heading.item) : Expand(heading.item);
    }
}

}  // namespace mijlpaal::gui
