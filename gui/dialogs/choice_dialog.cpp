#include "gui/dialogs/choice_dialog.h"

#include <wx/button.h>
#include <wx/control.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

ChoiceDialog::ChoiceDialog(wxWindow* parent, const wxString& title, const wxString& question,
                           const std::vector<wxString>& choices, const wxString& leave)
    : wxDialog{parent, wxID_ANY, title} {
    auto* text = new wxStaticText{this, wxID_ANY, question};
    text->SetFont(text->GetFont().Bold());
    text->Wrap(FromDIP(460));
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(text, 0, wxALL, FromDIP(12));
    const auto add = [&](const wxString& label, int answer) {
        auto* button = new wxButton{this,          wxID_ANY,      wxControl::EscapeMnemonics(label),
                                    wxDefaultPosition, wxDefaultSize, wxBU_LEFT};
        button->Bind(wxEVT_BUTTON, [this, answer](wxCommandEvent&) { EndModal(answer); });
        sizer->Add(button, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
        return button;
    };
    for (std::size_t i = 0; i < choices.size(); ++i) add(choices[i], answerOf(i));
    // Not wxID_CANCEL: GTK would put its own word on it, in the language of the system.
    auto* leaving = add(leave, wxID_CANCEL);
    SetEscapeId(leaving->GetId());
    leaving->SetFocus();
    SetSizerAndFit(sizer);
    CentreOnParent();
}

}  // namespace mijlpaal::gui
