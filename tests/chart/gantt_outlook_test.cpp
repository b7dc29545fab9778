#include "forecasting/forecast.h"
#include "scheduling/obligations/held_room.h"
#include "scheduling/workings.h"
#include "tests/chart/support/pictures.h"
#include "tests/chart/support/small_plan.h"

#include <doctest/doctest.h>

#include <map>

/// What may come of an activity, and how late it may be, on its row.
namespace mijlpaal::chart {
namespace {

using model::makeDay;
using model::Moment;

/// One week of work, from Monday 5 to Friday 9 January.
struct Foretold {
    SmallPlan plan;
    model::ActivityId id = plan.task("bouw", 5);
    std::map<model::ActivityId, forecasting::ActivityForecast> forecasts;

    void foretell(model::Day p50, model::Day p80) {
        forecasts[id].activity = id;
        forecasts[id].p50 = p50;
        forecasts[id].p80 = p80;
    }
    GanttView view() const {
        auto view = viewOf(1);
        view.language = model::Language::english;
        view.foretold = [this](model::ActivityId each) {
            const auto found = forecasts.find(each);
            return found == forecasts.end() ? nullptr : &found->second;
        };
        return view;
    }
    Picture picture(const GanttView& view) const {
        return gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, {id}}, view);
    }
    std::string words(const GanttView& view) const { return itemOf(picture(view), id)->title; }
};

std::vector<Line> across(const Picture& picture, ColourRole colour) {
    auto lines = shapesOf<Line>(picture);
    std::erase_if(lines, [colour](const Line& each) { return each.stroke.colour != colour || each.from.y != each.to.y; });
    return lines;
}

std::vector<Line> upright(const Picture& picture, ColourRole colour) {
    auto lines = shapesOf<Line>(picture);
    std::erase_if(lines, [colour](const Line& each) { return each.stroke.colour != colour || each.from.x != each.to.x; });
    return lines;
}

TEST_CASE("a forecast is a line above the bar from its P50 to its P80, and is said in words") {
    Foretold row;
    CHECK(across(row.picture(row.view()), ColourRole::text).empty());
    row.foretell(makeDay(2026, 1, 13), makeDay(2026, 1, 20));
    const auto picture = row.picture(row.view());
    const auto lines = across(picture, ColourRole::text);
    REQUIRE(lines.size() == 1);
    const auto& bar = itemOf(picture, row.id)->area;
    // The bar ends on the 9th, and a day is ten wide.
    CHECK(lines[0].from.x == doctest::Approx(bar.right() + 40));
    CHECK(lines[0].to.x == doctest::Approx(bar.right() + 110));
    CHECK(lines[0].from.y < 4);
    CHECK(row.words(row.view()).find(
              "Foretold: by 13 Jan 2026 with a chance of 50%, by 20 Jan 2026 with one of 80%.") != std::string::npos);
}

TEST_CASE("the date that is least likely to be met stands with the forecast, in words") {
    Foretold row;
    row.foretell(makeDay(2026, 1, 13), makeDay(2026, 1, 20));
    row.forecasts[row.id].hardest = {{forecasting::DeadlineKind::deadline, makeDay(2026, 1, 14), {}}, {0.7, 0}};
    CHECK(row.words(row.view()).find("deadline 14 Jan 2026: likely.") != std::string::npos);
}

TEST_CASE("a forecast of before the last change is pale and says so") {
    Foretold row;
    row.foretell(makeDay(2026, 1, 13), makeDay(2026, 1, 20));
    auto view = row.view();
    view.isForecastOld = true;
    CHECK(across(row.picture(view), ColourRole::text).empty());
    CHECK(across(row.picture(view), ColourRole::textMuted).size() == 1);
    CHECK(row.words(view).find("The plan has changed since that forecast.") != std::string::npos);
}

TEST_CASE("where nothing is uncertain, or the work is done, no forecast is drawn") {
    Foretold row;
    row.foretell(makeDay(2026, 1, 9), makeDay(2026, 1, 9));
    CHECK(across(row.picture(row.view()), ColourRole::text).empty());
    CHECK(row.words(row.view()).find("Foretold") != std::string::npos);
    row.foretell(makeDay(2026, 1, 13), makeDay(2026, 1, 20));
    row.plan.change(row.id, [](model::Activity& each) {
        each.actualStart = Moment::at(makeDay(2025, 12, 22), 4800);
        each.actualFinish = Moment::at(makeDay(2025, 12, 24), 10200);
        each.percentComplete = model::percent(100);
    });
    CHECK(row.words(row.view()).find("Foretold") == std::string::npos);
}

TEST_CASE("the room to a date is a line behind the bar up to the last finish that keeps it, only its end where that is missed") {
    Foretold row;
    const auto shown = [&](model::Day deadline) {
        row.plan.change(row.id, [&](model::Activity& each) { each.deadline = Moment::at(deadline, 10200); });
        const auto schedule = row.plan.schedule();
        const auto rooms = scheduling::heldRoomsOf(scheduling::Workings{row.plan.portfolio, schedule});
        auto view = row.view();
        view.rooms = &rooms;
        return std::pair{row.picture(view), row.words(view)};
    };
    const auto [kept, words] = shown(makeDay(2026, 1, 16));
    const auto lines = across(kept, ColourRole::lawDate);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].from.x == doctest::Approx(itemOf(kept, row.id)->area.right()));
    CHECK(lines[0].to.x == doctest::Approx(viewOf(1).scale.x(Moment::at(makeDay(2026, 1, 16), 10200))));
    CHECK(words.find("May finish as late as 16 Jan 2026 for bouw on 16 Jan 2026.") != std::string::npos);

    const auto [missed, late] = shown(makeDay(2026, 1, 7));
    CHECK(across(missed, ColourRole::lawDate).empty());
    CHECK(upright(missed, ColourRole::lawDate).size() == 1);
    CHECK(late.find("Too late for bouw on 7 Jan 2026: it should finish by 7 Jan 2026.") != std::string::npos);
    // What is not asked for is not drawn.
    CHECK(upright(row.picture(row.view()), ColourRole::lawDate).empty());
}

}  // namespace
}  // namespace mijlpaal::chart
