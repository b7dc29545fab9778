#include "gui/table/totals_row.h"

#include "gui/parts/gtk_hooks.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <utility>

namespace mijlpaal::gui {

namespace {

/// Between the edge of a column and its text, as in the cells above.
constexpr int besideText = 4, aboveText = 3;

}  // namespace

TotalsRow::TotalsRow(wxWindow* parent)
    : wxPanel{parent,    wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL | wxBORDER_NONE,
              windowName} {
    hint_ = new wxStaticText{this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END};
    hint_->Hide();
    SetMinSize({-1, GetCharHeight() + 2 * FromDIP(aboveText)});
    setAccessibleName(*this, _("Totals"));
}

wxStaticText& TotalsRow::labelOf(unsigned column) {
    auto*& label = labels_[column];
    if (!label) {
        label = new wxStaticText{this,
                                 wxID_ANY,
                                 {},
                                 wxDefaultPosition,
                                 wxDefaultSize,
                                 (totals_[column].isRight ? wxALIGN_RIGHT : wxALIGN_LEFT) |
                                     wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE};
    }
    return *label;
}

void TotalsRow::show(std::map<unsigned, Total> totals, const wxString& hint) {
    totals_ = std::move(totals);
    hint_->SetLabelText(hint);
    hint_->SetToolTip(hint);
    for (const auto& [column, total] : totals_) {
        auto& label = labelOf(column);
        if (label.GetLabelText() == total.text) continue;
        label.SetLabelText(total.text);
        label.SetToolTip(total.of + ": " + total.text);
        setAccessibleName(label, total.of + ": " + total.text);
    }
}

void TotalsRow::place(const std::vector<TableView::ColumnArea>& areas) {
    const auto width = GetClientSize().x, side = FromDIP(besideText), top = FromDIP(aboveText);
    const bool hasHint = !hint_->GetLabelText().empty();
    hint_->Show(hasHint);
    hint_->SetSize(side, top, std::max(width - 2 * side, 0), GetCharHeight());
    for (const auto& [column, label] : labels_) {
        const auto area = std::find_if(areas.begin(), areas.end(),
                                       [at = column](const auto& each) { return each.column == at; });
        bool isSeen = !hasHint && totals_.contains(column) && area != areas.end();
        if (isSeen) {
            const auto left = std::max(area->left, 0), right = std::min(area->left + area->width, width);
            isSeen = right - left > 2 * side;
            if (isSeen) label->SetSize(left + side, top, right - left - 2 * side, GetCharHeight());
        }
        label->Show(isSeen);
    }
}

}  // namespace mijlpaal::gui
