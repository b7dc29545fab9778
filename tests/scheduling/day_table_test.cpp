#include "scheduling/day_table.h"

#include "model/portfolio.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace mijlpaal;
using scheduling::DayTable;

namespace {

model::WorkCalendar clockOf(const char* hours, const char* weekdays) {
    model::Calendar calendar;
    calendar.workingWeekdays = model::weekdaysFrom(weekdays).value();
    calendar.workingHours = model::shiftsFrom(hours).value();
    return {calendar, {}};
}

const auto from = model::makeDay(2027, 1, 1), to = model::makeDay(2032, 1, 1);

}  // namespace

TEST_CASE("a reading goes over to another clock as it does by the moment at which it ends") {
    const std::vector clocks{clockOf("08:00-12:00;13:00-17:00", "Mon;Tue;Wed;Thu;Fri"), clockOf("06:00-22:00", "Mon;Tue;Sat"),
                             clockOf("09:00-13:00", "Wed;Sun"), clockOf("00:00-24:00", "Mon;Tue;Wed;Thu;Fri;Sat;Sun")};
    std::vector<DayTable> tables;
    for (const auto& clock : clocks) tables.emplace_back(clock, from, to);
    CHECK(rc::check([&] {
        const auto one = *rc::gen::inRange<std::size_t>(0, clocks.size()), other = *rc::gen::inRange<std::size_t>(0, clocks.size());
        const auto first = clocks[one].workAt(model::Moment::at(from)).tenths,
                   last = clocks[one].workAt(model::Moment::at(to)).tenths;
        const auto reading = *rc::gen::oneOf(rc::gen::inRange(first + 1, last + 1),
                                             rc::gen::map(rc::gen::inRange<std::int64_t>(1, 2000),
                                                          [&](std::int64_t days) { return std::min(last, first + days * 2400); }));
        RC_ASSERT(tables[one].holds(reading));
        RC_ASSERT(tables[one].across(reading, tables[other]) ==
                  clocks[other].workAt(clocks[one].finishAt({reading})).tenths);
    }));
}

TEST_CASE("a table knows what lies outside its window, and which days it cannot hold") {
    const auto week = clockOf("08:00-12:00;13:00-17:00", "Mon;Tue;Wed;Thu;Fri");
    const DayTable table{week, from, to};
    CHECK(table.isPlain());
    CHECK_FALSE(table.holds(week.workAt(model::Moment::at(from)).tenths));
    CHECK_FALSE(table.holds(week.workAt(model::Moment::at(to)).tenths + 1));
    CHECK_FALSE(DayTable(clockOf("06:00-07:00;08:00-09:00;10:00-11:00", "Mon"), from, to).isPlain());
}
