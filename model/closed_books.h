#pragma once

#include "base/finding.h"
#include "model/change_set.h"

namespace mijlpaal::model {

/// What of a change set comes into periods that `books` has closed, as findings of the rules: for a branch, whose own
/// portfolio may be from before they were closed. Cost: linear in the changes.
base::Findings intoClosedBooks(const Portfolio& books, const ChangeSet& changes);

}  // namespace mijlpaal::model
