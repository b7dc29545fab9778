#include "ledger/stands.h"

#include "tests/ledger/support/rows.h"
#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

namespace mijlpaal::ledger {
namespace {

using model::within;

Check only(const std::vector<Check>& checks, CheckKind kind) {
    std::vector<Check> found;
    for (const auto& each : checks) {
        if (each.kind == kind) found.push_back(each);
    }
    REQUIRE(found.size() == 1);
    return found.front();
}

model::ObjectRef row(std::int64_t number) {
    return {model::RecordKind::budgetEntry, number};
}

}  // namespace

TEST_CASE("a stand is the last published stand and the mutations decided behind it") {
    Rows rows;
    rows.add("F01", makeDay(2023, 9, 19), 100, 100);
    rows.add("F01", makeDay(2024, 6, 1), 20);
    rows.add("F01", makeDay(2024, 9, 17), 30, 160);
    rows.add("F01", makeDay(2024, 12, 1), -5);
    CHECK(rows.budget(makeDay(2023, 9, 18)) == std::nullopt);
    CHECK(rows.budget(makeDay(2023, 9, 19)) == 100);
    CHECK(rows.budget(makeDay(2024, 6, 1)) == 120);
    CHECK(rows.budget(makeDay(2024, 9, 17)) == 160);
    CHECK(rows.budget(makeDay(2024, 12, 1)) == 155);
    CHECK(rows.budget() == 155);
}

TEST_CASE("of one day the rows count in the order of the file") {
    Rows before, behind;
    const auto day = makeDay(2024, 6, 1);
    before.add("F01", day, 7);
    before.add("F01", day, 3, 10);
    behind.add("F01", day, 3, 10);
    behind.add("F01", day, 7);
    CHECK(before.budget() == 10);
    CHECK(behind.budget() == 17);
}

TEST_CASE("a multi-year row that was in the draft already is explained by the stand behind it, and named") {
    Rows rows;
    rows.add("F01", makeDay(2023, 9, 19), 25'239, 25'239);
    rows.add("F01", makeDay(2024, 6, 1), 3'330, 28'569);
    rows.add("F01", makeDay(2024, 9, 17), 7'089, 35'658);
    rows.add("F01", makeDay(2023, 5, 11), 1'568);
    CHECK(rows.budget() == 35'658);
    CHECK(rows.budget(makeDay(2023, 6, 1)) == 1'568);
    const auto check = only(rows.checks(), CheckKind::standIsNotSum);
    CHECK(check.expected == Money{3'565'800'000});
    CHECK(check.found == Money{3'722'600'000});
    CHECK(check.rows == std::vector{row(4)});
    const auto followed = followedStands(Ledger{rows.portfolio}, {});
    CHECK(followed.followed == 3);
    CHECK(followed.published == 3);
}

TEST_CASE("what is not known is nothing, and never zero") {
    Rows rows;
    rows.add("F01", makeDay(2024, 6, 1), {});
    const auto stands = rows.ask({.by = {.source = true}});
    REQUIRE(stands.rows.size() == 1);
    CHECK(stands.rows.front().figures == Stand{}.figures);
    CHECK_FALSE(stands.cash.of(Figure::budget));
    CHECK(only(rows.checks(), CheckKind::noBaseYear).rows == std::vector{row(1)});
}

TEST_CASE("a stand without an amount stands, and a check names it") {
    Rows rows;
    rows.add("F01", makeDay(2024, 6, 1), {}, 23'650);
    CHECK(rows.budget() == 23'650);
    CHECK(only(rows.checks(), CheckKind::standWithoutAmount).expected == Money{2'365'000'000});
}

TEST_CASE("a published stand that does not follow from its rows is a check") {
    Rows rows;
    rows.add("F01", makeDay(2023, 9, 19), 100, 100);
    rows.add("F01", makeDay(2024, 6, 1), 20, 121);
    const auto check = only(rows.checks(), CheckKind::standDoesNotFollow);
    CHECK(check.rows == std::vector{row(2)});
    CHECK(check.expected == Money{12'100'000});
    CHECK(check.found == Money{12'000'000});
}

TEST_CASE("allocated is of rows with a programme; what is free follows where both sides are known") {
    Rows rows;
    const auto day = makeDay(2024, 1, 1);
    rows.add("F01", day, 100);
    rows.allocate("F01", "P01", day, 60);
    rows.allocate("F01", "P02", day, 15);
    rows.allocate("F02", "P01", day, 5);
    rows.allocate("F01", "P01", day, 50, MoneyKind::commitment);
    rows.actual("F01", "P01", makeDay(2024, 3, 31), 20, MoneyKind::commitment, CostKind::total);
    rows.actual("F01", "P01", makeDay(2024, 3, 31), 8, MoneyKind::cash, CostKind::internalStaff);
    const auto stands = rows.ask({.by = {.source = true}});
    REQUIRE(stands.rows.size() == 3);
    const auto& cash = stands.rows[0];
    const auto& commitment = stands.rows[1];
    const auto& other = stands.rows[2];
    CHECK(rows.thousands(cash.of(Figure::allocated)) == 75);
    CHECK(rows.thousands(cash.freeToAllocate()) == 25);
    CHECK_FALSE(cash.freeToCommit());
    CHECK(rows.thousands(cash.of(Figure::paid)) == 8);
    CHECK_FALSE(cash.of(Figure::invoiced));
    CHECK(rows.thousands(commitment.freeToCommit()) == 30);
    CHECK_FALSE(commitment.of(Figure::paid));
    CHECK_FALSE(other.of(Figure::budget));
    CHECK_FALSE(other.freeToAllocate());
    std::vector<std::pair<std::optional<model::FundingSourceId>, MoneyKind>> withoutBudget;
    for (const auto& each : rows.checks()) {
        if (each.kind == CheckKind::noBudget) withoutBudget.emplace_back(each.account.source, each.account.measure);
    }
    CHECK((withoutBudget == std::vector{std::pair{commitment.account.source, MoneyKind::commitment},
                                        std::pair{other.account.source, MoneyKind::cash}}));
}

TEST_CASE("what is free of all is added of the sources of which both sides are known, and no other is taken for nothing") {
    Rows rows;
    const auto day = makeDay(2024, 1, 1);
    rows.add("F01", day, 100);
    rows.allocate("F01", "P01", day, 40);
    rows.add("F02", day, 50);
    rows.allocate("F03", "P01", day, 20);
    for (const bool bySource : {true, false}) {
        const auto stands = rows.ask({.by = {.source = bySource}});
        CHECK(rows.thousands(stands.cash.of(Figure::budget)) == 150);
        CHECK(rows.thousands(stands.cash.of(Figure::allocated)) == 60);
        CHECK(rows.thousands(stands.cash.freeToAllocate()) == 60);
        CHECK_FALSE(stands.cash.freeToCommit());
        std::optional<Money> sum;
        for (const auto& row : stands.rows) {
            if (row.freeToAllocate()) sum = sum.value_or(Money{}) + *row.freeToAllocate();
        }
        CHECK(rows.thousands(sum) == 60);
    }
}

TEST_CASE("a source that is part of another counts in totals only for what that does not say itself") {
    Rows rows;
    const auto day = makeDay(2024, 1, 1);
    const auto whole = rows.source("F04");
    rows.source("F01", whole);
    rows.add("F04", day, 100);
    rows.add("F01", day, 30);
    rows.allocate("F01", "P01", day, 10);
    rows.add("F01", day, 7).budgetYear = BudgetYear{2025};
    rows.put();
    auto stands = rows.ask({.by = {.source = true}, .year = y2024});
    CHECK(rows.thousands(stands.cash.of(Figure::budget)) == 100);
    CHECK(rows.thousands(stands.cash.of(Figure::allocated)) == 10);
    stands = rows.ask({.by = {.source = true}, .year = BudgetYear{2025}});
    CHECK(rows.thousands(stands.cash.of(Figure::budget)) == 7);
    CHECK_FALSE(stands.commitment.of(Figure::budget));
}

TEST_CASE("rows without a source stand for themselves and in no total") {
    Rows rows;
    rows.add("", makeDay(2024, 1, 1), 1'000);
    rows.add("F01", makeDay(2024, 1, 1), 30);
    const auto stands = rows.ask({.by = {.source = true}});
    CHECK(stands.rows.size() == 2);
    CHECK(rows.thousands(stands.cash.of(Figure::budget)) == 30);
    CHECK(only(rows.checks(), CheckKind::noSource).rows == std::vector{row(1)});
}

TEST_CASE("a payment counts for what its invoice, or else its contract, is for") {
    Rows rows;
    model::Contract contract;
    contract.id = {1};
    contract.fundingSource = rows.source("F01");
    contract.programme = rows.programme("P01");
    contract.costKind = CostKind::externalStaff;
    contract.recordedOn = makeDay(2024, 2, 1);
    contract.amount = Money{500};
    rows.portfolio.all<model::Contract>().put(contract);
    model::Invoice invoice;
    invoice.id = {1};
    invoice.contract = contract.id;
    invoice.programme = rows.programme("P02");
    invoice.receivedOn = makeDay(2024, 3, 1);
    invoice.amount = Money{200};
    rows.portfolio.all<model::Invoice>().put(invoice);
    model::Payment payment;
    payment.id = {1};
    payment.invoice = invoice.id;
    payment.paidOn = makeDay(2024, 4, 1);
    payment.amount = Money{150};
    rows.portfolio.all<model::Payment>().put(payment);

    const auto stands = rows.ask({.by = {.source = true, .programme = true, .costKind = true}});
    REQUIRE(stands.rows.size() == 2);
    CHECK(stands.rows[0].account == Account{contract.fundingSource, y2024, contract.programme, MoneyKind::commitment,
                                            CostKind::externalStaff});
    CHECK(stands.rows[0].of(Figure::committed) == Money{500});
    CHECK(stands.rows[1].account.programme == invoice.programme);
    CHECK(stands.rows[1].of(Figure::invoiced) == Money{200});
    CHECK(stands.rows[1].of(Figure::paid) == Money{150});
    CHECK(rows.ask({.by = {.source = true}, .asOf = makeDay(2024, 3, 31)}).cash.of(Figure::paid) == std::nullopt);
}

TEST_CASE("amounts at more than one price level are named") {
    Rows rows;
    rows.add("F01", makeDay(2024, 1, 1), 30).priceLevel = y2024;
    rows.put();
    rows.add("F01", makeDay(2024, 2, 1), 30).priceLevel = BudgetYear{2025};
    rows.put();
    rows.add("F01", makeDay(2024, 2, 1), 30);
    CHECK(only(rows.checks(), CheckKind::mixedPriceLevels).rows == std::vector{row(1), row(2)});
}

TEST_CASE("money of an earmarked source outside its years is named, within them it is not") {
    Rows rows;
    rows.add("F01", makeDay(2024, 1, 1), 30);
    auto source = rows.portfolio.all<model::FundingSource>().at(rows.source("F01"));
    source.earmarked = true;
    source.fromYear = y2024;
    source.toYear = y2024;
    rows.portfolio.all<model::FundingSource>().put(source);
    CHECK(rows.checks().empty());
    rows.add("F01", makeDay(2024, 2, 1), 12).budgetYear = BudgetYear{2025};
    rows.put();
    const auto check = only(rows.checks(), CheckKind::outsideEarmark);
    CHECK(check.rows == std::vector{row(2)});
    CHECK(check.found == Money{1'200'000});
    CHECK(check.account.year == BudgetYear{2025});
}

TEST_CASE("a change of a budget beyond five or ten million is named, and the first budget is no change") {
    Rows rows;
    rows.add("F01", makeDay(2024, 1, 1), 900'000);
    rows.add("F01", makeDay(2024, 2, 1), -5'000);
    rows.add("F01", makeDay(2024, 3, 1), 5'001);
    rows.add("F01", makeDay(2024, 4, 1), -10'001);
    CHECK(only(rows.checks(), CheckKind::above5Million).rows == std::vector{row(3)});
    CHECK(only(rows.checks(), CheckKind::above10Million).rows == std::vector{row(4)});
}

TEST_CASE("whatever stands are told apart by, they come to the same totals and to the cent") {
    CHECK(rc::check([] {
        Rows rows;
        const auto whole = rows.source("F0");
        const int count = within(1, 60);
        for (int i = 0; i < count; ++i) {
            const auto from = "F" + std::to_string(within(0, 3));
            if (from == "F1") rows.source(from, whole);
            const auto day = makeDay(2024, 1, 1) + std::chrono::days{within(0, 400)};
            rows.add(from, day, {}, {});
            if (within(0, 8) > 0) rows.last.amount = Money{within<std::int64_t>(-1'000'000, 1'000'000)};
            if (within(0, 5) == 0) rows.last.standAfter = Money{within<std::int64_t>(0, 1'000'000)};
            if (within(0, 2) == 0) rows.last.programme = rows.programme("P" + std::to_string(within(0, 3)));
            rows.last.kind = within(0, 3) == 0 ? MoneyKind::commitment : MoneyKind::cash;
            rows.last.budgetYear = BudgetYear{within(2024, 2027)};
            rows.put();
        }
        const auto asOf = makeDay(2024, 1, 1) + std::chrono::days{within(0, 400)};
        const auto bySource = rows.ask({.by = {.source = true}, .asOf = asOf});
        const auto byProgramme = rows.ask({.by = {.programme = true}, .asOf = asOf});
        const auto byNothing = rows.ask({.by = {}, .asOf = asOf});
        RC_ASSERT(bySource.cash == byProgramme.cash);
        RC_ASSERT(bySource.commitment == byNothing.commitment);
        for (std::size_t figure = 0; figure < figureCount; ++figure) {
            const auto sum = [&](const Stands& stands) {
                Money all;
                for (const auto& row : stands.rows) {
                    if (row.account.measure == MoneyKind::cash) all = all + row.figures[figure].value_or(Money{});
                }
                return all;
            };
            RC_ASSERT(sum(byProgramme) == byProgramme.cash.figures[figure].value_or(Money{}));
            RC_ASSERT(sum(byNothing) == byNothing.cash.figures[figure].value_or(Money{}));
        }
        for (std::size_t which = 0; which < freeCount; ++which) {
            std::optional<Money> cash, commitment;
            for (const auto& row : byNothing.rows) {
                if (!row.isFreeInTotal[which]) continue;
                auto& sum = row.account.measure == MoneyKind::cash ? cash : commitment;
                sum = sum.value_or(Money{}) + row.free[which].value();
            }
            RC_ASSERT(cash == byNothing.cash.free[which]);
            RC_ASSERT(commitment == byNothing.commitment.free[which]);
        }
    }));
}

TEST_CASE("the stand of a day is what replaying the rows up to that day gives") {
    CHECK(rc::check([] {
        Rows rows;
        const int count = within(1, 40);
        for (int i = 0; i < count; ++i) {
            rows.add("F01", makeDay(2024, 1, 1) + std::chrono::days{within(0, 60)}, within<std::int64_t>(-100, 100));
            if (within(0, 4) == 0) rows.last.standAfter = Money{within<std::int64_t>(0, 1'000) * 100'000};
            rows.put();
        }
        const auto asOf = makeDay(2024, 1, 1) + std::chrono::days{within(0, 60)};
        std::vector<model::BudgetEntry> decided;
        for (const auto& each : rows.portfolio.all<model::BudgetEntry>()) {
            if (each.decisionDate <= asOf) decided.push_back(each);
        }
        std::stable_sort(decided.begin(), decided.end(),
                         [](const auto& a, const auto& b) { return a.decisionDate < b.decisionDate; });
        std::optional<Money> stand;
        for (const auto& each : decided)
            stand = each.standAfter ? each.standAfter : std::optional{stand.value_or(Money{}) + *each.amount};
        RC_ASSERT(rows.budget(asOf) == rows.thousands(stand));
    }));
}

}  // namespace mijlpaal::ledger
