#pragma once

#include "model/records.h"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mijlpaal::gui {

/// Asks for the status date and the rules by which dates are computed. OK closes it only when the date can be
/// read; what is wrong with it stands below the field.
class SettingsDialog : public wxDialog {
public:
    static constexpr auto statusDateName = "status-date";

    SettingsDialog(wxWindow* parent, const model::Settings& settings);

    model::Day statusDate() const { return statusDate_; }
    model::Profile profile() const;
    bool statusDateIsFloor() const;

private:
    bool Validate() override;

    model::Day statusDate_;
    wxTextCtrl* dateField_ = nullptr;
    wxStaticText* wrong_ = nullptr;
    wxChoice* profile_ = nullptr;
    wxCheckBox* floor_ = nullptr;
};

}  // namespace mijlpaal::gui
