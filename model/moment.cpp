#include "model/moment.h"

#include "base/text.h"

#include <fmt/format.h>

namespace mijlpaal::model {

namespace {

std::int64_t wholeDays(std::int64_t tenths) {
    return tenths >= 0 ? tenths / dayTenths : -((-tenths + dayTenths - 1) / dayTenths);
}

std::optional<std::int64_t> twoDigits(std::string_view text) {
    if (text.size() != 2 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return base::wholeNumber(text);
}

}  // namespace

Day Moment::day() const {
    return Day{std::chrono::days{wholeDays(tenths)}};
}

std::int64_t Moment::timeOfDay() const {
    return tenths - wholeDays(tenths) * dayTenths;
}

Moment Moment::at(Day day, std::int64_t timeOfDay) {
    return {day.time_since_epoch().count() * dayTenths + timeOfDay};
}

std::string isoText(Moment moment) {
    const auto time = moment.timeOfDay();
    auto text = fmt::format("{}T{:02}:{:02}", isoText(moment.day()), time / 600, time / 10 % 60);
    if (time % 10 != 0) text += fmt::format(":{:02}", time % 10 * 6);
    return text;
}

std::optional<Moment> momentFrom(std::string_view text) {
    if (text.size() != 16 && text.size() != 19) return std::nullopt;
    const auto day = dayFrom(text.substr(0, 10));
    const auto hour = twoDigits(text.substr(11, 2));
    const auto minute = twoDigits(text.substr(14, 2));
    const auto second = text.size() == 19 ? twoDigits(text.substr(17, 2)) : std::optional<std::int64_t>{0};
    const bool marked = text[10] == 'T' && text[13] == ':' && (text.size() == 16 || text[16] == ':');
    if (!day || !hour || !minute || !second || !marked) return std::nullopt;
    if (*hour > 24 || *minute > 59 || *second > 59 || (*hour == 24 && (*minute > 0 || *second > 0)))
        return std::nullopt;
    return Moment::at(*day, *hour * 600 + *minute * 10 + (*second + 3) / 6);
}

}  // namespace mijlpaal::model
