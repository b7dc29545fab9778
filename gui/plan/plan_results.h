#pragma once

#include "app/view.h"
#include "chart/gantt.h"
#include "model/work_calendar.h"
#include "scheduling/clocks.h"

/// What table and chart of a plan need beside its dates; computed once for a view.
namespace mijlpaal::gui {

/// Those of all calendars.
const scheduling::Clocks& clocksOf(const app::View& view);

/// The calendar of the portfolio; nothing when it has none.
const model::WorkCalendar* calendarOf(const app::View& view);

/// From the first to the last day; a while from the status date on where there is no plan.
const chart::DayRange& daysOf(const app::View& view);

/// What records beside the activities say of them.
const chart::RecordHolds& holdsOf(const app::View& view);

}  // namespace mijlpaal::gui
