#pragma once

#include "forecasting/simulation.h"
#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/network.h"

#include <memory>
#include <vector>

namespace mijlpaal::tests {

/// A network of tasks on a clock that never stops, so that finishes are sums, to be simulated.
class Simulation {
public:
    /// A task of so many minutes, known by the number it gets.
    std::uint32_t task(std::int64_t minutes) {
        scheduling::Node node;
        node.duration = node.remaining = model::minutes(minutes);
        loose_.nodes.push_back(node);
        loose_.activities.push_back({static_cast<std::int64_t>(loose_.nodes.size())});
        return static_cast<std::uint32_t>(loose_.nodes.size() - 1);
    }
    void link(std::uint32_t from, std::uint32_t to) {
        scheduling::LooseNetwork::Edge edge;
        edge.link.from = from;
        edge.to = to;
        loose_.edges.push_back(edge);
    }
    /// What the duration of a task may turn out to be, in minutes.
    void estimate(std::uint32_t task, const forecasting::Distribution& minutes) {
        const auto most = static_cast<double>(loose_.nodes[task].duration.tenths) / 10;
        uncertainty.estimates.push_back({task, static_cast<std::int64_t>(task) + 1,
                                         forecasting::QuantileTable{minutes, -most, 10}});
    }

    forecasting::Uncertainty uncertainty;
    forecasting::Wanted wanted;
    forecasting::Run run{1, 20'000, 1, 16, {}, {}};

    forecasting::Simulated simulate() const {
        auto found = simulateUntilStopped();
        return std::move(*found);
    }

    std::optional<forecasting::Simulated> simulateUntilStopped() const {
        const scheduling::Clocks clocks{model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2028)};
        const auto network = *scheduling::inOrder(loose_);
        // Nodes stand in another order than they came in; activities say which is which.
        std::vector<std::uint32_t> placeOf(network.nodes.size());
        for (std::uint32_t i = 0; i < network.nodes.size(); ++i)
            placeOf[static_cast<std::size_t>(network.activities[i].number - 1)] = i;
        auto placed = uncertainty;
        for (auto& each : placed.estimates) each.node = placeOf[each.node];
        for (auto& risk : placed.risks) {
            for (auto& node : risk.nodes) node = placeOf[node];
        }
        for (auto& driver : placed.drivers) {
            for (auto& node : driver.nodes) node = placeOf[node];
        }
        for (auto& fork : placed.forks) {
            for (auto* nodes : {&fork.nodes, &fork.otherwise}) {
                for (auto& node : *nodes) node = placeOf[node];
            }
        }
        auto kept = wanted;
        for (auto& node : kept.finishes) node = placeOf[node];
        if (kept.target != scheduling::none) kept.target = placeOf[kept.target];
        scheduling::Options options;
        options.statusDateIsFloor = false;
        const scheduling::ForwardPass pass{network, clocks, {start(), start()}, options};
        auto found = forecasting::simulate(network, clocks, pass, placed, kept, run);
        if (found && kept.criticality) {
            const auto critical = found->critical;
            for (std::size_t i = 0; i < placeOf.size(); ++i) found->critical[i] = critical[placeOf[i]];
        }
        if (found && kept.target != scheduling::none) {
            const auto together = found->together;
            for (std::size_t i = 0; i < placeOf.size(); ++i) found->together[i] = together[placeOf[i]];
        }
        return found;
    }

    /// Minutes from the start to a wanted finish, by trial.
    std::vector<double> minutesOf(std::size_t place = 0) const {
        const auto found = simulate();
        std::vector<double> minutes;
        for (const auto finish : found.finishesOf(place))
            minutes.push_back(static_cast<double>(finish - start().tenths) / 10);
        return minutes;
    }

private:
    static model::Moment start() { return model::Moment::at(model::makeDay(2027, 1, 4)); }

    scheduling::LooseNetwork loose_;
};

inline double meanOf(const std::vector<double>& values) {
    double sum = 0;
    for (const auto each : values) sum += each;
    return sum / static_cast<double>(values.size());
}

inline double varianceOf(const std::vector<double>& values) {
    const auto mean = meanOf(values);
    double sum = 0;
    for (const auto each : values) sum += (each - mean) * (each - mean);
    return sum / static_cast<double>(values.size() - 1);
}

}  // namespace mijlpaal::tests
