#pragma once

#include "scheduling/workings.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace mijlpaal::scheduling {

/// A chain of activities that leads to a chosen end.
struct FloatPath {
    /// In the order of work. Each stands on one path only; the first path ends with the chosen end.
    std::vector<model::ActivityId> activities;
    /// Where the path runs into one found before: the link, the activity or summary behind it, and the room
    /// on the link. Nothing for the first path, and no link for one that is held up by a summary around it.
    std::optional<model::DependencyId> joinsBy;
    std::optional<model::ActivityId> joins;
    model::WorkTime room;
    /// The room on all links between this path and the end: by how much it may slip before the end moves,
    /// where calendars are alike.
    model::WorkTime roomToEnd;

    bool operator==(const FloatPath&) const = default;
};

/// At most `count` chains of unfinished activities that lead to `end`, the one with the least room first.
/// Path 1 follows the links that drive, back from the end; each next one leaves from the link with the least
/// room to the end of those into the paths before it, and from there follows the links that drive.
///
/// Cost:   n log n in activities plus links before the end.
/// Source: "multiple float paths" by free float in Primavera P6.
std::vector<FloatPath> floatPaths(const Workings& workings, model::ActivityId end, std::size_t count);

}  // namespace mijlpaal::scheduling
