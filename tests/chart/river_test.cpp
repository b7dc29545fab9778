#include "chart/river.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::chart {
namespace {

using model::Money;

Medium english() {
    Medium medium;
    medium.language = model::Language::english;
    return medium;
}

bool shows(const Picture& picture, const std::string& text) {
    return std::any_of(picture.shapes.begin(), picture.shapes.end(), [&](const Shape& shape) {
        const auto* each = std::get_if<Text>(&shape);
        return each && each->text.find(text) != std::string::npos;
    });
}

std::vector<Area> filled(const Picture& picture, ColourRole role) {
    std::vector<Area> areas;
    for (const auto& shape : picture.shapes) {
        const auto* each = std::get_if<Rectangle>(&shape);
        // Samples of the legend are lines.
        if (each && each->fill == role) areas.push_back(each->area);
    }
    return areas;
}

}  // namespace

TEST_CASE("money flows from stage to stage, what stays is named, and a legend says which is which") {
    const auto picture = river("F09", {{"Allocated", Money{100'000'000}, "not paid"}, {"Paid", Money{25'000'000}, ""}}, english());
    REQUIRE(picture.items.size() == 2);
    CHECK(picture.items[0].title == "Allocated: € 1,000,000. not paid: € 750,000.");
    CHECK(picture.items[1].title == "Paid: € 250,000");
    CHECK(shows(picture, "not paid € 750,000"));
    for (const auto* words : {"goes on to the next step", "stays at this step", "⚠ more than the step before had"})
        CHECK(shows(picture, words));
    const auto stages = filled(picture, ColourRole::bar);
    REQUIRE(stages.size() == 2);
    CHECK(stages[0].height == doctest::Approx(4 * stages[1].height));
    const auto left = filled(picture, ColourRole::grid);
    REQUIRE(left.size() == 1);
    CHECK(left[0].height == doctest::Approx(3 * stages[1].height));
    CHECK(filled(picture, ColourRole::critical).empty());
    for (const auto& stage : stages) {
        CHECK(stage.top >= 0);
        CHECK(stage.bottom() <= picture.height);
    }
}

TEST_CASE("a stage with more than the one before it is marked by a sign, a colour and words") {
    const auto picture = river("F09", {{"Allocated", Money{100'000}, ""}, {"Paid", Money{150'000}, ""}}, english());
    CHECK(picture.items[1].title == "Paid: € 1,500. € 500 more than the step before had.");
    REQUIRE(filled(picture, ColourRole::critical).size() == 1);
    CHECK(filled(picture, ColourRole::critical)[0].height == doctest::Approx(filled(picture, ColourRole::bar)[1].height / 3));
}

TEST_CASE("without money there is no river, and amounts below zero have no width") {
    CHECK(shows(river("F09", {}, english()), "There are no rows of cash."));
    CHECK(shows(river("F09", {{"Paid", Money{-5}, ""}}, english()), "There are no rows of cash."));
    const auto picture = river("F09", {{"Allocated", Money{100}, ""}, {"Paid", Money{-100}, ""}}, english());
    CHECK(picture.items.size() == 2);
}

}  // namespace mijlpaal::chart
