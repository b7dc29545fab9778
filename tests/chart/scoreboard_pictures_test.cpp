#include "chart/scoreboard_pictures.h"

#include <doctest/doctest.h>

#include <algorithm>

/// Forecasts that were kept, in pictures: each says in words what it shows.
namespace mijlpaal::chart {
namespace {

Medium english() {
    Medium medium;
    medium.language = model::Language::english;
    return medium;
}

bool tells(const Picture& picture, const std::string& words) {
    return std::any_of(picture.items.begin(), picture.items.end(), [&](const auto& each) { return each.title == words; });
}

bool shows(const Picture& picture, const std::string& text) {
    return std::any_of(picture.shapes.begin(), picture.shapes.end(), [&](const Shape& shape) {
        const auto* each = std::get_if<Text>(&shape);
        return each && each->text.find(text) != std::string::npos;
    });
}

forecasting::ForecastScores scores(int held, int all) {
    forecasting::ForecastScores made;
    for (int i = 0; i < all; ++i) {
        forecasting::ForecastScore score;
        score.p80 = model::makeDay(2027, 1, 1);
        score.actual = score.p80 + std::chrono::days{i < held ? -1 : 1};
        made.milestones.push_back(score);
        made.chances.push_back({{}, score.p80, 0.9, i < held});
    }
    return made;
}

TEST_CASE("a chance is told from forecast to forecast, in words, with what it is without falling back") {
    const std::vector<ChanceTold> told{{model::makeDay(2026, 10, 1), "F1 Autumn", 0.62, 0.4},
                                       {model::makeDay(2027, 4, 1), "now", 0.35, 0.2}};
    const auto picture = chancesOverTime("B4 Trial", told, english());
    REQUIRE(picture.items.size() == 2);
    CHECK(tells(picture, "F1 Autumn, told on 1 Oct 2026: chance 62%, likely"));
    CHECK(tells(picture, "now, told on 1 Apr 2027: chance 35%, unlikely"));
    CHECK(shows(picture, "by itself"));
    CHECK_FALSE(shows(chancesOverTime("A1", {{model::makeDay(2026, 10, 1), "F1", 0.5}}, english()), "by itself"));
}

TEST_CASE("without a kept forecast the picture says how to keep one") {
    CHECK(shows(chancesOverTime("B4", {}, english()), "No forecast of it is kept yet"));
    CHECK(toldAndCome({}, english()).items.empty());
    CHECK(heldByForecast({"F1"}, {forecasting::Scoreboard{}}, english()).items.empty());
}

TEST_CASE("chances of the same words stand beside how often they came, with where that may lie") {
    const auto made = scores(6, 8);
    const auto board = forecasting::scoreboardOf(std::span{&made, 1});
    CHECK(tells(toldAndCome(board, english()),
                "very likely: 8 chances of 90% on average, of which 75% came, between 41% and 93% with a certainty of 95%"));
}

TEST_CASE("each forecast has a bar of how often its P80 held, and one that held too seldom is marked") {
    const auto good = scores(8, 10), bad = scores(1, 10);
    const std::vector boards{forecasting::scoreboardOf(std::span{&good, 1}), forecasting::scoreboardOf(std::span{&bad, 1})};
    const auto picture = heldByForecast({"F1", "F2"}, boards, english());
    REQUIRE(picture.items.size() == 2);
    CHECK(picture.items[0].title.starts_with("F1: of 10 milestones that are done 80% were by their P80"));
    CHECK(picture.items[1].title.starts_with("F2: of 10 milestones that are done 10% were by their P80"));
}

}  // namespace
}  // namespace mijlpaal::chart
