#pragma once

#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/toplevel.h>

namespace mijlpaal::gui {

/// The dialog of a class that is open; null when there is none.
template <class Dialog>
Dialog* openDialog() {
    for (auto* window : wxTopLevelWindows) {
        auto* found = dynamic_cast<Dialog*>(window);
        if (found && found->IsShown()) return found;
    }
    return nullptr;
}

inline void press(wxButton& button) {
    wxCommandEvent click{wxEVT_BUTTON, button.GetId()};
    button.GetEventHandler()->ProcessEvent(click);
}

inline void press(wxDialog& dialog, int id) {
    wxCommandEvent click{wxEVT_BUTTON, id};
    dialog.GetEventHandler()->ProcessEvent(click);
}

}  // namespace mijlpaal::gui
