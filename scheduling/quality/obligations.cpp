#include "scheduling/obligations/law_deadlines.h"
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

bool isDelivered(const model::Portfolio& portfolio, ObjectRef required) {
    const auto id = deliveredBy(portfolio, required);
    const auto* activity = id ? portfolio.find(*id) : nullptr;
    return activity && !activity->inactive;
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
        if (isDelivered(plan.portfolio(), each.required)) continue;
        ++check.numerator;
        addFinding(
            check, "“{law}” asks for “{required}”, but no activity delivers that.",
            {{"law", plan.telling.name(refTo(each.lawPart))}, {"required", plan.telling.name(each.required)}},
            {refTo(each.id), refTo(each.lawPart), each.required});
    }
    judge(check);
    checks.push_back(std::move(check));
}

/// A sentence about a date of the law that something comes too late for.
void addTooLate(const Inspection& plan, const LawDeadline& deadline, std::string_view text,
                QualityCheck& check) {
    const auto& each = plan.portfolio().all<LawDependency>().at(deadline.dependency);
    const auto& activity = plan.portfolio().all<Activity>().at(deadline.activity);
    const auto& clocks = plan.workings.clocks();
    const auto late = clocks[clocks.of(activity.calendar)].between(deadline.latest,
                                                                   plan.schedule().find(activity.id)->finish);
    ++check.numerator;
    std::vector<ObjectRef> about{refTo(activity.id), refTo(each.id), refTo(each.lawMilestone)};
    if (each.fallback) about.push_back(*each.fallback);
    addFinding(check, text,
               {{"name", plan.telling.name(activity.id)},
                {"amount", plan.telling.amount(late, activity.id)},
                {"law", plan.telling.name(refTo(each.lawMilestone))},
                {"date", plan.telling.day(deadline.day)},
                {"fallback", each.fallback ? plan.telling.name(*each.fallback) : std::string{}}},
               std::move(about));
}

void addLegalDeadlines(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto missed = newCheck("law-deadline", message("Legal deadlines missed"),
                           message("What will not be ready before its part of the law, and nothing takes its "
                                   "place in time."),
                           Severity::error);
    missed.most = 0;
    auto fallen = newCheck("law-fallback", message("Legal deadlines met only through a fallback"),
                           message("What will not be ready itself before its part of the law."));
    for (const auto& each : lawDeadlines(plan.portfolio(), plan.schedule(), plan.workings.clocks())) {
        ++fallen.denominator;
        if (each.isRequired) ++missed.denominator;
        const bool has = plan.portfolio().find(each.dependency)->fallback.has_value();
        if (each.kept == Kept::byFallback)
            addTooLate(plan, each,
                       "“{name}” is {amount} too late for “{law}” on {date}; “{fallback}” takes its place.",
                       fallen);
        if (each.kept != Kept::missed || !each.isRequired) continue;
        addTooLate(plan, each,
                   has ? "“{name}” is {amount} too late for “{law}” on {date}, and so is “{fallback}”."
                       : "“{name}” is {amount} too late for “{law}” on {date}, and nothing takes its place.",
                   missed);
    }
    judge(missed);
    judge(fallen);
    checks.push_back(std::move(missed));
    checks.push_back(std::move(fallen));
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
