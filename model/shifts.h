#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::model {

/// Which days of the week are worked; Monday first.
struct Weekdays {
    std::array<bool, 7> works{};

    bool operator==(const Weekdays&) const = default;
};

/// A stretch of work within a day, in tenths of a minute since midnight; `finish` may be midnight at
/// the end of the day.
struct Shift {
    std::int64_t start = 0, finish = 0;

    bool operator==(const Shift&) const = default;
};

/// The stretches of work in one day, in order and apart.
using Shifts = std::vector<Shift>;

/// The working hours of each day of the week, Monday first. A day without is as the calendar below it, or
/// the calendar's plain week, has it; a day with no stretches at all is off.
struct WeekHours {
    std::array<std::optional<Shifts>, 7> days;

    bool operator==(const WeekHours&) const = default;
};

/// "Mon;Tue;Wed" and back.
std::string weekdaysText(const Weekdays& weekdays);
std::optional<Weekdays> weekdaysFrom(std::string_view text);

/// "08:00-12:00;13:00-17:00" and back. Nothing when a stretch is empty, reversed, overlaps the one
/// before it or passes midnight.
std::string shiftsText(const Shifts& shifts);
std::optional<Shifts> shiftsFrom(std::string_view text);

/// "Mon 08:00-12:00,13:00-17:00;Sat off" and back; days that are not named are as below.
std::string weekHoursText(const WeekHours& week);
std::optional<WeekHours> weekHoursFrom(std::string_view text);

}  // namespace mijlpaal::model
