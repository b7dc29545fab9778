#include "scheduling/explanations/day_off.h"

#include <set>

namespace mijlpaal::scheduling {

using model::CalendarId;
using model::Day;

namespace {

/// The calendar of an activity and those it rests on.
std::set<CalendarId> calendarsOf(const model::Portfolio& portfolio, const model::Activity& activity) {
    std::set<CalendarId> calendars;
    const auto* calendar = model::calendarOf(portfolio, activity);
    while (calendar && calendars.insert(calendar->id).second)
        calendar = calendar->base ? portfolio.find(*calendar->base) : nullptr;
    return calendars;
}

bool covers(const model::Holiday& holiday, Day day) {
    if (day < holiday.day || day > holiday.lastDay.value_or(holiday.day)) return false;
    return !holiday.recurrence || model::fallsOn(*holiday.recurrence, holiday.day, day);
}

}  // namespace

CalendarStep pauseBetween(const model::Portfolio& portfolio, const model::Activity& activity,
                          const model::WorkCalendar& clock, model::Moment from, model::Moment to) {
    CalendarStep step{from, to, Pause::night, {}};
    const auto calendars = calendarsOf(portfolio, activity);
    for (auto day = from.day(); day < to.day(); day += std::chrono::days{1}) {
        if (clock.worksOn(day)) continue;
        step.pause = Pause::weekend;
        const std::chrono::weekday weekday{day};
        const bool isWeekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
        for (const auto& holiday : portfolio.all<model::Holiday>()) {
            if (isWeekend || !holiday.nonworking || !calendars.contains(holiday.calendar)) continue;
            if (!covers(holiday, day)) continue;
            step.pause = Pause::holiday;
            step.holiday = holiday.id;
            return step;
        }
    }
    return step;
}

}  // namespace mijlpaal::scheduling
