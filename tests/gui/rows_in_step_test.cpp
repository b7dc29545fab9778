#include "gui/parts/gtk_hooks.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/geometry.h>

#include <cstdlib>

namespace mijlpaal::gui {
namespace {

/// Every bar that was painted stands at the height of its row in the table.
void checkInStep(DrivenWindow& window) {
    window.settle();
    auto& canvas = window.canvas();
    auto& table = window.table();
    REQUIRE_FALSE(canvas.picture().items.empty());
    for (const auto& item : canvas.picture().items) {
        const auto cell = table.GetItemRect(PlanTable::itemOf({item.key}));
        const auto row = rowOnScreen(table, PlanTable::itemOf({item.key}));
        const auto painted = canvas.ClientToScreen({0, canvas.headerHeight()}).y + item.area.top;
        CHECK(painted == row.y);
        CHECK(item.area.height == row.height);
        CHECK(cell.height <= row.height);
    }
}

model::Portfolio longPlan(int summaries, int tasks) {
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 5, 8), 2026, 2030);
    std::int64_t number = 0;
    const auto add = [&](model::ActivityKind kind, std::optional<model::ActivityId> parent) {
        model::Activity activity;
        activity.id = {++number};
        activity.code = "T" + std::to_string(number);
        activity.nameNl = "Werk " + std::to_string(number);
        activity.kind = kind;
        activity.parent = parent;
        activity.position = number;
        if (kind == model::ActivityKind::task) {
            activity.optimistic = activity.mostLikely = activity.pessimistic =
                model::hours(8 * (1 + number % 20));
        }
        portfolio.all<model::Activity>().put(activity);
        return activity.id;
    };
    for (int i = 0; i < summaries; ++i) {
        const auto summary = add(model::ActivityKind::summary, {});
        for (int j = 0; j < tasks; ++j) add(model::ActivityKind::task, summary);
    }
    return portfolio;
}

TEST_CASE("bars stand at the height of their rows: at first, after collapsing, expanding and scrolling") {
    DrivenWindow window;
    window.open(longPlan(8, 10));
    checkInStep(window);

    const auto summary = PlanTable::itemOf(window.id("T1"));
    window.table().Collapse(summary);
    checkInStep(window);
    CHECK(window.canvas().picture().items[1].key == window.id("T12").number);

    window.table().Expand(summary);
    checkInStep(window);
    CHECK(window.canvas().picture().items[1].key == window.id("T2").number);

    scrollVertically(window.table(), 333);
    checkInStep(window);
    CHECK(window.canvas().picture().items.front().key > 10);

    scrollVertically(window.table(), 100000);
    checkInStep(window);
    CHECK(window.canvas().picture().items.back().key == 88);
}

TEST_CASE("collapsing and expanding all keeps what is below in step") {
    DrivenWindow window;
    window.open(longPlan(8, 10));
    window.table().closeAll();
    checkInStep(window);
    CHECK(window.canvas().picture().items.size() == 8);
    window.table().openAll();
    checkInStep(window);
    CHECK(window.table().rowMap().shown().size() == 88);
}

TEST_CASE("what was collapsed stays collapsed when rows come and go, and the scroll stays where it was") {
    DrivenWindow window;
    window.open(longPlan(8, 10));
    window.table().Collapse(PlanTable::itemOf(window.id("T12")));
    window.settle();
    scrollVertically(window.table(), 200);
    window.settle();
    const auto scroll = verticalScroll(window.table()).position;
    window.table().select(window.id("T30"));
    window.settle();
    window.command("plan.remove");
    CHECK(window.table().rowMap().shown().size() == 77);
    checkInStep(window);
    CHECK(std::abs(verticalScroll(window.table()).position - scroll) < 30);
}

TEST_CASE("a plan of ten thousand rows opens, scrolls and edits") {
    DrivenWindow window;
    window.open(longPlan(500, 19));
    checkInStep(window);
    scrollVertically(window.table(), 100000);
    checkInStep(window);
    window.goTo("T9999", PlanColumn::duration);
    window.type("30");
    window.key(WXK_RETURN);
    CHECK(window.cell("T9999", PlanColumn::duration) == "30 dg");
    checkInStep(window);
}

TEST_CASE("a click on a bar selects its row") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto bar = window.bar("ACC");
    window.click(window.canvas(),
                 {static_cast<int>(bar.m_x + 2), static_cast<int>(bar.m_y + bar.m_height / 2)});
    CHECK(window.table().selected() == std::vector{window.id("ACC")});
}

}  // namespace
}  // namespace mijlpaal::gui
