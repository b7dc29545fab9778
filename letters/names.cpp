#include "letters/names.h"

#include "letters/names/announcement.h"
#include "letters/names/lists.h"
#include "letters/names/mail_addresses.h"
#include "letters/names/surname_shapes.h"
#include "letters/names/word_list.h"
#include "letters/names/words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace mijlpaal::letters {
namespace {

using names::Announced;
using names::announcedBy;
using names::Announcement;
using names::deeds;
using names::Gap;
using names::isIn;
using names::isOneOf;
using names::Likeness;
using names::Reading;
using names::Word;

/// Surnames for which a single "de" is enough.
constexpr std::array<std::string_view, 52> namesWithDe{
    "vries",  "jong",        "jonge",   "jongh",  "boer",  "bruijn", "bruin",   "bruyn", "bruine",
    "haan",   "groot",       "graaff",  "wit",    "wilde", "lange",  "kok",     "leeuw", "haas",
    "vos",    "ruiter",      "ruijter", "ridder", "gier",  "goede",  "man",     "nijs",  "rooij",
    "rooy",   "roo",         "ronde",   "smit",   "waard", "weerd",  "winter",  "bie",   "brouwer",
    "bakker", "hoop",        "hoog",    "kleijn", "klerk", "kort",   "hartogh", "hoon",  "zeeuw",
    "zwart",  "kleermaeker", "backer",  "regt",   "rijke", "wolf",   "munnik"};

/// Given names with which a sentence may begin as a word: "Frank discussion", "Mark dat".
constexpr std::array<std::string_view, 16> wordsAtStart{"ernst", "mark", "frank", "ton", "ben",   "wil",
                                                        "lies",  "roos", "ad",    "ed",  "merel", "mees",
                                                        "stan",  "guy",  "pat",   "jack"};
/// What is numbered with a letter: "Bijlage A. Planning".
constexpr std::array<std::string_view, 51> lettered{
    "bijlage", "onderdeel", "punt",     "optie",   "scenario", "variant",     "deel",      "titel",
    "figuur",  "tabel",     "kolom",    "sub",     "boek",     "fase",        "onder",     "artikel",
    "art",     "nr",        "annex",    "option",  "part",     "klasse",      "categorie", "groep",
    "stap",    "niveau",    "antwoord", "module",  "versie",   "vraag",       "type",      "cluster",
    "spoor",   "plateau",   "tranche",  "perceel", "kavel",    "deelproject", "release",   "lijn",
    "soort",   "book",      "level",    "step",    "group",    "answer",      "hoofdstuk", "paragraaf",
    "chapter", "section",   "lid"};
constexpr std::array<std::string_view, 13> abbreviations{"bv", "nv", "vs", "us", "eu", "om", "uk",
                                                         "po", "dd", "vn", "tk", "ek", "sa"};

class Finder : names::AnnouncedNames {
public:
    explicit Finder(std::string_view text) : Finder{text, names::mailAddressesIn(text)} {}

    std::vector<FoundName> found() {
        std::size_t at = 0;
        while (at < words_.size()) {
            const auto next = afterNameAt(at);
            at = std::max(next, at + 1);
        }
        for (const auto& each : addresses_) {
            if (each.isPersonal) add(each.begin, each.end);
        }
        std::ranges::sort(found_, {}, &FoundName::begin);
        return std::move(found_);
    }

private:
    Finder(std::string_view text, std::vector<names::MailAddress> addresses)
        : AnnouncedNames{text, names::splitWords(text, regionsOf(addresses))},
          addresses_{std::move(addresses)} {}

    static std::vector<std::pair<std::size_t, std::size_t>> regionsOf(
        const std::vector<names::MailAddress>& addresses) {
        std::vector<std::pair<std::size_t, std::size_t>> all;
        for (const auto& each : addresses) all.emplace_back(each.begin, each.end);
        return all;
    }

    // ---- deciding ---------------------------------------------------------------------------------

    void add(std::size_t begin, std::size_t end) {
        found_.push_back({std::string{text_.substr(begin, end - begin)}, begin, end});
    }

    /// The name may go on in short words; then it ends behind them.
    void add(Reading& name) {
        // "Danny B.", "verdachte K.", "mw. De V."
        const bool endsShort = isInitial(name.end - 1) && (name.given > 0 || !name.hasSurname() || name.surnameAt + 1 == name.end);
        if (!endsShort) name.end = withShortParts(name.end);
        add(words_[name.begin].begin, words_[name.end - 1].end + (endsShort ? 1 : 0));
    }

    /// Names of the Far East go on in short words: "Nguyen Thi Lan".
    std::size_t withShortParts(std::size_t end) const {
        constexpr std::size_t longestPart = 4, mostParts = 2;
        for (std::size_t parts = 0; parts < mostParts && isJoined(end); ++parts, ++end) {
            const auto& word = words_[end];
            const bool isPart = word.isCapital && !word.isAllCapitals && !word.hasDigit && word.letters > 1 &&
                                word.letters <= longestPart && !word.hasDot && !isIn(names::otherNames(), word.key) &&
                                !isIn(names::thingsWithNames(), word.key);
            if (!isPart) break;
        }
        return end;
    }

    /// Looks for a name that begins with this word; tells where to go on.
    std::size_t afterNameAt(std::size_t at) {
        if (words_[at].key.empty()) return at + 1;
        if (const auto next = afterTurnedName(at)) return *next;
        if (const auto next = afterAnnounced(at)) return *next;
        if (const auto next = afterSmallLetters(at)) return *next;
        if (const auto next = afterShortened(at)) return *next;
        if (const auto next = afterOpening(at)) return *next;
        const auto name = read(at, false);
        if (name.isEmpty()) return at + 1;
        auto behind = organisationWords(name.end);
        // "Thomas More Hogeschool"
        if (!name.hasSurname() && behind == 0 && isJoined(name.end) && words_[name.end].isCapital &&
            organisationWords(name.end + 1) == 1)
            behind = 2;
        // "Karin & Piet"
        if (!name.hasSurname() && has(name.end) && words_[name.end].gap == Gap::ampersand &&
            !givenOf(name.end).empty())
            behind = 0;
        const bool isPerson = name.initials + name.given > 0 || name.hasSurname();
        if (isPerson && (isOfThing(at) || behind > 0 || isStreet(name))) return name.end + behind;
        if (name.given > 0 && name.initials == 0 && isBehindArticle(at)) return name.end;
        if (name.initials > 0) return afterInitials(name);
        if (name.given > 0) return afterGiven(name);
        if (name.particles > 0) return afterParticles(name);
        return afterSurname(name);
    }

    std::size_t accepted(Reading name) {
        if (name.initials + name.given == 0) name.begin = withBareInitials(name.begin);
        // "Jan jansen"
        const bool isHalf = name.given > 0 && !name.hasSurname() && isJoined(name.end);
        if (isHalf && isIn(names::surnames(), key(name.end))) ++name.end;
        add(name);
        return afterPartner(name.end);
    }

    /// "en Prummel" behind a name: where one person stands, another does.
    std::size_t afterPartner(std::size_t end) {
        if (!isJoined(end) || (key(end) != "en" && key(end) != "and") || !isJoined(end + 1)) return end;
        auto other = read(end + 1, false);
        const bool isPlain = (other.surname == Likeness::possible || other.surname == Likeness::listed) &&
                             other.initials + other.given == 0 &&
                             (other.particles == 0 || (words_[other.begin].isCapital && isLikely(other)));
        if (!isPlain || names::hasNounShape(key(other.surnameAt)) || organisationWords(other.end) > 0)
            return end;
        add(other);
        return other.end;
    }

    /// "JP" in front of "van der Veen", written without full stops.
    std::size_t withBareInitials(std::size_t at) const {
        if (!isJoined(at) || !words_[at - 1].isCapital || words_[at - 1].hasDigit) return at;
        const auto& previous = words_[at - 1];
        const bool isFree = found_.empty() || found_.back().end <= previous.begin;
        const bool isShortened = previous.letters == 1 || (previous.letters == 2 && previous.isAllCapitals);
        return isFree && isShortened && !isOneOf(previous.key, abbreviations) ? at - 1 : at;
    }

    std::size_t afterInitials(const Reading& name) {
        if (!name.hasSurname()) return name.given > 0 ? accepted(name) : name.begin + 1;
        if (name.initials > 1 || name.given > 0) {
            const auto first = std::string{key(name.begin)} + std::string{key(name.begin + 1)};
            const bool isAbbreviation =
                name.initials == 2 && name.particles == 0 && isOneOf(first, abbreviations);
            return isAbbreviation ? name.begin + 2 : accepted(name);
        }
        const bool isNumbered = isOneOf(before(name.begin), lettered) ||
                                (isJoined(name.begin) && words_[name.begin - 1].hasDigit);
        if (!isNumbered && isPersonBefore(name.begin, false)) return accepted(name);
        if (isHeading(name)) return name.begin + 1;
        if (name.particles > 0 && (!isNumbered || name.surname >= Likeness::shaped)) return accepted(name);
        const bool isSure = (name.surname >= Likeness::shaped || isAllBehindColon(name)) && !isNumbered;
        return isSure || (!isStart(name.begin) && !isNumbered) ? accepted(name) : name.begin + 1;
    }

    /// "Notulen: P. Hagendoorn."; what is numbered begins with the first letters.
    bool isAllBehindColon(const Reading& name) const {
        const bool isAlone = words_[name.begin].gap == Gap::colon && !isJoined(name.end);
        return isAlone && key(name.begin) > "e" && !names::hasNounShape(key(name.surnameAt));
    }

    /// "B. Uitzonderingen"
    bool isHeading(const Reading& name) const {
        return name.initials == 1 && name.given + name.particles == 0 && name.surname == Likeness::possible &&
               names::isSurelyNoun(key(name.surnameAt));
    }

    std::size_t afterGiven(const Reading& name) {
        const bool isShouted = words_[name.begin].isAllCapitals;
        if (name.hasSurname()) {
            if (isShouted) {
                const bool isName = words_[name.surnameAt].isAllCapitals &&
                                    (name.surname >= Likeness::word || (name.hasSureGiven && words_[name.begin].letters > 3));
                return isName ? accepted(name) : name.begin + 1;
            }
            if (name.hasSureGiven && !(isStart(name.begin) && isOneOf(key(name.begin), wordsAtStart)))
                return accepted(name);
            const bool isLikely =
                name.surname >= Likeness::shaped || name.particles > 0 || !isStart(name.begin);
            return isLikely ? accepted(name) : name.begin + 1;
        }
        // "Maria DB"
        const bool isVersion = isJoined(name.end) && (words_[name.end].isAllCapitals ||
                                                      (key(name.end) == "i" && words_[name.end].isCapital));
        const bool isExplained =
            has(name.end) && words_[name.end].gap == Gap::bracket &&
            (isIn(names::thingsWithNames(), key(name.end)) || key(name.end) == "dashboard");
        if (isExplained) return name.begin + 1;
        if (isShouted || isVersion || isMonth(name.begin)) return name.begin + 1;
        const bool isDoubtful = isStart(name.begin) && isOneOf(givenOf(name.begin), wordsAtStart);
        if ((name.hasSureGiven && !isDoubtful) || name.given > 1) return accepted(name);
        const bool isOther = isIn(names::otherNames(), key(name.begin));
        // "Ernst is hoog", "Ton is ziek"
        const bool acts = isDoubtful && isJoined(name.end) && isOneOf(key(name.end), deeds) &&
                          ((key(name.end) != "is" && key(name.end) != "was") || key(name.begin) == "ton" ||
                           key(name.begin) == "mark" || key(name.begin) == "frank");
        // "Iris en Daphne", "Iris, Daphne"
        const bool isPair = (isJoined(name.end) && (key(name.end) == "en" || key(name.end) == "and") &&
                             isJoined(name.end + 1) && isSureGiven(givenOf(name.end + 1))) ||
                            (has(name.end) && words_[name.end].gap == Gap::comma && isSureGiven(givenOf(name.end)));
        const bool isPerson = acts || isPair || isPersonBefore(name.begin, true) ||
                              isPersonBehind(name.end) || hasParty(name.end);
        return isPerson && !isOther ? accepted(name) : name.begin + 1;
    }

    std::size_t afterParticles(const Reading& name) {
        const auto first = key(name.begin);
        const auto last = key(name.surnameAt - 1);
        const bool isCapital = words_[name.begin].isCapital;
        const bool start = isStart(name.begin);
        const bool isLong = name.particles > 1;
        const bool isFirm = last == "den" || last == "der" || last == "'t" || last == "van't";
        const bool isDe = !isLong && (first == "de" || first == "la" || first == "le");
        const bool isVan = !isLong && first == "van";
        const bool hasDeName = isOneOf(
            std::string_view{key(name.surnameAt)}.substr(0, key(name.surnameAt).find('-')), namesWithDe);
        const bool saysSo =
            isPersonBefore(name.begin, false) || isPersonBehind(name.end) || hasParty(name.end);
        const auto like = name.surname;
        bool isName = false;
        if (!isCapital) {
            if (isLong || first == "ter" || first == "ten" || first == "el" || first == "'t") {
                isName = like >= Likeness::word || (isFirm && saysSo);
            } else if (isVan) {
                isName = like == Likeness::known && isIn(names::surnamesWithParticle(), key(name.surnameAt));
            } else if (isDe) {
                isName = hasDeName;
            } else {
                isName = like >= Likeness::shaped;
            }
        } else if (!start) {
            isName = isDe ? isNameBehindDe(name) || (saysSo && like >= Likeness::word)
                          : like >= Likeness::possible;
        } else if (isDe) {
            isName = hasDeName || (like >= Likeness::word && isPersonBehind(name.end)) || hasParty(name.end);
        } else if (isVan) {
            isName = like >= Likeness::word || isPersonBehind(name.end) || hasParty(name.end) ||
                     (like == Likeness::listed && isWithLikely(name));
        } else if (isLong) {
            isName = like >= (isFirm ? Likeness::possible : Likeness::word) || hasParty(name.end);
        } else {
            isName = like >= Likeness::word ||
                     (first != "den" && first != "der" && first != "te" && like >= Likeness::possible);
        }
        const bool isNoun = like == Likeness::possible && names::hasNounShape(key(name.surnameAt));
        if (isName && !isNoun && !(first == "te" && like < Likeness::shaped)) return accepted(name);
        // "van Jansen" is "Jansen".
        return name.begin + 1;
    }

    /// "De Vries" and "De Hoekstra"; "De Schie" and "De Balie" are houses.
    bool isNameBehindDe(const Reading& name) const {
        const auto word = key(name.surnameAt);
        return isOneOf(word.substr(0, word.find('-')), namesWithDe) || isIn(names::surnames(), word) ||
               names::hasSurnameShape(word);
    }

    std::size_t afterSurname(const Reading& name) {
        const bool saysSo = isPersonBefore(name.begin, false) || isPersonBehind(name.end);
        // "Advocatenkantoor Maas en Waal"
        if (before(name.begin) == "en" && name.begin > 1 && isJoined(name.begin - 1) && isOfThing(name.begin - 2))
            return name.end;
        const auto& word = words_[name.begin];
        if (isLikely(name) && isMeant(name) && !word.isAllCapitals) return accepted(withSecond(name));
        // "NOTITIE HARMSEN-KOOY"
        if (word.isAllCapitals && isDoubleSurname(key(name.begin))) return accepted(name);
        // "Beste Annemarth,"
        static constexpr std::array<std::string_view, 6> greetings{"beste", "geachte", "hallo", "hoi", "lieve", "dear"};
        const bool isGreeted = isOneOf(before(name.begin), greetings) && has(name.end) && words_[name.end].gap == Gap::comma;
        const bool endsGreeting = isOneOf(before(name.begin), greetings) && !has(name.end);
        if ((isGreeted || endsGreeting) && !word.isAllCapitals && announcedBy(key(name.begin)) == Announced::no &&
            !names::hasNounShape(key(name.surnameAt)))
            return accepted(name);
        // "Prins-Vrolijk zei"
        if (name.surname == Likeness::possible && isPersonBehind(name.end) && word.hasCapitalParts &&
            key(name.begin).find('-') != std::string_view::npos && !names::hasNounShape(key(name.surnameAt)))
            return accepted(name);
        if (name.surname == Likeness::known) {
            if (!words_[name.begin].isAllCapitals) return accepted(name);
            return saysSo ? accepted(name) : name.begin + 1;
        }
        if (name.surname >= Likeness::word && saysSo && !words_[name.begin].isAllCapitals)
            return accepted(name);
        if (hasParty(name.end) && isJoined(name.begin) && !isBehindArticle(name.begin) &&
            !names::hasNounShape(key(name.surnameAt)))
            return accepted(name);
        return afterPair(name);
    }

    /// "Ellemijn Poortman", where no list has the first.
    Reading withSecond(Reading name) const {
        if (!isJoined(name.end) || !words_[name.end].isCapital || words_[name.end].isAllCapitals) return name;
        const auto second = read(name.end, false);
        if (second.initials + second.given == 0 && isLikely(second) && organisationWords(second.end) == 0) name.end = second.end;
        return name;
    }

    static bool isDoubleSurname(std::string_view word) {
        const auto hyphen = word.find('-');
        if (hyphen == std::string_view::npos) return false;
        const auto isOne = [](std::string_view part) {
            return part.size() > 3 && !isIn(names::otherNames(), part) && (isIn(names::surnames(), part) || names::isListedSurname(part));
        };
        return isOne(word.substr(0, hyphen)) && isOne(word.substr(hyphen + 1));
    }

    /// "Van Heukelum en Poelgeest"
    bool isWithLikely(const Reading& name) const {
        if (!isJoined(name.end) || key(name.end) != "en" || !isJoined(name.end + 1)) return false;
        const auto other = read(name.end + 1, false);
        return other.initials + other.given == 0 && other.surname >= Likeness::listed;
    }

    /// Something says that a person is meant by a surname that no short list has.
    bool isMeant(const Reading& name) const {
        if (isBehindArticle(name.begin) || isOfThing(name.begin) || organisationWords(name.end) > 0 || isStreet(name)) return false;
        // "Digital Affairs", "de ziekte van Lyme"
        if (isJoined(name.begin) && words_[name.begin - 1].isCapital && !isStart(name.begin - 1)) return false;
        // "Autoriteit Consument en Markt"
        const bool isJoint = before(name.begin) == "en" && name.begin > 1 && words_[name.begin - 2].isCapital &&
                             (found_.empty() || found_.back().end < words_[name.begin - 2].begin);
        if (isJoint) return false;
        if (before(name.begin) == "van" && name.begin > 1 && key(name.begin - 2) == "ziekte" && isBehindArticle(name.begin - 2)) return false;
        if (isSubject(name.begin, name.end) || isPersonBefore(name.begin, true)) return true;
        // "van Spanjersberg en Çelikbaş"
        if (!isJoined(name.end) || (key(name.end) != "en" && key(name.end) != "&")) return false;
        const auto other = read(name.end + 1, false);
        return isJoined(name.end + 1) && other.initials + other.given + other.particles == 0 && isLikely(other) &&
               name.surname == Likeness::listed && isPersonBefore(name.begin, false);
    }

    /// A given name that no list has, before a surname that one has: "Tsjalle Hoekstra".
    std::size_t afterPair(const Reading& name) {
        if (!isJoined(name.end) || words_[name.begin].isAllCapitals) return name.begin + 1;
        if (key(name.begin).find('-') != std::string_view::npos) return name.begin + 1;
        // "Vergaderzaal Vermeer"
        if (isIn(names::thingsWithNames(), key(name.begin)) || names::hasNounShape(key(name.begin)))
            return name.begin + 1;
        auto second = read(name.end, false);
        if (second.initials + second.given > 0 || !second.hasSurname()) return name.begin + 1;
        if (second.surname < Likeness::shaped && !isSaid(name, second)) return name.begin + 1;
        if (isIn(names::surnamesThatAreWords(), key(second.surnameAt)) || organisationWords(second.end) > 0 ||
            isStreet(second))
            return name.begin + 1;
        // Behind "de" without capital it is a thing; a small "van" alone joins anything.
        const bool isLoose = second.particles == 1 && !words_[name.end].isCapital && key(name.end) != "ter" &&
                             key(name.end) != "ten";
        if (isLoose && !isIn(names::surnamesWithParticle(), key(second.surnameAt))) return name.begin + 1;
        const bool isSure = second.surname == Likeness::known || !isStart(name.begin);
        if (isBehindArticle(name.begin) || !isSure) return name.begin + 1;
        const bool isDe = second.particles == 1 && (key(name.end) == "de" || key(name.end) == "la");
        if (isDe && !isNameBehindDe(second)) return name.begin + 1;
        second.begin = name.begin;
        return accepted(second);
    }

    /// Two words that no list has, where something says that they are a person: "door Wiardus Prummel",
    /// "Wiardus van der Prummel".
    bool isSaid(const Reading& first, const Reading& second) const {
        if (second.surname != Likeness::possible || names::hasNounShape(key(second.surnameAt))) return false;
        // "Ingehuurd: Deepak Chandra": a label is no sentence.
        const bool isLabelled = words_[first.begin].gap == Gap::colon;
        if (isStart(first.begin) && !isLabelled) return isPersonBehind(second.end);
        const auto last = key(second.surnameAt - 1);
        const bool isFirm = last == "der" || last == "den" || last == "'t" || last == "ter" || last == "ten";
        if (second.particles > 0) return isFirm;
        return isPersonBefore(first.begin, true);
    }

    /// "Jansen, P." and "Vries, J.M. de"
    std::optional<std::size_t> afterTurnedName(std::size_t at) {
        auto name = read(at, true);
        if (!name.hasSurname()) {
            // "Meer, A.B. van der": what it has in front stands behind.
            name.surname = likeness(at, true, 1);
            name.end = at + 1;
        }
        if (!name.hasSurname() || name.initials + name.given > 0) return std::nullopt;
        auto end = name.end;
        if (!has(end) || words_[end].gap != Gap::comma || !isInitial(end) || isOfThing(at))
            return std::nullopt;
        const auto first = end;
        while (end - first < 6 && isInitial(end) && (end == first || isJoined(end))) ++end;
        const auto particleCount = isJoined(end) ? particlesAt(end, true) : 0;
        const auto behind = end + particleCount;
        // "Den Haag, J. de Vries" is another name behind a comma.
        if (isJoined(behind) && words_[behind].isCapital && likeness(behind, true) != Likeness::none)
            return std::nullopt;
        if (words_[at].isAllCapitals && name.surname < Likeness::shaped) return std::nullopt;
        const auto& last = words_[behind - 1];
        add(words_[at].begin, last.end + (last.hasDot && particleCount == 0 ? 1 : 0));
        return behind;
    }

    /// "M.v.B."
    std::optional<std::size_t> afterShortened(std::size_t at) {
        if (!isInitial(at)) return std::nullopt;
        auto end = at + 1;
        bool hasSmall = false;
        while (has(end) && words_[end].gap == Gap::touching && words_[end].letters == 1 && words_[end].hasDot && end - at < 6) {
            hasSmall = hasSmall || !words_[end].isCapital;
            if (words_[end].isCapital && hasSmall) {
                if (words_[at].key == "n" && key(at + 1) == "v") return std::nullopt;
                add(words_[at].begin, words_[end].end + 1);
                return end + 1;
            }
            if (!words_[end].isCapital && words_[end].key != "v" && words_[end].key != "d") return std::nullopt;
            ++end;
        }
        return std::nullopt;
    }

    /// "Op 't Hof bevestigt", "In 't Hout zegde af"
    std::optional<std::size_t> afterOpening(std::size_t at) {
        const bool isOpening = words_[at].isCapital && (key(at) == "op" || key(at) == "in") && isJoined(at + 1) && key(at + 1) == "'t";
        if (!isOpening) return std::nullopt;
        auto name = read(at, true);
        if (!name.hasSurname() || !isSubject(at, name.end)) return std::nullopt;
        add(name);
        return name.end;
    }

    /// "piet jansen": both are names and nothing else.
    std::optional<std::size_t> afterSmallLetters(std::size_t at) {
        if (words_[at].isCapital || !isSureGiven(key(at)) || isIn(names::otherNames(), key(at)))
            return std::nullopt;
        const auto particleCount = isJoined(at + 1) ? particlesAt(at + 1, true) : 0;
        const auto last = at + 1 + particleCount;
        if (!isJoined(last) || words_[last].isCapital) return std::nullopt;
        const bool isSurname = isIn(names::surnames(), key(last)) ||
                               (particleCount > 0 && isIn(names::surnamesWithParticle(), key(last)) &&
                                !isIn(names::otherNames(), key(last)));
        if (!isSurname) return std::nullopt;
        add(words_[at].begin, words_[last].end);
        return last + 1;
    }

    // ---- what is announced ------------------------------------------------------------------------

    std::optional<std::size_t> afterAnnounced(std::size_t at) {
        auto announcement = announcementAt(at);
        if (announcement.how == Announced::no || !has(announcement.end)) return std::nullopt;
        const bool isLabel = words_[announcement.end].gap == Gap::colon;
        if (isLabel) {
            announcement.how = Announced::ofDepartment;
        } else if (!isJoined(announcement.end)) {
            return std::nullopt;
        }
        if (const auto next = afterTurnedName(announcement.end)) return next;
        const bool isSure = announcement.how >= Announced::byRole;
        auto name = read(announcement.end, isSure);
        // "Programmamanager EMMA"
        const bool isShouted = has(announcement.end) && words_[announcement.end].isAllCapitals &&
                               name.given == 1 && !name.hasSurname();
        if (name.isEmpty() || isShouted || !isAnnounced(name, announcement)) {
            if (announcement.how == Announced::byAddress) return afterSmallSurname(announcement.end);
            if (isLabel && isLabelOfPersons(announcement.end - 1)) return afterLabel(announcement.end);
            return std::nullopt;
        }
        // Two names that no list has: "Tolk Tesfaye Gebremariam".
        const bool isAlone = name.initials + name.given + name.particles == 0;
        if (isAlone && isJoined(name.end)) {
            const auto second = read(name.end, false);
            if ((isSure || isLikely(second)) && second.hasSurname() && second.initials + second.given == 0 &&
                (second.particles == 0 || second.surname >= Likeness::word))
                name.end = second.end;
        }
        if (organisationWords(name.end) > 0) return name.end + organisationWords(name.end);
        // "gedetineerde Ishaan R."
        const bool hasLetter = isAlone && isSure && isJoined(name.end) && isInitial(name.end) && !(isJoined(name.end + 1) && words_[name.end + 1].isCapital);
        if (hasLetter) {
            ++name.given;
            ++name.end;
        }
        add(name);
        auto end = name.end;
        if (announcement.isPlural || announcement.how == Announced::byAddress || isLabel) {
            while (const auto next = afterNextOfList(end)) end = *next;
        }
        return end;
    }

    /// "dhr. jansen", "mevr. de vries"
    std::optional<std::size_t> afterSmallSurname(std::size_t at) {
        const auto count = particlesAt(at, true);
        const auto last = at + count;
        if (!has(last) || (count > 0 && !isJoined(last)) || words_[last].isCapital) return std::nullopt;
        const bool isSurname = isIn(names::surnames(), key(last)) ||
                               (key(last).size() > 3 && isIn(names::surnamesThatAreWords(), key(last))) ||
                               (count > 0 && isIn(names::surnamesWithParticle(), key(last)));
        if (!isSurname) return std::nullopt;
        add(words_[at].begin, words_[last].end);
        return last + 1;
    }

    bool isLabelOfPersons(std::size_t at) const {
        static constexpr std::array<std::string_view, 8> others{
            "leverancier",     "opdrachtgever", "opdrachtnemer", "eigenaar",
            "risico-eigenaar", "owner",         "contact",       "gebruiker"};
        return isIn(names::rolesOfDepartments(), key(at)) && !isOneOf(key(at), others);
    }

    /// "Tester: Prakash", "Reviewer: Li Wei": one or two words with a capital, and nothing else.
    std::optional<std::size_t> afterLabel(std::size_t at) {
        auto name = read(at, true);
        if (!name.hasSurname() || names::hasNounShape(key(name.surnameAt)) || words_[at].isAllCapitals)
            return std::nullopt;
        if (isJoined(name.end) && words_[name.end].isCapital && likeness(name.end, true) != Likeness::none) ++name.end;
        const bool isPair = isJoined(name.end) && (key(name.end) == "en" || key(name.end) == "and");
        if (isJoined(name.end) && !isPair) return std::nullopt;
        add(name);
        auto end = name.end;
        while (const auto next = afterNextOfList(end)) end = *next;
        return end;
    }

    bool isAnnounced(const Reading& name, const Announcement& announcement) const {
        const bool isNamed = name.hasSureGiven || (name.initials + name.given > 0 && name.hasSurname());
        // "Wilgenhof" is listed as a surname, "Wilgenlaan" is not.
        const bool isOnlyStreet = isStreet(name) && !(names::isListedSurname(key(name.surnameAt)) && !names::isSurelyStreet(key(name.surnameAt)));
        if ((announcement.isTitle || announcement.how < Announced::byAddress) && isOnlyStreet) return false;
        switch (announcement.how) {
            case Announced::byAddress:
                return name.hasSurname() || name.given > 0;
            case Announced::byRole:
                if (isHeading(name)) return false;
                if (isNamed || name.given > 0) return true;
                // "verdachte K."
                if (!name.hasSurname()) return name.initials > 0 && !isNumberedHere(announcement);
                if (name.particles > 0) return isParticleOfName(name);
                return name.hasSurname() && (name.surname >= Likeness::shaped || !names::hasNounShape(key(name.surnameAt)) ||
                                             isProper(name.surnameAt));
            case Announced::ofDepartment:
                if (isNamed) return true;
                if (name.surname == Likeness::possible && name.particles == 0 &&
                    !names::hasNounShape(key(name.surnameAt)) && !names::isDutchWord(key(name.surnameAt)) &&
                    (isDoing(name.end) || isByPerson(announcement.begin)))
                    return true;
                return name.surname >= Likeness::shaped || (name.surname == Likeness::listed && isLikely(name)) ||
                       (name.particles > 0 && name.hasSurname() && words_[name.begin].isCapital);
            case Announced::no:
                break;
        }
        return false;
    }

    /// "het lid A." of an article
    bool isNumberedHere(const Announcement& announcement) const { return isOneOf(key(announcement.end - 1), lettered); }

    /// "door directeur Hogenbirk": what is done by somebody.
    bool isByPerson(std::size_t at) const {
        const auto word = before(at);
        return word == "door" || word == "namens" || word == "volgens" || word == "aldus";
    }

    /// Behind a function: "minister Van Ravenstein", not "commissaris van de Koning".
    bool isParticleOfName(const Reading& name) const {
        const auto last = key(name.surnameAt - 1);
        return words_[name.begin].isCapital || last == "den" || last == "der" || last == "'t";
    }

    /// ", De Vries" and "en Bakker" behind the first of several.
    std::optional<std::size_t> afterNextOfList(std::size_t end) {
        if (!has(end)) return std::nullopt;
        auto at = end;
        if (words_[at].gap == Gap::comma) {
            if (key(at) == "en" || key(at) == "and") ++at;
        } else if (isJoined(at) && (key(at) == "en" || key(at) == "and")) {
            ++at;
            if (!isJoined(at)) return std::nullopt;
        } else {
            return std::nullopt;
        }
        if (!has(at) || !words_[at].isCapital) return std::nullopt;
        auto name = read(at, true);
        if (!name.hasSurname() && name.given == 0) return std::nullopt;
        const bool isPlace = isIn(names::otherNames(), key(name.hasSurname() ? name.surnameAt : name.begin));
        if (isPlace && name.particles == 0) return std::nullopt;
        if (organisationWords(name.end) > 0) return std::nullopt;
        add(name);
        return name.end;
    }

    std::vector<names::MailAddress> addresses_;
    std::vector<FoundName> found_;
};

}  // namespace

std::vector<FoundName> personNamesIn(std::string_view text) {
    return Finder{text}.found();
}

}  // namespace mijlpaal::letters
