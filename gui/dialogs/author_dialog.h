#pragma once

#include <wx/dialog.h>
#include <wx/textctrl.h>

#include <string>

namespace mijlpaal::gui {

/// Asks under which name or role the journal names one's edits.
class AuthorDialog : public wxDialog {
public:
    static constexpr auto authorName = "author";

    /// `author` is how it is now.
    AuthorDialog(wxWindow* parent, const std::string& author);

    /// What was typed; how it was, where nothing was.
    std::string author() const;

private:
    std::string before_;
    wxTextCtrl* author_ = nullptr;
};

}  // namespace mijlpaal::gui
