#pragma once

#include "forecasting/uncertainty.h"
#include "model/moment.h"
#include "scheduling/forward_pass.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace mijlpaal::forecasting {

/// What a node costs from now on, spread evenly over the work that is left of it.
struct NodeCost {
    std::uint32_t node = 0;
    /// Cents whatever it takes, and cents that grow with the work.
    std::int64_t fixed = 0, byWork = 0;
    /// Which of the groups it belongs to, where costs are kept by group; `none` for no group.
    std::uint32_t group = scheduling::none;
};

/// What is to be kept of every trial.
struct Wanted {
    /// Nodes of which the finish is kept.
    std::vector<std::uint32_t> finishes;
    /// Sets of nodes of which the last finish is kept; none of them is empty.
    std::vector<std::vector<std::uint32_t>> lasts;
    /// Count how often each node lies on the chain of driving links that ends at the last finish, or at that of
    /// `target`.
    bool criticality = false;
    std::uint32_t target = scheduling::none;
    std::vector<NodeCost> costs;
    /// The first years of which costs are kept, and how many.
    int firstYear = 0, yearCount = 0;
    /// Of how many groups costs are kept apart as well, by year or all of them together.
    std::uint32_t groups = 0;
    bool groupsByYear = true;
};

/// How a simulation is run. Neither threads nor lanes nor processor change a bit of what comes out.
struct Run {
    std::uint64_t seed = 1;
    std::uint32_t trials = 10'000;
    /// As many as the machine has where 0.
    unsigned threads = 0;
    std::uint32_t lanes = 32;
    /// Asked by each thread between one block of as many trials as there are lanes and the next: after it was requested
    /// no thread begins another.
    std::stop_token stop = {};
    /// Told now and then how many trials are done, on any thread, one call at a time.
    std::function<void(std::uint32_t done)> progress = {};
    scheduling::Processor processor = scheduling::processorHere();
};

/// Sums of squares outgrow 64 bits in a million trials.
__extension__ typedef __int128 WideSum;

/// How the work in a node goes with the finish of the target, in sums over all trials: minutes beyond the
/// network, and minutes of the finish beyond the least that was kept.
struct Together {
    WideSum work = 0, workSquared = 0, workFinish = 0;
};

/// What came of every trial.
struct Simulated {
    std::uint32_t trials = 0;
    /// Of wanted finish w in trial t, at `[w * trials + t]`: tenths of a minute since 1970.
    std::vector<std::int32_t> finishes;
    /// Of the last of set s in trial t, at `[s * trials + t]`.
    std::vector<std::int32_t> lasts;
    /// For each node, in how many trials it was critical.
    std::vector<std::uint32_t> critical;
    /// For each node, and the sums of the finish of the target itself.
    std::vector<Together> together;
    WideSum finish = 0, finishSquared = 0;
    /// Cents of each trial; of wanted year y at `[y * trials + t]`; of that year of group g, without the money of risks, at
    /// `[(g * years + y) * trials + t]`, or of all years at `[g * trials + t]`.
    std::vector<std::int64_t> cost, costByYear, costByGroup;

    std::span<const std::int32_t> finishesOf(std::size_t wanted) const {
        return std::span{finishes}.subspan(wanted * trials, trials);
    }
    std::span<const std::int32_t> lastsOf(std::size_t set) const {
        return std::span{lasts}.subspan(set * trials, trials);
    }
    std::span<const std::int64_t> costOfYear(std::size_t year) const {
        return std::span{costByYear}.subspan(year * trials, trials);
    }
    std::span<const std::int64_t> costOf(std::size_t group, std::size_t year, std::size_t years) const {
        return std::span{costByGroup}.subspan((group * years + year) * trials, trials);
    }
};

/// Runs the trials of a network. Nothing when it was stopped.
/// Cost: linear in trials times nodes plus links; beside what is kept, memory for one block a thread.
std::optional<Simulated> simulate(const scheduling::Network& network, const scheduling::Clocks& clocks,
                                  const scheduling::ForwardPass& pass, const Uncertainty& uncertainty,
                                  const Wanted& wanted, const Run& run);

}  // namespace mijlpaal::forecasting
