#include "model/shifts.h"

#include "base/text.h"
#include "model/moment.h"

#include <fmt/format.h>

#include <algorithm>

namespace mijlpaal::model {

namespace {

constexpr std::array<std::string_view, 7> weekdayNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

std::string clockText(std::int64_t tenths) {
    auto text = fmt::format("{:02}:{:02}", tenths / 600, tenths / 10 % 60);
    if (tenths % 10 != 0) text += fmt::format(":{:02}", tenths % 10 * 6);
    return text;
}

std::optional<std::int64_t> clockFrom(std::string_view text) {
    // Any day will do to read a time of day; 24:00 ends up at the next midnight.
    const auto moment = momentFrom("1970-01-01T" + std::string{text});
    if (!moment) return std::nullopt;
    return moment->tenths;
}

std::string joined(const Shifts& shifts, char separator) {
    std::string text;
    for (const auto& shift : shifts) {
        if (!text.empty()) text += separator;
        text += clockText(shift.start) + "-" + clockText(shift.finish);
    }
    return text;
}

std::optional<Shifts> parted(std::string_view text, char separator) {
    Shifts shifts;
    for (const auto part : base::split(text, separator)) {
        const auto ends = base::split(base::trimmed(part), '-');
        if (ends.size() != 2) return std::nullopt;
        const auto start = clockFrom(ends[0]);
        const auto finish = clockFrom(ends[1]);
        if (!start || !finish || *start >= *finish || *finish > dayTenths) return std::nullopt;
        if (!shifts.empty() && *start < shifts.back().finish) return std::nullopt;
        shifts.push_back({*start, *finish});
    }
    return shifts;
}

}  // namespace

std::string weekdaysText(const Weekdays& weekdays) {
    std::string text;
    for (std::size_t i = 0; i < weekdayNames.size(); ++i) {
        if (!weekdays.works[i]) continue;
        if (!text.empty()) text += ';';
        text += weekdayNames[i];
    }
    return text;
}

std::optional<Weekdays> weekdaysFrom(std::string_view text) {
    Weekdays weekdays;
    for (const auto part : base::split(text, ';')) {
        bool known = false;
        for (std::size_t i = 0; i < weekdayNames.size(); ++i) {
            if (base::trimmed(part) == weekdayNames[i]) known = weekdays.works[i] = true;
        }
        if (!known) return std::nullopt;
    }
    return weekdays;
}

std::string shiftsText(const Shifts& shifts) {
    return joined(shifts, ';');
}

std::optional<Shifts> shiftsFrom(std::string_view text) {
    return parted(text, ';');
}

std::string weekHoursText(const WeekHours& week) {
    std::string text;
    for (std::size_t i = 0; i < weekdayNames.size(); ++i) {
        if (!week.days[i]) continue;
        if (!text.empty()) text += ';';
        text += weekdayNames[i];
        text += ' ';
        text += week.days[i]->empty() ? std::string{"off"} : joined(*week.days[i], ',');
    }
    return text;
}

std::optional<WeekHours> weekHoursFrom(std::string_view text) {
    WeekHours week;
    for (const auto each : base::split(text, ';')) {
        const auto part = base::trimmed(each);
        if (part.size() < 5 || part[3] != ' ') return std::nullopt;
        const auto name = std::find(weekdayNames.begin(), weekdayNames.end(), part.substr(0, 3));
        if (name == weekdayNames.end()) return std::nullopt;
        auto& day = week.days[static_cast<std::size_t>(name - weekdayNames.begin())];
        if (day) return std::nullopt;
        day = part.substr(4) == "off" ? Shifts{} : parted(part.substr(4), ',');
        if (!day) return std::nullopt;
    }
    return week;
}

}  // namespace mijlpaal::model
