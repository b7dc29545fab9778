#include "model/one_line.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace mijlpaal::model {

namespace {

/// The line and paragraph ends of Unicode beside those of ASCII.
constexpr std::array<std::string_view, 8> ends{"\n", "\r", "\t", "\v", "\f", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};

std::size_t endAt(std::string_view text) {
    for (const auto end : ends) {
        if (text.starts_with(end)) return end.size();
    }
    return 0;
}

}  // namespace

bool isName(const Field& field) {
    return field.isText && (field.name == "name" || field.name.starts_with("name_"));
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
