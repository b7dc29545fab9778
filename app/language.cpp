#include "app/language.h"

#include "base/text.h"
#include "model/day.h"
#include "model/number_text.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <unordered_map>

namespace mijlpaal::app {

extern const unsigned char dutchCatalogue[];
extern const std::size_t dutchCatalogueSize;

namespace {

using Texts = std::unordered_map<std::string_view, std::string_view>;

/// Reads the tables of a gettext catalogue: two lists of (length, offset), originals and translations.
/// Source: GNU gettext manual, "The Format of GNU MO Files".
Texts read(std::string_view bytes) {
    const auto number = [bytes](std::size_t at) {
        std::uint32_t value = 0;
        if (at + sizeof value <= bytes.size()) std::memcpy(&value, bytes.data() + at, sizeof value);
        return value;
    };
    const auto text = [&](std::size_t entry) {
        const auto length = number(entry);
        const auto offset = number(entry + 4);
        return offset <= bytes.size() ? bytes.substr(offset, length) : std::string_view{};
    };
    Texts texts;
    constexpr std::uint32_t magic = 0x950412de;
    if (number(0) != magic) return texts;
    const auto count = number(8);
    const auto originals = number(12);
    const auto translations = number(16);
    for (std::size_t i = 0; i < count; ++i) {
        const auto original = text(originals + 8 * i);
        const auto translation = text(translations + 8 * i);
        if (!original.empty() && !translation.empty()) texts.emplace(original, translation);
    }
    return texts;
}

/// Days and moments stand in messages as in files, because the journal keeps those.
bool isDate(std::string_view name) {
    static constexpr std::string_view names[] = {"day",    "date", "first", "last",  "given",
                                                 "written", "stored", "ours", "here", "there"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// Amounts in euros stand in messages as in files.
bool isMoney(std::string_view name) {
    return name == "euros" || name == "available";
}

std::string moneyIn(const std::string& value, model::Language language) {
    const auto cents = base::decimalNumber(value, 2);
    return cents ? model::moneyText({*cents}, language) : value;
}

/// "2027-03-31", or with a time of day behind it.
std::string dateIn(const std::string& value, model::Language language) {
    constexpr std::size_t length = std::string_view{"2027-03-31"}.size();
    const auto day = model::dayFrom(std::string_view{value}.substr(0, length));
    if (!day || (value.size() > length && value[length] != ' ')) return value;
    return model::dayText(*day, language) + value.substr(length);
}

/// Words for kinds with commas between them, and behind each how many there are where that is told:
/// "dependencies: 2, dated promises: 1".
std::string wordsIn(std::string_view words, const Translator& translate) {
    std::string list;
    for (const auto part : base::split(words, ',')) {
        const auto colon = part.find(':');
        if (!list.empty()) list += ", ";
        list += translate.text(base::trimmed(part.substr(0, colon)));
        if (colon != std::string_view::npos) list += part.substr(colon);
    }
    return list;
}

}  // namespace

std::string_view dutchCatalogueBytes() {
    return {reinterpret_cast<const char*>(dutchCatalogue), dutchCatalogueSize};
}

model::Language chosenLanguage(std::string_view asked) {
    if (asked == "en") return model::Language::english;
    if (asked == "nl") return model::Language::dutch;
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (!value || !*value) continue;
        const std::string_view language{value};
        if (language.starts_with("nl")) return model::Language::dutch;
        if (language.starts_with("en")) return model::Language::english;
    }
    return model::Language::dutch;
}

std::string Translator::text(std::string_view english) const {
    if (language_ == model::Language::dutch) {
        static const Texts dutch = read(dutchCatalogueBytes());
        const auto found = dutch.find(english);
        if (found != dutch.end()) return std::string{found->second};
    }
    return std::string{english};
}

std::string Translator::operator()(const base::Message& message) const {
    auto values = message.values;
    for (auto& [name, value] : values) {
        if (name == "kind" || name == "kinds") {
            value = wordsIn(value, *this);
        } else if (name == "other" || name == "field" || name == "reason") {
            value = text(value);
        } else if (isDate(name)) {
            value = dateIn(value, language_);
        } else if (isMoney(name)) {
            value = moneyIn(value, language_);
        }
    }
    return base::fill(text(message.text), values);
}

std::string Translator::operator()(const base::Finding& finding) const {
    std::string line = finding.place.file;
    const auto add = [&line](const std::string& part) {
        if (!line.empty()) line += ", ";
        line += part;
    };
    if (finding.place.row)
        add((*this)(base::message("row {row}", {{"row", std::to_string(*finding.place.row)}})));
    if (!finding.place.column.empty())
        add((*this)(base::message("column {column}", {{"column", finding.place.column}})));
    if (!line.empty()) line += ": ";
    line += (*this)(finding.message);
    if (!finding.help.text.empty()) line += " " + (*this)(finding.help);
    return line;
}

}  // namespace mijlpaal::app
