#pragma once

#include "app/language.h"
#include "app/view.h"
#include "scheduling/obligations/held_room.h"
#include "scheduling/telling.h"

#include <string>

namespace mijlpaal::app {

/// The room of each activity to the dates that something is held to. It hangs on the view; empty without a
/// plan.
const scheduling::HeldRooms& heldRoomsOf(const View& view);

/// What the room of an activity is measured to: the code and the day of the date that binds, "LM32 01-04-2029", and
/// whether it is only preferred. Empty without one.
std::string heldTo(const View& view, model::ActivityId activity, const scheduling::Telling& telling,
                   const Translator& translate);

}  // namespace mijlpaal::app
