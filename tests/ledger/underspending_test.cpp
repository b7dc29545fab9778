#include "ledger/underspending.h"

#include "tests/ledger/support/rows.h"
#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::ledger {
namespace {

using model::ReasonCode;
using model::within;

const auto statusDate = makeDay(2024, 12, 31);

/// Thousands of euros.
Money thousand(std::int64_t count) {
    return {count * 100'000};
}

Explained explained(const Rows& rows, const PlanPartsOf& plan = {}, UnderspendingQuestion question = {statusDate}) {
    return underspending(rows.portfolio, Ledger{rows.portfolio}, plan, question);
}

void because(Rows& rows, Day day, std::int64_t amount, ReasonCode reason) {
    rows.allocate("F01", "P01", day, amount);
    rows.last.reason = reason;
    if (reason == ReasonCode::indexation) rows.last.priceLevel = y2024;
    rows.put();
}

/// 100 given to a programme on the last day before the year, and 70 paid in it.
Rows hundredAndSeventy() {
    Rows rows;
    rows.allocate("F01", "P01", makeDay(2023, 12, 31), 100);
    rows.actual("F01", "P01", makeDay(2024, 9, 30), 70, MoneyKind::cash, CostKind::total);
    return rows;
}

}  // namespace

TEST_CASE("what nothing explains is unexplained, and spread over no cause") {
    const auto told = explained(hundredAndSeventy());
    REQUIRE(told.rows.size() == 1);
    CHECK(told.unknown.empty());
    const auto& row = told.rows.front();
    CHECK(row.given == thousand(100));
    CHECK(row.paid == thousand(70));
    CHECK(row.amount() == thousand(30));
    CHECK(row.unexplained() == thousand(30));
    CHECK(row.price() == Money{});
    CHECK(row.others() == Money{});
}

TEST_CASE("what was given behind the day stands beside it, and is named where nothing else was given") {
    Rows rows;
    rows.allocate("F01", "P01", makeDay(2024, 9, 16), 49);
    rows.allocate("F01", "P01", makeDay(2024, 12, 1), 12);
    rows.actual("F01", "P01", makeDay(2024, 9, 30), 51, MoneyKind::cash, CostKind::total);
    const auto told = explained(rows);
    REQUIRE(told.rows.size() == 1);
    CHECK(told.rows.front().isGivenLater());
    CHECK(told.rows.front().allocatedLater == thousand(61));
    CHECK(told.rows.front().unexplained() == thousand(-51));
    const auto given = explained(rows, {}, {statusDate, makeDay(2024, 10, 1), {}});
    CHECK_FALSE(given.rows.front().isGivenLater());
    CHECK(given.rows.front().allocatedLater == thousand(12));
}

TEST_CASE("the plan explains delay and scope, a row its reason, and what is left is unexplained") {
    auto rows = hundredAndSeventy();
    because(rows, makeDay(2024, 10, 1), -6, ReasonCode::tender);
    because(rows, makeDay(2024, 10, 1), -3, ReasonCode::lateText);
    because(rows, makeDay(2024, 6, 1), 2, ReasonCode::indexation);
    const auto programme = rows.programme("P01");
    const auto told = explained(rows, {{{programme, y2024}, {thousand(15), thousand(4), thousand(5)}}});
    REQUIRE(told.rows.size() == 1);
    const auto& row = told.rows.front();
    CHECK(row.amount() == thousand(25));
    CHECK(row.price() == thousand(-2));
    CHECK(row.others() == thousand(9));
    CHECK(row.reasons.at(ReasonCode::tender) == thousand(6));
    CHECK(row.unexplained() == thousand(25 - 15 - 4 + 2 - 9));
}

TEST_CASE("a reason counts from a row decided behind the day by which money was given, and not before") {
    auto rows = hundredAndSeventy();
    because(rows, makeDay(2023, 6, 1), -10, ReasonCode::cut);
    CHECK(explained(rows).rows.front().given == thousand(90));
    CHECK(explained(rows).rows.front().others() == Money{});
    const auto earlier = explained(rows, {}, {statusDate, makeDay(2023, 5, 31)});
    CHECK(earlier.rows.front().given == Money{});
    CHECK(earlier.rows.front().others() == thousand(10));
}

TEST_CASE("a row that is taken back takes its reason back") {
    auto rows = hundredAndSeventy();
    because(rows, makeDay(2024, 6, 1), -10, ReasonCode::supplier);
    auto back = rows.last;
    back.id.number += 1;
    back.reverses = rows.last.id;
    back.amount = -*back.amount;
    rows.portfolio.all<model::BudgetEntry>().put(back);
    CHECK(explained(rows).rows.front().others() == Money{});
}

TEST_CASE("without a budget, or without payments of the source, underspending is not known") {
    auto rows = hundredAndSeventy();
    rows.actual("F02", "P02", makeDay(2024, 9, 30), 5, MoneyKind::cash, CostKind::total);
    rows.allocate("F03", "P03", makeDay(2023, 12, 31), 8);
    rows.allocate("F01", "P04", makeDay(2023, 12, 31), 9);
    const auto told = explained(rows);
    // Of F01 payments are known, so P04 spent nothing.
    REQUIRE(told.rows.size() == 2);
    CHECK(told.rows[1].amount() == thousand(9));
    REQUIRE(told.unknown.size() == 2);
    CHECK_FALSE(told.unknown[0].given);
    CHECK_FALSE(told.unknown[0].amount());
    CHECK_FALSE(told.unknown[1].paid);
    CHECK_FALSE(told.unknown[1].unexplained());
    CHECK(told.total()->amount() == thousand(39));
}

TEST_CASE("a row without an amount that counts leaves what was given unknown") {
    Rows rows;
    rows.add("F01", makeDay(2023, 6, 1), {}).programme = rows.programme("P01");
    rows.put();
    rows.actual("F01", "P01", makeDay(2024, 9, 30), 70, MoneyKind::cash, CostKind::total);
    CHECK(explained(rows).rows.empty());
    CHECK(explained(rows).unknown.size() == 1);
}

TEST_CASE("a year that has to come is told only where it is asked for") {
    auto rows = hundredAndSeventy();
    rows.allocate("F01", "P01", makeDay(2023, 12, 31), 50);
    rows.last.budgetYear = BudgetYear{2025};
    rows.put();
    const auto programme = rows.programme("P01");
    const PlanPartsOf plan{{{programme, BudgetYear{2025}}, {Money{}, Money{}, thousand(40)}}};
    CHECK(explained(rows, plan).rows.size() == 1);
    const auto next = explained(rows, plan, {statusDate, {}, BudgetYear{2025}});
    REQUIRE(next.rows.size() == 1);
    CHECK(next.rows.front().paid == Money{});
    CHECK(next.rows.front().amount() == thousand(10));
}

TEST_CASE("however underspending is told apart, its causes come to all of it, to the cent") {
    CHECK(rc::check([] {
        Rows rows;
        const auto whole = rows.source("F0");
        PlanPartsOf plan;
        const auto cents = [] { return Money{within<std::int64_t>(-1'000'000, 1'000'000)}; };
        const int count = within(1, 60);
        for (int i = 0; i < count; ++i) {
            const auto from = "F" + std::to_string(within(0, 3));
            if (from == "F1") rows.source(from, whole);
            const auto to = "P" + std::to_string(within(0, 4));
            const auto day = makeDay(2023, 1, 1) + std::chrono::days{within(0, 1000)};
            if (within(0, 3) == 0) {
                rows.actual(from, to, day, within(0, 100), MoneyKind::cash, CostKind::internalStaff);
                continue;
            }
            rows.add(from, day, {}, {}).programme = rows.programme(to);
            if (within(0, 9) > 0) rows.last.amount = cents();
            rows.last.budgetYear = BudgetYear{within(2023, 2026)};
            if (within(0, 2) == 0) rows.last.reason = static_cast<ReasonCode>(within(0, 8));
            rows.put();
            if (within(0, 2) == 0)
                plan[{rows.programme(to), BudgetYear{within(2023, 2027)}}] = {cents(), cents(), cents()};
        }
        const auto told = explained(rows, plan, {makeDay(2025, 6, 30)});
        const auto total = told.total();
        for (const auto& by : {By{}, By{.source = true}, By{.programme = true}, By{.source = true, .programme = true}}) {
            Money amount, causes;
            for (const auto& row : told.by(by)) {
                RC_ASSERT(row.amount().has_value());
                amount = amount + *row.amount();
                causes = causes + row.plan.delay + row.plan.scope + row.price() + row.others() + *row.unexplained();
            }
            RC_ASSERT(amount == causes);
            RC_ASSERT(amount == (total ? *total->amount() : Money{}));
        }
    }));
}

}  // namespace mijlpaal::ledger
