#pragma once

#include "base/message.h"
#include "model/plan_text.h"
#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <string>
#include <vector>

namespace mijlpaal::chart {

/// The constraints that still hold the dates of an activity: what happened is held by nothing.
std::vector<model::Constraint> holdingConstraints(const model::Activity& activity);

/// What one of them says of the activity with that name.
base::Message wordsOf(const model::Constraint& constraint, const std::string& name,
                      const scheduling::Dates& dates, model::Language language);

}  // namespace mijlpaal::chart
