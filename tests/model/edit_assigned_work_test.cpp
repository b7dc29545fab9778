#include "model/edit.h"
#include "model/remaining.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

TypedDuration days(std::int64_t count) {
    return {hours(8 * count), TimeUnit::day};
}

/// A task of five days that a team does.
struct Team {
    Plan plan;
    ActivityId build = plan.task("build", 5);
    AssignmentId team;

    explicit Team(DurationType type, WorkTime work = hours(40), Percent units = percent(100)) {
        Resource resource;
        resource.code = "R";
        Assignment assignment;
        assignment.code = "T";
        assignment.activity = build;
        assignment.resource = plan.put(resource);
        assignment.units = units;
        assignment.work = assignment.remainingWork = work;
        team = plan.put(assignment);
        plan.change(build, [&](Activity& activity) {
            activity.durationType = type;
            activity.work = activity.remainingWork = work;
        });
    }

    const Assignment& assigned() const { return plan.portfolio.all<Assignment>().at(team); }
    void begin(Percent share) {
        plan.perform(setPercentComplete(plan.portfolio, build, share, Moment::at(makeDay(2027, 3, 29), 4800),
                                        Moment::at(makeDay(2027, 4, 2), 10200)));
    }
};

TEST_CASE("work follows a typed duration where the units are fixed") {
    for (const auto type : {DurationType::fixedUnits, DurationType::fixedDuration}) {
        Team team{type};
        team.plan.perform(setDuration(team.plan.portfolio, team.build, days(8)));
        CHECK(team.assigned().work == hours(64));
        CHECK(team.assigned().remainingWork == hours(64));
        CHECK(team.assigned().units == percent(100));
        CHECK(team.plan[team.build].work == hours(64));
        CHECK(team.plan[team.build].remainingWork == hours(64));
    }
}

TEST_CASE("units follow a typed duration where the work is fixed") {
    for (const auto type : {DurationType::fixedWork, DurationType::fixedDurationAndUnits}) {
        Team team{type};
        team.plan.perform(setDuration(team.plan.portfolio, team.build, days(10)));
        CHECK(team.assigned().work == hours(40));
        CHECK(team.assigned().units == percent(50));
        CHECK(team.plan[team.build].work == hours(40));
    }
}

TEST_CASE("of work under way what was done stays, and what is left follows") {
    Team team{DurationType::fixedUnits};
    team.begin(percent(40));
    CHECK(team.assigned().actualWork == hours(16));
    CHECK(team.assigned().remainingWork == hours(24));
    team.plan.perform(setDuration(team.plan.portfolio, team.build, days(8)));
    CHECK(team.assigned().actualWork == hours(16));
    CHECK(team.assigned().remainingWork == hours(48));
    CHECK(team.assigned().work == hours(64));
    team.plan.perform(setRemaining(team.plan.portfolio, team.build, days(1)));
    CHECK(team.assigned().remainingWork == hours(8));
    CHECK(team.assigned().work == hours(24));
}

TEST_CASE("the share of the work that is done is that of the activity") {
    Team team{DurationType::fixedUnits};
    team.begin(percent(100));
    CHECK(team.assigned().actualWork == hours(40));
    CHECK(team.assigned().remainingWork == WorkTime{});
    CHECK(team.plan[team.build].remainingWork == WorkTime{});
    team.begin(percent(0));
    CHECK(team.assigned().actualWork == WorkTime{});
    CHECK(team.assigned().remainingWork == hours(40));
    CHECK(team.assigned().work == hours(40));
}

TEST_CASE("an assignment that takes another time than the activity is stretched with it") {
    Team team{DurationType::fixedUnits, hours(20)};
    team.plan.perform(setDuration(team.plan.portfolio, team.build, days(10)));
    CHECK(team.assigned().work == hours(40));
}

TEST_CASE("what material and costs are assigned does not follow") {
    Team team{DurationType::fixedUnits};
    auto paint = *team.plan.portfolio.all<Resource>().begin();
    paint.kind = ResourceKind::material;
    team.plan.portfolio.all<Resource>().put(paint);
    team.plan.perform(setDuration(team.plan.portfolio, team.build, days(8)));
    CHECK(team.assigned().work == hours(40));
}

TEST_CASE("work of a duration takes that duration, to what a tenth of a minute of work allows") {
    Assignment assignment;
    for (const std::int64_t units : {1, 33, 3'333, 6'667, 10'000, 12'345, 100'000}) {
        assignment.units = {units};
        for (const auto contour : {WorkContour::flat, WorkContour::bell, WorkContour::turtle}) {
            assignment.contour = contour;
            for (const std::int64_t tenths : {0, 1, 4'799, 4'800, 24'000, 525'960'000}) {
                CAPTURE(units);
                CAPTURE(tenths);
                const auto time = timeFor(workFor({tenths}, assignment), assignment);
                CHECK(time <= WorkTime{tenths});
                CHECK(tenths - time.tenths <= 2'000'000 / (units * 50) + 1);
                if (tenths == 0) continue;
                auto fitted = assignment;
                fitted.units = unitsFor(hours(40), {tenths}, assignment);
                CHECK(timeFor(hours(40), fitted) <= WorkTime{tenths});
            }
        }
    }
}

}  // namespace
}  // namespace mijlpaal::model
