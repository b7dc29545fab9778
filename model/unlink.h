#pragma once

#include "model/change_set.h"

#include <vector>

namespace mijlpaal::model {

/// Takes away the links between these activities; of one alone, all that begin or end at it.
ChangeSet unlink(const Portfolio& portfolio, const std::vector<ActivityId>& activities);

}  // namespace mijlpaal::model
