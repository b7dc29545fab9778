#include "base/shared_text.h"

#include <array>
#include <functional>
#include <ostream>

namespace mijlpaal::base {

namespace {

/// A power of two: enough for the references of a ledger, and no more than fits beside the work.
constexpr std::size_t rememberedTexts = 4096;
/// Longer ones are hardly ever said twice.
constexpr std::size_t longestRemembered = 512;

}  // namespace

SharedText::SharedText(std::string_view text) {
    if (text.empty()) return;
    if (text.size() > longestRemembered) {
        held_ = new Held{1, std::string{text}};
        return;
    }
    // One place for each hash: a text that falls on another takes its place, so that the memory stays small.
    thread_local std::array<SharedText, rememberedTexts> remembered;
    auto& place = remembered[std::hash<std::string_view>{}(text) & (rememberedTexts - 1)];
    if (place.str() != text) {
        SharedText made;
        made.held_ = new Held{1, std::string{text}};
        place = std::move(made);
    }
    *this = place;
}

const std::string& SharedText::none() noexcept {
    static const std::string empty;
    return empty;
}

std::ostream& operator<<(std::ostream& out, const SharedText& text) {
    return out << text.str();
}

}  // namespace mijlpaal::base
