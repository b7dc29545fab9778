#pragma once

#include "base/message.h"
#include "model/plan_text.h"
#include "model/portfolio.h"
#include "scheduling/promises.h"
#include "scheduling/schedule.h"

#include <map>
#include <string>
#include <vector>

namespace mijlpaal::chart {

/// What records beside the activities say of their dates.
struct RecordHolds {
    std::map<model::ActivityId, scheduling::Promise> promises;
    /// The law needs it, itself or the system that it makes ready.
    std::map<model::ActivityId, std::vector<model::LawDependencyId>> laws;
};

/// Cost: linear in the promises and in what the law waits for.
RecordHolds recordHolds(const model::Portfolio& portfolio);

/// The constraints that still hold the dates of an activity: what happened is held by nothing.
std::vector<model::Constraint> holdingConstraints(const model::Activity& activity);

/// What one of them says of the activity with that name.
base::Message wordsOf(const model::Constraint& constraint, const std::string& name,
                      const scheduling::Dates& dates, model::Language language);

}  // namespace mijlpaal::chart
