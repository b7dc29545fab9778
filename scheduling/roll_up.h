#pragma once

#include "scheduling/clocks.h"
#include "scheduling/plan_outline.h"
#include "scheduling/schedule.h"

#include <map>
#include <utility>
#include <vector>

/// Dates that follow from those of other activities once these are known.
namespace mijlpaal::scheduling {

using ActivityDates = std::pair<model::ActivityId, Dates>;

/// The dates of levels of effort, which span what they are linked to: from the first of what their start
/// hangs on to the last of what their finish hangs on; the whole plan where that is nothing.
/// Source: definitions of Primavera P6, "level of effort".
std::vector<ActivityDates> levelsOfEffort(const model::Portfolio& portfolio, const PlanOutline& outline,
                                          const Clocks& clocks, const Schedule& schedule);

/// The room on the links that leave a summary itself.
using LinkedRoom = std::map<model::ActivityId, model::WorkTime>;

/// The dates of summaries, and of the WBS summaries of P6, which span their neighbours and what is below
/// them.
///
/// In MS Project a summary has the float of its own dates, and its free float is the room on its own links;
/// in P6 it has the least floats of what it contains.
std::vector<ActivityDates> summaryDates(const model::Portfolio& portfolio, const PlanOutline& outline,
                                        const Clocks& clocks, const Schedule& schedule,
                                        const LinkedRoom& linkedRoom);

/// The dates of the whole plan, as a summary of everything in it.
Dates wholePlan(const model::Portfolio& portfolio, const PlanOutline& outline, const Clocks& clocks,
                const Schedule& schedule);

}  // namespace mijlpaal::scheduling
