#pragma once

#include "base/finding.h"

#include <vector>

namespace mijlpaal::app {

/// How many findings of one cause are shown when not all are asked for.
inline constexpr std::size_t examplesOfCause = 5;

/// Findings that say the same of different places. They point into the findings that were grouped.
struct FindingGroup {
    base::Severity severity = base::Severity::error;
    std::vector<const base::Finding*> findings;
};

/// By cause, the gravest first and then in the order in which they were found.
std::vector<FindingGroup> groupedByCause(const base::Findings& findings);

}  // namespace mijlpaal::app
