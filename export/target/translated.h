#pragma once

#include "base/finding.h"
#include "model/portfolio.h"
#include "scheduling/schedule.h"

namespace mijlpaal::exporting {

/// A plan as another program can hold it, and what was written otherwise for that.
struct Translated {
    model::Portfolio portfolio;
    base::Findings findings;
};

/// The plan as P6 can hold it, with the same dates: lags that are no working hours as the hours that they are
/// now, links of summaries on what is in them, time that runs day and night on a calendar of its own, a data
/// date that moves nothing where the plan has no floor at its status date, and a date for what P6 would place
/// elsewhere. Counts what was written otherwise, and tells each date that will be another.
Translated forP6(const model::Portfolio& portfolio, const scheduling::Schedule& schedule);

/// The plan as MS Project can hold it, with the same dates: soft constraints as a bound and a deadline, a
/// level of effort as a task, lags on the calendar that MS Project counts them on, and a date for what it
/// would place elsewhere, or the rules of the plan would once it is read back.
Translated forMsProject(const model::Portfolio& portfolio, const scheduling::Schedule& schedule);

}  // namespace mijlpaal::exporting
