#include "gui/approvals/approvals_page.h"

#include "gui/money/ledger_page.h"
#include "gui/money/money_page.h"
#include "model/posting.h"
#include "tests/gui/support/dialog_driver.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/fill_in.h"
#include "tests/gui/support/small_ledger.h"

#include <doctest/doctest.h>
#include <wx/textdlg.h>

#include <algorithm>

namespace mijlpaal::gui {
namespace {

using model::BudgetEntry;
using model::BudgetYear;
using model::Money;

/// The small ledger with a question about its row.
model::Portfolio withMoney() {
    auto portfolio = smallLedger();
    model::Note note;
    note.id = {1};
    note.code = "N001";
    note.object = refTo(model::BudgetEntryId{1});
    note.text = "Klopt dit met de begroting?";
    note.authorRole = "controller";
    portfolio.all<model::Note>().put(note);
    return portfolio;
}

/// A proposal of another role that adds a row of money.
void propose(DrivenWindow& window) {
    auto other = std::move(app::Session::open(window.session().path(), "financiën").value());
    auto entry = *other->now().portfolio().all<BudgetEntry>().findByCode("E0001");
    entry.id = {2};
    entry.code = "E0002";
    entry.amount = Money{7'500'000};
    model::ChangeSet changes{base::message("Post"), {}, {}};
    changes.add(entry);
    const auto branch = other->addBranch("Meer voor ICT", storage::BranchKind::proposal).value();
    REQUIRE(other->performOn(branch.id, changes));
}

template <class P>
P& pageOf(DrivenWindow& window, const std::string& name) {
    window.frame().book()->turnTo(name);
    window.settle();
    return *window.frame().book()->find<P>();
}

void select(ApprovalsPage& page, DrivenWindow& window, std::string_view what) {
    const auto& source = page.table().source();
    const auto found = std::ranges::find_if(source.rows(), [&](const auto& row) { return source.text(row.key, 0) == what; });
    REQUIRE(found != source.rows().end());
    page.table().selectKey(found->key);
    window.settle();
}

std::string statusOf(ApprovalsPage& page, std::string_view what) {
    const auto& source = page.table().source();
    for (const auto& row : source.rows()) {
        if (source.text(row.key, 0) == what) return source.text(row.key, 1);
    }
    return {};
}

const BudgetEntry* entry(DrivenWindow& window, std::string_view code) {
    return window.session().now().portfolio().all<BudgetEntry>().findByCode(code);
}

TEST_CASE("a proposal stands among the approvals with both sides, is approved by another role and becomes part of the plan") {
    DrivenWindow window;
    window.open(withMoney());
    propose(window);
    auto& page = pageOf<ApprovalsPage>(window, "approvals");
    CHECK(statusOf(page, "Meer voor ICT") == "wacht op goedkeuring");
    page.table().openAll();
    window.settle();
    window.screenshot("approvals");
    const auto& source = page.table().source();
    const auto tells = [&](const std::string& after) {
        return std::ranges::any_of(source.rows(), [&](const auto& row) { return source.text(row.key, 6) == after; });
    };
    CHECK(tells("€ 75.000"));
    CHECK(std::ranges::any_of(source.rows(), [&](const auto& row) {
        return source.text(row.key, 7) == "Klopt dit met de begroting?";
    }));

    select(page, window, "Meer voor ICT");
    window.command("approvals.adopt");
    CHECK(entry(window, "E0002") == nullptr);
    CHECK_FALSE(window.frame().notice().empty());
    select(page, window, "Meer voor ICT");
    window.command("approvals.approve");
    CHECK(statusOf(page, "Meer voor ICT") == "goedgekeurd");
    select(page, window, "Meer voor ICT");
    window.command("approvals.adopt");
    REQUIRE(entry(window, "E0002"));
    CHECK(entry(window, "E0002")->amount == Money{7'500'000});
    CHECK(statusOf(page, "Meer voor ICT") == "in de planning");
}

TEST_CASE("a proposal is sent back with what should be different") {
    DrivenWindow window;
    window.open(withMoney());
    propose(window);
    auto& page = pageOf<ApprovalsPage>(window, "approvals");
    select(page, window, "Meer voor ICT");
    DialogDriver driver{[](wxDialog& dialog) {
        dynamic_cast<wxTextEntryDialog&>(dialog).SetValue("Noem het besluit");
        dialog.EndModal(wxID_OK);
    }};
    window.command("approvals.send_back");
    CHECK(driver.opened == 1);
    CHECK(statusOf(page, "Meer voor ICT") == "teruggestuurd");
    const auto& approvals = window.session().now().portfolio().all<model::Approval>();
    REQUIRE(approvals.size() == 1);
    CHECK(approvals.begin()->noteNl == "Noem het besluit");
    CHECK(approvals.begin()->role == "planner");
}

TEST_CASE("a row of the ledger is taken back from the window, and stays beside the row that does that") {
    DrivenWindow window;
    window.open(withMoney());
    auto& page = pageOf<LedgerPage>(window, "ledger");
    page.reveal(refTo(model::BudgetEntryId{1}));
    window.settle();
    DialogDriver driver{[](wxDialog& dialog) {
        dynamic_cast<wxTextEntryDialog&>(dialog).SetValue("dubbel geboekt");
        dialog.EndModal(wxID_OK);
    }};
    window.command("money.reverse");
    CHECK(driver.opened == 1);
    REQUIRE(entry(window, "E0001-R1"));
    CHECK(entry(window, "E0001-R1")->amount == Money{-50'000'000});
    CHECK(entry(window, "E0001")->amount == Money{50'000'000});
}

TEST_CASE("a row is posted from a form, which does not close on what cannot be taken") {
    DrivenWindow window;
    window.open(withMoney());
    pageOf<LedgerPage>(window, "ledger");
    fillIn(window, {{"funding_source", "F01"}, {"budget_year", "2027"}, {"amount", "veel"}});
    window.command("money.post");
    CHECK(entry(window, "E0002") == nullptr);
    fillIn(window, {{"funding_source", "F01"}, {"budget_year", "2027"}, {"amount", "1.250,50"}});
    window.command("money.post");
    REQUIRE(entry(window, "E0002"));
    CHECK(entry(window, "E0002")->amount == Money{125'050});
    CHECK(entry(window, "E0002")->budgetYear == BudgetYear{2027});
}

TEST_CASE("the form of a row stays open and names what a row cannot be posted without") {
    DrivenWindow window;
    window.open(withMoney());
    pageOf<LedgerPage>(window, "ledger");
    fillIn(window, {});
    window.command("money.post");
    CHECK(entry(window, "E0002") == nullptr);
}

TEST_CASE("the books of a period are closed from the window, and from then on refuse a row") {
    DrivenWindow window;
    window.open(withMoney());
    auto& page = pageOf<ApprovalsPage>(window, "approvals");
    fillIn(window, {{"first_day", "1-3-2026"}, {"last_day", "31-3-2026"}});
    window.command("money.close_period");
    const auto& portfolio = window.session().now().portfolio();
    REQUIRE(portfolio.all<model::PeriodClosing>().size() == 1);
    CHECK(portfolio.all<model::PeriodClosing>().begin()->role == "planner");
    CHECK(model::closingOf(portfolio, model::makeDay(2026, 3, 2)));
    CHECK(statusOf(page, "01-03-2026 – 31-03-2026") == "afgesloten");
}

TEST_CASE("money is shown from decision to payment and month by month, of the source of the selected row, and beside the forecast") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = pageOf<MoneyPage>(window, "money");
    window.settle();
    window.screenshot("money");
    const auto& river = page.body().picture(MoneyPage::fromDecisionToPayment).picture().items;
    REQUIRE(river.size() == 3);
    CHECK(river.front().title.find("niet toegedeeld") != std::string::npos);
    window.command("money.years");
    window.settle();
    CHECK(page.body().picture(MoneyPage::stepsOfYears).picture().items.size() > 4);
    window.command("money.months");
    window.settle();
    const auto f09 = window.session().now().portfolio().all<model::FundingSource>().findByCode("F09")->id;
    REQUIRE(page.reveal(refTo(f09)));
    window.settle();
    window.screenshot("money-months");
    const auto& months = page.body().picture(MoneyPage::monthsOfPayments).picture();
    CHECK(months.items.size() > 6);
    CHECK(std::ranges::all_of(months.items, [](const auto& item) { return item.title.find("betaald") != std::string::npos; }));
    window.command("money.forecast");
    CHECK(window.waitFor([&] { return page.body().picture(MoneyPage::budgetAgainstForecast).picture().items.size() > 6; }));
    window.screenshot("money-forecast");
}

}  // namespace
}  // namespace mijlpaal::gui
