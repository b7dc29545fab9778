#include "scheduling/quality/inspection.h"

#include <set>

// Checks of status, resources and baseline.

namespace mijlpaal::scheduling {

using base::message;
using base::Severity;
using model::Activity;
using model::ActivityId;

namespace {

void addInvalidDates(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check =
        newCheck("dcma-09", message("Invalid dates"),
                 message("Activities planned before the status date, or done after it."), Severity::error);
    check.most = 0;
    check.denominator = static_cast<std::int64_t>(plan.items.size());
    const auto status = plan.schedule().statusMoment;
    for (const auto& item : plan.items) {
        const auto& activity = *item.activity;
        const auto name = [&] { return plan.telling.name(activity.id); };
        const auto actual = activity.actualFinish ? activity.actualFinish : activity.actualStart;
        if (actual && *actual > status) {
            ++check.numerator;
            addFinding(check, "“{name}” has an actual date after the status date: {date}.",
                       {{"name", name()}, {"date", plan.telling.moment(*actual)}}, {refTo(activity.id)});
            continue;
        }
        const auto forecast = activity.actualStart ? item.dates->finish : item.dates->start;
        if (activity.actualFinish || forecast >= status) continue;
        ++check.numerator;
        addFinding(check, "“{name}” is planned before the status date: {date}.",
                   {{"name", name()}, {"date", plan.telling.moment(forecast)}}, {refTo(activity.id)},
                   plan.schedule().options.statusDateIsFloor ? Fix::byHand : Fix::statusDateAsFloor);
    }
    judge(check);
    checks.push_back(std::move(check));
}

bool hasCost(const Activity& activity) {
    const auto some = [](const std::optional<model::Money>& money) { return money && money->cents != 0; };
    return some(activity.costInternal) || some(activity.costExternal) || some(activity.costMaterial);
}

void addResources(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("dcma-10", message("Resources"),
                          message("Unfinished activities of a day or more without resources and without "
                                  "costs."),
                          Severity::note);
    std::set<ActivityId> assigned;
    for (const auto& assignment : plan.portfolio().all<model::Assignment>()) {
        if (assignment.resource) assigned.insert(assignment.activity);
    }
    for (const auto& item : plan.items) {
        if (!item.isOpen() || item.dates->duration < item.day) continue;
        ++check.denominator;
        const auto id = item.activity->id;
        if (assigned.contains(id) || hasCost(*item.activity)) continue;
        ++check.numerator;
        addFinding(check, "“{name}” has no resources and no costs.", {{"name", plan.telling.name(id)}},
                   {refTo(id)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

bool wasDue(const Inspection& plan, const Item& item) {
    return item.activity->baselineFinish && *item.activity->baselineFinish <= plan.statusDate();
}

void addMissedTasks(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check =
        newCheck("dcma-11", message("Missed tasks"),
                 message("Of the activities that the baseline has finished by the status date: those "
                         "finished late or not yet."));
    check.most = 0.05;
    for (const auto& item : plan.items) {
        if (!wasDue(plan, item)) continue;
        ++check.denominator;
        const auto& activity = *item.activity;
        const bool late = activity.actualFinish && activity.actualFinish->day() > *activity.baselineFinish;
        if (activity.actualFinish && !late) continue;
        ++check.numerator;
        addFinding(
            check,
            late ? std::string_view{"“{name}” was to be finished on {date}, and was later."}
                 : std::string_view{"“{name}” was to be finished on {date}, and is not."},
            {{"name", plan.telling.name(activity.id)}, {"date", plan.telling.day(*activity.baselineFinish)}},
            {refTo(activity.id)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addExecutionIndex(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("dcma-14", message("Baseline execution index"),
                          message("Activities that are finished, for each that the baseline has finished by "
                                  "the status date."));
    check.least = 0.95;
    for (const auto& item : plan.items) {
        check.numerator += !item.isOpen();
        check.denominator += wasDue(plan, item);
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addStatusAge(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("status-age", message("Age of the status"),
                          message("Days since the status date; after 35 a monthly report was missed."));
    check.most = 35;
    if (plan.question.asOf) {
        check.numerator = (*plan.question.asOf - plan.statusDate()).count();
        check.denominator = 1;
    }
    judge(check);
    if (check.verdict == Verdict::fail)
        addFinding(check, "The status date is {date}, {days} days ago.",
                   {{"date", plan.telling.day(plan.statusDate())}, {"days", std::to_string(check.numerator)}},
                   {refTo(plan.portfolio().settings().id)});
    checks.push_back(std::move(check));
}

}  // namespace

void checkProgress(const Inspection& plan, std::vector<QualityCheck>& checks) {
    addInvalidDates(plan, checks);
    addResources(plan, checks);
    addMissedTasks(plan, checks);
    addExecutionIndex(plan, checks);
    addStatusAge(plan, checks);
}

}  // namespace mijlpaal::scheduling
