#pragma once

#include "base/result.h"
#include "model/change_set.h"

#include <optional>

namespace mijlpaal::model {

/// What is typed of an assignment: whose it is, how much of that, and the work.
struct TypedAssignment {
    std::optional<ResourceId> resource;
    Percent units{10'000};
    std::optional<WorkTime> work;
};

/// Puts a resource on an activity. Without work, that of people and machines is what their units do in the
/// duration. Errors: an activity that a planner does not decide; a resource that is on it already, or is not
/// there.
base::Result<ChangeSet> assign(const Portfolio& portfolio, ActivityId activity, const TypedAssignment& typed);

/// Changes an assignment. What follows is by the duration type, as in MS Project: of a fixed duration the
/// work follows the units and the units the work; otherwise the duration follows, as long as the longest of
/// its assignments takes. Of materials and costs nothing follows. The work of the activity changes along.
/// Errors: as for `assign`; it is not there any more; units of zero where the duration would follow.
base::Result<ChangeSet> changeAssignment(const Portfolio& portfolio, AssignmentId id,
                                         const TypedAssignment& typed);

}  // namespace mijlpaal::model
