#include "gui/parts/gtk_hooks.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/mouse.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::gui {
namespace {

using Side = RowDrop::Side;

/// A place in the first column of a row: so much of its height below its top.
wxPoint handleOf(DrivenWindow& window, const char* code, double share) {
    const auto row = rowOnScreen(window.table(), PlanTable::itemOf(window.id(code)));
    REQUIRE_FALSE(row.IsEmpty());
    const auto column = window.table().columnAreas().front();
    const auto at = window.table().ScreenToClient(wxPoint{row.x, row.y + static_cast<int>(row.height * share)});
    return {column.left + column.width / 2, at.y};
}

/// The codes of the rows from top to bottom, each behind a point for each level.
std::string outline(DrivenWindow& window) {
    std::string text;
    for (const auto id : window.table().rowMap().shown()) {
        text += text.empty() ? "" : " ";
        for (auto parent = window.table().parentOf(id); parent.number != 0; parent = window.table().parentOf(parent))
            text += '.';
        text += window.session().now().portfolio().find(id)->code;
    }
    return text;
}

void select(DrivenWindow& window, const char* code) {
    window.table().select(window.id(code));
    window.settle();
}

TEST_CASE("a selected row is dragged to another place by its first column, in one step that undo takes back") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto before = outline(window);
    REQUIRE(before == "FASE .ONT .BOU .ACC OPL");
    select(window, "BOU");
    Mouse mouse{window};
    mouse.drag(window.table(), handleOf(window, "BOU", 0.5), handleOf(window, "ONT", 0.2));
    CHECK(window.table().rowDrag().target() == RowDrop{window.id("ONT").number, Side::above});
    window.screenshot("row-drag");
    CHECK(outline(window) == before);  // nothing moves before one lets go
    mouse.letGo();
    CHECK(outline(window) == "FASE .BOU .ONT .ACC OPL");
    CHECK(window.table().selected() == std::vector{window.id("BOU")});
    window.command("edit.undo");
    CHECK(outline(window) == before);
}

TEST_CASE("rows are dragged out of a summary and into one") {
    DrivenWindow window;
    window.open(smallPlan());
    Mouse mouse{window};
    select(window, "ONT");
    mouse.drag(window.table(), handleOf(window, "ONT", 0.5), handleOf(window, "OPL", 0.8));
    CHECK(window.table().rowDrag().target() == RowDrop{window.id("OPL").number, Side::below});
    mouse.letGo();
    CHECK(outline(window) == "FASE .BOU .ACC OPL ONT");
    mouse.drag(window.table(), handleOf(window, "ONT", 0.5), handleOf(window, "FASE", 0.5));
    CHECK(window.table().rowDrag().target() == RowDrop{window.id("FASE").number, Side::inside});
    mouse.letGo();
    CHECK(outline(window) == "FASE .BOU .ACC .ONT OPL");
}

TEST_CASE("a summary cannot be dragged into itself, and Escape leaves rows where they are") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto before = outline(window);
    const auto revision = window.session().revision();
    Mouse mouse{window};
    select(window, "FASE");
    mouse.drag(window.table(), handleOf(window, "FASE", 0.5), handleOf(window, "BOU", 0.5));
    CHECK(window.table().rowDrag().isDragging());
    CHECK_FALSE(window.table().rowDrag().target());
    mouse.letGo();
    CHECK(outline(window) == before);
    select(window, "BOU");
    mouse.drag(window.table(), handleOf(window, "BOU", 0.5), handleOf(window, "OPL", 0.8));
    CHECK(window.table().rowDrag().target());
    window.key(WXK_ESCAPE);
    CHECK_FALSE(window.table().rowDrag().isDragging());
    mouse.letGo();
    CHECK(outline(window) == before);
    CHECK(window.session().revision() == revision);
}

TEST_CASE("a click in the first column still selects one row, and a row that is not selected is not dragged") {
    DrivenWindow window;
    window.open(smallPlan());
    window.table().selectKeys({window.id("ONT").number, window.id("BOU").number});
    window.settle();
    window.click(window.table(), handleOf(window, "BOU", 0.5));
    CHECK(window.table().selected() == std::vector{window.id("BOU")});
    Mouse mouse{window};
    mouse.drag(window.table(), handleOf(window, "ONT", 0.5), handleOf(window, "OPL", 0.5));
    CHECK_FALSE(window.table().rowDrag().isDragging());
    mouse.letGo();
    CHECK(window.table().selected().size() > 1);
}

TEST_CASE("rows that are sorted are not moved, and why is told") {
    DrivenWindow window;
    window.open(smallPlan());
    auto arrangement = window.table().arrangement();
    arrangement.sorts.push_back({"name", true});
    window.table().arrange(arrangement);
    const auto revision = window.session().revision();
    const auto rows = window.table().rows();
    select(window, "BOU");
    Mouse mouse{window};
    const auto other = rows.front() == window.id("BOU").number ? rows.back() : rows.front();
    const auto* code = window.session().now().portfolio().find(model::ActivityId{other})->code.c_str();
    mouse.drag(window.table(), handleOf(window, "BOU", 0.5), handleOf(window, code, 0.2));
    mouse.letGo();
    CHECK(window.session().revision() == revision);
    CHECK(window.frame().problemBar().IsShown());
}

}  // namespace
}  // namespace mijlpaal::gui
