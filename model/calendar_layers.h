#pragma once

#include "model/portfolio.h"
#include "model/work_calendar.h"

#include <map>
#include <vector>

namespace mijlpaal::model {

/// What the calendars of a portfolio are made of: their exceptions, their work weeks, and what they rest on.
/// Cost: building it is one pass over the exceptions and work weeks.
class CalendarLayers {
public:
    explicit CalendarLayers(const Portfolio& portfolio);

    /// The calendar and, behind it, those it rests on; a calendar that rests on itself ends where it would
    /// repeat. Those in front that say nothing of their own are left out.
    std::vector<const Calendar*> chainOf(const Calendar& calendar) const;

    std::vector<WorkCalendar::Layer> layersOf(const std::vector<const Calendar*>& chain) const;

private:
    bool addsNothing(const Calendar& calendar) const;

    const Portfolio& portfolio_;
    std::map<CalendarId, std::vector<Holiday>> exceptions_;
    std::map<CalendarId, std::vector<WorkWeek>> weeks_;
};

}  // namespace mijlpaal::model
