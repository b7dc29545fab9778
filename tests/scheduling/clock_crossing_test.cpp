#include "scheduling/clock_crossing.h"

#include "model/portfolio.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace mijlpaal;
using scheduling::ClockCrossing;

namespace {

model::WorkCalendar clockOf(const char* hours, const char* weekdays) {
    model::Calendar calendar;
    calendar.workingWeekdays = model::weekdaysFrom(weekdays).value();
    calendar.workingHours = model::shiftsFrom(hours).value();
    return {calendar, {}};
}

const auto first = model::makeDay(2027, 1, 1), end = model::makeDay(2032, 1, 1);

std::int32_t readingAt(const model::WorkCalendar& clock, model::Day day) {
    return static_cast<std::int32_t>(clock.workAt(model::Moment::at(day)).tenths);
}

}  // namespace

TEST_CASE("a reading goes over to another clock as it does by the moments at which it ends and begins") {
    const std::vector clocks{clockOf("08:00-12:00;13:00-17:00", "Mon;Tue;Wed;Thu;Fri"),
                             clockOf("06:00-22:00", "Mon;Tue;Sat"),
                             clockOf("09:00-13:00", "Wed;Sun"),
                             clockOf("00:00-24:00", "Mon;Tue;Wed;Thu;Fri;Sat;Sun"),
                             clockOf("06:00-07:00;08:00-09:30;10:00-16:00", "Mon;Thu"),
                             model::WorkCalendar{std::vector<model::WorkCalendar::Layer>{}}};
    std::vector<std::vector<ClockCrossing>> crossings(clocks.size());
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        for (const auto& other : clocks) crossings[i].emplace_back(clocks[i], other, first, end);
    }
    CHECK(rc::check([&] {
        const auto one = *rc::gen::inRange<std::size_t>(0, clocks.size() - 1),
                   other = *rc::gen::inRange<std::size_t>(0, clocks.size());
        const auto& crossing = crossings[one][other];
        const auto from = readingAt(clocks[one], first), last = readingAt(clocks[one], end);
        const auto reading = *rc::gen::oneOf(rc::gen::inRange(from + 1, last),
                                             rc::gen::map(rc::gen::inRange(1, 2000), [&](int stretches) {
                                                 return std::min(last - 1, from + stretches * 600);
                                             }));
        RC_ASSERT(crossing.holds(reading));
        RC_ASSERT(crossing.atFinish(reading) == clocks[other].workAt(clocks[one].finishAt({reading})).tenths);
        RC_ASSERT(crossing.atStart(reading) == clocks[other].workAt(clocks[one].startAt({reading})).tenths);
    }));
}

TEST_CASE("every reading of half a year goes over to another clock") {
    const auto week = clockOf("08:00-12:00;13:00-17:00", "Mon;Tue;Wed;Thu;Fri"),
               other = clockOf("11:00-14:00", "Mon;Wed;Sat");
    for (const auto& [from, to] : {std::pair{week, other}, std::pair{other, week}}) {
        const ClockCrossing crossing{from, to, first, end};
        const auto last = readingAt(from, model::makeDay(2027, 7, 1));
        auto isSame = true;
        for (auto reading = readingAt(from, first) + 1; reading <= last; ++reading)
            isSame = isSame && crossing.atFinish(reading) == to.workAt(from.finishAt({reading})).tenths &&
                     crossing.atStart(reading) == to.workAt(from.startAt({reading})).tenths;
        CHECK(isSame);
    }
}

TEST_CASE("a crossing knows what lies outside its window") {
    const auto week = clockOf("08:00-12:00;13:00-17:00", "Mon;Tue;Wed;Thu;Fri");
    const ClockCrossing crossing{week, week, first, end};
    CHECK_FALSE(crossing.holds(readingAt(week, first)));
    CHECK(crossing.holds(readingAt(week, end) - 1));
    CHECK_FALSE(crossing.holds(readingAt(week, end)));
    const model::WorkCalendar idle{std::vector<model::WorkCalendar::Layer>{}};
    CHECK_FALSE(ClockCrossing(idle, week, first, end).holds(0));
}
