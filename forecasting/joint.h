#pragma once

#include "model/day.h"
#include "model/money.h"

#include <vector>

/// Date and cost of the same trials: late trials tend to be dear ones, so the chance of both is not the
/// product of the chances of each.
namespace mijlpaal::forecasting {

struct DateAndCost {
    model::Day day{};
    model::Money cost;

    bool operator==(const DateAndCost&) const = default;
};

/// How many of the trials are no later and no dearer.
double jointChance(const std::vector<DateAndCost>& trials, DateAndCost limit);

/// The limits that a share of the trials stays within, one for each day on which the least cost changes: the
/// line of equal joint confidence, from the earliest day that will do on. Empty where there are no trials.
/// Cost: as sorting them.
std::vector<DateAndCost> equalConfidence(std::vector<DateAndCost> trials, double share);

}  // namespace mijlpaal::forecasting
