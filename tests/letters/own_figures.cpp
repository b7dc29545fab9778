#include "letters/own_figures.h"

#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using letters::ownFigures;

namespace {

const std::string letter =
    "GPS is naar verwachting in het vierde kwartaal van 2028 gereed. Voor 2026 is € 41,7 miljoen "
    "beschikbaar.";

std::vector<std::string> told(std::string_view text) {
    return ownFigures(text, letter, tests::day(2026, 3, 31));
}

}  // namespace

TEST_CASE("a date, an amount and a percentage that the letter does not tell are figures of the writer") {
    CHECK(told("GPS is gereed op 2 november 2028.") == std::vector<std::string>{"2 november 2028"});
    CHECK(told("Daarvoor is € 12,5 miljoen nodig.") == std::vector<std::string>{"€ 12,5 miljoen"});
    CHECK(told("De kans daarop is 11%.") == std::vector<std::string>{"11%"});
    CHECK(told("De kans is 11 procent. Het besluit volgt op 1 oktober 2027.") ==
          std::vector<std::string>{"11 procent", "1 oktober 2027"});
}

TEST_CASE("what the letter tells in the same words, and words without a figure, are none") {
    CHECK(told("Ik dank de keten voor haar inzet.").empty());
    CHECK(told("Dat in 2026 € 41,7 miljoen beschikbaar is, acht ik voldoende.").empty());
    CHECK(told("").empty());
}

TEST_CASE("any bytes are read to their end") {
    CHECK_NOTHROW(told(std::string(200'000, 'a')));
    CHECK_NOTHROW(told("\xff\xfe. 2 november 2028 \x80"));
    std::string points;
    for (int i = 0; i < 20'000; ++i) points += "1.2. ";
    CHECK_NOTHROW(told(points));
}
