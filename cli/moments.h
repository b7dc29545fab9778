#pragma once

#include "model/plan_text.h"

#include <string>

namespace mijlpaal::cli {

/// A moment of the journal, "2027-03-31T15:00:00Z", as the clock on the wall had it: "31-03-2027 17:00:00".
std::string wallClockText(const std::string& moment, model::Language language);

}  // namespace mijlpaal::cli
