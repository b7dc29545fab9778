#pragma once

#include "model/day.h"

#include <span>
#include <string>

namespace mijlpaal::clocks {

/// A day in a calendar.
struct CalendarEntry {
    /// Tells it from others, also when its day moves: a program that reads the calendar again changes what it
    /// has.
    std::string id;
    model::Day day{};
    std::string summary;

    bool operator==(const CalendarEntry&) const = default;
};

/// A calendar for other programs (RFC 5545), with an entry for the whole of each day. `written` is the day
/// that stands for when it was made. The same entries give the same bytes.
std::string iCalendar(std::span<const CalendarEntry> entries, model::Day written);

}  // namespace mijlpaal::clocks
