#include "gui/kept_forecasts/kept_forecasts_page.h"

#include "gui/forecast/forecast_page.h"
#include "gui/kept_forecasts/kept_forecast_rows.h"
#include "gui/parts/text.h"
#include "gui/readiness/readiness_page.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>

namespace mijlpaal::gui {
namespace {

template <class P>
P& pageOf(DrivenWindow& window, const std::string& name) {
    window.frame().book()->turnTo(name);
    window.settle();
    return *window.frame().book()->find<P>();
}

/// The example with a forecast of few trials.
void openExample(DrivenWindow& window) {
    window.frame().openExample();
    auto wish = window.frame().forecasts().wish();
    wish.trials = 1000;
    window.frame().forecasts().setWish(wish);
    pageOf<ForecastPage>(window, "forecast");
    REQUIRE(window.waitFor([&] {
        const auto& forecasts = window.frame().forecasts();
        return !forecasts.isRunning() && forecasts.last() && forecasts.last()->isWhole();
    }));
}

const app::RememberedForecast* keep(DrivenWindow& window) {
    window.command("forecast.keep");
    REQUIRE(window.waitFor([&] { return window.frame().keptForecasts().left() == 0; }));
    return window.frame().keptForecasts().last();
}

void setActualFinish(DrivenWindow& window, std::string_view code, model::Day day) {
    const auto& portfolio = window.session().now().portfolio();
    const auto before = portfolio.all<model::Activity>().at(window.id(code));
    auto after = before;
    after.actualStart = after.actualFinish = model::Moment::at(day, 10'200);
    after.percentComplete = model::percent(100);
    model::ChangeSet changes;
    changes.label = base::message("Done");
    changes.change(before, after);
    const auto done = window.session().perform(changes);
    REQUIRE_MESSAGE(done, (done ? "" : plain(done.error())));
}

TEST_CASE("a page tells how well the forecasts that were kept did, made again beside the window") {
    DrivenWindow window;
    openExample(window);
    const auto* kept = keep(window);
    REQUIRE(kept);
    CHECK(kept->isExact);
    // It was told of dates of which nothing is known yet, but for those that are past already.
    const auto day = window.session().now().portfolio().settings().statusDate;
    setActualFinish(window, "A0014", day);
    auto& page = pageOf<KeptForecastsPage>(window, "kept_forecasts");
    REQUIRE(window.waitFor([&] { return window.frame().keptForecasts().left() == 0; }));
    window.settle();
    const auto& source = page.body().table().source();
    REQUIRE(source.rows().size() >= 3);
    CHECK(source.text(source.rows()[0].key, 0) == "Alle prognoses samen");
    const auto held = std::find_if(source.rows().begin(), source.rows().end(), [&](const auto& row) {
        return source.text(row.key, 0).starts_with("A0014") &&
               !source.text(row.key, *sheet::columnCalled(source, "p80")).empty();
    });
    REQUIRE(held != source.rows().end());
    CHECK(source.text(held->key, *sheet::columnCalled(source, "held")) == "ja");
    CHECK(held->parent == rowOf(window.frame().keptForecasts().last()->record.id));
    CHECK_FALSE(page.body().picture(KeptForecastsPage::toldAndCame).picture().items.empty());
    window.screenshot("kept-forecasts");
    window.command("kept_forecasts.held");
    window.settle();
    auto& chart = page.body().picture(KeptForecastsPage::held);
    REQUIRE(chart.picture().items.size() == 1);
    chart.chosen(chart.picture().items.front().key);
    CHECK(page.body().keyInSight() == held->parent);
    window.screenshot("kept-forecasts-p80");
}

TEST_CASE("what was told of a part of the law and of a milestone stands beside what is told now, and in a picture over time") {
    DrivenWindow window;
    openExample(window);
    keep(window);
    auto& readiness = pageOf<ReadinessPage>(window, "readiness");
    window.settle();
    const auto& rows = readiness.body().table().source();
    const auto part = rows.rows().front().key;
    CHECK(rows.text(part, *sheet::columnCalled(rows, "kept_chance")) == rows.text(part, *sheet::columnCalled(rows, "ready")));
    CHECK(rows.text(part, *sheet::columnCalled(rows, "moved")) == "0");
    window.command("readiness.over_time");
    window.settle();
    // The kept one, and that of now.
    CHECK(readiness.body().picture(ReadinessPage::overTime).picture().items.size() == 2);
    window.screenshot("readiness-over-time");

    auto& forecast = pageOf<ForecastPage>(window, "forecast");
    const auto milestone = window.id("A0172").number;
    forecast.body().table().selectKey(milestone);
    window.command("forecast.over_time");
    window.settle();
    const auto& items = forecast.body().picture(ForecastPage::overTime).picture().items;
    REQUIRE(items.size() == 2);
    CHECK(items.back().title.find("nu, ") == 0);
    const auto& all = forecast.body().table().source();
    CHECK_FALSE(all.text(milestone, *sheet::columnCalled(all, "kept_chance")).empty());
    // Behind the milestones stand the programmes, with what is still to be paid.
    CHECK(all.rows().back().key < 0);
    CHECK_FALSE(all.text(all.rows().back().key, *sheet::columnCalled(all, "pay_p80")).empty());
}

TEST_CASE("a file without kept forecasts says how to keep one") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& page = pageOf<KeptForecastsPage>(window, "kept_forecasts");
    CHECK(page.body().table().rows().empty());
    const auto* status = dynamic_cast<wxStaticText*>(page.FindWindow(KeptForecastsPage::statusName));
    REQUIRE(status);
    CHECK_FALSE(status->GetLabelText().empty());
}

TEST_CASE("a window that is closed while kept forecasts are made again lets go of them") {
    auto closing = std::chrono::steady_clock::now();
    {
        DrivenWindow window;
        openExample(window);
        window.command("forecast.keep");
        setActualFinish(window, "A0014", window.session().now().portfolio().settings().statusDate);
        pageOf<KeptForecastsPage>(window, "kept_forecasts");
        closing = std::chrono::steady_clock::now();
    }
    CHECK(std::chrono::steady_clock::now() - closing < std::chrono::seconds{15});
}

}  // namespace
}  // namespace mijlpaal::gui
