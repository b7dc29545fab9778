#pragma once

#include "model/plan_text.h"
#include "sheet/source.h"

#include <string>

namespace mijlpaal::sheet {

/// A value as its measure says, in the form of a language: "31-03-2027", "30 dg", "€ 1.250", "37,5%". Work is
/// in days of the calendar of the portfolio. Empty for nothing.
std::string shownAs(const app::View& view, const Column& column, const model::Value& value,
                    model::Language language);

}  // namespace mijlpaal::sheet
