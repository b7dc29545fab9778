#include "gui/dialogs/removal_dialog.h"

#include "gui/parts/text.h"
#include "model/field.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

bool isRemoved(const model::ChangeSet& removal, model::ObjectRef ref) {
    return std::any_of(removal.changes.begin(), removal.changes.end(), [&](const model::Change& change) {
        return change.subject() == ref && !change.after;
    });
}

}  // namespace

RemovalDialog::RemovalDialog(wxWindow* parent, const model::Portfolio& portfolio,
                             const model::ChangeSet& removal, const std::vector<model::ObjectRef>& users)
    : wxDialog{parent,
               wxID_ANY,
               _("Still in use"),
               wxDefaultPosition,
               wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER} {
    auto* heading = new wxStaticText{this, wxID_ANY, _("These refer to what you want to remove:")};
    heading->SetFont(heading->GetFont().Bold());
    auto* list = new wxDataViewListCtrl{this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize{860, 200})};
    list->SetName(listName);
    for (const auto& [title, width] : {std::pair{_("Kind"), 190}, {_("Code"), 80}, {_("Name"), 400},
                                       {_("What becomes of it"), 170}})
        list->AppendTextColumn(title, wxDATAVIEW_CELL_INERT, FromDIP(width));
    for (const auto& ref : users) {
        wxVector<wxVariant> row;
        const auto code = model::codeOf(portfolio, ref);
        const auto name = model::nameOf(portfolio, ref, language() == model::Language::english);
        row.push_back(translated(base::message("{kind}", {{"kind", std::string{model::wordsFor(ref.kind)}}})));
        row.push_back(fromUtf8(code));
        // Where there is no name the code stands for it.
        row.push_back(name == code ? wxString{} : fromUtf8(name));
        row.push_back(isRemoved(removal, ref) ? _("is removed too") : _("stays, without it"));
        list->AppendItem(row);
    }
    auto* remove = new wxButton{this, wxID_ANY, _("&Remove with these")};
    remove->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { EndModal(wxID_OK); });
    // Not wxID_CANCEL: GTK would put its own word on it, in the language of the system.
    auto* leave = new wxButton{this, wxID_ANY, _("&Leave it")};
    SetEscapeId(leave->GetId());
    leave->SetDefault();
    leave->SetFocus();
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    buttons->AddStretchSpacer();
    buttons->Add(remove, 0, wxRIGHT, FromDIP(8));
    buttons->Add(leave);
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(heading, 0, wxALL, FromDIP(12));
    sizer->Add(list, 1, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(12));
    sizer->Add(buttons, 0, wxEXPAND | wxALL, FromDIP(12));
    SetSizerAndFit(sizer);
    CentreOnParent();
}

}  // namespace mijlpaal::gui
