#include "gui/journal/journal_page.h"

#include "gui/parts/gtk_hooks.h"
#include "model/edit.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::gui {
namespace {

JournalPage& journal(DrivenWindow& window) {
    window.frame().book()->turnTo("journal");
    window.settle();
    return *window.frame().book()->find<JournalPage>();
}

std::string cellOf(JournalPage& page, sheet::RowKey row, JournalSource::Column column) {
    return page.table().source().text(row, column);
}

void typeDuration(DrivenWindow& window, std::string_view code, std::string_view text) {
    window.goTo(code, PlanColumn::duration);
    window.type(text);
    window.key(WXK_RETURN);
}

TEST_CASE("the journal shows who changed what when, with both sides, the newest first") {
    DrivenWindow window;
    window.open(smallPlan());
    typeDuration(window, "ONT", "12");
    typeDuration(window, "BOU", "25");
    auto& page = journal(window);
    const auto& rows = page.table().source().rows();
    REQUIRE(page.table().rows().size() == 3);
    CHECK(cellOf(page, rows[0].key, JournalSource::authorColumn) == "planner");
    CHECK(cellOf(page, rows[0].key, JournalSource::revisionColumn) == "3");
    page.table().openAll();
    window.settle();
    CHECK(rows[1].parent == rows[0].key);
    CHECK(cellOf(page, rows[1].key, JournalSource::recordColumn).ends_with("BOU"));
    CHECK(cellOf(page, rows[1].key, JournalSource::afterColumn) == "25 dg");
    window.screenshot("journal");
}

TEST_CASE("a step is undone from the journal, and its record is gone to") {
    DrivenWindow window;
    window.open(smallPlan());
    typeDuration(window, "ONT", "12");
    typeDuration(window, "BOU", "25");
    auto& page = journal(window);
    const auto first = page.table().rows()[1];
    page.table().selectKey(first);
    window.settle();
    window.command("journal.undo");
    CHECK(window.session().now().portfolio().find(window.id("ONT"))->mostLikely == model::hours(80));
    CHECK(window.session().now().portfolio().find(window.id("BOU"))->mostLikely == model::hours(200));
    const auto& rows = page.table().source().rows();
    CHECK(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.parent == 0; }) == 4);

    page.table().openAll();
    const auto line = page.table().rows()[static_cast<std::size_t>(*page.table().placeOf(first)) + 1];
    page.table().selectKey(line);
    window.settle();
    window.command("journal.go_to_record");
    CHECK(window.plan().IsShownOnScreen());
    CHECK(window.table().selected() == std::vector{window.id("ONT")});
}

TEST_CASE("every row of the journal can be copied, and only a selected step undone") {
    DrivenWindow window;
    window.open(smallPlan());
    typeDuration(window, "ONT", "12");
    auto& page = journal(window);
    page.table().selectKey(page.table().rows().front());
    window.settle();
    CHECK(window.menuItem("table.copy")->IsEnabled());
    CHECK(window.menuItem("journal.undo")->IsEnabled());
    page.table().UnselectAll();
    window.frame().book()->turnTo("plan");
    window.frame().book()->turnTo("journal");
    page.table().UnselectAll();
    page.table().selectionChanged();
    window.settle();
    CHECK_FALSE(window.menuItem("table.copy")->IsEnabled());
    CHECK_FALSE(window.menuItem("journal.undo")->IsEnabled());
}

TEST_CASE("undo goes to what it changed, also from another page") {
    DrivenWindow window;
    window.open(smallPlan());
    typeDuration(window, "ACC", "7");
    window.goTo("FASE", PlanColumn::name);
    window.frame().book()->turnTo("resources");
    window.settle();
    window.key('Z', wxMOD_CONTROL);
    CHECK(window.plan().IsShownOnScreen());
    CHECK(window.table().selected() == std::vector{window.id("ACC")});
}

}  // namespace
}  // namespace mijlpaal::gui
