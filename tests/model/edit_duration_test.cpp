#include "model/edit.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

TEST_CASE("an estimate that a new duration would cross moves along") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) {
        activity.optimistic = hours(24);
        activity.pessimistic = hours(80);
    });
    plan.perform(setDuration(plan.portfolio, build, {hours(60), TimeUnit::hour}));
    CHECK(plan[build].optimistic == hours(24));
    CHECK(plan[build].mostLikely == hours(60));
    CHECK(plan[build].pessimistic == hours(80));
    CHECK(plan[build].durationUnit == TimeUnit::hour);
    plan.perform(setDuration(plan.portfolio, build, {hours(100), TimeUnit::day}));
    CHECK(plan[build].optimistic == hours(24));
    CHECK(plan[build].pessimistic == hours(100));
    plan.perform(setDuration(plan.portfolio, build, {hours(8), TimeUnit::day}));
    CHECK(plan[build].optimistic == hours(8));
    CHECK(plan[build].pessimistic == hours(100));
}

TEST_CASE("a task with a duration of zero becomes a milestone, and all its estimates are zero") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) { activity.pessimistic = hours(80); });
    plan.perform(setDuration(plan.portfolio, build, {{}, TimeUnit::day}));
    CHECK(plan[build].kind == ActivityKind::milestone);
    CHECK(plan[build].mostLikely == WorkTime{});
    CHECK(plan[build].pessimistic == WorkTime{});
    CHECK_FALSE(plan[build].optimistic.has_value());
}

TEST_CASE("a milestone that gets a duration becomes a task") {
    Plan plan;
    const auto ready = plan.milestone("ready");
    plan.perform(setDuration(plan.portfolio, ready, {hours(8), TimeUnit::day}));
    CHECK(plan[ready].kind == ActivityKind::task);
    CHECK(plan[ready].mostLikely == hours(8));
}

TEST_CASE("a summary has no duration of its own, and none is below zero") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto build = plan.task("build", 5, phase);
    CHECK(complaint(setDuration(plan.portfolio, phase, {hours(8), TimeUnit::day})) ==
          "The duration of “phase” follows from what it contains.");
    CHECK(complaint(setDuration(plan.portfolio, build, {-minutes(1), TimeUnit::day})) ==
          "A duration is not below zero.");
}

}  // namespace
}  // namespace mijlpaal::model
