#pragma once

#include <string>

namespace mijlpaal::letters::pdf {

/// The profile of sRGB that says what the colours of a PDF mean; the same bytes each time. Empty for want of
/// memory.
std::string colourProfile();

}  // namespace mijlpaal::letters::pdf
