#pragma once

#include "base/result.h"
#include "chart/picture.h"

#include <string>

namespace mijlpaal::letters::drawing {

/// The picture on white, with so many pixels for each of its own. Equal pictures and fonts give equal bytes.
/// Errors: it cannot be drawn, for want of memory.
base::Result<std::string> pngOf(const chart::Picture& picture, double pixels = 2);

}  // namespace mijlpaal::letters::drawing
