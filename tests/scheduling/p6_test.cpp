#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

// The rules of Primavera P6, each on the smallest plan that shows it. The plan starts on Monday 4 January
// 2027.

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::ActivityKind;
using model::ConstraintType;
using model::LinkType;

namespace {

template <class Change>
void change(NetworkBuilder& plan, const std::string& name, Change with) {
    auto activity = plan.portfolio.all<model::Activity>().at(plan.id(name));
    with(activity);
    plan.portfolio.all<model::Activity>().put(activity);
}

void makeKind(NetworkBuilder& plan, const std::string& name, ActivityKind kind) {
    change(plan, name, [kind](model::Activity& activity) { activity.kind = kind; });
}

}  // namespace

// ---- progress ------------------------------------------------------------------------------------

TEST_CASE("progress override: work that is left does not wait for a predecessor that is not finished") {
    NetworkBuilder plan;
    plan.activity("design", 10_wd).activity("build", 4_wd).link("design", "build").statusDate("2027-01-06");
    plan.progress("build", 50, "2027-01-05T08:00");
    CHECK(plan.finish("build") == "2027-01-22T17:00");
    plan.options.progressLogic = model::ProgressLogic::progressOverride;
    CHECK(plan.finish("build") == "2027-01-08T17:00");
}

TEST_CASE("work that is done counts towards a lag from its start") {
    NetworkBuilder plan;
    plan.activity("design", 10_wd).activity("build", 4_wd);
    plan.link("design", "build", LinkType::startToStart, 5_wd);
    plan.statusDate("2027-01-06").progress("design", 30, "2027-01-04T08:00");
    // Three of the five days are over; two more come after the status date.
    CHECK(plan.start("build") == "2027-01-11T08:00");
}

TEST_CASE("what is left of finished work is a moment at the status date, without float") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 5_wd).link("design", "build").statusDate("2027-01-13");
    plan.progress("design", 100, "2027-01-05T08:00", "2027-01-12T15:00");
    const auto& design = plan.dates("design");
    CHECK(isoText(design.start) == "2027-01-05T08:00");
    CHECK(isoText(design.finish) == "2027-01-12T15:00");
    CHECK(isoText(design.remainingStart) == "2027-01-14T00:00");
    CHECK(design.totalFloat == 0_wd);
    CHECK_FALSE(design.critical);
    CHECK(plan.start("build") == "2027-01-14T08:00");
}

TEST_CASE("work that was laid down goes on when it is taken up again") {
    NetworkBuilder plan;
    plan.activity("build", 4_wd).statusDate("2027-01-06").progress("build", 50, "2027-01-04T08:00");
    change(plan, "build", [](model::Activity& build) {
        build.suspended = at("2027-01-06T08:00");
        build.resumed = at("2027-01-18T08:00");
    });
    CHECK(plan.finish("build") == "2027-01-19T17:00");
}

// ---- lags ----------------------------------------------------------------------------------------

TEST_CASE("a lag is counted on the calendar of the predecessor, the successor, the plan or the clock") {
    NetworkBuilder plan;
    plan.calendar("every day", "Mon;Tue;Wed;Thu;Fri;Sat;Sun", "08:00-12:00;13:00-17:00");
    plan.calendar("mornings", "Mon;Tue;Wed;Thu;Fri", "08:00-12:00");
    plan.activity("design", 5_wd).on("design", "week").activity("build", 2_wd).on("build", "every day");
    plan.link("design", "build", LinkType::finishToStart, 2_wd);
    auto settings = plan.portfolio.settings();
    settings.calendar = model::CalendarId{3};
    plan.portfolio.all<model::Settings>().put(settings);

    // Design ends on Friday 8 January.
    const auto startWith = [&plan](std::optional<model::LagCalendar> calendar) {
        plan.options.lagCalendar = calendar;
        return plan.start("build");
    };
    CHECK(startWith(model::LagCalendar::predecessor) == "2027-01-13T08:00");
    CHECK(startWith(model::LagCalendar::successor) == "2027-01-11T08:00");
    CHECK(startWith(model::LagCalendar::project) == "2027-01-14T13:00");
    CHECK(startWith(model::LagCalendar::everyHour) == "2027-01-09T09:00");
    CHECK(startWith(std::nullopt) == "2027-01-13T08:00");
}

// ---- milestones ----------------------------------------------------------------------------------

TEST_CASE("a finish milestone stands where the work before it ends, a start milestone where work begins") {
    NetworkBuilder plan;
    plan.activity("build", 5_wd).milestone("ready").milestone("open");
    makeKind(plan, "open", ActivityKind::startMilestone);
    plan.link("build", "ready").link("build", "open");
    CHECK(plan.start("ready") == "2027-01-08T17:00");
    CHECK(plan.start("open") == "2027-01-11T08:00");
}

// ---- constraints ---------------------------------------------------------------------------------

TEST_CASE("a mandatory start breaks the logic, and a start on a date gives way to it") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 2_wd).link("design", "build");
    plan.constraint("build", ConstraintType::mustStartOn, "2027-01-06T08:00");
    CHECK(plan.start("build") == "2027-01-06T08:00");
    CHECK(plan.dates("build").totalFloat == 0_wd);
    CHECK(plan.dates("design").totalFloat == -3_wd);

    plan.constraint("build", ConstraintType::startOn, "2027-01-06T08:00");
    CHECK(plan.start("build") == "2027-01-11T08:00");
    CHECK(plan.dates("build").totalFloat == -3_wd);
}

TEST_CASE("a mandatory finish breaks the logic, and a finish on a date gives way to it") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 2_wd).link("design", "build");
    plan.constraint("build", ConstraintType::mustFinishOn, "2027-01-07T17:00");
    CHECK(plan.start("build") == "2027-01-06T08:00");
    CHECK(plan.finish("build") == "2027-01-07T17:00");

    plan.constraint("build", ConstraintType::finishOn, "2027-01-07T17:00");
    CHECK(plan.finish("build") == "2027-01-12T17:00");
    CHECK(plan.dates("build").totalFloat == -3_wd);
    plan.constraint("build", ConstraintType::finishOn, "2027-01-20T17:00");
    CHECK(plan.finish("build") == "2027-01-20T17:00");
}

TEST_CASE("a second constraint binds beside the first") {
    NetworkBuilder plan;
    plan.activity("design", 2_wd).activity("build", 20_wd);
    plan.constraint("design", ConstraintType::startNoEarlierThan, "2027-01-06T08:00");
    change(plan, "design", [](model::Activity& design) {
        design.secondConstraint = {ConstraintType::finishNoLaterThan, at("2027-01-12T17:00")};
    });
    CHECK(plan.start("design") == "2027-01-06T08:00");
    CHECK(plan.dates("design").totalFloat == 3_wd);
}

TEST_CASE("as late as possible takes up free float and moves no successor") {
    NetworkBuilder plan;
    plan.activity("design", 2_wd).activity("build", 10_wd).activity("accept", 1_wd);
    plan.link("design", "accept").link("build", "accept");
    change(plan, "design", [](model::Activity& design) {
        design.constraint = {ConstraintType::asLateAsPossible, {}};
    });
    CHECK(plan.finish("design") == "2027-01-15T17:00");
    CHECK(plan.start("accept") == "2027-01-18T08:00");
}

TEST_CASE("work is made to last until its expected finish, and floats as a whole") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 25_wd);
    change(plan, "design", [](model::Activity& design) { design.expectedFinish = at("2027-01-20T17:00"); });
    CHECK(plan.start("design") == "2027-01-04T08:00");
    CHECK(plan.finish("design") == "2027-01-20T17:00");
    // Build ends on Friday 5 February, twelve days later.
    const auto& design = plan.dates("design");
    CHECK(isoText(design.lateFinish) == "2027-02-05T17:00");
    CHECK(isoText(design.lateStart) == "2027-01-20T08:00");
    CHECK(design.startFloat == 12_wd);
    CHECK(design.finishFloat == 12_wd);
}

TEST_CASE("plans elsewhere bind the first start and the last finish") {
    NetworkBuilder plan;
    plan.activity("build", 5_wd);
    change(plan, "build", [](model::Activity& build) {
        build.externalEarlyStart = at("2027-01-13T08:00");
        build.externalLateFinish = at("2027-01-08T17:00");
    });
    CHECK(plan.start("build") == "2027-01-13T08:00");
    CHECK(plan.dates("build").totalFloat == -7_wd);
}

// ---- what spans other work -----------------------------------------------------------------------

TEST_CASE("a level of effort spans what it is linked to, whatever its duration, and drives nothing") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 5_wd).activity("lead", 50_wd).link("design", "build");
    makeKind(plan, "lead", ActivityKind::levelOfEffort);
    plan.link("design", "lead", LinkType::startToStart).link("build", "lead", LinkType::finishToFinish);
    CHECK(plan.start("lead") == "2027-01-04T08:00");
    CHECK(plan.finish("lead") == "2027-01-15T17:00");
    CHECK(isoText(plan.schedule().projectFinish) == "2027-01-15T17:00");
}

TEST_CASE("a WBS summary spans the work of its part of the breakdown") {
    NetworkBuilder plan;
    plan.summary("part").activity("design", 5_wd).activity("build", 5_wd).activity("whole", 1_wd);
    plan.activity("beside", 15_wd);
    plan.under("part", "design").under("part", "build").under("part", "whole").link("design", "build");
    makeKind(plan, "whole", ActivityKind::wbsSummary);
    CHECK(plan.start("whole") == "2027-01-04T08:00");
    CHECK(plan.finish("whole") == "2027-01-15T17:00");
}

// ---- floats --------------------------------------------------------------------------------------

TEST_CASE("late dates are reckoned from the day by which the plan must finish") {
    NetworkBuilder plan;
    plan.activity("build", 5_wd);
    plan.options.mustFinishBy = at("2027-01-15T17:00");
    CHECK(plan.dates("build").totalFloat == 5_wd);
    CHECK_FALSE(plan.dates("build").critical);
    plan.options.mustFinishBy = at("2027-01-06T17:00");
    CHECK(plan.dates("build").totalFloat == -2_wd);
    CHECK(plan.dates("build").critical);
}

TEST_CASE("total float is that of the start, of the finish or the smallest of both") {
    //  before 3 ---> build 5        part: design and build
    //                design 2
    NetworkBuilder plan;
    plan.activity("before", 3_wd).summary("part").activity("design", 2_wd).activity("build", 5_wd);
    plan.activity("whole", 1_wd).under("part", "design").under("part", "build").under("part", "whole");
    plan.link("before", "build");
    makeKind(plan, "whole", ActivityKind::wbsSummary);
    const auto floatBy = [&plan](model::FloatType type) {
        plan.options.floatType = type;
        return plan.dates("whole").totalFloat;
    };
    // The first late start in the part is that of build, three days behind the start of design.
    CHECK(floatBy(model::FloatType::start) == 3_wd);
    CHECK(floatBy(model::FloatType::finish) == 0_wd);
    CHECK(floatBy(model::FloatType::smallest) == 0_wd);
}

TEST_CASE("with open ends critical, an activity without successor has no float") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 20_wd);
    CHECK(plan.dates("design").totalFloat == 15_wd);
    plan.options.openEndsAreCritical = true;
    CHECK(plan.dates("design").totalFloat == 0_wd);
    CHECK(plan.dates("design").critical);
}

TEST_CASE("critical is what has little float, or what lies on the longest path") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 5_wd).activity("train", 9_wd).link("design", "build");
    plan.options.mustFinishBy = at("2027-02-26T17:00");
    CHECK_FALSE(plan.dates("design").critical);
    // The plan ends on 15 January, thirty days before.
    plan.options.criticalLimit = 30_wd;
    CHECK(plan.dates("design").critical);
    CHECK_FALSE(plan.dates("train").critical);

    plan.options.criticalLimit = 0_wd;
    plan.options.criticalDefinition = model::CriticalDefinition::longestPath;
    CHECK(plan.dates("design").critical);
    CHECK(plan.dates("build").critical);
    CHECK_FALSE(plan.dates("train").critical);
}

TEST_CASE("what is left of work that begins after the status date comes behind its start") {
    NetworkBuilder plan;
    plan.activity("build", 5_wd).statusDate("2027-01-06");
    plan.progress("build", 40, "2027-01-11T08:00");
    CHECK(plan.start("build") == "2027-01-11T08:00");
    CHECK(plan.finish("build") == "2027-01-13T17:00");
}
