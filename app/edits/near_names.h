#pragma once

#include "base/message.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::app {

/// The names that a mistyped one may have meant, the nearest first; at most three.
std::vector<std::string> nearNames(std::string_view typed, const std::vector<std::string>& names);

/// What would help: the near names where there are any, or else the first `most` of those that exist.
base::Message nameHelp(std::string_view typed, const std::vector<std::string>& names, std::size_t most = 60);

}  // namespace mijlpaal::app
