#include "forecasting/planned_costs.h"

#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace mijlpaal;
using namespace mijlpaal::forecasting;

namespace {

using model::BudgetYear;
using model::makeDay;
using model::Money;
using model::within;

PlannedSpan from(model::Day start, model::Day until) {
    return {model::Moment::at(start), model::Moment::at(until + std::chrono::days{1})};
}

/// One activity, by the clock that never stops.
struct Plan {
    scheduling::Clocks clocks{model::emptyPortfolio(makeDay(2027, 1, 1), 2027, 2030)};

    CostPlan work(std::int64_t cents, const PlannedSpan& span) const {
        return {{model::ActivityId{1}, {span, Money{cents}, &clocks[scheduling::Clocks::everyHour], {}}}};
    }
};

}  // namespace

TEST_CASE("a cost is spread over years by working time") {
    const Plan plan;
    const auto& clock = plan.clocks[scheduling::Clocks::everyHour];
    const auto costs = costsByYear(Money{40'000}, from(makeDay(2027, 12, 2), makeDay(2028, 1, 10)), clock);
    CHECK(costs == CostsByYear{{BudgetYear{2027}, Money{30'000}}, {BudgetYear{2028}, Money{10'000}}});
}

TEST_CASE("what ends at midnight of New Year's Eve costs nothing in the new year") {
    const Plan plan;
    const auto& clock = plan.clocks[scheduling::Clocks::everyHour];
    CHECK(costsByYear(Money{500}, from(makeDay(2027, 12, 1), makeDay(2027, 12, 31)), clock) ==
          CostsByYear{{BudgetYear{2027}, Money{500}}});
    const auto midnight = model::Moment::at(makeDay(2028, 1, 1));
    CHECK(costsByYear(Money{500}, {midnight, midnight}, clock) == CostsByYear{{BudgetYear{2027}, Money{500}}});
}

TEST_CASE("work that moved is delay, and work that became more is scope") {
    const Plan plan;
    const auto before = plan.work(1000, from(makeDay(2027, 1, 1), makeDay(2027, 12, 31)));
    const auto after = plan.work(1500, from(makeDay(2028, 3, 1), makeDay(2028, 9, 30)));
    const auto changes = costChanges(before, after);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].year == BudgetYear{2027});
    CHECK(changes[0].delay() == Money{1000});
    CHECK(changes[0].scope() == Money{});
    CHECK(changes[1].delay() == Money{-1000});
    CHECK(changes[1].scope() == Money{-500});
    CHECK(costChanges(before, before).empty());
}

TEST_CASE("work that a plan does not have any more, or did not have before, is scope alone") {
    const Plan plan;
    const auto work = plan.work(1000, from(makeDay(2027, 1, 1), makeDay(2027, 12, 31)));
    const auto gone = costChanges(work, {});
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].delay() == Money{});
    CHECK(gone[0].scope() == Money{1000});
    const auto added = costChanges({}, work);
    REQUIRE(added.size() == 1);
    CHECK(added[0].scope() == Money{-1000});
}

TEST_CASE("the dates of a baseline change no cost, and what it does not have stays where it is") {
    const Plan plan;
    const auto now = plan.work(1000, from(makeDay(2028, 1, 1), makeDay(2028, 6, 30)));
    const PlannedSpans baseline{{model::ActivityId{1}, from(makeDay(2027, 1, 1), makeDay(2027, 6, 30))}};
    const auto changes = costChanges(onDatesOf(now, baseline), now);
    REQUIRE(changes.size() == 2);
    for (const auto& each : changes) CHECK(each.scope() == Money{});
    CHECK(changes[0].delay() == Money{1000});
    CHECK(costChanges(onDatesOf(now, {}), now).empty());
}

TEST_CASE("a spread cost is the cost, and delays come to nothing over all years, to the cent") {
    const Plan plan;
    CHECK(rc::check([&] {
        const auto span = [] {
            const auto start = makeDay(2027, 1, 1) + std::chrono::days{within(0, 2000)};
            return from(start, start + std::chrono::days{within(-1, 2000)});
        };
        const auto cents = within<std::int64_t>(0, 4'000'000'000'000);
        const auto one = span(), other = span();
        Money sum;
        for (const auto& [year, part] : costsByYear(Money{cents}, one, plan.clocks[scheduling::Clocks::everyHour])) {
            RC_ASSERT(part >= Money{});
            sum = sum + part;
        }
        RC_ASSERT(sum == Money{cents});
        Money delay, scope;
        for (const auto& each : costChanges(plan.work(cents, one), plan.work(cents / 2, other))) {
            RC_ASSERT(each.delay() + each.scope() == each.before - each.after);
            delay = delay + each.delay();
            scope = scope + each.scope();
        }
        RC_ASSERT(delay == Money{});
        RC_ASSERT(scope == Money{cents - cents / 2});
    }));
}
