#include "gui/frame/status_bar.h"

namespace mijlpaal::gui {

StatusBar::StatusBar(wxWindow* parent, int fields) : wxStatusBar{parent} {
    SetFieldsCount(fields);
    fit();
}

void StatusBar::show(const wxString& text, int field) {
    if (GetStatusText(field) == text) return;
    SetStatusText(text, field);
    if (field > 0) fit();
}

void StatusBar::fit() {
    std::vector<int> widths{-1};
    for (int field = 1; field < GetFieldsCount(); ++field)
        widths.push_back(GetTextExtent(GetStatusText(field)).x + 3 * GetCharWidth());
    // The corner to take hold of.
    widths.back() += GetCharHeight();
    if (widths == widths_) return;
    widths_ = widths;
    SetStatusWidths(static_cast<int>(widths.size()), widths.data());
}

}  // namespace mijlpaal::gui
