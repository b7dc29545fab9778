#include "gui/dialogs/blocked_step_dialog.h"

#include "gui/dialogs/button_row.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

BlockedStepDialog::BlockedStepDialog(wxWindow* parent, const app::BlockedStep& blocked)
    : wxDialog{parent,
               wxID_ANY,
               blocked.isRedo ? _("Cannot be done again") : _("Cannot be undone"),
               wxDefaultPosition,
               wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER} {
    const auto step = translated(blocked.step.label);
    auto* heading = new wxStaticText{
        this, wxID_ANY,
        filled(blocked.isRedo ? _("“{step}” cannot be done again, because of what was changed since:")
                              : _("“{step}” cannot be undone, because of what was changed since:"),
               {{"step", step}})};
    heading->SetFont(heading->GetFont().Bold());
    heading->Wrap(FromDIP(520));

    wxString lines;
    for (const auto& why : blocked.why) lines += (lines.empty() ? "" : "\n") + translated(why);
    auto* reasons = new wxTextCtrl{
        this, wxID_ANY, lines, wxDefaultPosition, FromDIP(wxSize{540, 150}), wxTE_MULTILINE | wxTE_READONLY};
    reasons->SetName(reasonsName);

    auto* help = new wxStaticText{
        this, wxID_ANY,
        _("Passed over, it stays as it is, and the step before it can be reached. Nothing else changes.")};
    help->Wrap(FromDIP(520));

    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(heading, 0, wxALL, FromDIP(12));
    sizer->Add(reasons, 1, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(12));
    sizer->Add(help, 0, wxALL, FromDIP(12));
    addButtonRow(*this, *sizer,
                 {.done = _("&Pass over this step"), .leave = _("&Leave it"), .leavesByEnter = true});
    SetSizerAndFit(sizer);
    CentreOnParent();
}

}  // namespace mijlpaal::gui
