#include "forecasting/part_of_plan.h"
#include "forecasting/readiness.h"

#include <algorithm>

namespace mijlpaal::forecasting {

using model::Activity;
using model::Moment;
using scheduling::none;

namespace {

/// The first activity that has not started of the driving chain to one, within what that is a part of.
const Activity* firstOfChain(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                             const Activity& last) {
    const auto isOpen = [](const Activity& each) { return !each.actualStart && !each.actualFinish && !each.inactive; };
    if (!isOpen(last)) return nullptr;
    const auto* first = &last;
    while (true) {
        const Activity* before = nullptr;
        for (const auto link : schedule.driving(first->id)) {
            const auto* other = portfolio.find(portfolio.find(link)->predecessor);
            if (other && other->parent == last.parent && isOpen(*other)) before = other;
        }
        if (!before) return first;
        first = before;
    }
}

std::vector<model::Day> workingDays(const model::WorkCalendar& clock, Moment from, Moment to) {
    std::vector<model::Day> days;
    for (auto day = from.day(); Moment::at(day) < to; day += std::chrono::days{1}) {
        if (clock.worksOn(day)) days.push_back(day);
    }
    return days;
}

}  // namespace

std::optional<model::Day> lastResponsibleDay(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                             const PlanModel& plan, model::ActivityId id, Moment needed,
                                             const Run& run) {
    const auto* activity = portfolio.find(id);
    const auto target = plan.nodeOf(id);
    if (!activity || target == none) return std::nullopt;
    const auto* first = firstOfChain(portfolio, schedule, *activity);
    const auto start = first ? plan.nodeOf(first->id) : none;
    if (start == none) return std::nullopt;
    const auto& clock = plan.clocks()[plan.network().nodes[start].clock];
    const auto days = workingDays(clock, schedule.statusMoment, needed);
    const auto reaches = [&](model::Day day) {
        const PartOfPlan part{plan, target, PartOfPlan::SetStart{start, clock.nextStart(Moment::at(day))}};
        const auto finishes = part.finishes(run);
        return !finishes.empty() && chanceBy(finishes, needed).share >= fallbackChance;
    };
    // A later start never brings an earlier finish.
    const auto end = std::partition_point(days.begin(), days.end(), reaches);
    return end == days.begin() ? std::nullopt : std::optional{*(end - 1)};
}

}  // namespace mijlpaal::forecasting
