#pragma once

#include "cli/console.h"
#include "scheduling/obligations/held_room.h"

namespace mijlpaal::cli {

/// Adds `room` in working days, and `held_to`, `held_by` and `held_date`, of the date that binds; null
/// without one.
void addHeldRoom(Json& to, const model::Portfolio& portfolio, const model::Activity& activity,
                 const scheduling::HeldRoom* room);

}  // namespace mijlpaal::cli
