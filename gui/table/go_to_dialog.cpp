#include "gui/table/go_to_dialog.h"

#include "base/text.h"
#include "gui/dialogs/button_row.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/stattext.h>

namespace mijlpaal::gui {

GoToDialog::GoToDialog(wxWindow* parent) : wxDialog{parent, wxID_ANY, _("Go to a row")} {
    auto* label = new wxStaticText{this, wxID_ANY, _("&Code or row number")};
    text_ = new wxTextCtrl{this, wxID_ANY,           {},      wxDefaultPosition, {FromDIP(220), -1},
                           0,    wxDefaultValidator, textName};
    setAccessibleName(*text_, _("Code or row number"));
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    row->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(12));
    row->Add(text_, 1);
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(row, 0, wxEXPAND | wxALL, FromDIP(12));
    addButtonRow(*this, *column, {.done = _("OK"), .leave = _("Cancel")});
    SetSizerAndFit(column);
    CentreOnParent();
    text_->SetFocus();
}

std::string GoToDialog::text() const {
    const auto text = toUtf8(text_->GetValue());
    return std::string{base::trimmed(text)};
}

}  // namespace mijlpaal::gui
