#include "model/edit.h"
#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::model;
using namespace mijlpaal::tests;

namespace {

/// One activity of ten days from Monday 4 January, of which a file said what is left. Status: 8 January.
struct Given {
    NetworkBuilder plan;
    ActivityId build;

    explicit Given(Profile profile, bool started = true) {
        plan.options.profile = profile;
        plan.options.statusDateIsFloor = profile == Profile::p6;
        plan.activity("build", 10_wd).statusDate("2027-01-08");
        if (started) plan.progress("build", 40, "2027-01-04T08:00");
        build = plan.id("build");
        auto settings = plan.portfolio.settings();
        settings.profile = profile;
        plan.portfolio.all<Settings>().put(settings);
        change([](Activity& activity) { activity.remaining = 6_wd; });
    }

    template <class Change>
    void change(Change change) {
        auto activity = plan.portfolio.all<Activity>().at(build);
        change(activity);
        plan.portfolio.all<Activity>().put(activity);
    }

    void assign(WorkTime work, WorkTime left) {
        Resource team;
        team.id = {1};
        team.code = "R";
        plan.portfolio.all<Resource>().put(team);
        Assignment assignment;
        assignment.id = {1};
        assignment.code = "T";
        assignment.activity = build;
        assignment.resource = team.id;
        assignment.work = work;
        assignment.actualWork = work - left;
        assignment.remainingWork = left;
        plan.portfolio.all<Assignment>().put(assignment);
        change([](Activity& activity) {
            activity.durationType = DurationType::fixedUnits;
            activity.calendarUse = CalendarUse::resourceCalendars;
        });
    }

    void perform(const base::Result<ChangeSet>& edit) {
        REQUIRE(edit.has_value());
        plan.portfolio = apply(plan.portfolio, *edit).value();
    }

    std::string finish() { return plan.finish("build"); }
};

TypedDuration typed(WorkTime work) {
    return {work, TimeUnit::day};
}

}  // namespace

TEST_CASE("a typed duration and typed remaining work move the finish of what a file said is left") {
    for (const auto profile : {Profile::msp, Profile::p6}) {
        Given given{profile};
        given.perform(setDuration(given.plan.portfolio, given.build, typed(12_wd)));
        // Four days are done; P6 does the other eight after the status date.
        CHECK(given.finish() == (profile == Profile::msp ? "2027-01-19T17:00" : "2027-01-20T17:00"));
        given.perform(setRemaining(given.plan.portfolio, given.build, typed(2_wd)));
        CHECK(given.finish() == (profile == Profile::msp ? "2027-01-11T17:00" : "2027-01-12T17:00"));
    }
}

TEST_CASE(
    "typed progress moves the finish of what a file said is left, where what is left is after the status") {
    Given given{Profile::p6};
    CHECK(given.finish() == "2027-01-18T17:00");
    given.perform(setPercentComplete(given.plan.portfolio, given.build, percent(90), {}, {}));
    CHECK(given.finish() == "2027-01-11T17:00");
}

TEST_CASE("a typed duration moves what has not started, whatever a file said is left") {
    for (const auto profile : {Profile::msp, Profile::p6}) {
        Given given{profile, false};
        given.perform(setDuration(given.plan.portfolio, given.build, typed(1_wd)));
        CHECK(given.finish() == (profile == Profile::msp ? "2027-01-04T17:00" : "2027-01-11T17:00"));
    }
}

TEST_CASE("what is typed moves dates that the work of resources drives") {
    for (const auto profile : {Profile::msp, Profile::p6}) {
        Given given{profile};
        given.assign(10_wd, 6_wd);
        given.perform(setDuration(given.plan.portfolio, given.build, typed(12_wd)));
        CHECK(given.finish() == (profile == Profile::msp ? "2027-01-19T17:00" : "2027-01-20T17:00"));
        given.perform(setRemaining(given.plan.portfolio, given.build, typed(2_wd)));
        CHECK(given.finish() == (profile == Profile::msp ? "2027-01-11T17:00" : "2027-01-12T17:00"));
    }
    Given given{Profile::p6};
    given.assign(10_wd, 6_wd);
    given.perform(setPercentComplete(given.plan.portfolio, given.build, percent(90), {}, {}));
    CHECK(given.finish() == "2027-01-11T17:00");
}

TEST_CASE("units that change so that the work stays give the typed duration") {
    Given given{Profile::msp, false};
    given.assign(10_wd, 10_wd);
    given.change([](Activity& activity) {
        activity.durationType = DurationType::fixedWork;
        activity.remaining.reset();
    });
    given.perform(setDuration(given.plan.portfolio, given.build, typed(20_wd)));
    CHECK(given.finish() == "2027-01-29T17:00");
}
