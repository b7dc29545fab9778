#pragma once

#include "app/publish.h"

#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <string>
#include <vector>

namespace mijlpaal::gui {

/// What a letter to parliament needs to know beside the plan: its date, its reference, what it answers. It
/// answers `wxID_OK` with options that can be read.
class LetterDialog : public wxDialog {
public:
    static constexpr auto dateName = "letter.date", referenceName = "letter.reference",
                          answersName = "letter.answers";

    LetterDialog(wxWindow* parent, const model::Portfolio& portfolio, model::Day today);

    const app::PublishOptions& options() const { return options_; }

private:
    void accept();

    app::PublishOptions options_;
    wxTextCtrl *date_ = nullptr, *reference_ = nullptr;
    wxChoice* answers_ = nullptr;
    wxStaticText* wrong_ = nullptr;
    /// The codes that the lines of the choice stand for; empty for the first.
    std::vector<std::string> codes_{{}};
};

}  // namespace mijlpaal::gui
