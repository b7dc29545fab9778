#pragma once

#include "scheduling/explanations/explain.h"

namespace mijlpaal::scheduling {

/// Why a calendar does no work between two moments: the night, days off of the week, or the first exception
/// in between.
CalendarStep pauseBetween(const model::Portfolio& portfolio, const model::Activity& activity,
                          const model::WorkCalendar& clock, model::Moment from, model::Moment to);

}  // namespace mijlpaal::scheduling
