#include "chart/plot.h"

#include "chart/bars.h"
#include "chart/cell_grid.h"
#include "chart/labels.h"
#include "tests/chart/support/pictures.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::chart {
namespace {

Medium english() {
    Medium medium;
    medium.language = model::Language::english;
    return medium;
}

std::vector<std::string> textsOf(const Picture& picture) {
    std::vector<std::string> texts;
    for (const auto& each : shapesOf<Text>(picture)) texts.push_back(each.text);
    return texts;
}

bool says(const Picture& picture, const std::string& text) {
    const auto texts = textsOf(picture);
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

Plot line() {
    Plot plot;
    plot.title = "Chance";
    plot.across = axisOfDays(model::makeDay(2028, 1, 1), model::makeDay(2029, 1, 1), "Day");
    plot.up = {Measured::shares, 0, 1, "Share"};
    plot.curves.push_back({"a line",
                           {{onAxis(model::makeDay(2028, 1, 1)), 0}, {onAxis(model::makeDay(2029, 1, 1)), 1}},
                           {ColourRole::bar, 2}});
    return plot;
}

TEST_CASE("days are told by month, quarter or year, as close as their names can stand") {
    const auto axis = axisOfDays(model::makeDay(2028, 1, 10), model::makeDay(2029, 12, 20), "");
    const auto wide = ticksOf(axis, Lies::across, 4000, english());
    CHECK(wide.front().text == "January 2028");
    const auto narrow = ticksOf(axis, Lies::across, 700, english());
    CHECK(narrow.front().text == "Q1 2028");
    const auto tiny = ticksOf(axis, Lies::across, 200, english());
    CHECK(tiny.size() == 3);
    CHECK(tiny.front().text == "2028");
    for (std::size_t i = 1; i < narrow.size(); ++i) CHECK(narrow[i].at > narrow[i - 1].at);
}

TEST_CASE("numbers stand at round distances: shares in percents, money in millions") {
    Medium dutch;
    const auto shares = ticksOf({Measured::shares, 0, 1, {}}, Lies::up, 200, dutch);
    CHECK(shares.front().text == "0%");
    CHECK(shares.back().text == "100%");
    const auto money = ticksOf(axisTo(Measured::money, 2.4e8, {}), Lies::up, 200, dutch);
    REQUIRE(money.size() > 3);
    CHECK(money[1].text == "0,5");
    CHECK(money[1].at == doctest::Approx(5e7));
    CHECK(ticksOf({Measured::numbers, 3, 3, {}}, Lies::up, 200, dutch).empty());
}

TEST_CASE("a plot shows its title, its axes and what its lines mean") {
    const auto picture = plotted(line(), english());
    CHECK(says(picture, "Chance"));
    CHECK(says(picture, "Day"));
    CHECK(says(picture, "Share"));
    CHECK(says(picture, "a line"));
    CHECK(says(picture, "100%"));
    CHECK(picture.width == 900);
    CHECK(picture.height == 500);
}

TEST_CASE("marks and rules with words are items, with their keys; what lies beyond the axes is not drawn") {
    auto plot = line();
    plot.marks.push_back(
        {5, {onAxis(model::makeDay(2028, 7, 1)), 0.5}, Sign::dot, ColourRole::bar, "P50", "half", true});
    plot.marks.push_back(
        {6, {onAxis(model::makeDay(2040, 7, 1)), 0.5}, Sign::dot, ColourRole::bar, "far", "far", false});
    plot.rules.push_back({7, onAxis(model::makeDay(2028, 4, 1)), {ColourRole::lawDate}, "law", "the law"});
    const auto picture = plotted(plot, english());
    REQUIRE(picture.items.size() == 2);
    CHECK(picture.items[0].key == 7);
    CHECK(picture.items[1].key == 5);
    CHECK(picture.items[1].title == "half");
    CHECK(says(picture, "P50"));
    CHECK_FALSE(says(picture, "far"));
}

TEST_CASE("texts beside points do not lie over one another") {
    auto plot = line();
    for (int i = 0; i < 8; ++i)
        plot.marks.push_back({i,
                              {onAxis(model::makeDay(2028, 7, 1)) + i, 0.5},
                              Sign::dot,
                              ColourRole::bar,
                              "label " + std::to_string(i),
                              "words",
                              false});
    const auto medium = english();
    std::vector<Area> areas;
    for (const auto& text : shapesOf<Text>(plotted(plot, medium))) {
        if (!text.text.starts_with("label")) continue;
        const Area area{text.at.x, text.at.y - medium.lineHeight / 2, medium.widthOf(text.text),
                        medium.lineHeight};
        for (const auto& other : areas) {
            const bool meets = area.left < other.right() && other.left < area.right() &&
                               area.top < other.bottom() && other.top < area.bottom();
            CHECK_FALSE(meets);
        }
        areas.push_back(area);
    }
    CHECK(areas.size() >= 2);
}

TEST_CASE("names above a picture stand in as many lines as they need") {
    const auto medium = english();
    NamesAbove names{0, 500, medium};
    names.add(100, "a name of some length", ColourRole::text);
    CHECK(names.height() == medium.lineHeight);
    names.add(110, "another name of some length", ColourRole::text);
    CHECK(names.height() == 2 * medium.lineHeight);
    names.add(400, "far off", ColourRole::text);
    CHECK(names.height() == 2 * medium.lineHeight);
}

TEST_CASE("in a small room a plot keeps a size that can be read") {
    auto medium = english();
    medium.width = 40;
    medium.height = 30;
    const auto picture = plotted(line(), medium);
    CHECK(picture.width >= 40 * medium.characterWidth);
    CHECK(picture.height >= 10 * medium.lineHeight);
    CHECK(says(noPicture("Nothing", "Why not.", medium), "Why not."));
}

TEST_CASE("each row of bars is an item that says what it shows, and a stroke lies where its number is") {
    BarChart chart;
    chart.title = "Done";
    chart.across = {Measured::shares, 0, 1, "Share"};
    chart.rows.push_back({3, "P01", 0, 0.5, ColourRole::bar, {0.75}, "50%", "P01: half"});
    chart.rows.push_back({4, "P02", 0, 0, ColourRole::bar, {}, "0%", "P02: none"});
    const auto picture = bars(chart, english());
    REQUIRE(picture.items.size() == 2);
    CHECK(picture.items[0].key == 3);
    CHECK(picture.items[1].title == "P02: none");
    const auto filled = filledWith(picture, ColourRole::bar);
    REQUIRE(filled.size() == 1);
    const auto strokes = shapesOf<Line>(picture);
    const auto stroke = std::find_if(strokes.begin(), strokes.end(),
                                     [](const Line& each) { return each.stroke.colour == ColourRole::text; });
    REQUIRE(stroke != strokes.end());
    CHECK(stroke->from.x - filled[0].area.left == doctest::Approx(1.5 * filled[0].area.width));
}

TEST_CASE("bars without rows say why") {
    BarChart chart;
    chart.empty = "There are no risks.";
    CHECK(says(bars(chart, english()), "There are no risks."));
}

TEST_CASE("each cell of a grid is filled as far as its share, and an item by row and column") {
    CellGrid grid;
    grid.columns = {"Q1", "Q2"};
    grid.rows = {{"Book 1", {GridCell{0.25, "25%", "a quarter"}, GridCell{1, "100%", "all"}}},
                 {"Book 2", {std::nullopt, GridCell{0, "0%", "none"}}}};
    grid.marked = 1;
    grid.markedName = "law";
    const auto picture = gridPicture(grid, english());
    REQUIRE(picture.items.size() == 3);
    CHECK(picture.items[0].key == 0);
    CHECK(picture.items[1].key == 1);
    CHECK(picture.items[2].key == 3);
    const auto filled = filledWith(picture, ColourRole::selection);
    REQUIRE(filled.size() == 2);
    CHECK(filled[1].area.width == doctest::Approx(4 * filled[0].area.width));
    CHECK(says(picture, "law"));
}

}  // namespace
}  // namespace mijlpaal::chart
