#pragma once

#include "app/view.h"
#include "scheduling/obligations/law_deadlines.h"
#include "scheduling/promises.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::app {

/// Where a portfolio stands, in the figures that are asked for first.
struct Standing {
    std::size_t tasks = 0, milestones = 0, summaries = 0;
    std::size_t finished = 0, underWay = 0;
    /// In the order of the plan. Without a plan, nothing is critical or late.
    std::vector<model::ActivityId> critical, late;
    /// Milestones not reached yet, the next first.
    std::vector<model::ActivityId> next;
    /// Those that others wait for, and how many promises there are and the plan does not keep.
    std::vector<scheduling::AwaitedMilestone> awaited;
    std::size_t promised = 0, moved = 0;
    /// What must be ready before a day of the law, how much of it is by itself or through a fallback, and how much
    /// of that and of what is preferred is through a fallback only.
    std::size_t lawDeadlines = 0, lawDeadlinesMet = 0, lawDeadlinesByFallback = 0;
};

/// Cost: one look at every activity, once for a plan.
const Standing& standingOf(const View& view);

/// Whether the plan does not keep what was promised.
bool isMoved(const scheduling::AwaitedMilestone& milestone, const scheduling::Schedule& schedule);

/// How many of them are met, and how.
base::Message lawDeadlinesText(const Standing& standing);

/// The day on which the law is to be in force, and what it is called.
struct LawDate {
    std::string code, name;
    std::optional<model::Day> day;
    model::DatePrecision precision = model::DatePrecision::day;
};
/// Nothing when the portfolio does not say.
std::optional<LawDate> lawDateOf(const model::Portfolio& portfolio, bool english);

/// How old the status is on a day.
base::Message ageOfStatus(model::Day statusDate, model::Day today);

}  // namespace mijlpaal::app
