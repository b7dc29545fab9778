#include "forecasting/planned_costs.h"

#include "scheduling/obligations/held_dates.h"

#include <algorithm>

namespace mijlpaal::forecasting {

using model::Activity;
using model::BudgetYear;
using model::Money;
using model::Moment;

namespace {

/// `money` times `part` through `whole`, cut off to whole cents, without going through their product.
Money share(Money money, std::int64_t part, std::int64_t whole) {
    return {money.cents / whole * part + money.cents % whole * part / whole};
}

BudgetYear yearOf(model::Day day) {
    return {static_cast<int>(std::chrono::year_month_day{day}.year())};
}

Money estimateOf(const Activity& activity) {
    const auto or0 = [](const std::optional<Money>& money) { return money.value_or(Money{}); };
    return or0(activity.costInternal) + or0(activity.costExternal) + or0(activity.costMaterial);
}

bool costsSomething(const Activity& activity) {
    const bool isSummary =
        activity.kind == model::ActivityKind::summary || activity.kind == model::ActivityKind::wbsSummary;
    return !isSummary && !activity.inactive && estimateOf(activity) != Money{};
}

/// Visits each activity that costs something, with its dates.
template <class Visit>
void forEachCost(const model::Portfolio& portfolio, const scheduling::Schedule& schedule, Visit visit) {
    for (const auto& activity : portfolio.all<Activity>()) {
        const auto* dates = costsSomething(activity) ? schedule.find(activity.id) : nullptr;
        if (dates) visit(activity, *dates);
    }
}

CostsByYear costsOf(const PlannedCost& planned) {
    return costsByYear(planned.cost, planned.span, *planned.clock);
}

}  // namespace

CostsByYear costsByYear(Money cost, const PlannedSpan& span, const model::WorkCalendar& clock) {
    CostsByYear costs;
    const auto last = yearOf(scheduling::finishDay(span.finish));
    const auto whole = clock.between(span.start, span.finish).tenths;
    Money before;
    if (whole > 0) {
        for (auto year = yearOf(span.start.day()); year < last; ++year.year) {
            const auto end = Moment::at(model::makeDay(static_cast<int>(year.year) + 1, 1, 1));
            const auto until = share(cost, clock.between(span.start, end).tenths, whole);
            if (until != before) costs[year] = until - before;
            before = until;
        }
    }
    if (cost != before) costs[last] = cost - before;
    return costs;
}

CostPlan costPlanOf(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                    const scheduling::Clocks& clocks) {
    CostPlan plan;
    forEachCost(portfolio, schedule, [&](const Activity& activity, const scheduling::Dates& dates) {
        plan.emplace(activity.id, PlannedCost{{dates.start, dates.finish},
                                              estimateOf(activity),
                                              &clocks[clocks.of(activity.calendar)],
                                              activity.programme});
    });
    return plan;
}

CostPlan onDatesOf(CostPlan plan, const PlannedSpans& baseline) {
    for (auto& [activity, planned] : plan) {
        if (const auto span = baseline.find(activity); span != baseline.end()) planned.span = span->second;
    }
    return plan;
}

std::vector<CostChange> costChanges(const CostPlan& before, const CostPlan& after) {
    std::map<std::pair<model::ActivityId, BudgetYear>, CostChange> changes;
    const auto at = [&](model::ActivityId activity, BudgetYear year) -> CostChange& {
        auto& change = changes[{activity, year}];
        change.activity = activity;
        change.year = year;
        return change;
    };
    for (const auto& [activity, was] : before) {
        const auto is = after.find(activity);
        auto moved = is == after.end() ? was : is->second;
        moved.cost = was.cost;
        for (const auto& [year, cost] : costsOf(was)) at(activity, year).before = cost;
        for (const auto& [year, cost] : costsOf(moved)) at(activity, year).moved = cost;
    }
    for (const auto& [activity, is] : after) {
        for (const auto& [year, cost] : costsOf(is)) at(activity, year).after = cost;
    }
    std::vector<CostChange> found;
    for (auto& [key, change] : changes) {
        if (change.before == change.moved && change.moved == change.after) continue;
        const auto& plan = after.contains(key.first) ? after : before;
        change.programme = plan.at(key.first).programme;
        found.push_back(change);
    }
    return found;
}

std::map<std::pair<std::optional<model::ProgrammeId>, BudgetYear>, Money>
costsLeft(const model::Portfolio& portfolio, const scheduling::Schedule& schedule, const scheduling::Clocks& clocks) {
    std::map<std::pair<std::optional<model::ProgrammeId>, BudgetYear>, Money> left;
    const auto now = yearOf(portfolio.settings().statusDate);
    forEachCost(portfolio, schedule, [&](const Activity& activity, const scheduling::Dates& dates) {
        if (activity.actualFinish) return;
        const auto cost = estimateOf(activity);
        const auto rest = cost - share(cost, activity.percentComplete.value_or(model::Percent{}).hundredths, 10'000);
        const PlannedSpan span{std::min(dates.remainingStart, dates.finish), dates.finish};
        for (const auto& [year, part] : costsByYear(rest, span, clocks[clocks.of(activity.calendar)])) {
            auto& sum = left[{activity.programme, std::max(year, now)}];
            sum = sum + part;
        }
    });
    return left;
}

}  // namespace mijlpaal::forecasting
