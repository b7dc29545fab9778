#pragma once

#include "model/portfolio.h"
#include "scheduling/workings.h"

#include <cstddef>

namespace mijlpaal::exporting {

bool hasLags(const model::Portfolio& plan);

/// Writes lags that the reader of `plan` has no form for, or counts on another calendar, as the working hours
/// that they are now, so that each link arrives where it does. `canHold` says which kinds there is a form
/// for. Gives how many.
///
/// `workings` are those of the plan as it was; the settings of `plan` say on which calendar lags are counted.
std::size_t fixLags(const scheduling::Workings& workings, model::Portfolio& plan,
                    bool (*canHold)(const model::Dependency&));

}  // namespace mijlpaal::exporting
