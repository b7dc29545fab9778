#pragma once

#include "scheduling/forward_pass.h"

#include <cstdint>
#include <vector>

namespace mijlpaal::forecasting {

/// Finds in one trial the nodes on the chain of driving links that ends at a node, or at the last finish.
/// One thread at a time; a search allocates nothing.
class DrivingChain {
public:
    DrivingChain(const scheduling::Network& network, const scheduling::Clocks& clocks,
                 const scheduling::ForwardPass& pass);

    /// Calls `visit` for each node on it. `target` may be `none` for the last finish.
    template <class Visit>
    void walk(const scheduling::Trials& trials, std::uint32_t lane, std::uint32_t target, Visit visit) {
        ++stamp_;
        waiting_.clear();
        if (target != scheduling::none) {
            take(target);
        } else {
            takeLast(trials, lane);
        }
        while (!waiting_.empty()) {
            const auto node = waiting_.back();
            waiting_.pop_back();
            visit(node);
            if (network_.nodes[node].finished) continue;
            for (auto k = network_.firstLink[node]; k < network_.firstLink[node + 1]; ++k) {
                if (seen_[network_.links[k].from] != stamp_ && pass_.drives(trials, k, node, lane))
                    take(network_.links[k].from);
            }
        }
    }

private:
    void take(std::uint32_t node) {
        seen_[node] = stamp_;
        waiting_.push_back(node);
    }
    void takeLast(const scheduling::Trials& trials, std::uint32_t lane);

    const scheduling::Network& network_;
    const scheduling::Clocks& clocks_;
    const scheduling::ForwardPass& pass_;
    /// Nodes that may finish last, by clock, and for each clock how late.
    std::vector<std::uint32_t> ends_;
    std::vector<std::int64_t> latest_;
    std::vector<std::uint32_t> seen_, waiting_;
    std::uint32_t stamp_ = 0;
};

}  // namespace mijlpaal::forecasting
