#include "gui/dialogs/removal_dialog.h"

#include "gui/dialogs/button_row.h"
#include "gui/parts/gtk_hooks.h"
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
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      users_{users} {
    auto* heading = new wxStaticText{this, wxID_ANY, _("These refer to what you want to remove:")};
    heading->SetFont(heading->GetFont().Bold());
    list_ = new wxDataViewListCtrl{this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize{860, 200})};
    list_->SetName(listName);
    setAccessibleName(*list_, _("What refers to what you want to remove"));
    for (const auto& [title, width] : {std::pair{_("Kind"), 190}, {_("Code"), 80}, {_("Name"), 400},
                                       {_("What becomes of it"), 170}})
        list_->AppendTextColumn(title, wxDATAVIEW_CELL_INERT, FromDIP(width));
    for (const auto& ref : users) {
        wxVector<wxVariant> row;
        const auto code = model::codeOf(portfolio, ref);
        const auto name = model::nameOf(portfolio, ref, language() == model::Language::english);
        row.push_back(translated(base::message("{kind}", {{"kind", std::string{model::wordsFor(ref.kind)}}})));
        row.push_back(fromUtf8(code));
        // Where there is no name the code stands for it.
        row.push_back(name == code ? wxString{} : fromUtf8(name));
        row.push_back(isRemoved(removal, ref) ? _("is removed too") : _("stays, without it"));
        list_->AppendItem(row);
    }
    auto* go = new wxButton{this, wxID_ANY, _("&Go to the selected one")};
    const auto leaveFor = [this] {
        if (selected()) EndModal(wxID_FIND);
    };
    go->Bind(wxEVT_BUTTON, [leaveFor](wxCommandEvent&) { leaveFor(); });
    list_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [leaveFor](wxDataViewEvent&) { leaveFor(); });
    list_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this, go](wxDataViewEvent&) { go->Enable(selected().has_value()); });
    go->Disable();

    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(heading, 0, wxALL, FromDIP(12));
    sizer->Add(list_, 1, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(12));
    sizer->Add(go, 0, wxALL, FromDIP(12));
    addButtonRow(*this, *sizer,
                 {.done = _("&Remove with these"), .leave = _("&Leave it"), .leavesByEnter = true});
    SetSizerAndFit(sizer);
    CentreOnParent();
}

std::optional<model::ObjectRef> RemovalDialog::selected() const {
    const auto row = list_->GetSelectedRow();
    if (row == wxNOT_FOUND) return std::nullopt;
    return users_[static_cast<std::size_t>(row)];
}

}  // namespace mijlpaal::gui
