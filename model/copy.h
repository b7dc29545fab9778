#pragma once

#include "base/result.h"
#include "model/change_set.h"

#include <optional>
#include <vector>

namespace mijlpaal::model {

/// Copies activities with all they contain, the links between them and their assignments; each gets codes of
/// its own. They come above `before`, under the same summary as that, or at the end of the top level.
/// Errors: one is not there any more.
struct CopiedActivities {
    ChangeSet changes;
    /// Of what was asked for, not of what is in it, in the order of the rows.
    std::vector<ActivityId> ids;
};
base::Result<CopiedActivities> copyActivities(const Portfolio& portfolio, std::vector<ActivityId> ids,
                                              std::optional<ActivityId> before);

}  // namespace mijlpaal::model
