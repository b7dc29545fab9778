#include "letters/wording.h"

#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

using namespace mijlpaal::letters;
using mijlpaal::tests::day;

TEST_CASE("a sentence that names another time than is told now contradicts it") {
    const ToldDate firstQuarter2029{day(2029, 2, 13), Precision::quarter};

    CHECK(contradicts("GPS is naar verwachting eind 2028 gereed", firstQuarter2029));
    CHECK(contradicts("Gereed in het vierde kwartaal van 2028", firstQuarter2029));
    CHECK(contradicts("Gereed in 2028", firstQuarter2029));
    CHECK(contradicts("Gereed in april 2029", firstQuarter2029));
    CHECK(contradicts("Gereed op 1 april 2029", firstQuarter2029));
    CHECK(contradicts("Gereed in de tweede helft van 2029", firstQuarter2029));
    CHECK(contradicts("Uiterlijk in december 2028 gereed", firstQuarter2029));
}

TEST_CASE("a sentence whose time the told period may still meet does not contradict it") {
    const ToldDate firstQuarter2029{day(2029, 2, 13), Precision::quarter};

    CHECK_FALSE(contradicts("Gereed in 2029", firstQuarter2029));
    CHECK_FALSE(contradicts("Gereed begin 2029", firstQuarter2029));
    CHECK_FALSE(contradicts("Gereed eind eerste kwartaal 2029", firstQuarter2029));
    CHECK_FALSE(contradicts("Gereed in maart 2029", firstQuarter2029));
    CHECK_FALSE(contradicts("Uiterlijk op 1 april 2029 gereed", firstQuarter2029));
    CHECK_FALSE(contradicts("Vanaf 2027 in gebruik", firstQuarter2029));
    CHECK_FALSE(contradicts("Binnenkort gereed", firstQuarter2029));
    CHECK_FALSE(contradicts("", firstQuarter2029));
    CHECK_FALSE(contradicts("In 2027 gestart, in 2029 gereed", firstQuarter2029));
}

TEST_CASE(
    "a sentence that names a month is more exact than a year, and one that names the year or no end is not") {
    const ToldDate year{day(2028, 1, 1), Precision::year};
    const ToldDate quarter{day(2028, 4, 1), Precision::quarter};

    CHECK(isMoreExact("Gereed in april 2028", year));
    CHECK(isMoreExact("Gereed op 1 april 2028", quarter));
    CHECK_FALSE(isMoreExact("Gereed in 2028", year));
    CHECK_FALSE(isMoreExact("Gereed in de tweede helft van 2028", year));
    CHECK_FALSE(isMoreExact("Uiterlijk in april 2028 gereed", year));
    CHECK_FALSE(isMoreExact("Gereed in het tweede kwartaal van 2028", quarter));
    CHECK_FALSE(isMoreExact("Binnenkort gereed", year));
}
