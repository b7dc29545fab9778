#pragma once

#include "model/records.h"

#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/textctrl.h>

#include <string>
#include <utility>
#include <vector>

namespace mijlpaal::gui {

/// Asks for the own words of the writer under one of the headings of a letter. What stands there already is
/// shown, and can be changed or emptied.
class PassageDialog : public wxDialog {
public:
    static constexpr auto headingName = "passage.heading", textName = "passage.text";

    /// `passages` are those of the draft.
    PassageDialog(wxWindow* parent, const std::vector<std::string>& headings,
                  std::vector<model::DraftPassage> passages);

    /// The heading that was chosen, empty for the opening of the letter, and what stands under it now.
    std::string heading() const;
    std::string text() const;

private:
    void showHeading();

    std::vector<std::string> headings_;
    std::vector<model::DraftPassage> passages_;
    wxChoice* heading_ = nullptr;
    wxTextCtrl* text_ = nullptr;
};

/// The passage under a heading; null where there is none.
const model::DraftPassage* passageUnder(const std::vector<model::DraftPassage>& passages,
                                        const std::string& heading);

}  // namespace mijlpaal::gui
