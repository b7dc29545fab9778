#include "gui/money/money_page.h"

#include "gui/parts/text.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::gui {
namespace {

using model::BudgetEntry;
using model::BudgetYear;
using model::Money;

BudgetEntry entryOf(std::int64_t number, int year) {
    BudgetEntry entry;
    entry.id = {number};
    entry.code = "E" + std::to_string(number);
    entry.decisionDate = model::makeDay(2026, 3, 2);
    entry.fundingSource = model::FundingSourceId{1};
    entry.budgetYear = BudgetYear{year};
    entry.amount = Money{50'000'000};
    return entry;
}

model::Portfolio withMoney() {
    auto portfolio = smallPlan();
    model::FundingSource source;
    source.id = {1};
    source.code = "F01";
    source.nameNl = "ICT";
    portfolio.all<model::FundingSource>().put(source);
    portfolio.all<BudgetEntry>().put(entryOf(1, 2026));
    return portfolio;
}

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
    window.open(withMoney());
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
    changes.add(entryOf(2, 2027));
    REQUIRE(window.frame().perform(changes));
    window.settle();
    CHECK(heads(table) == "Bron | 2026 | 2027");
    CHECK(table.GetColumnCount() == 3);
    CHECK(table.columnWidth(static_cast<unsigned>(column)) == 333);
    window.command("edit.undo");
    CHECK(heads(table) == "Bron | 2026");
}

}  // namespace
}  // namespace mijlpaal::gui
