#pragma once

#include "model/plan_text.h"

#include <cstdint>
#include <string>

namespace mijlpaal::model {

/// A number in units of 10^-decimals as people of a language write it, without zeros at its end and with its
/// thousands apart: "1.326,8" in Dutch, "1,326.8" in English.
std::string numberText(std::int64_t scaled, int decimals, Language language);

}  // namespace mijlpaal::model
