#include "tests/scheduling/support/msp_plan.h"

#include <doctest/doctest.h>

// What is placed, laid out or left standing by hand in MS Project, each rule on the smallest plan that shows
// it. Plans start on Monday 4 January 2027.

namespace mijlpaal::tests {
namespace {

using model::Activity;
using model::hours;
using model::LinkType;

void place(MspPlan& plan, const std::string& name, const char* start, const char* finish) {
    plan.with(name, [&](Activity& activity) {
        activity.manual = true;
        activity.manualStart = at(start);
        activity.manualFinish = at(finish);
    });
}

std::string lateDates(MspPlan& plan, const std::string& name) {
    const auto& dates = plan.dates(name);
    return isoText(dates.lateStart) + " - " + isoText(dates.lateFinish);
}

TEST_CASE("a milestone stands where its links put it, also outside the working time of its calendar") {
    MspPlan plan;
    plan.calendar("evening", "Mon;Tue;Wed;Thu;Fri", "18:00-22:00");
    plan.calendar("always", "Mon;Tue;Wed;Thu;Fri;Sat;Sun", "00:00-24:00");
    plan.activity("write", hours(8)).milestone("ready").activity("read", hours(4));
    plan.on("write", "evening").on("read", "always").link("write", "ready").link("ready", "read");
    CHECK(plan.finish("ready") == "2027-01-05T22:00");
    CHECK(isoText(plan.dates("ready").lateFinish) == "2027-01-05T22:00");
    CHECK(plan.dates("ready").critical);
    CHECK(plan.start("read") == "2027-01-05T22:00");
}

TEST_CASE(
    "elapsed time begins the moment that lets it: after a link, by a constraint and at the start of the "
    "plan") {
    MspPlan plan;
    plan.activity("pour", 5_wd).activity("cure", hours(48)).activity("walk", 1_wd);
    plan.link("pour", "cure").link("cure", "walk");
    plan.with("cure", [](Activity& cure) { cure.elapsed = true; });
    CHECK(plan.start("cure") == "2027-01-08T17:00");
    CHECK(plan.finish("cure") == "2027-01-10T17:00");
    CHECK(plan.start("walk") == "2027-01-11T08:00");
    plan.constraint("cure", model::ConstraintType::startNoEarlierThan, "2027-01-09T10:00");
    CHECK(plan.start("cure") == "2027-01-09T10:00");
}

TEST_CASE("what follows a summary that is placed by hand follows its typed finish") {
    MspPlan plan;
    plan.summary("phase")
        .activity("a", 3_wd)
        .activity("next", 2_wd)
        .under("phase", "a")
        .link("phase", "next");
    CHECK(plan.start("next") == "2027-01-07T08:00");
    place(plan, "phase", "2027-01-04T08:00", "2027-01-15T17:00");
    CHECK(plan.start("next") == "2027-01-18T08:00");
    CHECK(isoText(plan.dates("phase").earlyFinish) == "2027-01-15T17:00");
    // What is in it may go on until then.
    CHECK(isoText(plan.dates("a").lateFinish) == "2027-01-15T17:00");
    CHECK(plan.dates("a").freeFloat == 7_wd);
    // By the rules of P6 they mean nothing.
    plan.options.profile = model::Profile::p6;
    CHECK(plan.start("next") == "2027-01-07T08:00");
}

TEST_CASE("the typed dates of a summary count for what is around it and for the end of the plan") {
    MspPlan plan;
    plan.summary("outer").summary("inner").activity("a", 2_wd).activity("other", 2_wd);
    plan.under("outer", "inner").under("inner", "a").under("outer", "other");
    place(plan, "inner", "2027-01-06T08:00", "2027-01-15T17:00");
    CHECK(isoText(plan.schedule().projectFinish) == "2027-01-15T17:00");
    CHECK(isoText(plan.dates("outer").finish) == "2027-01-15T17:00");
    CHECK(plan.start("a") == "2027-01-06T08:00");
    CHECK(plan.dates("other").totalFloat == 8_wd);
    CHECK(isoText(plan.schedule().whole.finish) == "2027-01-15T17:00");
}

TEST_CASE(
    "work before a summary that is placed by hand must be done by its late start, and has room up to its "
    "typed one") {
    MspPlan plan;
    plan.activity("before", 2_wd)
        .summary("phase")
        .activity("a", 2_wd)
        .under("phase", "a")
        .link("before", "phase");
    place(plan, "phase", "2027-01-11T08:00", "2027-01-22T17:00");
    place(plan, "a", "2027-01-13T08:00", "2027-01-14T17:00");
    CHECK(lateDates(plan, "before") == "2027-01-11T08:00 - 2027-01-12T17:00");
    CHECK(plan.dates("before").freeFloat == 3_wd);
    CHECK(plan.dates("before").totalFloat == 5_wd);
}

TEST_CASE("work before a summary in which work has begun is bound by that actual start") {
    MspPlan plan;
    plan.activity("before", 2_wd).summary("phase").activity("begun", 5_wd).activity("later", 10_wd);
    plan.under("phase", "begun").under("phase", "later").link("before", "phase");
    plan.progress("begun", 20, "2027-01-06T08:00");
    CHECK(isoText(plan.dates("before").lateFinish) == "2027-01-05T17:00");
    CHECK(plan.dates("before").critical);
}

TEST_CASE("links from the start of work that is placed by hand do not bind it") {
    for (const auto type : {LinkType::startToStart, LinkType::startToFinish}) {
        MspPlan plan;
        plan.activity("first", 2_wd).activity("second", 2_wd).activity("long", 15_wd);
        place(plan, "first", "2027-01-04T08:00", "2027-01-05T17:00");
        plan.link("first", "second", type);
        CHECK(lateDates(plan, "first") == "2027-01-21T08:00 - 2027-01-22T17:00");
    }
}

TEST_CASE("begun work that is placed by hand has as late start its late finish less its whole duration") {
    MspPlan plan;
    plan.activity("show", 5_wd).activity("long", 10_wd).progress("show", 40, "2027-01-04T08:00");
    CHECK(isoText(plan.dates("show").lateStart) == "2027-01-04T08:00");
    place(plan, "show", "2027-01-04T08:00", "2027-01-08T17:00");
    CHECK(lateDates(plan, "show") == "2027-01-11T08:00 - 2027-01-15T17:00");
}

TEST_CASE("work that is laid out by hand is done on the calendar of its resource") {
    MspPlan plan;
    plan.calendar("evening", "Mon;Tue;Wed;Thu;Fri", "18:00-22:00");
    plan.activity("write", hours(8));
    auto& assignment = plan.assign("write", hours(8), "evening");
    assignment.contour = model::WorkContour::byHand;
    plan.keepAssignment();
    CHECK(plan.start("write") == "2027-01-04T18:00");
    CHECK(plan.finish("write") == "2027-01-05T22:00");
}

}  // namespace
}  // namespace mijlpaal::tests
