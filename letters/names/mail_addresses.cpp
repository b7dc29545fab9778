#include "letters/names/mail_addresses.h"

#include "letters/names/lists.h"
#include "letters/names/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace mijlpaal::letters::names {
namespace {

constexpr std::size_t longestPart = 64;  // of the part before the @, by RFC 5321

bool isPlain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || byte >= 0x80;
}

bool isOfAddress(char c) {
    return isPlain(c) || c == '.' || c == '_' || c == '-' || c == '+';
}

bool isGiven(std::string_view part) {
    return givenNames().contains(part) || givenNamesThatAreWords().contains(part);
}

bool isSurname(std::string_view part) {
    if (surnames().contains(part)) return true;
    static constexpr std::array<std::string_view, 14> particles{
        "vd", "vdr", "v", "vander", "vanden", "vande", "vant", "van", "der", "den", "de", "ter", "ten", "el"};
    for (const auto particle : particles) {
        if (!part.starts_with(particle)) continue;
        const auto rest = part.substr(particle.size());
        if (rest.size() > 3 && (surnamesWithParticle().contains(rest) || surnames().contains(rest))) return true;
    }
    return false;
}

bool isMailbox(std::string_view part) {
    static constexpr std::array<std::string_view, 34> words{
        "info",      "team",    "loket",   "depot",       "dossier",      "mail",         "zaken",
        "bureau",    "service", "desk",    "servicedesk", "helpdesk",     "support",      "contact",
        "post",      "postbus", "noreply", "reply",       "secretariaat", "woo",          "wob",
        "verzoeken", "beheer",  "ict",     "it",          "pers",         "communicatie", "portfolio",
        "planning",  "portaal", "test",    "admin",       "learning",     "inkoop"};
    return std::ranges::find(words, part) != words.end() || otherNames().contains(part);
}

/// "pdevries", "karindejong": run together.
bool isRunTogether(std::string_view part) {
    for (std::size_t first = 1; first <= 2 && first + 3 < part.size(); ++first) {
        if (isSurname(part.substr(first))) return true;
    }
    for (std::size_t first = 3; first + 3 < part.size(); ++first) {
        if (isGiven(part.substr(0, first)) && isSurname(part.substr(first))) return true;
    }
    // "jansenp"
    return part.size() > 5 && surnames().contains(part.substr(0, part.size() - 1)) && !isMailbox(part);
}

bool isPersonal(std::string_view local) {
    const auto key = keyOf(local);
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    const std::string_view text{key};
    while (begin <= text.size()) {
        const auto end = std::min(text.find_first_of("._-+", begin), text.size());
        auto part = text.substr(begin, end - begin);
        while (!part.empty() && part.back() >= '0' && part.back() <= '9') part.remove_suffix(1);
        if (!part.empty()) parts.push_back(part);
        begin = end + 1;
    }
    if (parts.empty()) return false;
    if (parts.size() == 1) {
        const auto part = parts.front();
        return !isMailbox(part) && (givenNames().contains(part) || isSurname(part) || isRunTogether(part));
    }
    const auto isNamed = [](std::string_view part) {
        return !isMailbox(part) &&
               (isSurname(part) || surnamesThatAreWords().contains(part) || isRunTogether(part));
    };
    if (std::ranges::any_of(parts, isNamed)) return true;
    // "r.van.houten": initials, and what goes before a surname.
    const auto isParticle = [](std::string_view part) {
        static constexpr std::array<std::string_view, 9> all{"van", "der", "den", "de", "ter", "ten", "el", "vd", "vander"};
        return std::ranges::find(all, part) != all.end();
    };
    const auto isSingle = [](std::string_view part) { return part.size() == 1; };
    const auto inFront = parts.size() > 2 ? std::vector<std::string_view>{parts.begin() + 1, parts.end() - 1}
                                          : std::vector<std::string_view>{};
    if ((isSingle(parts.front()) || isGiven(parts.front())) && !inFront.empty() && parts.back().size() > 2 &&
        std::ranges::all_of(inFront, [&](auto part) { return isSingle(part) || isParticle(part); }) &&
        std::ranges::any_of(inFront, isParticle))
        return true;
    const auto last = parts.back();
    if (isMailbox(last) || last.size() < 3) return isGiven(parts.front()) && last.size() < 3;
    const auto isInitial = [](std::string_view part) { return part.size() == 1; };
    return isGiven(parts.front()) || std::all_of(parts.begin(), parts.end() - 1, isInitial);
}

}  // namespace

std::vector<MailAddress> mailAddressesIn(std::string_view text) {
    std::vector<MailAddress> found;
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        auto begin = at, end = at + 1;
        const auto first = found.empty() ? 0 : found.back().end;
        while (begin > first && at - begin < longestPart && isOfAddress(text[begin - 1])) --begin;
        while (begin < at && !isPlain(text[begin])) ++begin;
        while (end < text.size() && end - at < 256 && isOfAddress(text[end])) ++end;
        while (end > at + 1 && !isPlain(text[end - 1])) --end;
        if (begin == at || end == at + 1) continue;
        found.push_back({begin, end, isPersonal(text.substr(begin, at - begin))});
    }
    return found;
}

}  // namespace mijlpaal::letters::names
