#pragma once

#include "import/imported.h"
#include "scheduling/clocks.h"
#include "scheduling/schedule.h"

#include <array>
#include <string_view>

namespace mijlpaal::importing {

/// How a program tells the dates that it reckoned.
struct DateProgram {
    std::string_view name;
    /// What it calls start, finish, early start and finish, late start and finish, float of the start and of
    /// the finish, total and free float, and critical.
    std::array<std::string_view, 11> columns;
    /// Its early and late dates are those of the work that is left.
    bool tellsWhatIsLeft = false;
};

extern const DateProgram msProject, primaveraP6;

/// One note for each activity whose dates in the file are not those of the schedule, with the likely cause;
/// before them one that counts them. Planned and early dates come first, then late dates, then floats, each
/// in the order of the file, and no more than `findingsShown`.
///
/// Moments with no working time between them are the same, and so is what differs by half a minute, the
/// rounding of the programs.
base::Findings differences(const std::vector<StoredDates>& stored, const DateProgram& program,
                           const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                           const scheduling::Clocks& clocks);

}  // namespace mijlpaal::importing
