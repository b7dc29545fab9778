#pragma once

#include "forecasting/first_to_know.h"
#include "forecasting/lever.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace mijlpaal::forecasting {

/// What levers are pulled in: what comes before the milestone, or before what falls back for it.
struct LeverField {
    PartOfPlan part;
    std::optional<Lever> fallback;
    std::vector<LeverSteps> levers;
};

/// A set of levers, each pulled to one of its steps, in one of the fields.
struct LeverSet {
    struct Pull {
        std::size_t lever = 0, step = 0;

        auto operator<=>(const Pull&) const = default;
    };
    std::size_t field = 0;
    std::vector<Pull> pulls;

    bool operator==(const LeverSet&) const = default;
};

/// What a set comes to.
struct LeverResult {
    LeverSet set;
    std::vector<Lever> levers;
    model::Money cost;
    InTime inTime;
    double share = 0;
    bool reaches = false;
};

/// What is looked for, and how much may be spent on it.
struct LeverQuest {
    const model::Portfolio& portfolio;
    const PlanModel& plan;
    model::ActivityId milestone;
    model::Day by;
    double chance = 0.8;
    Run run;
};

/// Searches for the sets of levers that are in time often enough. A lever never makes a trial later, so a set
/// is no better than one that holds it: what all levers together do not reach, nothing does.
class LeverSearch {
public:
    LeverSearch(const LeverQuest& quest, std::vector<LeverField> fields);

    /// The best sets of each size up to three and, where only more levers reach the chance, the best that was
    /// found of those. Within a size those that reach the chance first, the cheapest first, and then the others,
    /// the most often in time first. Nothing when it was stopped.
    std::optional<std::vector<std::vector<LeverResult>>> bySize();

    /// With nothing pulled, and with everything.
    const LeverResult& none() const { return none_; }
    const LeverResult& all() const { return all_; }
    /// Each lever alone, pulled all the way.
    const std::vector<LeverResult>& alone() const { return alone_; }
    std::size_t levers() const;
    std::size_t tried() const { return tried_; }
    bool triedAll() const { return triedAll_; }

private:
    using Results = std::vector<LeverResult>;

    LeverResult judge(const LeverSet& set, std::uint32_t trials);
    std::size_t workOf(const LeverSet& set, std::uint32_t trials) const;
    std::uint32_t screeningTrials() const;
    LeverSet furthest(std::size_t field) const;
    void findBounds();
    void rank();
    void choosePromising();
    std::vector<LeverSet> setsOf(std::size_t size) const;
    Results judgedSets(std::size_t size);
    LeverResult cheapest(const LeverResult& furthest, std::optional<model::Money> limit);
    std::optional<LeverResult> ofMany();
    void arrange(Results& results, std::size_t size);
    bool isNeedless(const LeverSet& set, model::Money cost) const;
    model::Money leastCostOf(const LeverSet& set) const;
    bool isStopped() const { return quest_.run.stop.stop_requested(); }

    const LeverQuest quest_;
    std::vector<LeverField> fields_;
    /// Of each field its levers, those that do most first, and the ones that sets are made of.
    std::vector<std::vector<std::size_t>> ranked_, promising_;
    /// The sets that reach the chance, each pulled no further than it takes, and their prices.
    std::vector<std::pair<LeverSet, model::Money>> reached_;
    LeverResult none_, all_;
    std::vector<LeverResult> alone_;
    /// How many trials sets are compared by before the best of them are judged by all.
    std::uint32_t screening_ = 0;
    std::size_t tried_ = 0;
    bool triedAll_ = true;
};

/// Whether a share that was counted in so many trials is at least a chance, by the lower end of its 95 % interval.
bool isSurely(double share, double chance, std::uint32_t trials);

}  // namespace mijlpaal::forecasting
