#pragma once

#include "forecasting/plan_model.h"
#include "forecasting/simulation.h"

#include <optional>

namespace mijlpaal::forecasting {

/// What comes before one node of a plan, by itself: it gives that node the dates that the whole plan gives it, in
/// each trial, at less cost.
class PartOfPlan {
public:
    /// That a node starts then, whatever it follows.
    struct SetStart {
        std::uint32_t node = 0;
        model::Moment moment;
    };

    /// The plan must outlive it.
    PartOfPlan(const PlanModel& plan, std::uint32_t target, std::optional<SetStart> start = {});

    const scheduling::Network& network() const { return network_; }
    /// To be made another than that of the plan.
    scheduling::Network& network() { return network_; }
    /// The nodes of the plan in it, in their order.
    const std::vector<std::uint32_t>& nodes() const { return nodes_; }
    std::uint32_t target() const { return target_; }
    /// Where a node of the plan stands in it; `none` for one outside it.
    std::uint32_t placeOf(std::uint32_t node) const { return node == scheduling::none ? node : placeOf_[node]; }
    /// What is uncertain in it, with every risk at its place in the plan.
    Uncertainty uncertainty;

    /// The finishes of the target, by trial; empty when it was stopped.
    std::vector<std::int32_t> finishes(const Run& run) const;
    std::optional<Simulated> simulate(const Wanted& wanted, const Run& run) const;

private:
    void take(std::uint32_t target, const std::optional<SetStart>& start);
    void copyNetwork(const std::optional<SetStart>& start);
    void copyUncertainty();

    const PlanModel& plan_;
    scheduling::Network network_;
    std::vector<std::uint32_t> nodes_;
    /// For each node of the plan its place in the part, or `none`.
    std::vector<std::uint32_t> placeOf_;
    std::uint32_t target_ = scheduling::none;
};

}  // namespace mijlpaal::forecasting
