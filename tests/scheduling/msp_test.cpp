#include "tests/scheduling/support/msp_plan.h"

#include <doctest/doctest.h>

// The rules of MS Project, each on the smallest plan that shows it. The week is Monday to Friday, 08:00-12:00
// and 13:00-17:00; plans start on Monday 4 January 2027.

namespace mijlpaal::tests {
namespace {

using model::Activity;
using model::ConstraintType;
using model::Dependency;
using model::hours;
using model::LinkType;

TEST_CASE("an elapsed lag runs day and night") {
    MspPlan plan;
    plan.activity("pour", 5_wd).activity("walk", 1_wd).link("pour", "walk");
    plan.lastLink([](Dependency& link) {
        link.lag = hours(48);
        link.lagKind = model::LagKind::elapsed;
    });
    // From Friday 17:00 to Sunday 17:00.
    CHECK(plan.start("walk") == "2027-01-11T08:00");
    plan.lastLink([](Dependency& link) { link.lag = hours(72); });
    CHECK(plan.start("walk") == "2027-01-12T08:00");
}

TEST_CASE("a lag in percent is a share of the predecessor's duration") {
    MspPlan plan;
    plan.activity("build", 10_wd).activity("test", 1_wd).link("build", "test", LinkType::startToStart);
    plan.lastLink([](Dependency& link) {
        link.lagKind = model::LagKind::percent;
        link.lagHundredthsOfPercent = 5'000;
    });
    CHECK(plan.start("test") == "2027-01-11T08:00");
    plan.lastLink([](Dependency& link) {
        link.type = LinkType::finishToStart;
        link.lagHundredthsOfPercent = -2'000;
    });
    CHECK(plan.start("test") == "2027-01-14T08:00");
}

TEST_CASE("an elapsed duration runs day and night, and its float is told so") {
    MspPlan plan;
    plan.activity("dry", hours(24 * 4)).activity("long", 10_wd);
    plan.with("dry", [](Activity& dry) { dry.elapsed = true; });
    CHECK(plan.start("dry") == "2027-01-04T08:00");
    CHECK(plan.finish("dry") == "2027-01-08T08:00");
    // The plan ends on Friday the 15th at 17:00: seven days and nine hours later.
    CHECK(plan.dates("dry").totalFloat == hours(24 * 7 + 9));
    CHECK(isoText(plan.dates("dry").lateStart) == "2027-01-11T17:00");
}

TEST_CASE("a task placed by hand stands where it was typed, and what follows starts after it") {
    MspPlan plan;
    plan.activity("design", 10_wd).activity("show", 1_wd).activity("build", 5_wd);
    plan.link("design", "show").link("show", "build");
    plan.with("show", [](Activity& show) {
        show.manual = true;
        show.manualStart = at("2027-01-06T08:00");
        show.manualFinish = at("2027-01-06T17:00");
    });
    CHECK(plan.start("show") == "2027-01-06T08:00");
    CHECK(plan.start("build") == "2027-01-07T08:00");
    // Its float is reckoned by its finish.
    CHECK(plan.dates("show").totalFloat == 2_wd);
    CHECK(plan.dates("build").totalFloat == 2_wd);
}

TEST_CASE("work under way that is placed by hand binds what comes before it by where it stands") {
    //  build 1 -> show, by hand on Wednesday and begun
    MspPlan plan;
    plan.activity("build", 1_wd).activity("show", 1_wd).link("build", "show");
    plan.progress("show", 25, "2027-01-06T08:00");
    plan.with("show", [](Activity& show) {
        show.manual = true;
        show.manualStart = at("2027-01-06T08:00");
        show.manualFinish = at("2027-01-06T17:00");
    });
    CHECK(plan.dates("build").lateFinish == at("2027-01-05T17:00"));
    CHECK(plan.dates("build").totalFloat == 1_wd);
}

TEST_CASE("an inactive task follows its predecessors and moves nothing") {
    MspPlan plan;
    plan.activity("design", 5_wd).activity("extra", 20_wd).activity("build", 5_wd);
    plan.link("design", "extra").link("extra", "build");
    plan.with("extra", [](Activity& extra) { extra.inactive = true; });
    CHECK(plan.start("extra") == "2027-01-11T08:00");
    CHECK(plan.start("build") == "2027-01-04T08:00");
    CHECK(isoText(plan.schedule().projectFinish) == "2027-01-08T17:00");
}

TEST_CASE("all that is in a summary waits for its predecessor, and its successor for all that is in it") {
    MspPlan plan;
    plan.activity("start", 2_wd)
        .summary("phase")
        .activity("a", 3_wd)
        .activity("b", 5_wd)
        .activity("end", 1_wd);
    plan.under("phase", "a").under("phase", "b").link("start", "phase").link("phase", "end");
    CHECK(plan.start("a") == "2027-01-06T08:00");
    CHECK(plan.start("b") == "2027-01-06T08:00");
    CHECK(plan.start("end") == "2027-01-13T08:00");
    CHECK(plan.drivers("a") == "start");
    CHECK(plan.dates("a").totalFloat == 2_wd);
    CHECK(plan.dates("b").totalFloat == 0_wd);
}

TEST_CASE("a summary in a summary passes on what binds it") {
    MspPlan plan;
    plan.activity("start", 2_wd).summary("outer").summary("inner").activity("a", 3_wd).activity("end", 1_wd);
    plan.under("outer", "inner").under("inner", "a").link("start", "outer").link("inner", "end");
    CHECK(plan.start("a") == "2027-01-06T08:00");
    CHECK(plan.start("end") == "2027-01-11T08:00");
}

TEST_CASE("a summary has the float of its own dates, and the room on its own links as free float") {
    MspPlan plan;
    plan.summary("phase")
        .activity("a", 3_wd)
        .activity("b", 5_wd)
        .activity("end", 1_wd)
        .activity("long", 20_wd);
    plan.under("phase", "a").under("phase", "b").link("phase", "end");
    // Ten days from the end of the phase to the end of the plan, less one for what follows it.
    CHECK(plan.dates("phase").totalFloat == 14_wd);
    CHECK(plan.dates("phase").freeFloat == 0_wd);
    CHECK(plan.dates("a").freeFloat == 16_wd);
    CHECK_FALSE(plan.dates("phase").critical);
}

TEST_CASE("start no earlier than on a summary holds back what is in it") {
    MspPlan plan;
    plan.summary("phase").activity("a", 3_wd).activity("b", 5_wd).under("phase", "a").under("phase", "b");
    plan.link("a", "b").constraint("phase", ConstraintType::startNoEarlierThan, "2027-01-13T08:00");
    CHECK(plan.start("a") == "2027-01-13T08:00");
    CHECK(plan.start("b") == "2027-01-18T08:00");
    CHECK(plan.start("phase") == "2027-01-13T08:00");
}

TEST_CASE("the date by which a summary is to finish holds back the start of nothing in it") {
    //  start 2 -> phase: a 3, to finish by the end of the month
    for (const auto profile : {model::Profile::msp, model::Profile::p6}) {
        NetworkBuilder plan;
        plan.options = {profile, false};
        plan.activity("start", 2_wd).summary("phase").activity("a", 3_wd).under("phase", "a");
        plan.link("start", "phase");
        plan.constraint("phase", ConstraintType::finishNoLaterThan, "2027-01-29T17:00");
        CHECK(plan.start("a") == "2027-01-06T08:00");
        CHECK(plan.drivers("a") == "start");
    }
}

TEST_CASE("a date that may not be passed pulls work to before its predecessors, with the conflict as float") {
    for (const auto type : {ConstraintType::startNoLaterThan, ConstraintType::mustStartOn}) {
        MspPlan plan;
        plan.activity("design", 10_wd).activity("build", 5_wd).link("design", "build");
        plan.constraint("build", type, "2027-01-13T08:00");
        CHECK(plan.start("build") == "2027-01-13T08:00");
        CHECK(plan.dates("build").totalFloat == -3_wd);
        CHECK(plan.dates("build").critical);
        CHECK(plan.dates("design").totalFloat == -3_wd);
    }
    MspPlan plan;
    plan.activity("design", 10_wd).activity("build", 5_wd).link("design", "build");
    plan.constraint("build", ConstraintType::finishNoLaterThan, "2027-01-20T17:00");
    CHECK(plan.start("build") == "2027-01-14T08:00");
    CHECK(plan.finish("build") == "2027-01-20T17:00");
    CHECK(plan.dates("build").totalFloat == -2_wd);
}

TEST_CASE("when constraints are not honoured the links win, and the float is as negative") {
    MspPlan plan;
    plan.options.honoursConstraints = false;
    plan.activity("design", 10_wd).activity("build", 5_wd).link("design", "build");
    plan.constraint("build", ConstraintType::startNoLaterThan, "2027-01-13T08:00");
    CHECK(plan.start("build") == "2027-01-18T08:00");
    CHECK(plan.dates("build").totalFloat == -3_wd);
}

TEST_CASE("as late as possible takes the late dates, and what follows is driven by them") {
    MspPlan plan;
    plan.activity("order", 2_wd).activity("use", 1_wd).activity("long", 10_wd).link("order", "use");
    plan.constraint("order", ConstraintType::asLateAsPossible, "1970-01-01T00:00");
    CHECK(plan.start("order") == "2027-01-13T08:00");
    CHECK(plan.start("use") == "2027-01-15T08:00");
    CHECK(plan.dates("order").totalFloat == 0_wd);
    CHECK(isoText(plan.dates("order").earlyStart) == "2027-01-04T08:00");
}

TEST_CASE("without links a start no earlier than may lie before the start of the plan") {
    MspPlan plan;
    plan.activity("survey", 2_wd)
        .constraint("survey", ConstraintType::startNoEarlierThan, "2026-12-29T08:00");
    CHECK(plan.start("survey") == "2026-12-29T08:00");
}

TEST_CASE("levelling delays a start in elapsed time, and stays between the task and its predecessor") {
    MspPlan plan;
    plan.activity("design", 1_wd).activity("build", 1_wd).link("design", "build");
    plan.with("build", [](Activity& build) { build.levelingDelay = hours(24 * 6); });
    CHECK(plan.start("build") == "2027-01-11T08:00");
    CHECK(plan.dates("design").totalFloat == 0_wd);
    CHECK(plan.dates("build").totalFloat == 0_wd);
}

TEST_CASE("each open end ends a network of its own when more than one critical path is asked for") {
    MspPlan plan;
    plan.options.openEndsAreCritical = true;
    plan.activity("short", 2_wd).activity("long", 10_wd).deadline("short", "2027-01-04T17:00");
    CHECK(plan.dates("short").totalFloat == 0_wd);
    CHECK(plan.dates("short").critical);
    CHECK(plan.dates("long").critical);
}

TEST_CASE("a plan that is scheduled from its finish starts as late as it can") {
    MspPlan plan;
    auto settings = plan.portfolio.settings();
    settings.plannedStart.reset();
    settings.plannedFinish = at("2027-01-29T17:00");
    settings.profile = model::Profile::msp;
    plan.portfolio.all<model::Settings>().put(settings);
    plan.options.plannedFinish = settings.plannedFinish;
    plan.activity("design", 5_wd).activity("build", 5_wd).activity("poster", 1_wd).link("design", "build");
    CHECK(plan.start("design") == "2027-01-18T08:00");
    CHECK(plan.finish("build") == "2027-01-29T17:00");
    CHECK(plan.dates("design").totalFloat == 0_wd);
    CHECK(plan.start("poster") == "2027-01-18T08:00");
    plan.constraint("poster", ConstraintType::asLateAsPossible, "1970-01-01T00:00");
    CHECK(plan.start("poster") == "2027-01-29T08:00");
}

TEST_CASE("float up to the limit is critical") {
    MspPlan plan;
    plan.activity("short", 8_wd).activity("long", 10_wd);
    CHECK_FALSE(plan.dates("short").critical);
    plan.options.criticalLimit = 2_wd;
    CHECK(plan.dates("short").critical);
}

TEST_CASE("work under way goes on where it is resumed, and binds its predecessor there") {
    MspPlan plan;
    plan.activity("design", 5_wd).activity("build", 10_wd).activity("long", 40_wd).link("design", "build");
    plan.progress("build", 50, "2027-01-11T08:00");
    CHECK(plan.finish("build") == "2027-01-22T17:00");
    plan.with("build", [](Activity& build) {
        build.suspended = at("2027-01-15T17:00");
        build.resumed = at("2027-01-25T08:00");
        build.remaining = 5_wd;
    });
    CHECK(plan.finish("build") == "2027-01-29T17:00");
    CHECK(isoText(plan.dates("design").lateFinish) == "2027-01-22T17:00");
    CHECK(plan.dates("build").totalFloat == 20_wd);
}

TEST_CASE("the pieces of a split task are counted with the pauses between them") {
    MspPlan plan;
    plan.activity("paint", 4_wd);
    plan.with("paint", [](Activity& paint) { paint.pieces = {2_wd, 3_wd, 2_wd}; });
    CHECK(plan.finish("paint") == "2027-01-12T17:00");
}

// ---- resources
// ---------------------------------------------------------------------------------------------

TEST_CASE("work takes as long as its slowest resource, each by its own calendar") {
    MspPlan plan;
    plan.calendar("half", "Mon;Tue;Wed;Thu;Fri", "08:00-12:00");
    plan.activity("write", 2_wd);
    plan.assign("write", hours(16));
    CHECK(plan.finish("write") == "2027-01-05T17:00");
    plan.assign("write", hours(16), "half");
    CHECK(plan.finish("write") == "2027-01-07T12:00");
}

TEST_CASE("twice the units halve the time, a contour stretches it, and overtime takes none") {
    MspPlan plan;
    plan.activity("write", 4_wd);
    auto& assignment = plan.assign("write", hours(32));
    assignment.units = model::Percent{20'000};
    plan.keepAssignment();
    CHECK(plan.finish("write") == "2027-01-05T17:00");
    assignment.contour = model::WorkContour::bell;
    plan.keepAssignment();
    CHECK(plan.finish("write") == "2027-01-07T17:00");
    assignment.contour = model::WorkContour::flat;
    assignment.overtimeWork = hours(16);
    plan.keepAssignment();
    CHECK(plan.finish("write") == "2027-01-04T17:00");
}

TEST_CASE("a resource that begins later ends later") {
    MspPlan plan;
    plan.activity("write", 1_wd);
    plan.assign("write", hours(8));
    plan.assign("write", hours(8)).delay = hours(4);
    plan.keepAssignment();
    CHECK(plan.finish("write") == "2027-01-05T12:00");
}

TEST_CASE("with a calendar of its own a task is worked on when both it and its resource work") {
    MspPlan plan;
    plan.calendar("early", "Mon;Tue;Wed;Thu;Fri", "06:00-10:00");
    plan.activity("wire", hours(4)).on("wire", "early");
    plan.assign("wire", hours(4));
    // 08:00-10:00 on two days.
    CHECK(plan.finish("wire") == "2027-01-05T10:00");
    plan.with("wire", [](Activity& wire) { wire.calendarUse = model::CalendarUse::ownCalendar; });
    CHECK(plan.finish("wire") == "2027-01-04T10:00");
}

TEST_CASE("a fixed duration is not stretched by its resources") {
    MspPlan plan;
    plan.activity("meet", 1_wd);
    plan.assign("meet", hours(80));
    plan.with("meet", [](Activity& meet) { meet.durationType = model::DurationType::fixedDuration; });
    CHECK(plan.finish("meet") == "2027-01-04T17:00");
}

}  // namespace
}  // namespace mijlpaal::tests
