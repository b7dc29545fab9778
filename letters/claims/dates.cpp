#include "letters/claims/dates.h"

#include <algorithm>

namespace mijlpaal::letters::claims {
namespace {

using namespace std::chrono;

constexpr sys_days longAgo = sys_days{1000y / January / 1d};
constexpr sys_days farAhead = sys_days{9999y / December / 31d};

enum class Role { claim, start, reference, former, statusDay };

struct Named {
    Period period;
    Role role = Role::claim;
    std::vector<Span> spans;
};

constexpr std::string_view pastVerbs =
    "was|waren|had|hadden|bedroeg|bedroegen|liep|liepen|stond|stonden|telde|telden|lag|lagen|kwam|kwamen|"
    "werd|werden|werkte|werkten|gold|kende|bestond|bestonden|ging|gingen|verwachtte|zou|zouden|beschikte|"
    "beschikten|resteerde|resteerden";

constexpr std::string_view startVerbs =
    "gestart|start|starten|begonnen|begint|beginnen|begon|startte|startten|aangevangen|aanvang|vangt|"
    "opgestart|"
    "startdatum|startschot|aanvangt";

/// Papers and what is said in them; a date behind one, or right before it, is its date.
constexpr std::string_view papers =
    "brief|brieven|nota|kamerbrief|kamerstuk|kamerstukken|motie|advies|rapport|toezegging|debat|besluit|"
    "verslag|"
    "beantwoording|overleg|algemeen|notaoverleg|commissiedebat|begroting|schriftelijk|regeerakkoord|"
    "voortgangsrapportage|inbreuk|storing|verzoek|persbericht|rapportage|bijlage|aanhangsel";

constexpr std::string_view tellings =
    "toegezegd|gemeld|geinformeerd|gevraagd|verzocht|bericht|aangekondigd|geschreven|medegedeeld|meegedeeld|"
    "aangegeven|ingediend|beloofd";

/// The words before a time that belong to it, past "in", "het" and the like.
std::size_t beforeArticles(const Sentence& sentence, std::size_t start) {
    for (int count = 0; count < 3 && sentence.is(start - 1, "in|op|de|het|per|aan|van"); ++count) {
        // "van" joins only behind "einde"; before a time alone it says whose time it is.
        if (sentence.is(start - 1, "van")) break;
        --start;
    }
    return start;
}

/// Whether the phrase stands right before a word.
std::size_t phraseBefore(const Sentence& sentence, std::size_t word, std::string_view phrase) {
    const auto count = static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1;
    return count <= word && sentence.phraseAt(word - count, phrase) == count ? count : 0;
}

bool stands(const Sentence& sentence, std::size_t word, std::initializer_list<std::string_view> phrases) {
    return std::ranges::any_of(
        phrases, [&](std::string_view phrase) { return phraseBefore(sentence, word, phrase) > 0; });
}

/// "gepland voor 2028" is in 2028, "voor 1 april gereed" is before it.
bool isPlannedFor(const Sentence& sentence, std::size_t before, std::size_t behind) {
    constexpr std::string_view planned =
        "gepland|voorzien|beoogd|geagendeerd|geraamd|begroot|ingepland|verwacht|staat|staan|streefdatum|"
        "planning|uitgesteld|begroting|raming|plan|plannen|bestemd|stand|budget";
    for (std::size_t back = 1; back <= 2; ++back)
        if (sentence.is(before - back, planned)) return true;
    return sentence.is(behind, "gepland|voorzien|beoogd|geagendeerd|geraamd|begroot|ingepland|staat");
}

void widen(std::vector<Span>& spans) {
    for (auto& span : spans) {
        const auto length = span.last - span.first + days{1};
        const auto room = length <= days{1} ? days{30} : length <= days{70} ? days{31} : days{92};
        span.first -= room;
        span.last += room;
    }
}

/// What "uiterlijk", "voor", "na", "rond" and the like make of the time behind them.
void bound(const Sentence& sentence, Named& named) {
    auto& spans = named.spans;
    const auto start = named.period.words.from;
    const auto end = named.period.words.to;
    const auto front = beforeArticles(sentence, start);
    const auto until = [&spans] {
        for (auto& span : spans) span.first = longAgo;
    };
    const auto before = [&] {
        for (auto& span : spans) span = {longAgo, span.first - days{1}};
    };
    const auto from = [&spans] {
        for (auto& span : spans) span.last = farAhead;
    };
    // "niet eerder dan in 2027", "op zijn vroegst in 2027", "in 2027 of later"
    if (stands(sentence, front,
               {"niet eerder dan", "op zijn|z'n vroegst", "niet voor", "niet vroeger dan"}) ||
        sentence.phraseAt(end, "of later") || sentence.phraseAt(end, "op zijn|z'n vroegst")) {
        from();
        return;
    }
    if (stands(sentence, front,
               {"uiterlijk", "niet later dan", "op zijn|z'n laatst", "niet na", "uiterlijk per"}) ||
        sentence.phraseAt(end, "of eerder") || sentence.phraseAt(end, "op zijn|z'n laatst") ||
        sentence.is(end, "uiterlijk")) {
        until();
        return;
    }
    if (stands(sentence, front, {"voor aanvang|ingang|afloop van"})) {
        before();
        return;
    }
    if (sentence.is(front - 1, "voor")) {
        const bool planned = !sentence.hasAccent(front - 1) && isPlannedFor(sentence, front - 1, end);
        // "voor eind 2026" grants all of it, "voor de zomer" until its recess.
        const bool isLong =
            std::ranges::any_of(spans, [](const Span& span) { return span.last - span.first > days{40}; });
        const bool endOf = sentence.is(start, "eind|einde|ultimo");
        if (planned) return;
        if (endOf) {
            until();
        } else if (isLong && sentence.is(start, "zomer|zomerreces|zomervakantie")) {
            for (auto& span : spans)
                span = {longAgo, sys_days{year_month_day{span.first}.year() / July / 15d}};
        } else if (isLong && sentence.is(start, "kerstreces|jaarwisseling")) {
            for (auto& span : spans)
                span = {longAgo, sys_days{year_month_day{span.first}.year() / December / 31d}};
        } else {
            before();
        }
        return;
    }
    if (sentence.is(front - 1, "na") && !sentence.is(front, "invoering")) {
        for (auto& span : spans) {
            const bool isDay = span.last - span.first < days{40};
            const bool isYear = span.last - span.first > days{300};
            // After a season is still in that year; after a day or a year, any time.
            span = {span.last + days{1} - (isDay || isYear ? days{0} : days{31}),
                    isDay || isYear ? farAhead : sys_days{year_month_day{span.last}.year() / December / 31d}};
        }
        return;
    }
    if (sentence.is(front - 1, "rond|omstreeks|circa|ca|ongeveer|rondom")) {
        widen(spans);
        return;
    }
    if (stands(sentence, front, {"tot en met", "t/m"})) return;
    if (sentence.is(front - 1, "tot") || stands(sentence, front, {"tot aan", "tot uiterlijk"})) {
        for (auto& span : spans) span.first -= span.last - span.first > days{25} ? days{31} : days{1};
        return;
    }
    if (sentence.is(front - 1, "vanaf")) {
        // From when it is used is a date of its own; from when something goes on says nothing of its end.
        const bool isUse = sentence.has(sentence.clauseAround(start),
                                        "gebruik|gebruikt|gebruiken|kracht|werking|geldt|gelden|beschikbaar|"
                                        "operationeel|toegepast|toepassen|werken|werkt|beschikt|beschikken");
        if (!isUse) from();
    }
}

/// The time with "uiterlijk", "niet eerder dan" and the like before it.
Stretch toldWith(const Sentence& sentence, Stretch words) {
    const auto front = beforeArticles(sentence, words.from);
    constexpr std::size_t threeWords = 3;
    if (stands(sentence, front,
               {"niet eerder dan", "niet later dan", "op zijn|z'n vroegst|laatst", "tot en met"}))
        words.from = front - threeWords;
    else if (sentence.is(front - 1, "uiterlijk|voor|na|rond|omstreeks|vanaf|tot|circa"))
        words.from = front - 1;
    return words;
}

bool isReference(const Sentence& sentence, const Period& period) {
    const auto start = period.words.from;
    // "brief van 20 maart 2024", "de nota van mei 2025"
    const auto front = beforeArticles(sentence, start);
    const auto noun = sentence.is(front - 1, "van|d.d|dd|uit") ? front - 2 : front - 1;
    if (sentence.is(noun, papers)) return true;
    // "de brief aan uw Kamer van 20 maart 2024", "het advies van het college van 6 december"
    if (sentence.is(front - 1, "van|uit")) {
        const auto clause = sentence.clauseAround(start);
        for (auto word = front; word-- > clause.from;) {
            if (front - word > 7) break;
            if (sentence.is(word, "brief|nota|motie|kamerbrief|toezegging")) return true;
        }
    }
    return false;
}

/// "op 29 januari 2024 is toegezegd": when it was said.
bool isTelling(const Sentence& sentence, const Period& period) {
    const auto clause = sentence.clauseAround(period.words.from);
    return sentence.has(clause, tellings) &&
           (sentence.is(period.words.from - 1, "op|in|van") || period.words.from == 0);
}

bool isFormer(const Sentence& sentence, const std::vector<Named>& all, std::size_t which) {
    const auto& period = all[which].period;
    const auto start = period.words.from;
    const auto end = period.words.to;
    const auto front = beforeArticles(sentence, start);
    const auto clause = sentence.clauseAround(start);
    // "van 2027 naar 2028", "van het tweede kwartaal naar"
    if (sentence.is(front - 1, "van") && sentence.is(end, "naar|tot|verschoven|uitgesteld|verplaatst") &&
        which + 1 < all.size())
        return true;
    if (stands(sentence, front,
               {"in plaats van", "anders dan", "niet langer", "niet", "niet meer", "en niet"}))
        return true;
    if (sentence.phraseAt(end, "naar|tot") && which + 1 < all.size() &&
        all[which + 1].period.words.from <= end + 4 && !sentence.phraseAt(end, "tot en met") &&
        sentence.has(clause,
                     "verschoven|verschuift|schuift|schuiven|uitgesteld|opgeschoven|verplaatst|bijgesteld"))
        return true;
    // Before the time within its clause, and no other time between.
    for (auto word = clause.from; word < clause.to; ++word) {
        if (period.words.holds(word)) continue;
        const bool marks =
            sentence.is(word,
                        "oorspronkelijk|oorspronkelijke|aanvankelijk|aanvankelijke|eerder|eerdere|"
                        "vroegere|genoemd|vermeld|uitgegaan|gerekend|meldde|noemde|schreef") &&
            !sentence.phraseAt(word, "eerder dan");
        if (!marks) continue;
        const auto between = [&](const Named& other) {
            const auto at = other.period.words.from;
            return &other != &all[which] && ((word < at && at < start) || (start < at && at < word));
        };
        if (std::ranges::none_of(all, between)) return true;
    }
    return false;
}

/// Each verb of starting belongs to the nearest time before it in its clause, or else behind it.
void giveStarts(const Sentence& sentence, std::vector<Named>& all) {
    for (std::size_t word = 0; word < sentence.size(); ++word) {
        const bool starts = sentence.is(word, startVerbs) || sentence.phraseAt(word, "van start") ||
                            sentence.phraseAt(word, "begin … gemaakt") ||
                            sentence.phraseAt(word, "begin gemaakt");
        if (!starts) continue;
        const auto clause = sentence.clauseAround(word);
        Named* nearest = nullptr;
        for (auto& each : all) {
            const auto at = each.period.words.from;
            if (!clause.holds(at) || each.role != Role::claim) continue;
            if (at < word) nearest = &each;
            if (at > word && !nearest) {
                nearest = &each;
                break;
            }
        }
        if (nearest) nearest->role = Role::start;
    }
}

bool isOver(const Period& period, sys_days toldOn) {
    return std::ranges::any_of(period.spans, [toldOn](const Span& span) { return span.last <= toldOn; });
}

/// Whether these words name the day for which the sentence speaks.
bool namesStatusDay(const Sentence& sentence, const Period& period, sys_days toldOn, bool ofYears) {
    const auto start = period.words.from;
    const bool past = sentence.has({0, sentence.size()}, pastVerbs);
    // "begin dit jaar was", said while that lasts.
    const bool hasBegun =
        std::ranges::any_of(period.spans, [toldOn](const Span& span) { return span.first <= toldOn; });
    if (past && hasBegun && sentence.is(start, "begin|medio|halverwege")) return true;
    if (!isOver(period, toldOn)) return false;
    if (sentence.is(start, "ultimo")) return true;
    if (sentence.is(start - 1, "per|peildatum|ultimo|statusdatum") ||
        stands(sentence, start, {"stand op|per|van", "peildatum van|op", "situatie op|per", "peildatum is"}))
        return true;
    if (!past) return false;
    const bool isDayOrShare = sentence.is(start, "eind|einde|begin|medio|halverwege") ||
                              sentence.is(start - 1, "op|eind|begin|aan");
    const bool isLong = period.spans.front().last - period.spans.front().first > days{25};
    if (sentence.is(start - 1, "op") && !isLong) return true;
    return isDayOrShare || (ofYears && sentence.is(start - 1, "in"));
}

}  // namespace

std::vector<DateClaim> dateClaims(const Sentence& sentence, sys_days toldOn) {
    std::vector<Named> all;
    for (auto& period : periodsIn(sentence, toldOn)) {
        auto spans = period.spans;
        all.push_back({std::move(period), Role::claim, std::move(spans)});
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isReference(sentence, all[i].period))
            all[i].role = Role::reference;
        else if (isFormer(sentence, all, i))
            all[i].role = Role::former;
    }
    const auto claims = [&all] {
        return std::ranges::count_if(
            all, [](const Named& each) { return each.role == Role::claim || each.role == Role::start; });
    };
    // When it was said, and for which day, only where the sentence names another time too.
    for (auto& each : all) {
        if (each.role != Role::claim || claims() < 2) continue;
        if (isTelling(sentence, each.period))
            each.role = Role::reference;
        else if (namesStatusDay(sentence, each.period, toldOn, true))
            each.role = Role::statusDay;
    }
    giveStarts(sentence, all);
    std::vector<DateClaim> made;
    for (auto& each : all) {
        if (each.role != Role::claim && each.role != Role::start) continue;
        bound(sentence, each);
        made.push_back(
            {toldWith(sentence, each.period.words), std::move(each.spans), each.role == Role::start});
    }
    return made;
}

std::optional<Stretch> statusDayNamed(const Sentence& sentence, sys_days toldOn, bool ofYears) {
    for (const auto& period : periodsIn(sentence, toldOn)) {
        if (isReference(sentence, period)) continue;
        if (namesStatusDay(sentence, period, toldOn, ofYears)) return period.words;
    }
    for (std::size_t word = 0; word < sentence.size(); ++word) {
        const bool then = sentence.is(word, "destijds|toentertijd") ||
                          (sentence.phraseAt(word, "op de peildatum|statusdatum") > 0);
        if (then && sentence.has({0, sentence.size()}, pastVerbs)) return Stretch{word, word + 1};
    }
    return std::nullopt;
}

}  // namespace mijlpaal::letters::claims
