#include "model/plan_text.h"

#include "base/text.h"
#include "model/link_type.h"
#include "model/number_text.h"
#include "model/typed_number.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace mijlpaal::model {

namespace {

struct UnitWord {
    std::string_view word;
    TimeUnit unit;
};

/// Longest first, so that `mo` is not read as `m`.
constexpr std::array unitWords{
    UnitWord{"maanden", TimeUnit::month},  UnitWord{"minuten", TimeUnit::minute},
    UnitWord{"minutes", TimeUnit::minute}, UnitWord{"months", TimeUnit::month},
    UnitWord{"minute", TimeUnit::minute},  UnitWord{"minuut", TimeUnit::minute},
    UnitWord{"dagen", TimeUnit::day},      UnitWord{"hours", TimeUnit::hour},
    UnitWord{"maand", TimeUnit::month},    UnitWord{"month", TimeUnit::month},
    UnitWord{"weeks", TimeUnit::week},     UnitWord{"weken", TimeUnit::week},
    UnitWord{"days", TimeUnit::day},       UnitWord{"hour", TimeUnit::hour},
    UnitWord{"mins", TimeUnit::minute},    UnitWord{"mnd", TimeUnit::month},
    UnitWord{"uren", TimeUnit::hour},      UnitWord{"week", TimeUnit::week},
    UnitWord{"mon", TimeUnit::month},      UnitWord{"day", TimeUnit::day},
    UnitWord{"dag", TimeUnit::day},        UnitWord{"min", TimeUnit::minute},
    UnitWord{"uur", TimeUnit::hour},       UnitWord{"dg", TimeUnit::day},
    UnitWord{"mo", TimeUnit::month},       UnitWord{"wk", TimeUnit::week},
    UnitWord{"hr", TimeUnit::hour},        UnitWord{"d", TimeUnit::day},
    UnitWord{"h", TimeUnit::hour},         UnitWord{"m", TimeUnit::minute},
    UnitWord{"u", TimeUnit::hour},         UnitWord{"w", TimeUnit::week},
};

WorkTime lengthOf(TimeUnit unit, const UnitLengths& lengths) {
    switch (unit) {
        case TimeUnit::minute:
            return minutes(1);
        case TimeUnit::hour:
            return hours(1);
        case TimeUnit::day:
            return lengths.day;
        case TimeUnit::week:
            return lengths.week;
        case TimeUnit::month:
            return lengths.month;
    }
    return lengths.day;
}

std::string_view shortWord(TimeUnit unit, Language language) {
    const bool dutch = language == Language::dutch;
    switch (unit) {
        case TimeUnit::minute:
            return dutch ? " min" : "m";
        case TimeUnit::hour:
            return dutch ? " u" : "h";
        case TimeUnit::day:
            return dutch ? " dg" : "d";
        case TimeUnit::week:
            return dutch ? " wk" : "w";
        case TimeUnit::month:
            return dutch ? " mnd" : "mo";
    }
    return {};
}

/// Reads an amount with its unit from the front of `text`, which loses what was read.
std::optional<TypedDuration> takeDuration(std::string_view& text, const UnitLengths& lengths,
                                          std::optional<Language> language) {
    auto rest = base::trimmed(text);
    const auto length = lengthOfNumber(rest);
    const auto amount = typedNumber(rest.substr(0, length), language).value;
    constexpr std::int64_t limit = 100LL * 366 * 10'000;
    if (!amount || *amount > limit) return std::nullopt;
    rest = base::trimmed(rest.substr(length));
    auto unit = TimeUnit::day;
    const auto low = base::lowered(rest);
    for (const auto& [word, meant] : unitWords) {
        if (!std::string_view{low}.starts_with(word)) continue;
        unit = meant;
        rest.remove_prefix(word.size());
        break;
    }
    text = base::trimmed(rest);
    return TypedDuration{{(*amount * lengthOf(unit, lengths).tenths + 5'000) / 10'000}, unit};
}

tl::unexpected<base::Message> notALink(std::string_view part) {
    return base::failure(
        "“{part}” is not a predecessor. Write a code or row number, then FS, SS, FF or SF and a lag: "
        "A0012FS+3d.",
        {{"part", std::string{part}}});
}

/// The ends of the two activities: einde, begin.
constexpr std::array dutchLinkTypes{
    Word<LinkType>{LinkType::finishToStart, "EB"}, Word<LinkType>{LinkType::startToStart, "BB"},
    Word<LinkType>{LinkType::finishToFinish, "EE"}, Word<LinkType>{LinkType::startToFinish, "BE"}};

std::optional<LinkType> linkTypeFrom(std::string_view word) {
    const auto low = base::lowered(word);
    for (const auto& words : {wordsOf<LinkType>, dutchLinkTypes}) {
        for (const auto& [type, name] : words) {
            if (base::lowered(name) == low) return type;
        }
    }
    return std::nullopt;
}

constexpr std::array<std::string_view, 12> dutchMonths{"januari",   "februari", "maart",    "april",
                                                       "mei",       "juni",     "juli",     "augustus",
                                                       "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 12> englishMonths{"January",   "February", "March",    "April",
                                                         "May",       "June",     "July",     "August",
                                                         "September", "October",  "November", "December"};

std::string roundedText(WorkTime work, TimeUnit unit, int decimals, const UnitLengths& lengths,
                        Language language) {
    const auto length = std::max<std::int64_t>(1, lengthOf(unit, lengths).tenths);
    auto scaled = work.tenths;
    for (int i = 0; i < decimals; ++i) scaled *= 10;
    const auto half = scaled >= 0 ? length / 2 : -length / 2;
    auto number = base::decimalText((scaled + half) / length, decimals);
    if (language == Language::dutch) std::replace(number.begin(), number.end(), '.', ',');
    return number + std::string{shortWord(unit, language)};
}

std::int64_t rounded(std::int64_t number, std::int64_t by) {
    return (number + (number >= 0 ? by / 2 : -by / 2)) / by;
}

/// A length that is read back to the tenth of a minute: with the decimals it needs, or else in minutes.
std::string exactText(WorkTime work, TimeUnit unit, const UnitLengths& lengths, Language language) {
    for (const int decimals : {2, 4}) {
        const auto text = roundedText(work, unit, decimals, lengths, language);
        std::string_view rest = text;
        const auto read = takeDuration(rest, lengths, language);
        if (read && read->work == work) return text;
    }
    return roundedText(work, TimeUnit::minute, 1, lengths, language);
}

std::optional<unsigned> monthFrom(std::string_view word) {
    const auto low = base::lowered(word);
    if (low.size() < 3) return std::nullopt;
    for (unsigned i = 0; i < 12; ++i) {
        if (dutchMonths[i].starts_with(low) || base::lowered(englishMonths[i]).starts_with(low)) return i + 1;
    }
    if (low == "mrt") return 3;
    return std::nullopt;
}

std::optional<std::int64_t> clockFrom(std::string_view text) {
    const auto parts = base::split(text, ':');
    if (parts.size() != 2) return std::nullopt;
    const auto hour = base::wholeNumber(parts[0]);
    const auto minute = base::wholeNumber(parts[1]);
    if (!hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 || *minute > 59) return std::nullopt;
    return *hour * 600 + *minute * 10;
}

std::optional<Day> typedDay(std::string_view text) {
    if (const auto iso = dayFrom(text)) return iso;
    std::string plain{text};
    std::replace_if(
        plain.begin(), plain.end(), [](char c) { return c == '/' || c == '.' || c == ' '; }, '-');
    std::vector<std::string_view> parts;
    for (const auto part : base::split(plain, '-')) {
        if (!part.empty()) parts.push_back(part);
    }
    if (parts.size() != 3) return std::nullopt;
    const auto day = base::wholeNumber(parts[0]);
    const auto numbered = base::wholeNumber(parts[1]);
    const auto month = numbered
                           ? std::optional{static_cast<unsigned>(std::clamp<std::int64_t>(*numbered, 0, 13))}
                           : monthFrom(parts[1]);
    auto year = base::wholeNumber(parts[2]);
    if (!day || !month || !year || *day < 1 || *day > 31 || *year < 0 || *year > 9999) return std::nullopt;
    if (parts[2].size() != 2 && parts[2].size() != 4) return std::nullopt;
    if (parts[2].size() == 2) *year += 2000;
    return dayFrom(fmt::format("{:04}-{:02}-{:02}", *year, *month, *day));
}

}  // namespace

UnitLengths unitLengths(const Calendar& calendar) {
    const auto days =
        std::count(calendar.workingWeekdays.works.begin(), calendar.workingWeekdays.works.end(), true);
    return {calendar.dayLength, calendar.dayLength * std::max<std::int64_t>(days, 1),
            calendar.dayLength * 20};
}

const Calendar* calendarOf(const Portfolio& portfolio, const Activity& activity) {
    if (activity.calendar) {
        if (const auto* own = portfolio.find(*activity.calendar)) return own;
    }
    const auto usual = portfolio.settings().calendar;
    return usual ? portfolio.find(*usual) : nullptr;
}

UnitLengths unitLengthsOf(const Portfolio& portfolio, const Activity& activity) {
    const auto* calendar = calendarOf(portfolio, activity);
    return calendar ? unitLengths(*calendar) : UnitLengths{};
}

base::Result<TypedDuration> durationFrom(std::string_view text, const UnitLengths& lengths,
                                         std::optional<Language> language) {
    auto rest = base::trimmed(text);
    if (rest.ends_with('?')) rest = base::trimmed(rest.substr(0, rest.size() - 1));
    const auto number = typedNumber(rest.substr(0, lengthOfNumber(rest)), language);
    if (number.isUnclear) {
        return base::failure("“{text}” can be read in two ways. Write {small} or {large}.",
                             {{"text", std::string{text}}, {"small", number.small}, {"large", number.large}});
    }
    const auto duration = takeDuration(rest, lengths, language);
    if (!duration || !rest.empty()) {
        return base::failure("“{text}” is not a duration. Write it like 3d, 4h, 2w or 1mo.",
                             {{"text", std::string{text}}});
    }
    return *duration;
}

std::string durationText(WorkTime work, TimeUnit unit, const UnitLengths& lengths, Language language) {
    const auto length = std::max<std::int64_t>(1, lengthOf(unit, lengths).tenths);
    auto hundredths = rounded(work.tenths * 100, length);
    const auto size = std::abs(hundredths);
    // From ten on nobody types hundredths, but for an exact quarter.
    const bool isQuarter = hundredths % 25 == 0 && hundredths * length == work.tenths * 100;
    if (size >= 100'00 || (size >= 10'00 && !isQuarter)) hundredths = rounded(work.tenths * 10, length) * 10;
    return numberText(hundredths, 2, language) + std::string{shortWord(unit, language)};
}

base::Result<std::vector<TypedLink>> linksFrom(std::string_view text, const Table<Activity>& activities,
                                               const std::vector<ActivityId>& rows,
                                               const UnitLengths& lengths, std::optional<Language> language) {
    std::string separated{text};
    // A comma separates links, except between two digits, where it is the decimal comma of a lag ("9FF+1,5
    // dg"), unless what stands before it is a code ("B-1,5").
    for (std::size_t i = 0; i < separated.size(); ++i) {
        if (separated[i] != ',') continue;
        const auto lagged = separated.find_last_of("+-;,", i == 0 ? 0 : i - 1);
        const bool inLag = lagged != std::string::npos &&
                           (separated[lagged] == '+' || separated[lagged] == '-') &&
                           separated.find_first_not_of("0123456789", lagged + 1) == i &&
                           i + 1 < separated.size() && separated[i + 1] >= '0' && separated[i + 1] <= '9';
        const auto start = separated.rfind(';', i) + 1;
        const auto before = base::trimmed(std::string_view{separated}.substr(start, i - start));
        if (!inLag || activities.findByCode(before)) separated[i] = ';';
    }
    std::vector<TypedLink> links;
    for (const auto each : base::split(separated, ';')) {
        const auto part = base::trimmed(each);
        if (part.empty()) continue;
        TypedLink link;
        // A code may itself hold '-' and '+': the lag starts at the last sign behind which a duration stands.
        auto key = part;
        for (auto at = part.find_last_of("+-"); at != std::string_view::npos && at > 0;
             at = part.find_last_of("+-", at - 1)) {
            auto rest = part.substr(at + 1);
            const auto lag = takeDuration(rest, lengths, language);
            const auto before = base::trimmed(part.substr(0, at));
            const bool isCode = activities.findByCode(part) != nullptr;
            if (!lag || !rest.empty() || isCode) continue;
            link.lag = part[at] == '-' ? -lag->work : lag->work;
            link.lagUnit = lag->unit;
            key = before;
            break;
        }
        const auto find = [&](std::string_view name) -> std::optional<ActivityId> {
            if (const auto* activity = activities.findByCode(name)) return activity->id;
            const auto row = base::wholeNumber(name);
            if (row && *row >= 1 && static_cast<std::size_t>(*row) <= rows.size()) {
                return rows[static_cast<std::size_t>(*row) - 1];
            }
            return std::nullopt;
        };
        auto found = find(key);
        if (!found && key.size() > 2) {
            const auto type = linkTypeFrom(key.substr(key.size() - 2));
            if (!type) return notALink(part);
            link.type = *type;
            key = base::trimmed(key.substr(0, key.size() - 2));
            found = find(key);
        }
        if (!found) return notALink(part);
        link.predecessor = *found;
        links.push_back(link);
    }
    return links;
}

LinksBySuccessor::LinksBySuccessor(const Table<Dependency>& links) {
    std::vector<std::pair<ActivityId, DependencyId>> all;
    all.reserve(links.size());
    for (const auto& link : links) all.emplace_back(link.successor, link.id);
    // The table is in the order of its ids.
    std::sort(all.begin(), all.end());
    successors_.reserve(all.size());
    links_.reserve(all.size());
    for (const auto& [successor, link] : all) {
        successors_.push_back(successor);
        links_.push_back(link);
    }
}

std::span<const DependencyId> LinksBySuccessor::of(ActivityId successor) const {
    const auto [first, last] = std::equal_range(successors_.begin(), successors_.end(), successor);
    return std::span{links_}.subspan(static_cast<std::size_t>(first - successors_.begin()),
                                     static_cast<std::size_t>(last - first));
}

std::string_view linkTypeWord(LinkType type, Language language) {
    if (language == Language::english) return wordFor(type);
    return std::ranges::find(dutchLinkTypes, type, &Word<LinkType>::first)->second;
}

std::string linksText(const Portfolio& portfolio, ActivityId successor, Language language) {
    std::vector<DependencyId> links;
    for (const auto& link : portfolio.all<Dependency>())
        if (link.successor == successor) links.push_back(link.id);
    return linksText(portfolio, successor, links, language);
}

std::string linksText(const Portfolio& portfolio, ActivityId successor, std::span<const DependencyId> links,
                      Language language) {
    // By the calendar of the successor, whose cell it is read from.
    const auto* to = portfolio.find(successor);
    const auto lengths = to ? unitLengthsOf(portfolio, *to) : UnitLengths{};
    std::string text;
    for (const auto id : links) {
        const auto& link = portfolio.all<Dependency>().at(id);
        const auto* from = portfolio.find(link.predecessor);
        if (!from) continue;
        if (!text.empty()) text += ';';
        text += from->code;
        if (link.type != LinkType::finishToStart || link.lag != WorkTime{}) {
            text += linkTypeWord(link.type, language);
        }
        if (link.lag == WorkTime{}) continue;
        const bool lead = link.lag < WorkTime{};
        text += lead ? '-' : '+';
        text += exactText(lead ? -link.lag : link.lag, link.lagUnit, lengths, language);
    }
    return text;
}

base::Result<TypedMoment> typedMomentFrom(std::string_view text) {
    auto rest = base::trimmed(text);
    TypedMoment typed;
    const auto last = rest.find_last_of(" T");
    if (last != std::string_view::npos) {
        if (const auto clock = clockFrom(rest.substr(last + 1))) {
            typed.timeOfDay = clock;
            rest = base::trimmed(rest.substr(0, last));
        }
    }
    const auto day = typedDay(rest);
    if (!day) {
        return base::failure("“{text}” is not a day in the calendar. Write it like 31-3-2027 or 2027-03-31.",
                             {{"text", std::string{text}}});
    }
    typed.day = *day;
    return typed;
}

std::string dayText(Day day, Language language) {
    const std::chrono::year_month_day date{day};
    const auto year = static_cast<int>(date.year());
    const auto month = static_cast<unsigned>(date.month());
    const auto number = static_cast<unsigned>(date.day());
    if (language == Language::dutch) return fmt::format("{:02}-{:02}-{:04}", number, month, year);
    return fmt::format("{} {} {}", number, englishMonths[month - 1].substr(0, 3), year);
}

std::string dayText(Day day, DatePrecision precision, Language language) {
    const std::chrono::year_month_day date{day};
    const auto year = static_cast<int>(date.year());
    const auto month = static_cast<unsigned>(date.month());
    const bool dutch = language == Language::dutch;
    const auto monthName = dutch ? dutchMonths[month - 1] : englishMonths[month - 1];
    switch (precision) {
        case DatePrecision::day:
            return fmt::format("{} {} {}", static_cast<unsigned>(date.day()), monthName, year);
        case DatePrecision::month:
            return fmt::format("{} {}", monthName, year);
        case DatePrecision::quarter: {
            constexpr std::array<std::string_view, 4> nl{"eerste", "tweede", "derde", "vierde"};
            constexpr std::array<std::string_view, 4> en{"first", "second", "third", "fourth"};
            const auto quarter = (month - 1) / 3;
            return dutch ? fmt::format("{} kwartaal {}", nl[quarter], year)
                         : fmt::format("{} quarter of {}", en[quarter], year);
        }
        case DatePrecision::year:
            return fmt::format("{}", year);
        case DatePrecision::byLawLatest:
            return fmt::format("{} {} {} {}", dutch ? "uiterlijk" : "by", static_cast<unsigned>(date.day()),
                               monthName, year);
    }
    return {};
}

}  // namespace mijlpaal::model
