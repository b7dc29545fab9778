#include "scheduling/quality/quality.h"

#include "model/edit.h"
#include "scheduling/quality/inspection.h"

#include <algorithm>
#include <cassert>

namespace mijlpaal::scheduling {

using base::message;
using model::Activity;
using model::ChangeSet;
using model::ConstraintType;
using model::Dependency;

namespace {

std::vector<Practice> practices() {
    using enum PlanQuality;
    return {
        {1, message("Capture all activities"), comprehensive, {"law-activity"}, {}},
        {2,
         message("Put all activities in sequence"),
         wellConstructed,
         {"dcma-01", "dcma-02", "dcma-03", "dcma-04", "dcma-05", "dangling", "constraint-past",
          "merge-hotspots", "logic-density"},
         {}},
        {3,
         message("Assign resources to all activities"),
         comprehensive,
         {"dcma-10", "advice-owner", "budget-year"},
         {}},
        {4,
         message("Establish the durations of all activities"),
         comprehensive,
         {"dcma-08", "insufficient-detail", "estimate-spread"},
         {}},
        {5, message("Verify that the schedule can be traced both ways"), credible, {"promise-decision"}, {}},
        {6, message("Confirm that the critical path is valid"), wellConstructed, {"dcma-12"}, {}},
        {7,
         message("Ensure reasonable total float"),
         wellConstructed,
         {"dcma-06", "dcma-07", "law-deadline"},
         {}},
        {8, message("Conduct a schedule risk analysis"), credible, {}, {}},
        {9,
         message("Update the schedule with progress and logic"),
         controlled,
         {"dcma-09", "status-age"},
         {}},
        {10, message("Maintain a baseline schedule"), controlled, {"dcma-11", "dcma-13", "dcma-14"}, {}},
    };
}

/// Fails with one of its checks, passes with at least one of them.
Verdict verdictOf(const Practice& practice, const QualityReport& report) {
    auto verdict = Verdict::notApplicable;
    for (const auto& id : practice.checks) {
        const auto own = report.check(id).verdict;
        if (own == Verdict::fail) return Verdict::fail;
        if (own == Verdict::pass || verdict == Verdict::notApplicable) verdict = own;
    }
    return verdict;
}

/// The first record of that type that a finding is about, if it is still there.
template <class Record>
const Record* subject(const model::Portfolio& portfolio, const QualityFinding& finding) {
    for (const auto& ref : finding.sentence.about) {
        if (ref.kind == model::kindOf<Record>) return portfolio.find(model::Id<Record>{ref.number});
    }
    return nullptr;
}

std::optional<ChangeSet> unlessEmpty(ChangeSet changes) {
    if (changes.empty()) return std::nullopt;
    return changes;
}

std::optional<ChangeSet> withoutLag(const model::Portfolio& portfolio, const Dependency& link) {
    auto after = link;
    after.lag = {};
    after.lagKind = model::LagKind::working;
    after.lagHundredthsOfPercent = 0;
    const auto name = [&portfolio](model::ActivityId id) { return model::codeOf(portfolio, refTo(id)); };
    ChangeSet changes{message("Remove the lag from “{predecessor}” to “{successor}”",
                              {{"predecessor", name(link.predecessor)}, {"successor", name(link.successor)}}),
                      {},
                      {}};
    changes.change(link, std::move(after));
    return unlessEmpty(std::move(changes));
}

std::optional<ChangeSet> softened(const model::Portfolio& portfolio, const Activity& activity) {
    if (!activity.constraint) return std::nullopt;
    const auto constraint = *activity.constraint;
    const auto name = model::nameOf(portfolio, refTo(activity.id));
    auto after = activity;
    if (model::bindsFinish(constraint.type)) {
        after.constraint.reset();
        after.deadline = activity.deadline ? std::min(*activity.deadline, constraint.date) : constraint.date;
        ChangeSet changes{
            message("Replace the constraint of “{name}” by a deadline", {{"name", name}}), {}, {}};
        changes.change(activity, std::move(after));
        return unlessEmpty(std::move(changes));
    }
    const auto changes = model::setConstraint(
        portfolio, activity.id, model::Constraint{ConstraintType::startNoEarlierThan, constraint.date});
    return changes ? unlessEmpty(*changes) : std::nullopt;
}

}  // namespace

const QualityCheck& QualityReport::check(std::string_view id) const {
    const auto found =
        std::find_if(checks.begin(), checks.end(), [id](const QualityCheck& each) { return each.id == id; });
    assert(found != checks.end());
    return *found;
}

bool QualityReport::hasFailed() const {
    return std::any_of(checks.begin(), checks.end(),
                       [](const QualityCheck& check) { return check.verdict == Verdict::fail; });
}

QualityReport checkQuality(const model::Portfolio& portfolio, const Schedule& schedule,
                           const QualityQuestion& question) {
    const Workings workings{portfolio, schedule};
    const Inspection plan{workings, question};
    QualityReport report;
    checkLogic(plan, report.checks);
    checkDates(plan, report.checks);
    checkProgress(plan, report.checks);
    checkCriticalPath(plan, report.checks);
    checkObligations(plan, report.checks);
    checkPromises(plan, report.checks);
    // The numbered ones first, in their order.
    std::stable_sort(report.checks.begin(), report.checks.end(),
                     [](const QualityCheck& a, const QualityCheck& b) {
                         const bool one = a.id.starts_with("dcma");
                         const bool other = b.id.starts_with("dcma");
                         return one != other ? one : one && a.id < b.id;
                     });
    report.practices = practices();
    for (auto& practice : report.practices) practice.verdict = verdictOf(practice, report);
    return report;
}

std::optional<ChangeSet> fixFor(const model::Portfolio& portfolio, const QualityFinding& finding) {
    const auto made = [](base::Result<ChangeSet> changes) {
        return changes ? unlessEmpty(std::move(*changes)) : std::nullopt;
    };
    const auto* activity = subject<Activity>(portfolio, finding);
    switch (finding.fix) {
        case Fix::byHand:
            return std::nullopt;
        case Fix::dropLag: {
            const auto* link = subject<Dependency>(portfolio, finding);
            return link ? withoutLag(portfolio, *link) : std::nullopt;
        }
        case Fix::softenConstraint:
            return activity ? softened(portfolio, *activity) : std::nullopt;
        case Fix::dropConstraint:
            return activity ? made(model::setConstraint(portfolio, activity->id, std::nullopt))
                            : std::nullopt;
        case Fix::statusDateAsFloor:
            return made(model::setScheduleRules(portfolio, portfolio.settings().profile, true));
    }
    return std::nullopt;
}

}  // namespace mijlpaal::scheduling
