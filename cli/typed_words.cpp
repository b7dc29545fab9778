#include "cli/typed_words.h"

#include "app/language.h"
#include "base/text.h"
#include "cli/arguments.h"
#include "sheet/money_words.h"

namespace mijlpaal::cli {

bool isWord(std::string_view text, std::string_view word, std::string_view english) {
    static const app::Translator dutch{model::Language::dutch};
    const auto typed = base::lowered(base::trimmed(text));
    return typed == base::lowered(word) || typed == base::lowered(english) || typed == base::lowered(dutch.text(english));
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
                                          {"words", "source (bron), programme (programma), year (jaar), kind (soort)"},
                                          {"text", std::string{word}}})};
        }
    }
    return by;
}

}  // namespace mijlpaal::cli
