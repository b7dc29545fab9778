#include "letters/names/reading.h"

#include "letters/names/surname_shapes.h"
#include "letters/names/word_list.h"

namespace mijlpaal::letters::names {

namespace {

constexpr std::array<std::string_view, 8> laterParticles{"de", "den", "der", "'t", "het", "la", "el", "al"};

constexpr std::array<std::string_view, 4> openingParticles{"in", "op", "aan", "uit"};

/// Initials of more than one letter.
constexpr std::array<std::string_view, 10> longInitials{"th", "ch",  "chr", "joh", "ph",
                                                        "ij", "jac", "fr",  "wm",  "tj"};

}  // namespace

std::string_view NameReader::key(std::size_t at) const {
    return has(at) ? std::string_view{words_[at].key} : std::string_view{};
}

bool NameReader::isJoined(std::size_t at) const {
    if (at == 0 || !has(at)) return false;
    const auto gap = words_[at].gap;
    if (gap == Gap::touching) return words_[at - 1].hasDot && isShort(at - 1);
    return gap == Gap::blank && (!words_[at - 1].hasDot || isShort(at - 1));
}

bool NameReader::isShort(std::size_t at) const {
    const auto& word = words_[at];
    return word.letters == 1 || isOneOf(word.key, longInitials) || isIn(formsOfAddress(), word.key) ||
           word.key == "vd" || word.key == "vz";
}

bool NameReader::isStart(std::size_t at) const {
    return at == 0 || (words_[at].startsSentence && !(words_[at - 1].hasDot && isShort(at - 1)));
}

bool NameReader::isInitial(std::size_t at) const {
    if (!has(at)) return false;
    const auto& word = words_[at];
    if (!word.isCapital || !word.hasDot || word.hasDigit) return false;
    return word.letters == 1 || (word.letters <= 3 && isOneOf(word.key, longInitials));
}

std::string_view NameReader::givenOf(std::size_t at) const {
    if (!has(at)) return {};
    const auto& word = words_[at];
    std::string_view name = word.key;
    if (!word.isCapital || word.hasDigit || name.size() < 2) return {};
    if (const auto hyphen = name.find('-'); hyphen != std::string_view::npos) {
        if (!word.hasCapitalParts) return {};
        const auto second = name.substr(hyphen + 1);
        name = name.substr(0, hyphen);
        // "Jan-Willem", not "Jan-Actie".
        const bool isPair = isSureGiven(second) || isIn(givenNamesThatAreWords(), second);
        const bool isGiven = isSureGiven(name) || isIn(givenNamesThatAreWords(), name);
        return isGiven && isPair ? name : std::string_view{};
    }
    if (word.hasInnerCapital) return {};
    if (isSureGiven(name) || isIn(givenNamesThatAreWords(), name)) return name;
    if (name.ends_with('s') && isSureGiven(name.substr(0, name.size() - 1))) {
        const bool isSurname = isIn(surnames(), name) || isIn(surnamesThatAreWords(), name);
        if (!isSurname && !isIn(otherNames(), name)) return name.substr(0, name.size() - 1);
    }
    return {};
}

Likeness NameReader::likenessOf(std::string_view part, const Word& word, bool isExpected,
                                std::size_t particleCount, bool isBareVan) const {
    if (part.size() < 2) return Likeness::none;
    const bool isOther = isIn(otherNames(), part);
    if (isIn(surnames(), part) && (isExpected || !isOther)) return Likeness::known;
    if (particleCount > 0 && isIn(surnamesWithParticle(), part) &&
        (isExpected || !isOther || (particleCount > 1 && !isBareVan)))
        return Likeness::known;
    const bool isDoubtful = isIn(surnamesThatAreWords(), part) || isIn(surnamesElsewhere(), part);
    if (isDoubtful && (isExpected || !isOther)) return isExpected ? Likeness::known : Likeness::word;
    if (isOther) return Likeness::none;
    const bool isFunction =
        isIn(roles(), part) || isIn(rolesOfDepartments(), part) || isIn(formsOfAddress(), part);
    if (isFunction) return Likeness::none;
    if (hasSurnameShape(part)) return Likeness::shaped;
    if (isListedSurname(part) && (!word.isAllCapitals || isExpected)) return isExpected ? Likeness::known : Likeness::listed;
    if (isSureGiven(part)) return isExpected ? Likeness::possible : Likeness::none;
    if (word.isAllCapitals) return (isExpected && part.size() > 5) || (particleCount > 0 && part.size() > 3) ? Likeness::possible : Likeness::none;
    return part.size() > 2 || isExpected ? Likeness::possible : Likeness::none;
}

Likeness NameReader::likeness(std::size_t at, bool isExpected, std::size_t particleCount,
                              bool isBareVan) const {
    if (!has(at)) return Likeness::none;
    const auto& word = words_[at];
    if (!word.isCapital || !word.hasCapitalParts || word.hasDigit || word.key.size() < 2)
        return Likeness::none;
    std::string_view rest = word.key;
    const bool hasElision = rest.size() > 3 && rest[1] == '\'';
    if (hasElision) rest.remove_prefix(2);
    // "al-Rashid"
    if (rest.size() > 4 && rest[2] == '-' && isArabicArticle(rest.substr(0, 2))) rest.remove_prefix(3);
    if (word.hasInnerCapital && !rest.starts_with("mc") && !rest.starts_with("mac") &&
        !rest.starts_with("de") && !rest.starts_with("van"))
        return Likeness::none;
    if (rest.find('?') != std::string_view::npos) return Likeness::none;
    auto best = Likeness::none;
    if (word.hasInnerCapital && rest.starts_with("mc") && rest.size() > 4) best = Likeness::shaped;
    for (;;) {
        const auto hyphen = rest.find('-');
        const auto part = rest.substr(0, hyphen);
        // "Tjin-A-Sjoe"
        if (part.size() == 1 && hyphen != std::string_view::npos && rest.size() < word.key.size()) {
            rest.remove_prefix(hyphen + 1);
            continue;
        }
        const bool isWord = hyphen == std::string_view::npos && rest.size() == word.key.size();
        const auto like = likenessOf(part, word, isExpected, particleCount, isBareVan);
        // A place or an organisation makes one of the whole; "De Wit-Smit" is a name by both.
        const bool isSurnameToo = !isWord && (isIn(surnamesThatAreWords(), part) || isIn(surnames(), part));
        if (like == Likeness::none && ((isIn(otherNames(), part) && !isSurnameToo) || isWord)) return Likeness::none;
        best = std::max(best, like);
        if (hyphen == std::string_view::npos) break;
        rest.remove_prefix(hyphen + 1);
    }
    if (hasElision && best != Likeness::none) best = std::max(best, Likeness::shaped);
    return best;
}

std::size_t NameReader::particlesBehindHyphen(std::size_t at) const {
    std::size_t count = 0;
    while (count < 2 && isJoined(at + 1 + count) && isOneOf(key(at + 1 + count), laterParticles)) ++count;
    return count;
}

Likeness NameReader::likenessOfHalf(std::size_t at, bool isExpected) const {
    if (!has(at) || !words_[at].isCapital || words_[at].hasDigit) return Likeness::none;
    const auto hyphen = key(at).rfind('-');
    if (hyphen == std::string_view::npos || !isOneOf(key(at).substr(hyphen + 1), particles))
        return Likeness::none;
    const auto first = likenessOf(key(at).substr(0, hyphen), words_[at], isExpected, 1, false);
    const auto other = at + 1 + particlesBehindHyphen(at);
    if (first == Likeness::none || !isJoined(other)) return Likeness::none;
    const auto second = likeness(other, true, 1);
    return second == Likeness::none ? second : std::max(first, second);
}

std::size_t NameReader::particlesAt(std::size_t at, bool isExpected) const {
    std::size_t count = 0;
    while (count < 3 && has(at + count)) {
        const auto word = key(at + count);
        if (words_[at + count].isAllCapitals && words_[at + count].letters > 3) break;
        const bool opens = count == 0 && isExpected && isOneOf(word, openingParticles) && has(at + 1) &&
                           isOneOf(key(at + 1), laterParticles);
        // "v.d. Berg" and "v/d Berg"
        const bool isShortVan = count == 0 && word == "v" && !words_[at].isCapital &&
                                (key(at + 1) == "d" || key(at + 1) == "de" || key(at + 1) == "den");
        const bool isShortDe = count == 1 && word == "d" && key(at) == "v";
        // "v/d Heijden"
        const bool isSlashed = isShortDe && words_[at + 1].begin == words_[at].end + 1;
        if (count > 0 && !isJoined(at + count) && !isSlashed) break;
        const bool isOne = count == 0 ? isOneOf(word, particles) || word == "vd" || opens || isShortVan
                                      : isOneOf(word, laterParticles) || isShortDe;
        if (!isOne) break;
        ++count;
    }
    return count;
}

Reading NameReader::read(std::size_t at, bool isExpected) const {
    Reading made;
    made.begin = made.end = at;
    const auto follows = [&](std::size_t i) { return i == at || isJoined(i); };
    while (made.end - at < 6 && has(made.end) && follows(made.end)) {
        if (isInitial(made.end)) {
            ++made.initials;
        } else if (const auto given = givenOf(made.end); !given.empty()) {
            // A surname that is a given name too: "Karin Thomas".
            if (made.given > 1) break;
            ++made.given;
            made.hasSureGiven = made.hasSureGiven || isSureGiven(given);
        } else {
            break;
        }
        ++made.end;
    }
    const bool isNamed = made.initials + made.given > 0;
    made.particles = follows(made.end) ? particlesAt(made.end, isExpected || isNamed) : 0;
    const auto surnameAt = made.end + made.particles;
    // "van Tilburg" and "van de Raad" are no names, "Van den Bosch" is.
    const bool isBareVan =
        made.particles > 0 && !isExpected && !isNamed && (made.particles == 1 || !words_[made.end].isCapital);
    if (surnameAt == at || follows(surnameAt)) {
        const auto like = likeness(surnameAt, isExpected || isNamed, made.particles, isBareVan);
        if (like != Likeness::none) {
            made.surname = like;
            made.surnameAt = surnameAt;
            made.end = surnameAt + 1;
        }
    }
    if (!made.hasSurname() && (surnameAt == at || follows(surnameAt))) {
        // "Tolsma-de Wit"
        const auto second = likenessOfHalf(surnameAt, isExpected || isNamed);
        if (second != Likeness::none) {
            made.surname = second;
            made.surnameAt = surnameAt;
            made.end = surnameAt + 2 + particlesBehindHyphen(surnameAt);
            return made;
        }
    }
    // "mw. De V.", "verdachte El B."
    const bool isShortened = !made.hasSurname() && isExpected && made.particles > 0 && isJoined(surnameAt) && isInitial(surnameAt);
    if (isShortened) {
        made.surname = Likeness::known;
        made.surnameAt = surnameAt;
        made.end = surnameAt + 1;
        return made;
    }
    if (!made.hasSurname()) {
        made.particles = 0;
        return made;
    }
    // A second surname: "Bouzid Amrani".
    const bool isSecond = isNamed && isJoined(made.end) && !words_[made.end].isAllCapitals &&
                          likeness(made.end, false) >= Likeness::possible &&
                          !isIn(endsOfOrganisations(), key(made.end)) && !hasNounShape(key(made.end)) &&
                          organisationWords(made.end + 1) == 0;
    if (isSecond) ++made.end;
    // "Lijsbeth Rooseboom de Vries", "Van Asbeck tot Oldenhof"
    if (isNamed || isExpected) {
        const bool hasTot = isJoined(made.end) && key(made.end) == "tot" && !words_[made.end].isCapital;
        const auto between = hasTot ? std::size_t{1} : isJoined(made.end) && !words_[made.end].isCapital ? particlesAt(made.end, true) : 0;
        const auto last = made.end + between;
        // "Tjon A Kiet"
        const bool hasLetter = isJoined(made.end) && words_[made.end].letters == 1 && words_[made.end].isCapital && !words_[made.end].hasDot &&
                               key(made.end) == "a" && isJoined(made.end + 1) && likeness(made.end + 1, true) != Likeness::none;
        if (hasLetter) made.end += 2;
        // "Carolien van Haersma de With"; behind "van" stands for whom somebody works.
        const bool isDeName = between == 1 && key(made.end) == "de" && isNamed && isJoined(last) && words_[last].isCapital &&
                              !words_[last].isAllCapitals && words_[last].letters > 3;
        if (!hasLetter && isDeName) made.end = last + 1;
        if (!hasLetter && !isDeName && between > 0 && isJoined(last) && likeness(last, true, hasTot ? 0 : between) >= Likeness::shaped) made.end = last + 1;
    }
    return made;
}

bool NameReader::isProper(std::size_t at) const {
    if (!has(at)) return false;
    const auto& word = words_[at];
    constexpr std::size_t shortest = 4, longest = 18;
    if (!word.isCapital || word.isAllCapitals || word.hasDigit || word.hasInnerCapital || !word.hasCapitalParts) return false;
    if (word.key.find('?') != std::string::npos) return false;
    std::string_view rest = word.key;
    while (!rest.empty()) {
        const auto hyphen = rest.find('-');
        const auto part = rest.substr(0, hyphen);
        rest.remove_prefix(hyphen == std::string_view::npos ? rest.size() : hyphen + 1);
        if (part.size() < shortest || part.size() > longest) return false;
        const bool isKnown = isIn(otherNames(), part) || isIn(thingsWithNames(), part) || isIn(endsOfOrganisations(), part) ||
                             isIn(roles(), part) || isIn(rolesOfDepartments(), part) || isListedPlace(part) ||
                             isSurelyNoun(part) || isSurelyStreet(part);
        if (isKnown) return false;
        // Two words in one are a surname as well where the second is of the land: "Zwagerveld". Amid a sentence a word
        // has no capital, so that only the word itself counts there.
        if (hasLandEnd(part)) continue;
        if (isStart(at) ? isDutchWord(part) : isExactDutchWord(part)) return false;
    }
    return true;
}

bool NameReader::isLikely(const Reading& name) const {
    if (!name.hasSurname()) return false;
    return name.surname >= Likeness::listed || (name.surname == Likeness::possible && isProper(name.surnameAt));
}

std::size_t NameReader::organisationWords(std::size_t end) const {
    if (!has(end)) return 0;
    if (words_[end].gap == Gap::ampersand) return 1;
    if (!isJoined(end)) return 0;
    const auto word = key(end);
    const bool isEnd =
        isIn(endsOfOrganisations(), word) && (words_[end].isCapital || word == "bv" || word == "nv");
    if (isEnd) return 1;
    const bool isShortened = (word == "b" || word == "n") && words_[end].hasDot && key(end + 1) == "v" &&
                             words_[end + 1].gap == Gap::touching;
    return isShortened ? 2 : 0;
}

}  // namespace mijlpaal::letters::names
