#include "forecasting/sensitivity.h"

#include "forecasting/part_of_plan.h"
#include "forecasting/statistics.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mijlpaal::forecasting {

namespace {

/// Spread and going together, from sums over trials.
struct Moments {
    double covariance = 0, ofWork = 0, ofFinish = 0;

    Moments(const Together& sums, const Simulated& found) {
        // In whole numbers as far as it goes: what is subtracted hardly differs.
        const auto spread = [&](WideSum products, WideSum one, WideSum other) {
            const auto count = static_cast<double>(found.trials);
            return static_cast<double>(products * found.trials - one * other) / count / count;
        };
        covariance = spread(sums.workFinish, sums.work, found.finish);
        ofWork = std::sqrt(spread(sums.workSquared, sums.work, sums.work));
        ofFinish = std::sqrt(spread(found.finishSquared, found.finish, found.finish));
    }
};

double p80(std::span<const std::int32_t> finishes) {
    return static_cast<double>(quantileOf(sortedOf(finishes), 0.8)) / static_cast<double>(model::dayTenths);
}

std::vector<ActivityInfluence> activitiesOf(const PartOfPlan& part, const Simulated& found) {
    std::vector<ActivityInfluence> made;
    for (const auto& estimate : part.uncertainty.estimates) {
        if (estimate.node == scheduling::none) continue;
        const Moments moments{found.together[estimate.node], found};
        if (moments.ofWork == 0 || moments.ofFinish == 0) continue;
        ActivityInfluence each{part.network().activities[estimate.node]};
        each.criticality = static_cast<double>(found.critical[estimate.node]) / found.trials;
        each.cruciality = std::min(1.0, std::abs(moments.covariance / moments.ofWork / moments.ofFinish));
        each.sensitivity = each.criticality * moments.ofWork / moments.ofFinish;
        if (each.criticality > 0) made.push_back(each);
    }
    std::stable_sort(made.begin(), made.end(),
                     [](const auto& one, const auto& other) { return one.sensitivity > other.sensitivity; });
    return made;
}

}  // namespace

std::optional<Sensitivity> sensitivityOf(const PlanModel& plan, model::ActivityId activity, const Run& run) {
    const auto node = plan.nodeOf(activity);
    if (node == scheduling::none) return std::nullopt;
    PartOfPlan part{plan, node};
    Wanted wanted;
    wanted.finishes = {part.target()};
    wanted.criticality = true;
    wanted.target = part.target();
    const auto found = part.simulate(wanted, run);
    if (!found) return std::nullopt;
    Sensitivity made{activitiesOf(part, *found), {}};
    const auto all = p80(found->finishesOf(0));
    for (std::size_t r = 0; r < part.uncertainty.risks.size(); ++r) {
        auto& risk = part.uncertainty.risks[r];
        if (risk.nodes.empty() || risk.chance == 0) continue;
        const auto chance = std::exchange(risk.chance, 0);
        const auto without = part.finishes(run);
        risk.chance = chance;
        if (without.empty()) return std::nullopt;
        made.risks.push_back({plan.risks()[r], all - p80(without)});
    }
    std::stable_sort(made.risks.begin(), made.risks.end(),
                     [](const auto& one, const auto& other) { return one.daysOfP80 > other.daysOfP80; });
    return made;
}

}  // namespace mijlpaal::forecasting
