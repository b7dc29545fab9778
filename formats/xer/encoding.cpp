#include "formats/xer/encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace mijlpaal::formats::xer {

namespace {

/// The characters of the bytes 0x80 up to and including 0x9F; all others are those of Latin-1.
constexpr std::array<char16_t, 32> middle{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                          0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                          0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                          0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void append(std::string& text, char32_t character) {
    if (character >= 0x10000) {
        text += static_cast<char>(0xF0 | character >> 18);
        text += static_cast<char>(0x80 | (character >> 12 & 0x3F));
        text += static_cast<char>(0x80 | (character >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (character & 0x3F));
    } else if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0 | character >> 6);
        text += static_cast<char>(0x80 | (character & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | character >> 12);
        text += static_cast<char>(0x80 | (character >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (character & 0x3F));
    }
}

/// The character at the front of valid UTF-8, which is taken off.
char32_t takeCharacter(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t character = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < std::min(length, text.size()); ++i) {
        character = character << 6 | (static_cast<unsigned char>(text[i]) & 0x3F);
    }
    text.remove_prefix(std::min(length, text.size()));
    return character;
}

}  // namespace

std::string fromWindows1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        append(text, code >= 0x80 && code < 0xA0 ? char32_t{middle[code - 0x80U]} : char32_t{code});
    }
    return text;
}

std::optional<std::string> fromUtf16(std::string_view bytes) {
    const bool isLittle =
        bytes.starts_with("\xFF\xFE") || (bytes.size() > 1 && bytes[0] != 0 && bytes[1] == 0);
    const bool isBig = bytes.starts_with("\xFE\xFF") || (bytes.size() > 1 && bytes[0] == 0 && bytes[1] != 0);
    if (!isLittle && !isBig) return std::nullopt;
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]),
                   second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(isLittle ? first | second << 8 : first << 8 | second);
    };
    constexpr char32_t mark = 0xFEFF, replacement = 0xFFFD;
    std::string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        auto character = unit(at);
        const bool isHigh = character >= 0xD800 && character < 0xDC00;
        const auto next = isHigh && at + 3 < bytes.size() ? unit(at + 2) : 0;
        if (next >= 0xDC00 && next < 0xE000) {
            character = 0x10000 + ((character - 0xD800) << 10) + (next - 0xDC00);
            at += 2;
        } else if (character >= 0xD800 && character < 0xE000) {
            character = replacement;
        }
        if (at > 0 || character != mark) append(text, character);
    }
    return text;
}

bool looksLikeOtherPage(std::string_view bytes) {
    constexpr int few = 3;
    int inRow = 0;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        // Letters with marks; × and ÷ stand between them.
        inRow = code >= 0xC0 && code != 0xD7 && code != 0xF7 ? inRow + 1 : 0;
        if (inRow > few) return true;
    }
    return false;
}

Windows1252 toWindows1252(std::string_view text) {
    Windows1252 written;
    written.bytes.reserve(text.size());
    while (!text.empty()) {
        const auto character = takeCharacter(text);
        const auto at = std::find(middle.begin(), middle.end(), character);
        if (at != middle.end()) {
            written.bytes += static_cast<char>(0x80 + (at - middle.begin()));
        } else if (character < 0x80 || (character >= 0xA0 && character <= 0xFF)) {
            written.bytes += static_cast<char>(character);
        } else {
            written.bytes += '?';
            ++written.lost;
        }
    }
    return written;
}

}  // namespace mijlpaal::formats::xer
