#pragma once

#include "app/view.h"

#include <cstddef>

namespace mijlpaal::gui {

/// What the status bar says of a plan.
struct PlanCounts {
    std::size_t activities = 0;
    /// Work that is not done, and on which the end depends.
    std::size_t critical = 0;
};

/// Cost: one look at every activity, once for a plan.
const PlanCounts& planCounts(const app::View& view);

}  // namespace mijlpaal::gui
