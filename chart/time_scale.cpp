#include "chart/time_scale.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mijlpaal::chart {

using model::Day;
using model::Language;
using model::Moment;
using std::chrono::year_month_day;

namespace {

constexpr double smallestDay = 0.055, largestDay = 80;

constexpr std::array dutchMonths{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                 "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr std::array englishMonths{"January", "February", "March",     "April",   "May",      "June",
                                   "July",    "August",   "September", "October", "November", "December"};
constexpr std::array dutchShortMonths{"jan", "feb", "mrt", "apr", "mei", "jun",
                                      "jul", "aug", "sep", "okt", "nov", "dec"};
constexpr std::array englishShortMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::size_t monthIndex(const year_month_day& date) {
    return static_cast<unsigned>(date.month()) - 1U;
}

std::string shortYear(int year) {
    auto text = std::to_string(year % 100);
    return "'" + (text.size() < 2 ? "0" + text : text);
}

Day firstOfMonth(std::chrono::year year, unsigned month) {
    return year / std::chrono::month{month} / 1;
}

/// The Thursday of a week decides to which year it belongs.
int isoWeek(Day monday) {
    const auto thursday = monday + std::chrono::days{3};
    const year_month_day date{thursday};
    return static_cast<int>((thursday - Day{date.year() / 1 / 1}).count() / 7) + 1;
}

double widthOf(const std::string& text, double characterWidth) {
    return static_cast<double>(base::characters(text)) * characterWidth;
}

void addTier(Picture& picture, const TimeScale& scale, TimeStep step, bool withYear, double top,
             double height, const HeaderLayout& layout, Language language) {
    for (auto day = startOf(step, scale.momentAt(0).day()); scale.x(day) < layout.width;
         day = nextStart(step, day)) {
        const auto left = scale.x(day), right = scale.x(nextStart(step, day));
        picture.add(
            Line{{std::floor(left) + 0.5, top}, {std::floor(left) + 0.5, top + height}, {ColourRole::grid}});
        // A stretch that is partly outside keeps its name in sight.
        const auto from = std::max(left, 0.0), to = std::min(right, layout.width);
        const auto names = namesOf(step, day, withYear, language);
        const auto fits = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
            return widthOf(name, layout.characterWidth) + 6 <= to - from;
        });
        if (fits == names.end()) continue;
        picture.add(Text{{(from + to) / 2, top + height / 2}, *fits, ColourRole::text, Across::centre});
    }
    picture.add(Line{{0, top + height - 0.5}, {layout.width, top + height - 0.5}, {ColourRole::grid}});
}

void addMarks(Picture& picture, const TimeScale& scale, const HeaderLayout& layout,
              std::vector<DateMark> marks) {
    std::stable_sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    const auto top = layout.upper + layout.lower;
    double free = 0;
    for (const auto& mark : marks) {
        const auto x = std::floor(scale.x(mark.at)) + 0.5;
        if (x < 0 || x > layout.width) continue;
        const auto width = widthOf(mark.name, layout.characterWidth) + 8;
        picture.add(Line{{x, top}, {x, top + layout.marks}, {mark.colour, mark.thickness, mark.dash}});
        // Right of its line; cut off on the roomier side when there is no room.
        auto left = std::max(x + 4, free);
        auto room = layout.width - left;
        if (room < width && x - 4 - free > room) {
            room = x - 4 - free;
            left = x - 4 - std::min(width, room);
        }
        if (room < 5 * layout.characterWidth || left > x + 4 + 2 * width) continue;
        picture.add(
            Text{{left, top + layout.marks / 2}, mark.name, mark.colour, Across::left, false, room - 4});
        free = left + std::min(width, room);
    }
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
    if (pixelsPerDay >= 18) return {TimeStep::week, TimeStep::day};
    if (pixelsPerDay >= 3.2) return {TimeStep::month, TimeStep::week};
    if (pixelsPerDay >= 0.9) return {TimeStep::year, TimeStep::month};
    if (pixelsPerDay >= 0.25) return {TimeStep::year, TimeStep::quarter};
    return {TimeStep::decade, TimeStep::year};
}

Day startOf(TimeStep step, Day day) {
    const year_month_day date{day};
    const int year{date.year()};
    switch (step) {
        case TimeStep::day:
            return day;
        case TimeStep::week:
            return day - (std::chrono::weekday{day} - std::chrono::Monday);
        case TimeStep::month:
            return firstOfMonth(date.year(), static_cast<unsigned>(date.month()));
        case TimeStep::quarter:
            return firstOfMonth(date.year(), static_cast<unsigned>(monthIndex(date) / 3 * 3) + 1U);
        case TimeStep::year:
            return firstOfMonth(date.year(), 1);
        case TimeStep::decade:
            return firstOfMonth(std::chrono::year{year - year % 10}, 1);
    }
    return day;
}

Day nextStart(TimeStep step, Day day) {
    using std::chrono::months, std::chrono::years;
    const auto start = startOf(step, day);
    const year_month_day date{start};
    switch (step) {
        case TimeStep::day:
            return start + std::chrono::days{1};
        case TimeStep::week:
            return start + std::chrono::days{7};
        case TimeStep::month:
            return date + months{1};
        case TimeStep::quarter:
            return date + months{3};
        case TimeStep::year:
            return date + years{1};
        case TimeStep::decade:
            return date + years{10};
    }
    return start;
}

std::vector<std::string> namesOf(TimeStep step, Day start, bool withYear, Language language) {
    const bool dutch = language == Language::dutch;
    const year_month_day date{start};
    const int year{date.year()};
    const auto month = monthIndex(date);
    const std::string longMonth = dutch ? dutchMonths[month] : englishMonths[month];
    const std::string shortMonth = dutch ? dutchShortMonths[month] : englishShortMonths[month];
    const auto dayOfMonth = std::to_string(static_cast<unsigned>(date.day()));
    switch (step) {
        case TimeStep::day:
            return {dayOfMonth};
        case TimeStep::week: {
            const auto week = std::to_string(isoWeek(start));
            const auto name = "wk " + week;
            if (!withYear) return {name, week};
            return {name + ", " + dayOfMonth + " " + longMonth + " " + std::to_string(year),
                    name + ", " + dayOfMonth + " " + shortMonth + " " + shortYear(year), name, week};
        }
        case TimeStep::month:
            if (withYear) {
                return {longMonth + " " + std::to_string(year), shortMonth + " " + std::to_string(year),
                        shortMonth + " " + shortYear(year), shortMonth};
            }
            return {longMonth, shortMonth, std::to_string(month + 1), shortMonth.substr(0, 1)};
        case TimeStep::quarter: {
            const auto name = (dutch ? "K" : "Q") + std::to_string(month / 3 + 1);
            if (withYear) return {name + " " + std::to_string(year), name + " " + shortYear(year)};
            return {name, std::to_string(month / 3 + 1)};
        }
        case TimeStep::year:
            return {std::to_string(year), shortYear(year)};
        case TimeStep::decade:
            return {std::to_string(year) + "-" + std::to_string(year + 9), std::to_string(year)};
    }
    return {};
}

Picture timeHeader(const TimeScale& scale, const HeaderLayout& layout, const std::vector<DateMark>& marks,
                   Language language) {
    Picture picture;
    picture.width = layout.width;
    picture.height = layout.upper + layout.lower + layout.marks;
    picture.add(Rectangle{{0, 0, picture.width, picture.height}, ColourRole::headerBackground, std::nullopt});
    const auto tiers = tiersFor(scale.pixelsPerDay());
    addTier(picture, scale, tiers.upper, true, 0, layout.upper, layout, language);
    addTier(picture, scale, tiers.lower, tiers.lower == TimeStep::year, layout.upper, layout.lower, layout,
            language);
    addMarks(picture, scale, layout, marks);
    picture.add(Line{{0, picture.height - 0.5}, {picture.width, picture.height - 0.5}, {ColourRole::grid}});
    return picture;
}

}  // namespace mijlpaal::chart
