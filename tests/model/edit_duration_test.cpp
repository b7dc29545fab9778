#include "model/edit.h"
#include "model/elapsed.h"
#include "model/remaining.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

TypedDuration days(std::int64_t count) {
    return {hours(8 * count), TimeUnit::day};
}

TEST_CASE("an estimate that a new duration would cross moves along") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) {
        activity.optimistic = hours(24);
        activity.pessimistic = hours(80);
    });
    plan.perform(setDuration(plan.portfolio, build, {hours(60), TimeUnit::hour}));
    CHECK(plan[build].optimistic == hours(24));
    CHECK(plan[build].mostLikely == hours(60));
    CHECK(plan[build].pessimistic == hours(80));
    CHECK(plan[build].durationUnit == TimeUnit::hour);
    plan.perform(setDuration(plan.portfolio, build, {hours(100), TimeUnit::day}));
    CHECK(plan[build].optimistic == hours(24));
    CHECK(plan[build].pessimistic == hours(100));
    plan.perform(setDuration(plan.portfolio, build, {hours(8), TimeUnit::day}));
    CHECK(plan[build].optimistic == hours(8));
    CHECK(plan[build].pessimistic == hours(100));
}

TEST_CASE("a task with a duration of zero becomes a milestone, and all its estimates are zero") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) { activity.pessimistic = hours(80); });
    plan.perform(setDuration(plan.portfolio, build, {{}, TimeUnit::day}));
    CHECK(plan[build].kind == ActivityKind::milestone);
    CHECK(plan[build].mostLikely == WorkTime{});
    CHECK(plan[build].pessimistic == WorkTime{});
    CHECK_FALSE(plan[build].optimistic.has_value());
}

TEST_CASE("a milestone that gets a duration becomes a task") {
    Plan plan;
    const auto ready = plan.milestone("ready");
    plan.perform(setDuration(plan.portfolio, ready, {hours(8), TimeUnit::day}));
    CHECK(plan[ready].kind == ActivityKind::task);
    CHECK(plan[ready].mostLikely == hours(8));
}

TEST_CASE("a summary has no duration of its own, and none is below zero") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto build = plan.task("build", 5, phase);
    CHECK(complaint(setDuration(plan.portfolio, phase, {hours(8), TimeUnit::day})) ==
          "The duration of “phase” follows from what it contains.");
    CHECK(complaint(setDuration(plan.portfolio, build, {-minutes(1), TimeUnit::day})) ==
          "A duration is not below zero.");
}

TEST_CASE("the label tells that an activity becomes a task or a milestone") {
    Plan plan;
    const auto build = plan.task("build", 5);
    CHECK(plain(plan.perform(setDuration(plan.portfolio, build, days(8))).label) ==
          "Change the duration of “build”");
    CHECK(plain(plan.perform(setDuration(plan.portfolio, build, days(0))).label) ==
          "Make “build” a milestone");
    CHECK(plain(plan.perform(setDuration(plan.portfolio, build, days(1))).label) == "Make “build” a task");
}

TEST_CASE("a start milestone stays one without a duration, and becomes a task with one") {
    Plan plan;
    const auto begin = plan.add("begin", ActivityKind::startMilestone, 0);
    plan.perform(setDuration(plan.portfolio, begin, days(0)));
    CHECK(plan[begin].kind == ActivityKind::startMilestone);
    plan.perform(setDuration(plan.portfolio, begin, days(3)));
    CHECK(plan[begin].kind == ActivityKind::task);
}

TEST_CASE("no duration is typed where it follows from others") {
    Plan plan;
    const auto effort = plan.add("effort", ActivityKind::levelOfEffort, 5);
    const auto part = plan.add("part", ActivityKind::wbsSummary, 5);
    const auto theirs = plan.task("theirs", 5);
    plan.change(theirs, [](Activity& activity) { activity.isExternal = true; });
    for (const auto edit : {&setDuration, &setRemaining}) {
        CHECK(complaint(edit(plan.portfolio, effort, days(8))) ==
              "The duration of “effort” follows from what it is linked with.");
        CHECK(complaint(edit(plan.portfolio, part, days(8))) ==
              "The duration of “part” follows from what stands beside and below it.");
        CHECK(complaint(edit(plan.portfolio, theirs, days(8))) ==
              "“theirs” comes from another plan, which alone moves it.");
    }
    CHECK_FALSE(isDecidedByPlanner(plan[effort]));
    CHECK_FALSE(isDecidedByPlanner(plan[theirs]));
    CHECK(isDecidedByPlanner(plan[plan.task("ours", 1)]));
}

/// A task of ten days of which four are done.
ActivityId underWay(Plan& plan) {
    const auto build = plan.task("build", 10);
    plan.change(build, [](Activity& activity) {
        activity.actualStart = Moment::at(makeDay(2027, 3, 22), 4800);
        activity.percentComplete = percent(40);
        activity.remaining = hours(48);
    });
    return build;
}

TEST_CASE("a typed duration keeps what is done and changes what is left") {
    Plan plan;
    const auto build = underWay(plan);
    plan.perform(setDuration(plan.portfolio, build, days(20)));
    CHECK(remainingOf(plan[build]) == hours(128));
    CHECK(plan[build].percentComplete == percent(20));
    // It follows from the progress.
    CHECK_FALSE(plan[build].remaining.has_value());
    plan.perform(setDuration(plan.portfolio, build, days(3)));
    CHECK(remainingOf(plan[build]) == WorkTime{});
    CHECK(plan[build].percentComplete == percent(100));
}

TEST_CASE("progress that is not the share of the duration stays when a duration is typed") {
    Plan plan;
    const auto build = underWay(plan);
    plan.change(build, [](Activity& activity) {
        activity.percentComplete = percent(90);
        activity.actualDuration = hours(32);
    });
    plan.perform(setDuration(plan.portfolio, build, days(20)));
    CHECK(plan[build].remaining == hours(128));
    CHECK(plan[build].actualDuration == hours(32));
    CHECK(plan[build].percentComplete == percent(90));
}

TEST_CASE("of what has not started the typed duration is what is left") {
    Plan plan;
    const auto build = plan.task("build", 10);
    plan.change(build, [](Activity& activity) { activity.remaining = hours(40); });
    plan.perform(setDuration(plan.portfolio, build, days(20)));
    CHECK_FALSE(plan[build].remaining.has_value());
    CHECK(plan[build].mostLikely == hours(160));
}

TEST_CASE("what is left can be typed, and the duration is what is done with what is left") {
    Plan plan;
    const auto build = underWay(plan);
    CHECK(plain(plan.perform(setRemaining(plan.portfolio, build, days(4))).label) ==
          "Change the remaining duration of “build”");
    CHECK(plan[build].mostLikely == hours(64));
    CHECK(plan[build].percentComplete == percent(50));
    CHECK(remainingOf(plan[build]) == hours(32));
    plan.perform(setRemaining(plan.portfolio, build, days(0)));
    CHECK(plan[build].mostLikely == hours(32));
    CHECK(remainingOf(plan[build]) == WorkTime{});
    CHECK_FALSE(plan[build].actualFinish.has_value());
    const auto later = plan.task("later", 10);
    plan.perform(setRemaining(plan.portfolio, later, days(4)));
    CHECK(plan[later].mostLikely == hours(32));
    CHECK_FALSE(plan[later].remaining.has_value());
}

TEST_CASE("nothing is left of a milestone or of what is finished, and all of what has not started") {
    Plan plan;
    const auto ready = plan.milestone("ready");
    const auto build = plan.task("build", 10);
    CHECK(complaint(setRemaining(plan.portfolio, ready, days(1))) ==
          "“ready” is a milestone: nothing of it remains.");
    CHECK(complaint(setRemaining(plan.portfolio, build, days(-1))) == "What remains is not below zero.");
    CHECK(complaint(setRemaining(plan.portfolio, build, days(0))) ==
          "“build” has not started, so all of it remains.");
    plan.perform(setPercentComplete(plan.portfolio, build, percent(100), {}, {}));
    CHECK(complaint(setRemaining(plan.portfolio, build, days(1))) ==
          "“build” is finished; set its progress below 100 % first.");
}

TEST_CASE("split work ends earlier or later with its duration") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto split = [&](std::vector<WorkTime> pieces) {
        plan.change(build, [&](Activity& activity) {
            activity.kind = ActivityKind::task;
            activity.mostLikely = hours(40);
            activity.pieces = std::move(pieces);
        });
    };
    const std::vector<WorkTime> before{hours(16), hours(8), hours(16), hours(24), hours(8)};
    const auto piecesFor = [&](std::int64_t count) {
        split(before);
        plan.perform(setDuration(plan.portfolio, build, days(count)));
        return plan[build].pieces;
    };
    CHECK(piecesFor(7) == std::vector{hours(16), hours(8), hours(16), hours(24), hours(24)});
    CHECK(piecesFor(4) == std::vector{hours(16), hours(8), hours(16)});
    CHECK(piecesFor(3) == std::vector{hours(16), hours(8), hours(8)});
    CHECK(piecesFor(2).empty());
    CHECK(piecesFor(1).empty());
    CHECK(piecesFor(0).empty());
}

TEST_CASE("the finish of what is placed by hand follows a typed duration") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) {
        activity.manual = true;
        activity.manualStart = Moment::at(makeDay(2027, 4, 5), 4800);
        activity.manualFinish = Moment::at(makeDay(2027, 4, 9), 10200);
    });
    plan.perform(setDuration(plan.portfolio, build, days(5)));
    CHECK(plan[build].manualFinish.has_value());
    plan.perform(setDuration(plan.portfolio, build, days(6)));
    CHECK(plan[build].manualStart.has_value());
    CHECK_FALSE(plan[build].manualFinish.has_value());
}

TEST_CASE("a typed duration takes the place of an expected finish") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build,
                [](Activity& activity) { activity.expectedFinish = Moment::at(makeDay(2027, 5, 5), 10200); });
    plan.perform(setDuration(plan.portfolio, build, days(6)));
    CHECK_FALSE(plan[build].expectedFinish.has_value());
}

TEST_CASE("a duration with an e before its unit goes on day and night") {
    const auto read = [](std::string_view text) { return elapsedDurationFrom(text, Language::dutch); };
    CHECK(read("3ed") == TypedDuration{hours(72), TimeUnit::day});
    CHECK(read("3 edg") == TypedDuration{hours(72), TimeUnit::day});
    CHECK(read("1,5 ew") == TypedDuration{hours(252), TimeUnit::week});
    for (const auto* text : {"3d", "1e3", "e3d", "3e", "", "ed", "3exd"}) {
        CAPTURE(text);
        CHECK_FALSE(read(text));
    }
    CHECK(elapsedText(hours(72), TimeUnit::day, Language::dutch) == "3 edg");
    CHECK(elapsedText(hours(72), TimeUnit::day, Language::english) == "3ed");

    Plan plan;
    const auto build = plan.task("build", 5);
    plan.perform(setDuration(plan.portfolio, build, *read("3ed"), true));
    CHECK(plan[build].elapsed);
    CHECK(plan[build].mostLikely == hours(72));
    plan.perform(setDuration(plan.portfolio, build, {hours(16), TimeUnit::day}, false));
    CHECK_FALSE(plan[build].elapsed);
    CHECK(plan[build].mostLikely == hours(16));
}

}  // namespace
}  // namespace mijlpaal::model
