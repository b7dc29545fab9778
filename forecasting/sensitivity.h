#pragma once

#include "forecasting/plan_model.h"
#include "forecasting/simulation.h"

#include <optional>
#include <vector>

namespace mijlpaal::forecasting {

/// How much the finish of a milestone hangs on the duration of an activity. Formulas: docs/forecasting.md.
struct ActivityInfluence {
    model::ActivityId activity;
    /// The share of trials in which it lies on the driving chain to the milestone.
    double criticality = 0;
    /// How much its duration and the finish go together, 0 to 1.
    double cruciality = 0;
    /// The schedule sensitivity index.
    double sensitivity = 0;

    bool operator==(const ActivityInfluence&) const = default;
};

/// What the P80 of a milestone gains when a risk is gone, in days, and its sampling error is that of the P80.
struct RiskInfluence {
    model::RiskId risk;
    double daysOfP80 = 0;

    bool operator==(const RiskInfluence&) const = default;
};

struct Sensitivity {
    /// Those with any influence, the greatest first.
    std::vector<ActivityInfluence> activities;
    std::vector<RiskInfluence> risks;
};

/// What moves the finish of an activity, all on the same random numbers. Nothing when it was stopped, or for an
/// activity that takes no part in the plan.
/// Cost: a simulation of what comes before it for each risk that hits any of that, and one more.
std::optional<Sensitivity> sensitivityOf(const PlanModel& plan, model::ActivityId activity, const Run& run);

}  // namespace mijlpaal::forecasting
