#include "letters/names/announcement.h"

#include "letters/names/lists.h"

#include <algorithm>
#include <array>

namespace mijlpaal::letters::names {
namespace {

Announced announcedByWhole(std::string_view word) {
    if (isIn(formsOfAddress(), word)) return Announced::byAddress;
    if (isIn(roles(), word)) return Announced::byRole;
    if (isIn(rolesOfDepartments(), word)) return Announced::ofDepartment;
    // "parketsecretaris", "kwartiermaker": whoever is called so does something.
    static constexpr std::array<std::string_view, 34> heads{
        "secretaris", "directeur",    "leider",     "leidster",    "manager",  "maker",      "adviseur",
        "officier",   "voorzitter",   "medewerker", "medewerkster", "rechter", "commissaris", "inspecteur",
        "coach",      "eigenaar",     "analist",    "architect",   "ontwikkelaar", "beheerder", "coordinator",
        "consultant", "specialist",   "jurist",     "functionaris", "bewaker", "houder",     "griffier",
        "trainer",    "regisseur",    "begeleider", "aanvoerder",  "voerder",  "onderzoeker"};
    const bool isMade = std::ranges::any_of(heads, [word](std::string_view head) {
        return word.size() >= head.size() + 3 && word.ends_with(head);
    });
    return isMade ? Announced::ofDepartment : Announced::no;
}

}  // namespace

Announced announcedBy(std::string_view word) {
    auto how = announcedByWhole(word);
    // "onderzoekers", "voorzitters"
    if (how == Announced::no && word.size() > 6 && word.ends_with('s')) how = announcedByWhole(word.substr(0, word.size() - 1));
    // "ex-directeur", "CDA-Kamerlid", "VVD'er"
    const auto hyphen = word.rfind('-');
    if (how == Announced::no && hyphen != std::string_view::npos && !word.ends_with("-generaal"))
        return announcedByWhole(word.substr(hyphen + 1));
    const bool isOfParty = word.size() > 3 && word.ends_with("'er") &&
                           isIn(parties(), word.substr(0, word.size() - 3));
    return isOfParty ? Announced::byRole : how;
}

Announcement AnnouncedNames::announcementAt(std::size_t at) const {
    Announcement made;
    made.begin = made.end = at;
    while (made.end - at < 8 && has(made.end) && (made.end == at || isJoined(made.end))) {
        const auto word = key(made.end);
        const auto how = announcedBy(word);
        if (how == Announced::no) break;
        // "HR" and "MS" are no forms of address.
        if (words_[made.end].isAllCapitals && how == Announced::byAddress && word.size() < 4 &&
            word != "mr" && word != "dr" && word != "dhr" && word != "mw")
            break;
        // "Zr.Ms." is a ship, "lid 3" and "tweede lid" are of an article.
        if (word == "ms" && words_[made.end].gap == Gap::touching) break;
        if (word == "lid" && isOfArticle(made.end)) break;
        made.how = std::max(made.how, how);
        static constexpr std::array<std::string_view, 12> many{
            "leden",    "heren",     "dames",      "kamerleden", "rapporteurs", "getuigen",
            "collegas", "ministers", "verdachten", "senatoren",  "wethouders",  "rechters"};
        made.isPlural = made.isPlural || isOneOf(word, many) || word == "collega" ||
                        (word.size() > 6 && word.ends_with('s') && announcedByWhole(word) == Announced::no);
        static constexpr std::array<std::string_view, 7> titles{"dr", "prof", "professor",   "doctor",
                                                                "ir", "mr",   "burgemeester"};
        made.isTitle = made.isTitle || isOneOf(word, titles);
        ++made.end;
        // "officier van justitie", "heer en mevrouw"
        if (key(made.end) == "van" && key(made.end + 1) == "justitie" && isJoined(made.end) &&
            isJoined(made.end + 1))
            made.end += 2;
        const bool isCouple = key(made.end) == "en" && isIn(formsOfAddress(), key(made.end + 1));
        if (isCouple) made.end += 1;
    }
    return made;
}

bool AnnouncedNames::isOfArticle(std::size_t at) const {
    static constexpr std::array<std::string_view, 14> ordinals{
        "eerste", "tweede",  "derde",   "vierde", "vijfde", "zesde", "elk",
        "ieder",  "artikel", "laatste", "dit",    "een",    "welk",  "zevende"};
    return (at > 0 && isOneOf(key(at - 1), ordinals)) || (at > 0 && words_[at - 1].hasDigit);
}

}  // namespace mijlpaal::letters::names
