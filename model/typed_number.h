#pragma once

#include "model/plan_text.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mijlpaal::model {

/// A number as a person types it, in units of 1/10,000.
struct TypedNumber {
    std::optional<std::int64_t> value;
    /// A thousand in one language and one in the other: `1.000` in English, `1,000` in Dutch. How to write
    /// each so that it is clear.
    bool isUnclear = false;
    std::string small, large;
};

/// Reads a number with a decimal comma or point, and with points (Dutch) or commas (English) between
/// thousands. Both are understood in both languages where only one reading makes sense: `2.5`, `1.000.000`,
/// `1,000.5`.
TypedNumber typedNumber(std::string_view text, std::optional<Language> language);

/// How many of the first characters may belong to a number.
std::size_t lengthOfNumber(std::string_view text);

}  // namespace mijlpaal::model
