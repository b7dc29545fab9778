#pragma once

#include "app/view.h"
#include "forecasting/planned_costs.h"
#include "ledger/underspending.h"

#include <vector>

namespace mijlpaal::app {

/// Underspending, and what it hangs on in the plan.
struct UnderspendingTold {
    ledger::Explained money;
    /// The activities whose costs lie in other years, or became others, in the years that were asked for.
    std::vector<forecasting::CostChange> changes;
};

/// What was given to years beside what comes of it, where the plan of now is compared with an earlier one.
/// Errors: one of the two has no plan.
base::Result<UnderspendingTold> underspendingSince(const View& before, const View& now,
                                                   const ledger::UnderspendingQuestion& question);

/// The same, compared with the dates of a baseline. It holds no costs, so there is no scope, and work that it does not have
/// did not move.
/// Errors: there is no plan.
base::Result<UnderspendingTold> underspendingBy(const forecasting::PlannedSpans& baseline, const View& now,
                                                const ledger::UnderspendingQuestion& question);

}  // namespace mijlpaal::app
