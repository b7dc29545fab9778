#include "model/edit.h"
#include "model/remaining.h"
#include "model/rules.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

Moment at(std::string_view text) {
    return momentFrom(text).value();
}

std::string textOf(const std::optional<Moment>& moment) {
    return moment ? isoText(*moment) : "";
}

TEST_CASE("progress takes the planned dates as actual ones") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.perform(setPercentComplete(plan.portfolio, build, percent(40), at("2027-03-01T08:00"),
                                    at("2027-03-05T17:00")));
    CHECK(plan[build].percentComplete == percent(40));
    CHECK(textOf(plan[build].actualStart) == "2027-03-01T08:00");
    CHECK(textOf(plan[build].actualFinish) == "");
    plan.perform(setPercentComplete(plan.portfolio, build, percent(100), at("2027-03-02T08:00"),
                                    at("2027-03-05T17:00")));
    CHECK(textOf(plan[build].actualStart) == "2027-03-01T08:00");
    CHECK(textOf(plan[build].actualFinish) == "2027-03-05T17:00");
    plan.perform(setPercentComplete(plan.portfolio, build, percent(90), {}, {}));
    CHECK(textOf(plan[build].actualStart) == "2027-03-01T08:00");
    CHECK(textOf(plan[build].actualFinish) == "");
    plan.perform(setPercentComplete(plan.portfolio, build, percent(0), {}, {}));
    CHECK(textOf(plan[build].actualStart) == "");
    CHECK(plan[build].percentComplete == percent(0));
}

TEST_CASE("nothing has started or finished after the status date") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.perform(setPercentComplete(plan.portfolio, build, percent(100), at("2027-06-01T08:00"),
                                    at("2027-06-07T17:00")));
    CHECK(textOf(plan[build].actualStart) == "2027-03-31T08:00");
    CHECK(textOf(plan[build].actualFinish) == "2027-03-31T17:00");
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("an actual start that is later than the finish carries the finish with it") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) { activity.actualStart = at("2027-04-05T08:00"); });
    plan.perform(setPercentComplete(plan.portfolio, build, percent(100), {}, at("2027-03-05T17:00")));
    CHECK(textOf(plan[build].actualFinish) == "2027-04-09T17:00");
}

TEST_CASE("progress lies between 0 and 100 %") {
    Plan plan;
    const auto build = plan.task("build", 5);
    for (const Percent share : {Percent{-1}, Percent{10'001}}) {
        CHECK(complaint(setPercentComplete(plan.portfolio, build, share, {}, {})) ==
              "Progress lies between 0 and 100 %.");
    }
}

TEST_CASE("what is left follows from typed progress, in place of what a file said") {
    Plan plan;
    const auto build = plan.task("build", 10);
    plan.change(build, [](Activity& activity) {
        activity.actualStart = at("2027-03-22T08:00");
        activity.percentComplete = percent(10);
        activity.remaining = hours(100);
        activity.actualDuration = hours(4);
    });
    plan.perform(setPercentComplete(plan.portfolio, build, percent(90), {}, {}));
    CHECK_FALSE(plan[build].remaining.has_value());
    CHECK_FALSE(plan[build].actualDuration.has_value());
    CHECK(remainingOf(plan[build]) == hours(8));
}

TEST_CASE("at zero nothing of what happened is kept, at all nothing is left") {
    Plan plan;
    const auto build = plan.task("build", 10);
    const auto begin = [](Activity& activity) {
        activity.actualStart = at("2027-03-22T08:00");
        activity.percentComplete = percent(10);
        activity.remaining = hours(100);
        activity.actualDuration = hours(4);
        activity.suspended = at("2027-03-23T17:00");
        activity.resumed = at("2027-04-05T08:00");
    };
    plan.change(build, begin);
    plan.perform(setPercentComplete(plan.portfolio, build, percent(0), {}, {}));
    CHECK_FALSE(plan[build].actualStart.has_value());
    CHECK_FALSE(plan[build].remaining.has_value());
    CHECK_FALSE(plan[build].actualDuration.has_value());
    CHECK_FALSE(plan[build].suspended.has_value());
    CHECK_FALSE(plan[build].resumed.has_value());
    plan.change(build, begin);
    plan.perform(setPercentComplete(plan.portfolio, build, percent(100), {}, at("2027-03-30T17:00")));
    CHECK(plan[build].actualFinish.has_value());
    CHECK_FALSE(plan[build].remaining.has_value());
    CHECK_FALSE(plan[build].actualDuration.has_value());
}

TEST_CASE("a pause stays a pause, and a mark of where progress stood goes with other progress") {
    Plan plan;
    const auto build = plan.task("build", 10);
    const auto stopped = [&](std::string_view resumed) {
        plan.change(build, [&](Activity& activity) {
            activity.actualStart = at("2027-03-22T08:00");
            activity.suspended = at("2027-03-26T17:00");
            activity.resumed = at(resumed);
        });
        plan.perform(setPercentComplete(
            plan.portfolio, build, Percent{1 + plan[build].percentComplete.value_or(Percent{}).hundredths},
            {}, {}));
        return plan[build].resumed.has_value();
    };
    CHECK(stopped("2027-04-05T08:00"));
    // Friday evening and Monday morning.
    CHECK_FALSE(stopped("2027-03-29T08:00"));
}

TEST_CASE("a start milestone is reached where it started") {
    Plan plan;
    const auto begin = plan.add("begin", ActivityKind::startMilestone, 0);
    plan.perform(setPercentComplete(plan.portfolio, begin, percent(100), at("2027-03-01T08:00"),
                                    at("2027-03-02T08:00")));
    CHECK(textOf(plan[begin].actualStart) == "2027-03-01T08:00");
    CHECK(textOf(plan[begin].actualFinish) == "2027-03-01T08:00");
}

TEST_CASE("no progress is typed where it follows from others") {
    Plan plan;
    const auto effort = plan.add("effort", ActivityKind::levelOfEffort, 5);
    const auto part = plan.add("part", ActivityKind::wbsSummary, 5);
    CHECK(complaint(setPercentComplete(plan.portfolio, effort, percent(50), {}, {})) ==
          "The progress of “effort” follows from what it is linked with.");
    CHECK(complaint(setPercentComplete(plan.portfolio, part, percent(50), {}, {})) ==
          "The progress of “part” follows from what stands beside and below it.");
}

TEST_CASE("what is placed by hand stands where it happened") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) {
        activity.manual = true;
        activity.manualStart = at("2027-04-05T08:00");
        activity.manualFinish = at("2027-04-09T17:00");
    });
    plan.perform(setPercentComplete(plan.portfolio, build, percent(100), at("2027-04-05T08:00"),
                                    at("2027-04-09T17:00")));
    CHECK(textOf(plan[build].manualStart) == "2027-03-31T08:00");
    CHECK(textOf(plan[build].manualFinish) == "2027-03-31T17:00");
    plan.perform(setPercentComplete(plan.portfolio, build, percent(40), {}, {}));
    CHECK(textOf(plan[build].manualStart) == "2027-03-31T08:00");
    CHECK(textOf(plan[build].manualFinish) == "");
}

}  // namespace
}  // namespace mijlpaal::model
