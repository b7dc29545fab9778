#include "gui/parts/gtk_columns.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/resources/resources_page.h"
#include "gui/table/record_page.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/kept_file.h"
#include "tests/gui/support/mouse.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/stattext.h>

#include <algorithm>

namespace mijlpaal::gui {
namespace {

unsigned at(PlanColumn column) {
    return static_cast<unsigned>(column);
}

/// The left edge of a column on the screen; nothing where it is not in sight.
std::optional<int> leftOf(DrivenWindow& window, PlanColumn column) {
    for (const auto& area : window.table().columnAreas()) {
        if (area.column == at(column) && area.left < window.table().GetClientSize().x) return area.left;
    }
    return std::nullopt;
}

/// Narrow, so that not every column has its place.
void makeNarrow(DrivenWindow& window, int width) {
    auto& splitter = dynamic_cast<wxSplitterWindow&>(*window.plan().tablePane().GetParent());
    splitter.SetSashPosition(width);
    window.settle();
    window.settle();
}

/// What stands below a column; nothing where that is not in sight.
wxStaticText* totalBelow(DrivenWindow& window, PlanColumn column) {
    const auto title = toUtf8(titleOf(window.table().source().columns()[at(column)]));
    auto* totals = wxWindow::FindWindowByName(TotalsRow::windowName, &window.plan());
    for (auto* child : totals->GetChildren()) {
        auto* label = dynamic_cast<wxStaticText*>(child);
        if (label && label->IsShown() && toUtf8(label->GetToolTipText()).starts_with(title + ":"))
            return label;
    }
    return nullptr;
}

TEST_CASE("the name of a row stays while the other columns scroll sideways, one by one") {
    DrivenWindow window;
    window.open(smallPlan());
    makeNarrow(window, 460);
    const auto name = leftOf(window, PlanColumn::name);
    REQUIRE(name);
    CHECK(window.table().frozen() == 3);
    auto* bar = dynamic_cast<wxScrollBar*>(wxWindow::FindWindowByName(TablePane::acrossName, &window.plan()));
    REQUIRE(bar);
    REQUIRE(bar->IsShown());
    window.screenshot("columns-frozen");

    // Until the last one is whole in sight.
    window.goTo("BOU", PlanColumn::name);
    for (int i = 0; i < 5; ++i) window.key(WXK_RIGHT);
    CHECK(window.table().currentColumn() == at(PlanColumn::percent));
    window.key(WXK_RIGHT);
    CHECK(window.table().currentColumn() == at(PlanColumn::totalFloat));
    CHECK(leftOf(window, PlanColumn::name) == name);
    CHECK_FALSE(leftOf(window, PlanColumn::duration));
    CHECK(window.table().isColumnShown(PlanColumn::duration));
    CHECK(bar->GetThumbPosition() > 0);
    window.screenshot("columns-frozen-scrolled");

    // And back, through those that had passed.
    for (int i = 0; i < 5; ++i) window.key(WXK_LEFT);
    CHECK(window.table().currentColumn() == at(PlanColumn::duration));
    CHECK(leftOf(window, PlanColumn::duration));
    CHECK(leftOf(window, PlanColumn::name) == name);
}

TEST_CASE("a cell that had scrolled away comes in sight when it is typed in") {
    DrivenWindow window;
    window.open(smallPlan());
    makeNarrow(window, 460);
    window.table().scrollColumns(100);
    window.settle();
    REQUIRE_FALSE(leftOf(window, PlanColumn::duration));
    window.table().edit(window.id("BOU"), PlanColumn::duration);
    window.settle();
    REQUIRE(isCellEditorOpen());
    CHECK(leftOf(window, PlanColumn::duration));
    window.type("7");
    window.key(WXK_RETURN);
    CHECK(window.cell("BOU", PlanColumn::duration) == "7 dg");
}

TEST_CASE("up to which column stays is chosen from the menu, kept with the portfolio, and taken back") {
    const KeptFile file;
    const auto choose = [](DrivenWindow& window, const wxString& text) {
        for (const auto& line : window.frame().commands().find("table.freeze")->choices()) {
            if (line.text == text) line.run();
        }
        window.settle();
    };
    {
        DrivenWindow window;
        REQUIRE(window.openFile(file.path()));
        choose(window, "Tot en met Duur");
        CHECK(window.table().frozen() == 4);
    }
    {
        DrivenWindow window{DrivenWindow::Memory::kept};
        REQUIRE(window.openFile(file.path()));
        window.settle();
        CHECK(window.table().frozen() == 4);
        choose(window, "Geen");
        CHECK(window.table().frozen() == 0);
        // All of them scroll now, by pixels.
        makeNarrow(window, 460);
        window.table().scrollColumns(30);
        window.settle();
        CHECK(sidewaysScroll(window.table()).position == 30);
    }
    {
        DrivenWindow window{DrivenWindow::Memory::kept};
        REQUIRE(window.openFile(file.path()));
        CHECK(window.table().frozen() == 0);
    }
}

TEST_CASE("columns are made wider, narrower and put elsewhere by keys") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("BOU", PlanColumn::start);
    const auto width = window.table().columnWidth(at(PlanColumn::start));
    window.key(WXK_RIGHT, wxMOD_CONTROL | wxMOD_SHIFT);
    CHECK(window.table().columnWidth(at(PlanColumn::start)) > width);
    window.key(WXK_LEFT, wxMOD_CONTROL | wxMOD_SHIFT);
    CHECK(window.table().columnWidth(at(PlanColumn::start)) == width);
    // Never narrower than its head.
    for (int i = 0; i < 20; ++i) window.key(WXK_LEFT, wxMOD_CONTROL | wxMOD_SHIFT);
    CHECK(window.table().columnWidth(at(PlanColumn::start)) >
          window.table().GetTextExtent(window.table().GetColumn(at(PlanColumn::start))->GetTitle()).x);
    window.command("table.column_fit");
    CHECK(window.table().columnWidth(at(PlanColumn::start)) > window.table().GetTextExtent("11-05-2026").x);

    const auto placeOf = [&](PlanColumn column) {
        const auto order = window.table().columnsInOrder();
        return std::find(order.begin(), order.end(), at(column)) - order.begin();
    };
    const auto before = placeOf(PlanColumn::start);
    window.key(WXK_PAGEUP, wxMOD_CONTROL | wxMOD_SHIFT);
    CHECK(placeOf(PlanColumn::start) == before - 1);
    CHECK(window.table().currentColumn() == at(PlanColumn::start));
    window.key(WXK_PAGEDOWN, wxMOD_CONTROL | wxMOD_SHIFT);
    CHECK(placeOf(PlanColumn::start) == before);
}

TEST_CASE("totals stand below their columns, and follow what becomes of those") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto isBelow = [&](PlanColumn column) {
        auto* label = totalBelow(window, column);
        const auto left = leftOf(window, column);
        if (!label || !left) return false;
        const auto x = label->GetScreenPosition().x - window.table().GetScreenPosition().x;
        return x >= *left && x + label->GetSize().x <= *left + window.table().columnWidth(at(column)) + 1;
    };
    REQUIRE(window.waitFor([&] { return totalBelow(window, PlanColumn::start) != nullptr; }));
    window.settle();
    CHECK(toUtf8(totalBelow(window, PlanColumn::start)->GetLabelText()) == "11-05-2026");
    CHECK(isBelow(PlanColumn::start));
    CHECK(isBelow(PlanColumn::finish));
    window.screenshot("totals");

    window.table().setColumnWidth(at(PlanColumn::duration), 160);
    window.settle();
    CHECK(isBelow(PlanColumn::start));
    window.table().moveColumn(at(PlanColumn::start), 2);
    window.settle();
    CHECK(isBelow(PlanColumn::start));
    window.table().showColumn(PlanColumn::start, false);
    window.settle();
    CHECK(totalBelow(window, PlanColumn::start) == nullptr);
    window.plan().tablePane().filterBy(
        sheet::Filter{"", false, {{"name", sheet::Comparison::contains, "Acceptatie"}}});
    CHECK(window.waitFor([&] {
        auto* label = totalBelow(window, PlanColumn::finish);
        return label && toUtf8(label->GetLabelText()) == window.cell("ACC", PlanColumn::finish);
    }));
    // One that comes in sight later is of the same rows.
    window.table().showColumn(PlanColumn::start, true);
    CHECK(window.waitFor([&] {
        auto* label = totalBelow(window, PlanColumn::start);
        return label && toUtf8(label->GetLabelText()) == window.cell("ACC", PlanColumn::start);
    }));
}

TEST_CASE("columns of the baseline come in sight when they are asked for, in a narrow table too") {
    DrivenWindow window;
    window.open(smallPlan());
    makeNarrow(window, 460);
    window.command("baseline.columns");
    window.settle();
    CHECK(leftOf(window, PlanColumn::finishVariance));
    CHECK(leftOf(window, PlanColumn::name));
}

TEST_CASE("columns of the registers are as wide as what stands in them, or their heads") {
    DrivenWindow window;
    window.frame().openExample();
    window.settle();
    for (const auto* name : {"parliament", "systems", "law", "reviews", "hand_overs"}) {
        window.frame().book()->turnTo(name);
        window.settle();
        auto& table = dynamic_cast<RecordPage&>(*window.frame().book()->current()).table();
        const auto& source = table.source();
        const auto characters = [&](std::size_t count) { return table.GetTextExtent(wxString('n', count)).x; };
        const auto room = 2 * table.FromDIP(16);
        for (const auto column : table.columnsInOrder()) {
            const auto& shape = source.columns()[column];
            if (shape.measure != sheet::Measure::text || column == table.treeColumn()) continue;
            CAPTURE(name);
            CAPTURE(shape.name);
            const auto bold = table.GetFont().Bold();
            int head = 0, height = 0, longest = 0, longestAbove = 0;
            table.GetTextExtent(titleOf(shape), &head, &height, nullptr, nullptr, &bold);
            for (const auto row : table.records()) {
                longest = std::max(longest, table.GetTextExtent(fromUtf8(source.text(row, column))).x);
                if (table.placeOf(row) < 40) longestAbove = longest;
            }
            const auto width = table.columnWidth(static_cast<unsigned>(column));
            CHECK(width <= std::max({head, longest, characters(12)}) + room);
            CHECK(width >= std::max(head, std::min(longestAbove, characters(40))));
        }
    }
    window.screenshot("register-columns");
}

TEST_CASE("a column that was made wide is fitted to what stands in it when that is asked for") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("BOU", PlanColumn::start);
    const auto width = window.table().columnWidth(at(PlanColumn::start));
    window.table().setColumnWidth(at(PlanColumn::start), width + 200);
    window.command("table.column_fit");
    CHECK(window.table().columnWidth(at(PlanColumn::start)) == width);
}

TEST_CASE("dragging over rows selects them") {
    DrivenWindow window;
    window.open(smallPlan());
    window.table().select(window.id("FASE"));
    window.settle();
    const auto rowOf = [&](const char* code) {
        const auto row = rowOnScreen(window.table(), PlanTable::itemOf(window.id(code)));
        return window.table().ScreenToClient(wxPoint{row.x + 300, row.y + row.height / 2});
    };
    Mouse mouse{window};
    mouse.drag(window.table(), rowOf("ONT"), rowOf("ACC"));
    mouse.letGo();
    CHECK(window.table().selected() == std::vector{window.id("ONT"), window.id("BOU"), window.id("ACC")});
}

}  // namespace
}  // namespace mijlpaal::gui
