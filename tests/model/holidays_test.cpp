#include "model/holidays.h"

#include "base/csv.h"
#include "base/text.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace mijlpaal::model {
namespace {

TEST_CASE("the holidays of 2023 up to and including 2032 are those of the example portfolio") {
    const auto* root = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE(root);
    std::ifstream file{std::string{root} + "/examples/om-portfolio/calendars/holidays.csv"};
    std::stringstream text;
    text << file.rdbuf();
    const auto rows = base::readCsv(text.str()).value();
    const auto holidays = dutchHolidays(2023, 2032, {7});
    REQUIRE(rows.size() == 111);
    REQUIRE(holidays.size() == 110);
    for (std::size_t i = 0; i < holidays.size(); ++i) {
        const auto& cells = rows[i + 1].cells;
        const auto& holiday = holidays[i];
        INFO(cells[0], " ", cells[1]);
        CHECK(isoText(holiday.day) == cells[0]);
        CHECK(holiday.nameNl == cells[1]);
        CHECK(holiday.nameEn == cells[2]);
        CHECK(holiday.weekday == cells[3]);
        CHECK((holiday.nonworking ? "1" : "0") == cells[4]);
        CHECK((holiday.extendsLegalTerm ? "1" : "0") == cells[5]);
        CHECK(holiday.calendar == CalendarId{7});
        CHECK(holiday.source == cells[7]);
        CHECK(wordFor(holiday.basis) == cells[8]);
    }
}

TEST_CASE("King's Day is 27 April, and the day before when that is a Sunday") {
    const auto kingsDay = [](int year) {
        const auto holidays = dutchHolidays(year, year, {1});
        for (const auto& holiday : holidays) {
            if (holiday.nameEn == "King's Day") return isoText(holiday.day);
        }
        return std::string{};
    };
    CHECK(kingsDay(2024) == "2024-04-27");
    CHECK(kingsDay(2025) == "2025-04-26");
    CHECK(kingsDay(2026) == "2026-04-27");
    CHECK(kingsDay(2031) == "2031-04-26");
}

TEST_CASE("holidays come in order of date, also where two fall on one day or swap places") {
    // 2008: Ascension Day on 1 May, before Liberation Day; 2016: both on 5 May; 2011: Easter Monday on 25
    // April.
    for (const int year : {2008, 2011, 2016, 2038}) {
        const auto holidays = dutchHolidays(year, year, {1});
        CHECK(holidays.size() == 11);
        CHECK(std::is_sorted(holidays.begin(), holidays.end(),
                             [](const auto& a, const auto& b) { return a.day < b.day; }));
    }
}

TEST_CASE("years that run backwards have no holidays") {
    CHECK(dutchHolidays(2027, 2026, {1}).empty());
}

}  // namespace
}  // namespace mijlpaal::model
