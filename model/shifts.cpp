#include "model/shifts.h"

#include "base/text.h"
#include "model/moment.h"

#include <fmt/format.h>

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
    std::string text;
    for (const auto& shift : shifts) {
        if (!text.empty()) text += ';';
        text += clockText(shift.start) + "-" + clockText(shift.finish);
    }
    return text;
}

std::optional<Shifts> shiftsFrom(std::string_view text) {
    Shifts shifts;
    for (const auto part : base::split(text, ';')) {
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

}  // namespace mijlpaal::model
