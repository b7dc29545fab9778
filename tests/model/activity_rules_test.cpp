#include "model/make_summary.h"
#include "model/rules/faults.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

const auto when = Moment::at(makeDay(2027, 3, 1), 4800);

Activity of(ActivityKind kind) {
    Plan plan;
    return plan[plan.add("a", kind, kind == ActivityKind::task ? 5 : 0)];
}

/// What is said of the activity, one sentence behind another.
template <class Change>
std::string said(ActivityKind kind, Change change) {
    Plan plan;
    const auto id = plan.add("a", kind, kind == ActivityKind::task ? 5 : 0);
    plan.change(id, change);
    std::string text;
    Faults faults{plan.portfolio};
    checkFieldsTogether(plan[id], faults);
    for (const auto& finding : faults.findings) {
        CHECK_FALSE(finding.help.text.empty());
        text += plain(finding.message);
    }
    return text;
}

TEST_CASE("plain activities of every kind keep the rules") {
    for (const auto& [kind, word] : wordsOf<ActivityKind>) CHECK(said(kind, [](Activity&) {}) == "");
}

TEST_CASE("a summary has no duration and no progress of its own") {
    using A = Activity;
    const std::string duration = "“a” is a summary with a duration of its own.";
    CHECK(said(ActivityKind::summary, [](A& each) { each.mostLikely = hours(8); }) == duration);
    CHECK(said(ActivityKind::summary, [](A& each) { each.remaining = hours(8); }) == duration);
    CHECK(said(ActivityKind::summary, [](A& each) {
              each.pieces = {hours(8), hours(8), hours(8)};
          }) == duration);
    const std::string progress = "“a” is a summary with progress of its own.";
    CHECK(said(ActivityKind::summary, [](A& each) { each.percentComplete = percent(50); }) == progress);
    CHECK(said(ActivityKind::summary, [](A& each) { each.actualStart = when; }) == progress);
    CHECK(said(ActivityKind::summary, [](A& each) { each.suspended = when; }) == progress);
}

TEST_CASE("a summary may have a constraint, a deadline and dates by hand, as in MS Project") {
    CHECK(said(ActivityKind::summary, [](Activity& each) {
              each.constraint = Constraint{ConstraintType::startNoEarlierThan, when};
              each.deadline = each.manualStart = each.manualFinish = when;
              each.manual = true;
          }) == "");
}

TEST_CASE("a milestone has no work in it") {
    const std::string work = "“a” is a milestone with work in it.";
    for (const auto kind : {ActivityKind::milestone, ActivityKind::startMilestone}) {
        CHECK(said(kind, [](Activity& each) { each.remaining = hours(1); }) == work);
        CHECK(said(kind, [](Activity& each) { each.pieces = {hours(8), hours(8), hours(8)}; }) == work);
        CHECK(said(kind, [](Activity& each) { each.remaining = WorkTime{}; }) == "");
    }
}

TEST_CASE("pieces are work and pauses in turn, and make the duration") {
    const auto pieces = [](std::vector<WorkTime> all) {
        return said(ActivityKind::task, [&](Activity& each) { each.pieces = all; });
    };
    CHECK(pieces({hours(16), hours(8), hours(24)}) == "");
    CHECK(pieces({hours(16), hours(8), hours(16)}) == "“a” has pieces that do not make its duration.");
    const std::string shape = "“a” is split into pieces that are not work, pause and work in turn.";
    CHECK(pieces({hours(40)}) == shape);
    CHECK(pieces({hours(40), hours(8)}) == shape);
    CHECK(pieces({hours(48), hours(8), -hours(8)}) == shape);
}

TEST_CASE("nothing is left of what is finished, and never less than nothing") {
    const std::string less = "“a” has less than nothing done or left.";
    CHECK(said(ActivityKind::task, [](Activity& each) { each.remaining = -hours(1); }) == less);
    CHECK(said(ActivityKind::task, [](Activity& each) { each.actualDuration = -hours(1); }) == less);
    CHECK(said(ActivityKind::task, [](Activity& each) {
              each.actualStart = each.actualFinish = when;
              each.remaining = hours(1);
          }) == "“a” is finished and has work left.");
    // More may be left than was planned.
    CHECK(said(ActivityKind::task, [](Activity& each) {
              each.actualStart = when;
              each.remaining = hours(100);
          }) == "");
}

TEST_CASE("only what is placed by hand, or comes from another plan, has dates by hand") {
    CHECK(said(ActivityKind::task, [](Activity& each) { each.manualStart = when; }) ==
          "“a” has dates by hand and is not placed by hand.");
    CHECK(said(ActivityKind::task, [](Activity& each) {
              each.manualStart = when;
              each.manual = true;
          }) == "");
    CHECK(said(ActivityKind::task, [](Activity& each) {
              each.manualFinish = when;
              each.isExternal = true;
          }) == "");
}

TEST_CASE("what is made a summary keeps the rules") {
    auto activity = of(ActivityKind::task);
    activity.remaining = activity.actualDuration = activity.work = hours(8);
    activity.pieces = {hours(16), hours(8), hours(24)};
    activity.percentComplete = percent(50);
    activity.actualStart = activity.suspended = when;
    makeSummary(activity);
    CHECK(activity.kind == ActivityKind::summary);
    Plan plan;
    Faults faults{plan.portfolio};
    checkFieldsTogether(activity, faults);
    CHECK(faults.findings.empty());
}

}  // namespace
}  // namespace mijlpaal::model
