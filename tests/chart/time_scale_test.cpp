#include "chart/time_scale.h"

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

TEST_CASE("a moment and its place turn into each other") {
    const TimeScale scale{Moment::at(makeDay(2026, 3, 2)), 8};
    CHECK(scale.x(makeDay(2026, 3, 4)) == doctest::Approx(16));
    CHECK(scale.x(Moment::at(makeDay(2026, 3, 2), 7200)) == doctest::Approx(4));
    CHECK(scale.momentAt(16) == Moment::at(makeDay(2026, 3, 4)));
    CHECK(scale.momentAt(-8) == Moment::at(makeDay(2026, 3, 1)));
}

TEST_CASE("a fitting scale shows the first day at the left and the end of the last day at the right") {
    const auto scale = TimeScale::fitting(makeDay(2026, 1, 1), makeDay(2026, 4, 10), 500);
    CHECK(scale.x(makeDay(2026, 1, 1)) == doctest::Approx(0));
    CHECK(scale.x(makeDay(2026, 4, 11)) == doctest::Approx(500));
}

TEST_CASE("zooming keeps what is under the pointer where it is") {
    const TimeScale scale{Moment::at(makeDay(2026, 1, 1)), 2};
    const auto larger = scale.zoomed(1.5, 300);
    CHECK(larger.pixelsPerDay() == doctest::Approx(3));
    CHECK(larger.momentAt(300).day() == scale.momentAt(300).day());
}

TEST_CASE(
    "zooming in for ever ends at a day of eighty pixels, and out for ever at a plan that still has width") {
    TimeScale in{Moment::at(makeDay(2026, 1, 1)), 2}, out = in;
    for (int i = 0; i < 100; ++i) {
        in = in.zoomed(2, 0);
        out = out.zoomed(0.5, 0);
    }
    CHECK(in.pixelsPerDay() == 80);
    CHECK(out.pixelsPerDay() > 0.05);
}

TEST_CASE("weeks start on Monday, quarters on the first of January, April, July and October") {
    CHECK(startOf(TimeStep::week, makeDay(2026, 3, 1)) == makeDay(2026, 2, 23));
    CHECK(startOf(TimeStep::week, makeDay(2026, 3, 2)) == makeDay(2026, 3, 2));
    CHECK(startOf(TimeStep::quarter, makeDay(2026, 6, 30)) == makeDay(2026, 4, 1));
    CHECK(nextStart(TimeStep::quarter, makeDay(2026, 11, 3)) == makeDay(2027, 1, 1));
    CHECK(nextStart(TimeStep::month, makeDay(2028, 2, 29)) == makeDay(2028, 3, 1));
    CHECK(startOf(TimeStep::decade, makeDay(2026, 6, 30)) == makeDay(2020, 1, 1));
}

TEST_CASE("names are in the language of the reader, longest first") {
    CHECK(namesOf(TimeStep::month, makeDay(2027, 3, 1), true, Language::dutch).front() == "maart 2027");
    CHECK(namesOf(TimeStep::month, makeDay(2027, 3, 1), true, Language::english).front() == "March 2027");
    CHECK(namesOf(TimeStep::quarter, makeDay(2027, 4, 1), false, Language::dutch).front() == "K2");
    CHECK(namesOf(TimeStep::quarter, makeDay(2027, 4, 1), false, Language::english).front() == "Q2");
}

TEST_CASE("the week of the first of January 2027 is the last of 2026") {
    CHECK(namesOf(TimeStep::week, makeDay(2026, 12, 28), false, Language::dutch).front() == "wk 53");
    CHECK(namesOf(TimeStep::week, makeDay(2027, 1, 4), false, Language::dutch).front() == "wk 1");
}

TEST_CASE("the header goes from years to days as one zooms in") {
    CHECK(tiersFor(0.1) == Tiers{TimeStep::decade, TimeStep::year});
    CHECK(tiersFor(0.5) == Tiers{TimeStep::year, TimeStep::quarter});
    CHECK(tiersFor(2) == Tiers{TimeStep::year, TimeStep::month});
    CHECK(tiersFor(6) == Tiers{TimeStep::month, TimeStep::week});
    CHECK(tiersFor(30) == Tiers{TimeStep::week, TimeStep::day});
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

TEST_CASE("names of marks do not cover each other") {
    HeaderLayout layout{800, 18, 18, 16, 7};
    const TimeScale scale{Moment::at(makeDay(2026, 1, 1)), 1};
    std::vector<DateMark> marks{
        {Moment::at(makeDay(2026, 3, 1)), ColourRole::statusDate, Dash::solid, 2, "Peildatum"},
        {Moment::at(makeDay(2026, 3, 5)), ColourRole::today, Dash::dotted, 1, "Vandaag"}};
    double end = 0;
    int names = 0;
    for (const auto& shape : timeHeader(scale, layout, marks, Language::dutch).shapes) {
        const auto* text = std::get_if<Text>(&shape);
        if (!text || (text->text != "Peildatum" && text->text != "Vandaag")) continue;
        CHECK(text->at.x >= end);
        end = text->at.x + 7 * static_cast<double>(text->text.size());
        ++names;
    }
    CHECK(names == 2);
}

}  // namespace
}  // namespace mijlpaal::chart
