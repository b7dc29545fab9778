#pragma once

#include "model/records/plan.h"

#include <optional>
#include <string_view>

// The words that sheets have for kinds of tasks and for how dates bind.

namespace mijlpaal::importing::plan_sheet {

std::optional<model::ActivityKind> kindFrom(std::string_view text);

/// How a date binds, in the words of MS Project (English and Dutch) and Primavera P6; nothing for as soon as
/// possible.
struct BindingWord {
    std::string_view word;
    std::optional<model::ConstraintType> type;
};

/// Nothing when the text is no such word.
const BindingWord* bindingFrom(std::string_view text);

}  // namespace mijlpaal::importing::plan_sheet
