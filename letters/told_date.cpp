#include "letters/told_date.h"

#include <utility>

namespace mijlpaal::letters {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> englishMonths = {"January",   "February", "March",    "April",
                                                            "May",       "June",     "July",     "August",
                                                            "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 4> englishOrdinals = {"first", "second", "third", "fourth"};

unsigned monthIndex(const year_month_day& date) {
    return static_cast<unsigned>(date.month()) - 1;
}

std::string dayOfMonth(const year_month_day& date) {
    return std::to_string(static_cast<unsigned>(date.day()));
}

std::string year(const year_month_day& date) {
    return std::to_string(static_cast<int>(date.year()));
}

std::string month(const year_month_day& date, Language language) {
    return std::string{language == Language::dutch ? dutchMonths[monthIndex(date)]
                                                   : englishMonths[monthIndex(date)]};
}

std::string quarter(const year_month_day& date, Language language) {
    const auto index = monthIndex(date) / 3;
    return language == Language::dutch ? std::string{dutchOrdinals[index]} + " kwartaal"
                                       : std::string{englishOrdinals[index]} + " quarter";
}

/// The first day of the period that may be told.
sys_days startOfPeriod(sys_days day, Precision precision) {
    using namespace std::chrono;
    const year_month_day date{day};
    switch (precision) {
        case Precision::day:
            return day;
        case Precision::month:
            return date.year() / date.month() / 1d;
        case Precision::quarter:
            return date.year() / std::chrono::month{monthIndex(date) / 3 * 3 + 1} / 1d;
        case Precision::year:
            break;
    }
    return date.year() / January / 1d;
}

}  // namespace

ToldDate::ToldDate(sys_days day, Precision precision, std::string wordingNl, std::string wordingEn)
    : first_{startOfPeriod(day, precision)},
      precision_{precision},
      wordingNl_{std::move(wordingNl)},
      wordingEn_{std::move(wordingEn)} {}

sys_days ToldDate::lastDay() const {
    using namespace std::chrono;
    const year_month_day date{first_};
    switch (precision_) {
        case Precision::day:
            return first_;
        case Precision::month:
            return date.year() / date.month() / last;
        case Precision::quarter:
            return (date.year() / date.month() + months{2}) / last;
        case Precision::year:
            break;
    }
    return date.year() / December / 31d;
}

const std::string& ToldDate::wording(Language language) const {
    return language == Language::dutch ? wordingNl_ : wordingEn_;
}

ToldDate ToldDate::atLatest() const {
    auto latest = *this;
    latest.atLatest_ = true;
    return latest;
}

bool earlier(const ToldDate& left, const ToldDate& right) {
    return std::pair{left.lastDay(), left.precision()} < std::pair{right.lastDay(), right.precision()};
}

namespace {

/// In front of a date that is the last moment.
std::string latest(const ToldDate& date, Language language) {
    if (!date.isAtLatest()) return {};
    return language == Language::dutch ? "uiterlijk " : "at the latest ";
}

std::string periodName(const ToldDate& date, Language language) {
    if (!date.wording(language).empty()) return date.wording(language);
    const year_month_day first{date.firstDay()};
    switch (date.precision()) {
        case Precision::day:
            return dayText(date.firstDay(), language);
        case Precision::month:
            return month(first, language) + " " + year(first);
        case Precision::quarter:
            return quarter(first, language) + " " + year(first);
        case Precision::year:
            break;
    }
    return year(first);
}

}  // namespace

std::string shortText(const ToldDate& date, Language language) {
    return latest(date, language) + periodName(date, language);
}

std::string runningText(const ToldDate& date, Language language) {
    if (date.precision() != Precision::quarter || !date.wording(language).empty()) {
        return periodName(date, language);
    }
    const year_month_day first{date.firstDay()};
    return language == Language::dutch ? "het " + quarter(first, language) + " van " + year(first)
                                       : "the " + quarter(first, language) + " of " + year(first);
}

std::string whenText(const ToldDate& date, Language language) {
    if (!date.wording(language).empty()) return latest(date, language) + date.wording(language);
    const bool day = date.precision() == Precision::day;
    const std::string preposition = !day ? "in " : language == Language::dutch ? "op " : "on ";
    return latest(date, language) + preposition + runningText(date, language);
}

std::string periodText(const ToldDate& first, const ToldDate& last, Language language) {
    auto from = shortText(first, language);
    const auto until = shortText(last, language);
    if (from == until) return from;
    const std::string join = language == Language::dutch ? " tot en met " : " to ";
    const bool plain = first.wording(language).empty() && last.wording(language).empty();
    const year_month_day start{first.firstDay()};
    const year_month_day end{last.firstDay()};
    if (!plain || first.precision() != last.precision() || start.year() != end.year()) {
        return from + join + until;
    }
    switch (first.precision()) {
        case Precision::day:
            return dayOfMonth(start) + (start.month() == end.month() ? "" : " " + month(start, language)) +
                   join + until;
        case Precision::month:
            return month(start, language) + join + until;
        case Precision::quarter:
            return quarter(start, language) + join + until;
        case Precision::year:
            break;
    }
    return from + join + until;
}

std::string isoDay(sys_days day) {
    const year_month_day date{day};
    const auto twoDigits = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return year(date) + "-" + twoDigits(static_cast<unsigned>(date.month())) + "-" +
           twoDigits(static_cast<unsigned>(date.day()));
}

std::string dayText(sys_days day, Language language) {
    const year_month_day date{day};
    return dayOfMonth(date) + " " + month(date, language) + " " + year(date);
}

}  // namespace mijlpaal::letters
