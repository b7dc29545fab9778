#include "scheduling/explanations/explain.h"
#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::LinkType;

TEST_CASE("with the floor on, work that is left starts after the status date") {
    NetworkBuilder plan;
    plan.activity("overdue", 3_wd).statusDate("2027-01-13");
    CHECK(plan.start("overdue") == "2027-01-14T08:00");
    CHECK(plan.finish("overdue") == "2027-01-18T17:00");
    CHECK(plan.drivers("overdue") == "");
}

TEST_CASE("with the floor off, an overdue activity stays where its links put it") {
    NetworkBuilder plan;
    plan.options.statusDateIsFloor = false;
    plan.activity("overdue", 3_wd).statusDate("2027-01-13");
    CHECK(plan.start("overdue") == "2027-01-04T08:00");
}

TEST_CASE("of an activity under way the work that is left follows the status date") {
    NetworkBuilder plan;
    plan.activity("build", 10_wd).statusDate("2027-01-08").progress("build", 25, "2027-01-04T08:00");
    CHECK(plan.start("build") == "2027-01-04T08:00");
    // Seven and a half days from Monday 11 January.
    CHECK(plan.finish("build") == "2027-01-20T12:00");
}

TEST_CASE("with the floor off, an activity under way ends its whole duration after its actual start") {
    NetworkBuilder plan;
    plan.options.statusDateIsFloor = false;
    plan.activity("build", 10_wd).statusDate("2027-02-26").progress("build", 25, "2027-01-05T08:00");
    CHECK(plan.finish("build") == "2027-01-18T17:00");
}

TEST_CASE("what is finished keeps its actual dates, has no float and is not critical") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 5_wd).link("design", "build").statusDate("2027-01-13");
    plan.progress("design", 100, "2027-01-05T08:00", "2027-01-12T15:00");
    CHECK(plan.start("design") == "2027-01-05T08:00");
    CHECK(plan.finish("design") == "2027-01-12T15:00");
    CHECK(plan.dates("design").totalFloat == 0_wd);
    CHECK_FALSE(plan.dates("design").critical);
    CHECK(plan.start("build") == "2027-01-14T08:00");
}

TEST_CASE("retained logic: work that is left waits for a predecessor that is not finished") {
    NetworkBuilder plan;
    plan.activity("design", 10_wd).activity("build", 4_wd).link("design", "build").statusDate("2027-01-06");
    plan.progress("build", 50, "2027-01-05T08:00");
    // Design takes ten days from Thursday 7 January; the last two days of building follow.
    CHECK(plan.finish("design") == "2027-01-20T17:00");
    CHECK(plan.finish("build") == "2027-01-22T17:00");
    CHECK(plan.drivers("build") == "design");
    CHECK(plan.dates("design").totalFloat == 0_wd);
}

TEST_CASE("a started activity does not wait for links that are satisfied") {
    NetworkBuilder plan;
    plan.activity("design", 10_wd)
        .activity("build", 4_wd)
        .link("design", "build", LinkType::startToStart, 8_wd);
    plan.statusDate("2027-01-06")
        .progress("design", 10, "2027-01-04T08:00")
        .progress("build", 50, "2027-01-05T08:00");
    CHECK(plan.finish("build") == "2027-01-08T17:00");
}

TEST_CASE("a milestone that is due and not reached stands on the first working day after the status date") {
    NetworkBuilder plan;
    plan.activity("build", 2_wd).milestone("ready").link("build", "ready").statusDate("2027-01-13");
    plan.progress("build", 100, "2027-01-04T08:00", "2027-01-05T17:00");
    CHECK(plan.finish("ready") == "2027-01-14T08:00");
}

TEST_CASE("a lead does not bring work before the status date") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 2_wd).statusDate("2027-01-13");
    plan.link("design", "build", LinkType::finishToStart, -40_wd);
    CHECK(plan.start("build") == "2027-01-14T08:00");
}

TEST_CASE("a finished milestone is one moment") {
    NetworkBuilder plan;
    plan.milestone("ready")
        .statusDate("2027-01-13")
        .progress("ready", 100, "2027-01-05T08:00", "2027-01-05T17:00");
    CHECK(plan.start("ready") == "2027-01-05T17:00");
}

TEST_CASE("a link that progress override passes over binds neither forward nor backward, and hits nothing") {
    //  design -> build, which has begun before the design is done
    NetworkBuilder plan;
    plan.activity("design", 10_wd).activity("build", 5_wd).link("design", "build").statusDate("2027-01-08");
    plan.progress("design", 50, "2027-01-04T08:00").progress("build", 40, "2027-01-06T08:00");
    CHECK(plan.start("build") == "2027-01-06T08:00");
    CHECK(plan.finish("build") == "2027-01-20T17:00");
    plan.options.progressLogic = model::ProgressLogic::progressOverride;
    CHECK(plan.finish("build") == "2027-01-13T17:00");
    CHECK(isoText(plan.dates("design").lateFinish) == "2027-01-15T17:00");
    CHECK(plan.dates("design").totalFloat == 0_wd);
    CHECK(plan.dates("build").totalFloat == 2_wd);
    const auto schedule = plan.schedule();
    const scheduling::Workings workings{plan.portfolio, schedule};
    CHECK(scheduling::explain(workings, plan.id("design"), model::Language::english).room.hits.empty());
}
