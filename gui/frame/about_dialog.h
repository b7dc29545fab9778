#pragma once

#include <wx/dialog.h>

namespace mijlpaal::gui {

/// What the program is, under which licence, and what it is made with; text that can be read and copied.
class AboutDialog : public wxDialog {
public:
    static constexpr auto textName = "about.text";

    /// `documentation` is empty when it is not here.
    AboutDialog(wxWindow* parent, const wxString& documentation);
};

}  // namespace mijlpaal::gui
