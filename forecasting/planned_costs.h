#pragma once

#include "forecasting/earned_value.h"
#include "scheduling/clocks.h"
#include "scheduling/schedule.h"

#include <map>
#include <optional>
#include <vector>

/// What a plan is to cost in each year, and what became of that in a later plan.
namespace mijlpaal::forecasting {

using CostsByYear = std::map<model::BudgetYear, model::Money>;

/// Spreads a cost evenly over the working time of a span. The parts add up to the cost, to the cent; without working time
/// all of it is in the year of the finish.
CostsByYear costsByYear(model::Money cost, const PlannedSpan& span, const model::WorkCalendar& clock);

/// An activity as a plan has it: when, and for how much.
struct PlannedCost {
    PlannedSpan span;
    model::Money cost;
    const model::WorkCalendar* clock = nullptr;
    std::optional<model::ProgrammeId> programme;
};
/// The calendars of the clocks must outlive it.
using CostPlan = std::map<model::ActivityId, PlannedCost>;

/// All that costs something, by its dates in a schedule.
CostPlan costPlanOf(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                    const scheduling::Clocks& clocks);

/// The same work and the same costs as those of a plan, on the dates of a baseline, where that has them.
CostPlan onDatesOf(CostPlan plan, const PlannedSpans& baseline);

/// What an activity is to cost in a year by one plan and by a later one.
struct CostChange {
    model::ActivityId activity;
    std::optional<model::ProgrammeId> programme;
    model::BudgetYear year;
    /// By the plan before; the same cost on the dates of the later plan; by the later plan.
    model::Money before, moved, after;

    /// What is not spent in the year because the work moved, and because there is less of it; below zero is the other way.
    model::Money delay() const { return before - moved; }
    model::Money scope() const { return moved - after; }

    bool operator==(const CostChange&) const = default;
};

/// By activity, then year; only where something differs. Over all years the delays of an activity add up to zero.
std::vector<CostChange> costChanges(const CostPlan& before, const CostPlan& after);

/// What is still to be done of a plan, by programme and year. What lies before the year of the status date by the plan is
/// counted in that year.
std::map<std::pair<std::optional<model::ProgrammeId>, model::BudgetYear>, model::Money>
costsLeft(const model::Portfolio& portfolio, const scheduling::Schedule& schedule, const scheduling::Clocks& clocks);

}  // namespace mijlpaal::forecasting
