#include "gui/details/assignments_page.h"
#include "gui/parts/text.h"
#include "tests/gui/support/fill_in.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::gui {
namespace {

TEST_CASE("a resource is put on an activity, changed and taken away, with its work") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    model::Resource team;
    team.id = {1};
    team.code = "TEAM";
    team.nameNl = "Bouwteam";
    portfolio.all<model::Resource>().put(team);
    window.open(portfolio);
    window.goTo("BOU", PlanColumn::name);
    window.command("details.assignments");
    auto& page = window.plan().details().get<AssignmentsPage>();
    CHECK(page.list().rows().empty());
    CHECK_FALSE(page.changeButton().IsEnabled());

    fillIn(window, {{"resource", "TEAM"}, {"units", "50%"}});
    press(page.addButton());
    REQUIRE(window.waitFor([&] { return page.list().rows().size() == 1; }));
    CHECK(toUtf8(page.list().rows()[0].cells[0]) == "Bouwteam");
    const auto& all = window.session().now().portfolio().all<model::Assignment>();
    CHECK(all.begin()->work == model::hours(80));

    page.list().selectRow(0);
    window.settle();
    window.screenshot("assignments");
    fillIn(window, {{"units", "100%"}});
    press(page.changeButton());
    CHECK(window.waitFor([&] {
        return window.session().now().portfolio().all<model::Assignment>().begin()->work == model::hours(160);
    }));
    CHECK(window.cell("BOU", PlanColumn::duration) == "20 dg");

    page.list().selectRow(0);
    press(page.removeButton());
    CHECK(window.waitFor([&] { return page.list().rows().empty(); }));
    CHECK(window.session().undoSteps().size() == 3);

    window.goTo("FASE", PlanColumn::name);
    CHECK_FALSE(page.addButton().IsEnabled());
}

}  // namespace
}  // namespace mijlpaal::gui
