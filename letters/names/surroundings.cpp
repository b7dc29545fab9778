#include "letters/names/surroundings.h"

#include "letters/names/surname_shapes.h"

namespace mijlpaal::letters::names {

namespace {

/// What is of persons, or had with them: "gesprek met", "mail van".
constexpr std::array<std::string_view, 61> spoken{
    "amendement", "brief", "memo", "nota", "presentatie", "toelichting", "aanstelling", "benoeming", "vervanger",
    "opvolger", "hulp", "steun", "dank", "samen", "collega", "paraaf", "handtekening", "advocaat", "actie", "gesprekken", "werk",
    "gesprek",  "overleg",     "afspraak",   "afgestemd", "besproken", "gesproken", "contact", "gebeld",
    "gemaild",  "mail",        "mailtje",    "bericht",   "verzoek",   "vraag",     "vragen",  "inbreng",
    "bijdrage", "opmerking",   "reactie",    "akkoord",   "notitie",   "voorstel",  "idee",    "vertrek",
    "ziekte",   "afwezigheid", "interview",  "klacht",    "bezwaar",   "vakantie",  "verlof",  "vervanging",
    "inhuur",   "mening",      "aandringen", "aangeven",  "monde",     "moeder",    "vader",   "account"};

/// "zaaksysteem", "testomgeving", "advocatenkantoor"
bool isMadeThing(std::string_view word) {
    constexpr std::size_t shortest = 5;
    return std::ranges::any_of(thingsWithNames(), [word](std::string_view end) {
        return end.size() >= shortest && word.size() > end.size() + 2 && word.ends_with(end);
    });
}

}  // namespace

bool NamesInText::isOfThing(std::size_t at) const {
    if (at == 0) return false;
    const auto& previous = words_[at - 1];
    // "Akkoord Dijksterhuis d.d. 5 mei"
    if (previous.key == "akkoord" && isStart(at - 1)) return false;
    // "motie-Jansen/De Boer"
    if (text_.substr(previous.end, words_[at].begin - previous.end) == "/") {
        const auto hyphen = previous.key.find('-');
        if (hyphen != std::string::npos && isIn(thingsWithNames(), previous.key.substr(0, hyphen))) return true;
    }
    // "Krimpen aan den IJssel"
    const bool isPlace = (key(at) == "den" || key(at) == "'t") && (before(at) == "aan" || before(at) == "op") &&
                         isJoined(at - 1) && at > 1 && words_[at - 2].isCapital && givenOf(at - 2).empty();
    if (isPlace) return true;
    const bool isQuoted = words_[at].gap == Gap::other && isQuotedAt(words_[at].begin);
    if (!isJoined(at) && !isQuoted) return false;
    std::string_view last = previous.key;
    if (const auto hyphen = last.rfind('-'); hyphen != std::string_view::npos) {
        last.remove_prefix(hyphen + 1);
        // "motie-Van" in front of "der Wolk"
        if (isOneOf(last, particles)) return true;
    }
    if (isIn(thingsWithNames(), last) || isMadeThing(last)) return true;
    if (last == "ms" && at > 1 && words_[at - 1].gap == Gap::touching) return true;  // "Zr.Ms."
    if (last != "van" && last != "of") return false;
    static constexpr std::array<std::string_view, 8> named{"wet",      "syndroom", "methode", "theorie",
                                                           "stelling", "law",      "regel",   "wetten"};
    return isJoined(at - 1) && isOneOf(key(at - 2), named);
}

bool NamesInText::isQuotedAt(std::size_t byte) const {
    const auto ahead = text_.substr(byte < 4 ? 0 : byte - 4, byte < 4 ? byte : 4);
    return ahead.ends_with('"') || ahead.ends_with('\'') || ahead.ends_with("\u201C") ||
           ahead.ends_with("\u2018") || ahead.ends_with("\u201E");
}

bool NamesInText::isMonth(std::size_t at) const {
    if (key(at) != "jan" && key(at) != "sep" && key(at) != "aug") return false;
    return (isJoined(at + 1) && words_[at + 1].hasDigit) || (isJoined(at) && words_[at - 1].hasDigit);
}

bool NamesInText::isBehindArticle(std::size_t at) const {
    const auto word = before(at);
    return word == "de" || word == "het" || word == "een" || word == "the";
}

bool NamesInText::isStreet(const Reading& name) const {
    if (!name.hasSurname()) return false;
    const auto word = key(name.surnameAt);
    if (isIn(surnames(), word) || !hasStreetShape(word)) return false;
    if (isSurelyStreet(word)) return true;
    // "Slootweg" and "Brouwerhof" are surnames as well.
    if (name.initials + name.given == 0) return true;
    const bool hasNumber = has(name.end) && words_[name.end].hasDigit && isJoined(name.end);
    return hasNumber || isBehindArticle(name.begin);
}

bool NamesInText::isPersonBefore(std::size_t at, bool isSure) const {
    if (at == 0) return false;
    const auto gap = words_[at].gap;
    const auto word = key(at - 1);
    if (!isJoined(at) && gap != Gap::colon && gap != Gap::comma && gap != Gap::touching) return false;
    if (isJoined(at) && (word == "van" || word == "met") && isJoined(at - 1) && isOneOf(key(at - 2), spoken))
        return true;
    if (word == "van" || word == "aan") return !isSure && isJoined(at);
    if (gap == Gap::comma && !word.starts_with("groet")) return false;
    return isIn(wordsBeforePersons(), word) || (isJoined(at) && word == "en" && !isSure);
}

bool NamesInText::isPersonBehind(std::size_t end) const {
    return isJoined(end) && isIn(wordsBehindPersons(), key(end));
}

bool NamesInText::isSubject(std::size_t at, std::size_t end) const {
    if (isPersonBehind(end)) return true;
    // "e.a.", "c.s." and "et al."
    const bool isWithOthers = isJoined(end) && ((key(end) == "e" && key(end + 1) == "a") || (key(end) == "c" && key(end + 1) == "s") ||
                                                (key(end) == "et" && key(end + 1) == "al"));
    if (isWithOthers) return true;
    if (!isJoined(at)) return false;
    const auto word = key(at - 1);
    if (isIn(wordsBehindPersons(), word) && !words_[at - 1].isCapital) return true;
    // "Met Obinna is afgesproken"
    static constexpr std::array<std::string_view, 7> agreed{"is", "wordt", "werd", "was", "heb", "heeft", "zijn"};
    if (word == "met" && isStart(at - 1) && isJoined(end) && isOneOf(key(end), agreed)) return true;
    static constexpr std::array<std::string_view, 19> openings{"als",    "omdat", "nadat",  "zodra", "toen",   "voordat", "doordat",
                                                               "tenzij", "terwijl", "mits", "zonder", "heeft", "had",     "zou",
                                                               "zoals",  "maakte", "deed",  "aangezien", "wilde"};
    return isOneOf(word, openings);
}

bool NamesInText::isDoing(std::size_t end) const {
    return isPersonBehind(end) ||
           (isJoined(end) && isOneOf(key(end), deeds) && key(end) != "is" && key(end) != "was");
}

bool NamesInText::hasParty(std::size_t end) const {
    return has(end) && words_[end].gap == Gap::bracket && isIn(parties(), key(end));
}

}  // namespace mijlpaal::letters::names
