#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::LinkType;

TEST_CASE(
    "work starts with the plan, pauses at night, at noon and in the weekend, and ends with its last minute") {
    NetworkBuilder plan;
    plan.activity("design", 6_wd);
    CHECK(plan.start("design") == "2027-01-04T08:00");
    CHECK(plan.finish("design") == "2027-01-11T17:00");
}

TEST_CASE("durations count to the tenth of a minute") {
    NetworkBuilder plan;
    plan.activity("short", model::WorkTime{2'401}).activity("next", model::WorkTime{1}).link("short", "next");
    CHECK(plan.finish("short") == "2027-01-04T13:00:06");
    CHECK(plan.finish("next") == "2027-01-04T13:00:12");
}

TEST_CASE("a holiday is skipped") {
    NetworkBuilder plan;
    plan.activity("design", 3_wd).holiday("2027-01-05");
    CHECK(plan.finish("design") == "2027-01-07T17:00");
}

TEST_CASE("finish to start: the successor starts when work goes on after the predecessor") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 2_wd).link("design", "build");
    CHECK(plan.start("build") == "2027-01-11T08:00");
    CHECK(plan.drivers("build") == "design");
}

TEST_CASE("a lag is working time between the two ends, a negative one a lead") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("wait", 1_wd).activity("early", 1_wd);
    plan.link("design", "wait", LinkType::finishToStart, 3_wd);
    plan.link("design", "early", LinkType::finishToStart, -2_wd);
    CHECK(plan.start("wait") == "2027-01-14T08:00");
    CHECK(plan.start("early") == "2027-01-07T08:00");
}

TEST_CASE("start to start compares the two starts") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd)
        .activity("review", 1_wd)
        .link("design", "review", LinkType::startToStart, 2_wd);
    CHECK(plan.start("review") == "2027-01-06T08:00");
}

TEST_CASE("finish to finish moves the whole successor, which is neither stretched nor split") {
    NetworkBuilder plan;
    plan.activity("build", 10_wd)
        .activity("document", 3_wd)
        .link("build", "document", LinkType::finishToFinish, 1_wd);
    CHECK(plan.start("document") == "2027-01-14T08:00");
    CHECK(plan.finish("document") == "2027-01-18T17:00");
}

TEST_CASE("start to finish lets the successor end no earlier than the predecessor starts") {
    NetworkBuilder plan;
    plan.activity("prepare", 5_wd).activity("new", 5_wd).activity("old", 2_wd);
    plan.link("prepare", "new").link("new", "old", LinkType::startToFinish);
    CHECK(plan.finish("old") == "2027-01-08T17:00");
    CHECK(plan.start("old") == "2027-01-07T08:00");
}

TEST_CASE("the latest of several predecessors drives, and equal ones drive together") {
    NetworkBuilder plan;
    plan.activity("a", 3_wd).activity("b", 5_wd).activity("c", 5_wd).activity("end", 1_wd);
    plan.link("a", "end").link("b", "end").link("c", "end");
    CHECK(plan.drivers("end") == "b c");
}

TEST_CASE("a link between two calendars lets the successor start in its own working time") {
    NetworkBuilder plan;
    plan.calendar("weekend", "Sat;Sun", "10:00-14:00");
    plan.activity("week", 5_wd).activity("move", model::hours(8)).on("move", "weekend").link("week", "move");
    CHECK(plan.start("move") == "2027-01-09T10:00");
    CHECK(plan.finish("move") == "2027-01-10T14:00");
}

TEST_CASE("P6 counts a lag on the predecessor's calendar, MS Project on the successor's") {
    NetworkBuilder plan;
    plan.calendar("always", "Mon;Tue;Wed;Thu;Fri;Sat;Sun", "00:00-24:00");
    plan.activity("pour", 5_wd).activity("use", model::hours(1)).on("use", "always");
    plan.link("pour", "use", LinkType::finishToStart, model::hours(16));
    CHECK(plan.start("use") == "2027-01-12T17:00");
    plan.options = {model::Profile::msp, false};
    CHECK(plan.start("use") == "2027-01-09T09:00");
}

TEST_CASE("links that form a circle are refused, and the shortest circle is named") {
    NetworkBuilder plan;
    plan.activity("a", 1_wd).activity("b", 1_wd).activity("c", 1_wd).activity("d", 1_wd);
    plan.link("a", "b").link("b", "c").link("c", "d").link("d", "a").link("c", "b");

    const auto result = scheduling::schedule(plan.portfolio, plan.options);

    REQUIRE_FALSE(result);
    CHECK(base::plain(result.error()) == "These activities wait for each other: b b > c c > b b.");
}

TEST_CASE("an activity that waits for itself is a circle of one") {
    NetworkBuilder plan;
    plan.activity("a", 1_wd).link("a", "a");
    const auto result = scheduling::schedule(plan.portfolio, plan.options);
    REQUIRE_FALSE(result);
    CHECK(base::plain(result.error()) == "These activities wait for each other: a a > a a.");
}

TEST_CASE("a duration that ends after the last year of the calendars is refused by name") {
    NetworkBuilder plan;
    plan.activity("age", 100'000_wd);
    const auto result = scheduling::schedule(plan.portfolio, plan.options);
    REQUIRE_FALSE(result);
    CHECK(base::plain(result.error()) ==
          "“age age” falls outside the years 1980 to 2149. Check its dates and durations.");
}

TEST_CASE("a summary without anything in it that starts holds nothing back") {
    for (const auto profile : {model::Profile::msp, model::Profile::p6}) {
        NetworkBuilder plan;
        plan.options.profile = profile;
        plan.summary("outer").summary("inner").under("outer", "inner");
        plan.activity("build", 2_wd).activity("check", 1_wd);
        plan.link("inner", "build", LinkType::startToStart, 1_wd)
            .link("outer", "check", LinkType::startToFinish);
        CHECK(plan.start("build") == "2027-01-04T08:00");
        CHECK(plan.start("check") == "2027-01-04T08:00");
    }
}
