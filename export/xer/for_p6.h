#pragma once

#include "base/finding.h"
#include "model/portfolio.h"
#include "scheduling/schedule.h"

namespace mijlpaal::exporting {

struct ForP6 {
    model::Portfolio portfolio;
    base::Findings findings;
};

/// The plan as P6 can hold it, with the same dates: lags that are no working hours as the hours that they are
/// now, links and dates of summaries on what is in them, and a data date that moves nothing where the plan
/// has no floor at its status date. What was written otherwise is told.
ForP6 forP6(const model::Portfolio& portfolio, const scheduling::Schedule& schedule);

}  // namespace mijlpaal::exporting
