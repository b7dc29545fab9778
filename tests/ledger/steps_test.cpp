#include "ledger/steps.h"

#include "ledger/reserve.h"
#include "model/rules.h"
#include "tests/ledger/support/rows.h"
#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

namespace mijlpaal::ledger {
namespace {

using model::within;

const auto spring = makeDay(2024, 5, 1);
const DecisionOf decision{spring, "1e suppletoire", "besluit 7"};

Money euros(std::int64_t count) {
    return {count * 100};
}

std::string why(const base::Result<model::ChangeSet>& changes) {
    REQUIRE_FALSE(changes);
    return plain(changes.error());
}

/// The rows that a step posts, which break no rule.
std::vector<model::BudgetEntry> posted(const Rows& rows, const base::Result<model::ChangeSet>& changes) {
    REQUIRE_MESSAGE(changes, plain(changes.error()));
    const auto after = model::apply(rows.portfolio, *changes);
    REQUIRE(after);
    CHECK(model::newlyBrokenRules(rows.portfolio, *after, *changes).empty());
    std::vector<model::BudgetEntry> list;
    for (const auto& change : changes->changes) list.push_back(*change.becomes<model::BudgetEntry>());
    return list;
}

/// 300 for P01 and 100 for P02 in 2024, of a source with a budget of 500.
Rows twoProgrammes() {
    Rows rows;
    rows.add("F01", makeDay(2023, 9, 19), 500);
    rows.allocate("F01", "P01", makeDay(2023, 9, 19), 300);
    rows.allocate("F01", "P02", makeDay(2023, 9, 19), 100);
    return rows;
}

}  // namespace

TEST_CASE("an amount is split in proportion, to the cent, and what is left over goes to those that lost most") {
    CHECK(split(Money{100}, {1, 1, 1}) == std::vector{Money{34}, Money{33}, Money{33}});
    CHECK(split(Money{-100}, {1, 1, 1}) == std::vector{Money{-34}, Money{-33}, Money{-33}});
    CHECK(split(Money{10}, {1, 3}) == std::vector{Money{3}, Money{7}});
    CHECK(split(Money{10}, {0, 0}) == std::vector{Money{10}, Money{}});
    CHECK(split(Money{10}, {}).empty());
}

TEST_CASE("whatever is split, the parts come to it, and none is a cent or more from its share") {
    CHECK(rc::check([] {
        std::vector<std::int64_t> weights;
        for (int i = within(1, 12); i > 0; --i) weights.push_back(within<std::int64_t>(0, 4'000'000'000'000));
        weights.push_back(1);
        const auto amount = within<std::int64_t>(-4'000'000'000'000, 4'000'000'000'000);
        const auto parts = split(Money{amount}, weights);
        const auto whole = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        Money sum;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            sum = sum + parts[i];
            const auto exact = static_cast<long double>(amount) * static_cast<long double>(weights[i]) /
                               static_cast<long double>(whole);
            RC_ASSERT(std::abs(static_cast<long double>(parts[i].cents) - exact) < 1.001L);
        }
        RC_ASSERT(sum == Money{amount});
    }));
}

TEST_CASE("a draw on the reserve is two rows that add up to zero, and no more than is left can be drawn") {
    auto rows = twoProgrammes();
    rows.allocate("F01", "P01", spring, 50);
    rows.last.reserve = true;
    rows.put();
    const auto basis = refTo(rows.last.id);
    const auto source = rows.source("F01");
    const auto one = rows.programme("P01"), other = rows.programme("P02");
    const ReserveDraw draw{source, one, other, y2024, euros(20'000), decision};
    const auto made = drawReserve(rows.portfolio, draw);
    const auto list = posted(rows, made);
    REQUIRE(list.size() == 2);
    CHECK(list[0].reserve);
    CHECK_FALSE(list[1].reserve);
    CHECK(*list[0].amount + *list[1].amount == Money{});
    CHECK(list[1].programme == other);
    CHECK(list[0].transferPair == "RR01");
    CHECK(list[0].decisionReference == "besluit 7");
    rows.portfolio = *model::apply(rows.portfolio, *made);
    const auto reserves = reservesOf(rows.portfolio, {});
    REQUIRE(reserves.size() == 1);
    CHECK(reserves[0].height == euros(50'000));
    CHECK(reserves[0].drawn == euros(20'000));
    CHECK(reserves[0].left() == euros(30'000));
    CHECK(reserves[0].basis == std::vector{basis});
    CHECK(reservesOf(rows.portfolio, makeDay(2024, 4, 30)).empty());
    auto more = draw;
    more.amount = euros(30'001);
    CHECK(why(drawReserve(rows.portfolio, more)) ==
          "Of the risk reserve of F01 in 2024, 30000 is left, which is less than 30001.");
    more.amount = Money{};
    CHECK(why(drawReserve(rows.portfolio, more)) == "0 is not an amount above zero.");
}

TEST_CASE("a reserve of the source itself is allocated and no budget, is indexed as a reserve and bears no cut") {
    auto rows = twoProgrammes();
    rows.add("F01", makeDay(2023, 9, 19), 40).reserve = true;
    rows.put();
    const auto cash = rows.ask({.by = {.source = true}}).cash;
    CHECK(rows.thousands(cash.of(Figure::budget)) == 500);
    CHECK(rows.thousands(cash.of(Figure::allocated)) == 440);
    const auto source = rows.source("F01");
    const auto indexed =
        posted(rows, indexBudget(rows.portfolio, Ledger{rows.portfolio}, {source, y2024, y2024, 100, BudgetYear{2025}, decision}));
    CHECK(std::ranges::count_if(indexed, &model::BudgetEntry::reserve) == 1);
    const auto cut = posted(rows, cutBudget(rows.portfolio, Ledger{rows.portfolio}, {source, y2024, euros(1'000), {}, decision}));
    CHECK(std::ranges::none_of(cut, &model::BudgetEntry::reserve));
    CHECK(cut.size() == 3);
    const ReserveDraw draw{source, {}, rows.programme("P02"), y2024, euros(40'000), decision};
    rows.portfolio = *model::apply(rows.portfolio, *drawReserve(rows.portfolio, draw));
    CHECK(reservesOf(rows.portfolio, {}).front().left() == Money{});
    CHECK(rows.thousands(rows.ask({.by = {.source = true}}).cash.of(Figure::allocated)) == 440);
}

TEST_CASE("an indexation raises the stand of every account of the source by the same part, and once for a price level") {
    auto rows = twoProgrammes();
    const Indexation index{rows.source("F01"), y2024, y2024, 250, BudgetYear{2025}, decision};
    const auto made = indexBudget(rows.portfolio, Ledger{rows.portfolio}, index);
    const auto list = posted(rows, made);
    REQUIRE(list.size() == 3);
    Money sum;
    for (const auto& each : list) {
        CHECK(each.reason == model::ReasonCode::indexation);
        CHECK(each.priceLevel == BudgetYear{2025});
        CHECK(each.cycleMoment == "1e suppletoire");
        if (each.programme) sum = sum + *each.amount;
    }
    CHECK(sum == euros(10'000));
    rows.portfolio = *model::apply(rows.portfolio, *made);
    CHECK(why(indexBudget(rows.portfolio, Ledger{rows.portfolio}, index)) ==
          "F01 has money at the price level of 2025 in 2024 already: E0001.");
    auto nothing = index;
    nothing.percent = 0;
    CHECK(why(indexBudget(rows.portfolio, Ledger{rows.portfolio}, nothing)) == "An indexation of nothing changes nothing.");
    auto later = index;
    later.firstYear = later.lastYear = BudgetYear{2030};
    CHECK(why(indexBudget(rows.portfolio, Ledger{rows.portfolio}, later)) == "F01 has no budget in those years by that day.");
}

TEST_CASE("a cut takes from each programme in proportion and from the budget of the source all of it") {
    auto rows = twoProgrammes();
    const Cut cut{rows.source("F01"), y2024, Money{1001}, {}, decision};
    const auto list = posted(rows, cutBudget(rows.portfolio, Ledger{rows.portfolio}, cut));
    REQUIRE(list.size() == 3);
    CHECK_FALSE(list[0].programme);
    CHECK(list[0].amount == Money{-1001});
    CHECK(*list[1].amount + *list[2].amount == Money{-1001});
    CHECK(list[1].amount == Money{-751});
    CHECK(list[1].reason == model::ReasonCode::cut);
    auto one = cut;
    one.programme = rows.programme("P02");
    CHECK(posted(rows, cutBudget(rows.portfolio, Ledger{rows.portfolio}, one)).size() == 2);
    one.amount = euros(100'001);
    CHECK(why(cutBudget(rows.portfolio, Ledger{rows.portfolio}, one)) ==
          "F01 has 100000 to cut in 2024, which is less.");
}

TEST_CASE("of a source that has given nothing to programmes the budget itself is cut") {
    Rows rows;
    rows.add("F01", makeDay(2024, 1, 1), 100);
    Cut cut{rows.source("F01"), y2024, euros(40'000), {}, decision};
    const auto list = posted(rows, cutBudget(rows.portfolio, Ledger{rows.portfolio}, cut));
    REQUIRE(list.size() == 1);
    CHECK_FALSE(list[0].programme);
    CHECK(list[0].amount == -euros(40'000));
    cut.amount = euros(100'001);
    CHECK(why(cutBudget(rows.portfolio, Ledger{rows.portfolio}, cut)) ==
          "F01 has 100000 to cut in 2024, which is less.");
    cut.programme = rows.programme("P01");
    CHECK(why(cutBudget(rows.portfolio, Ledger{rows.portfolio}, cut)) == "F01 has 0 to cut in 2024, which is less.");
}

TEST_CASE("however a budget is indexed and cut, what programmes lose is what was cut, to the cent") {
    CHECK(rc::check([] {
        Rows rows;
        Money all;
        for (int i = within(1, 8); i > 0; --i) {
            rows.add("F01", makeDay(2023, 9, 19), {}, {}).programme = rows.programme("P" + std::to_string(i));
            rows.last.amount = Money{within<std::int64_t>(1, 1'000'000'000)};
            all = all + *rows.last.amount;
            rows.put();
        }
        const Cut cut{rows.source("F01"), y2024, Money{within<std::int64_t>(1, all.cents + 1)}, {}, decision};
        const auto made = cutBudget(rows.portfolio, Ledger{rows.portfolio}, cut);
        RC_ASSERT(made.has_value());
        const auto after = model::apply(rows.portfolio, *made);
        RC_ASSERT(after.has_value());
        const auto stands = standsOf(Ledger{*after}, {.by = {.programme = true}});
        RC_ASSERT(stands.cash.of(Figure::allocated) == all - cut.amount);
        for (const auto& row : stands.rows) RC_ASSERT(*row.of(Figure::allocated) >= Money{});
    }));
}

}  // namespace mijlpaal::ledger
