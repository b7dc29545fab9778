#include "letters/own_figures.h"

#include "letters/claims/dates.h"
#include "letters/claims/quantities.h"
#include "letters/claims/sentence.h"

#include <algorithm>

namespace mijlpaal::letters {

namespace {

using claims::Sentence;
using claims::Stretch;

/// Numbers before a sign of a percentage: "0%", "12,5 procent".
std::vector<Stretch> percentagesIn(const Sentence& sentence) {
    std::vector<Stretch> found;
    for (std::size_t i = 1; i < sentence.size(); ++i) {
        if (!sentence.is(i, "%|procent")) continue;
        if (claims::numberAt(sentence, i - 1)) found.push_back({i - 1, i + 1});
    }
    return found;
}

std::vector<std::string_view> sentencesOf(std::string_view text) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        auto end = text.find_first_of(".!?\n");
        // The point of "1.300" and "nr. 7" ends nothing: a sentence ends before a space and a capital, or a
        // line end.
        while (end != std::string_view::npos && text[end] != '\n' && end + 2 < text.size() &&
               !(text[end + 1] == ' ' && text[end + 2] >= 'A' && text[end + 2] <= 'Z'))
            end = text.find_first_of(".!?\n", end + 1);
        const auto size = end == std::string_view::npos ? text.size() : end + 1;
        parts.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return parts;
}

}  // namespace

std::vector<std::string> ownFigures(std::string_view text, std::string_view letter,
                                    std::chrono::sys_days toldOn) {
    std::vector<std::string> found;
    for (const auto part : sentencesOf(text)) {
        const Sentence sentence{part};
        std::vector<Stretch> stretches = percentagesIn(sentence);
        for (const auto& claim : claims::dateClaims(sentence, toldOn)) stretches.push_back(claim.words);
        for (const auto& amount : claims::amountClaims(sentence)) stretches.push_back(amount.words);
        for (auto stretch : stretches) {
            // "in 2026" is told where "Voor 2026" is.
            while (stretch.from < stretch.to &&
                   sentence.is(stretch.from, "in|op|per|vanaf|tot|voor|van|de|het"))
                ++stretch.from;
            // The sign of an amount behind a year belongs to the amount.
            while (stretch.from < stretch.to && sentence.is(stretch.to - 1, "€|-|/")) --stretch.to;
            auto words = sentence.text(stretch);
            const bool isKnown = std::ranges::find(found, words) != found.end();
            if (!words.empty() && !isKnown && letter.find(words) == std::string_view::npos)
                found.push_back(std::move(words));
        }
    }
    return found;
}

}  // namespace mijlpaal::letters
