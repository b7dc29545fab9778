#include "cli/typed_words.h"

#include "app/language.h"
#include "base/text.h"
#include "cli/arguments.h"
#include "model/record_kind.h"
#include "sheet/money_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mijlpaal::cli {

namespace {

const app::Translator& dutch() {
    static const app::Translator made{model::Language::dutch};
    return made;
}

/// Words that are not those of fields and kinds, and what else people call them.
constexpr std::array optionWords{
    std::pair{"on", "aan"},
    std::pair{"off", "uit"},
    std::pair{"second", "tweede"},
    std::pair{"first", "eerste"},
    std::pair{"both", "beide"},
    std::pair{"source", "bron"},
    std::pair{"programme", "programma"},
    std::pair{"kind", "soort"},
    std::pair{"year", "jaar"},
};

/// Kinds of letters have Dutch words in files too.
constexpr std::array letterWords{
    std::pair{"kamerbrief", "letter"},
    std::pair{"uitstelbericht", "postponement"},
    std::pair{"toezeggingen", "promises"},
    std::pair{"beantwoording", "answers"},
    std::pair{"beleidsreactie", "reaction"},
    std::pair{"voortgangsrapportage", "progress"},
    std::pair{"volledigheidsverklaring", "completeness"},
};

/// What people call a word, in English; empty where it is a word of the program alone.
std::string_view englishOf(std::string_view word) {
    if (const auto kind = model::recordKindFrom(word)) return wordsFor(*kind);
    return model::wordsForWord(word);
}

}  // namespace

std::string inDutch(std::string_view word) {
    for (const auto& [english, said] : optionWords) {
        if (word == english) return said;
    }
    const auto english = englishOf(word);
    return english.empty() ? std::string{word} : dutch().text(english);
}

std::optional<std::string> wordAmong(std::string_view text, const std::vector<std::string>& words) {
    const auto typed = base::lowered(base::trimmed(text));
    for (const auto& word : words) {
        if (isWord(text, word, englishOf(word)) || typed == base::lowered(inDutch(word))) return word;
    }
    for (const auto& [word, english] : letterWords) {
        if (typed == english && std::find(words.begin(), words.end(), word) != words.end()) return word;
    }
    return std::nullopt;
}

std::string wordList(const std::vector<std::string>& words) {
    std::string list;
    for (const auto& word : words) {
        const auto said = inDutch(word);
        const bool isTold = said != word && said.find(' ') == std::string::npos;
        list += (list.empty() ? "" : ", ") + word + (isTold ? " (" + said + ")" : "");
    }
    return list;
}

bool isWord(std::string_view text, std::string_view word, std::string_view english) {
    const auto typed = base::lowered(base::trimmed(text));
    if (typed == base::lowered(word)) return true;
    return !english.empty() && (typed == base::lowered(english) || typed == base::lowered(dutch().text(english)));
}

std::optional<ledger::Figure> typedFigure(std::string_view text) {
    for (std::size_t i = 0; i < ledger::figureCount; ++i) {
        const auto figure = static_cast<ledger::Figure>(i);
        if (isWord(text, ledger::wordFor(figure), sheet::figureTitles[i])) return figure;
    }
    return std::nullopt;
}

ledger::By typedBy(const std::string& text) {
    ledger::By by;
    for (const auto part : base::split(text, ',')) {
        const auto word = base::trimmed(part);
        if (isWord(word, "source", "Source")) {
            by.source = true;
        } else if (isWord(word, "programme", "Programme")) {
            by.programme = true;
        } else if (isWord(word, "kind", "Kind of cost") || isWord(word, "soort", "cost kind")) {
            by.costKind = true;
        } else if (!isWord(word, "year", "Year")) {
            throw WrongUse{base::message("{option} takes one of {words}, and not “{text}”.",
                                         {{"option", "--by"},
                                          {"words", wordList({"source", "programme", "year", "kind"})},
                                          {"text", std::string{word}}})};
        }
    }
    return by;
}

}  // namespace mijlpaal::cli
