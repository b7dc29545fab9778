#pragma once

#include "letters/public_report.h"

#include <string>
#include <string_view>

/// The Houses of parliament as records have them: "TK", "EK", "TK;EK".
namespace mijlpaal::app {

letters::House houseFrom(std::string_view houses);
std::string_view wordFor(letters::House house);

}  // namespace mijlpaal::app
