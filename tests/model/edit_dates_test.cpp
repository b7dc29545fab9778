#include "model/edit.h"
#include "model/place_by_hand.h"
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

TEST_CASE("no dates are typed where they follow from others") {
    Plan plan;
    const auto effort = plan.add("effort", ActivityKind::levelOfEffort, 5);
    const auto part = plan.add("part", ActivityKind::wbsSummary, 5);
    const auto theirs = plan.task("theirs", 5);
    plan.change(theirs, [](Activity& activity) { activity.isExternal = true; });
    const Constraint constraint{ConstraintType::mustStartOn, at("2027-04-01T08:00")};
    for (const auto& [id, why] :
         {std::pair{effort, "The dates of “effort” follow from what it is linked with."},
          std::pair{part, "The dates of “part” follow from what stands beside and below it."},
          std::pair{theirs, "“theirs” comes from another plan, which alone moves it."}}) {
        CHECK(complaint(setStart(plan.portfolio, id, typed("1-4-2027"))) == why);
        CHECK(complaint(setFinish(plan.portfolio, id, typed("1-4-2027"))) == why);
        CHECK(complaint(setConstraint(plan.portfolio, id, constraint)) == why);
        CHECK(complaint(setDeadline(plan.portfolio, id, typed("1-4-2027"))) == "");
    }
}

TEST_CASE("a constraint that a file gave a summary can be taken away") {
    Plan plan;
    const auto phase = plan.summary("phase");
    plan.change(phase, [](Activity& activity) {
        activity.constraint = Constraint{ConstraintType::startNoEarlierThan, at("2027-04-01T08:00")};
    });
    plan.perform(setConstraint(plan.portfolio, phase, std::nullopt));
    CHECK_FALSE(plan[phase].constraint.has_value());
}

TEST_CASE("what is placed by hand moves with its typed start, and lasts until its typed finish") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) {
        activity.manual = true;
        activity.manualStart = at("2027-04-05T08:00");
        activity.manualFinish = at("2027-04-09T17:00");
    });
    CHECK(plain(plan.perform(setStart(plan.portfolio, build, typed("12-4-2027"))).label) ==
          "Change the start of “build”");
    CHECK(textOf(plan[build].manualStart) == "2027-04-12T08:00");
    // Five days from there.
    CHECK(textOf(plan[build].manualFinish) == "");
    CHECK(plan[build].mostLikely == hours(40));
    CHECK_FALSE(plan[build].constraint.has_value());
    CHECK(plain(plan.perform(setFinish(plan.portfolio, build, typed("14-4-2027"))).label) ==
          "Change the finish of “build”");
    CHECK(textOf(plan[build].manualStart) == "2027-04-12T08:00");
    CHECK(textOf(plan[build].manualFinish) == "2027-04-14T17:00");
    CHECK(plan[build].mostLikely == hours(24));
    CHECK_FALSE(plan[build].constraint.has_value());
    CHECK(complaint(setFinish(plan.portfolio, build, typed("9-4-2027"))) ==
          "“build” would finish before it starts.");
}

TEST_CASE("what is placed by its finish alone starts its duration before that") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) { activity.manual = true; });
    plan.perform(setFinish(plan.portfolio, build, typed("16-4-2027")));
    CHECK(textOf(plan[build].manualStart) == "2027-04-12T08:00");
    CHECK(textOf(plan[build].manualFinish) == "2027-04-16T17:00");
}

TEST_CASE("a milestone that is placed by hand stands at one moment") {
    Plan plan;
    const auto ready = plan.milestone("ready");
    plan.change(ready, [](Activity& activity) {
        activity.manual = true;
        activity.manualStart = activity.manualFinish = at("2027-04-09T17:00");
    });
    plan.perform(setFinish(plan.portfolio, ready, typed("16-4-2027")));
    CHECK(textOf(plan[ready].manualStart) == "2027-04-16T17:00");
    CHECK(textOf(plan[ready].manualFinish) == "");
    CHECK(plan[ready].kind == ActivityKind::milestone);
}

TEST_CASE("nothing as a date frees from both constraints and from a place by hand") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) {
        activity.manual = true;
        activity.manualStart = at("2027-04-05T08:00");
        activity.constraint = activity.secondConstraint =
            Constraint{ConstraintType::startNoEarlierThan, at("2027-04-01T08:00")};
    });
    plan.perform(setStart(plan.portfolio, build, std::nullopt));
    CHECK_FALSE(plan[build].manual);
    CHECK_FALSE(plan[build].manualStart.has_value());
    CHECK_FALSE(plan[build].constraint.has_value());
    CHECK_FALSE(plan[build].secondConstraint.has_value());
}

TEST_CASE("dates that were still open are no longer once somebody gives one, or lets links move the activity") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto open = [&] {
        plan.change(build, [](Activity& activity) {
            activity.manual = activity.datesOpen = true;
            activity.manualStart = at("2027-04-01T08:00");
        });
    };
    open();
    plan.perform(setStart(plan.portfolio, build, typed("12-4-2027")));
    CHECK(plan[build].manual);
    CHECK_FALSE(plan[build].datesOpen);
    open();
    plan.perform(setFinish(plan.portfolio, build, typed("16-4-2027")));
    CHECK_FALSE(plan[build].datesOpen);
    open();
    plan.perform(setStart(plan.portfolio, build, std::nullopt));
    CHECK_FALSE(plan[build].manual);
    CHECK_FALSE(plan[build].datesOpen);
}

TEST_CASE("an activity is placed by hand at a start, without its constraints, and let go again") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.perform(setStart(plan.portfolio, build, typed("1-4-2027")));
    plan.perform(placeByHand(plan.portfolio, build, typed("12-4-2027")));
    CHECK(plan[build].manual);
    CHECK(textOf(plan[build].manualStart) == "2027-04-12T08:00");
    CHECK_FALSE(plan[build].constraint.has_value());
    plan.perform(setStart(plan.portfolio, build, std::nullopt));
    CHECK_FALSE(plan[build].manual);
    plan.change(build, [](Activity& activity) { activity.actualStart = at("2027-04-01T08:00"); });
    CHECK(complaint(placeByHand(plan.portfolio, build, typed("12-4-2027"))) ==
          "“build” has started. Correct its actual start in the table.");
}

}  // namespace
}  // namespace mijlpaal::model
