#pragma once

#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <map>

/// What in the plan switches a system off.
namespace mijlpaal::evidence {

/// Of each old or shared system that has a planned end the milestone on it that comes last, of those that do not make it
/// ready.
std::map<model::SystemId, model::ActivityId> switchOffs(const model::Portfolio& portfolio,
                                                        const scheduling::Schedule& schedule);

}  // namespace mijlpaal::evidence
