#pragma once

#include "base/message.h"
#include "model/portfolio.h"

#include <vector>

namespace mijlpaal::scheduling {

/// The activities on the shortest circle of links, in order, each waiting for the one before it and the
/// first for the last; empty when the links form none.
std::vector<model::ActivityId> shortestCircle(const model::Portfolio& portfolio);

/// That these activities wait for each other.
base::Message circleMessage(const model::Portfolio& portfolio, const std::vector<model::ActivityId>& circle);

}  // namespace mijlpaal::scheduling
