#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace mijlpaal::model {

/// A day in the calendar, without a time zone.
using Day = std::chrono::sys_days;

/// Reads `YYYY-MM-DD`; nothing when the text is not such a day or the calendar has no such day.
std::optional<Day> dayFrom(std::string_view text);

/// Writes `YYYY-MM-DD`.
std::string isoText(Day day);

Day makeDay(int year, unsigned month, unsigned dayOfMonth);

/// Easter Sunday, by the Gregorian rule.
/// Source: Anonymous, "To find Easter", Nature 13 (1876), p. 487; holds for every year from 1583.
Day easterSunday(int year);

}  // namespace mijlpaal::model
