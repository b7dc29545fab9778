#pragma once

#include "forecasting/forecast.h"

#include <optional>
#include <vector>

/// Whether each part of the law has what it needs on the day it enters into force, judged in each trial for all
/// of it together.
namespace mijlpaal::forecasting {

/// At which chance a fallback still counts as there in time.
inline constexpr double fallbackChance = 0.80;

struct Fallback {
    model::ActivityId activity;
    /// The latest start of the first unstarted activity of its own chain at which it is ready in time with
    /// `fallbackChance`. Nothing when no start from the status date on reaches that, or all of it has started.
    std::optional<model::Day> lastResponsibleDay;

    bool operator==(const Fallback&) const = default;
};

/// The chance that all that must be ready is, if the law entered into force on another day.
struct CurvePoint {
    model::Day day{};
    Chance byObject, ready;

    bool operator==(const CurvePoint&) const = default;
};

/// One thing that a part of the law needs.
struct NeedReadiness {
    model::LawDependencyId need;
    /// What delivers it, and what falls back for it.
    std::optional<model::ActivityId> object, fallback;
    /// The last moment at which it is in time; nothing, and no chance, where the law has no day.
    std::optional<model::Moment> by;
    /// That each is in time.
    std::optional<Chance> byObject, byFallback;

    bool operator==(const NeedReadiness&) const = default;
};

struct PartReadiness {
    model::LawPartId part;
    /// All that must be ready is, by its own object; by that or by what falls back for it; the difference.
    /// Nothing for a part of which nothing must be ready, or where the day of one of its needs is unknown.
    std::optional<Chance> byObject, ready, byFallback;
    /// All that is preferred is ready by its own object.
    std::optional<Chance> preferred;
    /// Nobody knows by when something that it needs must be there.
    bool isDayUnknown = false;
    std::vector<NeedReadiness> needs;
    /// Its chance on other days; see `Readiness::curve`. Empty for a part without a chance.
    std::vector<CurvePoint> curve;
    /// What is late most often, the worst first.
    std::vector<model::ActivityId> blockers;
    std::vector<Fallback> fallbacks;

    bool operator==(const PartReadiness&) const = default;
};

struct Readiness {
    std::optional<model::Day> lawDate;
    std::vector<PartReadiness> parts;
    /// From a year before to three years after, month by month; empty without a date of the law, or where the day
    /// of another milestone that a part goes by is unknown.
    std::vector<CurvePoint> curve;
    base::Findings findings;
};

/// Errors: as `PlanModel::of`. Nothing when it was stopped.
base::Result<std::optional<Readiness>> readiness(const model::Portfolio& portfolio,
                                                 const scheduling::Schedule& schedule, const Setting& setting,
                                                 const Run& run);

/// The chances of each part on its day alone: without other days, and without the last days of fallbacks.
/// Errors: as `PlanModel::of`. Nothing when it was stopped.
base::Result<std::optional<std::vector<PartReadiness>>> readinessOfParts(const model::Portfolio& portfolio,
                                                                         const scheduling::Schedule& schedule,
                                                                         const Setting& setting, const Run& run);

/// The last responsible day of something that must be done by a moment.
std::optional<model::Day> lastResponsibleDay(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                             const PlanModel& plan, model::ActivityId activity, model::Moment needed,
                                             const Run& run);

}  // namespace mijlpaal::forecasting
