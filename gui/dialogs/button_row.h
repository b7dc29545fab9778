#pragma once

#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/sizer.h>

namespace mijlpaal::gui {

/// What the two buttons at the foot of a dialog say, in the language of the screen: wxID_OK and wxID_CANCEL
/// would be named by GTK, in the language of the system.
struct ButtonRow {
    /// Ends the dialog with `answer`, after `Validate`; empty for a dialog that only tells.
    wxString done;
    /// Ends it with wxID_CANCEL, as Escape does.
    wxString leave;
    /// Whether Enter leaves, where doing it cannot be meant by accident.
    bool leavesByEnter = false;
    int answer = wxID_OK;
};

/// Adds the row below `column`.
void addButtonRow(wxDialog& dialog, wxSizer& column, const ButtonRow& row);

}  // namespace mijlpaal::gui
