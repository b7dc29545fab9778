#include "scheduling/quality/inspection.h"

#include <set>

// Checks of what the law asks and what outside advice is about.

namespace mijlpaal::scheduling {

using base::message;
using base::Severity;
using model::Activity;
using model::ActivityId;
using model::LawDependency;
using model::ObjectRef;

namespace {

/// The activity that makes a thing ready: itself, or the milestone at which a system is ready.
const Activity* deliveringActivity(const model::Portfolio& portfolio, ObjectRef required) {
    const Activity* activity = nullptr;
    if (required.kind == model::RecordKind::activity) {
        activity = portfolio.find(ActivityId{required.number});
    } else if (required.kind == model::RecordKind::system) {
        const auto* system = portfolio.find(model::SystemId{required.number});
        if (system && system->readyActivity) activity = portfolio.find(*system->readyActivity);
    }
    return activity && !activity->inactive ? activity : nullptr;
}

void addObligations(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check =
        newCheck("law-activity", message("Obligations without an activity"),
                 message("What must be ready before a part of the law, and which no activity delivers."),
                 Severity::error);
    check.most = 0;
    for (const auto& each : plan.portfolio().all<LawDependency>()) {
        if (each.relation != model::LawRelation::mustBeReadyBefore) continue;
        ++check.denominator;
        if (deliveringActivity(plan.portfolio(), each.required)) continue;
        ++check.numerator;
        addFinding(
            check, "“{law}” asks for “{required}”, but no activity delivers that.",
            {{"law", plan.telling.name(refTo(each.lawPart))}, {"required", plan.telling.name(each.required)}},
            {refTo(each.id), refTo(each.lawPart), each.required});
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addLegalDeadlines(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("law-deadline", message("Legal deadlines missed"),
                          message("What will not be ready before its part of the law, and nothing takes its "
                                  "place."),
                          Severity::error);
    check.most = 0;
    for (const auto& each : plan.portfolio().all<LawDependency>()) {
        if (each.relation != model::LawRelation::mustBeReadyBefore) continue;
        const auto* milestone = plan.portfolio().find(each.lawMilestone);
        const auto due = !milestone              ? std::nullopt
                         : milestone->actualDate ? milestone->actualDate
                                                 : milestone->plannedDate;
        const auto* activity = deliveringActivity(plan.portfolio(), each.required);
        const auto* dates = activity ? plan.schedule().find(activity->id) : nullptr;
        if (!due || !dates || activity->actualFinish) continue;
        ++check.denominator;
        const auto& clocks = plan.workings.clocks();
        const auto& clock = clocks[clocks.of(activity->calendar)];
        const auto lead = each.leadTime.value_or(model::WorkTime{});
        const auto room = clock.between(dates->finish, model::Moment::at(*due)) - lead;
        if (room >= model::WorkTime{} || each.fallback) continue;
        ++check.numerator;
        addFinding(check, "“{name}” is {amount} too late for “{law}” on {date}, and nothing takes its place.",
                   {{"name", plan.telling.name(activity->id)},
                    {"amount", plan.telling.amount(room, activity->id)},
                    {"law", plan.telling.name(refTo(each.lawMilestone))},
                    {"date", plan.telling.day(*due)}},
                   {refTo(activity->id), refTo(each.id), refTo(each.lawMilestone)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

/// Unfinished activities that wait for outside advice or follow up on it.
std::set<ActivityId> gatedByAdvice(const model::Portfolio& portfolio) {
    std::set<ActivityId> advice, gated;
    for (const auto& review : portfolio.all<model::Review>()) {
        if (review.activity) advice.insert(*review.activity);
    }
    for (const auto& link : portfolio.all<model::Dependency>()) {
        if (advice.contains(link.predecessor)) gated.insert(link.successor);
    }
    for (const auto& each : portfolio.all<model::Recommendation>()) {
        if (each.followUpActivity) gated.insert(*each.followUpActivity);
    }
    gated.merge(advice);
    std::erase_if(gated, [&portfolio](ActivityId id) {
        const auto* activity = portfolio.find(id);
        return !activity || activity->actualFinish || activity->inactive;
    });
    return gated;
}

void addAdviceOwners(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("advice-owner", message("Advice without an owner"),
                          message("Unfinished activities that wait for outside advice or follow up on it, "
                                  "without an owner."));
    check.most = 0;
    for (const auto id : gatedByAdvice(plan.portfolio())) {
        ++check.denominator;
        if (!plan.portfolio().find(id)->ownerRole.empty()) continue;
        ++check.numerator;
        addFinding(check, "“{name}” depends on outside advice and has no owner.",
                   {{"name", plan.telling.name(id)}}, {refTo(id)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

}  // namespace

void checkObligations(const Inspection& plan, std::vector<QualityCheck>& checks) {
    addObligations(plan, checks);
    addLegalDeadlines(plan, checks);
    addAdviceOwners(plan, checks);
}

}  // namespace mijlpaal::scheduling
