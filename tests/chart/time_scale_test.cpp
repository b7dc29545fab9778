#include "chart/time_scale.h"

#include <doctest/doctest.h>

namespace mijlpaal::chart {
namespace {

using model::Language;
using model::makeDay;
using model::Moment;

Moment at(int year, unsigned month, unsigned day, int hour = 0) {
    return Moment::at(makeDay(year, month, day), hour * model::dayTenths / 24);
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
    "zooming in for ever ends at an hour of fifty pixels, and out for ever at a plan that still has width") {
    TimeScale in{Moment::at(makeDay(2026, 1, 1)), 2}, out = in;
    for (int i = 0; i < 100; ++i) {
        in = in.zoomed(2, 0);
        out = out.zoomed(0.5, 0);
    }
    CHECK(in.pixelsPerDay() == 1200);
    CHECK(out.pixelsPerDay() > 0.05);
}

TEST_CASE("weeks start on Monday, quarters on the first of January, April, July and October") {
    CHECK(startOf(TimeStep::week, at(2026, 3, 1)) == at(2026, 2, 23));
    CHECK(startOf(TimeStep::week, at(2026, 3, 2)) == at(2026, 3, 2));
    CHECK(startOf(TimeStep::quarter, at(2026, 6, 30)) == at(2026, 4, 1));
    CHECK(nextStart(TimeStep::quarter, at(2026, 11, 3)) == at(2027, 1, 1));
    CHECK(nextStart(TimeStep::month, at(2028, 2, 29)) == at(2028, 3, 1));
    CHECK(startOf(TimeStep::decade, at(2026, 6, 30)) == at(2020, 1, 1));
}

TEST_CASE("hours begin on the hour, and quarters of a day at midnight, six, noon and six") {
    CHECK(startOf(TimeStep::hour, Moment{at(2026, 3, 2, 9).tenths + 305}) == at(2026, 3, 2, 9));
    CHECK(nextStart(TimeStep::hour, at(2026, 3, 2, 23)) == at(2026, 3, 3));
    CHECK(startOf(TimeStep::sixHours, at(2026, 3, 2, 17)) == at(2026, 3, 2, 12));
    CHECK(nextStart(TimeStep::sixHours, at(2026, 3, 2, 18)) == at(2026, 3, 3));
    CHECK(namesOf(TimeStep::hour, at(2026, 3, 2, 9), false, Language::dutch) ==
          std::vector<std::string>{"9:00", "9"});
}

TEST_CASE("a day is called by its name where there is room") {
    CHECK(namesOf(TimeStep::day, at(2026, 3, 2), false, Language::dutch).front() == "ma 2");
    CHECK(namesOf(TimeStep::day, at(2026, 3, 2), true, Language::dutch).front() == "maandag 2 maart 2026");
    CHECK(namesOf(TimeStep::day, at(2026, 3, 2), true, Language::english).front() == "Monday 2 March 2026");
    CHECK(namesOf(TimeStep::day, at(2026, 3, 2), false, Language::english).back() == "2");
}

TEST_CASE("names are in the language of the reader, longest first") {
    CHECK(namesOf(TimeStep::month, at(2027, 3, 1), true, Language::dutch).front() == "maart 2027");
    CHECK(namesOf(TimeStep::month, at(2027, 3, 1), true, Language::english).front() == "March 2027");
    CHECK(namesOf(TimeStep::quarter, at(2027, 4, 1), false, Language::dutch).front() == "K2");
    CHECK(namesOf(TimeStep::quarter, at(2027, 4, 1), false, Language::english).front() == "Q2");
}

TEST_CASE("the week of the first of January 2027 is the last of 2026") {
    CHECK(namesOf(TimeStep::week, at(2026, 12, 28), false, Language::dutch).front() == "wk 53");
    CHECK(namesOf(TimeStep::week, at(2027, 1, 4), false, Language::dutch).front() == "wk 1");
}

TEST_CASE("the header goes from decades to hours as one zooms in") {
    CHECK(tiersFor(0.1) == Tiers{TimeStep::decade, TimeStep::year});
    CHECK(tiersFor(0.5) == Tiers{TimeStep::year, TimeStep::quarter});
    CHECK(tiersFor(2) == Tiers{TimeStep::year, TimeStep::month});
    CHECK(tiersFor(6) == Tiers{TimeStep::month, TimeStep::week});
    CHECK(tiersFor(30) == Tiers{TimeStep::week, TimeStep::day});
    CHECK(tiersFor(200) == Tiers{TimeStep::day, TimeStep::sixHours});
    CHECK(tiersFor(600) == Tiers{TimeStep::day, TimeStep::hour});
}

}  // namespace
}  // namespace mijlpaal::chart
