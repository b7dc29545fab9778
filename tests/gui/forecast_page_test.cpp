#include "gui/forecast/forecast_page.h"

#include "gui/approvals/approvals_page.h"
#include "gui/parts/text.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/kept_file.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/statusbr.h>

#include <algorithm>
#include <chrono>

namespace mijlpaal::gui {
namespace {

using Clock = std::chrono::steady_clock;

ForecastPage& forecastPage(DrivenWindow& window) {
    window.frame().book()->turnTo("forecast");
    window.settle();
    return *window.frame().book()->find<ForecastPage>();
}

std::string cellOf(DrivenWindow& window, ForecastPage& page, std::string_view code, std::string_view column) {
    const auto& source = page.body().table().source();
    return source.text(window.id(code).number, *sheet::columnCalled(source, column));
}

std::string statusOf(ForecastPage& page) {
    return toUtf8(page.bar().status().GetLabelText());
}

bool isDone(DrivenWindow& window) {
    const auto& forecasts = window.frame().forecasts();
    return !forecasts.isRunning() && forecasts.last() && forecasts.last()->isWhole() &&
           forecasts.isLastOf(window.session().now());
}

void want(DrivenWindow& window, std::uint32_t trials) {
    auto wish = window.frame().forecasts().wish();
    wish.trials = trials;
    window.frame().forecasts().setWish(wish);
}

/// As many trials as the page offers, which takes a while.
constexpr std::uint32_t many = 200'000;

std::string revisionOf(DrivenWindow& window) {
    return std::to_string(window.session().revision());
}

void typeDuration(DrivenWindow& window, std::string_view code, std::string_view text) {
    window.frame().book()->turnTo("plan");
    window.goTo(code, PlanColumn::duration);
    window.type(text);
    window.key(WXK_RETURN);
}

TEST_CASE(
    "the page makes a forecast when it comes in sight, and tells the P80 of a milestone and its chance in "
    "words") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = forecastPage(window);
    // What is planned stands there at once.
    CHECK_FALSE(cellOf(window, page, "A0172", "planned").empty());
    REQUIRE(window.waitFor([&] { return isDone(window); }));
    const auto& forecast = window.frame().forecasts().last()->forecast;
    const auto* milestone = window.frame().forecasts().last()->findMilestone(window.id("A0172"));
    REQUIRE(milestone);
    CHECK(cellOf(window, page, "A0172", "p80") == model::dayText(milestone->days.p80, language()));
    const auto hardest = forecasting::hardestOf(milestone->deadlines, milestone->deterministic);
    REQUIRE(hardest);
    CHECK_FALSE(cellOf(window, page, "A0172", "words").empty());
    CHECK(statusOf(page) ==
          "Prognose van revisie " + revisionOf(window) + ": 10.000 trekkingen, begingetal 1.");
    // Behind the milestones stand the programmes.
    CHECK(page.body().table().rows().size() == forecast.milestones.size() + forecast.programmes.size());
    window.screenshot("forecast");
}

TEST_CASE("each picture says in words what it shows, of the milestone that is selected") {
    DrivenWindow window;
    window.frame().openExample();
    want(window, 1000);
    auto& page = forecastPage(window);
    REQUIRE(window.waitFor([&] { return isDone(window); }));
    page.body().table().selectKey(window.id("A0172").number);
    window.settle();
    const auto& curve = page.body().picture(ForecastPage::sCurve).picture();
    REQUIRE(curve.items.size() >= 5);
    CHECK(std::any_of(curve.items.begin(), curve.items.end(),
                      [](const auto& each) { return each.title.starts_with("P80: gereed op"); }));
    window.command("forecast.date_and_cost");
    CHECK(page.body().picture(ForecastPage::dateAndCost).picture().items.size() == 2);
    window.screenshot("forecast-date-and-cost");
    window.command("forecast.what_it_takes");
    const auto& takes = page.body().picture(ForecastPage::whatItTakes).picture();
    REQUIRE(window.waitFor([&] { return takes.items.size() > 1; }));
    CHECK(takes.items.front().title.starts_with("zoals het nu is"));
    window.screenshot("forecast-what-it-takes");
    window.command("forecast.years");
    CHECK_FALSE(page.body().picture(ForecastPage::years).picture().items.empty());
    window.screenshot("forecast-years");
    window.command("forecast.what_moves");
    const auto& moves = page.body().picture(ForecastPage::whatMoves).picture();
    REQUIRE(window.waitFor([&] { return !moves.items.empty(); }));
    CHECK(moves.items.front().title.starts_with("Zonder Q01"));
    window.screenshot("forecast-what-moves");
    // The same as a list, for who does not see it.
    page.body().picture(ForecastPage::whatMoves).showAsList(true);
    CHECK(page.body().picture(ForecastPage::whatMoves).list().GetCount() == moves.items.size());
}

TEST_CASE("while a forecast runs one goes on typing, and the page says that it is of before the change") {
    DrivenWindow window;
    window.frame().openExample();
    window.command("forecast.by_itself");
    auto& page = forecastPage(window);
    CHECK(statusOf(page) == "Er is nog geen prognose.");
    want(window, many);
    const auto revision = window.session().revision();
    window.key(WXK_F9, wxMOD_CONTROL);
    REQUIRE(window.waitFor([&] { return window.frame().forecasts().isRunning(); }));
    const auto work = [&] { return window.frame().GetStatusBar()->GetStatusText(1); };
    CHECK(work().StartsWith("Prognose: "));
    window.frame().book()->turnTo("plan");
    window.goTo("A0143", PlanColumn::name);
    window.type("Anders");
    window.key(WXK_RETURN);
    CHECK(window.cell("A0143", PlanColumn::name) == "Anders");
    CHECK(window.session().revision() == revision + 1);

    window.frame().book()->turnTo("forecast");
    window.settle();
    CHECK(statusOf(page).find("revisie " + std::to_string(revision)) != std::string::npos);
    CHECK(statusOf(page).find("sindsdien gewijzigd") != std::string::npos);
    // It waits for no trial: all of them would take much longer.
    const auto before = Clock::now();
    window.frame().forecasts().cancel();
    CHECK(Clock::now() - before < std::chrono::seconds{2});
    CHECK_FALSE(window.frame().forecasts().isRunning());
    CHECK(work().empty());

    // Asked for again it is of the plan of now.
    want(window, 1000);
    window.key(WXK_F9, wxMOD_CONTROL);
    REQUIRE(window.waitFor([&] { return isDone(window); }));
    window.settle();
    CHECK(statusOf(page) ==
          "Prognose van revisie " + revisionOf(window) + ": 1.000 trekkingen, begingetal 1.");
}

TEST_CASE("a forecast fills in as it converges, and one that is cancelled keeps what came in") {
    DrivenWindow window;
    window.frame().openExample();
    window.command("forecast.by_itself");
    auto& page = forecastPage(window);
    // Of which the first round is a sixteenth.
    want(window, 100'000);
    window.key(WXK_F9, wxMOD_CONTROL);
    REQUIRE(window.waitFor([&] { return window.frame().forecasts().last() != nullptr; }));
    window.settle();
    CHECK_FALSE(cellOf(window, page, "A0172", "p80").empty());
    window.key(WXK_F9, wxMOD_CONTROL | wxMOD_SHIFT);
    CHECK_FALSE(window.frame().forecasts().isRunning());
    CHECK_FALSE(cellOf(window, page, "A0172", "p80").empty());
    if (!window.frame().forecasts().last()->isWhole()) CHECK(statusOf(page).starts_with("Geannuleerd na"));
}

TEST_CASE("a window that is closed while a forecast runs lets go of it") {
    auto closing = Clock::now();
    {
        DrivenWindow window;
        window.frame().openExample();
        window.command("forecast.by_itself");
        forecastPage(window);
        want(window, many);
        window.key(WXK_F9, wxMOD_CONTROL);
        REQUIRE(window.waitFor([&] { return window.frame().forecasts().isRunning(); }));
        closing = Clock::now();
    }
    CHECK(Clock::now() - closing < std::chrono::seconds{15});
}

TEST_CASE("a forecast is kept in the file, and is still the one of the plan") {
    DrivenWindow window;
    window.frame().openExample();
    want(window, 1000);
    forecastPage(window);
    REQUIRE(window.waitFor([&] { return isDone(window); }));
    const auto revision = window.session().revision();
    window.command("forecast.keep");
    const auto& kept = window.session().now().portfolio().all<model::SavedForecast>();
    REQUIRE(kept.size() == 1);
    CHECK(kept.begin()->revision == revision);
    CHECK(kept.begin()->nameNl == "Prognose van revisie " + std::to_string(revision));
    CHECK(window.frame().forecasts().isLastOf(window.session().now()));
}

TEST_CASE("the best levers become a scenario, which stands among the approvals with what it changes") {
    DrivenWindow window;
    window.frame().openExample();
    want(window, 1000);
    auto& page = forecastPage(window);
    REQUIRE(window.waitFor([&] { return isDone(window); }));
    page.body().table().selectKey(window.id("A0172").number);
    window.settle();
    const auto scenarios = [&] {
        std::vector<storage::Branch> found;
        const auto branches = window.session().store().branches();
        for (const auto& each : *branches) {
            if (each.kind == storage::BranchKind::scenario) found.push_back(each);
        }
        return found;
    };
    const auto before = scenarios().size();
    const auto plan = window.session().now().portfolio();
    // Nothing to keep as long as nobody asked what it would take.
    window.command("forecast.what_it_takes");
    const auto& takes = page.body().picture(ForecastPage::whatItTakes).picture();
    REQUIRE(window.waitFor([&] { return takes.items.size() > 1; }));
    window.command("forecast.keep_scenario");
    REQUIRE(scenarios().size() == before + 1);
    const auto kept = scenarios().back();
    CHECK(kept.name.starts_with("A0172 uiterlijk "));
    CHECK(kept.steps == 1);
    CHECK(window.session().fitted(kept.id)->conflicts.empty());
    CHECK(window.session().now().portfolio() == plan);

    window.frame().book()->turnTo("approvals");
    window.settle();
    const auto& source = window.frame().book()->find<ApprovalsPage>()->table().source();
    CHECK(std::ranges::any_of(source.rows(), [&](const auto& row) { return source.text(row.key, 0) == kept.name; }));
}

TEST_CASE("from a row one jumps to the milestone in the plan") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = forecastPage(window);
    page.body().table().SetFocus();
    page.body().table().selectKey(window.id("A0172").number);
    window.settle();
    window.command("forecast.go_to_record");
    CHECK(window.frame().book()->currentKind().name == "plan");
    CHECK(window.table().selected() == std::vector{window.id("A0172")});
}

TEST_CASE("after an edit a forecast begins by itself, unless someone does not want that") {
    DrivenWindow window;
    window.open(smallPlan());
    forecastPage(window);
    REQUIRE(window.waitFor([&] { return isDone(window); }));
    typeDuration(window, "BOU", "25");
    CHECK_FALSE(window.frame().forecasts().isLastOf(window.session().now()));
    forecastPage(window);
    CHECK(window.waitFor([&] { return isDone(window); }));

    window.command("forecast.by_itself");
    typeDuration(window, "BOU", "26");
    forecastPage(window);
    CHECK_FALSE(window.frame().forecasts().isRunning());
    CHECK_FALSE(window.frame().forecasts().isLastOf(window.session().now()));
}

TEST_CASE("the plan has columns of a forecast: empty before one, pale after a change") {
    DrivenWindow window;
    window.open(smallPlan());
    window.command("forecast.by_itself");
    window.table().showColumn(PlanColumn::p80, true);
    window.table().showColumn(PlanColumn::criticality, true);
    CHECK(window.cell("BOU", PlanColumn::p80).empty());
    window.key(WXK_F9, wxMOD_CONTROL);
    REQUIRE(window.waitFor([&] { return isDone(window); }));
    window.settle();
    // Nothing is uncertain in it.
    CHECK(window.cell("ACC", PlanColumn::p80) == window.cell("ACC", PlanColumn::finish));
    CHECK(window.cell("ACC", PlanColumn::criticality) == "100%");
    CHECK(window.cell("OPL", PlanColumn::criticality) == "0%");
    const auto at = PlanSource::at(PlanColumn::p80);
    const auto row = window.id("ACC").number;
    CHECK_FALSE(window.table().plan().look(row, at).text);
    typeDuration(window, "BOU", "25");
    CHECK(window.table().plan().look(row, at).text == chart::ColourRole::textMuted);
    CHECK(window.table().plan().remarks(row, at).size() == 1);
    CHECK_FALSE(window.cell("ACC", PlanColumn::p80).empty());
}

TEST_CASE("a plan that cannot be scheduled has no forecast, and the page says why") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    model::Dependency back;
    back.id = portfolio.all<model::Dependency>().nextId();
    back.code = "D9";
    back.predecessor = model::ActivityId{4};
    back.successor = model::ActivityId{2};
    portfolio.all<model::Dependency>().put(back);
    window.openAsItIs(portfolio);
    auto& page = forecastPage(window);
    REQUIRE(window.waitFor([&] { return window.frame().forecasts().why().has_value(); }));
    REQUIRE(window.waitFor([&] { return !window.frame().forecasts().isRunning(); }));
    CHECK(statusOf(page) == toUtf8(translated(*window.session().now().unscheduled())));
}

TEST_CASE("how the page is arranged, and whether forecasts begin by themselves, is found again") {
    const KeptFile file;
    {
        DrivenWindow window;
        REQUIRE(window.openFile(file.path()));
        window.command("forecast.by_itself");
        forecastPage(window);
        window.command("forecast.years");
    }
    {
        DrivenWindow window{DrivenWindow::Memory::kept};
        REQUIRE(window.openFile(file.path()));
        CHECK_FALSE(window.frame().forecasts().startsByItself());
        CHECK(forecastPage(window).body().inSight() == ForecastPage::years);
    }
}

}  // namespace
}  // namespace mijlpaal::gui
