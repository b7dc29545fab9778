#pragma once

#include "sheet/record_source.h"

#include <vector>

namespace mijlpaal::sheet {

/// What the plan says of activities: `start`, `finish`, `total_float` and `critical`. Empty without a plan.
std::vector<ComputedColumn> planColumns(const model::Showing::Translate& translate);

}  // namespace mijlpaal::sheet
