#include "gui/progress/progress_page.h"

#include "gui/parts/text.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::gui {
namespace {

ProgressPage& progressPage(DrivenWindow& window) {
    window.frame().book()->turnTo("progress");
    window.settle();
    return *window.frame().book()->find<ProgressPage>();
}

sheet::RowKey rowOf(ProgressPage& page, std::string_view name) {
    const auto& source = page.body().table().source();
    for (const auto& row : source.rows()) {
        if (source.text(row.key, 0).starts_with(name)) return row.key;
    }
    FAIL("no row ", std::string{name});
    return 0;
}

std::string cellOf(ProgressPage& page, std::string_view name, std::string_view column) {
    const auto& source = page.body().table().source();
    return source.text(rowOf(page, name), *sheet::columnCalled(source, column));
}

TEST_CASE("each programme tells its earned value, and warns where more is paid than it was to cost") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = progressPage(window);
    CHECK(cellOf(page, "P07 ", "remark").starts_with("⚠"));
    CHECK(cellOf(page, "P03 ", "remark").starts_with("⚠"));
    CHECK_FALSE(cellOf(page, "P03 ", "cpi").empty());
    CHECK_FALSE(cellOf(page, "Hele portfolio", "eac").empty());
    window.screenshot("progress");
    window.command("progress.spent_done");
    window.settle();
    window.screenshot("progress-spent-done");
    const auto& items = page.body().picture(ProgressPage::spentAgainstDone).picture().items;
    CHECK(std::count_if(items.begin(), items.end(), [](const auto& each) {
              return each.title.find("meer betaald") != std::string::npos;
          }) >= 2);
}

TEST_CASE(
    "a milestone stands below its programme as it was promised first and told last, beside the plan of now") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = progressPage(window);
    const auto row = rowOf(page, "A0035");
    CHECK(page.body().table().source().text(
              row, *sheet::columnCalled(page.body().table().source(), "first")) == "28-05-2027");
    CHECK(cellOf(page, "A0035", "last") == "02-06-2027");
    CHECK_FALSE(cellOf(page, "A0035", "now").empty());
    page.body().table().selectKey(row);
    window.command("progress.trend");
    window.settle();
    window.screenshot("progress-trend");
    const auto& chart = page.body().picture(ProgressPage::trend).picture();
    REQUIRE(chart.items.size() >= 3);
    CHECK(chart.items[0].title.find("op 31-03-2024 verwacht op 28-05-2027") != std::string::npos);

    page.body().table().selectKey(row);
    window.command("progress.go_to_record");
    CHECK(window.frame().book()->currentKind().name == "plan");
    CHECK(window.table().selected() == std::vector{window.id("A0035")});
}

TEST_CASE("the curves of the selected programme tell what was planned, earned and paid") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = progressPage(window);
    page.body().table().selectKey(rowOf(page, "P03 "));
    window.settle();
    const auto& items = page.body().picture(ProgressPage::earnedValue).picture().items;
    REQUIRE(items.size() >= 4);
    CHECK(items[1].title.starts_with("verdiend (EV)"));
}

TEST_CASE("a plan without a baseline has no earned value, and the page says so") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& page = progressPage(window);
    CHECK(page.body().table().rows().empty());
    const auto* status =
        dynamic_cast<wxStaticText*>(wxWindow::FindWindowByName(ProgressPage::statusName, &page));
    REQUIRE(status);
    CHECK(toUtf8(status->GetLabelText()) ==
          "Geen basislijn zegt wanneer het werk begint, dus er is geen verdiende waarde.");
}

}  // namespace
}  // namespace mijlpaal::gui
