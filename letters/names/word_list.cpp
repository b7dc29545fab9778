#include "letters/names/word_list.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace mijlpaal::letters::names {

const std::vector<std::string_view>& codedDutchWords();
const std::vector<std::string_view>& codedSurnames();
const std::vector<std::string_view>& codedPlaces();

namespace {

/// Sorted, from words that say how many letters they have in common with the one before.
std::vector<std::string> decoded(const std::vector<std::string_view>& parts) {
    std::vector<std::string> words;
    std::string last;
    for (const auto part : parts) {
        std::size_t at = 0;
        while (at < part.size()) {
            const auto end = std::min(part.find_first_of(" \n", at), part.size());
            if (end > at) {
                last.resize(static_cast<std::size_t>(part[at] - '0'));
                last += part.substr(at + 1, end - at - 1);
                words.push_back(last);
            }
            at = end + 1;
        }
    }
    return words;
}

bool isIn(const std::vector<std::string>& words, std::string_view word) {
    return std::binary_search(words.begin(), words.end(), word, std::less<>{});
}

const std::vector<std::string>& dutchWords() {
    static const auto words = decoded(codedDutchWords());
    return words;
}

bool isSimple(std::string_view word) {
    const auto& words = dutchWords();
    if (isIn(words, word)) return true;
    static constexpr std::array<std::string_view, 13> endings{"s",  "e",  "en", "t",  "er", "n",  "je",
                                                              "jes", "de", "den", "te", "ten", "ste"};
    constexpr std::size_t shortest = 4;
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return word.size() >= shortest + ending.size() && word.ends_with(ending) &&
               isIn(words, word.substr(0, word.size() - ending.size()));
    });
}

bool isCompound(std::string_view word) {
    constexpr std::size_t shortest = 4;
    for (auto first = shortest; first + shortest <= word.size(); ++first) {
        const auto front = word.substr(0, first);
        if (!isSimple(word.substr(first))) continue;
        if (isSimple(front) || (front.ends_with('s') && isSimple(front.substr(0, first - 1)))) return true;
    }
    return false;
}

}  // namespace

bool isDutchWord(std::string_view word) {
    return isSimple(word) || isCompound(word);
}

bool isExactDutchWord(std::string_view word) {
    return isIn(dutchWords(), word) || isCompound(word);
}

bool isListedSurname(std::string_view word) {
    static const auto words = decoded(codedSurnames());
    return isIn(words, word);
}

bool isListedPlace(std::string_view word) {
    static const auto words = decoded(codedPlaces());
    return isIn(words, word);
}

}  // namespace mijlpaal::letters::names
