#pragma once

#include "model/change_set.h"

#include <map>
#include <optional>
#include <vector>

/// The order of the rows, which is that of the positions below each parent.
namespace mijlpaal::model::edits {

/// Rows are placed this far apart, so that one can be put between two others.
inline constexpr std::int64_t rowGap = 1024;

/// Activities by parent, each list in the order of the rows.
std::map<std::optional<ActivityId>, std::vector<const Activity*>> children(const Portfolio& portfolio);

/// The parent, where it is there.
std::optional<ActivityId> parentOf(const Portfolio& portfolio, const Activity& activity);

/// An activity and all below it, in the order of the rows.
std::vector<ActivityId> withDescendants(const Portfolio& portfolio, ActivityId id);

/// Gives the rows of `order` rising positions, changing as few as can be: rows that do not rise are spread
/// over the room before the next row that leaves them enough.
void place(const Portfolio& portfolio, const std::vector<ActivityId>& order,
           std::map<ActivityId, Activity>& edited);

/// Adds what was edited to the changes.
void append(const Portfolio& portfolio, const std::map<ActivityId, Activity>& edited, ChangeSet& changes);

}  // namespace mijlpaal::model::edits
