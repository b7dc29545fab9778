#include "formats/xer/cells.h"

#include "base/excerpt.h"
#include "base/text.h"
#include "formats/no_date.h"
#include "model/plan_text.h"
#include "model/work_calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <set>
#include <vector>

namespace mijlpaal::formats::xer {

namespace {

using base::message;

constexpr bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

}  // namespace

namespace {

/// The digits of a number apart from its marks.
struct Digits {
    std::string whole, decimals;
};

/// Which mark stands before the decimals: the one that comes last where both are there, the one of the file,
/// and of the other one that stands there once with other than three digits behind it. Nothing where that is
/// not sure.
std::optional<Digits> digitsOf(std::string_view number, char decimalMark) {
    const char other = decimalMark == ',' ? '.' : ',';
    const auto count = [number](char mark) { return std::count(number.begin(), number.end(), mark); };
    const auto ours = number.rfind(decimalMark), theirs = number.rfind(other);
    auto point = ours;
    if (theirs != std::string_view::npos) {
        const bool isLast = ours == std::string_view::npos || theirs > ours;
        if (ours == std::string_view::npos && count(other) == 1) {
            if (number.size() - theirs - 1 == 3) return std::nullopt;  // thousands or decimals
            point = theirs;
        } else if (isLast && ours != std::string_view::npos) {
            point = theirs;
        }
    }
    if (point != std::string_view::npos && count(number[point]) > 1) return std::nullopt;
    const auto whole = number.substr(0, point);
    Digits digits;
    if (point != std::string_view::npos) digits.decimals = number.substr(point + 1);
    std::size_t inGroup = 0;
    bool isGrouped = false;
    for (const char character : whole) {
        if (character == ',' || character == '.') {
            if (isGrouped ? inGroup != 3 : inGroup == 0 || inGroup > 3) return std::nullopt;
            isGrouped = true;
            inGroup = 0;
            continue;
        }
        if (!isDigit(character)) return std::nullopt;
        ++inGroup;
        digits.whole += character;
    }
    if (isGrouped && inGroup != 3) return std::nullopt;
    if (!std::all_of(digits.decimals.begin(), digits.decimals.end(), isDigit)) return std::nullopt;
    return digits;
}

}  // namespace

std::optional<std::int64_t> scaledNumber(std::string_view number, std::int64_t scale, char decimalMark) {
    constexpr std::int64_t largest = 1'000'000'000;
    constexpr std::int64_t finest = 100'000'000;
    auto rest = base::trimmed(number);
    const bool negative = rest.starts_with('-');
    if (negative) rest.remove_prefix(1);
    const auto digits = digitsOf(rest, decimalMark);
    if (!digits || (digits->whole.empty() && digits->decimals.empty())) return std::nullopt;
    std::int64_t count = 0;
    for (const char digit : digits->whole) {
        count = count * 10 + (digit - '0');
        if (count > largest) return std::nullopt;
    }
    std::int64_t fraction = 0;
    std::int64_t unit = finest;
    for (const char digit : digits->decimals) {
        unit /= 10;
        fraction += unit * (digit - '0');
    }
    const auto scaled = count * scale + (fraction * scale + finest / 2) / finest;
    return negative ? -scaled : scaled;
}

namespace {

std::optional<model::Day> dayOf(std::int64_t year, std::int64_t month, std::int64_t day) {
    return model::dayFrom(fmt::format("{:04}-{:02}-{:02}", year, month, day));
}

/// Three numbers where only one of the orders in which they are written gives a day.
std::optional<model::Day> dayFromNumbers(const std::vector<std::string_view>& parts) {
    constexpr std::size_t wholeYear = 4;
    std::array<std::int64_t, 3> numbers{};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto number = base::wholeNumber(parts[i]);
        if (!number || parts[i].size() > wholeYear) return std::nullopt;
        numbers[i] = *number;
    }
    const auto [first, second, third] = numbers;
    // A year of two digits lies between 1980 and 2079.
    const auto yearOf = [](std::int64_t number, std::string_view text) {
        return text.size() == wholeYear ? number : number + (number < 80 ? 2000 : 1900);
    };
    std::set<model::Day> days;
    const auto add = [&days](std::optional<model::Day> day) {
        if (day) days.insert(*day);
    };
    if (parts[2].size() <= 2) add(dayOf(yearOf(first, parts[0]), second, third));
    if (parts[0].size() <= 2) {
        add(dayOf(yearOf(third, parts[2]), second, first));
        add(dayOf(yearOf(third, parts[2]), first, second));
    }
    return days.size() == 1 ? std::optional{*days.begin()} : std::nullopt;
}

/// As the versions and regional settings of P6 write it: 2026-03-31, 2026-3-31, 31-Mar-26, 31 maart
/// 2026, 31.3.2026; with other numbers only where it is clear which of them is the month, and which the year.
std::optional<model::Day> dayFrom(std::string_view text) {
    const bool isNumbers = text.find_first_not_of("0123456789-/") == std::string_view::npos;
    if (isNumbers) {
        const auto parts = base::split(text, text.find('/') == std::string_view::npos ? '-' : '/');
        return parts.size() == 3 ? dayFromNumbers(parts) : std::nullopt;
    }
    const auto typed = model::typedMomentFrom(text);
    return typed ? std::optional{typed->day} : std::nullopt;
}

/// Behind a space or T, with or without seconds.
std::optional<std::int64_t> clockOf(std::string_view text) {
    const auto cells = base::split(text, ':');
    if (cells.size() < 2 || cells.size() > 3) return std::nullopt;
    const auto hour = base::wholeNumber(cells[0]), minute = base::wholeNumber(cells[1]);
    const auto second = cells.size() == 3 ? base::wholeNumber(cells[2].substr(0, cells[2].find('.'))) : 0;
    if (!hour || !minute || !second || *hour < 0 || *hour > 24 || *minute < 0 || *minute > 59 ||
        *second < 0 || *second > 59)
        return std::nullopt;
    const auto tenths = *hour * 600 + *minute * 10 + (*second + 3) / 6;
    return tenths <= model::dayTenths ? std::optional{tenths} : std::nullopt;
}

std::optional<model::Moment> momentOf(std::string_view text) {
    std::int64_t clock = 0;
    const auto colon = text.find(':');
    if (colon != std::string_view::npos) {
        const auto before = text.find_last_of(" T", colon);
        if (before == std::string_view::npos) return std::nullopt;
        const auto read = clockOf(base::trimmed(text.substr(before + 1)));
        if (!read) return std::nullopt;
        clock = *read;
        text = base::trimmed(text.substr(0, before));
    }
    const auto day = dayFrom(text);
    return day ? std::optional{model::Moment{model::Moment::at(*day).tenths + clock}} : std::nullopt;
}

/// What was reckoned by the program that wrote it, or orders rows: a cell that plays no part in the plan.
bool playsNoPart(std::string_view column) {
    constexpr std::array columns{"seq_num",           "early_start_date", "early_end_date",
                                 "late_start_date",   "late_end_date",    "total_float_hr_cnt",
                                 "free_float_hr_cnt", "restart_date",     "reend_date"};
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

}  // namespace

std::string_view Cells::text(std::string_view column) const {
    return table_.cell(row_, column);
}

std::optional<model::Moment> Cells::moment(std::string_view column) const {
    const auto written = base::trimmed(text(column));
    if (written.empty() || saysNoDate(written)) return std::nullopt;
    const auto moment = momentOf(written);
    if (moment && saysNoDate(*moment)) return std::nullopt;
    if (!moment) {
        unread(column, message("“{text}” is not a moment.", {{"text", base::excerpt(written)}}),
               message("Write it as 2027-03-31 08:00."));
    } else if (model::WorkCalendar::isBeyond(*moment)) {
        unread(column,
               message("{date} is outside the years that can be planned.",
                       {{"date", model::isoText(moment->day())}}),
               message("Give a date from 1980 up to 2149."));
        return std::nullopt;
    }
    return moment;
}

std::optional<std::int64_t> Cells::scaled(std::string_view column, std::int64_t scale) const {
    const auto written = base::trimmed(text(column));
    if (written.empty()) return std::nullopt;
    const auto number = scaledNumber(written, scale, reading_.decimalMark);
    if (!number) {
        unread(column, message("“{text}” is not a number.", {{"text", base::excerpt(written)}}),
               message("Write digits with “{mark}” before the decimals, and no more than a billion.",
                       {{"mark", std::string(1, reading_.decimalMark)}}));
    }
    return number;
}

std::optional<model::WorkTime> Cells::hours(std::string_view column) const {
    const auto tenths = scaled(column, 600);
    return tenths ? std::optional{model::WorkTime{*tenths}} : std::nullopt;
}

std::optional<model::Percent> Cells::percent(std::string_view column) const {
    const auto hundredths = scaled(column, 100);
    return hundredths ? std::optional{model::Percent{*hundredths}} : std::nullopt;
}

std::optional<model::Percent> Cells::units(std::string_view column) const {
    const auto hundredths = scaled(column, 10'000);
    return hundredths ? std::optional{model::Percent{*hundredths}} : std::nullopt;
}

std::optional<std::int64_t> Cells::whole(std::string_view column) const {
    return scaled(column, 1);
}

void Cells::warn(std::string_view column, base::Message text, base::Message help,
                 std::optional<base::Fate> fate) const {
    add(base::Severity::warning, column, std::move(text), std::move(help), fate);
}

void Cells::refuse(std::string_view column, base::Message text, base::Message help) const {
    add(base::Severity::error, column, std::move(text), std::move(help));
}

void Cells::unread(std::string_view column, base::Message text, base::Message help) const {
    add(playsNoPart(column) ? base::Severity::warning : base::Severity::error, column, std::move(text),
        std::move(help));
}

void Cells::add(base::Severity severity, std::string_view column, base::Message text, base::Message help,
                std::optional<base::Fate> fate) const {
    if (!reading_.findings) return;
    const base::Place place{reading_.file, row_.line, std::string{column}};
    reading_.findings->push_back({severity, place, std::move(text), std::move(help), {}, fate});
}

std::string momentText(model::Moment moment) {
    // P6 knows whole minutes, and rounds half up.
    const model::Moment rounded{(moment.tenths + 5) / 10 * 10};
    const auto minutes = rounded.timeOfDay() / 10;
    return fmt::format("{} {:02}:{:02}", model::isoText(rounded.day()), minutes / 60, minutes % 60);
}

std::string numberText(std::int64_t scaled, int decimals, char decimalMark) {
    auto text = base::decimalText(scaled, decimals);
    std::replace(text.begin(), text.end(), '.', decimalMark);
    return text;
}

std::string hoursText(model::WorkTime time, char decimalMark) {
    // Four decimals, rounded: the steps of a tenth of a minute stay apart.
    const auto sign = time.tenths < 0 ? -1 : 1;
    return numberText(sign * ((sign * time.tenths * 10'000 + 300) / 600), 4, decimalMark);
}

}  // namespace mijlpaal::formats::xer
