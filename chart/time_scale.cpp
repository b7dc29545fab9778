#include "chart/time_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mijlpaal::chart {

using model::Day;
using model::Language;
using model::Moment;
using std::chrono::year_month_day;

namespace {

constexpr double smallestDay = 0.055, largestDay = 1200;

constexpr std::array dutchMonths{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                 "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr std::array englishMonths{"January", "February", "March",     "April",   "May",      "June",
                                   "July",    "August",   "September", "October", "November", "December"};
constexpr std::array dutchShortMonths{"jan", "feb", "mrt", "apr", "mei", "jun",
                                      "jul", "aug", "sep", "okt", "nov", "dec"};
constexpr std::array englishShortMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

constexpr std::array dutchDays{"zondag",    "maandag", "dinsdag", "woensdag",
                               "donderdag", "vrijdag", "zaterdag"};
constexpr std::array englishDays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                 "Thursday", "Friday", "Saturday"};

constexpr std::int64_t hourTenths = model::dayTenths / 24;

std::size_t monthIndex(const year_month_day& date) {
    return static_cast<unsigned>(date.month()) - 1U;
}

std::string shortYear(int year) {
    auto text = std::to_string(year % 100);
    return "'" + (text.size() < 2 ? "0" + text : text);
}

Moment firstOfMonth(std::chrono::year year, unsigned month) {
    return Moment::at(year / std::chrono::month{month} / 1);
}

/// The Thursday of a week decides to which year it belongs.
int isoWeek(Day monday) {
    const auto thursday = monday + std::chrono::days{3};
    const year_month_day date{thursday};
    return static_cast<int>((thursday - Day{date.year() / 1 / 1}).count() / 7) + 1;
}

}  // namespace

TimeScale TimeScale::fitting(Day first, Day last, double width) {
    const auto days = std::max<double>(1, static_cast<double>((last - first).count() + 1));
    return {Moment::at(first), std::clamp(width / days, smallestDay, largestDay)};
}

double TimeScale::x(Moment moment) const {
    return static_cast<double>(moment.tenths - left_.tenths) / static_cast<double>(model::dayTenths) *
           pixelsPerDay_;
}

Moment TimeScale::momentAt(double x) const {
    return {left_.tenths + std::llround(x / pixelsPerDay_ * static_cast<double>(model::dayTenths))};
}

TimeScale TimeScale::zoomed(double factor, double x) const {
    const auto kept = momentAt(x);
    const auto size = std::clamp(pixelsPerDay_ * factor, smallestDay, largestDay);
    return {Moment{kept.tenths - std::llround(x / size * static_cast<double>(model::dayTenths))}, size};
}

Tiers tiersFor(double pixelsPerDay) {
    if (pixelsPerDay >= 430) return {TimeStep::day, TimeStep::hour};
    if (pixelsPerDay >= 110) return {TimeStep::day, TimeStep::sixHours};
    if (pixelsPerDay >= 18) return {TimeStep::week, TimeStep::day};
    if (pixelsPerDay >= 3.2) return {TimeStep::month, TimeStep::week};
    if (pixelsPerDay >= 0.9) return {TimeStep::year, TimeStep::month};
    if (pixelsPerDay >= 0.25) return {TimeStep::year, TimeStep::quarter};
    return {TimeStep::decade, TimeStep::year};
}

Moment startOf(TimeStep step, Moment moment) {
    const auto day = moment.day();
    const year_month_day date{day};
    const int year{date.year()};
    switch (step) {
        case TimeStep::hour:
            return Moment::at(day, moment.timeOfDay() / hourTenths * hourTenths);
        case TimeStep::sixHours:
            return Moment::at(day, moment.timeOfDay() / (6 * hourTenths) * (6 * hourTenths));
        case TimeStep::day:
            return Moment::at(day);
        case TimeStep::week:
            return Moment::at(day - (std::chrono::weekday{day} - std::chrono::Monday));
        case TimeStep::month:
            return firstOfMonth(date.year(), static_cast<unsigned>(date.month()));
        case TimeStep::quarter:
            return firstOfMonth(date.year(), static_cast<unsigned>(monthIndex(date) / 3 * 3) + 1U);
        case TimeStep::year:
            return firstOfMonth(date.year(), 1);
        case TimeStep::decade:
            return firstOfMonth(std::chrono::year{year - year % 10}, 1);
    }
    return moment;
}

Moment nextStart(TimeStep step, Moment moment) {
    using std::chrono::months, std::chrono::years;
    const auto start = startOf(step, moment);
    const year_month_day date{start.day()};
    switch (step) {
        case TimeStep::hour:
            return {start.tenths + hourTenths};
        case TimeStep::sixHours:
            return {start.tenths + 6 * hourTenths};
        case TimeStep::day:
            return {start.tenths + model::dayTenths};
        case TimeStep::week:
            return {start.tenths + 7 * model::dayTenths};
        case TimeStep::month:
            return Moment::at(date + months{1});
        case TimeStep::quarter:
            return Moment::at(date + months{3});
        case TimeStep::year:
            return Moment::at(date + years{1});
        case TimeStep::decade:
            return Moment::at(date + years{10});
    }
    return start;
}

std::vector<std::string> namesOf(TimeStep step, Moment start, bool isAlone, Language language) {
    const bool dutch = language == Language::dutch;
    const year_month_day date{start.day()};
    const int year{date.year()};
    const auto month = monthIndex(date);
    const std::string longMonth = dutch ? dutchMonths[month] : englishMonths[month];
    const std::string shortMonth = dutch ? dutchShortMonths[month] : englishShortMonths[month];
    const auto dayOfMonth = std::to_string(static_cast<unsigned>(date.day()));
    switch (step) {
        case TimeStep::hour:
        case TimeStep::sixHours: {
            const auto hour = std::to_string(start.timeOfDay() / hourTenths);
            return {hour + ":00", hour};
        }
        case TimeStep::day: {
            const auto weekday = std::chrono::weekday{start.day()}.c_encoding();
            const std::string longDay = dutch ? dutchDays[weekday] : englishDays[weekday];
            const auto shortDay = longDay.substr(0, dutch ? 2 : 3);
            if (!isAlone) return {shortDay + " " + dayOfMonth, dayOfMonth};
            return {longDay + " " + dayOfMonth + " " + longMonth + " " + std::to_string(year),
                    shortDay + " " + dayOfMonth + " " + shortMonth + " " + shortYear(year),
                    dayOfMonth + " " + shortMonth, dayOfMonth};
        }
        case TimeStep::week: {
            const auto week = std::to_string(isoWeek(start.day()));
            const auto name = "wk " + week;
            if (!isAlone) return {name, week};
            return {name + ", " + dayOfMonth + " " + longMonth + " " + std::to_string(year),
                    name + ", " + dayOfMonth + " " + shortMonth + " " + shortYear(year), name, week};
        }
        case TimeStep::month:
            if (isAlone) {
                return {longMonth + " " + std::to_string(year), shortMonth + " " + std::to_string(year),
                        shortMonth + " " + shortYear(year), shortMonth};
            }
            return {longMonth, shortMonth, std::to_string(month + 1), shortMonth.substr(0, 1)};
        case TimeStep::quarter: {
            const auto name = (dutch ? "K" : "Q") + std::to_string(month / 3 + 1);
            if (isAlone) return {name + " " + std::to_string(year), name + " " + shortYear(year)};
            return {name, std::to_string(month / 3 + 1)};
        }
        case TimeStep::year:
            return {std::to_string(year), shortYear(year)};
        case TimeStep::decade:
            return {std::to_string(year) + "-" + std::to_string(year + 9), std::to_string(year)};
    }
    return {};
}

}  // namespace mijlpaal::chart
