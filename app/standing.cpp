#include "app/standing.h"

#include <algorithm>

namespace mijlpaal::app {

namespace {

using model::Activity;
using model::ActivityKind;

Standing reckoned(const View& view) {
    const auto& portfolio = view.portfolio();
    const auto& schedule = view.schedule();
    Standing standing;
    for (const auto& activity : portfolio.all<Activity>()) {
        if (activity.kind == ActivityKind::summary) {
            ++standing.summaries;
            continue;
        }
        ++(isMilestone(activity.kind) ? standing.milestones : standing.tasks);
        standing.finished += activity.actualFinish.has_value();
        standing.underWay += activity.actualStart && !activity.actualFinish;
        const auto* dates = schedule.find(activity.id);
        if (!dates) continue;
        if (dates->critical) standing.critical.push_back(activity.id);
        if (dates->totalFloat < model::WorkTime{}) standing.late.push_back(activity.id);
        if (isMilestone(activity.kind) && !activity.actualFinish) standing.next.push_back(activity.id);
    }
    std::stable_sort(standing.next.begin(), standing.next.end(),
                     [&schedule](model::ActivityId a, model::ActivityId b) {
                         return schedule.find(a)->finish < schedule.find(b)->finish;
                     });
    standing.awaited = scheduling::awaitedMilestones(portfolio, schedule);
    for (const auto& each : standing.awaited) {
        standing.promised += each.promise.has_value();
        standing.moved += isMoved(each, schedule);
    }
    if (view.unscheduled()) return standing;
    for (const auto& each : scheduling::lawDeadlines(portfolio, schedule, scheduling::Clocks{portfolio})) {
        standing.lawDeadlinesByFallback += each.kept == scheduling::Kept::byFallback;
        if (!each.isRequired) continue;
        ++standing.lawDeadlines;
        standing.lawDeadlinesMet += each.kept != scheduling::Kept::missed;
    }
    return standing;
}

model::KindSet readKinds() {
    auto kinds = plannedKinds();
    for (const auto kind : {model::RecordKind::lawDependency, model::RecordKind::lawMilestone, model::RecordKind::system,
                            model::RecordKind::baselineDate, model::RecordKind::publicStatement})
        kinds.add(kind);
    return kinds;
}

const Recipe<Standing> recipe{readKinds(), reckoned};

}  // namespace

const Standing& standingOf(const View& view) {
    return view.result(recipe);
}

bool isMoved(const scheduling::AwaitedMilestone& milestone, const scheduling::Schedule& schedule) {
    return milestone.promise &&
           !scheduling::keeps(*milestone.promise, schedule.find(milestone.activity)->finish.day());
}

base::Message lawDeadlinesText(const Standing& standing) {
    const auto number = [](std::size_t count) { return std::to_string(count); };
    return base::message("Legal deadlines: {met} of {all} met. Only through a fallback: {fallback}.",
                         {{"met", number(standing.lawDeadlinesMet)},
                          {"all", number(standing.lawDeadlines)},
                          {"fallback", number(standing.lawDeadlinesByFallback)}});
}

std::optional<LawDate> lawDateOf(const model::Portfolio& portfolio, bool english) {
    const auto id = portfolio.settings().lawMilestone;
    const auto* milestone = id ? portfolio.find(*id) : nullptr;
    if (!milestone) return std::nullopt;
    return LawDate{milestone->code, model::nameOf(portfolio, refTo(milestone->id), english),
                   scheduling::dayOf(*milestone),
                   milestone->precision};
}

base::Message ageOfStatus(model::Day statusDate, model::Day today) {
    const auto days = (today - statusDate).count();
    if (days < 0) return base::message("The status date is still to come.");
    if (days == 0) return base::message("The status is of today.");
    if (days == 1) return base::message("The status is one day old.");
    return base::message("The status is {days} days old.", {{"days", std::to_string(days)}});
}

}  // namespace mijlpaal::app
