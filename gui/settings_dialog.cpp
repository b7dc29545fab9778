#include "gui/settings_dialog.h"

#include "gui/gtk_hooks.h"
#include "gui/text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

SettingsDialog::SettingsDialog(wxWindow* parent, const model::Settings& settings)
    : wxDialog{parent, wxID_ANY, _("Status date and rules")}, statusDate_{settings.statusDate} {
    auto* grid = new wxFlexGridSizer{2, FromDIP(8), FromDIP(12)};
    const auto addLabel = [&](const wxString& text) {
        grid->Add(new wxStaticText{this, wxID_ANY, text}, 0, wxALIGN_CENTRE_VERTICAL);
    };
    addLabel(_("&Status date"));
    dateField_ = new wxTextCtrl{this,
                                wxID_ANY,
                                fromUtf8(model::dayText(settings.statusDate, language())),
                                wxDefaultPosition,
                                {FromDIP(160), -1},
                                0,
                                wxDefaultValidator,
                                statusDateName};
    setAccessibleName(*dateField_, _("Status date"));
    grid->Add(dateField_, 0);
    grid->AddSpacer(0);
    wrong_ = new wxStaticText{this, wxID_ANY, _("Work up to the end of this day is done or not.")};
    grid->Add(wrong_);

    addLabel(_("&Rules"));
    profile_ = new wxChoice{this, wxID_ANY};
    profile_->Append(_("As in Primavera P6"));
    profile_->Append(_("As in Microsoft Project"));
    profile_->SetSelection(settings.profile == model::Profile::p6 ? 0 : 1);
    setAccessibleName(*profile_, _("Rules"));
    grid->Add(profile_);
    grid->AddSpacer(0);
    floor_ =
        new wxCheckBox{this, wxID_ANY, _("Remaining &work does not start before the end of the status date")};
    floor_->SetValue(settings.statusDateIsFloor);
    grid->Add(floor_);

    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(grid, 1, wxEXPAND | wxALL, FromDIP(16));
    // Not wxID_CANCEL: GTK would put its own word on it, in the language of the system.
    auto* cancel = new wxButton{this, wxID_ANY, _("Cancel")};
    SetEscapeId(cancel->GetId());
    auto* ok = new wxButton{this, wxID_OK, _("OK")};
    ok->SetDefault();
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    buttons->AddStretchSpacer();
    buttons->Add(cancel, 0, wxRIGHT, FromDIP(8));
    buttons->Add(ok);
    sizer->Add(buttons, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    SetSizerAndFit(sizer);
    SetMinSize({FromDIP(520), -1});
    Fit();
    CentreOnParent();
    dateField_->SetFocus();
    dateField_->SelectAll();
}

model::Profile SettingsDialog::profile() const {
    return profile_->GetSelection() == 0 ? model::Profile::p6 : model::Profile::msp;
}

bool SettingsDialog::statusDateIsFloor() const {
    return floor_->GetValue();
}

bool SettingsDialog::Validate() {
    const auto typed = model::typedMomentFrom(toUtf8(dateField_->GetValue()));
    if (typed) {
        statusDate_ = typed->day;
        return true;
    }
    wrong_->SetLabel(translated(typed.error()));
    wrong_->SetFont(wrong_->GetFont().Bold());
    wrong_->Wrap(FromDIP(420));
    Fit();
    dateField_->SetFocus();
    return false;
}

}  // namespace mijlpaal::gui
