#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/geometry.h>

namespace mijlpaal::gui {
namespace {

TEST_CASE(
    "a duration edited by keyboard moves its successors in table and chart, and undo and redo bring back "
    "both") {
    DrivenWindow window;
    window.open(smallPlan());
    CHECK(window.cell("BOU", PlanColumn::start) == "27-05-2026");
    const auto before = window.bar("BOU");

    window.goTo("ONT", PlanColumn::duration);
    window.key(WXK_F2);
    window.type("15d");
    window.key(WXK_RETURN);

    CHECK(window.cell("ONT", PlanColumn::duration) == "15 dg");
    CHECK(window.cell("BOU", PlanColumn::start) == "03-06-2026");
    CHECK(window.bar("BOU").m_x > before.m_x + 5);
    wxDataViewItemAttr look;
    CHECK(window.table().plan().GetAttr(PlanModel::itemOf(window.id("BOU")),
                                        static_cast<unsigned>(PlanColumn::start), look));
    CHECK(look.HasBackgroundColour());
    window.screenshot("plan-after-edit");

    window.key('Z', wxMOD_CONTROL);
    CHECK(window.cell("ONT", PlanColumn::duration) == "10 dg");
    CHECK(window.cell("BOU", PlanColumn::start) == "27-05-2026");
    CHECK(window.bar("BOU").m_x == doctest::Approx(before.m_x));

    window.key('Y', wxMOD_CONTROL);
    CHECK(window.cell("BOU", PlanColumn::start) == "03-06-2026");
}

TEST_CASE("while one types, the plan shows the result already, and Escape takes it away") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto revision = window.session().revision();

    window.goTo("ONT", PlanColumn::duration);
    window.key(WXK_F2);
    window.type("15d");
    CHECK(window.session().isPreviewing());
    CHECK(window.cell("BOU", PlanColumn::start) == "03-06-2026");
    CHECK(window.cell("ACC", PlanColumn::finish) == "07-07-2026");
    window.screenshot("plan-while-typing");

    window.key(WXK_ESCAPE);
    CHECK_FALSE(window.session().isPreviewing());
    CHECK(window.cell("BOU", PlanColumn::start) == "27-05-2026");
    CHECK(window.session().revision() == revision);
}

TEST_CASE("typing on a cell replaces what stands in it") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ACC", PlanColumn::duration);
    window.type("8");
    window.key(WXK_RETURN);
    CHECK(window.cell("ACC", PlanColumn::duration) == "8 dg");
}

TEST_CASE("a text that cannot be read is explained, and changes nothing") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto revision = window.session().revision();
    window.goTo("ONT", PlanColumn::duration);
    window.key(WXK_F2);
    window.type("veel");
    window.key(WXK_RETURN);
    CHECK(window.frame().problemBar().IsShown());
    CHECK(window.cell("ONT", PlanColumn::duration) == "10 dg");
    CHECK(window.session().revision() == revision);
    window.screenshot("plan-with-problem");

    window.goTo("BOU", PlanColumn::duration);
    window.type("21");
    window.key(WXK_RETURN);
    CHECK_FALSE(window.frame().problemBar().IsShown());
}

TEST_CASE("links that would form a circle are refused by name, while typing and on Enter") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::predecessors);
    window.key(WXK_F2);
    window.type("ACC");
    CHECK_FALSE(window.session().isPreviewing());
    window.key(WXK_RETURN);
    CHECK(window.frame().problemBar().IsShown());
    CHECK(window.cell("ONT", PlanColumn::predecessors).empty());
}

TEST_CASE("a typed start binds the activity, and the window says so") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("OPL", PlanColumn::start);
    window.key(WXK_F2);
    window.type("1-9-2026");
    window.key(WXK_RETURN);
    CHECK(window.cell("OPL", PlanColumn::start) == "01-09-2026");
    CHECK(window.frame().GetStatusBar()->GetStatusText(0).Contains("01-09-2026"));
}

TEST_CASE("leaving a cell as it was is no edit") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto revision = window.session().revision();
    window.goTo("OPL", PlanColumn::start);
    window.key(WXK_F2);
    window.key(WXK_RETURN);
    CHECK(window.session().revision() == revision);
}

TEST_CASE("Tab takes the text over and goes on in the next cell") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::name);
    window.key(WXK_F2);
    window.type("Ontwerp en inkoop");
    window.key(WXK_TAB);
    window.type("12");
    window.key(WXK_RETURN);
    CHECK(window.cell("ONT", PlanColumn::name) == "Ontwerp en inkoop");
    CHECK(window.cell("ONT", PlanColumn::duration) == "12 dg");
}

TEST_CASE("the dates of a summary cannot be typed over") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("FASE", PlanColumn::duration);
    window.key(WXK_F2);
    window.type("99");
    window.key(WXK_RETURN);
    CHECK(window.cell("FASE", PlanColumn::duration) == "35 dg");
}

TEST_CASE("rows are indented, moved and removed, and stay selected") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("OPL", PlanColumn::name);
    window.command("plan.indent");
    CHECK(window.table().plan().parentOf(window.id("OPL")) == window.id("FASE"));
    window.command("plan.move_up");
    CHECK(window.table().rowMap().rowOf(window.id("OPL")) == 3);
    window.command("plan.outdent");
    CHECK(window.table().plan().parentOf(window.id("OPL")).number == 0);
    CHECK(window.table().selected() == std::vector{window.id("OPL")});

    window.goTo("ACC", PlanColumn::name);
    window.key(WXK_DELETE);
    CHECK(window.table().rowMap().shown().size() == 4);
    window.key('Z', wxMOD_CONTROL);
    CHECK(window.table().rowMap().shown().size() == 5);
    CHECK(window.cell("ACC", PlanColumn::predecessors) == "BOU");
}

TEST_CASE("the keys of commands still work after rows came and went") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::name);
    window.key(WXK_RETURN, wxMOD_CONTROL);
    window.type("Inkoop");
    window.key(WXK_RETURN);
    REQUIRE(window.table().rowMap().shown().size() == 6);
    window.key('F', wxMOD_CONTROL);
    window.type("Opl");
    CHECK(window.table().selected() == std::vector{window.id("OPL")});
    CHECK_FALSE(window.table().HasFocus());
}

}  // namespace
}  // namespace mijlpaal::gui
