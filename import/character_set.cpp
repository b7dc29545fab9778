#include "import/character_set.h"

#include "base/text.h"

#include <iconv.h>

#include <array>

namespace mijlpaal::importing {

std::string declaredCharacterSet(std::string_view xml) {
    if (xml.starts_with("\xEF\xBB\xBF")) xml.remove_prefix(3);
    if (!xml.starts_with("<?xml")) return {};
    const auto declaration = xml.substr(0, xml.find("?>"));
    constexpr std::string_view name = "encoding";
    auto at = declaration.find(name);
    if (at == std::string_view::npos) return {};
    at = declaration.find_first_of("\"'", at + name.size());
    if (at == std::string_view::npos) return {};
    const auto end = declaration.find(declaration[at], at + 1);
    if (end == std::string_view::npos) return {};
    return base::lowered(base::trimmed(declaration.substr(at + 1, end - at - 1)));
}

std::optional<std::string> toUtf8(std::string_view bytes, const std::string& characterSet) {
    const bool isLatin =
        characterSet == "iso-8859-1" || characterSet == "latin1" || characterSet == "us-ascii";
    const auto converter = iconv_open("UTF-8", isLatin ? "WINDOWS-1252" : characterSet.c_str());
    if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
    std::string text;
    std::string input{bytes};
    auto* from = input.data();
    auto left = input.size();
    std::array<char, 4096> buffer{};
    bool isRead = true;
    while (left > 0 && isRead) {
        auto* to = buffer.data();
        auto room = buffer.size();
        const auto before = left;
        const auto result = iconv(converter, &from, &left, &to, &room);
        text.append(buffer.data(), buffer.size() - room);
        isRead = result != static_cast<std::size_t>(-1) || left < before;
    }
    iconv_close(converter);
    if (!isRead) return std::nullopt;
    return text;
}

}  // namespace mijlpaal::importing
