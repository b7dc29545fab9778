#pragma once

#include "model/change_set.h"
#include "model/portfolio.h"
#include "scheduling/promises.h"
#include "scheduling/schedule.h"

#include <optional>
#include <vector>

/// What incidents cost the plan, and what they say of the risks of a system.
namespace mijlpaal::evidence {

struct Loss {
    model::ActivityId activity;
    model::WorkTime lost;

    bool operator==(const Loss&) const = default;
};

struct TouchedPromise {
    model::ActivityId activity;
    scheduling::Promise promise;
    /// When the plan has it.
    model::Day planned{};

    bool operator==(const TouchedPromise&) const = default;
};

struct IncidentToll {
    model::IncidentId incident;
    /// Days in the calendar that it lasted, up to `asOf` where it is not over: a day on which it is hoped to
    /// be over is no end. Nothing without a start.
    std::optional<int> lasted;
    bool isOver = false;
    /// What was entered as lost, and together.
    std::vector<Loss> losses;
    model::WorkTime lost;
    /// Work on its systems that was under way meanwhile and of which nothing was entered: at most as much as
    /// was to be worked in that time.
    std::vector<Loss> possible;
    /// Promises not kept yet about work that lost time, or that waits for such work.
    std::vector<TouchedPromise> promises;

    bool operator==(const IncidentToll&) const = default;
};

/// The latest first.
std::vector<IncidentToll> incidentTolls(const model::Portfolio& portfolio,
                                        const scheduling::Schedule& schedule, model::Day asOf);

/// What comes back on one system.
struct IncidentPattern {
    model::SystemId system;
    /// In the two years before `asOf`: how many, how many of them lasted longer than a day, and the days of
    /// all.
    int incidents = 0, outages = 0, days = 0;
    model::WorkTime lost;
    /// The chance of an outage of more than a day within a year, as often as in those two years: 1 -
    /// exp(-outages / 2), in whole per cents.
    int chancePercent = 0;
    /// The open risk of an outage about work on the system that is most likely, when there is one.
    std::optional<model::RiskId> risk;
    /// The register should have a risk, or a higher chance. A system that has ended asks for nothing.
    bool asksForRisk = false, asksForHigherChance = false;

    bool operator==(const IncidentPattern&) const = default;
};

/// Of each system with an incident in that time, the most days first.
std::vector<IncidentPattern> incidentPatterns(const model::Portfolio& portfolio, model::Day asOf);

/// What the risk register should become by these patterns, to be looked at: a higher chance for a risk, and a
/// risk for a system that has none, which hits the unfinished work on it, costs what an outage cost on
/// average and at most what all of them did, and is looked at again in three months. Empty where nothing is
/// asked for.
model::ChangeSet riskUpdates(const model::Portfolio& portfolio, const std::vector<IncidentPattern>& patterns,
                             model::Day asOf);

}  // namespace mijlpaal::evidence
