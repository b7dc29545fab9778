#pragma once

#include "sheet/source.h"

#include <compare>
#include <vector>

namespace mijlpaal::sheet {

/// The values of the rows of a source, by their place, each asked for once.
class Values {
public:
    explicit Values(const Source& source) : source_{source}, columns_(source.columns().size()) {}

    const model::Value& at(std::size_t row, std::size_t column);

private:
    struct Kept {
        std::vector<model::Value> values;
        std::vector<bool> isAsked;
    };
    const Source& source_;
    std::vector<Kept> columns_;
};

/// By which values of one column stand in order. Nothing comes last, also from high to low.
struct SortingKey {
    enum class Rank { number, text, nothing };
    Rank rank = Rank::nothing;
    std::int64_t number = 0;
    std::string text;

    auto operator<=>(const SortingKey&) const = default;
};

SortingKey keyOf(const model::Value& value);

bool isNothing(const model::Value& value);

}  // namespace mijlpaal::sheet
