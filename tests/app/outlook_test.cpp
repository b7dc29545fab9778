#include "app/outlook.h"

#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::BudgetEntry;
using model::BudgetYear;
using model::Money;

namespace {

constexpr ledger::By byProgramme{.programme = true};

app::View viewOf(model::Portfolio portfolio) {
    return app::View{std::move(portfolio), {1, {}, {}, {}, false}, true};
}

const app::View& example() {
    static const auto view = viewOf(examplePortfolio());
    return view;
}

/// The example with so many euros of the reserve of F09 in 2026, and so many of those drawn.
app::View withReserve(std::int64_t height, std::int64_t drawn) {
    auto portfolio = examplePortfolio();
    const auto post = [&](std::int64_t euros, const std::string& pair) {
        auto row = *portfolio.all<BudgetEntry>().findByCode("E0141");
        row.id = portfolio.all<BudgetEntry>().nextId();
        row.code = "E9" + std::to_string(row.id.number);
        row.programme.reset();
        row.amount = Money{euros * 100};
        row.reserve = true;
        row.transferPair = pair;
        portfolio.all<BudgetEntry>().put(row);
    };
    post(height, "");
    if (drawn > 0) post(-drawn, "RR01");
    return viewOf(std::move(portfolio));
}

}  // namespace

TEST_CASE("the final cost is what is paid and what the plan still asks, and its chances are over the trials") {
    const auto cost = app::finalCostOf(example()).value();
    CHECK(cost.paid > Money{});
    CHECK(cost.planned > cost.paid);
    CHECK(cost.p80 >= cost.p50);
    CHECK(cost.reserves.empty());
    CHECK(cost.reserveLeft() == Money{});
    CHECK(cost.reserveForP80() == cost.p80 - cost.planned);
    REQUIRE(cost.lastMilestone);
    CHECK(cost.perMonthLater);
}

TEST_CASE("a larger reserve covers more trials, and what would do for 80 % covers about as many") {
    const auto none = app::finalCostOf(example()).value();
    const auto enough = app::finalCostOf(withReserve(none.reserveForP80().cents / 100, 0)).value();
    CHECK(none.withinReserve.share < enough.withinReserve.share);
    CHECK(enough.withinReserve.share == doctest::Approx(0.8).epsilon(0.06));
    CHECK(enough.reserveHeight == enough.reserveLeft());
    REQUIRE(enough.reserves.size() == 1);
    CHECK(enough.reserves.front().basis.size() == 1);
    const auto drawn = app::finalCostOf(withReserve(none.reserveForP80().cents / 100, 1'000'000)).value();
    CHECK(drawn.reserveDrawn == Money{100'000'000});
    CHECK(drawn.withinReserve.share <= enough.withinReserve.share);
}

TEST_CASE("what breaks stayed within its money before, is short after, and comes in the order of years") {
    const auto breaks = app::breaksOf(example(), byProgramme, {.cut = 1000}).value();
    REQUIRE_FALSE(breaks.empty());
    for (const auto& each : breaks) {
        CHECK(each.shortage() > Money{});
        CHECK(each.after < each.before);
        CHECK(each.before >= 0.5);
    }
    CHECK(std::ranges::is_sorted(breaks, {}, [](const app::Break& each) { return *each.account.year; }));
}

TEST_CASE("a deeper cut, or a later index beside it, breaks all that broke before and no less of it") {
    const auto names = [](const app::Strain& strain) {
        std::vector<ledger::Account> accounts;
        const auto breaks = app::breaksOf(example(), byProgramme, strain).value();
        for (const auto& each : breaks) accounts.push_back(each.account);
        std::ranges::sort(accounts);
        return accounts;
    };
    CHECK(names({}).empty());
    const auto light = names({.cut = 300}), deep = names({.cut = 1500}), both = names({.cut = 1500, .lateIndex = 400});
    CHECK(std::ranges::includes(deep, light));
    CHECK(std::ranges::includes(both, deep));
    CHECK_FALSE(names({.lateIndex = 1000}).empty());
    for (const auto& each : names({.cut = 1500, .from = BudgetYear{2028}})) CHECK(*each.year >= BudgetYear{2028});
}

TEST_CASE("what is left of a year goes to the next as far as the margin of its source goes, and the rest is lost") {
    CHECK(app::yearEndsOf(example()).value().empty());
    auto portfolio = examplePortfolio();
    auto source = *portfolio.all<model::FundingSource>().findByCode("F09");
    source.yearEndMargin = model::Percent{100};
    portfolio.all<model::FundingSource>().put(source);
    const auto ends = app::yearEndsOf(viewOf(std::move(portfolio))).value();
    REQUIRE(ends.size() == 1);
    const auto& end = ends.front();
    CHECK(end.year == BudgetYear{2026});
    CHECK(end.margin > Money{});
    CHECK(end.carriedOver() + end.lost() == end.left);
    CHECK(end.carriedOver() == end.margin);
    app::YearEnd overspent{source.id, BudgetYear{2026}, Money{-5}, Money{10}};
    CHECK(overspent.carriedOver() == Money{});
    CHECK(overspent.lost() == Money{});
}
