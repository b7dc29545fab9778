#pragma once

#include "base/result.h"
#include "model/change_set.h"
#include "model/plan_text.h"

namespace mijlpaal::model {

/// Places an activity by hand at a start, whatever it is linked to; its constraints go. `setStart` with
/// nothing lets links move it again. Errors: as for `setStart`; one that has started.
base::Result<ChangeSet> placeByHand(const Portfolio& portfolio, ActivityId id, const TypedMoment& start);

}  // namespace mijlpaal::model
