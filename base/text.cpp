#include "base/text.h"

#include <charconv>
#include <limits>

namespace mijlpaal::base {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view white = " \t\r\n";
    const auto first = text.find_first_not_of(white);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(white) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    if (text.empty()) return parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

std::vector<std::string_view> listed(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (const auto part : split(text, separator)) {
        if (const auto words = trimmed(part); !words.empty()) parts.push_back(words);
    }
    return parts;
}

std::string lowered(std::string_view text) {
    std::string low{text};
    for (char& c : low) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return low;
}

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
    // The ranges of the second byte shut out overlong forms, surrogates and all above U+10FFFF
    // (Unicode 15.0, table 3-7).
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto continues = [&](std::size_t i, unsigned char low = 0x80, unsigned char high = 0xBF) {
        return i < text.size() && byte(i) >= low && byte(i) <= high;
    };
    for (std::size_t i = 0; i < text.size();) {
        const unsigned char lead = byte(i);
        if (lead < 0x80) {
            i += 1;
        } else if (lead >= 0xC2 && lead <= 0xDF) {
            if (!continues(i + 1)) return i;
            i += 2;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            const unsigned char low = lead == 0xE0 ? 0xA0 : 0x80;
            const unsigned char high = lead == 0xED ? 0x9F : 0xBF;
            if (!continues(i + 1, low, high) || !continues(i + 2)) return i;
            i += 3;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            const unsigned char low = lead == 0xF0 ? 0x90 : 0x80;
            const unsigned char high = lead == 0xF4 ? 0x8F : 0xBF;
            if (!continues(i + 1, low, high) || !continues(i + 2) || !continues(i + 3)) return i;
            i += 4;
        } else {
            return i;
        }
    }
    return std::nullopt;
}

std::size_t characters(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::optional<std::int64_t> decimalNumber(std::string_view text, int decimals) {
    const auto point = text.find('.');
    auto whole = text.substr(0, point);
    const auto fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    const bool negative = !whole.empty() && whole.front() == '-';
    if (negative) whole.remove_prefix(1);
    if (whole.empty() || (point != std::string_view::npos && fraction.empty())) return std::nullopt;

    // Trailing zeros say nothing: 8.500 has one decimal.
    const auto last = fraction.find_last_not_of('0');
    const auto digits = last == std::string_view::npos ? std::string_view{} : fraction.substr(0, last + 1);
    if (digits.size() > static_cast<std::size_t>(decimals)) return std::nullopt;
    if (fraction.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;

    // Below zero, where there is room for one more than above.
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    std::int64_t scaled = 0;
    const auto append = [&scaled](char c) {
        if (c < '0' || c > '9') return false;
        if (scaled < (least + (c - '0')) / 10) return false;
        scaled = scaled * 10 - (c - '0');
        return true;
    };
    for (const char c : whole) {
        if (!append(c)) return std::nullopt;
    }
    for (int i = 0; i < decimals; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (!append(at < digits.size() ? digits[at] : '0')) return std::nullopt;
    }
    if (negative) return scaled;
    if (scaled == least) return std::nullopt;
    return -scaled;
}

std::string decimalText(std::int64_t scaled, int decimals) {
    const bool negative = scaled < 0;
    auto digits = std::to_string(negative ? std::uint64_t{0} - static_cast<std::uint64_t>(scaled)
                                          : static_cast<std::uint64_t>(scaled));
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    auto fraction = digits.substr(digits.size() - places);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    auto text = (negative ? "-" : "") + digits.substr(0, digits.size() - places);
    if (!fraction.empty()) text += "." + fraction;
    return text;
}

}  // namespace mijlpaal::base
