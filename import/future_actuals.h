#pragma once

#include "import/finding_list.h"
#include "model/portfolio.h"

#include <functional>

namespace mijlpaal::importing {

/// Where a file says what it says of an activity.
using PlaceOfActivity = std::function<base::Place(const model::Activity&)>;

/// Warns of each activity that is new or other than in `base` and has begun or ended after the status date of
/// `trial`: what has not been yet is a forecast. To be called where the status date was said, and not derived
/// from the dates of the plan.
void tellFutureActuals(const model::Portfolio& base, const model::Portfolio& trial,
                       const PlaceOfActivity& placeOf, FindingList& found);

}  // namespace mijlpaal::importing
