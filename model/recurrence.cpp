#include "model/recurrence.h"

#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

namespace mijlpaal::model {

namespace {

constexpr std::array<std::string_view, 10> itemNames{"Mon", "Tue", "Wed", "Thu",     "Fri",
                                                     "Sat", "Sun", "day", "workday", "weekendday"};
constexpr std::array<std::string_view, 5> positionNames{"first", "second", "third", "fourth", "last"};

/// Monday is 0.
std::int64_t weekdayOf(Day day) {
    return static_cast<std::int64_t>(std::chrono::weekday{day}.iso_encoding()) - 1;
}

bool fits(MonthItem item, Day day) {
    const auto weekday = weekdayOf(day);
    switch (item) {
        case MonthItem::day:
            return true;
        case MonthItem::workday:
            return weekday < 5;
        case MonthItem::weekendDay:
            return weekday >= 5;
        default:
            return weekday == static_cast<std::int64_t>(item);
    }
}

bool isDayOfMonth(const Recurrence& recurrence, Day day) {
    const std::chrono::year_month_day date{day};
    if (recurrence.dayOfMonth > 0)
        return static_cast<unsigned>(date.day()) == static_cast<unsigned>(recurrence.dayOfMonth);
    if (!fits(recurrence.item, day)) return false;
    const auto last = Day{date.year() / date.month() / std::chrono::last};
    if (recurrence.position == 5) {
        for (auto later = day + std::chrono::days{1}; later <= last; later += std::chrono::days{1}) {
            if (fits(recurrence.item, later)) return false;
        }
        return true;
    }
    std::int64_t count = 0;
    for (auto each = Day{date.year() / date.month() / std::chrono::day{1}}; each <= day;
         each += std::chrono::days{1}) {
        if (fits(recurrence.item, each)) ++count;
    }
    return count == recurrence.position;
}

template <std::size_t N>
std::optional<std::int64_t> indexIn(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return found - names.begin();
}

std::optional<std::int64_t> numberWithin(std::string_view text, std::int64_t least, std::int64_t most) {
    const auto number = base::wholeNumber(text);
    if (!number || *number < least || *number > most) return std::nullopt;
    return number;
}

}  // namespace

bool fallsOn(const Recurrence& recurrence, Day first, Day day) {
    if (day < first) return false;
    const auto every = std::max<std::int64_t>(1, recurrence.every);
    switch (recurrence.pattern) {
        case Recurrence::Pattern::daily:
            return (day - first).count() % every == 0;
        case Recurrence::Pattern::weekly: {
            const auto sinceSunday = (weekdayOf(first) + 1) % 7;
            const auto week = ((day - first).count() + sinceSunday) / 7;
            return recurrence.weekdays.works[static_cast<std::size_t>(weekdayOf(day))] && week % every == 0;
        }
        case Recurrence::Pattern::monthly: {
            const std::chrono::year_month_day from{first}, date{day};
            const auto months = (static_cast<int>(date.year()) - static_cast<int>(from.year())) * 12 +
                                static_cast<int>(static_cast<unsigned>(date.month())) -
                                static_cast<int>(static_cast<unsigned>(from.month()));
            return months % every == 0 && isDayOfMonth(recurrence, day);
        }
        case Recurrence::Pattern::yearly: {
            const std::chrono::year_month_day date{day};
            return static_cast<unsigned>(date.month()) == static_cast<unsigned>(recurrence.month) &&
                   isDayOfMonth(recurrence, day);
        }
    }
    return false;
}

std::string recurrenceText(const Recurrence& recurrence) {
    if (recurrence.pattern == Recurrence::Pattern::daily)
        return fmt::format("every {} days", recurrence.every);
    if (recurrence.pattern == Recurrence::Pattern::weekly) {
        auto days = weekdaysText(recurrence.weekdays);
        std::replace(days.begin(), days.end(), ';', ',');
        return fmt::format("every {} weeks on {}", recurrence.every, days);
    }
    const auto which = recurrence.dayOfMonth > 0
                           ? fmt::format("day {}", recurrence.dayOfMonth)
                           : fmt::format("{} {}",
                                         positionNames[static_cast<std::size_t>(
                                             std::clamp<std::int64_t>(recurrence.position, 1, 5) - 1)],
                                         itemNames[static_cast<std::size_t>(recurrence.item)]);
    if (recurrence.pattern == Recurrence::Pattern::monthly)
        return fmt::format("{} of every {} months", which, recurrence.every);
    return fmt::format("{} of month {}", which, recurrence.month);
}

std::optional<Recurrence> recurrenceFrom(std::string_view text) {
    const auto words = base::split(text, ' ');
    Recurrence made;
    if (words.size() >= 3 && words[0] == "every") {
        const auto every = numberWithin(words[1], 1, 10'000);
        if (!every) return std::nullopt;
        made.every = *every;
        if (words.size() == 3 && words[2] == "days") return made;
        if (words.size() != 5 || words[2] != "weeks" || words[3] != "on") return std::nullopt;
        made.pattern = Recurrence::Pattern::weekly;
        std::string days{words[4]};
        std::replace(days.begin(), days.end(), ',', ';');
        const auto weekdays = weekdaysFrom(days);
        if (!weekdays) return std::nullopt;
        made.weekdays = *weekdays;
        return made;
    }
    if (words.size() < 5 || words[2] != "of") return std::nullopt;
    if (words[0] == "day") {
        const auto day = numberWithin(words[1], 1, 31);
        if (!day) return std::nullopt;
        made.dayOfMonth = *day;
    } else {
        const auto position = indexIn(positionNames, words[0]);
        const auto item = indexIn(itemNames, words[1]);
        if (!position || !item) return std::nullopt;
        made.position = *position + 1;
        made.item = static_cast<MonthItem>(*item);
    }
    if (words[3] == "month" && words.size() == 5) {
        const auto month = numberWithin(words[4], 1, 12);
        if (!month) return std::nullopt;
        made.pattern = Recurrence::Pattern::yearly;
        made.month = *month;
        return made;
    }
    if (words[3] != "every" || words.size() != 6 || words[5] != "months") return std::nullopt;
    const auto every = numberWithin(words[4], 1, 10'000);
    if (!every) return std::nullopt;
    made.pattern = Recurrence::Pattern::monthly;
    made.every = *every;
    return made;
}

}  // namespace mijlpaal::model
