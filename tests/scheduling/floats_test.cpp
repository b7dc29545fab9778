#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::LinkType;

TEST_CASE("an activity beside the critical path may slip by the difference") {
    //  design 10 --+--> build 20 --+--> accept 5
    //              +--> train  4 --+
    NetworkBuilder plan;
    plan.activity("design", 10_wd).activity("build", 20_wd);
    plan.activity("train", 4_wd).activity("accept", 5_wd);
    plan.link("design", "build").link("build", "accept");
    plan.link("design", "train").link("train", "accept");

    CHECK(plan.dates("build").totalFloat == 0_wd);
    CHECK(plan.dates("build").critical);
    CHECK(plan.dates("train").totalFloat == 16_wd);
    CHECK(plan.dates("train").freeFloat == 16_wd);
    CHECK_FALSE(plan.dates("train").critical);
    CHECK(isoText(plan.dates("train").lateFinish) == plan.finish("build"));
    CHECK(plan.finish("accept") == "2027-02-19T17:00");
}

TEST_CASE("free float is the room before the first successor, total float that before the end") {
    NetworkBuilder plan;
    plan.activity("a", 2_wd).activity("b", 3_wd).activity("long", 10_wd).activity("end", 1_wd);
    plan.link("a", "b").link("b", "end").link("long", "end");
    CHECK(plan.dates("a").totalFloat == 5_wd);
    CHECK(plan.dates("a").freeFloat == 0_wd);
    CHECK(plan.dates("b").freeFloat == 5_wd);
}

TEST_CASE("each type of link has its own late dates and room") {
    NetworkBuilder plan;
    plan.activity("long", 20_wd).activity("a", 4_wd).activity("b", 4_wd);
    SUBCASE("start to start") {
        plan.link("a", "b", LinkType::startToStart, 1_wd);
        CHECK(isoText(plan.dates("a").lateStart) == "2027-01-25T08:00");
        CHECK(plan.dates("a").totalFloat == 15_wd);
        CHECK(plan.dates("a").freeFloat == 0_wd);
    }
    SUBCASE("finish to finish") {
        plan.link("a", "b", LinkType::finishToFinish, 2_wd);
        CHECK(plan.dates("a").totalFloat == 14_wd);
        CHECK(plan.dates("a").freeFloat == 0_wd);
    }
    SUBCASE("start to finish") {
        plan.link("a", "b", LinkType::startToFinish, 6_wd);
        CHECK(plan.finish("b") == "2027-01-11T17:00");
        CHECK(plan.dates("a").totalFloat == 14_wd);
        CHECK(plan.dates("a").freeFloat == 0_wd);
    }
}

TEST_CASE("an activity without successors may slip to the end of the plan") {
    NetworkBuilder plan;
    plan.activity("long", 20_wd).activity("loose", 5_wd);
    CHECK(plan.dates("loose").totalFloat == 15_wd);
    CHECK(plan.dates("loose").freeFloat == 15_wd);
}

TEST_CASE("a lag of any size leaves the longest chain critical") {
    for (const auto lag : {-2_wd, 0_wd, 3_wd}) {
        NetworkBuilder plan;
        plan.activity("a", 5_wd).activity("b", 5_wd).activity("c", 1_wd).link("a", "b",
                                                                              LinkType::finishToStart, lag);
        CHECK(plan.dates("a").critical);
        CHECK(plan.dates("b").critical);
    }
}

TEST_CASE(
    "a summary runs from the first start to the last finish in it, and is critical when anything in it is") {
    NetworkBuilder plan;
    plan.summary("all").summary("part").activity("a", 3_wd).activity("b", 4_wd).activity("c", 1_wd).activity(
        "far", 1_wd);
    plan.under("all", "part").under("part", "a").under("part", "b").under("all", "c");
    plan.link("a", "b").link("b", "far");
    CHECK(plan.start("all") == "2027-01-04T08:00");
    CHECK(plan.finish("part") == "2027-01-12T17:00");
    CHECK(plan.finish("all") == "2027-01-12T17:00");
    CHECK(plan.dates("part").critical);
    CHECK(plan.drivers("part") == "");
}

TEST_CASE("an empty plan and an empty summary have dates too") {
    NetworkBuilder plan;
    CHECK(plan.schedule().projectFinish == plan.schedule().projectStart);
    plan.summary("empty");
    CHECK(plan.start("empty") == "2027-01-04T00:00");
}
