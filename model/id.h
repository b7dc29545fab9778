#pragma once

#include <cstdint>
#include <functional>

namespace mijlpaal::model {

/// The identity of a record: never shown and never used again for another record. People see a code.
template <class Tag>
struct Id {
    std::int64_t number = 0;

    auto operator<=>(const Id&) const = default;
};

}  // namespace mijlpaal::model

template <class Tag>
struct std::hash<mijlpaal::model::Id<Tag>> {
    std::size_t operator()(mijlpaal::model::Id<Tag> id) const noexcept {
        return std::hash<std::int64_t>{}(id.number);
    }
};
