#include "letters/claims/numbers.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace mijlpaal::letters::claims {
namespace {

constexpr std::array<std::string_view, 20> units = {
    "nul",      "een",      "twee",    "drie",      "vier",     "vijf",     "zes",
    "zeven",    "acht",     "negen",   "tien",      "elf",      "twaalf",   "dertien",
    "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"};
constexpr std::array<std::string_view, 8> tens = {"twintig", "dertig",   "veertig", "vijftig",
                                                  "zestig",  "zeventig", "tachtig", "negentig"};

template <std::size_t Count>
std::optional<int> position(const std::array<std::string_view, Count>& names, std::string_view word) {
    const auto at = std::ranges::find(names, word);
    if (at == names.end()) return std::nullopt;
    return static_cast<int>(at - names.begin());
}

std::optional<int> belowHundred(std::string_view word) {
    if (const auto unit = position(units, word)) return unit;
    if (const auto ten = position(tens, word)) return (*ten + 2) * 10;
    // "vijfentwintig"; the "en" of "zevenentwintig" is the last one before the ten.
    for (std::size_t ten = 0; ten < tens.size(); ++ten) {
        if (!word.ends_with(tens[ten])) continue;
        auto rest = word.substr(0, word.size() - tens[ten].size());
        if (!rest.ends_with("en")) continue;
        rest.remove_suffix(2);
        const auto unit = position(units, rest);
        if (unit && *unit > 0 && *unit < 10) return static_cast<int>(ten + 2) * 10 + *unit;
    }
    return std::nullopt;
}

std::optional<int> belowThousand(std::string_view word) {
    constexpr std::string_view hundred = "honderd";
    const auto at = word.find(hundred);
    if (at == std::string_view::npos) return belowHundred(word);
    const auto before = word.substr(0, at);
    auto behind = word.substr(at + hundred.size());
    if (behind.starts_with("en") && !position(units, behind)) behind.remove_prefix(2);
    const auto count = before.empty() ? std::optional{1} : belowHundred(before);
    const auto rest = behind.empty() ? std::optional{0} : belowHundred(behind);
    if (!count || !rest) return std::nullopt;
    return *count * 100 + *rest;
}

struct Scale {
    std::string_view words;
    double factor;
};

constexpr Scale scales[] = {
    {"duizend", 1e3}, {"miljoen|mln|mio", 1e6}, {"miljard|mld|mrd", 1e9}, {"ton", 1e5}};

bool isOneOf(std::string_view word, std::string_view choice) {
    for (const auto each : base::split(choice, '|'))
        if (each == word) return true;
    return false;
}

std::optional<double> scaleOf(std::string_view word) {
    for (const auto& scale : scales)
        if (isOneOf(word, scale.words)) return scale.factor;
    return std::nullopt;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "1.300", "41,7", "12.500,00". Groups of three behind a point; another point is a number of a chapter.
std::optional<Number> written(std::string_view digits) {
    constexpr std::size_t longest = 18;
    const auto comma = digits.find(',');
    const auto whole = digits.substr(0, comma);
    const auto fraction = comma == std::string_view::npos ? std::string_view{} : digits.substr(comma + 1);
    std::string plain;
    std::size_t group = 0;
    for (const auto part : base::split(whole, '.')) {
        if (group > 0 && part.size() != 3) return std::nullopt;
        if (group == 0 && part.size() > 3 && whole.size() > part.size()) return std::nullopt;
        plain += part;
        ++group;
    }
    const auto isDigits = [](std::string_view text) { return std::ranges::all_of(text, isDigit); };
    if (plain.empty() || plain.size() > longest || fraction.size() > 6 || !isDigits(plain) ||
        !isDigits(fraction))
        return std::nullopt;
    Number number;
    number.value = static_cast<double>(base::wholeNumber(plain).value_or(0));
    for (const char c : fraction) {
        number.step /= 10;
        number.value += number.step * (c - '0');
    }
    // Cents that are noughts say no more than none.
    if (fraction == "00") number.step = 1;
    return number;
}

}  // namespace

std::optional<int> numberWord(std::string_view word) {
    constexpr std::string_view thousand = "duizend";
    constexpr std::size_t longest = 60;
    if (word.empty() || word.size() > longest) return std::nullopt;
    const auto at = word.find(thousand);
    if (at == std::string_view::npos) return belowThousand(word);
    const auto before = word.substr(0, at);
    auto behind = word.substr(at + thousand.size());
    const auto count = before.empty() ? std::optional{1} : belowThousand(before);
    auto rest = behind.empty() ? std::optional{0} : belowThousand(behind);
    if (!rest && behind.starts_with("en")) rest = belowThousand(behind.substr(2));
    if (!count || !rest) return std::nullopt;
    return *count * 1000 + *rest;
}

namespace {

void multiply(Number& number, double factor) {
    number.value *= factor;
    number.step *= factor;
    number.scale *= factor;
}

/// The number without what multiplies it.
std::optional<Number> bareNumberAt(const Sentence& sentence, std::size_t word) {
    const auto here = sentence[word];
    if (here.empty() || sentence.isMark(word)) return std::nullopt;
    const auto made = [word](double value, double step, std::size_t count) {
        return Number{value, step, 1, {word, word + count}};
    };
    if (isDigit(here.front())) {
        // "12,5mln": what is written against it multiplies it.
        const auto end = std::min(here.size(), here.find_first_not_of("0123456789.,"));
        const auto suffix = here.substr(end);
        auto number = written(here.substr(0, end));
        // "33.1 miljoen" has its point where English has it.
        const auto point = here.find('.');
        if (!number && end == here.size() && scaleOf(sentence[word + 1]) && point != std::string_view::npos &&
            here.find('.', point + 1) == std::string_view::npos)
            number = written(std::string{here.substr(0, point)} + "," + std::string{here.substr(point + 1)});
        if (!number) return std::nullopt;
        if (!suffix.empty()) {
            const auto factor = suffix == "m"   ? std::optional{1e6}
                                : suffix == "k" ? std::optional{1e3}
                                                : scaleOf(suffix);
            if (!factor) return std::nullopt;
            multiply(*number, *factor);
        }
        number->words = {word, word + 1};
        return number;
    }
    const auto isHalf = [&](std::size_t at) { return sentence.is(at, "half|halve"); };
    if (sentence.is(word, "anderhalf|anderhalve")) return made(1.5, 0.1, 1);
    if (isHalf(word)) return made(0.5, 0.1, 1);
    if (sentence.is(word, "driekwart")) return made(0.75, 0.1, 1);
    if (here == "een") {
        if (isHalf(word + 1)) return made(0.5, 0.1, 2);
        if (scaleOf(sentence[word + 1]) || sentence.hasAccent(word)) return made(1, 1, 1);
        return std::nullopt;
    }
    for (const std::string_view half : {"enhalf", "enhalve", "eneenhalf", "eneenhalve"}) {
        if (!here.ends_with(half)) continue;
        if (const auto whole = numberWord(here.substr(0, here.size() - half.size())))
            return made(*whole + 0.5, 0.1, 1);
    }
    const auto whole = numberWord(here);
    if (!whole) return std::nullopt;
    // "drie-en-een-half", "twee en een half"
    auto end = word + 1;
    const auto passMark = [&] { end += sentence[end] == "-" ? 1 : 0; };
    passMark();
    if (sentence.is(end, "en")) {
        ++end;
        passMark();
        if (sentence.is(end, "een")) ++end;
        passMark();
        if (isHalf(end)) return made(*whole + 0.5, 0.1, end + 1 - word);
    }
    return made(*whole, 1, 1);
}

}  // namespace

std::optional<Number> numberAt(const Sentence& sentence, std::size_t word) {
    auto number = bareNumberAt(sentence, word);
    if (!number) return std::nullopt;
    // "twintig duizend miljoen" is nothing anyone writes; two are enough.
    const auto last = number->words.to + 2;
    while (number->words.to < last) {
        const auto factor = scaleOf(sentence[number->words.to]);
        if (!factor) break;
        multiply(*number, *factor);
        ++number->words.to;
    }
    // "drie miljoen (en) negenhonderdduizend"
    constexpr double million = 1e6;
    const auto next = number->words.to + (sentence.is(number->words.to, "en") ? 1 : 0);
    const auto rest = number->scale == million && number->step == million ? numberWord(sentence[next]) : std::nullopt;
    if (rest && *rest >= 1000) {
        number->value += *rest;
        number->step = *rest % 1000 == 0 ? 1000 : 1;
        number->words.to = next + 1;
    }
    return number;
}

namespace {

enum class Hedge { none, about, over, under, atLeast, atMost, moreThan, lessThan };

struct HedgeWords {
    std::string_view phrase;
    Hedge hedge;
};

// The longer phrase before the shorter one that it ends with.
constexpr HedgeWords hedges[] = {
    {"niet meer dan", Hedge::atMost},
    {"niet minder dan", Hedge::atLeast},
    {"niet hoger dan", Hedge::atMost},
    {"niet lager dan", Hedge::atLeast},
    {"blijft|blijven|bleef|bleven|ligt|liggen|lag|lagen|komt|komen onder", Hedge::lessThan},
    {"blijft|blijven|bleef|bleven|ligt|liggen|lag|lagen|komt|komen boven", Hedge::moreThan},
    {"hoger dan", Hedge::moreThan},
    {"lager dan", Hedge::lessThan},
    {"meer dan", Hedge::moreThan},
    {"minder dan", Hedge::lessThan},
    {"ten minste", Hedge::atLeast},
    {"tenminste|minstens|minimaal", Hedge::atLeast},
    {"op zijn minst", Hedge::atLeast},
    {"ten hoogste", Hedge::atMost},
    {"hooguit|hoogstens|maximaal|maximum", Hedge::atMost},
    {"om en nabij", Hedge::about},
    {"naar schatting", Hedge::about},
    {"nog geen", Hedge::lessThan},
    {"net geen", Hedge::under},
    {"in de orde van", Hedge::about},
    {"orde van grootte van", Hedge::about},
    {"ruim|goed", Hedge::over},
    {"bijna|krap|kleine|nagenoeg", Hedge::under},
    {"circa|ca|ongeveer|zo'n|rond|grofweg|plusminus|afgerond|omstreeks|globaal", Hedge::about},
};

struct HedgedFrom {
    Hedge hedge = Hedge::none;
    std::size_t from;
};

/// What stands before the number, past "de", "een bedrag van" and the like.
HedgedFrom hedgeBefore(const Sentence& sentence, std::size_t start) {
    constexpr std::size_t farthest = 4;
    for (std::size_t back = 0; back <= farthest && back < start; ++back) {
        const auto end = start - back;
        for (const auto& each : hedges) {
            const auto count = static_cast<std::size_t>(std::ranges::count(each.phrase, ' ')) + 1;
            if (count <= end && sentence.phraseAt(end - count, each.phrase) == count)
                return {each.hedge, end - count};
        }
        if (!sentence.is(end - 1, "de|een|€|eur|euro|bedrag|van|het|totaal|in|zo")) break;
    }
    return {Hedge::none, start};
}

Hedge hedgeBehind(const Sentence& sentence, std::size_t end) {
    const auto past = sentence.is(end, "euro|eur") ? end + 1 : end;
    if (sentence.phraseAt(past, "of meer")) return Hedge::atLeast;
    if (sentence.phraseAt(past, "of minder")) return Hedge::atMost;
    return Hedge::none;
}

/// The unit of the last digit that is not a nought: 100 of "1.300".
double unitOfNoughts(const Number& number) {
    auto digits = static_cast<long long>(std::llround(std::min(number.value / number.step, 1e18)));
    double unit = number.step;
    while (digits != 0 && digits % 10 == 0) {
        digits /= 10;
        unit *= 10;
    }
    return unit;
}

}  // namespace

Range rangeOf(const Sentence& sentence, const Number& number, std::size_t start) {
    constexpr double endless = std::numeric_limits<double>::infinity();
    const auto [before, from] = hedgeBefore(sentence, start);
    const auto hedge = before == Hedge::none ? hedgeBehind(sentence, number.words.to) : before;
    const double value = number.value;
    const double noughts = unitOfNoughts(number);
    const double rounding = std::max(number.step / 2, std::min(noughts / 2, value * 0.005));
    // What arithmetic in binary leaves behind.
    const double least = value * 1e-9;
    const double room = std::max(number.step, std::min(noughts, value / 10));
    Range range{value - rounding - least, value + rounding + least, {from, number.words.to}};
    switch (hedge) {
        case Hedge::none:
            break;
        case Hedge::about: {
            const double wide =
                std::max({number.step / 2, std::min(noughts / 2, value / 10), value / 20}) + least;
            range.low = value - wide;
            range.high = value + wide;
            break;
        }
        case Hedge::over:
            range.low = value - least;
            range.high = value + room + least;
            break;
        case Hedge::under:
            range.low = value - room - least;
            range.high = value + least;
            break;
        case Hedge::atLeast:
        case Hedge::moreThan:
            range.low = value - least;
            range.high = endless;
            break;
        case Hedge::atMost:
        case Hedge::lessThan:
            range.low = 0;
            range.high = value + least;
            break;
    }
    return range;
}

bool areEnds(const Sentence& sentence, Stretch first, Stretch second) {
    if (second.from < first.to || second.from > first.to + 4) return false;
    auto at = first.to;
    while (sentence.is(at, "euro|eur")) ++at;
    if (sentence.phraseAt(at, "tot en met")) return true;
    const bool between = first.from > 0 && (sentence.is(first.from - 1, "tussen") ||
                                            (first.from > 1 && sentence.is(first.from - 1, "de|€|eur") &&
                                             (sentence.is(first.from - 2, "tussen") ||
                                              (first.from > 2 && sentence.is(first.from - 3, "tussen")))));
    if (between) return sentence.is(at, "en");
    return sentence.is(at, "a|tot|-") && !sentence.is(first.from - 1, "van");
}

}  // namespace mijlpaal::letters::claims
