#pragma once

#include "forecasting/first_to_know.h"
#include "forecasting/forecast.h"
#include "forecasting/lever.h"

#include <optional>
#include <vector>

/// What it would take to be ready by a day with some chance: the smallest set of levers that gets there.
namespace mijlpaal::forecasting {

struct ReachQuestion {
    model::ActivityId milestone;
    model::Day by{};
    /// The chance that is wanted: a set of levers reaches it when the lower end of its 95 % interval does.
    double chance = 0.8;
    /// The last day to which `by` may be moved, where it may be.
    std::optional<model::Day> latest;
};

/// How much more often one set of levers is in time than another, trial by trial on the same random numbers.
struct PairedDifference {
    double mean = 0, error = 0;
    /// The chance that the one is better indeed, and not by the draw.
    double certainty = 0;

    bool operator==(const PairedDifference&) const = default;
};

struct ReachOption {
    std::vector<Lever> levers;
    Chance chance;
    model::Money cost;
    bool reaches = false;
    /// Over the option behind it, where that has as many levers.
    std::optional<PairedDifference> overNext;

    bool operator==(const ReachOption&) const = default;
};

struct Reach {
    Setting setting;
    std::uint64_t seed = 0;
    /// As many as were asked for, or fewer where much comes before the milestone.
    std::uint32_t trials = 0;
    /// With nothing done, and with every lever pulled all the way: no set of them can be better than that.
    Chance now, most;
    /// The first day by which it is ready with that chance when nothing is done.
    model::Day unaided{};
    /// The best sets of one lever, of two, of three; and, where it takes more, the best that was found. Those that
    /// reach the chance come first: fewest levers, then lowest cost. The others follow by size, best first.
    std::vector<ReachOption> options;
    bool reached = false;
    /// How many levers there are, and how many sets of them were tried.
    std::size_t levers = 0, tried = 0;
    /// Every set as small as the best was tried, so that none is better; else only sets of the levers that do most.
    bool triedAll = false;
    std::vector<FirstToKnow> firstToKnow;
    base::Findings findings;
};

/// The one to take: the best of those that reach the chance, or else the one with the highest; null where no lever
/// does anything, or none is needed.
const ReachOption* bestOf(const Reach& reach);

/// Searches on common random numbers: every set is drawn alike, and a lever never makes a trial later.
/// Errors: as `PlanModel::of`; an activity that takes no part in the plan; a chance outside 0 to 1. Nothing when
/// it was stopped.
/// Cost:   some hundreds of simulations of what comes before the milestone, of large plans with fewer trials.
base::Result<std::optional<Reach>> reach(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                         const Setting& setting, const Run& run, const ReachQuestion& question);

}  // namespace mijlpaal::forecasting
