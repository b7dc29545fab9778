#include "app/edits/shown_names.h"

#include "app/language.h"
#include "base/text.h"
#include "model/showing.h"

#include <algorithm>

namespace mijlpaal::app {

namespace {

/// Small letters, with one sign between words.
std::string bare(std::string_view text) {
    auto low = base::lowered(base::trimmed(text));
    std::replace_if(
        low.begin(), low.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
    return low;
}

std::string inDutch(std::string_view english) {
    static const Translator dutch{model::Language::dutch};
    return dutch.text(english);
}

/// Whether a bare text is a name, or what people of either language call it.
bool isCalled(std::string_view text, std::string_view name, std::string_view words) {
    return text == bare(name) || (!words.empty() && (text == bare(words) || text == bare(inDutch(words))));
}

/// `isClear` says whether what people of the language call it means just that.
template <class IsClear>
OfferedName offer(std::string_view name, std::string_view words, model::Language language, IsClear isClear) {
    OfferedName offered{Translator{language}.text(words)};
    if (!isClear(offered.shown)) {
        offered.shown += " (" + std::string{name} + ")";
        return offered;
    }
    for (const auto other : {name, words}) {
        if (bare(other) != bare(offered.shown)) offered.others.emplace_back(other);
    }
    return offered;
}

}  // namespace

bool isWord(std::string_view typed, std::string_view english) {
    return isCalled(bare(typed), english, english);
}

std::optional<model::RecordKind> kindFrom(std::string_view typed) {
    const auto text = bare(typed);
    for (const auto kind : model::allKinds) {
        if (isCalled(text, nameOf(kind), wordsFor(kind)) || isCalled(text, nameOf(kind), pluralFor(kind)))
            return kind;
    }
    return std::nullopt;
}

std::optional<NamedField> fieldFrom(model::RecordKind kind, std::string_view typed) {
    const auto text = bare(typed);
    // What it is called in files goes before what people call another.
    for (const auto& field : model::fields(kind)) {
        if (text == field.name || text == field.column) return NamedField{&field, false};
        if (!field.kindColumn.empty() && text == field.kindColumn) return NamedField{&field, true};
    }
    for (const auto& field : model::fields(kind)) {
        if (isCalled(text, field.name, model::wordsFor(kind, field))) return NamedField{&field, false};
    }
    // Its name in Dutch is the name.
    if (text != "name" && text != "title") return std::nullopt;
    for (const auto& field : model::fields(kind)) {
        if (field.name == "name_nl" || field.name == "title_nl") return NamedField{&field, false};
    }
    return std::nullopt;
}

std::vector<std::string_view> wordsLike(std::string_view typed) {
    const auto text = bare(typed);
    std::vector<std::string_view> words;
    for (const auto& [name, shown] : model::shownWords()) {
        if (isCalled(text, name, shown)) words.push_back(name);
    }
    return words;
}

std::vector<OfferedName> offeredKinds(model::Language language) {
    std::vector<OfferedName> names;
    for (const auto kind : model::allKinds) {
        names.push_back(offer(nameOf(kind), wordsFor(kind), language,
                              [kind](std::string_view shown) { return kindFrom(shown) == kind; }));
    }
    return names;
}

std::vector<OfferedName> offeredFields(model::RecordKind kind, model::Language language) {
    std::vector<OfferedName> names;
    for (const auto& field : model::fields(kind)) {
        names.push_back(
            offer(field.name, model::wordsFor(kind, field), language, [&](std::string_view shown) {
                const auto named = fieldFrom(kind, shown);
                return named && named->field == &field && !named->isKind;
            }));
    }
    return names;
}

std::vector<OfferedName> offeredWords(const std::vector<std::string_view>& words, model::Language language) {
    std::vector<OfferedName> names;
    for (const auto word : words) {
        names.push_back(offer(word, model::wordsForWord(word), language, [&](std::string_view shown) {
            const auto meant = wordsLike(shown);
            return std::count_if(words.begin(), words.end(), [&](std::string_view each) {
                       return std::find(meant.begin(), meant.end(), each) != meant.end();
                   }) == 1;
        }));
    }
    return names;
}

OfferedName offeredWord(std::string_view english, model::Language language) {
    return offer(english, english, language, [](std::string_view) { return true; });
}

}  // namespace mijlpaal::app
