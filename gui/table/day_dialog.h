#pragma once

#include "model/day.h"

#include <wx/calctrl.h>
#include <wx/dialog.h>

namespace mijlpaal::gui {

/// A calendar to choose a day from.
class DayDialog : public wxDialog {
public:
    static constexpr auto calendarName = "day.calendar";

    DayDialog(wxWindow* parent, const wxString& title, model::Day day);

    model::Day day() const;

private:
    wxCalendarCtrl* calendar_ = nullptr;
};

}  // namespace mijlpaal::gui
