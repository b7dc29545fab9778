#pragma once

#include "model/portfolio.h"
#include "scheduling/promises.h"

#include <cstddef>
#include <map>
#include <vector>

namespace mijlpaal::chart {

/// What records beside the activities say of them, and of their dates.
struct RecordHolds {
    std::map<model::ActivityId, scheduling::Promise> promises;
    /// The law needs it, itself or the system that it makes ready.
    std::map<model::ActivityId, std::vector<model::LawDependencyId>> laws;
    /// How many notes there are. What they say stays within: a chart may go anywhere.
    std::map<model::ActivityId, std::size_t> notes;
    /// How many figures of it stand in letters that were sent.
    std::map<model::ActivityId, std::size_t> quoted;
};

/// Cost: linear in the promises, in what the law waits for, in the notes and in what letters told.
RecordHolds recordHolds(const model::Portfolio& portfolio);

}  // namespace mijlpaal::chart
