#include "app/address.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>

namespace mijlpaal::app {

namespace {

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

/// "/a%20b" as "/a b"; nothing when a percent sign has no number behind it.
std::optional<std::string> unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i];
            continue;
        }
        const auto digits = text.substr(i + 1, 2);
        unsigned byte = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
        if (digits.size() != 2 || error != std::errc{} || end != digits.data() + 2) return std::nullopt;
        plain += static_cast<char>(byte);
        i += 2;
    }
    return plain;
}

/// The path in "file:///a/b", also of "file://localhost/a/b".
std::optional<std::string> pathIn(std::string_view address) {
    constexpr std::string_view scheme = "file:", local = "//localhost", none = "//";
    auto path = address.substr(scheme.size());
    if (base::lowered(path).starts_with(std::string{local} + "/")) {
        path.remove_prefix(local.size());
    } else if (path.starts_with(none)) {
        path.remove_prefix(none.size());
    }
    return path.starts_with('/') ? unescaped(path) : std::nullopt;
}

}  // namespace

std::optional<Target> targetOf(std::string_view text) {
    const auto address = base::trimmed(text);
    if (std::any_of(address.begin(), address.end(), isControl)) return std::nullopt;
    const auto low = base::lowered(address);
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!low.starts_with(scheme)) continue;
        const bool isOne = address.size() > scheme.size() && address.find(' ') == std::string_view::npos;
        return isOne ? std::optional{Target{false, std::string{address}}} : std::nullopt;
    }
    const auto path = low.starts_with("file:")   ? pathIn(address)
                      : address.starts_with('/') ? std::optional{std::string{address}}
                                                 : std::nullopt;
    const bool isWhole = path && std::none_of(path->begin(), path->end(), isControl);
    return isWhole ? std::optional{Target{true, *path}} : std::nullopt;
}

}  // namespace mijlpaal::app
