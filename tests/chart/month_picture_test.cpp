#include "chart/month_picture.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::chart {
namespace {

using model::makeDay;
using std::chrono::year;

Medium dutch() {
    Medium medium;
    medium.language = model::Language::dutch;
    return medium;
}

Month april2029() {
    Month month;
    month.month = year{2029} / 4;
    month.today = makeDay(2029, 4, 2);
    month.works = [](model::Day day) { return std::chrono::weekday{day}.iso_encoding() < 6; };
    return month;
}

const Text* textOf(const Picture& picture, std::string_view words) {
    for (const auto& shape : picture.shapes) {
        if (const auto* text = std::get_if<Text>(&shape); text && text->text == words) return text;
    }
    return nullptr;
}

TEST_CASE("a month stands in whole weeks from Monday to Sunday") {
    // 1 April 2029 is a Sunday.
    CHECK(firstDayShown(year{2029} / 4) == makeDay(2029, 3, 26));
    CHECK(weeksShown(year{2029} / 4) == 6);
    CHECK(firstDayShown(year{2027} / 2) == makeDay(2027, 2, 1));
    CHECK(weeksShown(year{2027} / 2) == 4);
    const auto picture = monthPicture(april2029(), dutch());
    CHECK(textOf(picture, "april 2029"));
    // The week of Thursday 29 March is the thirteenth.
    CHECK(textOf(picture, "13"));
    CHECK(textOf(picture, "2 today"));
}

TEST_CASE("what is late has a mark and is bold, so that colour is not its only sign") {
    auto month = april2029();
    month.entries = {{7, makeDay(2029, 4, 3), "Answer", true, false, "3 April: Answer, overdue"},
                     {8, makeDay(2029, 5, 20), "Later", false, false, "20 May: Later"}};
    const auto picture = monthPicture(month, dutch());
    const auto* late = textOf(picture, "! Answer");
    REQUIRE(late);
    CHECK(late->bold);
    CHECK(late->colour == ColourRole::critical);
    REQUIRE(picture.items.size() == 1);
    CHECK(picture.items.front().key == 7);
    CHECK(picture.items.front().title == "3 April: Answer, overdue");
}

TEST_CASE("a day with more than there is room for tells how many more there are, and names them") {
    auto month = april2029();
    for (int i = 1; i <= 40; ++i)
        month.entries.push_back(
            {i, makeDay(2029, 4, 3), "Entry", false, false, "Entry " + std::to_string(i)});
    const auto picture = monthPicture(month, dutch());
    const auto shown = picture.items.size();
    REQUIRE(shown < 40);
    CHECK(textOf(picture, std::to_string(40 - shown + 1) + " more"));
    CHECK(picture.items.back().title.find("Entry 40") != std::string::npos);
    const auto& cell = picture.items.front().area;
    CHECK(picture.items.back().area.bottom() <= cell.top + (picture.height - cell.top));
}

}  // namespace
}  // namespace mijlpaal::chart
