#include "letters/claims/periods.h"

#include "base/text.h"
#include "letters/claims/numbers.h"
#include "letters/told_date.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mijlpaal::letters::claims {
namespace {

using namespace std::chrono;

/// Days and months without their year. Day 0 is the last of the month.
struct Shape {
    unsigned fromMonth = 1, fromDay = 1, toMonth = 12, toDay = 0;
    bool endsInNextYear = false;
};

/// What takes a part of a period: "eind", "de tweede helft van".
enum class Share { begin, middle, end, last, firstHalf, secondHalf };

struct Reading {
    Shape shape;
    std::optional<Span> fixed;  ///< a time that needs no year: "binnen zes maanden"
    std::optional<int> year;
    std::vector<Share> shares;            ///< the outermost first
    bool isNext = false, isLast = false;  ///< "komend najaar", "afgelopen zomer"
    std::size_t end = 0;
};

sys_days dayOf(int yearNumber, unsigned monthNumber, unsigned dayNumber) {
    const auto inMonth = year{yearNumber} / month{monthNumber};
    const year_month_day asked{inMonth / day{dayNumber == 0 ? 31 : dayNumber}};
    return asked.ok() ? sys_days{asked} : sys_days{inMonth / last};
}

Span spanOf(const Shape& shape, int yearNumber) {
    return {dayOf(yearNumber, shape.fromMonth, shape.fromDay),
            dayOf(yearNumber + (shape.endsInNextYear ? 1 : 0), shape.toMonth, shape.toDay)};
}

Span shareOf(const Span& whole, Share share) {
    const auto length = whole.last - whole.first + days{1};
    const year_month_day start{whole.first};
    const int yearNumber{start.year()};
    // Wide on purpose, as in the reader of wordings.
    if (length > days{360}) {
        switch (share) {
            case Share::begin:
                return {dayOf(yearNumber, 1, 1), dayOf(yearNumber, 4, 0)};
            case Share::middle:
                return {dayOf(yearNumber, 5, 1), dayOf(yearNumber, 8, 0)};
            case Share::end:
                return {dayOf(yearNumber, 10, 1), dayOf(yearNumber, 12, 0)};
            case Share::firstHalf:
                return {dayOf(yearNumber, 1, 1), dayOf(yearNumber, 6, 0)};
            case Share::secondHalf:
                return {dayOf(yearNumber, 7, 1), dayOf(yearNumber, 12, 0)};
            case Share::last:
                break;
        }
        return {whole.last, whole.last};
    }
    const auto half = days{length.count() / 2};
    const auto quarter = days{length.count() / 4};
    switch (share) {
        case Share::begin:
        case Share::firstHalf:
            return {whole.first, whole.first + half};
        case Share::middle:
            return {whole.first + quarter, whole.last - quarter};
        case Share::end:
        case Share::secondHalf:
            return {whole.last - half, whole.last};
        case Share::last:
            break;
    }
    return {whole.last, whole.last};
}

/// As letters shorten them.
constexpr std::array<std::string_view, 12> shortMonths = {"jan", "feb", "mrt",      "apr", "mei", "jun",
                                                          "jul", "aug", "sep|sept", "okt", "nov", "dec"};
constexpr std::array<std::string_view, 4> shortOrdinals = {"1e|1ste", "2e|2de", "3e|3de", "laatste|4e|4de"};

struct NamedShape {
    std::string_view words;
    Shape shape;
};

/// Parts of a year and events that come once in it.
constexpr NamedShape namedShapes[] = {
    {"voorjaar|lente", {3, 1, 6, 0}},
    {"zomer", {6, 1, 9, 0}},
    {"zomerreces", {6, 25, 9, 5}},
    {"zomervakantie|zomerperiode", {7, 1, 9, 5}},
    {"najaar|herfst", {9, 1, 12, 0}},
    {"herfstreces", {10, 10, 10, 31}},
    {"winter", {12, 1, 3, 0, true}},
    {"jaarwisseling", {12, 1, 1, 0, true}},
    {"kerstreces", {12, 15, 1, 15, true}},
    {"kerst|kerstmis", {12, 24, 12, 31}},
    {"meireces", {4, 20, 5, 12}},
    {"voorjaarsreces|krokusreces", {2, 10, 3, 5}},
    {"prinsjesdag|miljoenennota", {9, 15, 9, 21}},
    {"voorjaarsnota", {4, 15, 6, 1}},
    {"najaarsnota", {11, 15, 12, 1}},
    {"verantwoordingsdag", {5, 15, 5, 21}},
};

/// The place in the list, from 1.
template <std::size_t Count>
std::optional<unsigned> positionAt(const Sentence& sentence, std::size_t word,
                                   const std::array<std::string_view, Count>& names) {
    for (unsigned number = 1; number <= Count; ++number)
        if (sentence.is(word, names[number - 1])) return number;
    return std::nullopt;
}

std::optional<unsigned> monthAt(const Sentence& sentence, std::size_t word) {
    const auto whole = positionAt(sentence, word, dutchMonths);
    return whole ? whole : positionAt(sentence, word, shortMonths);
}

std::optional<unsigned> ordinalAt(const Sentence& sentence, std::size_t word) {
    const auto whole = positionAt(sentence, word, dutchOrdinals);
    return whole ? whole : positionAt(sentence, word, shortOrdinals);
}

/// A whole number of digits alone between the limits.
std::optional<unsigned> digitsAt(const Sentence& sentence, std::size_t word, unsigned least, unsigned most) {
    const auto here = sentence[word];
    if (here.empty() || here.size() > 4 || here.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    const auto number = base::wholeNumber(here).value_or(0);
    if (number < least || number > most) return std::nullopt;
    return static_cast<unsigned>(number);
}

std::optional<int> yearAt(const Sentence& sentence, std::size_t word) {
    constexpr unsigned earliest = 1990;
    constexpr unsigned latest = 2199;
    if (sentence[word].size() != 4) return std::nullopt;
    const auto number = digitsAt(sentence, word, earliest, latest);
    if (!number || sentence.is(word - 1, "€|eur|nr|nummer")) return std::nullopt;
    return static_cast<int>(*number);
}

class PeriodReader {
public:
    PeriodReader(const Sentence& sentence, sys_days toldOn)
        : sentence_{sentence}, toldOn_{toldOn}, thisYear_{year_month_day{toldOn}.year()} {}

    std::optional<Reading> at(std::size_t word, int depth = 0) const {
        constexpr int deepest = 4;
        if (depth > deepest || word >= sentence_.size()) return std::nullopt;
        if (auto numeric = numericDay(word)) return numeric;
        if (auto share = shareAt(word, depth)) return share;
        if (auto relative = relativeAt(word, depth)) return relative;
        if (auto day = dayAndMonth(word)) return day;
        if (auto quarter = quarterAt(word)) return quarter;
        if (auto named = namedAt(word)) return named;
        if (auto week = weekAt(word)) return week;
        return bareYear(word);
    }

private:
    bool is(std::size_t word, std::string_view choice) const { return sentence_.is(word, choice); }

    std::size_t pastConnectors(std::size_t word) const {
        for (int count = 0; count < 3 && is(word, "van|in|het|de"); ++count) ++word;
        return word;
    }

    /// The year that follows, if one does.
    void takeYear(Reading& reading) const {
        auto word = reading.end;
        if (sentence_[word] == "-") ++word;
        if (is(word, "van|in")) ++word;
        if (const auto found = yearAt(sentence_, word)) {
            reading.year = found;
            reading.end = word + 1;
            return;
        }
        if (const auto [year, end] = relativeYear(word); year) {
            reading.year = year;
            reading.end = end;
        }
    }

    /// "dit jaar", "volgend jaar".
    std::pair<std::optional<int>, std::size_t> relativeYear(std::size_t word) const {
        if (is(word, "het|de")) ++word;
        if (is(word, "nog")) ++word;
        if (!is(word + 1, "jaar|kalenderjaar|begrotingsjaar")) return {};
        const auto end = word + 2;
        if (is(word, "dit|lopende|huidige")) return {thisYear_, end};
        if (is(word, "volgend|volgende|komend|komende|aanstaande")) return {thisYear_ + 1, end};
        if (is(word, "vorig|vorige|afgelopen")) return {thisYear_ - 1, end};
        return {};
    }

    /// "15-09-2027", "2027-09-15", "15/9/2027", "15.09.2027".
    std::optional<Reading> numericDay(std::size_t word) const {
        const auto made = [](int yearNumber, unsigned monthNumber, unsigned dayNumber,
                             std::size_t end) -> std::optional<Reading> {
            const auto date = year{yearNumber} / month{monthNumber} / day{dayNumber};
            if (!date.ok()) return std::nullopt;
            Reading reading;
            reading.fixed = Span{sys_days{date}, sys_days{date}};
            reading.end = end;
            return reading;
        };
        const auto mark = sentence_[word + 1];
        if ((mark == "-" || mark == "/") && sentence_[word + 3] == mark && sentence_.isJoined(word + 1) &&
            sentence_.isJoined(word + 2) && sentence_.isJoined(word + 4)) {
            const auto middle = digitsAt(sentence_, word + 2, 1, 12);
            const auto first = digitsAt(sentence_, word, 1, 31);
            const auto third = digitsAt(sentence_, word + 4, 1, 31);
            if (const auto yearBehind = yearAt(sentence_, word + 4); first && middle && yearBehind)
                return made(*yearBehind, *middle, *first, word + 5);
            if (const auto yearBefore = yearAt(sentence_, word); yearBefore && middle && third)
                return made(*yearBefore, *middle, *third, word + 5);
        }
        const auto parts = base::split(sentence_[word], '.');
        if (parts.size() == 3 && parts[2].size() == 4) {
            const auto number = [](std::string_view text) {
                return text.find_first_not_of("0123456789") == std::string_view::npos
                           ? static_cast<unsigned>(base::wholeNumber(text).value_or(0))
                           : 0U;
            };
            if (const auto yearNumber = number(parts[2]); yearNumber >= 1990 && yearNumber <= 2199)
                return made(static_cast<int>(yearNumber), number(parts[1]), number(parts[0]), word + 1);
        }
        return std::nullopt;
    }

    /// "eind 2026", "het begin van het tweede kwartaal", "in de loop van volgend jaar".
    std::optional<Reading> shareAt(std::size_t word, int depth) const {
        std::optional<Share> share;
        auto next = word + 1;
        if (is(word, "begin")) share = Share::begin;
        if (is(word, "medio|halverwege|midden")) share = Share::middle;
        if (is(word, "eind|einde")) share = Share::end;
        if (is(word, "ultimo")) share = Share::last;
        if (const auto ordinal = ordinalAt(sentence_, word); ordinal && is(word + 1, "helft")) {
            if (*ordinal == 1) share = Share::firstHalf;
            if (*ordinal == 2 || is(word, "laatste")) share = Share::secondHalf;
            next = word + 2;
        }
        if (const auto ordinal = ordinalAt(sentence_, word); ordinal && is(word + 1, "week|weken|dagen")) {
            share = *ordinal == 1 ? Share::begin : *ordinal == 4 ? Share::end : Share::middle;
            next = word + 2;
        }
        const bool course = is(word, "loop");
        if (!share && !course) return std::nullopt;
        auto inner = at(pastConnectors(next), depth + 1);
        // "voor het einde van het jaar"
        if (!inner && is(pastConnectors(next), "jaar") && next < pastConnectors(next)) {
            inner.emplace();
            inner->year = thisYear_;
            inner->end = pastConnectors(next) + 1;
        }
        if (!inner) return std::nullopt;
        if (share) inner->shares.insert(inner->shares.begin(), *share);
        return inner;
    }

    /// "komend najaar", "volgende maand", "binnen zes maanden", "over twee jaar".
    std::optional<Reading> relativeAt(std::size_t word, int depth) const {
        if (const auto [year, end] = relativeYear(word); year && !is(word, "het|de|nog")) {
            Reading reading;
            reading.year = year;
            reading.end = end;
            return reading;
        }
        if (is(word, "binnen|over")) return withinAt(word);
        const bool next = is(word, "komend|komende|volgend|volgende|aanstaande");
        const bool past = is(word, "vorig|vorige|afgelopen");
        if (!next && !past && !is(word, "dit|deze")) return std::nullopt;
        const year_month_day told{toldOn_};
        const int step = next ? 1 : past ? -1 : 0;
        if (is(word + 1, "maand")) return fixedMonths(told.year() / told.month(), step, 1, word + 2);
        if (is(word + 1, "kwartaal")) {
            const auto first = (static_cast<unsigned>(told.month()) - 1) / 3 * 3 + 1;
            return fixedMonths(told.year() / month{first}, step * 3, 3, word + 2);
        }
        if (ordinalAt(sentence_, word + 1)) return std::nullopt;
        auto inner = at(word + 1, depth + 1);
        if (!inner || inner->year || inner->fixed) return std::nullopt;
        if (next) inner->isNext = true;
        if (past) inner->isLast = true;
        if (!next && !past) inner->year = thisYear_;
        return inner;
    }

    static std::optional<Reading> fixedMonths(year_month start, int step, int count, std::size_t end) {
        const auto first = start + months{step};
        Reading reading;
        reading.fixed = Span{sys_days{first / 1}, sys_days{(first + months{count - 1}) / last}};
        reading.end = end;
        return reading;
    }

    std::optional<Reading> withinAt(std::size_t word) const {
        constexpr double most = 600;
        auto start = word + 1;
        if (is(start, "ruim|circa|ongeveer|de|het|nu|uiterlijk")) ++start;
        double amount = 1;
        auto end = start;
        if (const auto number = numberAt(sentence_, start)) {
            amount = std::min(number->value, most);
            end = number->words.to;
        } else if (is(start, "een")) {
            end = start + 1;
        } else {
            return std::nullopt;
        }
        double length = 0;
        if (is(end, "jaar|jaren")) length = 365.25;
        if (is(end, "maand|maanden")) length = 30.44;
        if (is(end, "week|weken")) length = 7;
        if (is(end, "dag|dagen")) length = 1;
        if (is(end, "halfjaar")) length = 182.6;
        if (is(end, "kwartaal|kwartalen")) length = 91.3;
        // "binnen vier weken na ontvangst": nobody says when that is.
        const bool isFromHere = is(end + 1, "na|vanaf") && is(end + 2, "deze|dit|heden|vandaag|nu|dagtekening");
        if (length == 0 || (is(end + 1, "na|nadat|vanaf") && !isFromHere)) return std::nullopt;
        const auto distance = days{static_cast<int>(amount * length + 0.5)};
        const auto room = std::max(days{7}, days{distance.count() / 6});
        Reading reading;
        reading.fixed = is(word, "binnen") ? Span{toldOn_, toldOn_ + distance}
                                           : Span{toldOn_ + distance - room, toldOn_ + distance + room};
        reading.end = end + 1;
        return reading;
    }

    std::optional<Reading> dayAndMonth(std::size_t word) const {
        Reading reading;
        if (const auto number = digitsAt(sentence_, word, 1, 31)) {
            const auto monthNumber = monthAt(sentence_, word + 1);
            if (!monthNumber) return std::nullopt;
            reading.shape = {*monthNumber, *number, *monthNumber, *number};
            reading.end = word + 2;
            takeYear(reading);
            return reading;
        }
        const auto monthNumber = monthAt(sentence_, word);
        if (!monthNumber) return std::nullopt;
        reading.shape = {*monthNumber, 1, *monthNumber, 0};
        reading.end = word + 1;
        takeYear(reading);
        // Three letters alone are other words too.
        if (sentence_[word].size() == 3 && !is(word, "mei") && !reading.year) return std::nullopt;
        return reading;
    }

    std::optional<Reading> quarterAt(std::size_t word) const {
        std::optional<unsigned> number;
        std::size_t end = word;
        const auto here = sentence_[word];
        const auto ordinal = ordinalAt(sentence_, word);
        // "het eerste of tweede kwartaal"
        const auto other = ordinal && is(word + 1, "of|en") ? ordinalAt(sentence_, word + 2) : std::nullopt;
        if (other && *ordinal < *other && is(word + 3, "kwartaal")) {
            Reading reading;
            reading.shape = {*ordinal * 3 - 2, 1, *other * 3, 0};
            reading.end = word + 4;
            takeYear(reading);
            return reading;
        }
        if (ordinal && is(word + 1, "kwartaal")) {
            number = ordinal;
            end = word + 2;
        } else if (is(word, "kwartaal") && digitsAt(sentence_, word + 1, 1, 4)) {
            number = digitsAt(sentence_, word + 1, 1, 4);
            end = word + 2;
        } else if (is(word, "q1|q2|q3|q4|k1|k2|k3|k4")) {
            number = static_cast<unsigned>(here[1] - '0');
            end = word + 1;
        } else if (yearAt(sentence_, word) && sentence_[word + 1] == "-" &&
                   is(word + 2, "q1|q2|q3|q4|k1|k2|k3|k4")) {
            number = static_cast<unsigned>(sentence_[word + 2][1] - '0');
            Reading reading;
            reading.shape = quarterShape(*number);
            reading.year = yearAt(sentence_, word);
            reading.end = word + 3;
            return reading;
        }
        if (!number) return std::nullopt;
        Reading reading;
        reading.shape = quarterShape(*number);
        reading.end = end;
        takeYear(reading);
        return reading;
    }

    static Shape quarterShape(unsigned number) { return {number * 3 - 2, 1, number * 3, 0}; }

    std::optional<Reading> namedAt(std::size_t word) const {
        for (const auto& each : namedShapes) {
            if (!is(word, each.words)) continue;
            Reading reading;
            reading.shape = each.shape;
            reading.end = word + 1;
            takeYear(reading);
            // "jaarwisseling 2027-2028", "winter 2027/2028", "van 2027 op 2028"
            if (each.shape.endsInNextYear && reading.year && is(reading.end, "-|/|op|en") &&
                yearAt(sentence_, reading.end + 1) == *reading.year + 1)
                reading.end += 2;
            return reading;
        }
        return std::nullopt;
    }

    std::optional<Reading> weekAt(std::size_t word) const {
        const auto number = is(word, "week") ? digitsAt(sentence_, word + 1, 1, 53) : std::nullopt;
        if (!number) return std::nullopt;
        Reading reading;
        reading.end = word + 2;
        takeYear(reading);
        if (!reading.year) return std::nullopt;
        // The week of 4 January is the first.
        const auto fourth = sys_days{year{*reading.year} / January / 4d};
        const auto monday = fourth - (weekday{fourth} - Monday) + weeks{static_cast<int>(*number) - 1};
        reading.fixed = Span{monday, monday + days{6}};
        return reading;
    }

    std::optional<Reading> bareYear(std::size_t word) const {
        const auto found = yearAt(sentence_, word);
        if (!found) return std::nullopt;
        // "2025/26" is a session of parliament.
        if (sentence_[word + 1] == "/" && sentence_.isJoined(word + 1) &&
            digitsAt(sentence_, word + 2, 0, 99))
            return std::nullopt;
        Reading reading;
        reading.year = found;
        reading.end = word + 1;
        return reading;
    }

    const Sentence& sentence_;
    sys_days toldOn_;
    int thisYear_;
};

Span shared(Span span, const std::vector<Share>& shares) {
    for (auto share = shares.rbegin(); share != shares.rend(); ++share) span = shareOf(span, *share);
    return span;
}

std::vector<Span> spansOf(const Reading& reading, sys_days toldOn) {
    if (reading.fixed) return {shared(*reading.fixed, reading.shares)};
    const auto inYear = [&reading](int number) {
        return shared(spanOf(reading.shape, number), reading.shares);
    };
    if (reading.year) return {inYear(*reading.year)};
    // The first that is not over yet, and the last that has begun.
    int number{year_month_day{toldOn}.year()};
    --number;
    while (inYear(number).last < toldOn) ++number;
    const auto next = inYear(number);
    const auto past = inYear(next.first <= toldOn ? number : number - 1);
    // "komend voorjaar", said in spring, may be the next.
    if (reading.isNext && next.first <= toldOn) return {next, inYear(number + 1)};
    if (reading.isNext) return {next};
    if (reading.isLast) return {past};
    if (next == past) return {next};
    return {next, past};
}

/// Whether digits of the stretch are a year: "2028", "2028-12-14" in three words, "14.12.2028" in one.
bool hasYear(const Sentence& sentence, const Stretch& words) {
    for (auto word = words.from; word < words.to; ++word)
        if (yearAt(sentence, word) || base::split(sentence[word], '.').size() == 3) return true;
    return false;
}

}  // namespace

std::vector<Period> periodsIn(const Sentence& sentence, sys_days toldOn) {
    const PeriodReader reader{sentence, toldOn};
    std::vector<std::pair<std::size_t, Reading>> readings;
    for (std::size_t word = 0; word < sentence.size();) {
        if (auto found = reader.at(word)) {
            const auto end = std::max(found->end, word + 1);
            readings.emplace_back(word, std::move(*found));
            word = end;
        } else {
            ++word;
        }
    }
    std::vector<Period> periods;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        auto& [start, reading] = readings[i];
        // "van het tweede naar het vierde kwartaal van 2027": the year behind counts for both.
        constexpr std::size_t nearby = 4;
        const auto* next = i + 1 < readings.size() ? &readings[i + 1] : nullptr;
        const bool isNear = next && next->first - reading.end <= nearby;
        if (isNear && !reading.year && !reading.fixed && !reading.isNext && !reading.isLast)
            reading.year = next->second.year;
        auto spans = spansOf(reading, toldOn);
        // "2026 of 2027", "tussen 2027 en 2029", "2027-2028"
        const bool between = sentence.is(start - 1, "tussen") ||
                             (sentence.is(start - 1, "de|het|in") && sentence.is(start - 2, "tussen"));
        const auto join = reading.end;
        const bool joined = isNear && next->first - join <= 3 &&
                            (sentence.is(join, "of|-|/") || (between && sentence.is(join, "en")));
        if (joined) {
            const auto until = spansOf(next->second, toldOn);
            Period period{{start, next->second.end}, {}};
            period.namesYear = hasYear(sentence, period.words);
            if (spans.front().first <= until.front().last)
                period.spans = {{spans.front().first, until.front().last}};
            else
                period.spans = {spans.front(), until.front()};
            periods.push_back(std::move(period));
            ++i;
            continue;
        }
        const Stretch words{start, reading.end};
        const bool yearBehind = reading.year && isNear && reading.year == next->second.year &&
                                hasYear(sentence, {next->first, next->second.end});
        periods.push_back({words, std::move(spans), yearBehind || hasYear(sentence, words)});
    }
    return periods;
}

}  // namespace mijlpaal::letters::claims
