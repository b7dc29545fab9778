#include "scheduling/quality/inspection.h"

#include <algorithm>

// Checks of the critical path as a whole.

namespace mijlpaal::scheduling {

using base::message;
using base::Severity;
using model::Moment;
using model::WorkTime;

namespace {

constexpr std::int64_t addedDays = 600;

/// Work on the longest path to which days can be added: the first to begin.
const Item* taskOnLongestPath(const Inspection& plan) {
    const Item* first = nullptr;
    for (const auto& item : plan.items) {
        const auto& activity = *item.activity;
        const bool canGrow = item.isOpen() && item.dates->onLongestPath &&
                             !model::isMilestone(activity.kind) && !activity.manual && !activity.elapsed &&
                             !activity.expectedFinish;
        if (!canGrow) continue;
        if (!first || item.dates->remainingStart < first->dates->remainingStart) first = &item;
    }
    return first;
}

/// The last finish when more work is added to a node.
Moment finishWith(const Inspection& plan, const Item& item, WorkTime added) {
    auto network = plan.workings.network();
    lengthen(network, item.node, added);
    const auto& schedule = plan.schedule();
    return pass(network, plan.workings.clocks(), {schedule.projectStart, schedule.statusMoment},
                schedule.options)
        .finish;
}

void addCriticalPathTest(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("dcma-12", message("Critical path test"),
                          message("Working days by which the end of the plan moves when 600 are added to an "
                                  "activity on the longest path."),
                          Severity::error);
    // Calendars that differ may round the way to the end up or down by a few days.
    check.least = 0.99;
    check.most = 1.01;
    const auto* item = taskOnLongestPath(plan);
    if (item && !plan.schedule().options.plannedFinish) {
        const auto& clock = plan.workings.spans().floatClockOf(plan.workings.network().nodes[item->node]);
        const auto after = finishWith(plan, *item, item->day * addedDays);
        check.numerator = wholeDays(clock.between(plan.schedule().projectFinish, after), item->day);
        check.denominator = addedDays;
    }
    judge(check);
    if (check.verdict == Verdict::fail)
        addFinding(
            check, "With 600 working days more for “{name}” the plan ends {days} later.",
            {{"name", plan.telling.name(item->activity->id)}, {"days", std::to_string(check.numerator)}},
            {refTo(item->activity->id)});
    checks.push_back(std::move(check));
}

/// The activity at which the longest path ends; of several, the one with the least float.
const Item* endOfLongestPath(const Inspection& plan) {
    const Item* last = nullptr;
    for (const auto& item : plan.items) {
        if (!item.isOpen() || !item.dates->onLongestPath) continue;
        const auto rank = [](const Item& each) {
            return std::pair{-each.dates->earlyFinish.tenths, each.dates->totalFloat.tenths};
        };
        if (!last || rank(item) < rank(*last)) last = &item;
    }
    return last;
}

void addPathLengthIndex(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("dcma-13", message("Critical path length index"),
                          message("Working days from the status date to the end of the longest path with its "
                                  "total float, for each of those days without it."),
                          Severity::error);
    check.least = 0.95;
    if (const auto* end = endOfLongestPath(plan)) {
        const auto& clock = plan.workings.spans().floatClockOf(plan.workings.network().nodes[end->node]);
        const auto from = std::max(plan.schedule().statusMoment, plan.schedule().projectStart);
        const auto length = clock.between(from, end->dates->earlyFinish);
        check.denominator = wholeDays(length, end->day);
        check.numerator = wholeDays(length + end->dates->totalFloat, end->day);
    }
    judge(check);
    checks.push_back(std::move(check));
}

}  // namespace

void checkCriticalPath(const Inspection& plan, std::vector<QualityCheck>& checks) {
    addCriticalPathTest(plan, checks);
    addPathLengthIndex(plan, checks);
}

}  // namespace mijlpaal::scheduling
