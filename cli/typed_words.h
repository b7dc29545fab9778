#pragma once

#include "ledger/ledger.h"
#include "ledger/stands.h"
#include "model/showing.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Words that people type behind an option, in English, in Dutch or as files have them.

namespace mijlpaal::cli {

/// Whether a text is that word: itself, what it is called in English, or what that is in Dutch; letters of any size.
bool isWord(std::string_view text, std::string_view word, std::string_view english);

/// A word that an option takes, in English, in Dutch or as files have it, as the program has it; nothing when a text is
/// none of them.
std::optional<std::string> wordAmong(std::string_view text, const std::vector<std::string>& words);

/// What that word is in Dutch; itself where it is the same.
std::string inDutch(std::string_view word);

/// "source (bron), year (jaar)": what there is to choose from, in both languages where that is one word.
std::string wordList(const std::vector<std::string>& words);

template <class Word>
std::vector<std::string> wordsOfType() {
    std::vector<std::string> words;
    for (const auto& [each, word] : model::wordsOf<Word>) words.emplace_back(word);
    return words;
}

template <class Word>
std::optional<Word> typedWord(std::string_view text) {
    for (const auto& [each, word] : model::wordsOf<Word>) {
        if (isWord(text, word, model::wordsForWord(word))) return each;
    }
    return std::nullopt;
}

std::optional<ledger::Figure> typedFigure(std::string_view text);

/// "source,jaar": what stands are told apart by; of years they always are. Throws `WrongUse` for another word.
ledger::By typedBy(const std::string& text);

}  // namespace mijlpaal::cli
