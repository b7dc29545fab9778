#include "scheduling/quality/inspection.h"

// Checks of constraints, floats and durations.

namespace mijlpaal::scheduling {

using base::message;
using base::Severity;
using model::Activity;
using model::ConstraintType;
using model::Moment;
using model::WorkTime;

namespace {

/// Two months of work: above it an activity is hard to follow, and float hints at missing links.
/// Source: DCMA, "Earned Value Management System Program Analysis Pamphlet", 2012.
constexpr std::int64_t manyDays = 44;

bool isHard(ConstraintType type) {
    switch (type) {
        case ConstraintType::startNoLaterThan:
        case ConstraintType::finishNoLaterThan:
        case ConstraintType::mustStartOn:
        case ConstraintType::mustFinishOn:
        case ConstraintType::startOn:
        case ConstraintType::finishOn:
            return true;
        default:
            return false;
    }
}

void addHardConstraints(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("dcma-05", message("Hard constraints"),
                          message("Unfinished activities held to a date, or kept from moving later."));
    check.most = 0.05;
    check.denominator = plan.openCount;
    for (const auto& item : plan.items) {
        const auto& activity = *item.activity;
        const bool first = activity.constraint && isHard(activity.constraint->type);
        const bool second = activity.secondConstraint && isHard(activity.secondConstraint->type);
        if (!item.isOpen() || (!first && !second)) continue;
        ++check.numerator;
        const auto& constraint = first ? *activity.constraint : *activity.secondConstraint;
        const bool canSoften = first && constraint.type != ConstraintType::startNoLaterThan;
        check.findings.push_back(
            {{boundBy(constraint, plan.telling.name(activity.id), plan.telling.moment(constraint.date)),
              {refTo(activity.id)}},
             canSoften ? Fix::softenConstraint : Fix::byHand});
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addConstraintsInThePast(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check =
        newCheck("constraint-past", message("Constraints in the past"),
                 message("Activities not started yet, with a “not before” that has passed."), Severity::note);
    check.most = 0;
    check.denominator = plan.openCount;
    for (const auto& item : plan.items) {
        const auto& activity = *item.activity;
        if (activity.actualStart || activity.actualFinish || !activity.constraint) continue;
        const auto type = activity.constraint->type;
        if (type != ConstraintType::startNoEarlierThan && type != ConstraintType::finishNoEarlierThan)
            continue;
        if (activity.constraint->date >= plan.schedule().statusMoment) continue;
        ++check.numerator;
        addFinding(check, "“{name}” may not start before {date}, but that has passed.",
                   {{"name", plan.telling.name(activity.id)},
                    {"date", plan.telling.moment(activity.constraint->date)}},
                   {refTo(activity.id)}, Fix::dropConstraint);
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addHighFloat(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("dcma-06", message("High float"),
                          message("Unfinished activities with more than 44 working days of total float."));
    check.most = 0.05;
    check.denominator = plan.openCount;
    for (const auto& item : plan.items) {
        if (!item.isOpen() || item.dates->totalFloat <= item.day * manyDays) continue;
        ++check.numerator;
        const auto id = item.activity->id;
        addFinding(
            check, "“{name}” can slip by {float}.",
            {{"name", plan.telling.name(id)}, {"float", plan.telling.work(item.dates->totalFloat, id)}},
            {refTo(id)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addNegativeFloat(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check =
        newCheck("dcma-07", message("Negative float"),
                 message("Unfinished activities that are already too late for a date."), Severity::error);
    check.most = 0;
    check.denominator = plan.openCount;
    for (const auto& item : plan.items) {
        if (!item.isOpen() || item.dates->totalFloat >= WorkTime{}) continue;
        ++check.numerator;
        const auto id = item.activity->id;
        addFinding(
            check, "“{name}” is {amount} too late.",
            {{"name", plan.telling.name(id)}, {"amount", plan.telling.amount(item.dates->totalFloat, id)}},
            {refTo(id)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

/// The work between the baseline dates, or the planned duration where there are none.
WorkTime baselineDuration(const Inspection& plan, const Item& item) {
    const auto& activity = *item.activity;
    if (!activity.baselineStart || !activity.baselineFinish) return item.dates->duration;
    const auto& node = plan.workings.network().nodes[item.node];
    return plan.workings.spans().floatClockOf(node).between(
        Moment::at(*activity.baselineStart), Moment::at(*activity.baselineFinish + std::chrono::days{1}));
}

void addHighDuration(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("dcma-08", message("High duration"),
                          message("Unfinished activities of more than 44 working days in the baseline."));
    check.most = 0.05;
    check.denominator = plan.openCount;
    for (const auto& item : plan.items) {
        if (!item.isOpen() || model::isMilestone(item.activity->kind)) continue;
        const auto duration = baselineDuration(plan, item);
        if (duration <= item.day * manyDays) continue;
        ++check.numerator;
        const auto id = item.activity->id;
        addFinding(check, "“{name}” takes {duration}.",
                   {{"name", plan.telling.name(id)}, {"duration", plan.telling.work(duration, id)}},
                   {refTo(id)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addInsufficientDetail(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("insufficient-detail", message("Insufficient detail"),
                          message("Unfinished activities that take more than a tenth of the whole plan."));
    check.most = 0.05;
    check.denominator = plan.openCount;
    for (const auto& item : plan.items) {
        if (!item.isOpen()) continue;
        const auto& clock = plan.workings.spans().floatClockOf(plan.workings.network().nodes[item.node]);
        const auto whole = clock.between(plan.schedule().projectStart, plan.schedule().projectFinish);
        if (item.dates->duration.tenths * 10 <= whole.tenths) continue;
        ++check.numerator;
        const auto id = item.activity->id;
        addFinding(
            check, "“{name}” takes {duration}, more than a tenth of the plan.",
            {{"name", plan.telling.name(id)}, {"duration", plan.telling.work(item.dates->duration, id)}},
            {refTo(id)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addNarrowEstimates(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("estimate-spread", message("Narrow estimates"),
                          message("Estimates of unfinished activities whose optimistic and pessimistic "
                                  "values lie within 10 % of the most likely one."));
    check.most = 0.05;
    for (const auto& item : plan.items) {
        const auto& activity = *item.activity;
        const bool estimated = activity.optimistic && activity.mostLikely && activity.pessimistic &&
                               *activity.mostLikely > WorkTime{};
        if (!item.isOpen() || !estimated) continue;
        ++check.denominator;
        // The whole spread is less than two tenths of the most likely value.
        if ((*activity.pessimistic - *activity.optimistic) * 5 >= *activity.mostLikely) continue;
        ++check.numerator;
        addFinding(check,
                   "“{name}” is estimated at {optimistic} to {pessimistic}, narrower than 10 % each way.",
                   {{"name", plan.telling.name(activity.id)},
                    {"optimistic", plan.telling.work(*activity.optimistic, activity.id)},
                    {"pessimistic", plan.telling.work(*activity.pessimistic, activity.id)}},
                   {refTo(activity.id)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

}  // namespace

void checkDates(const Inspection& plan, std::vector<QualityCheck>& checks) {
    addHardConstraints(plan, checks);
    addHighFloat(plan, checks);
    addNegativeFloat(plan, checks);
    addHighDuration(plan, checks);
    addConstraintsInThePast(plan, checks);
    addInsufficientDetail(plan, checks);
    addNarrowEstimates(plan, checks);
}

}  // namespace mijlpaal::scheduling
