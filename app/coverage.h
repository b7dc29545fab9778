#pragma once

#include "app/view.h"
#include "scheduling/obligations/coverage.h"
#include "scheduling/obligations/support.h"

namespace mijlpaal::app {

/// What the plan covers of the law, and which system carries which part of it. Both hang on the view, and are
/// empty without a plan.
const scheduling::Coverage& coverageOf(const View& view);
const std::vector<scheduling::SupportCell>& supportOf(const View& view);

}  // namespace mijlpaal::app
