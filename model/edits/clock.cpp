#include "model/edits/clock.h"

#include "model/calendar_layers.h"
#include "model/plan_text.h"

#include <algorithm>

namespace mijlpaal::model::edits {

namespace {

WorkCalendar clockOf(const Portfolio& portfolio, const Activity& activity) {
    const auto* calendar = activity.elapsed ? nullptr : calendarOf(portfolio, activity);
    if (!calendar) return {};
    const CalendarLayers layers{portfolio};
    return WorkCalendar{layers.layersOf(layers.chainOf(*calendar))};
}

}  // namespace

WorkTime workBetween(const Portfolio& portfolio, const Activity& activity, Moment from, Moment to) {
    return clockOf(portfolio, activity).between(from, to);
}

Moment startBefore(const Portfolio& portfolio, const Activity& activity, Moment finish, WorkTime work) {
    const auto clock = clockOf(portfolio, activity);
    return clock.startAt(clock.workAt(finish) - work);
}

Moment finishAfter(const Portfolio& portfolio, const Activity& activity, Moment start, WorkTime work) {
    if (work <= WorkTime{}) return start;
    const auto clock = clockOf(portfolio, activity);
    return clock.finishAt(clock.workAt(start) + work);
}

WorkTime pausesIn(const Portfolio& portfolio, const Activity& activity) {
    WorkTime pauses;
    for (std::size_t i = 1; i < activity.pieces.size(); i += 2) pauses = pauses + activity.pieces[i];
    if (activity.suspended && activity.resumed)
        pauses = pauses + workBetween(portfolio, activity, *activity.suspended, *activity.resumed);
    return pauses;
}

WorkTime workDone(const Portfolio& portfolio, const Activity& activity) {
    if (!activity.actualStart || !activity.actualFinish) return {};
    const auto span = workBetween(portfolio, activity, *activity.actualStart, *activity.actualFinish);
    return std::max(WorkTime{}, span - pausesIn(portfolio, activity));
}

}  // namespace mijlpaal::model::edits
