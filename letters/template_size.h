#pragma once

#include "base/result.h"
#include "letters/template.h"

namespace mijlpaal::letters {

/// Whether a filled template stays within a few megabytes. Lists within lists multiply, so a short template can
/// ask for more than any machine has; this stops as soon as it is too much. The fields were checked before.
base::Result<void> withinBounds(const Template& letter, const Values& values);

}  // namespace mijlpaal::letters
