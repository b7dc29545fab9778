#include "gui/readiness/readiness_page.h"

#include "gui/parts/text.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

namespace mijlpaal::gui {
namespace {

ReadinessPage& readinessPage(DrivenWindow& window) {
    window.frame().book()->turnTo("readiness");
    window.settle();
    return *window.frame().book()->find<ReadinessPage>();
}

/// With as few trials as will do to look at a page.
void openExample(DrivenWindow& window) {
    window.frame().openExample();
    auto wish = window.frame().forecasts().wish();
    wish.trials = 1000;
    window.frame().forecasts().setWish(wish);
}

bool isDone(DrivenWindow& window) {
    const auto& forecasts = window.frame().forecasts();
    return !forecasts.isRunning() && forecasts.last() && forecasts.last()->isWhole();
}

/// The first row of which the name begins like this.
sheet::RowKey rowOf(ReadinessPage& page, std::string_view name) {
    const auto& source = page.body().table().source();
    for (const auto& row : source.rows()) {
        if (source.text(row.key, 0).starts_with(name)) return row.key;
    }
    FAIL("no row ", std::string{name});
    return 0;
}

std::string cellOf(ReadinessPage& page, std::string_view name, std::string_view column) {
    const auto& source = page.body().table().source();
    return source.text(rowOf(page, name), *sheet::columnCalled(source, column));
}

TEST_CASE("each part of the law tells its chance to be ready, and below it what it needs") {
    DrivenWindow window;
    openExample(window);
    auto& page = readinessPage(window);
    // What a part needs stands there at once.
    CHECK(cellOf(page, "A0172", "relation") == "vereist");
    REQUIRE(window.waitFor([&] { return isDone(window); }));
    window.settle();
    const auto& readiness = window.frame().forecasts().last()->readiness;
    const auto& portfolio = window.session().now().portfolio();
    for (const auto& part : readiness.parts) {
        if (!part.ready) continue;
        const auto code = model::codeOf(portfolio, refTo(part.part));
        CAPTURE(code);
        CHECK(cellOf(page, code + " ", "ready") ==
              std::to_string(std::llround(part.ready->share * 100)) + "%");
        CHECK_FALSE(cellOf(page, code + " ", "words").empty());
    }
    CHECK(cellOf(page, "LP4 ", "blockers").starts_with("A0"));
    window.screenshot("readiness");
}

TEST_CASE("a fallback tells the last day on which it can start, also as a picture that leads to it") {
    DrivenWindow window;
    openExample(window);
    auto& page = readinessPage(window);
    REQUIRE(window.waitFor([&] { return isDone(window); }));
    window.command("readiness.last_days");
    window.settle();
    window.screenshot("readiness-last-days");
    auto& chart = page.body().picture(ReadinessPage::lastDays);
    REQUIRE_FALSE(chart.picture().items.empty());
    chart.chosen(chart.picture().items.back().key);
    window.settle();
    CHECK(window.frame().book()->currentKind().name == "plan");
}

TEST_CASE("the matrix marks the quarter of the law, and the curve is that of the selected part") {
    DrivenWindow window;
    openExample(window);
    auto& page = readinessPage(window);
    REQUIRE(window.waitFor([&] { return isDone(window); }));
    window.settle();
    const auto parts = std::count_if(window.frame().forecasts().last()->readiness.parts.begin(),
                                     window.frame().forecasts().last()->readiness.parts.end(),
                                     [](const auto& each) { return each.ready.has_value(); });
    CHECK(page.body().picture(ReadinessPage::matrix).picture().items.size() ==
          static_cast<std::size_t>(17 * (parts + 1)));
    page.body().table().selectKey(rowOf(page, "LP4 "));
    window.command("readiness.curve");
    window.settle();
    window.screenshot("readiness-curve");
    const auto& items = page.body().picture(ReadinessPage::curve).picture().items;
    REQUIRE_FALSE(items.empty());
    CHECK(items.front().title.starts_with("LP4 "));
}

TEST_CASE("a portfolio without a law has no readiness, and the picture says so") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& page = readinessPage(window);
    REQUIRE(window.waitFor([&] { return isDone(window); }));
    CHECK(page.body().table().rows().empty());
    CHECK(page.body().picture(ReadinessPage::matrix).picture().items.empty());
}

}  // namespace
}  // namespace mijlpaal::gui
