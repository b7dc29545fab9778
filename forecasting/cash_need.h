#pragma once

#include "forecasting/forecast.h"

namespace mijlpaal::forecasting {

/// What is still to be paid in a year, over all trials.
struct CashNeed {
    int year = 0;
    Quantiles<model::Money> cost;
    /// Cents, from the least to the most.
    std::vector<std::int64_t> trials;

    /// How often it stays within an amount.
    Chance chanceWithin(model::Money amount) const;
};

/// Of the whole plan, with the money of its risks, and of groups of its costs, without it: years in which nothing is to
/// be paid are left out.
struct CashNeeds {
    std::vector<CashNeed> whole;
    std::vector<std::vector<CashNeed>> groups;
};

/// What each year needs from the status date on. The whole is that of `forecast` with the same setting and run.
/// Errors: as `PlanModel::of`. Nothing when it was stopped.
base::Result<std::optional<CashNeeds>> cashNeeds(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                                 const Setting& setting, const Run& run, std::uint32_t groups,
                                                 const GroupOf& groupOf);

}  // namespace mijlpaal::forecasting
