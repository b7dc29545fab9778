#pragma once

#include "sheet/record_source.h"
#include "sheet/reckoned_source.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// What those who make computed columns share.
namespace mijlpaal::sheet {

/// `title` in English, marked for translation where it stands.
inline ComputedColumn computedColumn(std::string name, std::string_view title, Measure measure, int width,
                                     decltype(ComputedColumn::value) value) {
    return {reckonedColumn(std::move(name), std::string{title}, measure, width), std::move(value)};
}

/// Nothing for a day that is not known.
inline model::Value dayOrNone(const std::optional<model::Day>& day) {
    return day ? dayValue(*day) : model::Value{};
}

}  // namespace mijlpaal::sheet
