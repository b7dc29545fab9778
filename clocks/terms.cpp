#include "clocks/terms.h"

#include "model/holidays.h"

#include <algorithm>

namespace mijlpaal::clocks {

using model::Day;
using std::chrono::days;

namespace {

bool isWeekend(Day day) {
    const std::chrono::weekday weekday{day};
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

int yearOf(Day day) {
    return static_cast<int>(std::chrono::year_month_day{day}.year());
}

/// The holidays of the years in which plans lie, made once; of other years, when they are asked for.
constexpr int firstYear = 1990, lastYear = 2100;

template <class Counts>
bool isHoliday(Day day, Counts counts) {
    const auto year = yearOf(day);
    const bool isNear = year >= firstYear && year <= lastYear;
    static const auto near = model::dutchHolidays(firstYear, lastYear, {});
    const auto far = isNear ? std::vector<model::Holiday>{} : model::dutchHolidays(year, year, {});
    const auto& holidays = isNear ? near : far;
    const auto at = std::lower_bound(holidays.begin(), holidays.end(), day,
                                     [](const model::Holiday& each, Day wanted) { return each.day < wanted; });
    // Two may fall on one day, as Liberation Day and Ascension Day do in 2016.
    for (auto each = at; each != holidays.end() && each->day == day; ++each) {
        if (counts(*each)) return true;
    }
    return false;
}

Day monthsAfter(Day day, int months) {
    const std::chrono::year_month_day from{day};
    const auto month = from.year() / from.month() + std::chrono::months{months};
    const auto last = std::chrono::year_month_day_last{month.year(), month.month() / std::chrono::last};
    return std::min(Day{month.year() / month.month() / 1} + days{static_cast<unsigned>(from.day()) - 1},
                    Day{last});
}

/// Longer terms are not lengthened for the days on which they end.
bool isLengthened(const Term& term) {
    switch (term.unit) {
        case TermUnit::days:
            return term.count >= 0 && term.count <= 90;
        case TermUnit::weeks:
            return term.count >= 0 && term.count <= 12;
        case TermUnit::months:
            return term.count >= 0 && term.count <= 3;
        case TermUnit::years:
            break;
    }
    return false;
}

}  // namespace

Day endOf(Day after, const Term& term) {
    switch (term.unit) {
        case TermUnit::days:
            return after + days{term.count};
        case TermUnit::weeks:
            return after + days{7 * term.count};
        case TermUnit::months:
            return monthsAfter(after, term.count);
        case TermUnit::years:
            break;
    }
    return monthsAfter(after, 12 * term.count);
}

Day legalEndOf(Day after, const Term& term) {
    auto end = endOf(after, term);
    if (!isLengthened(term)) return end;
    const auto length = (end - after).count();
    if (length >= 3) {
        int others = 0;
        for (auto day = after + days{1}; day <= end && others < 2; ++day) others += !isFreeByLaw(day);
        for (; others < 2; others += !isFreeByLaw(end)) ++end;
    }
    while (isFreeByLaw(end)) ++end;
    return end;
}

bool isFreeByLaw(Day day) {
    return isWeekend(day) || isHoliday(day, [](const model::Holiday& each) { return each.extendsLegalTerm; });
}

Day lastWorkingDayBy(Day day) {
    while (isWeekend(day) || isHoliday(day, [](const model::Holiday& each) { return each.nonworking; }))
        --day;
    return day;
}

}  // namespace mijlpaal::clocks
