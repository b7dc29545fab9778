#pragma once

#include <wx/dialog.h>
#include <wx/textctrl.h>

#include <string>

namespace mijlpaal::gui {

/// Asks for the row to go to.
class GoToDialog : public wxDialog {
public:
    static constexpr auto textName = "go-to.text";

    explicit GoToDialog(wxWindow* parent);

    std::string text() const;

private:
    wxTextCtrl* text_ = nullptr;
};

}  // namespace mijlpaal::gui
