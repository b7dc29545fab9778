#pragma once

#include "model/day.h"
#include "model/shifts.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::formats::xer {

/// The hours that P6 keeps of a calendar: those of each day of the week, and of the days that differ. A day
/// with no stretch of work is off.
struct CalendarHours {
    /// Monday first.
    std::array<model::Shifts, 7> week;
    std::map<model::Day, model::Shifts> exceptions;

    bool operator==(const CalendarHours&) const = default;
};

/// The work that begins on a day: what falls on that day, and what runs on after midnight.
struct DayWork {
    model::Shifts today, tomorrow;
};

/// The work that begins on each day of the week, and on the days that differ.
struct CalendarWork {
    std::array<DayWork, 7> week;
    std::map<model::Day, DayWork> exceptions;
};

/// A stretch that runs through midnight goes on at the start of the next day, also where that day differs;
/// where the day on which it begins differs, that of the week is not worked.
CalendarHours hoursOf(const CalendarWork& work);

/// The work that could be read, with the pieces that could not, as they stand in the text.
struct ReadHours {
    CalendarWork work;
    std::vector<std::string> unread;
};

/// Reads the column `clndr_data`: parts `(number||name(attribute|value ...)(parts))` within each other. Days
/// of the week count from 1 for Sunday; the day of an exception is counted from 30 December 1899. Stretches
/// that touch or overlap are joined.
///
/// Nothing when the brackets do not fit, or stand more than 32 deep.
std::optional<ReadHours> calendarHoursFrom(std::string_view text);

std::string calendarText(const CalendarHours& hours);

/// Whether any day of the week is worked.
bool anyWork(const CalendarWork& work);

/// Monday to Friday, eight hours.
CalendarHours usualHours();

}  // namespace mijlpaal::formats::xer
