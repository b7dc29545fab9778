#include "app/money.h"

#include "app/import_preview.h"
#include "app/session.h"
#include "export/csv_folder.h"
#include "model/posting.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <fstream>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using ledger::Check;
using ledger::CheckKind;
using ledger::Figure;
using ledger::Ledger;
using model::BudgetEntry;
using model::BudgetYear;
using model::makeDay;
using model::Money;

namespace {

const auto y2024 = makeDay(2024, 1, 1), end2024 = makeDay(2024, 12, 31);

const BudgetEntry& entry(const model::Portfolio& portfolio, std::string_view code) {
    const auto* found = portfolio.all<BudgetEntry>().findByCode(code);
    REQUIRE(found);
    return *found;
}

std::vector<Check> of(CheckKind kind, const model::Portfolio& portfolio) {
    auto checks = ledger::checksOf(portfolio, Ledger{portfolio}, {});
    std::erase_if(checks, [kind](const Check& check) { return check.kind != kind; });
    return checks;
}

std::vector<std::string> codes(const model::Portfolio& portfolio, const Check& check) {
    std::vector<std::string> list;
    for (const auto& row : check.rows) list.push_back(codeOf(portfolio, row));
    return list;
}

/// A session on the example, of which the books of 2024 are closed.
struct ClosedBooks {
    TemporaryFolder folder;
    std::unique_ptr<app::Session> session =
        std::move(app::Session::create(folder / "om.mijlpaal", examplePortfolio(), base::message("Make a plan"), "financiën")
                      .value());

    const model::Portfolio& portfolio() const { return session->now().portfolio(); }
    void close() {
        REQUIRE(session->perform(
            model::closePeriod(portfolio(), {y2024, end2024, makeDay(2026, 1, 15), session->author(), ""}).value()));
    }
    model::ChangeSet posting(model::Day day, std::string code = "E9001") const {
        auto made = entry(portfolio(), "E0013");
        made.id = portfolio().all<BudgetEntry>().nextId();
        made.code = std::move(code);
        made.decisionDate = day;
        made.standAfter.reset();
        model::ChangeSet changes{base::message("Post"), {}, {}};
        changes.add(made);
        return changes;
    }
};

const auto closedSentence =
    "The books of 2024-01-01 to 2024-12-31 are closed, and budget entry E9001 is of 2024-09-17, so it can be neither "
    "posted nor taken out.";

/// The example as CSV files, with one text in one of them replaced.
void writeExample(const std::filesystem::path& folder, const model::Portfolio& portfolio, const std::string& file,
                  const std::string& from, const std::string& to) {
    REQUIRE(exporting::writeCsvFolder(portfolio, folder));
    std::ifstream in{folder / file};
    std::string text{std::istreambuf_iterator<char>{in}, {}};
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    std::ofstream{folder / file} << text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("the stand of every day of the example is the one that was published") {
    const auto& portfolio = examplePortfolio();
    const Ledger ledger{portfolio};
    for (const auto& published : portfolio.all<BudgetEntry>()) {
        if (!published.standAfter || !published.fundingSource) continue;
        INFO(published.code);
        const auto stands =
            standsOf(ledger, {.by = {.source = true}, .asOf = published.decisionDate, .year = published.budgetYear});
        for (const auto& row : stands.rows) {
            if (row.account.source == published.fundingSource && row.account.year == published.budgetYear &&
                row.account.measure == published.kind)
                CHECK(row.of(Figure::budget) == published.standAfter);
        }
    }
}

TEST_CASE("66 of the 67 published stands of the example follow from their rows; E0065 has no amount") {
    const auto& portfolio = examplePortfolio();
    const auto followed = ledger::followedStands(Ledger{portfolio}, {});
    CHECK(followed.published == 67);
    CHECK(followed.followed == 66);
    const auto without = of(CheckKind::standWithoutAmount, portfolio);
    REQUIRE(without.size() == 1);
    CHECK(codes(portfolio, without.front()) == std::vector<std::string>{"E0065"});
    CHECK(of(CheckKind::standDoesNotFollow, portfolio).empty());
    CHECK(of(CheckKind::standIsNotSum, portfolio).empty());
    std::size_t multiYear = 0;
    for (const auto& each : of(CheckKind::noBaseYear, portfolio)) multiYear += each.rows.size();
    CHECK(multiYear == 12);
    CHECK(of(CheckKind::noBudget, portfolio).size() == 8);
}

TEST_CASE("were the multi-year row of spring 2023 counted, the rows of ICT in 2024 would not come to the stand") {
    auto portfolio = examplePortfolio();
    auto row = entry(portfolio, "E0053");
    row.amount = Money{156'800'000};
    portfolio.all<BudgetEntry>().put(row);
    const auto checks = of(CheckKind::standIsNotSum, portfolio);
    REQUIRE(checks.size() == 1);
    CHECK(checks.front().found == Money{3'722'600'000});
    CHECK(checks.front().expected == Money{3'565'800'000});
    CHECK(codes(portfolio, checks.front()) == std::vector<std::string>{"E0053"});
    CHECK(ledger::followedStands(Ledger{portfolio}, {}).followed == 66);
}

TEST_CASE("the total of a year holds no source twice") {
    const auto& portfolio = examplePortfolio();
    const auto stands = standsOf(Ledger{portfolio}, {.by = {.source = true}, .year = BudgetYear{2024}});
    CHECK(stands.cash.of(Figure::budget) == Money{87'053'900'000});
}

TEST_CASE("the ledger hangs on the view, and edits of the plan do not make it anew") {
    const app::View view{examplePortfolio(), {}, true};
    const auto* ledger = &app::ledgerOf(view);
    model::KindSet plan;
    plan.add(model::RecordKind::activity);
    CHECK(&app::ledgerOf(view.after(view.portfolio(), {}, plan)) == ledger);
    CHECK(&app::ledgerOf(view.after(view.portfolio(), {}, app::ledgerKinds())) != ledger);
}

TEST_CASE("a closed period refuses an edit") {
    ClosedBooks books;
    books.close();
    const auto posted = books.session->perform(books.posting(makeDay(2024, 9, 17)));
    REQUIRE_FALSE(posted);
    CHECK(plain(posted.error()) == closedSentence);
    CHECK(books.session->perform(books.posting(makeDay(2025, 1, 1))));
}

TEST_CASE("a closed period refuses an undo, which is blocked and can be passed over") {
    ClosedBooks books;
    REQUIRE(books.session->perform(books.posting(makeDay(2024, 9, 17))));
    REQUIRE(books.session->undo());
    REQUIRE(books.session->redo());
    const auto posted = books.session->revision();
    books.close();
    const auto undone = books.session->undo(posted);
    REQUIRE_FALSE(undone);
    CHECK(plain(undone.error()) == closedSentence);
    REQUIRE(books.session->blocked());
    CHECK(books.session->skip(*books.session->blocked()));
    CHECK(books.portfolio().all<BudgetEntry>().findByCode("E9001"));
}

TEST_CASE("the closing itself cannot be undone") {
    ClosedBooks books;
    books.close();
    const auto undone = books.session->undo();
    REQUIRE_FALSE(undone);
    CHECK(plain(undone.error()) == "PC01 closed or opened a period and stays as it is, also when it is undone.");
}

TEST_CASE("a closed period refuses a redo") {
    ClosedBooks books;
    REQUIRE(books.session->perform(books.posting(makeDay(2024, 9, 17))));
    REQUIRE(books.session->undo());
    const auto step = books.session->redoSteps().back().revision;
    {
        auto other = app::Session::open(books.folder / "om.mijlpaal", "controller").value();
        REQUIRE(other->perform(
            model::closePeriod(other->now().portfolio(), {y2024, end2024, makeDay(2026, 1, 15), "controller", ""}).value()));
    }
    const auto redone = books.session->redo(step);
    REQUIRE_FALSE(redone);
    CHECK(plain(redone.error()) == closedSentence);
}

TEST_CASE("a closed period refuses an edit that another program made on an older revision") {
    ClosedBooks books;
    auto other = app::Session::open(books.folder / "om.mijlpaal", "planner").value();
    const auto posting = books.posting(makeDay(2024, 9, 17));
    books.close();
    const auto posted = other->perform(posting);
    REQUIRE_FALSE(posted);
    CHECK(plain(posted.error()) == closedSentence);
}

TEST_CASE("a closed period refuses a step on a branch, and the adoption of a branch from before it was closed") {
    ClosedBooks books;
    const auto older = books.session->addBranch("Ouder", storage::BranchKind::scenario).value().id;
    REQUIRE(books.session->performOn(older, books.posting(makeDay(2024, 9, 17))));
    books.close();
    const auto newer = books.session->addBranch("Nieuwer", storage::BranchKind::scenario).value().id;
    const auto step = books.session->performOn(newer, books.posting(makeDay(2024, 9, 17)));
    REQUIRE_FALSE(step);
    CHECK(plain(step.error()) == closedSentence);
    // The older branch knows nothing of the closing.
    const auto late = books.session->performOn(older, books.posting(makeDay(2024, 9, 18), "E9002"));
    REQUIRE_FALSE(late);
    CHECK(plain(late.error()).starts_with("The books of "));
    CHECK(books.session->performOn(older, books.posting(makeDay(2025, 9, 18), "E9003")));
    const auto adopted = books.session->adopt(older);
    REQUIRE_FALSE(adopted);
    CHECK(plain(adopted.error()) == closedSentence);
    CHECK_FALSE(books.portfolio().all<BudgetEntry>().findByCode("E9001"));
}

TEST_CASE("a closed period refuses an import, which says in which row") {
    ClosedBooks books;
    books.close();
    const auto folder = books.folder / "more";
    writeExample(folder, books.portfolio(), "budget_entries.csv", "\nE0014,",
                 "\nE9001,2024-09-17,day,suppletoire september,VI,33,33.1,F01,,2024,cash,5,,SBS,Te laat,,,own,\nE0014,");
    const auto preview = app::previewImport(*books.session, folder).value();
    CHECK(preview.changes.empty());
    REQUIRE(base::hasErrors(preview.findings));
    const auto refused = std::find_if(preview.findings.begin(), preview.findings.end(), [](const base::Finding& finding) {
        return finding.severity == base::Severity::error;
    });
    CHECK(refused->place.file == "budget_entries.csv");
    CHECK(refused->place.row == 15);
    CHECK(plain(refused->message) == closedSentence);
}

TEST_CASE("books are opened by nobody in the name of another, nor by who closed them, by whatever road it comes") {
    ClosedBooks books;
    books.close();
    const auto opening = model::reopenPeriod(books.portfolio(), {y2024, end2024, makeDay(2026, 1, 20), "directeur",
                                                                 "Een factuur kwam te laat"})
                             .value();
    const auto inTheNameOfAnother = books.session->perform(opening);
    REQUIRE_FALSE(inTheNameOfAnother);
    CHECK(plain(inTheNameOfAnother.error()).find("in the name of “directeur”") != std::string::npos);

    auto own = *opening.changes.front().becomes<model::PeriodClosing>();
    own.role = books.session->author();
    model::ChangeSet byWhoClosed;
    byWhoClosed.label = opening.label;
    byWhoClosed.add(own);
    const auto refused = books.session->perform(byWhoClosed);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()).find("another role opens them again") != std::string::npos);

    const auto other = app::Session::open(books.session->path(), "directeur").value();
    CHECK(other->perform(opening));
}

TEST_CASE("an import that would change a posted row posts a correction in the open period, and says so") {
    ClosedBooks books;
    books.close();
    const auto folder = books.folder / "changed";
    writeExample(folder, books.portfolio(), "budget_entries.csv", "cash,7089000,35658000", "cash,7090000,35659000");
    for (int round = 0; round < 2; ++round) {
        const auto preview = app::previewImport(*books.session, folder).value();
        REQUIRE_FALSE(base::hasErrors(preview.findings));
        CHECK(preview.changes.changes.size() == (round == 0 ? 2 : 0));
        const auto says = std::any_of(preview.findings.begin(), preview.findings.end(), [](const base::Finding& finding) {
            return plain(finding.message) == "E0013 is posted and stays as it is; what the file says instead is posted "
                                             "as a correction.";
        });
        CHECK(says == (round == 0));
        REQUIRE(app::adoptImport(*books.session, preview));
    }
    const auto& right = entry(books.portfolio(), "E0013-C1");
    CHECK(entry(books.portfolio(), "E0013").amount == Money{708'900'000});
    CHECK(right.amount == Money{709'000'000});
    CHECK(right.decisionDate == makeDay(2025, 1, 1));
    CHECK(right.closedPeriod);
    CHECK(books.session->store().verify().value().empty());
}

TEST_CASE("a row of an import that cannot be read corrects nothing") {
    ClosedBooks books;
    const auto folder = books.folder / "wrong";
    writeExample(folder, books.portfolio(), "budget_entries.csv", "cash,7089000,35658000", "cash,veel,35658000");
    const auto preview = app::previewImport(*books.session, folder).value();
    CHECK(preview.changes.empty());
    REQUIRE(preview.findings.size() == 1);
    CHECK(preview.findings.front().severity == base::Severity::error);
}

TEST_CASE("closed periods, contracts, invoices and payments go out and come in again as files") {
    ClosedBooks books;
    books.close();
    auto portfolio = books.portfolio();
    model::Contract contract;
    contract.id = {1};
    contract.code = "C1";
    contract.supplier = "Leverancier";
    contract.recordedOn = makeDay(2025, 2, 1);
    contract.amount = Money{12'345};
    portfolio.all<model::Contract>().put(contract);
    model::Invoice invoice;
    invoice.id = {1};
    invoice.code = "I1";
    invoice.contract = contract.id;
    invoice.receivedOn = makeDay(2025, 3, 1);
    invoice.amount = Money{12'300};
    portfolio.all<model::Invoice>().put(invoice);
    model::Payment payment;
    payment.id = {1};
    payment.code = "B1";
    payment.invoice = invoice.id;
    payment.paidOn = makeDay(2025, 3, 15);
    payment.amount = Money{12'300};
    portfolio.all<model::Payment>().put(payment);
    const auto folder = books.folder / "out";
    REQUIRE(exporting::writeCsvFolder(portfolio, folder));
    const auto read = app::readImport(app::View{books.portfolio(), {}, true}, folder);
    CHECK_FALSE(base::hasErrors(read.findings));
    CHECK(model::apply(books.portfolio(), read.changes).value() == portfolio);
}
