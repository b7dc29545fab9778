#include "model/edits/clock.h"

#include "model/calendar_layers.h"
#include "model/plan_text.h"

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

}  // namespace mijlpaal::model::edits
