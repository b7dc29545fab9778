#include "model/shifts.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

TEST_CASE("weekdays are read and written as their short names, Monday first") {
    const Weekdays week{{true, true, true, true, true, false, false}};
    CHECK(weekdaysText(week) == "Mon;Tue;Wed;Thu;Fri");
    CHECK(weekdaysFrom("Mon;Tue;Wed;Thu;Fri") == week);
    CHECK(weekdaysFrom("Fri; Thu;Wed;Tue ;Mon") == week);
    CHECK(weekdaysFrom("") == Weekdays{});
    CHECK(weekdaysText({}) == "");
    for (int bits = 0; bits < 128; ++bits) {
        Weekdays some;
        for (std::size_t i = 0; i < 7; ++i) some.works[i] = bits >> i & 1;
        CHECK(weekdaysFrom(weekdaysText(some)) == some);
    }
}

TEST_CASE("an unknown weekday is refused") {
    for (const auto* text : {"Ma", "mon", "Monday", "Mon;", ";", "Mon,Tue", "Mon Tue"}) {
        INFO(text);
        CHECK_FALSE(weekdaysFrom(text).has_value());
    }
}

TEST_CASE("working hours are read and written as stretches in order") {
    const Shifts shifts{{4800, 7200}, {7800, 10200}};
    CHECK(shiftsText(shifts) == "08:00-12:00;13:00-17:00");
    CHECK(shiftsFrom("08:00-12:00;13:00-17:00") == shifts);
    CHECK(shiftsFrom("08:00-12:00; 13:00-17:00 ") == shifts);
    CHECK(shiftsFrom("08:00-12:00;12:00-13:00") == Shifts{{4800, 7200}, {7200, 7800}});
    CHECK(shiftsFrom("08:00:06-12:00:30") == Shifts{{4801, 7205}});
    CHECK(shiftsText({{4801, 7205}}) == "08:00:06-12:00:30");
    CHECK(shiftsFrom("") == Shifts{});
}

TEST_CASE("a stretch may end at midnight and no later") {
    CHECK(shiftsFrom("00:00-24:00") == Shifts{{0, 14400}});
    CHECK(shiftsText({{0, 14400}}) == "00:00-24:00");
    CHECK(shiftsFrom("22:00-24:00").has_value());
    CHECK_FALSE(shiftsFrom("22:00-24:01").has_value());
    CHECK_FALSE(shiftsFrom("22:00-06:00").has_value());
}

TEST_CASE("empty, reversed, overlapping and unordered stretches are refused") {
    for (const auto* text :
         {"08:00-08:00", "12:00-08:00", "08:00-12:00;11:00-17:00", "13:00-17:00;08:00-12:00", "08:00",
          "08:00-12:00-13:00", "8:00-12:00", "08:00-12:00;", "08:00–12:00", "08:00-25:00", "24:00-24:00"}) {
        INFO(text);
        CHECK_FALSE(shiftsFrom(text).has_value());
    }
}

}  // namespace
}  // namespace mijlpaal::model
