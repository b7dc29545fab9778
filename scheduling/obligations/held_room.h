#pragma once

#include "scheduling/obligations/held_dates.h"
#include "scheduling/workings.h"

#include <optional>
#include <vector>

/// The room that each activity has before a date that something is held to is missed: total float counted
/// back from those dates, and not from the end of the plan.
namespace mijlpaal::scheduling {

struct HeldRoom {
    /// Working time on the calendar of the activity between its finish and the latest one at which that date
    /// can still be kept; negative when it is missed already.
    model::WorkTime room;
    /// That latest finish.
    model::Moment latest;
    /// The date that binds.
    HeldDate held;
    /// The next activity on the way there, of a summary the one in it that has the least room; nothing for the one
    /// that is held to it.
    std::optional<model::ActivityId> next = {};

    bool operator==(const HeldRoom&) const = default;
};

class HeldRooms {
public:
    /// Nothing for what is finished, what no such date waits for, and a level of effort. For a summary the
    /// least of what is in it.
    const HeldRoom* find(model::ActivityId id) const;

    /// Through which activities the bound comes: from the one behind `id` to the one that is held to the date.
    std::vector<model::ActivityId> wayFrom(model::ActivityId id) const;

    bool operator==(const HeldRooms&) const = default;

private:
    friend HeldRooms heldRoomsOf(const Workings&);

    /// By the number of the activity; nothing where there is none.
    std::vector<std::optional<HeldRoom>> rooms_;
};

/// One pass back through the links that still bind. A promise that the plan breaks holds nothing any more: it is told
/// for itself (`brokenPromise`), and the room is that to the next date. A date that a summary is held to holds for all in it.
/// Cost: linear in activities and links.
HeldRooms heldRoomsOf(const Workings& workings);

/// The promise about an activity that its own dates break, with how much too late it is; nothing when it is kept.
std::optional<HeldRoom> brokenPromise(const Workings& workings, model::ActivityId id);

}  // namespace mijlpaal::scheduling
