#include "letters/claims/quantities.h"

#include "letters/claims/periods.h"

#include <algorithm>
#include <limits>

namespace mijlpaal::letters::claims {
namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

bool isEuro(const Sentence& sentence, std::size_t word) {
    return sentence.is(word, "€|eur|euro|euro's");
}

struct Sum {
    Number number;
    std::size_t start;  ///< of the sign before it
};

/// A sum of money whose sign or number begins here; millions need no sign.
std::optional<Sum> sumAt(const Sentence& sentence, std::size_t word) {
    const bool sign = isEuro(sentence, word);
    auto number = numberAt(sentence, sign ? word + 1 : word);
    if (!number) return std::nullopt;
    const bool isLarge = number->scale >= 1e5;
    const bool behind = isEuro(sentence, number->words.to);
    if (!sign && !behind && !isLarge) return std::nullopt;
    // "bedragen x € 1.000" says in what the others are.
    if (sentence.is(word - 1, "x")) return std::nullopt;
    // "€ 4.250.000,-"
    auto& end = number->words.to;
    if (sentence[end] == "," && sentence[end + 1] == "-") end += 2;
    return Sum{*number, word};
}

/// "tientallen miljoenen", "enkele miljoenen", "honderden miljoenen"
std::optional<Range> roughSumAt(const Sentence& sentence, std::size_t word) {
    const double scale = sentence.is(word + 1, "miljoenen")   ? 1e6
                         : sentence.is(word + 1, "miljarden") ? 1e9
                         : sentence.is(word + 1, "duizenden") ? 1e3
                                                              : 0;
    if (scale == 0) return std::nullopt;
    const Stretch words{word, word + 2};
    if (sentence.is(word, "tientallen")) return Range{15 * scale, 200 * scale, words};
    if (sentence.is(word, "honderden")) return Range{150 * scale, 2000 * scale, words};
    if (sentence.is(word, "enkele|meerdere|verscheidene|een")) return Range{2 * scale, 10 * scale, words};
    return std::nullopt;
}

constexpr std::string_view changes =
    "verhoogd|verlaagd|verhogen|verlagen|opgehoogd|gestegen|gedaald|stijgt|daalt|stijgen|dalen|toegenomen|"
    "afgenomen|verminderd|neemt|hoger|lager|duurder|goedkoper|bijgesteld|overschreden|aangevuld|gekort|meer|"
    "minder";

bool isChange(const Sentence& sentence, const Range& sum, std::size_t start) {
    const auto clause = sentence.clauseAround(start);
    const auto front = sum.words.from;
    if ((sentence.is(front - 1, "met") || sentence.phraseAt(front - 2, "met een") > 0) &&
        sentence.has(clause, changes))
        return true;
    if (sentence.is(front - 1, "van|met") &&
        sentence.is(front - 2,
                    "verhoging|verlaging|stijging|daling|toename|afname|overschrijding|bijstelling"))
        return true;
    return sentence.is(sum.words.to, "hoger|lager|meer|minder|duurder|goedkoper") ||
           (isEuro(sentence, sum.words.to) &&
            sentence.is(sum.words.to + 1, "hoger|lager|meer|minder|duurder"));
}

/// "van € 12 miljoen naar € 14 miljoen": the first.
bool isFormer(const Sentence& sentence, const Range& sum) {
    auto end = sum.words.to;
    if (isEuro(sentence, end)) ++end;
    const bool from = sentence.is(sum.words.from - 1, "van");
    if (from && sentence.is(end, "naar|tot")) return true;
    const auto front = sum.words.from;
    return sentence.phraseAt(front - 3, "in plaats van") > 0 ||
           sentence.phraseAt(front - 2, "niet langer") > 0 ||
           sentence.phraseAt(front - 2, "anders dan") > 0 ||
           sentence.is(front - 1, "oorspronkelijk|aanvankelijk|eerder") ||
           sentence.is(end, "oorspronkelijk|aanvankelijk");
}

}  // namespace

std::vector<Range> amountClaims(const Sentence& sentence) {
    struct Found {
        Range range;
        bool isAside = false;
    };
    std::vector<Found> found;
    for (std::size_t word = 0; word < sentence.size();) {
        if (const auto rough = roughSumAt(sentence, word)) {
            found.push_back({*rough});
            word = rough->words.to;
            continue;
        }
        auto sum = sumAt(sentence, word);
        // "tussen de 15 en 20 miljoen": the first end has neither sign nor scale.
        const auto bare = sum ? std::nullopt : numberAt(sentence, word);
        const bool bareFirst =
            bare && (sentence.is(word - 1, "tussen") || sentence.phraseAt(word - 2, "tussen de") > 0 ||
                     (sentence.is(bare->words.to, "a|tot|-") && sumAt(sentence, bare->words.to + 1)));
        if (bareFirst) sum = Sum{*bare, word};
        if (!sum) {
            ++word;
            continue;
        }
        // Both ends, where the scale stands behind the second.
        std::optional<Sum> second;
        const auto behind = sum->number.words.to;
        for (auto next = behind; next <= behind + 4 && !second; ++next) {
            second = sumAt(sentence, next);
            if (second && !areEnds(sentence, {sum->start, behind}, {next, second->number.words.to}))
                second.reset();
        }
        if (second) {
            if (sum->number.scale == 1 && second->number.scale > 1) {
                sum->number.value *= second->number.scale;
                sum->number.step *= second->number.scale;
            }
            const auto low = rangeOf(sentence, sum->number, sum->start).low;
            const auto high = rangeOf(sentence, second->number, second->start).high;
            found.push_back({{low, high, {sum->start, second->number.words.to}}});
            word = second->number.words.to;
            continue;
        }
        word = sum->number.words.to;
        if (bareFirst) continue;
        const auto range = rangeOf(sentence, sum->number, sum->start);
        found.push_back({range, isChange(sentence, range, sum->start) || isFormer(sentence, range)});
    }
    const bool onlyAside = std::ranges::all_of(found, &Found::isAside);
    std::vector<Range> claims;
    for (auto& each : found) {
        if (each.isAside && !onlyAside) continue;
        auto& words = each.range.words;
        if (isEuro(sentence, words.to)) ++words.to;
        claims.push_back(each.range);
    }
    return claims;
}

namespace {

/// A number behind one of these names something, it does not count it.
constexpr std::string_view numbered =
    "boek|boeken|artikel|artikelen|art|nr|nummer|nummers|kamerstuk|kamerstukken|lid|fase|versie|release|"
    "hoofdstuk|"
    "paragraaf|bijlage|vraag|vragen|week|groep|categorie|niveau|route|module|spoor|scenario|variant|tranche|"
    "deel|"
    "wetsvoorstel|wetsvoorstellen|rang|kwartaal|artikellid|onderdeel|begrotingsartikel|kenmerk|dossier";

/// A number before one of these is a length of time or a share.
constexpr std::string_view measures =
    "%|procent|procentpunt|jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|minuten|werkdagen|euro|"
    "miljoen|"
    "miljard|mln|mld|kwartalen|jarige|jarig|keer|maal|graden";

bool countsNothing(const Sentence& sentence, const Number& number, std::size_t word) {
    if (sentence.is(number.words.to, measures) || isEuro(sentence, word - 1)) return true;
    // "de boeken 1, 2 en 3"
    for (auto back = word; back-- > 0;) {
        if (sentence.is(back, numbered)) return true;
        const bool listed =
            sentence.is(back, ",|en|tot|met|-|/|t/m") || numberWord(sentence[back]).has_value() ||
            (!sentence[back].empty() && sentence[back].front() >= '0' && sentence[back].front() <= '9');
        if (!listed || word - back > 12) break;
    }
    // "TREIN-2", "2-factor": part of a name.
    const bool behindHyphen = sentence[word - 1] == "-" && sentence.isJoined(word);
    const bool beforeHyphen = sentence[number.words.to] == "-" && sentence.isJoined(number.words.to);
    return behindHyphen || beforeHyphen;
}

struct Share {
    std::string_view phrase;
    double low, high;
};

constexpr Share shares[] = {
    {"de helft", 0.475, 0.525}, {"twee derde", 0.63, 0.70}, {"tweederde", 0.63, 0.70},
    {"een derde", 0.30, 0.37},  {"eenderde", 0.30, 0.37},   {"driekwart", 0.72, 0.78},
    {"drie kwart", 0.72, 0.78}, {"een kwart", 0.22, 0.28},  {"merendeel", 0.5, 1},
    {"meerderheid", 0.5, 1},    {"grootste deel", 0.5, 1},  {"de meeste", 0.5, 1},
    {"vrijwel alle", 0.85, 1},  {"nagenoeg alle", 0.85, 1}, {"bijna alle", 0.8, 1},
};

struct Rough {
    std::string_view words;
    double low, high;
};

constexpr Rough roughCounts[] = {
    {"enkele|enige", 2, 9},     {"meerdere|verscheidene|diverse", 2, endless},
    {"tientallen", 20, 200},    {"honderden", 150, 2000},
    {"duizenden", 1500, 20000}, {"tienduizenden", 15000, 200000},
    {"tiental", 8, 12},         {"dozijn", 11, 13},
    {"handvol", 3, 7},          {"paar", 2, 5},
};

class CountReader {
public:
    CountReader(const Sentence& sentence, std::chrono::sys_days toldOn)
        : sentence_{sentence}, periods_{periodsIn(sentence, toldOn)} {}

    std::vector<CountClaim> claims() {
        for (std::size_t word = 0; word < sentence_.size();) {
            auto next = shareAt(word);
            if (!next) next = percentageAt(word);
            if (next) {
                word = *next;
                continue;
            }
            word = readAt(word);
        }
        pair();
        if (claims_.empty()) readNone();
        return std::move(claims_);
    }

private:
    bool isInPeriod(std::size_t word) const {
        return std::ranges::any_of(periods_,
                                   [word](const Period& period) { return period.words.holds(word); });
    }

    static Range exactly(double value, Stretch words) { return {value - 1e-6, value + 1e-6, words}; }

    /// Past "van", "de", "onze" and the like to the number of the whole.
    std::optional<std::size_t> wholeBehind(std::size_t word) const {
        if (!sentence_.is(word, "van")) return std::nullopt;
        ++word;
        for (int count = 0; count < 4 && sentence_.is(word, "de|die|deze|onze|alle|in|totaal|het|haar");
             ++count)
            ++word;
        return word;
    }

    std::optional<Range> countAt(std::size_t word) const {
        if (isInPeriod(word)) return std::nullopt;
        const bool ofSome = sentence_[word] == "een" && !sentence_.hasAccent(word) &&
                            (sentence_.phraseAt(word + 1, "van de|die|deze|onze|het") > 0 ||
                             sentence_.is(word - 1, "slechts|precies|alleen"));
        if (ofSome) return exactly(1, {word, word + 1});
        if (sentence_.is(word, "geen") && !sentence_.is(word - 1, "nog|net") &&
            (sentence_.phraseAt(word + 1, "van de|die|deze|onze|het") > 0 ||
             sentence_.is(word + 1, "enkel|enkele")))
            return exactly(0, {word, word + 1});
        if (sentence_.is(word, "beide|beiden")) return exactly(2, {word, word + 1});
        // "een twintigtal"
        const auto here = sentence_[word];
        constexpr std::string_view some = "tal";
        if (here.ends_with(some)) {
            if (const auto ten = numberWord(here.substr(0, here.size() - some.size())); ten && *ten >= 10)
                return Range{*ten * 0.88, *ten * 1.12, {word, word + 1}};
        }
        for (const auto& each : roughCounts)
            if (sentence_.is(word, each.words)) return Range{each.low, each.high, {word, word + 1}};
        const auto number = numberAt(sentence_, word);
        if (!number || countsNothing(sentence_, *number, word) || number->step < 1) return std::nullopt;
        return rangeOf(sentence_, *number, word);
    }

    /// "er zijn geen storingen gemeld", where the sentence counts nothing else.
    void readNone() {
        for (std::size_t word = 0; word < sentence_.size(); ++word) {
            const auto noun = sentence_[word + 1];
            const bool several = noun.ends_with("en") || noun.ends_with("s");
            if (!sentence_.is(word, "geen") || sentence_.is(word - 1, "nog|net") || !several) continue;
            claims_.push_back({exactly(0, {word, word + 2}), {}, {}, {word, word + 2}});
        }
    }

    /// "80 procent van de medewerkers"
    std::optional<std::size_t> percentageAt(std::size_t word) {
        const auto number = numberAt(sentence_, word);
        if (!number || !sentence_.is(number->words.to, "%|procent") || isInPeriod(word)) return std::nullopt;
        auto share = rangeOf(sentence_, *number, word);
        share.low = (share.low - 0.5) / 100;
        share.high = (share.high + 0.5) / 100;
        const auto end = number->words.to + 1;
        claims_.push_back({{}, {}, share, {share.words.from, end}});
        return end;
    }

    /// "meer dan driekwart", "bijna de helft"
    Range hedged(Range share) const {
        const auto word = share.words.from;
        constexpr double room = 0.15;
        const double middle = (share.low + share.high) / 2;
        if (sentence_.phraseAt(word - 2, "meer dan") > 0) return {middle, 1, {word - 2, share.words.to}};
        if (sentence_.phraseAt(word - 2, "minder dan") > 0) return {0, middle, {word - 2, share.words.to}};
        const Stretch withOne{word - 1, share.words.to};
        if (sentence_.is(word - 1, "ruim")) return {middle, middle + room, withOne};
        if (sentence_.is(word - 1, "bijna|krap")) return {middle - room, middle, withOne};
        if (sentence_.is(word - 1, "ongeveer|circa|rond|zo'n"))
            return {middle - room, middle + room, withOne};
        return share;
    }

    /// Takes "de helft van de twintig organisaties".
    std::optional<std::size_t> shareAt(std::size_t word) {
        for (const auto& each : shares) {
            const auto count = sentence_.phraseAt(word, each.phrase);
            if (count == 0) continue;
            // "de tweede helft" is a time, "een kwart" of an hour too.
            if (isInPeriod(word + count - 1)) continue;
            CountClaim claim;
            claim.share = hedged({each.low, each.high, {word, word + count}});
            claim.words = claim.share->words;
            auto end = word + count;
            if (const auto whole = wholeBehind(end)) {
                claim.of = countAt(*whole);
                if (claim.of) end = claim.of->words.to;
                claim.words.to = end;
            }
            claims_.push_back(std::move(claim));
            return end;
        }
        return std::nullopt;
    }

    /// "Op twee na zijn de negen werkpakketten gereed": seven of nine.
    std::optional<std::size_t> allButAt(std::size_t word) {
        if (!sentence_.is(word, "op")) return std::nullopt;
        const auto less = numberAt(sentence_, word + 1);
        if (!less || !sentence_.is(less->words.to, "na")) return std::nullopt;
        constexpr std::size_t farthest = 6;
        for (auto at = less->words.to + 1; at <= less->words.to + farthest; ++at) {
            const auto whole = numberAt(sentence_, at);
            if (!whole || whole->value <= less->value) continue;
            const auto left = whole->value - less->value;
            CountClaim claim;
            claim.words = {word, whole->words.to};
            claim.count = Range{left - 1e-9, left + 1e-9, claim.words};
            claim.of = Range{whole->value - 1e-9, whole->value + 1e-9, whole->words};
            claims_.push_back(std::move(claim));
            return whole->words.to;
        }
        return std::nullopt;
    }

    /// Takes a count, with the whole that stands behind it; the word to go on with.
    std::size_t readAt(std::size_t word) {
        CountClaim claim;
        if (const auto end = allButAt(word)) return *end;
        if (sentence_.is(word, "alle|al") && !sentence_.is(word - 1, "van|vrijwel|bijna")) {
            const auto all =
                sentence_.is(word, "al") && sentence_.is(word + 1, "de|onze|deze") ? word + 2 : word + 1;
            if (auto count = countAt(all); count && !sentence_.is(all, "enkele|enige|meerdere|paar")) {
                claim = {count, count, std::nullopt, {word, count->words.to}};
                claims_.push_back(claim);
                return claim.words.to;
            }
            if (sentence_.is(word, "alle")) {
                claims_.push_back({std::nullopt,
                                   std::nullopt,
                                   Range{1 - 1e-9, 1 + 1e-9, {word, word + 1}},
                                   {word, word + 2}});
                return word + 1;
            }
        }
        claim.count = countAt(word);
        if (!claim.count) return word + 1;
        claim.words = claim.count->words;
        const auto end = claim.words.to;
        // "300 tot 325", "tussen 15 en 20"
        for (auto next = end; next <= end + 3; ++next) {
            const auto second = countAt(next);
            if (!second || !areEnds(sentence_, {word, end}, {next, second->words.to})) continue;
            claim.count = Range{claim.count->low, second->high, {claim.words.from, second->words.to}};
            claim.words = claim.count->words;
            claims_.push_back(claim);
            return claim.words.to;
        }
        // "9/14", "9 (van 14)"
        const auto slash = sentence_.is(end, "/|(") ? end + 1 : end;
        auto whole = wholeBehind(slash);
        if (!whole && sentence_.is(end, "/")) whole = end + 1;
        if (whole) {
            if (const auto of = countAt(*whole)) {
                claim.of = of;
                claim.words.to = of->words.to;
            }
        } else if (sentence_.is(word, "beide")) {
            claim.of = claim.count;
        }
        claims_.push_back(claim);
        return std::max(claim.words.to, word + 1);
    }

    /// "Van de 14 systemen zijn er 9 vervangen", "achttien projecten, waarvan zeven".
    void pair() {
        for (std::size_t i = 0; i + 1 < claims_.size(); ++i) {
            auto& first = claims_[i];
            auto& second = claims_[i + 1];
            if (first.of || first.share || second.of || !first.count || (!second.count && !second.share))
                continue;
            const auto front = first.words.from;
            const bool before = sentence_.is(front - 1, "de|die|deze|onze") && sentence_.is(front - 2, "van");
            const bool behind = sentence_.has({first.words.to, second.words.from}, "waarvan");
            if (!before && !behind) continue;
            // "van de 14 systemen" behind a verb of its own, "het gebruik van de 14 systemen", counts for
            // itself.
            if (before && front > 2 && !sentence_.isMark(front - 3) &&
                sentence_.clauseOf(front) == sentence_.clauseOf(front - 3) &&
                !sentence_.has({first.words.to, second.words.from}, "er"))
                continue;
            second.of = first.count;
            second.words = {std::min(first.words.from, second.words.from),
                            std::max(first.words.to, second.words.to)};
            claims_.erase(claims_.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }

    const Sentence& sentence_;
    std::vector<Period> periods_;
    std::vector<CountClaim> claims_;
};

}  // namespace

std::vector<CountClaim> countClaims(const Sentence& sentence, std::chrono::sys_days toldOn) {
    return CountReader{sentence, toldOn}.claims();
}

}  // namespace mijlpaal::letters::claims
