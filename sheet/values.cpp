#include "sheet/values.h"

#include "base/folded.h"

namespace mijlpaal::sheet {

const model::Value& Values::at(std::size_t row, std::size_t column) {
    auto& kept = columns_[column];
    if (kept.values.empty()) {
        kept.values.resize(source_.rows().size());
        kept.isAsked.resize(source_.rows().size());
    }
    if (!kept.isAsked[row]) {
        kept.values[row] = source_.value(source_.rows()[row].key, column);
        kept.isAsked[row] = true;
    }
    return kept.values[row];
}

SortingKey keyOf(const model::Value& value) {
    if (isNothing(value)) return {};
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return {SortingKey::Rank::number, *number, {}};
    return {SortingKey::Rank::text, 0, base::sortingKey(std::get<std::string>(value))};
}

bool isNothing(const model::Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return std::holds_alternative<std::monostate>(value) || (text && text->empty());
}

}  // namespace mijlpaal::sheet
