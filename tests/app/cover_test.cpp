#include "app/cover.h"

#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using app::SystemCovered;
using model::BudgetYear;
using model::makeDay;
using model::Money;
using model::MoneyKind;

namespace {

/// A portfolio without a plan, in which a programme is paid by one source.
struct Books {
    model::Portfolio portfolio = model::emptyPortfolio(makeDay(2026, 3, 31), 2025, 2030);

    Books() {
        model::FundingSource source;
        source.id = {1};
        source.code = "F1";
        portfolio.all<model::FundingSource>().put(source);
        model::Programme programme;
        programme.id = {1};
        programme.code = "P1";
        portfolio.all<model::Programme>().put(programme);
    }
    model::BudgetEntry& allocate(int year, std::int64_t euros, MoneyKind kind = MoneyKind::cash) {
        last = {};
        last.id = portfolio.all<model::BudgetEntry>().nextId();
        last.code = "E" + std::to_string(last.id.number);
        last.decisionDate = makeDay(2025, 9, 16);
        last.fundingSource = model::FundingSourceId{1};
        last.programme = model::ProgrammeId{1};
        last.budgetYear = BudgetYear{year};
        last.kind = kind;
        last.amount = Money{euros * 100};
        put();
        return last;
    }
    void put() { portfolio.all<model::BudgetEntry>().put(last); }
    void actual(std::int64_t euros, MoneyKind kind) {
        model::Actual made;
        made.id = portfolio.all<model::Actual>().nextId();
        made.code = "X" + std::to_string(made.id.number);
        made.periodEnd = makeDay(2026, 3, 31);
        made.fundingSource = model::FundingSourceId{1};
        made.programme = model::ProgrammeId{1};
        made.kind = kind;
        made.amount = Money{euros * 100};
        portfolio.all<model::Actual>().put(made);
    }
    app::Cover cover() const { return app::coverOf(app::View{portfolio, {}, true}); }

    model::BudgetEntry last;
};

}  // namespace

TEST_CASE("what is committed and not paid stands beside the cash that is there for it") {
    Books books;
    books.allocate(2026, 500);
    books.allocate(2027, 100);
    books.actual(700, MoneyKind::commitment);
    books.actual(250, MoneyKind::cash);
    const auto cover = books.cover();
    REQUIRE(cover.commitments.size() == 1);
    const auto& row = cover.commitments.front();
    CHECK(row.open() == Money{45'000});
    CHECK(row.cash == Money{35'000});
    CHECK(row.uncovered() == Money{10'000});
    CHECK(row.uncommitted() == Money{});
    books.allocate(2028, 400);
    const auto more = books.cover().commitments.front();
    CHECK(more.uncovered() == Money{});
    CHECK(more.uncommitted() == Money{30'000});
}

TEST_CASE("cash is not known where nothing was allocated") {
    Books books;
    books.actual(700, MoneyKind::commitment);
    const auto cover = books.cover();
    REQUIRE(cover.commitments.size() == 1);
    CHECK_FALSE(cover.commitments.front().cash);
    CHECK(cover.commitments.front().uncovered() == Money{70'000});
}

TEST_CASE("a contract is open for what was not paid on it or on its invoices, and a correction is what it is for") {
    Books books;
    auto contract = model::Contract{};
    contract.recordedOn = makeDay(2026, 1, 1);
    const auto put = [&](std::int64_t number, std::int64_t euros, std::int64_t reverses, std::int64_t corrects) {
        contract.id = {number};
        contract.code = "C" + std::to_string(number);
        contract.amount = Money{euros * 100};
        contract.reverses = reverses > 0 ? std::optional{model::ContractId{reverses}} : std::nullopt;
        contract.corrects = corrects > 0 ? std::optional{model::ContractId{corrects}} : std::nullopt;
        books.portfolio.all<model::Contract>().put(contract);
    };
    put(1, 1'000, 0, 0);
    put(2, -1'000, 1, 0);
    put(3, 800, 0, 1);
    model::Invoice invoice;
    invoice.id = {1};
    invoice.contract = model::ContractId{1};
    invoice.amount = Money{30'000};
    books.portfolio.all<model::Invoice>().put(invoice);
    model::Payment payment;
    payment.id = {1};
    payment.invoice = invoice.id;
    payment.amount = Money{20'000};
    books.portfolio.all<model::Payment>().put(payment);
    const auto cover = books.cover();
    REQUIRE(cover.contracts.size() == 1);
    CHECK(cover.contracts.front().contract == model::ContractId{3});
    CHECK(cover.contracts.front().invoiced == Money{30'000});
    CHECK(cover.contracts.front().open() == Money{60'000});
}

TEST_CASE("what a system costs after delivery is set beside what was allocated to its activities, year by year") {
    Books books;
    model::System system;
    system.id = {1};
    system.code = "S1";
    system.kind = model::SystemKind::created;
    system.inUseDate = makeDay(2026, 11, 15);
    system.stayingCostPerMonth = Money{10'000};
    books.portfolio.all<model::System>().put(system);
    model::Activity activity;
    activity.id = {1};
    activity.code = "A1";
    activity.kind = model::ActivityKind::milestone;
    activity.system = system.id;
    books.portfolio.all<model::Activity>().put(activity);
    books.allocate(2027, 1);
    auto cover = books.cover();
    REQUIRE(cover.systems.size() == 1);
    CHECK(cover.systems.front().from == makeDay(2026, 11, 15));
    CHECK(cover.systems.front().until == makeDay(2027, 12, 31));
    REQUIRE(cover.systems.front().years.size() == 2);
    CHECK(cover.systems.front().years[0].months == 2);
    CHECK(cover.systems.front().years[0].needed == Money{20'000});
    CHECK(cover.systems.front().years[1].shortage() == Money{120'000});
    CHECK(cover.systems.front().covered == SystemCovered::uncovered);

    books.allocate(2026, 200).activity = activity.id;
    books.put();
    CHECK(books.cover().systems.front().covered == SystemCovered::partly);
    books.allocate(2027, 1'200).activity = activity.id;
    books.put();
    CHECK(books.cover().systems.front().covered == SystemCovered::covered);

    system.stayingCostPerMonth.reset();
    books.portfolio.all<model::System>().put(system);
    CHECK(books.cover().systems.front().covered == SystemCovered::noPrice);
    system.endDate = makeDay(2026, 3, 1);
    books.portfolio.all<model::System>().put(system);
    CHECK(books.cover().systems.empty());
}

TEST_CASE("a year of a programme of the example that needs more than it has is told with what is short") {
    const app::View view{examplePortfolio(), {}, true};
    const auto& cover = app::coverOf(view);
    REQUIRE_FALSE(cover.years.empty());
    for (const auto& year : cover.years) {
        CHECK(year.shortage() > Money{});
        CHECK(*year.account.year >= BudgetYear{2026});
    }
    CHECK(std::ranges::any_of(cover.years, [](const auto& year) { return !year.allocated; }));
    CHECK(std::ranges::is_sorted(cover.years, {}, [](const auto& year) { return *year.account.year; }));
}
