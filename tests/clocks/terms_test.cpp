#include "clocks/terms.h"

#include <doctest/doctest.h>

namespace mijlpaal::clocks {
namespace {

std::string legalEnd(std::string_view after, const Term& term) {
    return model::isoText(legalEndOf(*model::dayFrom(after), term));
}

std::string plainEnd(std::string_view after, const Term& term) {
    return model::isoText(endOf(*model::dayFrom(after), term));
}

// The days below are read off a calendar with the act beside it.

TEST_CASE("a term set by an act that ends in a weekend ends on the next day that is free of none") {
    CHECK(legalEnd("2026-04-10", weeks(2)) == "2026-04-24");               // Friday
    CHECK(legalEnd("2026-04-11", weeks(2)) == "2026-04-28");               // Saturday; Monday is King's Day
    CHECK(legalEnd("2026-04-05", weeks(1)) == "2026-04-13");               // Sunday
    CHECK(legalEnd("2026-06-01", {5, TermUnit::days}) == "2026-06-08");    // Saturday
    CHECK(legalEnd("2026-01-31", {1, TermUnit::months}) == "2026-03-02");  // 28 February is a Saturday
}

TEST_CASE("no term set by an act ends on Good Friday, at Easter or on the days between") {
    // Good Friday 30 March 2029, Easter Sunday 1 April, Easter Monday 2 April.
    CHECK(legalEnd("2029-03-16", weeks(2)) == "2029-04-03");
    CHECK(legalEnd("2029-03-18", weeks(2)) == "2029-04-03");
    CHECK(legalEnd("2029-03-19", weeks(2)) == "2029-04-03");
    CHECK(legalEnd("2029-03-15", weeks(2)) == "2029-03-29");
}

TEST_CASE("King's Day is the 26th when the 27th is a Sunday") {
    // 27 April 2031 is a Sunday: the King's birthday is kept on Saturday the 26th.
    CHECK(isFreeByLaw(*model::dayFrom("2031-04-26")));
    CHECK(legalEnd("2031-04-12", weeks(2)) == "2031-04-28");
    // 27 April 2028 is a Thursday.
    CHECK_FALSE(isFreeByLaw(*model::dayFrom("2028-04-26")));
    CHECK(legalEnd("2028-04-13", weeks(2)) == "2028-04-28");
}

TEST_CASE("Ascension Day the day after Liberation Day moves a term over both") {
    // In 2027 and 2032 Ascension Day is 6 May: the 5th and the 6th are both free.
    CHECK(legalEnd("2027-04-21", weeks(2)) == "2027-05-07");
    CHECK(legalEnd("2032-04-21", weeks(2)) == "2032-05-07");
    // In 2029 it is 10 May.
    CHECK(legalEnd("2029-04-26", weeks(2)) == "2029-05-11");
}

TEST_CASE("Whit Monday, both Christmas days and New Year's Day end no term") {
    CHECK(legalEnd("2026-05-11", weeks(2)) == "2026-05-26");
    CHECK(legalEnd("2025-12-11", weeks(2)) == "2025-12-29");  // Thursday, Friday and a weekend
    CHECK(legalEnd("2025-12-18", weeks(2)) == "2026-01-02");
}

TEST_CASE("a term over twelve weeks, ninety days or three months, and one in years, is not lengthened") {
    CHECK(legalEnd("2026-01-10", weeks(12)) == "2026-04-07");  // Saturday the 4th, then Easter
    CHECK(legalEnd("2026-01-10", weeks(13)) == "2026-04-11");  // a Saturday
    CHECK(legalEnd("2026-01-03", {91, TermUnit::days}) == "2026-04-04");
    CHECK(legalEnd("2026-01-04", {90, TermUnit::days}) == "2026-04-07");
    CHECK(legalEnd("2026-01-04", {3, TermUnit::months}) == "2026-04-07");
    CHECK(legalEnd("2026-01-02", {4, TermUnit::months}) == "2026-05-02");  // a Saturday
    CHECK(legalEnd("2026-04-04", {1, TermUnit::years}) == "2027-04-04");   // a Sunday
}

TEST_CASE("a term that is counted back ends where the calendar has it") {
    CHECK(legalEnd("2029-04-01", weeks(-1)) == "2029-03-25");  // a Sunday
    CHECK(legalEnd("2026-05-31", {-3, TermUnit::months}) == "2026-02-28");
}

TEST_CASE("a term of three days or more has two days in it that are free of none") {
    // From Thursday before Easter: Friday to Monday are free.
    CHECK(legalEnd("2026-04-02", {3, TermUnit::days}) == "2026-04-08");
    CHECK(legalEnd("2026-04-02", {4, TermUnit::days}) == "2026-04-08");
    // Two days have no such right, and end on the first that is free of none.
    CHECK(legalEnd("2026-04-02", {2, TermUnit::days}) == "2026-04-07");
}

TEST_CASE("the Houses count plain weeks") {
    CHECK(plainEnd("2026-03-17", weeks(3)) == "2026-04-07");
    CHECK(plainEnd("2019-12-11", weeks(3)) == "2020-01-01");
    CHECK(plainEnd("2028-02-29", {1, TermUnit::years}) == "2029-02-28");
}

TEST_CASE("the last working day before the law is in force is the Friday before Easter") {
    CHECK(model::isoText(lastWorkingDayBy(*model::dayFrom("2029-04-01"))) == "2029-03-30");
    CHECK(model::isoText(lastWorkingDayBy(*model::dayFrom("2029-04-03"))) == "2029-04-03");
    CHECK(model::isoText(lastWorkingDayBy(*model::dayFrom("2027-05-06"))) == "2027-05-04");
}

}  // namespace
}  // namespace mijlpaal::clocks
