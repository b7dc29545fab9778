#include "letters/told_date.h"

#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

using namespace mijlpaal::letters;
using mijlpaal::tests::day;

namespace {

constexpr auto nl = Language::dutch;
constexpr auto en = Language::english;

}  // namespace

TEST_CASE("a date is told no more precisely than it may be") {
    const auto exact = day(2029, 5, 17);

    CHECK(shortText({exact, Precision::day}, nl) == "17 mei 2029");
    CHECK(shortText({exact, Precision::month}, nl) == "mei 2029");
    CHECK(shortText({exact, Precision::quarter}, nl) == "tweede kwartaal 2029");
    CHECK(shortText({exact, Precision::year}, nl) == "2029");
    CHECK(shortText({exact, Precision::day}, en) == "17 May 2029");
    CHECK(shortText({exact, Precision::month}, en) == "May 2029");
    CHECK(shortText({exact, Precision::quarter}, en) == "second quarter 2029");
    CHECK(shortText({exact, Precision::year}, en) == "2029");
}

TEST_CASE("the day behind a coarser date cannot be found back") {
    CHECK(ToldDate{day(2029, 5, 17), Precision::quarter} == ToldDate{day(2029, 6, 30), Precision::quarter});
    CHECK(ToldDate{day(2029, 5, 17), Precision::month} == ToldDate{day(2029, 5, 1), Precision::month});
    CHECK(ToldDate{day(2029, 5, 17), Precision::year} == ToldDate{day(2029, 12, 31), Precision::year});
    CHECK(ToldDate{day(2029, 5, 17), Precision::day} != ToldDate{day(2029, 5, 18), Precision::day});
}

TEST_CASE("in a sentence a date gets its article and preposition") {
    CHECK(whenText({day(2029, 4, 1), Precision::day}, nl) == "op 1 april 2029");
    CHECK(whenText({day(2029, 4, 1), Precision::month}, nl) == "in april 2029");
    CHECK(whenText({day(2029, 4, 1), Precision::quarter}, nl) == "in het tweede kwartaal van 2029");
    CHECK(whenText({day(2029, 4, 1), Precision::year}, nl) == "in 2029");
    CHECK(whenText({day(2029, 4, 1), Precision::quarter}, en) == "in the second quarter of 2029");
    CHECK(whenText({day(2029, 4, 1), Precision::day}, en) == "on 1 April 2029");
    CHECK(runningText({day(2029, 4, 1), Precision::quarter}, nl) == "het tweede kwartaal van 2029");
}

TEST_CASE("agreed words for a date stand instead of it") {
    const ToldDate date{day(2028, 11, 2), Precision::quarter, "eind 2028", "late 2028"};

    CHECK(shortText(date, nl) == "eind 2028");
    CHECK(whenText(date, nl) == "eind 2028");
    CHECK(whenText(date, en) == "late 2028");
}

TEST_CASE("a told period begins and ends with its months") {
    const ToldDate quarter{day(2028, 2, 10), Precision::quarter};
    CHECK(quarter.firstDay() == day(2028, 1, 1));
    CHECK(quarter.lastDay() == day(2028, 3, 31));
    CHECK(ToldDate{day(2028, 2, 10), Precision::month}.lastDay() == day(2028, 2, 29));
    CHECK(ToldDate{day(2028, 2, 10), Precision::year}.lastDay() == day(2028, 12, 31));
    CHECK(ToldDate{day(2028, 2, 10), Precision::day}.lastDay() == day(2028, 2, 10));
}

TEST_CASE("told dates stand in order of the end of their period, the finer one first") {
    const ToldDate lastDayOfYear{day(2028, 12, 31), Precision::day};
    const ToldDate fourthQuarter{day(2028, 10, 1), Precision::quarter};
    const ToldDate year{day(2028, 1, 1), Precision::year};
    const ToldDate nextJanuary{day(2029, 1, 5), Precision::month};

    CHECK(earlier(lastDayOfYear, fourthQuarter));
    CHECK(earlier(fourthQuarter, year));
    CHECK(earlier(year, nextJanuary));
    CHECK_FALSE(earlier(nextJanuary, year));
    CHECK_FALSE(earlier(year, year));
}

TEST_CASE("a period says only once what its ends share") {
    const auto period = [](std::chrono::sys_days from, std::chrono::sys_days until, Precision precision) {
        return periodText({from, precision}, {until, precision}, nl);
    };
    CHECK(period(day(2021, 12, 10), day(2021, 12, 14), Precision::day) == "10 tot en met 14 december 2021");
    CHECK(period(day(2025, 3, 28), day(2025, 4, 3), Precision::day) == "28 maart tot en met 3 april 2025");
    CHECK(period(day(2025, 3, 1), day(2025, 4, 3), Precision::month) == "maart tot en met april 2025");
    CHECK(period(day(2019, 8, 1), day(2020, 1, 15), Precision::month) ==
          "augustus 2019 tot en met januari 2020");
    CHECK(period(day(2025, 3, 1), day(2025, 3, 27), Precision::month) == "maart 2025");
    CHECK(period(day(2020, 1, 1), day(2020, 12, 31), Precision::year) == "2020");
}
