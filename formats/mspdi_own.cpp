#include "formats/mspdi_own.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace mijlpaal::formats::mspdi {

namespace {

/// MS Project cuts a text field off here.
constexpr std::size_t longest = 255;

bool isPlain(std::string_view text) {
    return text.find_first_of(";,=\n\t") == std::string_view::npos && base::trimmed(text) == text;
}

}  // namespace

std::span<const TextField> ownTextFields() {
    static constexpr std::array fields{
        TextField{"Text30", 188744016}, TextField{"Text29", 188744015}, TextField{"Text28", 188744014},
        TextField{"Text27", 188744013}, TextField{"Text26", 188744012}, TextField{"Text25", 188744011},
        TextField{"Text24", 188744010}, TextField{"Text23", 188744009}, TextField{"Text22", 188744008},
        TextField{"Text21", 188744007}};
    return fields;
}

std::string ownText(const OwnWords& words) {
    std::string text;
    for (const auto& [name, value] : words) {
        const auto word = name + "=" + value;
        if (value.find_first_of(";=\n\t") != std::string::npos) continue;
        if (text.size() + word.size() + 2 > longest) break;
        if (!text.empty()) text += "; ";
        text += word;
    }
    return text;
}

OwnWords ownWordsFrom(std::string_view text) {
    OwnWords words;
    for (const auto part : base::split(text, ';')) {
        const auto equals = part.find('=');
        if (equals == std::string_view::npos) continue;
        words.emplace_back(base::trimmed(part.substr(0, equals)), base::trimmed(part.substr(equals + 1)));
    }
    return words;
}

std::optional<std::string_view> valueIn(const OwnWords& words, std::string_view name) {
    const auto found =
        std::find_if(words.begin(), words.end(), [name](const auto& word) { return word.first == name; });
    return found == words.end() ? std::nullopt : std::optional<std::string_view>{found->second};
}

std::optional<std::string> codeList(std::span<const std::string> codes) {
    std::string list;
    for (const auto& code : codes) {
        if (code.empty() || !isPlain(code)) return std::nullopt;
        if (!list.empty()) list += ',';
        list += code;
    }
    return list;
}

std::span<const std::string_view> ownSettings() {
    static constexpr std::array<std::string_view, 9> names{
        "profile",           "status_date_is_floor", "planned_start",  "must_finish_by", "honours_constraints",
        "critical_definition", "float_type",         "progress_logic", "lag_calendar"};
    return names;
}

}  // namespace mijlpaal::formats::mspdi
