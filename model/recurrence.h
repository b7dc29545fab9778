#pragma once

#include "model/day.h"
#include "model/shifts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mijlpaal::model {

/// Which day of a month is meant when it is not a number: a day of the week, Monday first, or any of a group.
enum class MonthItem {
    monday,
    tuesday,
    wednesday,
    thursday,
    friday,
    saturday,
    sunday,
    day,
    workday,
    weekendDay
};

/// On which days a repeated exception of a calendar falls, counted from its first day.
struct Recurrence {
    enum class Pattern { daily, weekly, monthly, yearly };

    Pattern pattern = Pattern::daily;
    /// Every so many days, weeks or months.
    std::int64_t every = 1;
    /// The days of a week.
    Weekdays weekdays;
    /// The day of the month, or 0 when `position` and `item` say which.
    std::int64_t dayOfMonth = 0;
    /// 1 to 4, or 5 for the last.
    std::int64_t position = 1;
    MonthItem item = MonthItem::day;
    /// 1 to 12, for a yearly one.
    std::int64_t month = 1;

    bool operator==(const Recurrence&) const = default;
};

/// Whether it falls on the day, when the first it may fall on is `first`. Weeks begin on Sunday.
bool fallsOn(const Recurrence& recurrence, Day first, Day day);

/// "every 3 days", "every 2 weeks on Mon,Thu", "day 15 of every 2 months", "last Fri of every 1 months",
/// "day 25 of month 12", "first Mon of month 5", and back.
std::string recurrenceText(const Recurrence& recurrence);
std::optional<Recurrence> recurrenceFrom(std::string_view text);

}  // namespace mijlpaal::model
