#include "gui/frame/background.h"

#include "gui/parts/gtk_hooks.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/translation.h>

#include <vector>

namespace mijlpaal::gui {

namespace {

std::vector<std::thread>& left() {
    static std::vector<std::thread> threads;
    return threads;
}

}  // namespace

WorkDialog::WorkDialog(wxWindow* parent, const wxString& what, Leaving leaving, std::function<bool()> isDone)
    : wxDialog{parent, wxID_ANY, _("Busy"), wxDefaultPosition, wxDefaultSize, wxCAPTION},
      timer_{this},
      isDone_{std::move(isDone)} {
    auto* text = new wxStaticText{this, wxID_ANY, what};
    text->Wrap(60 * GetCharWidth());
    gauge_ = new wxGauge{this, wxID_ANY, 100};
    gauge_->SetMinSize({50 * GetCharWidth(), -1});
    setAccessibleName(*gauge_, what);
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(text, 0, wxALL, FromDIP(12));
    sizer->Add(gauge_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    if (leaving == Leaving::possible) {
        // Not wxID_CANCEL: GTK would put its own word on it, in the language of the system.
        auto* leave = new wxButton{this,          wxID_ANY, _("&Cancel"), wxDefaultPosition, wxDefaultSize, 0,
                                   wxDefaultValidator, leaveName};
        leave->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { EndModal(wxID_CANCEL); });
        SetEscapeId(leave->GetId());
        leave->SetFocus();
        sizer->Add(leave, 0, wxALIGN_RIGHT | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    } else {
        SetEscapeId(wxID_NONE);
    }
    SetSizerAndFit(sizer);
    CentreOnParent();
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        gauge_->Pulse();
        if (IsModal() && isDone_()) EndModal(wxID_OK);
    });
    timer_.Start(50);
}

void letRunOut(std::thread thread) {
    left().push_back(std::move(thread));
}

void waitForWork() {
    for (auto& thread : left()) thread.join();
    left().clear();
}

}  // namespace mijlpaal::gui
