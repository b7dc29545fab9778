#pragma once

#include "app/view.h"
#include "scheduling/obligations/held_room.h"

namespace mijlpaal::app {

/// The room of each activity to the dates that something is held to. It hangs on the view; empty without a
/// plan.
const scheduling::HeldRooms& heldRoomsOf(const View& view);

}  // namespace mijlpaal::app
