#pragma once

#include "scheduling/obligations/held_dates.h"
#include "scheduling/schedule.h"

#include <vector>

namespace mijlpaal::scheduling {

enum class Kept : std::uint8_t {
    byItself,
    /// It comes too late, and what takes its place does not.
    byFallback,
    missed,
};

/// What must, or had better, be ready before a day of the law or by a decision about it, and whether the plan keeps
/// that.
struct LawDeadline {
    model::LawDependencyId dependency;
    /// The law, or the decision, cannot do without it; else it is preferred.
    bool isRequired = true;
    /// A decision about the law rests on it.
    bool isDecision = false;
    /// The one that delivers it, which is not finished.
    model::ActivityId activity;
    /// The day, and the last moment that leaves the time needed before it.
    model::Day day{};
    model::Moment latest;
    Kept kept = Kept::byItself;

    bool operator==(const LawDeadline&) const = default;
};

/// Those with a day and an activity in the plan, in the order of their records.
std::vector<LawDeadline> lawDeadlines(const model::Portfolio& portfolio, const Schedule& schedule,
                                      const Clocks& clocks);

}  // namespace mijlpaal::scheduling
