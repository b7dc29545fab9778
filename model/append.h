#pragma once

#include "model/edit.h"

#include <functional>

/// Adding many activities one after another, without a look at all that are there for each of them.
namespace mijlpaal::model {

/// A position below a row; one below all rows of the plan.
std::int64_t positionBelow(const Activity& row);
std::int64_t positionBelowAll(const Portfolio& portfolio);

/// Adds a task of one day at the end of the top level. `position` is one below all rows; `isTaken`, where
/// given, says which codes are not free although no activity has them.
base::Result<NewActivity> appendActivity(const Portfolio& portfolio, std::string name, Language language,
                                         std::int64_t position,
                                         const std::function<bool(std::string_view)>& isTaken = {});

}  // namespace mijlpaal::model
