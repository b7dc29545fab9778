#include "gui/table/columns_dialog.h"

#include "gui/dialogs/button_row.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/table/table_pane.h"

#include <wx/stattext.h>

#include <algorithm>
#include <utility>

namespace mijlpaal::gui {

ColumnsDialog::ColumnsDialog(wxWindow* parent, const sheet::Source& source,
                             const std::vector<std::size_t>& shown)
    : wxDialog{parent,        wxID_ANY,
               _("Columns"),  wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      order_{shown} {
    for (std::size_t i = 0; i < source.columns().size(); ++i) {
        if (std::find(shown.begin(), shown.end(), i) == shown.end()) order_.push_back(i);
    }
    wxArrayString titles;
    for (const auto i : order_) titles.push_back(titleOf(source.columns()[i]));
    auto* label = new wxStaticText{this, wxID_ANY, _("&Shown columns, from left to right")};
    list_ = new wxCheckListBox{this,   wxID_ANY,    wxDefaultPosition,  FromDIP(wxSize{300, 340}),
                               titles, wxLB_SINGLE, wxDefaultValidator, listName};
    setAccessibleName(*list_, _("Columns"));
    for (unsigned i = 0; i < shown.size(); ++i) list_->Check(i);
    list_->SetSelection(0);
    auto* up = new wxButton{this, wxID_ANY, _("Further &left")};
    auto* down = new wxButton{this, wxID_ANY, _("Further &right")};
    up->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { move(-1); });
    down->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { move(1); });
    auto* moves = new wxBoxSizer{wxVERTICAL};
    moves->Add(up, 0, wxEXPAND | wxBOTTOM, FromDIP(8));
    moves->Add(down, 0, wxEXPAND);
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    row->Add(list_, 1, wxEXPAND | wxRIGHT, FromDIP(12));
    row->Add(moves);
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(label, 0, wxLEFT | wxRIGHT | wxTOP, FromDIP(12));
    column->Add(row, 1, wxEXPAND | wxALL, FromDIP(12));
    addButtonRow(*this, *column, {.done = _("OK"), .leave = _("Cancel")});
    SetSizerAndFit(column);
    CentreOnParent();
    list_->SetFocus();
}

std::vector<std::size_t> ColumnsDialog::columns() const {
    std::vector<std::size_t> shown;
    for (unsigned i = 0; i < order_.size(); ++i) {
        if (list_->IsChecked(i)) shown.push_back(order_[i]);
    }
    return shown;
}

void ColumnsDialog::move(int by) {
    const auto at = list_->GetSelection(), to = at + by;
    if (at == wxNOT_FOUND || to < 0 || to >= static_cast<int>(order_.size())) return;
    const auto a = static_cast<unsigned>(at), b = static_cast<unsigned>(to);
    std::swap(order_[a], order_[b]);
    const auto title = list_->GetString(a);
    const bool isChecked = list_->IsChecked(a), wasChecked = list_->IsChecked(b);
    list_->SetString(a, list_->GetString(b));
    list_->SetString(b, title);
    list_->Check(a, wasChecked);
    list_->Check(b, isChecked);
    list_->SetSelection(to);
}

}  // namespace mijlpaal::gui
