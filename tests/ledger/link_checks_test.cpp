#include "tests/ledger/support/rows.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::ledger {
namespace {

using model::refTo;

/// A contract, an invoice on it and payments of that, in euros.
struct Chain {
    Rows rows;

    Chain() {
        model::Contract contract;
        contract.id = {1};
        contract.code = "C1";
        contract.recordedOn = makeDay(2024, 1, 10);
        contract.amount = Money{100'000};
        rows.portfolio.all<model::Contract>().put(contract);
    }
    model::Invoice& invoice(std::int64_t number, Day day, std::int64_t euros) {
        lastInvoice = {};
        lastInvoice.id = {number};
        lastInvoice.code = "V" + std::to_string(number);
        lastInvoice.contract = model::ContractId{1};
        lastInvoice.receivedOn = day;
        lastInvoice.amount = Money{euros * 100};
        rows.portfolio.all<model::Invoice>().put(lastInvoice);
        return lastInvoice;
    }
    model::Payment& payment(std::int64_t number, std::int64_t ofInvoice, Day day, std::int64_t euros) {
        lastPayment = {};
        lastPayment.id = {number};
        lastPayment.code = "Y" + std::to_string(number);
        if (ofInvoice > 0) {
            lastPayment.invoice = model::InvoiceId{ofInvoice};
        } else {
            lastPayment.contract = model::ContractId{1};
        }
        lastPayment.paidOn = day;
        lastPayment.amount = Money{euros * 100};
        rows.portfolio.all<model::Payment>().put(lastPayment);
        return lastPayment;
    }
    void put() {
        if (lastInvoice.id.number > 0) rows.portfolio.all<model::Invoice>().put(lastInvoice);
        if (lastPayment.id.number > 0) rows.portfolio.all<model::Payment>().put(lastPayment);
    }

    std::vector<Check> of(CheckKind kind, std::optional<Day> asOf = {}) const {
        auto checks = checksOf(rows.portfolio, Ledger{rows.portfolio}, asOf);
        std::erase_if(checks, [kind](const Check& each) { return each.kind != kind; });
        return checks;
    }

    model::Invoice lastInvoice;
    model::Payment lastPayment;
};

model::ObjectRef invoiceRef(std::int64_t number) {
    return refTo(model::InvoiceId{number});
}
model::ObjectRef paymentRef(std::int64_t number) {
    return refTo(model::PaymentId{number});
}

constexpr auto may = [](unsigned day) { return makeDay(2024, 5, day); };

}  // namespace

TEST_CASE("payments beyond their invoice are named with it, from the day on which they go beyond it") {
    Chain chain;
    chain.invoice(1, may(1), 500);
    chain.payment(1, 1, may(5), 300);
    chain.payment(2, 1, may(9), 200);
    CHECK(chain.of(CheckKind::paidBeyondInvoice).empty());
    chain.payment(3, 1, may(20), 1);
    const auto found = chain.of(CheckKind::paidBeyondInvoice);
    REQUIRE(found.size() == 1);
    CHECK(found.front().rows == std::vector{invoiceRef(1), paymentRef(1), paymentRef(2), paymentRef(3)});
    CHECK(found.front().expected == Money{50'000});
    CHECK(found.front().found == Money{50'100});
    CHECK(found.front().account.year == y2024);
    CHECK(chain.of(CheckKind::paidBeyondInvoice, may(19)).empty());
}

TEST_CASE("a payment that was taken back is not on its invoice, and a correction is what the invoice asks") {
    Chain chain;
    chain.invoice(1, may(1), 500);
    chain.payment(1, 1, may(5), 600);
    auto& back = chain.payment(2, 1, may(6), -600);
    back.reverses = model::PaymentId{1};
    chain.put();
    CHECK(chain.of(CheckKind::paidBeyondInvoice).empty());
    // The invoice is corrected to less than what is paid on the first of its rows.
    chain.payment(3, 1, may(7), 500);
    chain.invoice(2, may(1), -500).reverses = model::InvoiceId{1};
    chain.put();
    chain.invoice(3, may(1), 400).corrects = model::InvoiceId{1};
    chain.put();
    const auto found = chain.of(CheckKind::paidBeyondInvoice);
    REQUIRE(found.size() == 1);
    CHECK(found.front().rows == std::vector{invoiceRef(3), paymentRef(3)});
    CHECK(found.front().expected == Money{40'000});
}

TEST_CASE("invoices beyond their contract are named, with what was paid on it without an invoice") {
    Chain chain;
    chain.invoice(1, may(1), 700);
    chain.invoice(2, may(2), 300);
    CHECK(chain.of(CheckKind::invoicedBeyondContract).empty());
    chain.payment(1, 0, may(3), 50);
    const auto found = chain.of(CheckKind::invoicedBeyondContract);
    REQUIRE(found.size() == 1);
    CHECK(found.front().rows ==
          std::vector{refTo(model::ContractId{1}), paymentRef(1), invoiceRef(1), invoiceRef(2)});
    CHECK(found.front().expected == Money{100'000});
    CHECK(found.front().found == Money{105'000});
}

TEST_CASE("a credit note goes beyond its invoice where more is paid back") {
    Chain chain;
    chain.invoice(1, may(1), -100);
    chain.payment(1, 1, may(5), -100);
    CHECK(chain.of(CheckKind::paidBeyondInvoice).empty());
    chain.payment(2, 1, may(5), -1);
    CHECK(chain.of(CheckKind::paidBeyondInvoice).size() == 1);
}

TEST_CASE("a payment of an earlier day than its invoice is named with it") {
    Chain chain;
    chain.invoice(1, may(5), 500);
    chain.payment(1, 1, may(5), 100);
    CHECK(chain.of(CheckKind::paidBeforeInvoice).empty());
    chain.payment(2, 1, may(4), 200);
    const auto found = chain.of(CheckKind::paidBeforeInvoice);
    REQUIRE(found.size() == 1);
    CHECK(found.front().rows == std::vector{paymentRef(2), invoiceRef(1)});
    CHECK(found.front().found == Money{20'000});
    CHECK(isWarning(found.front().kind));
}

TEST_CASE("a shift that takes more out of a year than it had free on that day is named, and one that does not is not") {
    const auto checked = [](std::int64_t paid, std::int64_t moved, Day day) {
        Rows rows;
        rows.allocate("F01", "P01", makeDay(2023, 9, 19), 100);
        rows.actual("F01", "P01", makeDay(2024, 3, 31), paid, MoneyKind::cash, CostKind::total);
        rows.allocate("F01", "P01", day, -moved);
        rows.last.transferPair = "KS01";
        rows.put();
        rows.allocate("F01", "P01", day, moved);
        rows.last.transferPair = "KS01";
        rows.last.budgetYear = BudgetYear{2025};
        rows.put();
        auto checks = rows.checks();
        std::erase_if(checks, [](const Check& each) { return each.kind != CheckKind::shiftBeyondFree; });
        return checks;
    };
    const auto june = makeDay(2024, 6, 1);
    CHECK(checked(60, 40, june).empty());
    const auto beyond = checked(60, 41, june);
    REQUIRE(beyond.size() == 1);
    CHECK(beyond.front().rows == std::vector{model::ObjectRef{model::RecordKind::budgetEntry, 2},
                                             model::ObjectRef{model::RecordKind::budgetEntry, 3}});
    CHECK(beyond.front().expected == Money{40 * 100'000});
    CHECK(beyond.front().found == Money{41 * 100'000});
    // What was paid later was free on the day.
    CHECK(checked(60, 100, makeDay(2024, 3, 30)).empty());
    // Before anything was allocated nothing is known to be free.
    const auto early = checked(0, 1, makeDay(2023, 1, 1));
    REQUIRE(early.size() == 1);
    CHECK_FALSE(early.front().expected);
}

TEST_CASE("two rows of one year are no shift between years") {
    Rows rows;
    rows.allocate("F01", "P01", makeDay(2024, 6, 1), -5);
    rows.last.transferPair = "RR01";
    rows.put();
    rows.allocate("F01", "P02", makeDay(2024, 6, 1), 5);
    rows.last.transferPair = "RR01";
    rows.put();
    CHECK(std::ranges::none_of(rows.checks(), [](const Check& each) { return each.kind == CheckKind::shiftBeyondFree; }));
}

}  // namespace mijlpaal::ledger
