#pragma once

#include "chart/medium.h"
#include "chart/picture.h"
#include "model/money.h"

#include <string>
#include <vector>

namespace mijlpaal::chart {

/// How far money has come: a place on the river.
struct RiverStage {
    std::string name;
    model::Money amount;
    /// What is called that does not flow on to the next stage: "free to allocate".
    std::string left;
};

/// Money as a river from the first stage to the last: as wide as its amount, with what stays behind at each stage, and what
/// is more than the stage before it had, marked with a sign; a legend says which is which. Keys of its items are the places
/// of the stages.
Picture river(const std::string& title, const std::vector<RiverStage>& stages, const Medium& medium);

}  // namespace mijlpaal::chart
