#pragma once

#include "scheduling/forward_pass.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mijlpaal::forecasting {

/// Finds the nodes on the chain of driving links that ends at a node, or at the last finish: in one sweep
/// back over the network for all trials side by side, which visits of each node only the trials in which it
/// is on it. One thread at a time; a sweep allocates nothing.
class DrivingChain {
public:
    DrivingChain(const scheduling::Network& network, const scheduling::Clocks& clocks,
                 const scheduling::ForwardPass& pass);

    /// Adds to each node in how many of the first `lanes` trials it is on it. `target` may be `none` for the
    /// last finish.
    void count(const scheduling::Trials& trials, std::uint32_t lanes, std::uint32_t target,
               std::span<std::uint32_t> critical);

private:
    /// A bit for each of so many lanes.
    using Marks = std::uint64_t;
    static constexpr std::uint32_t mostLanes = 64;

    void markLast(const scheduling::Trials& trials, std::uint32_t first, std::uint32_t lanes);
    void sweep(const scheduling::Trials& trials, std::uint32_t first, std::span<std::uint32_t> critical);

    const scheduling::Network& network_;
    const scheduling::Clocks& clocks_;
    const scheduling::ForwardPass& pass_;
    /// Nodes that may finish last, by clock, and for each clock and lane how late.
    std::vector<std::uint32_t> ends_;
    std::vector<std::int64_t> latest_;
    std::vector<Marks> marks_;
};

}  // namespace mijlpaal::forecasting
