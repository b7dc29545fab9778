#include "clocks/icalendar.h"

#include <doctest/doctest.h>
#include <libical/ical.h>

#include <memory>
#include <vector>

namespace mijlpaal::clocks {
namespace {

model::Day day(std::string_view text) {
    return *model::dayFrom(text);
}

/// What another program reads.
std::vector<CalendarEntry> readBack(const std::string& text) {
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar{
        icalparser_parse_string(text.c_str()), icalcomponent_free};
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    std::vector<CalendarEntry> entries;
    for (auto* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        const auto start = icalcomponent_get_dtstart(event);
        CHECK(start.is_date);
        entries.push_back(
            {icalcomponent_get_uid(event),
             model::makeDay(start.year, static_cast<unsigned>(start.month), static_cast<unsigned>(start.day)),
             icalcomponent_get_summary(event)});
    }
    return entries;
}

TEST_CASE("a calendar is read back by others with its days and texts, whatever stands in them") {
    const std::vector<CalendarEntry> entries{
        {"parliament-K26", day("2026-04-07"),
         "“K26 Planning; zitting, module” beantwoorden, of uitstel melden."},
        {"law-LM32", day("2029-03-30"), std::string(300, 'x') + " é\\n"},
        {"status", day("2026-05-05"), "two\nlines"},
    };
    auto read = readBack(iCalendar(entries, day("2026-04-01")));
    REQUIRE(read.size() == 3);
    for (std::size_t i = 0; i < read.size(); ++i) {
        CHECK(read[i].id == entries[i].id + "@mijlpaal");
        CHECK(read[i].day == entries[i].day);
        CHECK(read[i].summary == entries[i].summary);
    }
}

TEST_CASE("a calendar has lines that all programs can read, and the same bytes each time") {
    const std::vector<CalendarEntry> entries{{"a", day("2026-04-07"), std::string(200, 'y')}};
    const auto text = iCalendar(entries, day("2026-04-01"));
    CHECK(text == iCalendar(entries, day("2026-04-01")));
    CHECK(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    std::size_t begin = 0;
    for (auto end = text.find("\r\n"); end != std::string::npos;
         begin = end + 2, end = text.find("\r\n", begin))
        CHECK(end - begin <= 75);
    CHECK(begin == text.size());
}

}  // namespace
}  // namespace mijlpaal::clocks
