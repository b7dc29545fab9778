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

TEST_CASE("stale sentences are listed with what holds now, and those of reached milestones are not") {
    const auto stale = staleWordings(mijlpaal::tests::exampleReport());

    REQUIRE(stale.size() == 1);
    CHECK(stale[0].milestone == "Mijlpaal: GPS gereed voor nieuw Wetboek");
    CHECK(shortText(stale[0].now, Language::dutch) == "eerste kwartaal 2029");
}
