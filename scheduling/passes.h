#pragma once

#include "scheduling/clocks.h"
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
    /// For how many more dates than there are nodes room is made at once.
    std::size_t more = 0;
};

/// What the passes find for each node, in the order of `Network::nodes`.
struct Passed {
    std::vector<Dates> dates;
    std::vector<StartReason> reasons;
    /// For each link whether it determines when its successor starts.
    std::vector<char> drives;
    model::Moment finish;
};

/// The forward and the backward pass, floats and drivers, by the rules of the profile in the options.
/// Cost: linear in nodes plus links.
Passed pass(const Network& network, const Clocks& clocks, const Frame& frame, const Options& options);

Passed mspPass(const Network& network, const Clocks& clocks, const Frame& frame, const Options& options);
Passed p6Pass(const Network& network, const Clocks& clocks, const Frame& frame, const Options& options);

/// Marks the chain of driving links that ends at the last finish.
void markLongestPath(const Network& network, Passed& passed);

}  // namespace mijlpaal::scheduling
