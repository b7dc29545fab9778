#pragma once

#include <wx/dialog.h>

#include <vector>

namespace mijlpaal::gui {

/// A question with a button for each answer, and one, called `leave`, that changes nothing. Answers the place of the
/// choice, or nothing.
class ChoiceDialog : public wxDialog {
public:
    ChoiceDialog(wxWindow* parent, const wxString& title, const wxString& question,
                 const std::vector<wxString>& choices, const wxString& leave);

    /// What `ShowModal` answers for a choice.
    static int answerOf(std::size_t choice) { return wxID_HIGHEST + 1 + static_cast<int>(choice); }
};

}  // namespace mijlpaal::gui
