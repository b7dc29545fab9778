#pragma once

#include "base/finding.h"
#include "export/plan_file.h"
#include "model/portfolio.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mijlpaal::tests {

/// What becomes of the dates of a plan that is written for another program and read back.
struct Arrival {
    /// Activities that are no summary, and those with another start or finish by any of the rules by which
    /// the file can be reckoned: of the program it was written for, and those it was read back with.
    std::size_t compared = 0, moved = 0;
    /// Those of which the export says that they move.
    std::size_t told = 0;
    /// What moves and is not told, is told and does not move, or did not arrive.
    std::vector<std::string> faults;
    base::Findings findings;
};

Arrival arrival(const model::Portfolio& plan, exporting::PlanFormat format);

}  // namespace mijlpaal::tests
