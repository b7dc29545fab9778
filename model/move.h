#pragma once

#include "base/result.h"
#include "model/change_set.h"

#include <optional>

/// Moves of an activity, with all it contains, to any place in the outline. What becomes a summary, and what
/// stops being one, keeps what `indent` and `outdent` keep (`model/edit.h`).
namespace mijlpaal::model {

/// To the end of what a summary contains, or of the top level. Where it is in there already, it stays where
/// it is.
/// Errors: it would contain itself; it, or something in it, is linked with what it would stand in; that is a
/// level of effort, a WBS summary or of another plan.
base::Result<ChangeSet> moveUnder(const Portfolio& portfolio, ActivityId id,
                                  std::optional<ActivityId> summary);

/// To the row above another, or below all that another contains, under the same summary as that.
/// Errors: as for the first.
base::Result<ChangeSet> moveBefore(const Portfolio& portfolio, ActivityId id, ActivityId other);
base::Result<ChangeSet> moveAfter(const Portfolio& portfolio, ActivityId id, ActivityId other);

}  // namespace mijlpaal::model
