#include "base/folded.h"

#include <array>
#include <cstdint>

namespace mijlpaal::base {

namespace {

/// Latin letters from À (U+00C0) to ſ (U+017F).
// clang-format off
constexpr std::array<std::string_view, 192> latin{
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", "×", "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", "÷", "o", "u", "u", "u", "u", "y", "th", "y",
    "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d",
    "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",
    "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",
    "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l",
    "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o",
    "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",
    "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",
    "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s",
};
// clang-format on

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

}  // namespace

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        if (first < 0x80) {
            out += first >= 'A' && first <= 'Z' ? static_cast<char>(first - 'A' + 'a') : text[i];
            continue;
        }
        const auto second = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0;
        const bool isPair = first >= 0xC2 && first <= 0xDF && (second & 0xC0) == 0x80;
        const auto letter = isPair ? (first & 0x1F) << 6 | (second & 0x3F) : 0;
        if (letter >= 0xC0 && letter < 0x180) {
            out += latin[static_cast<std::size_t>(letter - 0xC0)];
        } else if (letter == 0xA0) {
            out += ' ';
        } else if (letter >= 0x300 && letter < 0x370) {
            // An accent that stands behind its letter.
        } else if (text.substr(i, 3) == "\u202f") {
            out += ' ';
            i += 2;
            continue;
        } else {
            out += text[i];
            continue;
        }
        ++i;
    }
    return out;
}

std::string sortingKey(std::string_view text) {
    const auto letters = folded(text);
    std::string key;
    key.reserve(letters.size() + 8);
    for (std::size_t i = 0; i < letters.size();) {
        if (!isDigit(letters[i])) {
            key += letters[i++];
            continue;
        }
        while (i < letters.size() && letters[i] == '0') ++i;
        auto end = i;
        while (end < letters.size() && isDigit(letters[end])) ++end;
        // A longer number is a larger one.
        key += '0';
        auto length = end - i;
        for (; length >= 255; length -= 255) key += '\xff';
        key += static_cast<char>(length);
        key.append(letters, i, end - i);
        i = end;
    }
    return key;
}

}  // namespace mijlpaal::base
