#include "model/day.h"

#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::model {
namespace {

TEST_CASE("a day is read and written as year, month, day") {
    CHECK(dayFrom("2027-03-31") == makeDay(2027, 3, 31));
    CHECK(isoText(makeDay(2027, 3, 31)) == "2027-03-31");
    CHECK(isoText(makeDay(999, 1, 2)) == "0999-01-02");
    CHECK(dayFrom("1970-01-01")->time_since_epoch().count() == 0);
    CHECK(dayFrom("1969-12-31")->time_since_epoch().count() == -1);
}

TEST_CASE("29 February is a day in leap years only") {
    for (const auto* text : {"2024-02-29", "2000-02-29", "2028-02-29", "1600-02-29"})
        CHECK(dayFrom(text).has_value());
    for (const auto* text : {"2023-02-29", "1900-02-29", "2100-02-29", "2027-02-29"})
        CHECK_FALSE(dayFrom(text).has_value());
}

TEST_CASE("what is not a day, or not written as one, is refused") {
    for (const auto* text : {"",
                             "2027-02-31",
                             "2027-04-31",
                             "2027-13-01",
                             "2027-00-01",
                             "2027-01-00",
                             "2027-1-1",
                             "27-01-01",
                             "2027/01/01",
                             "20270101",
                             " 2027-01-01",
                             "2027-01-01 ",
                             "2027-01-01T08:00",
                             "+027-01-01",
                             "2027-+1-01",
                             "2027-01--1",
                             "-027-01-01",
                             "2027-0a-01",
                             "12027-01-01",
                             "31-03-2027"}) {
        INFO(text);
        CHECK_FALSE(dayFrom(text).has_value());
    }
}

TEST_CASE("every day up to the year 9999 is read back from its text") {
    CHECK(rc::check([] {
        const auto first = makeDay(0, 1, 1).time_since_epoch().count();
        const auto last = makeDay(9999, 12, 31).time_since_epoch().count();
        const Day day{std::chrono::days{within(first, last + 1)}};
        RC_ASSERT(dayFrom(isoText(day)) == day);
    }));
}

TEST_CASE("Easter Sunday falls on the days of the almanac") {
    // By hand, from published tables; 1818 and 2285 are the earliest, 1943 and 2038 the latest possible.
    for (const auto* text :
         {"1583-04-10", "1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23",
          "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2023-04-09", "2024-03-31", "2025-04-20",
          "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2038-04-25", "2049-04-18", "2285-03-22"}) {
        CHECK(isoText(easterSunday(std::stoi(std::string{text}.substr(0, 4)))) == text);
    }
}

TEST_CASE("Easter is a Sunday from 22 March up to and including 25 April") {
    for (int year = 1583; year <= 4099; ++year) {
        const auto easter = easterSunday(year);
        if (std::chrono::weekday{easter} != std::chrono::Sunday || easter < makeDay(year, 3, 22) ||
            easter > makeDay(year, 4, 25)) {
            FAIL(year);
        }
    }
}

}  // namespace
}  // namespace mijlpaal::model
