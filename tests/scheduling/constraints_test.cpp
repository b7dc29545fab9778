#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::ConstraintType;

TEST_CASE("start no earlier than holds a start back, and gives way to a later link") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 2_wd).link("design", "build");
    plan.constraint("build", ConstraintType::startNoEarlierThan, "2027-01-20T08:00");
    CHECK(plan.start("build") == "2027-01-20T08:00");
    CHECK(plan.drivers("build") == "");
    plan.constraint("build", ConstraintType::startNoEarlierThan, "2027-01-05T08:00");
    CHECK(plan.start("build") == "2027-01-11T08:00");
    CHECK(plan.drivers("build") == "design");
}

TEST_CASE("a start on a day off moves to the next working day") {
    NetworkBuilder plan;
    plan.activity("build", 1_wd).constraint("build", ConstraintType::startNoEarlierThan, "2027-01-09T08:00");
    CHECK(plan.start("build") == "2027-01-11T08:00");
}

TEST_CASE("finish no earlier than holds a finish back") {
    NetworkBuilder plan;
    plan.activity("build", 2_wd).constraint("build", ConstraintType::finishNoEarlierThan, "2027-01-20T17:00");
    CHECK(plan.start("build") == "2027-01-19T08:00");
}

TEST_CASE("finish no later than moves nothing and makes float negative when it is missed") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 5_wd).link("design", "build");
    plan.constraint("build", ConstraintType::finishNoLaterThan, "2027-01-13T17:00");
    CHECK(plan.finish("build") == "2027-01-15T17:00");
    CHECK(plan.dates("build").totalFloat == -2_wd);
    CHECK(plan.dates("design").totalFloat == -2_wd);
    CHECK(plan.dates("design").critical);
    CHECK(isoText(plan.dates("design").lateFinish) == "2027-01-06T17:00");
}

TEST_CASE("start no later than bounds the late start") {
    NetworkBuilder plan;
    plan.activity("build", 5_wd).activity("long", 20_wd);
    plan.constraint("build", ConstraintType::startNoLaterThan, "2027-01-06T08:00");
    CHECK(isoText(plan.dates("build").lateStart) == "2027-01-06T08:00");
    CHECK(plan.dates("build").totalFloat == 2_wd);
}

TEST_CASE("must start on gives way to no link, start on does") {
    NetworkBuilder plan;
    plan.activity("design", 10_wd).activity("launch", 1_wd).link("design", "launch");
    for (const auto profile : {model::Profile::p6, model::Profile::msp}) {
        plan.options = {profile, false};
        plan.constraint("launch", ConstraintType::startOn, "2027-01-11T08:00");
        CHECK(plan.start("launch") == "2027-01-18T08:00");
        CHECK(plan.dates("launch").totalFloat == -5_wd);
        plan.constraint("launch", ConstraintType::mustStartOn, "2027-01-11T08:00");
        CHECK(plan.start("launch") == "2027-01-11T08:00");
        CHECK(plan.dates("design").totalFloat == -5_wd);
    }
}

TEST_CASE("a deadline lowers the late finish and moves nothing") {
    NetworkBuilder plan;
    plan.activity("build", 5_wd).activity("long", 20_wd).deadline("build", "2027-01-12T17:00");
    CHECK(plan.finish("build") == "2027-01-08T17:00");
    CHECK(plan.dates("build").totalFloat == 2_wd);
}

TEST_CASE("as late as possible takes up the free float and moves no successor") {
    NetworkBuilder plan;
    plan.activity("long", 10_wd)
        .activity("order", 2_wd)
        .activity("use", 1_wd)
        .link("long", "use")
        .link("order", "use");
    plan.constraint("order", ConstraintType::asLateAsPossible, "1970-01-01T00:00");
    CHECK(plan.start("order") == "2027-01-14T08:00");
    CHECK(plan.start("use") == "2027-01-18T08:00");
    CHECK(plan.dates("order").freeFloat == 0_wd);
}

TEST_CASE("a milestone stands at the end of the work before it") {
    NetworkBuilder plan;
    plan.activity("build", 5_wd)
        .milestone("ready")
        .activity("next", 1_wd)
        .link("build", "ready")
        .link("ready", "next");
    CHECK(plan.start("ready") == "2027-01-08T17:00");
    CHECK(plan.finish("ready") == "2027-01-08T17:00");
    CHECK(plan.start("next") == "2027-01-11T08:00");
}

TEST_CASE("a milestone that its own date holds back stands at that date, and work goes on the same day") {
    NetworkBuilder plan;
    plan.activity("build", 1_wd)
        .milestone("text")
        .activity("next", 1_wd)
        .link("build", "text")
        .link("text", "next");
    plan.constraint("text", ConstraintType::startNoEarlierThan, "2027-01-12T08:00");
    CHECK(plan.start("text") == "2027-01-12T08:00");
    CHECK(plan.start("next") == "2027-01-12T08:00");
}

TEST_CASE("a milestone on a day off is shown there, and work goes on the next working day") {
    NetworkBuilder plan;
    plan.milestone("law").activity("next", 1_wd).link("law", "next").holiday("2027-01-11");
    plan.constraint("law", ConstraintType::mustStartOn, "2027-01-10T08:00");
    CHECK(plan.start("law") == "2027-01-10T08:00");
    CHECK(plan.start("next") == "2027-01-12T08:00");
}

TEST_CASE("a milestone behind a milestone on a day off is not shown before it") {
    NetworkBuilder plan;
    plan.milestone("law").milestone("told").link("law", "told");
    plan.constraint("law", ConstraintType::mustStartOn, "2027-01-10T08:00");
    CHECK(plan.start("told") == "2027-01-10T08:00");
}
