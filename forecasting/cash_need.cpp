#include "forecasting/cash_need.h"

#include "forecasting/statistics.h"

#include <algorithm>

namespace mijlpaal::forecasting {

using model::Money;

namespace {

/// Nothing for a year in which no trial pays anything.
std::optional<CashNeed> needOf(int year, std::span<const std::int64_t> trials) {
    auto sorted = sortedOf(trials);
    if (sorted.back() == 0) return std::nullopt;
    const auto at = [&](double share) { return Money{quantileOf(sorted, share)}; };
    return CashNeed{year, {at(0.1), at(0.5), at(0.8), at(0.9)}, std::move(sorted)};
}

}  // namespace

Chance CashNeed::chanceWithin(Money amount) const {
    const auto within = std::upper_bound(trials.begin(), trials.end(), amount.cents) - trials.begin();
    const auto share = static_cast<double>(within) / static_cast<double>(trials.size());
    return {share, errorOfShare(share, static_cast<std::uint32_t>(trials.size()))};
}

base::Result<std::optional<CashNeeds>> cashNeeds(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                                 const Setting& setting, const Run& run, std::uint32_t groups,
                                                 const GroupOf& groupOf) {
    const auto plan = PlanModel::of(portfolio, schedule, setting);
    if (!plan) return base::failure(plan.error());
    Wanted wanted;
    wanted.groups = groups;
    wantCosts(wanted, portfolio, *plan, groupOf);
    const auto found = simulate(plan->network(), plan->clocks(), plan->pass(), plan->uncertainty(), wanted, run);
    if (!found) return std::nullopt;
    CashNeeds needs;
    needs.groups.resize(groups);
    const auto years = static_cast<std::size_t>(wanted.yearCount);
    for (std::size_t y = 0; y < years; ++y) {
        const auto year = wanted.firstYear + static_cast<int>(y);
        if (auto need = needOf(year, found->costOfYear(y))) needs.whole.push_back(std::move(*need));
        for (std::uint32_t g = 0; g < groups; ++g) {
            if (auto need = needOf(year, found->costOf(g, y, years))) needs.groups[g].push_back(std::move(*need));
        }
    }
    return needs;
}

}  // namespace mijlpaal::forecasting
