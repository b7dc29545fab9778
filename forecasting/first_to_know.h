#pragma once

#include "forecasting/part_of_plan.h"

#include <span>
#include <vector>

namespace mijlpaal::forecasting {

/// Whether a trial is in time, by trial.
using InTime = std::vector<char>;

/// Something uncertain, and what it would be worth to know it before anything is chosen.
struct FirstToKnow {
    /// The activity of an estimate; a risk, a driver, a fork.
    model::ObjectRef what;
    /// How much better the chance would be, as expected, if the one lever that is pulled were chosen with that
    /// knowledge; not below 0.
    double gain = 0;
    /// How far the chance would move, up or down, once it is known: the standard deviation of what it would be.
    double swing = 0;

    bool operator==(const FirstToKnow&) const = default;
};

/// Everything uncertain before the target of a part, what is worth most first. `choices` are what can be chosen
/// between, each on the trials of `run`, and the first is what happens when nothing is chosen.
/// Source: expected value of partial perfect information, by classes of equal size (Strong & Oakley, Medical
///         Decision Making 33 (2013), pp. 755-766); one half of the trials chooses and the other judges, so that
///         chance counts for nothing.
std::vector<FirstToKnow> firstToKnow(const PlanModel& plan, const PartOfPlan& part, std::span<const InTime> choices,
                                     const Run& run);

}  // namespace mijlpaal::forecasting
