#pragma once

#include "base/result.h"
#include "model/change_set.h"

#include <vector>

namespace mijlpaal::model {

/// What to do with the records that refer to what is removed.
enum class References {
    /// They stand in the way.
    stand,
    /// They go too where they cannot do without it, and else let go of it.
    follow,
};

/// Removes records. An activity goes with all it contains, the links, assignments and dated promises that
/// hang on them; every record with the foreign parts that belong to it.
/// Errors: one is not there any more; other records refer to them and stand in the way; they are named.
/// Cost: a look at every record that may refer to them, for each row of records that go along.
base::Result<ChangeSet> removeRecords(const Portfolio& portfolio, const std::vector<ObjectRef>& records,
                                      References references);

/// What refers to the records, or to what would go with them, and stands in the way of their removal.
std::vector<ObjectRef> inTheWayOf(const Portfolio& portfolio, const std::vector<ObjectRef>& records);

}  // namespace mijlpaal::model
