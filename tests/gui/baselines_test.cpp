#include "model/baselines.h"

#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/menu.h>

namespace mijlpaal::gui {
namespace {

bool hasBaselineBars(DrivenWindow& window) {
    window.canvas().Refresh();
    window.settle();
    const auto& shapes = window.canvas().picture().shapes;
    return std::any_of(shapes.begin(), shapes.end(), [](const chart::Shape& shape) {
        const auto* bar = std::get_if<chart::Rectangle>(&shape);
        return bar && bar->fill == chart::ColourRole::baseline;
    });
}

TEST_CASE("a baseline is taken, shown in table and chart, and gone when the taking is undone") {
    DrivenWindow window;
    window.open(smallPlan());
    window.command("baseline.columns");
    CHECK_FALSE(window.table().GetColumn(static_cast<unsigned>(PlanColumn::finishVariance))->IsHidden());
    CHECK(window.cell("BOU", PlanColumn::baselineFinish).empty());
    CHECK_FALSE(hasBaselineBars(window));

    auto& session = window.session();
    const auto finish = window.cell("BOU", PlanColumn::finish);
    REQUIRE(window.frame().perform(model::takeBaseline(
        session.now().portfolio(), {"B1", "Besluit", DrivenWindow::today, session.revision(), ""})));
    CHECK(window.cell("BOU", PlanColumn::baselineFinish) == finish);
    CHECK(window.cell("BOU", PlanColumn::finishVariance) == "0 dg");
    CHECK(hasBaselineBars(window));

    window.goTo("ONT", PlanColumn::duration);
    window.key(WXK_F2);
    window.type("15d");
    window.key(WXK_RETURN);
    CHECK(window.cell("BOU", PlanColumn::baselineFinish) == finish);
    CHECK(window.cell("BOU", PlanColumn::startVariance) == "5 dg");
    CHECK(window.cell("BOU", PlanColumn::finishVariance) == "5 dg");
    window.screenshot("baseline");

    window.command("edit.undo");
    window.command("edit.undo");
    CHECK(window.cell("BOU", PlanColumn::baselineFinish).empty());
    CHECK_FALSE(hasBaselineBars(window));
}

TEST_CASE("another baseline is shown when it is chosen") {
    DrivenWindow window;
    auto plan = smallPlan();
    model::BaselineDate promise;
    promise.id = {1};
    promise.baseline = "BRIEF";
    promise.baselineDate = model::makeDay(2026, 1, 5);
    promise.object = {model::RecordKind::activity, 3};
    promise.date = model::makeDay(2026, 6, 1);
    plan.all<model::BaselineDate>().put(promise);
    const auto code = plan.all<model::Activity>().at({3}).code;
    window.open(plan);
    auto& session = window.session();
    REQUIRE(window.frame().perform(model::takeBaseline(
        session.now().portfolio(), {"B1", "", DrivenWindow::today, session.revision(), ""})));
    CHECK(window.cell(code, PlanColumn::baselineFinish) == "01-06-2026");
    CHECK(window.cell(code, PlanColumn::baselineStart).empty());

    window.plan().showBaseline(app::findBaseline(session.now().portfolio(), "B1").value());
    CHECK(window.cell(code, PlanColumn::baselineFinish) == window.cell(code, PlanColumn::finish));
}

}  // namespace
}  // namespace mijlpaal::gui
