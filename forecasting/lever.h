#pragma once

#include "forecasting/part_of_plan.h"
#include "model/change_set.h"

#include <optional>
#include <string_view>
#include <vector>

/// What can be done to be ready sooner, or to need less: one lever for each thing that the plan says can be done.
namespace mijlpaal::forecasting {

enum class LeverKind : std::uint8_t {
    /// Work is made shorter, at the price of each day.
    duration,
    /// Work begins before what it follows is done.
    overlap,
    /// The measure against a risk is taken.
    risk,
    /// What falls back for the milestone takes its place.
    fallback,
    /// Work is left out.
    scope,
    /// The date is moved.
    date,
};

/// A lever, and how far it is pulled.
struct Lever {
    LeverKind kind = LeverKind::duration;
    /// The activity, the link or the risk; the activity that falls back; the milestone of a date.
    model::ObjectRef on{};
    /// Working days shorter, or of overlap.
    std::int64_t days = 0;
    /// The chance of the risk, and what is left of it.
    model::Probability from{}, left{};
    /// The date that takes the place of the one that was asked for.
    model::Day day{};
    model::Money cost{};

    bool operator==(const Lever&) const = default;
};

/// One lever from the least it can be pulled to the most; it costs no less and brings no less the further it is.
using LeverSteps = std::vector<Lever>;

/// In how many days work is shortened at a time.
inline constexpr std::int64_t daysAtATime = 5;
/// Work overlaps with what it follows by no more than this part of that.
inline constexpr std::int64_t partOfOverlap = 4;

/// The levers on what comes before the target of a part: durations within `crash_limit_wd`, links from finish to
/// start without a lag, risks with a measure, and work that may be left out. In the order of the plan.
std::vector<LeverSteps> leversOn(const model::Portfolio& portfolio, const PlanModel& plan, const PartOfPlan& part);

/// What can fall back for an activity, as rows of what the law needs say.
std::vector<Lever> fallbacksFor(const model::Portfolio& portfolio, model::ActivityId milestone);

/// The dates from one on to which it may be moved, month by month up to the last.
LeverSteps datesAfter(model::ActivityId milestone, model::Day by, model::Day latest);

/// Pulls a lever of `leversOn` in a part of a plan.
void pull(const Lever& lever, const model::Portfolio& portfolio, const PlanModel& plan, PartOfPlan& part);

/// The edit that makes the plan what the levers say, so that it can be looked at as a scenario.
/// A date is that of the law where it was that of the law, and else the deadline of the milestone.
model::ChangeSet scenarioOf(const model::Portfolio& portfolio, model::ActivityId milestone, model::Day by,
                            const std::vector<Lever>& levers);

/// What a kind of lever is called in files.
std::string_view wordFor(LeverKind kind);

}  // namespace mijlpaal::forecasting
