#include "formats/mspdi_values.h"

#include "base/text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace mijlpaal::formats::mspdi {

namespace {

using model::TimeUnit;

/// Beyond any plan, and far from where sums would overflow.
constexpr double longestTenths = 1e12;

constexpr std::int64_t estimatedBit = 32, percentCode = 19, elapsedPercentCode = 20;

/// The code of each unit; that of its elapsed form is one higher.
constexpr std::array unitCodes{
    std::pair{TimeUnit::minute, 3}, std::pair{TimeUnit::hour, 5},   std::pair{TimeUnit::day, 7},
    std::pair{TimeUnit::week, 9},   std::pair{TimeUnit::month, 11},
};

/// The number at the front of a text, which is taken off.
std::optional<double> takeNumber(std::string_view& text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

std::string twoDigits(std::int64_t number) {
    const auto digits = std::to_string(number);
    return number < 10 ? "0" + digits : digits;
}

}  // namespace

std::optional<model::WorkTime> durationFrom(std::string_view text) {
    text = base::trimmed(text);
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    if (!text.starts_with('P')) return std::nullopt;
    text.remove_prefix(1);
    double tenths = 0;
    bool inTime = false, anyPart = false;
    while (!text.empty()) {
        if (!inTime && text.front() == 'T') {
            inTime = true;
            text.remove_prefix(1);
            continue;
        }
        const auto number = takeNumber(text);
        if (!number || text.empty()) return std::nullopt;
        const char unit = text.front();
        text.remove_prefix(1);
        anyPart = true;
        if (!inTime && unit == 'D') {
            tenths += *number * model::dayTenths;
        } else if (inTime && unit == 'H') {
            tenths += *number * 600;
        } else if (inTime && unit == 'M') {
            tenths += *number * 10;
        } else if (inTime && unit == 'S') {
            tenths += *number / 6;
        } else {
            return std::nullopt;
        }
    }
    if (!anyPart || !(std::abs(tenths) < longestTenths)) return std::nullopt;
    return model::WorkTime{std::llround(negative ? -tenths : tenths)};
}

std::string durationText(model::WorkTime duration) {
    const auto hours = duration.tenths / 600;
    const auto minutes = duration.tenths % 600 / 10;
    const auto seconds = duration.tenths % 10 * 6;
    return "PT" + std::to_string(hours) + "H" + std::to_string(minutes) + "M" + std::to_string(seconds) + "S";
}

std::optional<model::Moment> momentFrom(std::string_view text) {
    text = base::trimmed(text);
    if (text.ends_with('Z')) text.remove_suffix(1);
    // An offset says where the clock hung, which shows the time that the planner saw.
    if (const auto time = text.find('T'); time != text.npos) {
        if (const auto offset = text.find_first_of("+-", time); offset != text.npos) {
            const auto hours = text.substr(offset + 1);
            if (hours.empty() || hours.find_first_not_of("0123456789:") != hours.npos) return std::nullopt;
            text = text.substr(0, offset);
        }
    }
    if (const auto fraction = text.find('.'); fraction != text.npos) text = text.substr(0, fraction);
    if (text.size() == 10) {
        const auto day = model::dayFrom(text);
        if (!day) return std::nullopt;
        return model::Moment::at(*day);
    }
    return model::momentFrom(text);
}

std::string momentText(model::Moment moment) {
    auto text = model::isoText(moment);
    if (text.size() == 16) text += ":00";
    return text;
}

std::optional<std::int64_t> timeOfDayFrom(std::string_view text) {
    text = base::trimmed(text);
    // Some writers give a moment, of which the day means nothing.
    if (const auto time = text.find('T'); time != text.npos) text.remove_prefix(time + 1);
    const auto parts = base::split(text, ':');
    if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
    const auto hour = base::wholeNumber(parts[0]);
    const auto minute = base::wholeNumber(parts[1]);
    const auto second = parts.size() == 3 ? numberFrom(parts[2], 0) : 0;
    if (!hour || !minute || !second) return std::nullopt;
    if (*hour < 0 || *minute < 0 || *minute > 59 || *second < 0 || *second > 59) return std::nullopt;
    const auto tenths = *hour * 600 + *minute * 10 + (*second + 3) / 6;
    if (*hour > 24 || tenths > model::dayTenths) return std::nullopt;
    return tenths;
}

std::string timeOfDayText(std::int64_t tenths) {
    tenths %= model::dayTenths;
    return twoDigits(tenths / 600) + ":" + twoDigits(tenths % 600 / 10) + ":" + twoDigits(tenths % 10 * 6);
}

std::optional<bool> flagFrom(std::string_view text) {
    text = base::trimmed(text);
    if (text == "1" || text == "true" || text == "True" || text == "-1") return true;
    if (text == "0" || text == "false" || text == "False") return false;
    return std::nullopt;
}

std::optional<std::int64_t> numberFrom(std::string_view text, int decimals) {
    text = base::trimmed(text);
    if (decimals == 0) {
        if (const auto whole = base::wholeNumber(text)) return whole;
    }
    const auto number = takeNumber(text);
    if (!number || !text.empty()) return std::nullopt;
    const auto scaled = *number * std::pow(10.0, decimals);
    if (!(std::abs(scaled) < 1e15)) return std::nullopt;
    return std::llround(scaled);
}

std::optional<Unit> unitFrom(std::int64_t code) {
    Unit unit;
    unit.estimated = code >= estimatedBit;
    if (unit.estimated) code -= estimatedBit;
    if (code == percentCode || code == elapsedPercentCode) {
        unit.percent = true;
        unit.elapsed = code == elapsedPercentCode;
        return unit;
    }
    for (const auto& [each, first] : unitCodes) {
        if (code != first && code != first + 1) continue;
        unit.unit = each;
        unit.elapsed = code != first;
        return unit;
    }
    return std::nullopt;
}

std::int64_t codeOf(const Unit& unit) {
    const auto estimated = unit.estimated ? estimatedBit : 0;
    if (unit.percent) return estimated + (unit.elapsed ? elapsedPercentCode : percentCode);
    for (const auto& [each, code] : unitCodes) {
        if (each == unit.unit) return estimated + code + (unit.elapsed ? 1 : 0);
    }
    return estimated;
}

}  // namespace mijlpaal::formats::mspdi
