#include "letters/claims/ways.h"

#include "letters/claims/numbers.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace mijlpaal::letters::claims {
namespace {

Ways some(std::initializer_list<ReadyBy> ways) {
    Ways set;
    for (const auto way : ways) set.set(static_cast<std::size_t>(way));
    return set;
}

/// A place where the sentence names parts of the law.
struct Mention {
    Stretch words;
    bool isOurs = false;
};

std::optional<int> wholeNumberAt(const Sentence& sentence, std::size_t word) {
    const auto number = numberAt(sentence, word);
    if (!number || number->scale != 1 || number->step != 1) return std::nullopt;
    return static_cast<int>(number->value);
}

constexpr std::string_view ordinals[] = {"eerste", "tweede",  "derde",   "vierde",  "vijfde",
                                         "zesde",  "zevende", "achtste", "negende", "tiende"};

/// "boek 3", "de boeken 1, 2 en 4 tot en met 6", "alle acht boeken", "het derde boek". `noun` is "boek".
std::optional<Mention> listAt(const Sentence& sentence, std::size_t word, std::string_view noun, int ours) {
    const auto here = sentence[word];
    const bool one = here == noun;
    const bool several = here.starts_with(noun) && here.size() <= noun.size() + 3;
    if (!one && !several) return std::nullopt;
    Mention mention{{word, word + 1}};
    const auto isWhole = [&](std::size_t at) { return sentence.is(at, "alle|elk|ieder|elke|iedere|beide"); };
    if (isWhole(word - 1) || (wholeNumberAt(sentence, word - 1) && isWhole(word - 2))) {
        mention.isOurs = true;
        mention.words.from = isWhole(word - 1) ? word - 1 : word - 2;
        return mention;
    }
    for (std::size_t i = 0; i < std::size(ordinals); ++i) {
        if (!sentence.is(word - 1, ordinals[i])) continue;
        mention.words.from = word - 1;
        mention.isOurs = static_cast<int>(i) + 1 == ours;
        return mention;
    }
    std::optional<int> before;
    auto at = word + 1;
    bool isRange = false;
    for (;;) {
        const auto number = wholeNumberAt(sentence, at);
        if (!number) break;
        const bool inside = isRange && before && *before <= ours && ours <= *number;
        if (*number == ours || inside) mention.isOurs = true;
        before = number;
        isRange = false;
        mention.words.to = ++at;
        if (const auto until = sentence.phraseAt(at, "tot en met"); until > 0) {
            isRange = true;
            at += until;
        } else if (sentence.is(at, "-") || (sentence[at] == "t" && sentence[at + 1] == "/")) {
            isRange = true;
            at += sentence.is(at, "-") ? 1 : 3;
        } else if (sentence.is(at, ",|en|of|alsmede")) {
            ++at;
        } else {
            break;
        }
    }
    if (!before) return std::nullopt;
    return mention;
}

std::vector<Mention> mentionsOf(const Sentence& sentence, std::string_view part) {
    const Sentence name{part};
    std::optional<int> number;
    if (name.size() == 2) number = wholeNumberAt(name, 1);
    std::vector<Mention> mentions;
    for (std::size_t word = 0; word < sentence.size(); ++word) {
        if (number) {
            if (const auto list = listAt(sentence, word, name[0], *number)) mentions.push_back(*list);
            continue;
        }
        if (name.size() == 0) continue;
        std::size_t same = 0;
        while (same < name.size() && sentence[word + same] == name[same]) ++same;
        if (same == name.size()) mentions.push_back({{word, word + same}, true});
    }
    return mentions;
}

/// The words that speak of our part: all of them where no other part is named, else from the clause of its
/// place to the clause of the next.
std::optional<Stretch> stretchOf(const Sentence& sentence, const std::vector<Mention>& mentions) {
    if (mentions.empty()) return Stretch{0, sentence.size()};
    const auto ours = std::ranges::find(mentions, true, &Mention::isOurs);
    if (ours == mentions.end()) return std::nullopt;
    const bool all = std::ranges::all_of(mentions, &Mention::isOurs);
    if (all) return Stretch{0, sentence.size()};
    Stretch stretch{0, sentence.size()};
    if (ours != mentions.begin()) stretch.from = sentence.clauseAround(ours->words.from).from;
    const auto next = std::next(ours);
    if (next != mentions.end()) stretch.to = sentence.clauseAround(next->words.from).from;
    // Two parts in one clause: each from its own words on.
    if (stretch.to <= ours->words.from) stretch.to = next->words.from;
    if (ours != mentions.begin()) stretch.from = std::max(stretch.from, std::prev(ours)->words.to);
    return stretch;
}

constexpr std::string_view fallbackWords =
    "terugval*|teruggevallen|noodscenario*|noodvoorziening*|noodoplossing*|noodprocedure*|fallback*|fall|"
    "tussenoplossing*|uitwijk*|handmatig|handmatige|overbruggings*|vangnet*|workaround*|noodverband|"
    "tussenvoorziening*";

constexpr std::string_view temporary = "tijdelijke voorziening|oplossing|maatregel|variant";
constexpr std::string_view fallingBack = "terug te vallen";

constexpr std::string_view readyWords =
    "gereed|beschikbaar|klaar|tijdig|uitgevoerd|toegepast|toepassen|uitvoeren|ondersteund|ondersteunt|"
    "ondersteunen|"
    "ingebouwd|gehaald|verwerkt|gebruik|aangepast|afgehandeld|afgehandelt|opgeleverd|operationeel|"
    "gerealiseerd|"
    "ingericht|werkend|afgerond|voltooid|bruikbaar|ingevoerd|haalt|halen|lukt";

class WayReader {
public:
    WayReader(const Sentence& sentence, Stretch stretch) : sentence_{sentence}, all_{stretch} {}

    std::optional<Ways> ways() {
        using enum ReadyBy;
        if (isDoubted()) return std::nullopt;
        const bool fallsBack = has(fallbackWords) || hasPhrase(temporary) || hasPhrase(fallingBack) ||
                               hasPhrase("valt|vallen … terug") || hasPhrase("plan b") || isKeptLonger();
        if (fallsBack) {
            if (isNegatedFallback()) return some({must, preferred});
            if (isConditional() || isExistence()) return some({must, preferred, fallback});
            return some({fallback});
        }
        const bool wish = isWish();
        const bool tells = has(readyWords) || hasPhrase("op tijd") || hasPhrase("is|zijn dat") ||
                           hasPhrase("te laat") || (wish && has("heeft|krijgt|draait|werkt"));
        if (!tells || isConditional()) return std::nullopt;
        const bool none = has("niets") || hasPhrase("geen … systeem|voorziening|oplossing|module|systemen");
        if (none) return some({nothing});
        // "is er een systeem gereed" leaves open which.
        if (!isNegative() && hasPhrase("er … een systeem|voorziening|oplossing"))
            return some({must, preferred, fallback});
        if (isNegative()) return wish ? some({must, fallback, nothing}) : some({fallback, nothing});
        if (wish) return some({preferred});
        if (has("bestaande|huidige|oude|aangepaste")) return some({must, fallback});
        return some({must, preferred});
    }

private:
    bool has(std::string_view choice) const { return sentence_.has(all_, choice); }
    bool hasPhrase(std::string_view phrase) const { return sentence_.hasPhrase(all_, phrase); }

    bool isDoubted() const {
        return has("onzeker|onduidelijk|twijfel|twijfelachtig|onwaarschijnlijk|bezien|onderzocht|"
                   "onderzoek") ||
               hasPhrase("de vraag of") || hasPhrase("nog niet zeker|duidelijk|bekend") ||
               hasPhrase("niet zeker|uitgesloten") || hasPhrase("niet|nog zeggen|aangeven|voorspellen") ||
               isQuestion();
    }

    /// "Of de module tijdig gereed is, ...", "het is de vraag of ..."
    bool isQuestion() const {
        for (auto word = all_.from; word < all_.to; ++word)
            if (sentence_.is(word, "of") && sentence_.clauseAround(word).from == word) return true;
        return false;
    }

    bool isConditional() const {
        return has("mocht|mochten|zekerheidshalve|desnoods|desgewenst") ||
               hasPhrase("zo|indien|waar nodig") ||
               hasPhrase("als|indien|wanneer … niet|vertraagt|uitloopt") || hasPhrase("in geval van|dat") ||
               hasPhrase("voor het geval");
    }

    /// The system of today that stays in use is what one falls back on.
    bool isKeptLonger() const {
        return has("bestaande|huidige|oude") &&
               (hasPhrase("langer … aangehouden|gebruikt|gebruik|doorgebruikt") ||
                hasPhrase("blijft|blijven … gebruik"));
    }

    bool isNegatedFallback() const {
        if (hasPhrase("niet nodig|noodzakelijk") || hasPhrase("overbodig|achterwege") ||
            hasPhrase("niet … nodig|noodzakelijk|beroep|orde|ingezet|teruggevallen|gebruikt") ||
            hasPhrase("hoeft|hoeven") || hasPhrase("kan|kunnen … vervallen") ||
            hasPhrase("vervalt|vervallen"))
            return true;
        for (auto word = all_.from; word < all_.to; ++word) {
            if (!sentence_.is(word, fallbackWords) && !sentence_.phraseAt(word, temporary) &&
                !sentence_.phraseAt(word, fallingBack))
                continue;
            for (std::size_t back = 1; back <= 4 && back <= word; ++back)
                if (sentence_.is(word - back, "geen|zonder|niet") &&
                    sentence_.clauseOf(word - back) == sentence_.clauseOf(word))
                    return true;
        }
        return false;
    }

    /// "is er een terugvaloptie": that there is one, not that it is used.
    bool isExistence() const {
        for (auto word = all_.from; word < all_.to; ++word) {
            if (!sentence_.is(word, fallbackWords)) continue;
            for (std::size_t back = 1; back <= 4 && back <= word; ++back)
                if (sentence_.is(word - back, "er|bestaat|heeft|kent|beschikt|uitgewerkt|ligt")) return true;
            for (std::size_t next = 1; next <= 4; ++next)
                if (sentence_.is(word + next,
                                 "uitgewerkt|voorbereid|beschikbaar|klaar|voorhanden|ontwikkeld"))
                    return true;
        }
        return false;
    }

    bool isNegative() const {
        return hasPhrase(
                   "niet … "
                   "gereed|beschikbaar|klaar|tijdig|gehaald|uitgevoerd|toegepast|ondersteund|opgeleverd") ||
               hasPhrase("niet op tijd") || hasPhrase("te laat") || hasPhrase("haalt|halen … niet") ||
               hasPhrase("later gereed|beschikbaar|klaar");
    }

    /// Not the new Code, for which a system is ready.
    bool hasNewFacility() const {
        constexpr std::string_view facility =
            "nieuwe … voorziening|module|systeem|systemen|oplossing|voorzieningen|modules";
        for (auto word = all_.from; word < all_.to; ++word)
            if (!sentence_.is(word + 1, "wetboek|wet|strafvordering") &&
                sentence_.phraseAt(word, facility) > 0)
                return true;
        return false;
    }

    bool isWish() const {
        return hasNewFacility() ||
               hasPhrase("beoogde|gewenste|eigen voorziening|oplossing|module|systeem|nieuwe") ||
               has("voorkeursoptie|voorkeursvariant|voorkeursoplossing|voorkeur|nieuwbouw") ||
               hasPhrase("de|deze module");
    }

    const Sentence& sentence_;
    Stretch all_;
};

}  // namespace

std::optional<WayClaim> wayClaim(const Sentence& sentence, std::string_view part) {
    const auto stretch = stretchOf(sentence, mentionsOf(sentence, part));
    if (!stretch) return std::nullopt;
    const auto ways = WayReader{sentence, *stretch}.ways();
    if (!ways) return std::nullopt;
    return WayClaim{*ways, *stretch};
}

}  // namespace mijlpaal::letters::claims
