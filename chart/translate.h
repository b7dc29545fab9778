#pragma once

#include "base/message.h"

#include <functional>
#include <string>

namespace mijlpaal::chart {

/// Puts a sentence in the language of the reader.
using Translate = std::function<std::string(const base::Message&)>;

}  // namespace mijlpaal::chart
