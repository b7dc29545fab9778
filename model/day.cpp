#include "model/day.h"

#include "base/text.h"

#include <fmt/format.h>

namespace mijlpaal::model {

namespace {

std::optional<int> digits(std::string_view text) {
    if (text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    const auto number = base::wholeNumber(text);
    if (!number) return std::nullopt;
    return static_cast<int>(*number);
}

}  // namespace

std::optional<Day> dayFrom(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto dayOfMonth = digits(text.substr(8, 2));
    if (!year || !month || !dayOfMonth) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*dayOfMonth))};
    if (!date.ok()) return std::nullopt;
    return Day{date};
}

std::string isoText(Day day) {
    const std::chrono::year_month_day date{day};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

Day makeDay(int year, unsigned month, unsigned dayOfMonth) {
    return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{dayOfMonth}};
}

Day easterSunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return makeDay(year, static_cast<unsigned>(sum / 31), static_cast<unsigned>(sum % 31 + 1));
}

}  // namespace mijlpaal::model
