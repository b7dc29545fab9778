#pragma once

#include "export/plan_text.h"
#include "model/portfolio.h"
#include "scheduling/schedule.h"

namespace mijlpaal::exporting {

/// The plan as Microsoft Project's XML (MSPDI), with the dates and floats of the schedule. What MS Project has
/// no form for is written as what keeps the dates.
///
/// A record whose code is a whole number that no other of its kind has keeps it as UID; the others get one
/// from their id. What an MSPDI file held beyond the records is written back in its place. Cost: linear in
/// the plan.
PlanText mspdiText(const model::Portfolio& portfolio, const scheduling::Schedule& schedule);

}  // namespace mijlpaal::exporting
