#include "base/excerpt.h"

namespace mijlpaal::base {

std::string excerpt(std::string_view text) {
    constexpr std::size_t longest = 60;
    if (text.size() <= longest) return std::string{text};
    auto end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return std::string{text.substr(0, end)} + "…";
}

}  // namespace mijlpaal::base
