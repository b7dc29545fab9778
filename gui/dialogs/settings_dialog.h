#pragma once

#include "base/result.h"
#include "model/portfolio.h"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mijlpaal::gui {

/// Asks for the status date and the rules by which dates and floats are computed. OK closes it only when
/// everything typed can be read; what is wrong with it stands below the fields.
class SettingsDialog : public wxDialog {
public:
    static constexpr auto statusDateName = "status-date", mustFinishByName = "must-finish-by",
                          criticalLimitName = "critical-limit";

    SettingsDialog(wxWindow* parent, const model::Portfolio& portfolio);

    /// As they were, with what was changed here.
    const model::Settings& settings() const { return settings_; }

private:
    void addDates();
    void addRules();
    void addCritical();
    wxTextCtrl* addText(const wxString& label, const wxString& name, const wxString& text,
                        const char* windowName);
    wxChoice* addChoice(const wxString& label, const wxString& name, const wxArrayString& choices,
                        std::size_t chosen);
    wxCheckBox* addCheck(const wxString& label, bool checked);
    void addHint(const wxString& text);

    bool Validate() override;
    base::Result<void> read();
    base::Result<void> readDates();
    base::Result<void> readCriticalLimit();

    const model::Portfolio& portfolio_;
    model::Settings settings_;
    wxFlexGridSizer* grid_ = nullptr;
    /// The field that is being read.
    wxTextCtrl* reading_ = nullptr;
    wxTextCtrl *statusDate_ = nullptr, *mustFinishBy_ = nullptr, *criticalLimit_ = nullptr;
    wxChoice *profile_ = nullptr, *critical_ = nullptr, *floatType_ = nullptr, *progress_ = nullptr,
             *lagCalendar_ = nullptr;
    wxCheckBox *floor_ = nullptr, *honours_ = nullptr, *openEnds_ = nullptr;
    wxStaticText* wrong_ = nullptr;
};

}  // namespace mijlpaal::gui
