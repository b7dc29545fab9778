#include "gui/parts/text.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"
#include "tests/support/old_file.h"

#include <doctest/doctest.h>

namespace mijlpaal::gui {
namespace {

void change(model::Portfolio& portfolio, std::int64_t number, void (*how)(model::Activity&)) {
    auto activity = portfolio.all<model::Activity>().at({number});
    how(activity);
    portfolio.all<model::Activity>().put(activity);
}

/// A file that no session would make: another program did, or a rule came later.
bool tells(DrivenWindow& window, const base::Message& message) {
    return window.waitFor([&] { return window.frame().notice().Contains(translated(message)); });
}

TEST_CASE("a file with broken rules opens, tells the first and how many more, and can be mended one by one") {
    auto portfolio = smallPlan();
    change(portfolio, 3, [](model::Activity& bou) { bou.optimistic = model::hours(240); });
    change(portfolio, 5, [](model::Activity& opl) { opl.optimistic = model::hours(80); });
    DrivenWindow window;
    window.openAsItIs(portfolio);
    const auto findings = window.session().now().findings();
    REQUIRE(findings.size() == 2);
    CHECK(tells(window, findings[0].message));
    CHECK(window.frame().notice().Contains(translated(findings[0].help)));
    CHECK(window.frame().notice().size() > translated(findings[0].message).size() + 20);
    CHECK(window.table().rowMap().shown().size() == 5);
    window.screenshot("broken-file");

    // A problem with what one does comes first, and then the file is told of again.
    window.goTo("BOU", PlanColumn::duration);
    window.type("veel");
    window.key(WXK_RETURN);
    CHECK_FALSE(window.frame().notice().Contains(translated(findings[0].message)));
    window.command("plan.zoom_in");
    CHECK(tells(window, findings[0].message));
    window.key(WXK_ESCAPE);

    window.goTo("BOU", PlanColumn::duration);
    window.type("21");
    window.key(WXK_RETURN);
    CHECK(tells(window, findings[1].message));
    window.goTo("OPL", PlanColumn::duration);
    window.type("6");
    window.key(WXK_RETURN);
    CHECK(window.waitFor([&] { return window.frame().notice().empty(); }));
    CHECK(window.session().now().findings().empty());
}

TEST_CASE("a file that is brought up to date is told of once, with the place of the copy") {
    DrivenWindow window;
    const auto file = window.folder() / "oud.mijlpaal";
    tests::makeOldFile(file);
    REQUIRE(window.openFile(file));
    const auto news = window.session().news();
    REQUIRE(news.size() == 1);
    CHECK(tells(window, news.front().message));
    CHECK(std::filesystem::exists(window.folder() / "oud.version-2.mijlpaal"));
    window.screenshot("old-file");

    DrivenWindow again;
    REQUIRE(again.openFile(file));
    CHECK(again.session().news().empty());
    CHECK(again.frame().notice().empty());
}

TEST_CASE("a plan whose links form a circle shows rows without bars, says why, and is mended by typing") {
    auto portfolio = smallPlan();
    model::Dependency back;
    back.id = portfolio.all<model::Dependency>().nextId();
    back.code = "D4";
    back.predecessor = {4};
    back.successor = {2};
    portfolio.all<model::Dependency>().put(back);
    DrivenWindow window;
    window.openAsItIs(portfolio);
    const auto why = window.session().now().unscheduled();
    REQUIRE(why);
    CHECK(tells(window, *why));
    CHECK(window.table().rowMap().shown().size() == 5);
    CHECK(window.cell("BOU", PlanColumn::name) == "Bouw");
    CHECK(window.cell("BOU", PlanColumn::start).empty());
    window.settle();
    CHECK(window.canvas().picture().items.empty());
    window.command("plan.details");
    for (const auto& kind : window.plan().details().kinds()) {
        window.plan().details().turnTo(kind.name);
        window.settle();
    }
    window.command("plan.fit");
    window.command("plan.go_to_status_date");
    window.command("plan.details");
    window.screenshot("plan-without-dates");

    window.goTo("ONT", PlanColumn::predecessors);
    window.key(WXK_F2);
    window.key(WXK_DELETE);
    window.key(WXK_RETURN);
    CHECK(window.waitFor([&] { return window.frame().notice().empty(); }));
    CHECK(window.cell("BOU", PlanColumn::start) == "27-05-2026");
    window.command("plan.fit");
    CHECK(window.bar("BOU").m_width > 0);
}

TEST_CASE("what is broken can be put aside") {
    auto portfolio = smallPlan();
    change(portfolio, 3, [](model::Activity& bou) { bou.optimistic = model::hours(240); });
    DrivenWindow window;
    window.openAsItIs(portfolio);
    CHECK(window.waitFor([&] { return !window.frame().notice().empty(); }));
    wxCommandEvent close{wxEVT_BUTTON, wxID_CLOSE};
    window.frame().problemBar().GetEventHandler()->ProcessEvent(close);
    window.settle();
    CHECK(window.frame().notice().empty());
    window.command("plan.zoom_in");
    CHECK(window.frame().notice().empty());
}

}  // namespace
}  // namespace mijlpaal::gui
