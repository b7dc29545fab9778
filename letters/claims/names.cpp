#include "letters/claims/names.h"

#include <algorithm>

namespace mijlpaal::letters::claims {
namespace {

bool isCapitals(std::string_view text) {
    return std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "EMMA's" is "EMMA".
std::string_view withoutPossession(std::string_view word) {
    constexpr std::string_view mark = "'s";
    return word.ends_with(mark) ? word.substr(0, word.size() - mark.size()) : word;
}

bool isSame(const Sentence& sentence, std::size_t word, const Sentence& name, std::size_t nameWord,
            bool isLast) {
    const auto told = isLast ? withoutPossession(sentence[word]) : sentence[word];
    if (told != name[nameWord]) return false;
    const auto known = name.raw(nameWord);
    const bool abbreviation =
        isCapitals(known) && known.size() > 1 && known.front() >= 'A' && known.front() <= 'Z';
    return !abbreviation || sentence.raw(word).starts_with(known);
}

bool isAt(const Sentence& sentence, std::size_t word, const Sentence& name) {
    if (name.size() == 0) return false;
    // "kan de zaak digitaal worden behandeld" does not name Zaak Digitaal.
    const auto isBetween = [](std::string_view text, char first, char last) {
        return !text.empty() && text.front() >= first && text.front() <= last;
    };
    if (name.size() > 1 && isBetween(name.raw(0), 'A', 'Z') && isBetween(name.raw(1), 'A', 'Z') && isBetween(sentence.raw(word), 'a', 'z') &&
        isBetween(sentence.raw(word + 1), 'a', 'z'))
        return false;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (!isSame(sentence, word + i, name, i, i + 1 == name.size())) return false;
    return true;
}

bool isToldAsFormer(const Sentence& sentence, const Stretch& words) {
    for (std::size_t back = 1; back <= 3 && back <= words.from; ++back)
        if (sentence.is(words.from - back,
                        "toenmalig|toenmalige|voormalig|voormalige|voorheen|destijds|eerder|vroegere|vroeger|"
                        "opvolger|rechtsopvolger|ex|gewezen"))
            return true;
    return sentence.is(words.to, "geheten|genoemd") ||
           sentence.phraseAt(words.to, "heette|genoemd|geheten") > 0;
}

}  // namespace

std::vector<NameClaim> nameClaims(const Sentence& sentence, const std::vector<std::string>& names) {
    std::vector<Sentence> known;
    known.reserve(names.size());
    for (const auto& name : names) known.emplace_back(name);
    std::vector<NameClaim> claims;
    for (std::size_t word = 0; word < sentence.size();) {
        std::size_t longest = 0;
        NameClaim claim;
        for (std::size_t i = 0; i < known.size(); ++i) {
            if (known[i].size() <= longest || !isAt(sentence, word, known[i])) continue;
            longest = known[i].size();
            claim = {i, {word, word + longest}, false};
        }
        if (longest > 0) {
            claim.isFormer = isToldAsFormer(sentence, claim.words);
            claims.push_back(claim);
        }
        word += std::max<std::size_t>(longest, 1);
    }
    return claims;
}

}  // namespace mijlpaal::letters::claims
