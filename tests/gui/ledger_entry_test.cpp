#include "gui/money/ledger_page.h"

#include "gui/dialogs/choice_dialog.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/table/paste_dialog.h"
#include "gui/table/totals_row.h"
#include "model/posting.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_ledger.h"

#include <doctest/doctest.h>
#include <wx/clipbrd.h>

#include <algorithm>

namespace mijlpaal::gui {
namespace {

using model::BudgetEntry;
using model::BudgetYear;
using model::Money;
using sheet::RowKey;

LedgerPage& ledger(DrivenWindow& window) {
    window.frame().book()->turnTo("ledger");
    window.settle();
    return *window.frame().book()->find<LedgerPage>();
}

/// Puts the keyboard on a cell.
void goTo(DrivenWindow& window, RowKey row, std::string_view column) {
    auto& table = window.frame().book()->find<LedgerPage>()->table();
    const auto place = sheet::columnCalled(table.source(), column);
    REQUIRE(place);
    table.selectKey(row);
    table.SetFocus();
    for (unsigned i = 0; i < table.GetColumnCount(); ++i) {
        if (table.GetColumn(i)->GetModelColumn() == *place) focusColumn(table, *table.GetColumn(i));
    }
    window.settle();
}

std::string cell(DrivenWindow& window, RowKey row, std::string_view column) {
    auto& table = window.frame().book()->find<LedgerPage>()->table();
    return table.source().text(row, *sheet::columnCalled(table.source(), column));
}

const model::Table<BudgetEntry>& entries(DrivenWindow& window) {
    return window.session().now().portfolio().all<BudgetEntry>();
}

/// Types a text in each cell from that of the decision date on, and goes on by Tab.
void typeRow(DrivenWindow& window, const std::vector<std::string>& texts) {
    goTo(window, TableModel::newRow, "decision_date");
    window.key(WXK_F2);
    REQUIRE(window.waitFor([] { return isCellEditorOpen(); }));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        window.type(texts[i]);
        window.key(i + 1 < texts.size() ? WXK_TAB : WXK_RETURN);
    }
}

void copyElsewhere(const std::string& text) {
    REQUIRE(wxTheClipboard->Open());
    wxTheClipboard->SetData(new wxTextDataObject{fromUtf8(text)});
    wxTheClipboard->Close();
}

TEST_CASE("a row of the ledger is typed cell by cell below the last one, posted whole as one step, and undone") {
    DrivenWindow window;
    window.open(smallLedger());
    ledger(window);
    const auto revision = window.session().revision();
    typeRow(window, {"1-4-2026", "voorjaarsnota", "F01", "", "2027", "verplichting", "1.250,5"});
    CHECK(entries(window).size() == 1);
    CHECK(window.session().revision() == revision);
    CHECK(cell(window, TableModel::newRow, "decision_date") == "01-04-2026");
    CHECK(cell(window, TableModel::newRow, "amount") == "€ 1.250,50");
    window.screenshot("ledger-typed-row");

    window.key(WXK_RETURN, wxMOD_CONTROL);
    REQUIRE(entries(window).size() == 2);
    CHECK(window.session().revision() == revision + 1);
    const auto* posted = entries(window).findByCode("E0002");
    REQUIRE(posted);
    CHECK(posted->decisionDate == model::makeDay(2026, 4, 1));
    CHECK(posted->cycleMoment == "voorjaarsnota");
    CHECK(posted->fundingSource == model::FundingSourceId{1});
    CHECK(posted->budgetYear == BudgetYear{2027});
    CHECK(posted->kind == model::MoneyKind::commitment);
    CHECK(posted->amount == Money{125'050});
    CHECK(cell(window, TableModel::newRow, "amount").empty());
    window.key('Z', wxMOD_CONTROL);
    CHECK(entries(window).size() == 1);
}

TEST_CASE("below the ledger stands how many rows there are, also where the names stand far to the right") {
    DrivenWindow window;
    window.open(smallLedger());
    ledger(window);
    auto& page = *window.frame().book()->find<LedgerPage>();
    const auto* foot = wxWindow::FindWindowByName(TotalsRow::windowName, &page);
    REQUIRE(foot);
    const auto rows = std::to_string(entries(window).size()) + (entries(window).size() == 1 ? " rij" : " rijen");
    const auto isSeen = [&] {
        for (const auto* each : foot->GetChildren()) {
            if (each->IsShown() && each->GetScreenRect().Intersects(page.GetScreenRect()) && toUtf8(each->GetLabel()) == rows)
                return true;
        }
        return false;
    };
    CHECK(window.waitFor(isSeen));
}

TEST_CASE("a row that lacks something or cannot be read is not posted, says what is wrong, and stays as it was typed") {
    DrivenWindow window;
    window.open(smallLedger());
    ledger(window);
    const auto revision = window.session().revision();
    typeRow(window, {"1-4-2026", "", "F01"});
    window.command("money.post_row");
    CHECK(window.frame().notice() ==
          "Er wordt niets geboekt (begrotingsmutatie). Er ontbreekt: een begrotingsjaar, een bedrag of een stand erna.");
    CHECK(cell(window, TableModel::newRow, "funding_source") == "F01");

    goTo(window, TableModel::newRow, "amount");
    window.key(WXK_F2);
    window.type("veel");
    window.key(WXK_RETURN);
    REQUIRE(window.waitFor([] { return isCellEditorOpen(); }));
    CHECK(window.frame().notice().find("veel") != std::string::npos);
    window.key(WXK_ESCAPE);
    CHECK(cell(window, TableModel::newRow, "amount").empty());
    CHECK(entries(window).size() == 1);
    CHECK(window.session().revision() == revision);
    window.command("money.empty_row");
    CHECK(cell(window, TableModel::newRow, "funding_source").empty());
    window.command("money.post_row");
    CHECK(window.frame().notice() == "Er is niets te boeken: typ eerst een rij onder de laatste.");
}

TEST_CASE("a row on a day of closed books is refused whole, and stays to be mended") {
    DrivenWindow window;
    window.open(smallLedger());
    ledger(window);
    const auto closed = model::closePeriod(window.session().now().portfolio(),
                                           {model::makeDay(2026, 1, 1), model::makeDay(2026, 3, 31), model::makeDay(2026, 4, 2), "planner", ""});
    REQUIRE(window.frame().perform(closed));
    window.settle();
    typeRow(window, {"1-3-2026", "", "F01", "", "2027", "", "1250"});
    window.key(WXK_RETURN, wxMOD_CONTROL);
    CHECK(entries(window).size() == 1);
    CHECK(window.frame().notice().find("zijn afgesloten") != std::string::npos);
    goTo(window, TableModel::newRow, "decision_date");
    window.key(WXK_F2);
    window.type("1-4-2026");
    window.key(WXK_RETURN, wxMOD_CONTROL);
    REQUIRE(entries(window).size() == 2);
    CHECK(entries(window).findByCode("E0002")->amount == Money{125'000});
    // What was posted in books that are closed by now stays.
    goTo(window, 1, "amount");
    window.key(WXK_F2);
    CHECK_FALSE(isCellEditorOpen());
    CHECK(window.frame().notice() ==
          "E0001 is geboekt, en de boeken van 01-01-2026 tot en met 31-03-2026 zijn afgesloten. De tegenboeking komt in een open periode en noemt de afgesloten periode.");
}

TEST_CASE("nothing can be typed in a row that is posted, and it says why") {
    DrivenWindow window;
    window.open(smallLedger());
    ledger(window);
    goTo(window, 1, "amount");
    window.key(WXK_F2);
    CHECK_FALSE(isCellEditorOpen());
    CHECK(window.frame().notice() ==
          "E0001 is geboekt en blijft zoals het is. Boek die rij tegen, en boek wat wel klopt.");
    CHECK(entries(window).findByCode("E0001")->amount == Money{50'000'000});
}

TEST_CASE("rows of a spreadsheet are pasted into the ledger: what is wrong is shown first, and each row is posted whole or not at all") {
    DrivenWindow window;
    window.open(smallLedger());
    ledger(window);
    copyElsewhere("1-4-2026\tvoorjaarsnota\tF01\t\t2026\tkas\t1.250,50\n"
                  "1-4-2026\tvoorjaarsnota\tF01\t\t2026\tkas\tveel\n"
                  "1-4-2026\tvoorjaarsnota\tF99\t\t2026\tkas\t10\n"
                  "1-4-2026\tvoorjaarsnota\tF01\t\t\tkas\t10\n"
                  "2-4-2026\tvoorjaarsnota\tF01\t\t2027\tverplichting\t€ 2.000\n");
    goTo(window, TableModel::newRow, "decision_date");
    const auto revision = window.session().revision();
    std::vector<std::string> wrong, rows;
    std::string done;
    Answer answer{[&](wxDialog& dialog) {
        const auto* list = dynamic_cast<wxDataViewListCtrl*>(dialog.FindWindow(PasteDialog::listName));
        if (!list) return wxID_CANCEL;
        for (unsigned row = 0; row < static_cast<unsigned>(list->GetItemCount()); ++row) {
            rows.push_back(toUtf8(list->GetTextValue(row, 0)));
            wrong.push_back(toUtf8(list->GetTextValue(row, 2)));
        }
        for (const auto* child : dialog.GetChildren()) {
            if (dynamic_cast<const wxButton*>(child)) done += toUtf8(child->GetLabel()) + "|";
        }
        return wxID_OK;
    }};
    window.key('V', wxMOD_CONTROL);
    CHECK(answer.asked == 1);
    CHECK(wrong == std::vector<std::string>{"veel", "F99", "1-4-2026"});
    CHECK(rows == std::vector<std::string>{"nieuwe rij 2", "nieuwe rij 3", "nieuwe rij 4"});
    CHECK(done.find("De andere 2 rijen") != std::string::npos);
    CHECK(window.session().revision() == revision + 1);
    REQUIRE(entries(window).size() == 3);
    std::vector<Money> amounts;
    for (const auto& each : entries(window)) amounts.push_back(*each.amount);
    CHECK(amounts == std::vector{Money{50'000'000}, Money{125'050}, Money{200'000}});
    CHECK(entries(window).findByCode("E0003")->kind == model::MoneyKind::commitment);
    window.screenshot("ledger-pasted");
    window.key('Z', wxMOD_CONTROL);
    CHECK(entries(window).size() == 1);
}

TEST_CASE("a block that is pasted over posted rows leaves them as they are, and says why") {
    DrivenWindow window;
    window.open(smallLedger());
    ledger(window);
    copyElsewhere("10\n");
    goTo(window, 1, "amount");
    std::string why;
    Answer answer{[&](wxDialog& dialog) {
        const auto* list = dynamic_cast<wxDataViewListCtrl*>(dialog.FindWindow(PasteDialog::listName));
        if (list) why = toUtf8(list->GetTextValue(0, 3));
        return wxID_CANCEL;
    }};
    window.key('V', wxMOD_CONTROL);
    CHECK(answer.asked == 1);
    CHECK(why == "E0001 is geboekt en blijft zoals het is. Boek die rij tegen, en boek wat wel klopt.");
    CHECK(entries(window).findByCode("E0001")->amount == Money{50'000'000});
}

TEST_CASE("a typed row that is not posted is asked about before the window closes") {
    DrivenWindow window;
    window.open(smallLedger());
    ledger(window);
    typeRow(window, {"1-4-2026", "voorjaarsnota", "F01", "", "2027", "verplichting", "1.250,5"});
    REQUIRE(entries(window).size() == 1);
    const auto file = window.session().path();
    window.frame().book()->turnTo("plan");
    {
        Answer stay{[](wxDialog&) { return wxID_CANCEL; }};
        window.frame().Close();
        CHECK(stay.asked == 1);
    }
    CHECK(window.frame().book()->currentKind().name == "ledger");
    CHECK(cell(window, TableModel::newRow, "cycle_moment") == "voorjaarsnota");
    {
        Answer post{[](wxDialog&) { return ChoiceDialog::answerOf(0); }};
        window.command("file.close");
    }
    window.settle();
    CHECK_FALSE(window.frame().session());
    const auto again = app::Session::open(file, "planner");
    REQUIRE(again);
    CHECK((*again)->now().portfolio().all<BudgetEntry>().size() == 2);
}

}  // namespace
}  // namespace mijlpaal::gui
