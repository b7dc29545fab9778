#include "model/edit.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

TypedMoment typed(std::string_view text) {
    return typedMomentFrom(text).value();
}

Moment at(std::string_view text) {
    return momentFrom(text).value();
}

std::string textOf(const std::optional<Moment>& moment) {
    return moment ? isoText(*moment) : "";
}

std::string textOf(const std::optional<Constraint>& constraint) {
    return constraint ? constraintText(*constraint) : "";
}

TEST_CASE("a start that is typed is a start no earlier than the first minute of the day") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.perform(setStart(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].constraint) == "SNET 2027-04-01T08:00");
    plan.perform(setStart(plan.portfolio, build, typed("1-4-2027 13:30")));
    CHECK(textOf(plan[build].constraint) == "SNET 2027-04-01T13:30");
    plan.perform(setStart(plan.portfolio, build, std::nullopt));
    CHECK_FALSE(plan[build].constraint.has_value());
}

TEST_CASE("a finish that is typed is a finish no earlier than the last minute of the day") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.perform(setFinish(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].constraint) == "FNET 2027-04-01T17:00");
    plan.perform(setFinish(plan.portfolio, build, std::nullopt));
    CHECK_FALSE(plan[build].constraint.has_value());
}

TEST_CASE("the first and last minute of a day are those of the activity's own calendar") {
    Plan plan;
    const auto build = plan.task("build", 5);
    Calendar always;
    always.code = "CAL-24";
    always.workingHours = {{0, dayTenths}};
    const auto calendar = plan.put(always);
    plan.change(build, [&](Activity& activity) { activity.calendar = calendar; });
    plan.perform(setStart(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].constraint) == "SNET 2027-04-01T00:00");
    plan.perform(setFinish(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].constraint) == "FNET 2027-04-02T00:00");
    plan.perform(setDeadline(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].deadline) == "2027-04-02T00:00");
}

TEST_CASE("for what has started or finished, a typed date is the actual one") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) { activity.actualStart = at("2027-03-01T08:00"); });
    CHECK(plain(plan.perform(setStart(plan.portfolio, build, typed("2-3-2027"))).label) ==
          "Change the actual start of “build”");
    CHECK(textOf(plan[build].actualStart) == "2027-03-02T08:00");
    plan.perform(setFinish(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].constraint) == "FNET 2027-04-01T17:00");
    CHECK_FALSE(plan[build].actualFinish.has_value());
    plan.change(build, [](Activity& activity) { activity.actualFinish = at("2027-03-05T17:00"); });
    plan.perform(setFinish(plan.portfolio, build, typed("8-3-2027")));
    CHECK(textOf(plan[build].actualFinish) == "2027-03-08T17:00");
    CHECK(textOf(plan[build].actualStart) == "2027-03-02T08:00");
}

TEST_CASE("a milestone that is reached starts and finishes at one moment, whichever date is typed") {
    Plan plan;
    const auto ready = plan.milestone("ready");
    plan.perform(setPercentComplete(plan.portfolio, ready, percent(100), at("2027-03-01T08:00"),
                                    at("2027-03-01T08:00")));
    plan.perform(setFinish(plan.portfolio, ready, typed("8-3-2027")));
    CHECK(textOf(plan[ready].actualStart) == "2027-03-08T17:00");
    CHECK(textOf(plan[ready].actualFinish) == "2027-03-08T17:00");
    plan.perform(setStart(plan.portfolio, ready, typed("9-3-2027")));
    CHECK(textOf(plan[ready].actualStart) == "2027-03-09T08:00");
    CHECK(textOf(plan[ready].actualFinish) == "2027-03-09T08:00");
}

TEST_CASE("actual dates are not taken away by an empty date") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) {
        activity.actualStart = activity.actualFinish = at("2027-03-01T08:00");
    });
    CHECK(complaint(setStart(plan.portfolio, build, {})) ==
          "“build” has started; set its progress to 0 % first.");
    CHECK(complaint(setFinish(plan.portfolio, build, {})) ==
          "“build” is finished; set its progress below 100 % first.");
}

TEST_CASE("a summary has no dates or progress of its own") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const std::string follow = "The dates of “phase” follow from what it contains.";
    CHECK(complaint(setStart(plan.portfolio, phase, typed("1-4-2027"))) == follow);
    CHECK(complaint(setFinish(plan.portfolio, phase, typed("1-4-2027"))) == follow);
    CHECK(complaint(setConstraint(plan.portfolio, phase, {})) == follow);
    CHECK(complaint(setPercentComplete(plan.portfolio, phase, percent(50), {}, {})) ==
          "The progress of “phase” follows from what it contains.");
}

TEST_CASE("any constraint and deadline can be set and taken away") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.perform(setConstraint(plan.portfolio, build,
                               Constraint{ConstraintType::mustFinishOn, at("2027-04-01T12:00")}));
    CHECK(textOf(plan[build].constraint) == "MFO 2027-04-01T12:00");
    plan.perform(setConstraint(plan.portfolio, build, std::nullopt));
    CHECK_FALSE(plan[build].constraint.has_value());
    plan.perform(setDeadline(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].deadline) == "2027-04-01T17:00");
    plan.perform(setDeadline(plan.portfolio, build, typed("1-4-2027 10:00")));
    CHECK(textOf(plan[build].deadline) == "2027-04-01T10:00");
    plan.perform(setDeadline(plan.portfolio, build, std::nullopt));
    CHECK_FALSE(plan[build].deadline.has_value());
}

}  // namespace
}  // namespace mijlpaal::model
