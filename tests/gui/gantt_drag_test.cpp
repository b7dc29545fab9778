#include "gui/dialogs/choice_dialog.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/mouse.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

#include <cmath>

namespace mijlpaal::gui {
namespace {

/// Where in the bar of an activity one takes hold of it.
wxPoint pointOn(DrivenWindow& window, std::string_view code, double share) {
    const auto bar = window.bar(code);
    return {static_cast<int>(bar.m_x + bar.m_width * share), static_cast<int>(bar.m_y + bar.m_height * 0.43)};
}

int daysWide(DrivenWindow& window, int days) {
    return static_cast<int>(std::lround(window.canvas().scale().pixelsPerDay() * days));
}

const model::Activity& activity(DrivenWindow& window, std::string_view code) {
    return *window.session().now().portfolio().find(window.id(code));
}

TEST_CASE("a bar that is dragged binds only after it was asked; that is undone, redone, and kept in the file") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto from = pointOn(window, "OPL", 0.5);
    const auto revision = window.session().revision();
    const auto before = window.cell("OPL", PlanColumn::start);
    Mouse mouse{window};
    mouse.drag(window.canvas(), from, {from.x + daysWide(window, 7), from.y});
    CHECK(window.cell("OPL", PlanColumn::start) != before);  // shown before it is done
    CHECK(window.session().revision() == revision);
    {
        Answer answer{[](wxDialog&) { return ChoiceDialog::answerOf(0); }};
        mouse.letGo();
        CHECK(answer.asked == 1);
    }
    const auto after = window.cell("OPL", PlanColumn::start);
    CHECK(after == "03-06-2026");  // Whit Monday is a day off
    REQUIRE(activity(window, "OPL").constraint);
    CHECK(activity(window, "OPL").constraint->type == model::ConstraintType::startNoEarlierThan);
    window.command("edit.undo");
    CHECK(window.cell("OPL", PlanColumn::start) == before);
    window.command("edit.redo");
    CHECK(window.cell("OPL", PlanColumn::start) == after);
    const auto file = window.session().path();
    window.command("file.close");
    REQUIRE(window.openFile(file));
    CHECK(window.cell("OPL", PlanColumn::start) == after);
    window.command("edit.undo");
    CHECK(window.cell("OPL", PlanColumn::start) == before);
    CHECK_FALSE(activity(window, "OPL").constraint);
}

TEST_CASE("a dragged bar may get a deadline instead, or stay as it was") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto before = window.cell("OPL", PlanColumn::start);
    const auto revision = window.session().revision();
    Mouse mouse{window};
    const auto drop = [&](double share, int answered) {
        const auto from = pointOn(window, "OPL", share);
        mouse.drag(window.canvas(), from, {from.x + daysWide(window, 7), from.y});
        Answer answer{[answered](wxDialog&) { return answered; }};
        mouse.letGo();
        CHECK(answer.asked == 1);
    };
    drop(0.5, wxID_CANCEL);
    CHECK(window.cell("OPL", PlanColumn::start) == before);
    CHECK(window.session().revision() == revision);
    drop(0.2, ChoiceDialog::answerOf(1));  // elsewhere, for it is no double click
    CHECK(window.cell("OPL", PlanColumn::start) == before);
    CHECK(activity(window, "OPL").deadline);
    CHECK_FALSE(activity(window, "OPL").constraint);
}

TEST_CASE("Escape while dragging leaves everything as it was") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto before = window.cell("OPL", PlanColumn::start);
    const auto revision = window.session().revision();
    Mouse mouse{window};
    const auto from = pointOn(window, "OPL", 0.5);
    mouse.drag(window.canvas(), from, {from.x + daysWide(window, 7), from.y});
    window.key(WXK_ESCAPE);
    CHECK_FALSE(window.canvas().mouse().isDragging());
    CHECK(window.cell("OPL", PlanColumn::start) == before);
    Answer answer{[](wxDialog&) { return wxID_CANCEL; }};
    mouse.letGo();
    CHECK(answer.asked == 0);
    CHECK(window.session().revision() == revision);
}

TEST_CASE("the end of a bar that is dragged makes it longer, and what follows later") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto acceptance = window.cell("ACC", PlanColumn::start);
    Mouse mouse{window};
    const auto end = pointOn(window, "BOU", 1);
    mouse.drag(window.canvas(), {end.x - 1, end.y}, {end.x - 1 + daysWide(window, 7), end.y});
    mouse.letGo();
    CHECK(window.cell("BOU", PlanColumn::duration) == "25 dg");
    CHECK(window.cell("ACC", PlanColumn::start) != acceptance);
    CHECK_FALSE(activity(window, "BOU").constraint);
}

TEST_CASE("the dot behind a bar, dragged to another, links them") {
    DrivenWindow window;
    window.open(smallPlan());
    CHECK(window.cell("OPL", PlanColumn::predecessors) == "ONT");
    Mouse mouse{window};
    const auto bar = window.bar("BOU");
    const chart::Item item{0, {bar.m_x, bar.m_y, bar.m_width, bar.m_height}, {}};
    const auto dot = handleOf(item, window.canvas().pixel()).middle();
    const auto target = pointOn(window, "OPL", 0.5);
    mouse.drag(window.canvas(), {static_cast<int>(dot.x), static_cast<int>(dot.y)}, target);
    CHECK(window.cell("OPL", PlanColumn::predecessors).find("BOU") != std::string::npos);
    mouse.letGo();
    CHECK(window.cell("OPL", PlanColumn::predecessors) == "ONT;BOU");
    window.command("edit.undo");
    CHECK(window.cell("OPL", PlanColumn::predecessors) == "ONT");
}

TEST_CASE("a link that would go round in a circle is refused, and nothing changes") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto revision = window.session().revision();
    Mouse mouse{window};
    const auto bar = window.bar("ACC");
    const chart::Item item{0, {bar.m_x, bar.m_y, bar.m_width, bar.m_height}, {}};
    const auto dot = handleOf(item, window.canvas().pixel()).middle();
    mouse.drag(window.canvas(), {static_cast<int>(dot.x), static_cast<int>(dot.y)}, pointOn(window, "ONT", 0.5));
    mouse.letGo();
    CHECK(window.session().revision() == revision);
    CHECK(window.cell("ONT", PlanColumn::predecessors).empty());
}

TEST_CASE("a bar that is dragged to the edge of the chart scrolls it, and goes on") {
    DrivenWindow window;
    window.open(smallPlan());
    window.table().select(window.id("OPL"));
    window.command("gantt.fit_selection");
    const auto left = window.canvas().scale().left();
    const auto from = pointOn(window, "OPL", 0.5);
    Mouse mouse{window};
    mouse.drag(window.canvas(), from, {window.canvas().GetClientSize().x - 2, from.y});
    CHECK(window.waitFor(
        [&] { return window.canvas().scale().left().tenths - left.tenths > 8 * model::dayTenths; }));
    Answer answer{[](wxDialog&) { return ChoiceDialog::answerOf(0); }};
    mouse.letGo();
    REQUIRE(activity(window, "OPL").constraint);
    // It begins about half of it before where the pointer let go, but on no day off.
    const auto end = window.canvas().scale().momentAt(window.canvas().GetClientSize().x - 2).day();
    const auto away = end - activity(window, "OPL").constraint->date.day();
    CHECK(std::chrono::abs(away) < std::chrono::days{8});
}

TEST_CASE("a link that is dragged to the edge of the chart scrolls the rows to what it is to end at") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    for (int i = 0; i < 80; ++i) {
        model::Activity activity;
        activity.id = portfolio.all<model::Activity>().nextId();
        activity.code = "X" + std::to_string(i);
        activity.nameNl = activity.code;
        activity.position = activity.id.number;
        activity.optimistic = activity.mostLikely = activity.pessimistic = model::hours(40);
        portfolio.all<model::Activity>().put(activity);
    }
    window.open(portfolio);
    const auto bar = window.bar("BOU");
    const chart::Item item{0, {bar.m_x, bar.m_y, bar.m_width, bar.m_height}, {}};
    const auto dot = handleOf(item, window.canvas().pixel()).middle();
    Mouse mouse{window};
    mouse.drag(window.canvas(), {static_cast<int>(dot.x), static_cast<int>(dot.y)},
               {static_cast<int>(dot.x) + 30, window.canvas().GetClientSize().y - 3});
    // A bar that has only just come in sight lies in the zone that scrolls on: one waits until it has left that.
    const auto size = window.canvas().GetClientSize();
    const auto zone = window.canvas().FromDIP(24);
    CHECK(window.waitFor([&] {
        const auto target = window.bar("X79");
        return !target.IsEmpty() && target.m_y + target.m_height < size.y - zone;
    }));
    // Away from the edge nothing scrolls, so that the bar stays where it is aimed at.
    mouse.moveTo(window.canvas(), {size.x / 2, size.y / 2});
    mouse.moveTo(window.canvas(), pointOn(window, "X79", 0.5));
    mouse.letGo();
    CHECK(window.cell("X79", PlanColumn::predecessors) == "BOU");
}

TEST_CASE("a summary cannot be dragged") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto revision = window.session().revision();
    Mouse mouse{window};
    const auto from = pointOn(window, "FASE", 0.5);
    mouse.drag(window.canvas(), from, {from.x + daysWide(window, 7), from.y});
    CHECK_FALSE(window.canvas().mouse().isDragging());
    mouse.letGo();
    CHECK(window.session().revision() == revision);
}

}  // namespace
}  // namespace mijlpaal::gui
