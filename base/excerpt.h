#pragma once

#include <string>
#include <string_view>

namespace mijlpaal::base {

/// The beginning of a text, of at most 60 bytes, to be shown in a sentence; "…" stands for the rest. No
/// character is cut in two.
std::string excerpt(std::string_view text);

}  // namespace mijlpaal::base
