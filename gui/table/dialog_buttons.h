#pragma once

#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <functional>
#include <utility>

namespace mijlpaal::gui {

/// A row with a button that leaves a dialog as it is and one that does what it is for; without `done` that
/// one is not there.
inline wxSizer* dialogButtons(wxDialog& dialog, std::function<void()> done, const wxString& label = _("OK")) {
    // Not wxID_CANCEL: GTK would put its own word on it, in the language of the system.
    auto* cancel = new wxButton{&dialog, wxID_ANY, _("Cancel")};
    dialog.SetEscapeId(cancel->GetId());
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    buttons->AddStretchSpacer();
    buttons->Add(cancel);
    if (!done) return buttons;
    auto* ok = new wxButton{&dialog, wxID_ANY, label};
    ok->Bind(wxEVT_BUTTON, [done = std::move(done)](wxCommandEvent&) { done(); });
    ok->SetDefault();
    buttons->Add(ok, 0, wxLEFT, dialog.FromDIP(8));
    return buttons;
}

}  // namespace mijlpaal::gui
