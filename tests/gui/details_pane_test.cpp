#include "gui/details/used_by_page.h"
#include "gui/parts/text.h"
#include "gui/quality/quality_page.h"
#include "gui/why/paths_page.h"
#include "gui/why/why_page.h"
#include "gui/why/why_rows.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/menu.h>

#include <algorithm>

namespace mijlpaal::gui {
namespace {

/// The cells of a column, from top to bottom, each on a line.
template <class Column>
std::string textIn(RowTree& list, Column column) {
    std::string text;
    for (const auto& row : list.rows()) text += toUtf8(row.cells[static_cast<unsigned>(column)]) + "\n";
    return text;
}

std::string whyText(DrivenWindow& window) {
    return textIn(window.plan().details().get<WhyPage>().list(), WhyColumn::sentence);
}

/// The row whose text holds `part`.
std::size_t rowWith(RowTree& list, QualityColumn column, std::string_view part) {
    const auto& rows = list.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const TreeRow& row) {
        return toUtf8(row.cells[static_cast<unsigned>(column)]).find(part) != std::string::npos;
    });
    REQUIRE(found != rows.end());
    return static_cast<std::size_t>(found - rows.begin());
}

/// The small plan with a lag on each of its links, so that the check of lags fails.
model::Portfolio planWithLags() {
    auto portfolio = smallPlan();
    auto links = portfolio.all<model::Dependency>();
    for (auto link : links) {
        link.lag = model::hours(16);
        portfolio.all<model::Dependency>().put(link);
    }
    return portfolio;
}

TEST_CASE("the page Why says what sets the start of the selected activity, step by step") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ACC", PlanColumn::name);
    CHECK_FALSE(window.plan().areDetailsShown());
    window.key('W', wxMOD_CONTROL | wxMOD_SHIFT);
    REQUIRE(window.plan().areDetailsShown());

    const auto text = whyText(window);
    CHECK(text.find("1. “ACC Acceptatie” wacht op het einde van “BOU Bouw”") != std::string::npos);
    CHECK(text.find("2. “BOU Bouw” wacht op het einde van “ONT Ontwerp”") != std::string::npos);
    CHECK(text.find("3. ") != std::string::npos);
    CHECK(text.find("is kritiek") != std::string::npos);
    window.screenshot("why");

    window.goTo("OPL", PlanColumn::name);
    CHECK(whyText(window).find("1. “OPL Opleiding” wacht op het einde van “ONT Ontwerp”") !=
          std::string::npos);
}

TEST_CASE("the page Why follows an edit, also while it is being typed, and leaves the keyboard alone") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("BOU", PlanColumn::duration);
    window.command("details.why");
    window.goTo("ONT", PlanColumn::duration);
    CHECK(whyText(window).find("is kritiek: de totale speling is 0 dg") != std::string::npos);

    window.goTo("OPL", PlanColumn::duration);
    const auto before = whyText(window);
    CAPTURE(before);
    CHECK(before.find("kan 20 dg uitlopen") != std::string::npos);
    window.key(WXK_F2);
    window.type("15");
    CHECK(window.session().isPreviewing());
    CHECK(whyText(window).find("kan 10 dg uitlopen") != std::string::npos);
    window.key(WXK_RETURN);
    CHECK(window.table().HasFocus());
    CHECK(window.cell("OPL", PlanColumn::duration) == "15 dg");
    CHECK(whyText(window).find("kan 10 dg uitlopen") != std::string::npos);
    window.key('Z', wxMOD_CONTROL);
    CHECK(whyText(window) == before);
}

TEST_CASE("Enter goes back along the chain, and Escape returns to the table") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ACC", PlanColumn::name);
    window.key('W', wxMOD_CONTROL | wxMOD_SHIFT);
    auto& why = window.plan().details().get<WhyPage>().list();
    CHECK(window.waitFor([&] { return why.HasFocus() && why.selectedRow() == 1; }));

    window.key(WXK_RETURN);
    CHECK(window.table().selected() == std::vector{window.id("BOU")});
    CHECK(window.waitFor([&] { return why.HasFocus() && why.selectedRow() == 1; }));
    window.key(WXK_RETURN);
    CHECK(window.table().selected() == std::vector{window.id("ONT")});

    window.key(WXK_ESCAPE);
    CHECK(window.table().HasFocus());
    window.command("plan.details");
    CHECK_FALSE(window.plan().areDetailsShown());
    CHECK_FALSE(window.menuItem("plan.details")->IsChecked());
}

TEST_CASE("a check that fails lists its findings, one is remedied, and undo brings it back") {
    DrivenWindow window;
    window.open(planWithLags());
    window.key(WXK_F7);
    auto& details = window.plan().details();
    auto& quality = details.get<QualityPage>();
    REQUIRE(window.waitFor([&] { return !quality.list().rows().empty(); }));
    const auto lags = rowWith(quality.list(), QualityColumn::name, "Wachttijden");
    const auto countOf = [&] {
        const auto row = rowWith(quality.list(), QualityColumn::name, "Wachttijden");
        return toUtf8(quality.list().rows()[row].cells[static_cast<unsigned>(QualityColumn::count)]);
    };
    CHECK(toUtf8(quality.list().rows()[lags].cells[0]) == "✗ voldoet niet");
    CHECK(countOf() == "3 / 3");
    const auto tab = details.tabs().FindPage(&quality);
    REQUIRE(tab != wxNOT_FOUND);
    CHECK(details.tabs().GetPageText(static_cast<std::size_t>(tab)).Matches("Kwaliteit (*)"));
    CHECK_FALSE(quality.fixButton().IsEnabled());

    quality.list().selectRow(lags + 2);
    CHECK_FALSE(window.table().selected().empty());
    REQUIRE(quality.fixButton().IsEnabled());
    window.screenshot("quality");
    const auto& button = quality.fixButton();
    window.click(quality.fixButton(), {button.GetSize().x / 2, button.GetSize().y / 2});
    CHECK(window.waitFor([&] { return countOf() == "2 / 3"; }));
    window.key('Z', wxMOD_CONTROL);
    CHECK(window.waitFor([&] { return countOf() == "3 / 3"; }));
}

TEST_CASE("the list of checks can be kept to those that fail") {
    DrivenWindow window;
    window.open(planWithLags());
    window.command("details.quality");
    auto& quality = window.plan().details().get<QualityPage>();
    REQUIRE(window.waitFor([&] { return !quality.list().rows().empty(); }));
    CHECK(textIn(quality.list(), QualityColumn::verdict).find("✓ voldoet") != std::string::npos);
    auto& box = quality.onlyFailed();
    window.click(box, {box.GetSize().x / 2, box.GetSize().y / 2});
    CHECK(textIn(quality.list(), QualityColumn::verdict).find("✓ voldoet") == std::string::npos);
    CHECK(textIn(quality.list(), QualityColumn::verdict).find("✗") != std::string::npos);
}

TEST_CASE("the paths to an activity start with the chain that sets it") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ACC", PlanColumn::name);
    window.command("details.paths");
    const auto text = textIn(window.plan().details().get<PathsPage>().list(), PathColumn::name);
    CHECK(text.find("ONT Ontwerp\nBOU Bouw\nACC Acceptatie\n") != std::string::npos);
    window.goTo("FASE", PlanColumn::name);
    CHECK(window.plan().details().get<PathsPage>().list().rows().empty());
}

TEST_CASE("what refers to the selected record stands by kind, and each leads to its record") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    model::Risk risk;
    risk.id = {1};
    risk.code = "R1";
    risk.nameNl = "Leverancier valt weg";
    risk.activities = {model::ActivityId{3}};
    portfolio.all<model::Risk>().put(risk);
    window.open(portfolio);
    window.goTo("FASE", PlanColumn::name);
    window.command("details.used_by");
    auto& list = window.plan().details().get<UsedByPage>().list();
    REQUIRE(window.waitFor([&] { return list.rows().size() == 4; }));
    window.screenshot("used-by");
    const auto& rows = list.rows();
    CHECK(rows[0].isHeading);
    CHECK(rows[1].leadsTo == model::refTo(window.id("ONT")));
    CHECK(rows[3].leadsTo == model::refTo(window.id("ACC")));
    list.selectRow(2);
    window.settle();
    window.key(WXK_RETURN);
    CHECK(window.table().selected() == std::vector{window.id("BOU")});

    // Two links and a risk, each kind below its heading.
    REQUIRE(window.waitFor([&] { return list.rows().size() == 5; }));
    CHECK(toUtf8(list.rows().back().cells[2]) == "Leverancier valt weg");
    window.key(WXK_ESCAPE);
    CHECK(window.table().HasFocus());
}

TEST_CASE("that the details are shown is remembered") {
    {
        DrivenWindow window;
        window.open(smallPlan());
        window.command("plan.details");
        CHECK(window.plan().areDetailsShown());
    }
    {
        DrivenWindow window{DrivenWindow::Memory::kept};
        window.open(smallPlan());
        CHECK(window.waitFor([&] { return window.plan().areDetailsShown(); }));
        window.command("plan.details");
    }
    DrivenWindow window{DrivenWindow::Memory::kept};
    window.open(smallPlan());
    CHECK_FALSE(window.plan().areDetailsShown());
}

}  // namespace
}  // namespace mijlpaal::gui
