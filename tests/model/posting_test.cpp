#include "model/posting.h"

#include "model/new_code.h"
#include "model/roles.h"
#include "model/rules.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

const auto spring = makeDay(2025, 5, 1);

/// A portfolio with a source and a few rows of the ledger.
struct Books {
    Portfolio portfolio = emptyPortfolio(makeDay(2026, 3, 31), 2025, 2026);
    FundingSourceId source;

    Books() {
        FundingSource made;
        made.id = {1};
        made.code = "F01";
        portfolio.all<FundingSource>().put(made);
        source = made.id;
    }

    BudgetEntry entry(const std::string& code, std::int64_t euros, Day day = spring) const {
        BudgetEntry made;
        made.id = portfolio.all<BudgetEntry>().nextId();
        made.code = code;
        made.decisionDate = day;
        made.fundingSource = source;
        made.budgetYear = BudgetYear{2025};
        made.amount = Money{euros * 100};
        return made;
    }

    /// What a change set breaks that was not broken, as sentences; it is done when it breaks nothing.
    std::string perform(const base::Result<ChangeSet>& changes, Intent intent = Intent::edit) {
        REQUIRE_MESSAGE(changes, plain(changes.error()));
        auto after = apply(portfolio, *changes);
        REQUIRE(after);
        std::string text;
        for (const auto& finding : newlyBrokenRules(portfolio, *after, *changes, intent))
            text += (text.empty() ? "" : "\n") + plain(finding.message);
        if (text.empty()) portfolio = std::move(*after);
        return text;
    }

    std::string post(const BudgetEntry& entry) {
        ChangeSet changes;
        changes.add(entry);
        return perform(changes);
    }

    std::string close(Day first, Day last, const std::string& role = "financiën") {
        return perform(closePeriod(portfolio, {first, last, makeDay(2026, 1, 15), role, ""}));
    }

    const BudgetEntry& row(std::string_view code) const { return *portfolio.all<BudgetEntry>().findByCode(code); }
    Money sum() const {
        Money all;
        for (const auto& each : portfolio.all<BudgetEntry>()) all = all + each.amount.value_or(Money{});
        return all;
    }
};

std::string why(const base::Result<ChangeSet>& changes) {
    REQUIRE_FALSE(changes);
    return plain(changes.error());
}

}  // namespace

TEST_CASE("an entry is posted when it says of which year, source and decision it is, and how much; else all that is missing is named") {
    Books books;
    CHECK(mayBePosted(books.entry("E1", 100)));
    BudgetEntry entry;
    REQUIRE_FALSE(mayBePosted(entry));
    CHECK(plain(mayBePosted(entry).error()) ==
          "Nothing is posted (budget entry). What is missing: a decision date, a funding source or "
          "programme, a budget year, an amount or a stand afterwards.");
    entry = books.entry("E1", 100);
    entry.standAfter = entry.amount;
    entry.amount.reset();
    CHECK(mayBePosted(entry));
    entry.budgetYear.reset();
    CHECK(plain(mayBePosted(entry).error()) ==
          "Nothing is posted (budget entry). What is missing: a budget year.");
}

TEST_CASE("a contract, invoice, payment or actual is posted with its day, its amount and where it counts, and all that is missing is named") {
    const auto told = [](const auto& row) {
        const auto may = mayBePosted(row);
        return may ? std::string{} : plain(may.error());
    };
    CHECK(told(Payment{}) ==
          "Nothing is posted (payment). What is missing: the day it was paid, a funding source or programme or contract or "
          "invoice, an amount.");
    Payment payment;
    payment.paidOn = makeDay(2026, 3, 2);
    payment.amount = {100};
    CHECK(told(payment) ==
          "Nothing is posted (payment). What is missing: a funding source or programme or contract or invoice.");
    payment.invoice = InvoiceId{1};
    CHECK(told(payment) == "");
    for (const auto day : {makeDay(1979, 12, 31), makeDay(2199, 1, 1)}) {
        payment.paidOn = day;
        CHECK(told(payment) == "Nothing is posted (payment): " + isoText(day) + " is not from 1980-01-01 to 2149-12-31.");
    }
    CHECK(told(Invoice{}) ==
          "Nothing is posted (invoice). What is missing: the day it was received, a funding source or programme or contract, "
          "an amount.");
    CHECK(told(Contract{}) ==
          "Nothing is posted (contract). What is missing: the day it was recorded, a funding source or programme, an amount.");
    CHECK(told(Actual{}) ==
          "Nothing is posted (actual). What is missing: the first day of the period, the last day of the period, a funding "
          "source or programme, an amount.");
}

TEST_CASE("what is posted cannot be changed or removed, and undo can take it out") {
    Books books;
    REQUIRE(books.post(books.entry("E1", 100)) == "");
    const auto stays = "budget entry E1 is posted and stays as it is; “mijlpaal reverse” takes it back with a row of its own.";
    auto other = books.row("E1");
    other.amount = Money{1};
    ChangeSet change, removal;
    change.change(books.row("E1"), other);
    removal.remove(books.row("E1"));
    CHECK(books.perform(change) == stays);
    CHECK(books.perform(removal) == stays);
    CHECK(books.perform(removal, Intent::undo) == "");
    CHECK(books.portfolio.all<BudgetEntry>().empty());
}

TEST_CASE("a reversal turns the amount round on the day of its row") {
    Books books;
    books.post(books.entry("E1", 100));
    CHECK(books.perform(reversePosting(books.portfolio, refTo(books.row("E1").id), {{}, "dubbel"})) == "");
    const auto& back = books.row("E1-R1");
    CHECK(back.amount == Money{-10'000});
    CHECK(back.decisionDate == spring);
    CHECK(back.reverses == books.row("E1").id);
    CHECK(back.descriptionNl == "dubbel");
    CHECK_FALSE(back.closedPeriod);
    CHECK(why(reversePosting(books.portfolio, refTo(books.row("E1").id), {})) == "E1 was taken back already.");
    CHECK(why(reversePosting(books.portfolio, refTo(back.id), {})) ==
          "E1-R1 takes back another row itself. Post what is right as a new row.");
    CHECK(why(reversePosting(books.portfolio, refTo(books.source), {})) == "Only rows of the ledger can be reversed.");
}

TEST_CASE("a correction takes back a row and posts another that names it") {
    Books books;
    books.post(books.entry("E1", 100));
    auto right = books.row("E1");
    right.amount = Money{9'000};
    CHECK(books.perform(correctPosting(books.portfolio, right, {})) == "");
    CHECK(books.row("E1-C1").corrects == books.row("E1").id);
    CHECK(books.sum() == Money{9'000});
    auto again = books.row("E1-C1");
    again.amount = Money{8'000};
    CHECK(books.perform(correctPosting(books.portfolio, again, {})) == "");
    CHECK(books.row("E1-R2").reverses == books.row("E1-C1").id);
    CHECK(books.row("E1-C2").amount == Money{8'000});
    CHECK(books.sum() == Money{8'000});
    CHECK(Corrections<BudgetEntry>{books.portfolio}.standingFor(books.row("E1").id) == &books.row("E1-C2"));
}

TEST_CASE("a shift between years is posted and taken back as a whole") {
    Books books;
    auto from = books.entry("E1", -100), to = books.entry("E2", 100);
    from.transferPair = to.transferPair = "KS1";
    to.id.number = from.id.number + 1;
    to.budgetYear = BudgetYear{2026};
    CHECK(books.post(from) == "The rows of transfer KS1, of which E1 is one, do not add up to zero.");
    ChangeSet shift;
    shift.add(from);
    shift.add(to);
    CHECK(books.perform(shift) == "");
    CHECK(books.perform(reversePosting(books.portfolio, refTo(books.row("E2").id), {})) == "");
    CHECK(books.row("E1-R1").amount == Money{10'000});
    CHECK(books.row("E2-R1").amount == Money{-10'000});
    CHECK(why(correctPosting(books.portfolio, books.row("E1"), {})) ==
          "E1 is half of a shift between years. Reverse it and post both halves anew.");
}

TEST_CASE("a shift is one step that adds up to zero") {
    Books books;
    Programme programme;
    programme.id = {1};
    programme.code = "P01";
    books.portfolio.all<Programme>().put(programme);
    CashShift shift{books.source, programme.id, {}, spring, "2e suppletoire", "besluit"};
    const BudgetYear y2025{2025}, y2026{2026};
    CHECK(why(shiftCash(books.portfolio, shift)) == "A shift is between two years or more.");
    shift.years = {{y2025, Money{-100}}, {y2026, Money{99}}};
    CHECK(why(shiftCash(books.portfolio, shift)) == "What goes out of some years does not come into the others.");
    shift.years = {{y2025, Money{-100}}, {y2025, Money{100}}};
    CHECK(why(shiftCash(books.portfolio, shift)) == "The year 2025 has to get something in a shift, and once.");
    shift.years = {{y2025, Money{-100}}, {y2026, Money{100}}};
    CHECK(books.perform(shiftCash(books.portfolio, shift)) == "");
    CHECK(books.perform(shiftCash(books.portfolio, shift)) == "");
    CHECK(books.row("E0001").transferPair == "KS01");
    CHECK(books.row("E0004").transferPair == "KS02");
    CHECK(books.sum() == Money{});
}

TEST_CASE("a row that does not take back exactly what another says is refused") {
    Books books;
    books.post(books.entry("E1", 100));
    auto wrong = books.entry("E2", -99);
    wrong.reverses = books.row("E1").id;
    CHECK(books.post(wrong) == "E2 does not take back exactly what E1 says.");
    auto correction = books.entry("E3", 50);
    correction.corrects = books.row("E1").id;
    CHECK(books.post(correction) == "E3 corrects E1, which is not taken back.");
}

TEST_CASE("an amount beyond range is refused") {
    Books books;
    CHECK(books.post(books.entry("E1", 40'000'000'001)) == "The amount of E1 is beyond 40 billion euros.");
    CHECK(books.post(books.entry("E1", -40'000'000'000)) == "");
}

TEST_CASE("an invoice that came twice is refused") {
    Books books;
    Contract contract;
    contract.id = {1};
    contract.code = "C1";
    books.portfolio.all<Contract>().put(contract);
    Invoice invoice;
    invoice.id = {1};
    invoice.code = "I1";
    invoice.contract = contract.id;
    invoice.reference = "2025-17";
    books.portfolio.all<Invoice>().put(invoice);
    invoice.id = {2};
    invoice.code = "I2";
    ChangeSet changes;
    changes.add(invoice);
    CHECK(books.perform(changes).find("Another invoice of the contract of I2 has its reference, 2025-17.") !=
          std::string::npos);
}

TEST_CASE("nothing comes into closed books, by edit or by undo, until they are opened again") {
    Books books;
    books.post(books.entry("E1", 100));
    REQUIRE(books.close(makeDay(2025, 1, 1), makeDay(2025, 12, 31)) == "");
    const auto refused =
        "The books of 2025-01-01 to 2025-12-31 are closed, and budget entry {code} is of 2025-05-01, so it can be neither "
        "posted nor taken out.";
    CHECK(books.post(books.entry("E2", 5)) == base::fill(refused, {{"code", "E2"}}));
    ChangeSet removal;
    removal.remove(books.row("E1"));
    CHECK(books.perform(removal, Intent::undo) == base::fill(refused, {{"code", "E1"}}));
    CHECK(books.post(books.entry("E2", 5, makeDay(2026, 1, 1))) == "");

    const auto& closing = *books.portfolio.all<PeriodClosing>().begin();
    ChangeSet opening;
    opening.remove(closing);
    CHECK(books.perform(opening, Intent::undo) ==
          "PC01 closed or opened a period and stays as it is, also when it is undone.");

    const auto reopen = [&](const std::string& role, const std::string& reason) {
        return reopenPeriod(books.portfolio, {makeDay(2025, 5, 1), makeDay(2025, 5, 31), makeDay(2026, 2, 1), role, reason});
    };
    CHECK(why(reopen("financiën", "fout")) == "“financiën” closed the books of 2025-05-01; another role opens them again.");
    CHECK(books.perform(reopen("controller", "")) == "PC02 opens a period again without saying why.");
    CHECK(books.perform(reopen("controller", "vergeten boeking")) == "");
    CHECK(books.post(books.entry("E3", 5)) == "");
    CHECK(books.post(books.entry("E4", 5, makeDay(2025, 6, 1))).find("closed") != std::string::npos);
}

TEST_CASE("only a role of the settings closes books and opens them again") {
    Books books;
    books.close(makeDay(2025, 1, 1), makeDay(2025, 12, 31));
    auto settings = books.portfolio.settings();
    settings.approverRoles = "controller; directeur";
    books.portfolio.all<Settings>().put(settings);
    PeriodDecision year{makeDay(2024, 1, 1), makeDay(2024, 12, 31), makeDay(2026, 2, 1), "planner", ""};
    CHECK(why(closePeriod(books.portfolio, year)) ==
          "“planner” is not one of the roles that may approve: controller; directeur.");
    year.role = "Directeur";
    CHECK(closePeriod(books.portfolio, year));
    const PeriodDecision decision{makeDay(2025, 1, 1), makeDay(2025, 1, 31), makeDay(2026, 2, 1), "planner", "fout"};
    CHECK(why(reopenPeriod(books.portfolio, decision)) ==
          "“planner” is not one of the roles that may approve: controller; directeur.");
}

TEST_CASE("what is open before a period is the last day on which something is posted and that is not closed") {
    Books books;
    CHECK_FALSE(openBefore(books.portfolio, makeDay(2026, 1, 1)));
    books.post(books.entry("E1", 5, makeDay(2024, 6, 1)));
    books.post(books.entry("E2", 5, makeDay(2025, 6, 1)));
    CHECK(openBefore(books.portfolio, makeDay(2026, 1, 1)) == makeDay(2025, 6, 1));
    CHECK(openBefore(books.portfolio, makeDay(2025, 6, 1)) == makeDay(2024, 6, 1));
    books.close(makeDay(2025, 1, 1), makeDay(2025, 12, 31));
    CHECK(openBefore(books.portfolio, makeDay(2026, 1, 1)) == makeDay(2024, 6, 1));
    books.close(makeDay(2024, 1, 1), makeDay(2024, 12, 31));
    CHECK_FALSE(openBefore(books.portfolio, makeDay(2026, 1, 1)));
}

TEST_CASE("a role is the same in letters of any size and with blanks around it") {
    CHECK(isSameRole("controller", " Controller\t"));
    CHECK(isSameRole("FINANCIËN", "financiën"));
    CHECK_FALSE(isSameRole("controller", "controllers"));

    Books books;
    books.close(makeDay(2025, 1, 1), makeDay(2025, 12, 31));
    const auto reopen = [&](const std::string& role) {
        return reopenPeriod(books.portfolio, {makeDay(2025, 5, 1), makeDay(2025, 5, 31), makeDay(2026, 2, 1), role, "fout"});
    };
    CHECK(why(reopen(" Financiën")) == "“ Financiën” closed the books of 2025-05-01; another role opens them again.");
    auto settings = books.portfolio.settings();
    settings.approverRoles = "Controller; directeur";
    books.portfolio.all<Settings>().put(settings);
    CHECK(reopen("controller "));
}

TEST_CASE("a new row is called after the last of its series, and not after a reversal or a correction") {
    Books books;
    books.post(books.entry("E0007", 100));
    REQUIRE(books.perform(reversePosting(books.portfolio, refTo(books.row("E0007").id), {})) == "");
    CHECK(newCode(books.portfolio.table(RecordKind::budgetEntry)) == "E0008");
    books.post(books.entry("E0008", 7));
    auto right = books.row("E0008");
    right.amount = Money{800};
    REQUIRE(books.perform(correctPosting(books.portfolio, right, {})) == "");
    CHECK(newCode(books.portfolio.table(RecordKind::budgetEntry)) == "E0009");
}

TEST_CASE("what is corrected after its period was closed comes in the open one and names the closed") {
    Books books;
    books.post(books.entry("E1", 100));
    books.close(makeDay(2025, 1, 1), makeDay(2025, 12, 31));
    CHECK(books.perform(reversePosting(books.portfolio, refTo(books.row("E1").id), {})) == "");
    CHECK(books.row("E1-R1").decisionDate == makeDay(2026, 1, 1));
    CHECK(books.row("E1-R1").budgetYear == BudgetYear{2025});
    CHECK(books.row("E1-R1").closedPeriod == PeriodClosingId{1});
    CHECK(firstOpenDay(books.portfolio, spring) == makeDay(2026, 1, 1));
}

TEST_CASE("a period is closed once, with its days in order") {
    Books books;
    books.close(makeDay(2025, 1, 1), makeDay(2025, 12, 31));
    const PeriodDecision inside{makeDay(2025, 2, 1), makeDay(2025, 2, 28), makeDay(2026, 2, 1), "financiën", ""};
    const PeriodDecision backwards{makeDay(2025, 2, 28), makeDay(2025, 2, 1), makeDay(2026, 2, 1), "financiën", ""};
    CHECK(why(closePeriod(books.portfolio, inside)) == "The books of 2025-02-01 to 2025-02-28 are closed already.");
    CHECK(why(closePeriod(books.portfolio, backwards)) ==
          "The last day of the period, 2025-02-01, is before the first, 2025-02-28.");
}

TEST_CASE("a file that says something else of a posted row gives a correction, and the same file again nothing") {
    Books books;
    books.post(books.entry("E1", 100));
    books.post(books.entry("E2", 7));
    auto wanted = books.portfolio;
    auto other = books.row("E1");
    other.amount = Money{8'000};
    wanted.all<BudgetEntry>().put(other);
    auto trial = wanted;
    CHECK(postCorrectionsInstead(books.portfolio, trial) == std::vector<ObjectRef>{refTo(other.id)});
    CHECK(books.perform(difference(books.portfolio, trial)) == "");
    CHECK(books.row("E1").amount == Money{10'000});
    CHECK(books.sum() == Money{8'700});

    trial = books.portfolio;
    trial.all<BudgetEntry>().put(other);
    CHECK(postCorrectionsInstead(books.portfolio, trial).empty());
    CHECK(trial == books.portfolio);

    trial = books.portfolio;
    trial.all<BudgetEntry>().erase(books.row("E2").id);
    CHECK(postCorrectionsInstead(books.portfolio, trial).size() == 1);
    CHECK(books.perform(difference(books.portfolio, trial)) == "");
    CHECK(books.sum() == Money{8'000});
}

TEST_CASE("a funding source is not part of itself") {
    Books books;
    auto source = *books.portfolio.find(books.source);
    ChangeSet changes;
    auto itself = source;
    itself.partOf = source.id;
    changes.change(source, itself);
    CHECK(books.perform(changes).find("may not contain itself") != std::string::npos);
}

TEST_CASE("an indexation says of which prices it is") {
    Books books;
    auto row = books.entry("E1", 100);
    row.reason = ReasonCode::indexation;
    CHECK(books.post(row) == "E1 is an indexation and does not say of which prices.");
    row.priceLevel = BudgetYear{2026};
    CHECK(books.post(row) == "");
    row = books.entry("E2", -5);
    row.reason = ReasonCode::tender;
    CHECK(books.post(row) == "");
}

TEST_CASE("a row of the risk reserve, or with a reason, is taken back as what it is") {
    Books books;
    auto row = books.entry("E1", 100);
    row.reserve = true;
    row.reason = ReasonCode::cut;
    REQUIRE(books.post(row) == "");
    for (const bool keepsReserve : {false, true}) {
        auto back = books.entry("E2", -100);
        back.reverses = row.id;
        back.reserve = keepsReserve;
        back.reason = keepsReserve ? std::nullopt : row.reason;
        CHECK(books.post(back) == "E2 does not take back exactly what E1 says.");
    }
    CHECK(books.perform(reversePosting(books.portfolio, refTo(row.id), {})) == "");
    CHECK(books.row("E1-R1").reserve);
    CHECK(books.row("E1-R1").reason == ReasonCode::cut);
}

}  // namespace mijlpaal::model
