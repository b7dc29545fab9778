#pragma once

#include "base/finding.h"

#include <string>

namespace mijlpaal::exporting {

/// A plan as the file of another program.
struct PlanText {
    std::string bytes;
    /// What is left out or written in another way, and each date that will be another there.
    base::Findings findings;
};

}  // namespace mijlpaal::exporting
