#include "chart/time_header.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::chart {
namespace {

using model::Language;
using model::makeDay;
using model::Moment;

std::vector<std::string> textsOf(const Picture& picture) {
    std::vector<std::string> texts;
    for (const auto& shape : picture.shapes) {
        if (const auto* text = std::get_if<Text>(&shape)) texts.push_back(text->text);
    }
    return texts;
}

bool contains(const std::vector<std::string>& texts, std::string_view wanted) {
    return std::find(texts.begin(), texts.end(), wanted) != texts.end();
}

TEST_CASE("the header names what is in sight, and no name is wider than its stretch") {
    HeaderLayout layout{800, 18, 18, 16, 7};
    const TimeScale scale{Moment::at(makeDay(2026, 1, 1)), 0.5};
    const auto picture = timeHeader(scale, layout, {}, Language::dutch);
    CHECK(picture.height == 52);
    const auto texts = textsOf(picture);
    CHECK(contains(texts, "2026"));
    CHECK(contains(texts, "2029"));
    CHECK(contains(texts, "K3"));
    CHECK_FALSE(contains(texts, "2032"));
}

TEST_CASE("names of marks do not cover each other, and no line runs through them") {
    HeaderLayout layout{800, 18, 18, 16, 7};
    const TimeScale scale{Moment::at(makeDay(2026, 1, 1)), 1};
    std::vector<DateMark> marks{
        {Moment::at(makeDay(2026, 3, 1)), ColourRole::statusDate, Dash::solid, 2, "Peildatum"},
        {Moment::at(makeDay(2026, 3, 5)), ColourRole::today, Dash::dotted, 1, "Vandaag"}};
    std::vector<double> lines;
    const auto picture = timeHeader(scale, layout, marks, Language::dutch);
    for (const auto& shape : picture.shapes) {
        const auto* line = std::get_if<Line>(&shape);
        if (line && line->stroke.colour != ColourRole::grid) lines.push_back(line->from.x);
    }
    REQUIRE(lines.size() == 2);
    double end = 0;
    int names = 0;
    for (const auto& shape : picture.shapes) {
        const auto* text = std::get_if<Text>(&shape);
        if (!text || (text->text != "Peildatum" && text->text != "Vandaag")) continue;
        CHECK(text->at.x >= end);
        end = text->at.x + std::min(7 * static_cast<double>(text->text.size()), text->widest);
        for (const auto x : lines) CHECK((x < text->at.x || x > end));
        ++names;
    }
    CHECK(names == 2);
}

}  // namespace
}  // namespace mijlpaal::chart
