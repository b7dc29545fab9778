#pragma once

#include "base/result.h"
#include "scheduling/network.h"
#include "scheduling/schedule.h"

#include <vector>

namespace mijlpaal::scheduling {

/// The moments between which a plan lies, beside its links.
struct Frame {
    /// Nothing starts before it.
    model::Moment start;
    /// The end of the status date.
    model::Moment status;
};

/// What the passes find for each node, in the order of `Network::nodes`.
struct Passed {
    std::vector<Dates> dates;
    model::Moment finish;
    /// For each link whether it determines when its successor starts.
    std::vector<char> drives;
};

/// The forward and the backward pass, floats and drivers.
/// Cost:   linear in nodes plus links.
Passed pass(const Network& network, const Frame& frame, const Options& options);

}  // namespace mijlpaal::scheduling
