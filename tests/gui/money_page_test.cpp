#include "gui/money/money_page.h"

#include "gui/dialogs/import_dialog.h"
#include "gui/dialogs/sheet_dialog.h"
#include "gui/money/underspending_page.h"
#include "gui/overview/overview_page.h"
#include "gui/parts/text.h"
#include "gui/table/rows_page.h"
#include "model/baselines.h"
#include "sheet/arrangement.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_ledger.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

namespace mijlpaal::gui {
namespace {

using model::BudgetEntry;
using model::BudgetYear;
using model::Money;

std::string heads(TableView& table) {
    std::string heads;
    for (const auto i : table.columnsInOrder()) {
        if (!heads.empty()) heads += " | ";
        heads += toUtf8(titleOf(table.source().columns()[i]));
    }
    return heads;
}

TEST_CASE("each budget year has a column, and a year that comes later gets one beside them") {
    DrivenWindow window;
    window.open(smallLedger());
    window.frame().book()->turnTo("money");
    window.settle();
    auto& table = window.frame().book()->find<MoneyPage>()->body().table();
    CHECK(heads(table) == "Bron | 2026");
    const auto column = table.columnsInOrder().back();
    CHECK(toUtf8(wxString{table.GetColumn(1)->GetTitle()}) == "2026");
    CHECK(table.source().text(table.rows()[1], column).find("500.000") != std::string::npos);
    table.setColumnWidth(static_cast<unsigned>(column), 333);
    window.screenshot("money");

    model::ChangeSet changes{base::message("Post"), {}, {}};
    changes.add(entryOf(2, 2027, "E0002"));
    REQUIRE(window.frame().perform(changes));
    window.settle();
    CHECK(heads(table) == "Bron | 2026 | 2027");
    CHECK(table.GetColumnCount() == 3);
    CHECK(table.columnWidth(static_cast<unsigned>(column)) == 333);
    window.command("edit.undo");
    CHECK(heads(table) == "Bron | 2026");
}

/// Chooses a line of a choice as a person does.
void choose(wxWindow& page, const char* name, const std::string& text) {
    auto& choice = dynamic_cast<wxChoice&>(*page.FindWindow(name));
    const auto at = choice.FindString(fromUtf8(text));
    REQUIRE(at != wxNOT_FOUND);
    choice.SetSelection(at);
    wxCommandEvent event{wxEVT_CHOICE, choice.GetId()};
    event.SetEventObject(&choice);
    event.SetInt(at);
    choice.ProcessWindowEvent(event);
}

std::string said(wxWindow& page, const char* name) {
    return toUtf8(dynamic_cast<wxStaticText&>(*page.FindWindow(name)).GetLabelText());
}

TEST_CASE("the foot of the money matrix is of the figure that is chosen, what is not known is a dash, and the page says of which day it is") {
    DrivenWindow window;
    window.open(smallLedger());
    window.frame().book()->turnTo("money");
    window.settle();
    auto& page = *window.frame().book()->find<MoneyPage>();
    const auto foot = [&] {
        const auto& source = page.body().table().source();
        return source.text(page.body().table().rows().front(), 0) + " " +
               sheet::totals(source, page.body().table().arranged()).at(1);
    };
    CHECK(foot() == "Alle bronnen: toegedeeld, kas –");
    choose(page, MoneyPage::footName, "Budget, kas");
    CHECK(foot() == "Alle bronnen: budget, kas € 500.000");
    choose(page, MoneyPage::footName, "Budget, verplichtingen");
    CHECK(foot() == "Alle bronnen: budget, verplichtingen –");
    CHECK(said(page, MoneyPage::dayName) == "Stand per 02-03-2026, de dag van de laatste boeking.");
    window.screenshot("money-foot");

    model::ChangeSet changes{base::message("Post"), {}, {}};
    auto commitment = entryOf(2, 2026, "E0002");
    commitment.kind = model::MoneyKind::commitment;
    commitment.decisionDate = model::makeDay(2026, 4, 3);
    changes.add(commitment);
    REQUIRE(window.frame().perform(changes));
    window.settle();
    CHECK(foot() == "Alle bronnen: budget, verplichtingen € 500.000");
    CHECK(said(page, MoneyPage::dayName) == "Stand per 03-04-2026, de dag van de laatste boeking.");
}

TEST_CASE("underspending is compared with the baseline that is chosen, and says of which day it is") {
    DrivenWindow window;
    window.frame().openExample();
    auto& session = window.session();
    REQUIRE(window.frame().perform(
        model::takeBaseline(session.now().portfolio(), {"B9", "Besluit", DrivenWindow::today, session.revision(), ""})));
    window.frame().book()->turnTo("underspending");
    window.settle();
    auto& page = *window.frame().book()->find<UnderspendingPage>();
    const auto delay = [&] {
        const auto& source = page.table().source();
        return sheet::totals(source, page.table().arranged()).at(*sheet::columnCalled(source, "delay"));
    };
    const auto recorded = delay();
    CHECK(said(page, UnderspendingPage::saidName).starts_with("Tot en met de peildatum"));
    choose(page, UnderspendingPage::baselineName, "B9");
    window.settle();
    // The plan is what it was when the baseline was taken.
    CHECK(delay() == "€ 0");
    CHECK(recorded != delay());
    window.screenshot("money-underspending-baseline");
    choose(page, UnderspendingPage::baselineName, "Vastgelegd bij de activiteiten");
    window.settle();
    CHECK(delay() == recorded);
}

TEST_CASE("a payment beyond its invoice stands on the overview, with the rule") {
    DrivenWindow window;
    auto portfolio = smallLedger();
    model::Invoice invoice;
    invoice.id = {1};
    invoice.code = "V1";
    invoice.receivedOn = model::makeDay(2026, 3, 1);
    invoice.amount = Money{10'000};
    portfolio.all<model::Invoice>().put(invoice);
    model::Payment payment;
    payment.id = {1};
    payment.code = "Y1";
    payment.invoice = invoice.id;
    payment.paidOn = model::makeDay(2026, 3, 2);
    payment.amount = Money{20'000};
    portfolio.all<model::Payment>().put(payment);
    window.open(std::move(portfolio));
    window.frame().book()->turnTo("overview");
    const auto tells = [&] {
        const auto& rows = window.frame().book()->find<OverviewPage>()->standing().rows();
        return std::ranges::any_of(rows, [](const TreeRow& row) { return row.cells.front().Contains("V1: op een factuur van"); });
    };
    CHECK(window.waitFor(tells));
    window.screenshot("money-warnings");
}

TEST_CASE("a loose table of actuals is shown as what it changes, and comes into the ledger, without columns of tasks") {
    DrivenWindow window;
    window.open(smallLedger());
    const auto file = window.folder() / "actuals.csv";
    std::ofstream{file} << "actual_id;period_start;period_end;funding_source_id;kind;amount_eur\nX1;1-1-2026;31-3-2026;F01;kas;1.234,56\n";
    Answer person{[](wxDialog& dialog) {
        CHECK(dynamic_cast<ImportDialog*>(&dialog));
        return wxID_APPLY;
    }};
    window.frame().importPlan(file);
    window.settle();
    CHECK(person.asked == 1);
    const auto& actuals = window.session().now().portfolio().all<model::Actual>();
    REQUIRE(actuals.size() == 1);
    CHECK(actuals.begin()->amount == Money{123'456});
}

TEST_CASE("a loose table of which a column is not known is asked about, and shows the rows that come of it") {
    DrivenWindow window;
    window.open(smallLedger());
    const auto file = window.folder() / "realisatie.csv";
    std::ofstream{file} << "Stuk;Begin;Einde;Bron;Soort;Bedrag\nK-1;1-1-2026;31-3-2026;F01;kas;99,50\n";
    Answer person{[&](wxDialog& dialog) {
        if (!dynamic_cast<SheetDialog*>(&dialog)) return wxID_APPLY;
        auto* preview = dynamic_cast<wxDataViewListCtrl*>(wxWindow::FindWindowByName(SheetDialog::previewName, &dialog));
        auto* choice = dynamic_cast<wxChoice*>(
            wxWindow::FindWindowByName(wxString{SheetDialog::columnName} + ".Stuk", &dialog));
        REQUIRE(preview);
        REQUIRE(choice);
        CHECK(preview->GetItemCount() == 0);
        choice->SetSelection(1);
        wxCommandEvent event{wxEVT_CHOICE, choice->GetId()};
        event.SetEventObject(choice);
        event.SetInt(1);
        choice->ProcessWindowEvent(event);
        REQUIRE(preview->GetItemCount() == 1);
        CHECK(preview->GetTextValue(0, 0) == "K-1");
        CHECK(toUtf8(preview->GetTextValue(0, 2)).find("99,50") != std::string::npos);
        dialog.Show();
        window.screenshot("money-sheet-dialog");
        dialog.Hide();
        return wxID_OK;
    }};
    window.frame().importPlan(file);
    window.settle();
    CHECK(person.asked == 2);
    CHECK(window.session().now().portfolio().all<model::Actual>().size() == 1);
    // What was said is kept, so nothing is asked of the next one.
    std::ofstream{file} << "Stuk;Begin;Einde;Bron;Soort;Bedrag\nK-2;1-4-2026;30-6-2026;F01;kas;1,00\n";
    window.frame().importPlan(file);
    window.settle();
    CHECK(person.asked == 3);
    CHECK(window.session().now().portfolio().all<model::Actual>().size() == 2);
}

TEST_CASE("underspending, cover and the origin of amounts stand on pages of their own, with rows that lead to records") {
    DrivenWindow window;
    auto portfolio = smallLedger();
    model::Programme programme;
    programme.id = portfolio.all<model::Programme>().nextId();
    programme.code = "P09";
    portfolio.all<model::Programme>().put(programme);
    auto entry = entryOf(2, 2026, "E0002");
    entry.decisionDate = model::makeDay(2025, 9, 16);
    entry.programme = programme.id;
    portfolio.all<BudgetEntry>().put(entry);
    model::Actual actual;
    actual.id = {1};
    actual.code = "X1";
    actual.periodEnd = model::makeDay(2026, 3, 1);
    actual.fundingSource = entry.fundingSource;
    actual.programme = programme.id;
    actual.amount = Money{10'000'000};
    portfolio.all<model::Actual>().put(actual);
    actual.id = {2};
    actual.code = "X2";
    actual.kind = model::MoneyKind::commitment;
    actual.amount = Money{30'000'000};
    portfolio.all<model::Actual>().put(actual);
    window.open(std::move(portfolio));
    const auto rowsOf = [&](const char* name) {
        window.frame().book()->turnTo(name);
        window.settle();
        auto& table = dynamic_cast<RowsPage*>(window.frame().book()->current())->table();
        std::vector<std::string> rows;
        for (const auto key : table.rows()) rows.push_back(table.source().text(key, 0));
        window.screenshot(std::string{"money-"} + name);
        return rows;
    };
    const auto holds = [](const std::vector<std::string>& rows, const std::string& text) {
        return std::ranges::any_of(rows, [&](const auto& row) { return row.find(text) != std::string::npos; });
    };
    CHECK(holds(rowsOf("underspending"), "2026"));
    CHECK(holds(rowsOf("underspending"), "P09"));
    CHECK(holds(rowsOf("cover"), "Verplicht en niet betaald"));
    CHECK(holds(rowsOf("cover"), "P09"));
    CHECK(holds(rowsOf("audit"), "E0001"));
    auto& audit = dynamic_cast<RowsPage*>(window.frame().book()->current())->table();
    audit.selectKey(audit.rows()[1]);
    window.settle();
    CHECK(window.frame().book()->current()->selected().size() == 1);
}

}  // namespace
}  // namespace mijlpaal::gui
