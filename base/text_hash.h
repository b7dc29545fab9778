#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace mijlpaal::base {

/// Finds a text in an unordered map by a view of it; with `std::equal_to<>`.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};

}  // namespace mijlpaal::base
