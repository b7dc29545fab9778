#pragma once

#include "model/day.h"

#include <wx/calctrl.h>
#include <wx/dialog.h>

#include <optional>

namespace mijlpaal::gui {

/// A month to choose a day from, below the control that asks for it.
class DayDialog : public wxDialog {
public:
    static constexpr auto calendarName = "day.calendar";

    DayDialog(wxWindow& below, model::Day day);

    model::Day day() const;

private:
    wxCalendarCtrl* month_ = nullptr;
};

/// Nothing when none was chosen. It opens at `start`.
std::optional<model::Day> askDay(wxWindow& below, model::Day start);

}  // namespace mijlpaal::gui
