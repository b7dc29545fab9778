#include "forecasting/part_of_plan.h"

#include <algorithm>

namespace mijlpaal::forecasting {

using scheduling::none;

PartOfPlan::PartOfPlan(const PlanModel& plan, std::uint32_t target, std::optional<SetStart> start)
    : plan_{plan}, placeOf_(plan.network().nodes.size(), none) {
    take(target, start);
    copyNetwork(start);
    copyUncertainty();
    target_ = placeOf_[target];
}

/// Finds the nodes: those before a node stand before it.
void PartOfPlan::take(std::uint32_t target, const std::optional<SetStart>& start) {
    const auto& network = plan_.network();
    std::vector<char> isIn(network.nodes.size(), 0);
    isIn[target] = 1;
    for (auto i = target + 1; i-- > 0;) {
        if (isIn[i] == 0 || (start && start->node == i)) continue;
        for (const auto& link : network.into(i)) isIn[link.from] = 1;
    }
    for (std::uint32_t i = 0; i <= target; ++i) {
        if (isIn[i] == 0) continue;
        placeOf_[i] = static_cast<std::uint32_t>(nodes_.size());
        nodes_.push_back(i);
    }
}

void PartOfPlan::copyNetwork(const std::optional<SetStart>& start) {
    const auto& network = plan_.network();
    network_.details = network.details;
    network_.workers = network.workers;
    network_.dependencies = network.dependencies;
    network_.firstLink.push_back(0);
    for (const auto i : nodes_) {
        auto node = network.nodes[i];
        const bool isSet = start && start->node == i;
        if (isSet) {
            if (node.detail == none) {
                node.detail = static_cast<std::uint32_t>(network_.details.size());
                network_.details.emplace_back();
            }
            auto& detail = network_.details[node.detail];
            detail.constraint = model::Constraint{model::ConstraintType::mustStartOn, start->moment};
            detail.secondConstraint = {};
        }
        network_.nodes.push_back(node);
        network_.activities.push_back(network.activities[i]);
        for (const auto& link : network.into(i)) {
            if (isSet) break;
            network_.links.push_back(link);
            network_.links.back().from = placeOf_[link.from];
        }
        network_.firstLink.push_back(static_cast<std::uint32_t>(network_.links.size()));
    }
}

void PartOfPlan::copyUncertainty() {
    const auto& all = plan_.uncertainty();
    uncertainty.factors = all.factors;
    uncertainty.isStratified = all.isStratified;
    const auto placed = [&](const std::vector<std::uint32_t>& nodes) {
        std::vector<std::uint32_t> found;
        for (const auto node : nodes) {
            if (placeOf_[node] != none) found.push_back(placeOf_[node]);
        }
        return found;
    };
    std::vector<char> isWanted(all.estimates.size());
    for (std::size_t e = 0; e < all.estimates.size(); ++e) isWanted[e] = placeOf_[all.estimates[e].node] != none;
    const auto isIn = [&](const Uncertainty::Block& block) {
        return std::any_of(block.estimates.begin(), block.estimates.end(),
                           [&](std::uint32_t each) { return placeOf_[all.estimates[each].node] != none; });
    };
    // What goes with an estimate in the part is drawn as well, so that it draws the same.
    for (const auto& block : all.blocks) {
        if (!isIn(block)) continue;
        for (const auto each : block.estimates) isWanted[each] = true;
    }
    std::vector<std::uint32_t> estimateOf(all.estimates.size(), none);
    for (std::size_t e = 0; e < all.estimates.size(); ++e) {
        if (!isWanted[e]) continue;
        estimateOf[e] = static_cast<std::uint32_t>(uncertainty.estimates.size());
        uncertainty.estimates.push_back(all.estimates[e]);
        uncertainty.estimates.back().node = placeOf_[all.estimates[e].node];
    }
    for (const auto& each : all.blocks) {
        if (!isIn(each)) continue;
        auto& block = uncertainty.blocks.emplace_back(each);
        for (auto& estimate : block.estimates) estimate = estimateOf[estimate];
    }
    for (const auto& each : all.risks) uncertainty.risks.emplace_back(each).nodes = placed(each.nodes);
    for (const auto& each : all.drivers) uncertainty.drivers.emplace_back(each).nodes = placed(each.nodes);
    for (const auto& each : all.forks) {
        auto& fork = uncertainty.forks.emplace_back(each);
        fork.nodes = placed(each.nodes);
        fork.otherwise = placed(each.otherwise);
    }
    for (const auto& [node, unit] : all.roundings) {
        if (placeOf_[node] != none) uncertainty.roundings.push_back({placeOf_[node], unit});
    }
}

std::optional<Simulated> PartOfPlan::simulate(const Wanted& wanted, const Run& run) const {
    const scheduling::ForwardPass pass{network_, plan_.clocks(), plan_.frame(), plan_.options()};
    return forecasting::simulate(network_, plan_.clocks(), pass, uncertainty, wanted, run);
}

std::vector<std::int32_t> PartOfPlan::finishes(const Run& run) const {
    Wanted wanted;
    wanted.finishes = {target_};
    auto found = simulate(wanted, run);
    return found ? std::move(found->finishes) : std::vector<std::int32_t>{};
}

}  // namespace mijlpaal::forecasting
