#include "model/assignments.h"

#include "model/edit.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

/// A task of five days that one team does, and another team that is free.
struct Teams {
    Plan plan;
    ActivityId build = plan.task("build", 5);
    ResourceId first, second, stone;
    AssignmentId work;

    explicit Teams(DurationType type) {
        first = resource("R1", ResourceKind::labour);
        second = resource("R2", ResourceKind::labour);
        stone = resource("M1", ResourceKind::material);
        Assignment assignment;
        assignment.code = "T1";
        assignment.activity = build;
        assignment.resource = first;
        assignment.work = assignment.remainingWork = hours(40);
        work = plan.put(assignment);
        plan.change(build, [&](Activity& activity) {
            activity.durationType = type;
            activity.work = activity.remainingWork = hours(40);
        });
    }

    ResourceId resource(const char* code, ResourceKind kind) {
        Resource made;
        made.code = code;
        made.kind = kind;
        return plan.put(made);
    }
    const Assignment& assigned() const { return plan.portfolio.all<Assignment>().at(work); }
    WorkTime duration() const { return *plan.portfolio.find(build)->mostLikely; }
    WorkTime total() const { return *plan.portfolio.find(build)->work; }
};

TEST_CASE("who is put on an activity does what the units do in its duration") {
    Teams teams{DurationType::fixedDuration};
    teams.plan.perform(assign(teams.plan.portfolio, teams.build, {teams.second, percent(50), {}}));
    const auto& all = teams.plan.portfolio.all<Assignment>();
    REQUIRE(all.size() == 2);
    const auto& added = *std::next(all.begin());
    CHECK(added.work == hours(20));
    CHECK_FALSE(added.code.empty());
    CHECK(teams.total() == hours(60));
    CHECK(teams.duration() == hours(40));

    teams.plan.perform(assign(teams.plan.portfolio, teams.build, {teams.stone, percent(300), {}}));
    CHECK(teams.total() == hours(60));
}

TEST_CASE("a resource is put on an activity once, and only where a planner decides") {
    Teams teams{DurationType::fixedDuration};
    const auto twice = assign(teams.plan.portfolio, teams.build, {teams.first, percent(100), {}});
    REQUIRE_FALSE(twice);
    CHECK(plain(twice.error()) == "“R1” works on “build” already.");
    CHECK_FALSE(assign(teams.plan.portfolio, teams.build, {ResourceId{99}, percent(100), {}}));
    CHECK_FALSE(assign(teams.plan.portfolio, ActivityId{99}, {teams.second, percent(100), {}}));
    teams.plan.change(teams.build, [](Activity& activity) { activity.kind = ActivityKind::levelOfEffort; });
    CHECK_FALSE(assign(teams.plan.portfolio, teams.build, {teams.second, percent(100), {}}));
}

TEST_CASE("of a fixed duration the work follows the units, and the units the work") {
    for (const auto type : {DurationType::fixedDuration, DurationType::fixedDurationAndUnits}) {
        Teams teams{type};
        teams.plan.perform(
            changeAssignment(teams.plan.portfolio, teams.work, {teams.first, percent(50), hours(40)}));
        CHECK(teams.assigned().work == hours(20));
        CHECK(teams.assigned().remainingWork == hours(20));
        CHECK(teams.total() == hours(20));
        teams.plan.perform(
            changeAssignment(teams.plan.portfolio, teams.work, {teams.first, percent(50), hours(80)}));
        CHECK(teams.assigned().units == percent(200));
        CHECK(teams.duration() == hours(40));
    }
}

TEST_CASE("of fixed units or fixed work the duration follows, as long as the longest takes") {
    for (const auto type : {DurationType::fixedUnits, DurationType::fixedWork}) {
        Teams teams{type};
        teams.plan.perform(
            changeAssignment(teams.plan.portfolio, teams.work, {teams.first, percent(50), hours(40)}));
        CHECK(teams.duration() == hours(80));
        CHECK(teams.assigned().work == hours(40));
        CHECK(teams.assigned().units == percent(50));
        CHECK(teams.total() == hours(40));
        teams.plan.perform(
            changeAssignment(teams.plan.portfolio, teams.work, {teams.first, percent(50), hours(20)}));
        CHECK(teams.duration() == hours(40));
        CHECK(teams.total() == hours(20));
        CHECK_FALSE(changeAssignment(teams.plan.portfolio, teams.work, {teams.first, percent(0), hours(20)}));
    }
}

TEST_CASE("another resource for the same work changes nothing else") {
    Teams teams{DurationType::fixedUnits};
    teams.plan.perform(
        changeAssignment(teams.plan.portfolio, teams.work, {teams.second, percent(100), hours(40)}));
    CHECK(teams.assigned().resource == teams.second);
    CHECK(teams.duration() == hours(40));
    CHECK(teams.total() == hours(40));
    CHECK_FALSE(changeAssignment(teams.plan.portfolio, AssignmentId{99}, {}));
}

}  // namespace
}  // namespace mijlpaal::model
