#include "forecasting/forecast.h"
#include "tests/forecasting/support/uncertain_plan.h"

#include <doctest/doctest.h>

/// Forecasts of all that is still to be done in a programme.
using namespace mijlpaal;
using namespace mijlpaal::forecasting;
using mijlpaal::tests::UncertainPlan;

namespace {

/// Two chains in one programme, and a task in another.
struct Programmes {
    UncertainPlan plan;
    model::ProgrammeId first, second;
    model::ActivityId open, train, other;

    Programmes() {
        first = plan.put(model::Programme{});
        second = plan.put(model::Programme{});
        const auto build = plan.task(10, 20, 40);
        open = plan.milestone();
        train = plan.task(15, 20, 30);
        other = plan.task(1, 2, 6);
        plan.link(build, open);
        for (const auto id : {build, open, train}) belongs(id, first);
        belongs(other, second);
        plan.change<model::Activity>(build, [](model::Activity& each) { each.costExternal = model::Money{100'000'00}; });
        plan.change<model::Activity>(train, [](model::Activity& each) { each.costMaterial = model::Money{50'000'00}; });
    }

    void belongs(model::ActivityId id, model::ProgrammeId programme) {
        plan.change<model::Activity>(id, [&](model::Activity& each) { each.programme = programme; });
    }
    Forecast made() const {
        return *forecast(plan.portfolio, UncertainPlan::scheduled(plan.portfolio), {}, plan.run, {}, Detail::activities)
                    .value();
    }
};

}  // namespace

TEST_CASE("a programme is done when the last of its chains is, in each trial") {
    const Programmes programmes;
    const auto made = programmes.made();
    REQUIRE(made.programmes.size() == 2);
    const auto& first = made.programmes.front();
    CHECK(first.programme == programmes.first);
    // By itself neither chain is as late as the later of both.
    for (const auto id : {programmes.open, programmes.train}) {
        for (const auto& each : made.activities) {
            if (each.activity == id) CHECK(*each.p80 <= first.days.p80);
        }
    }
    CHECK(first.days.p10 < first.days.p90);
    CHECK(first.errorOfP80 > 0);
    CHECK(made.programmes.back().days.p90 < first.days.p10);
}

TEST_CASE("what a programme still has to pay grows with its work, but for material") {
    const Programmes programmes;
    const auto made = programmes.made();
    const auto& [p10, p50, p80, p90] = made.programmes.front().cost;
    CHECK(p10 > model::Money{50'000'00 + 50'000'00});
    CHECK(p90 < model::Money{50'000'00 + 200'000'00});
    CHECK(p10 < p90);
    CHECK(made.programmes.front().errorOfCost > model::Money{});
    CHECK(made.programmes.back().cost.p90 == model::Money{});
    // Nothing else costs anything.
    CHECK(made.cost.p50 == p50);
    CHECK(made.cost.p80 == p80);
}

TEST_CASE("a programme of which all is done has no forecast, and amounts of a year have a sampling error") {
    Programmes programmes;
    programmes.plan.change<model::Activity>(programmes.other, [](model::Activity& each) {
        each.actualStart = model::Moment::at(model::makeDay(2027, 3, 1), 4800);
        each.actualFinish = model::Moment::at(model::makeDay(2027, 3, 2), 10'200);
    });
    const auto made = programmes.made();
    CHECK(made.programmes.size() == 1);
    REQUIRE_FALSE(made.years.empty());
    CHECK(made.years.front().errorOfP80 > model::Money{});
}

TEST_CASE("without anything uncertain a programme is done when the plan says so") {
    Programmes programmes;
    const auto all = programmes.plan.portfolio.all<model::Activity>();
    for (const auto& each : all)
        programmes.plan.change<model::Activity>(
            each.id, [](model::Activity& its) { its.optimistic = its.pessimistic = its.mostLikely; });
    for (const auto& each : programmes.made().programmes) {
        CHECK(each.days == Quantiles<model::Day>{each.deterministic, each.deterministic, each.deterministic, each.deterministic});
        CHECK(each.errorOfP80 == 0);
    }
}
