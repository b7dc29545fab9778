#include "model/one_line.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace mijlpaal::model {

namespace {

/// The line and paragraph ends of Unicode beside those of ASCII.
constexpr std::array<std::string_view, 3> ends{"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};

/// Of a character that has no shape; P6 writes one of those for a line break.
std::size_t endAt(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first < ' ' || first == 0x7F) return 1;
    for (const auto end : ends) {
        if (text.starts_with(end)) return end.size();
    }
    return 0;
}

}  // namespace

bool isName(const Field& field) {
    return field.isText && (field.name == "name" || field.name.starts_with("name_"));
}

std::string withShapes(std::string_view text) {
    std::string shown{text};
    for (auto& each : shown) {
        const auto character = static_cast<unsigned char>(each);
        const bool isLayout = each == '\n' || each == '\r' || each == '\t';
        if ((character < ' ' && !isLayout) || character == 0x7F) each = ' ';
    }
    return shown;
}

std::string textFor(const Field& field, std::string_view text) {
    return isName(field) ? oneLine(text) : withShapes(text);
}

std::string oneLine(std::string_view name) {
    std::string line;
    bool isOpen = false;
    while (!name.empty()) {
        if (const auto length = endAt(name)) {
            while (line.ends_with(' ')) line.pop_back();
            isOpen = true;
            name.remove_prefix(length);
            continue;
        }
        const char next = name.front();
        name.remove_prefix(1);
        if (isOpen && next == ' ') continue;
        if (isOpen && !line.empty()) line += ' ';
        isOpen = false;
        line += next;
    }
    return line;
}

}  // namespace mijlpaal::model
