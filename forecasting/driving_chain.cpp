#include "forecasting/driving_chain.h"

#include <algorithm>
#include <limits>

namespace mijlpaal::forecasting {

DrivingChain::DrivingChain(const scheduling::Network& network, const scheduling::Clocks& clocks,
                           const scheduling::ForwardPass& pass)
    : network_{network}, clocks_{clocks}, pass_{pass}, latest_(clocks.size()), seen_(network.nodes.size(), 0) {
    const auto count = static_cast<std::uint32_t>(network.nodes.size());
    std::vector<char> isPassed(count, 0);
    for (const auto& link : network.links) {
        if (link.type == model::LinkType::finishToStart && link.lag.tenths >= 0) isPassed[link.from] = 1;
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        if (isPassed[i] == 0 && !network.nodes[i].isVirtual()) ends_.push_back(i);
    }
    std::stable_sort(ends_.begin(), ends_.end(),
                     [&](auto a, auto b) { return network.nodes[a].clock < network.nodes[b].clock; });
    waiting_.reserve(count);
}

void DrivingChain::takeLast(const scheduling::Trials& trials, std::uint32_t lane) {
    // The last by each clock first: only those are looked up.
    constexpr auto least = scheduling::noStart;
    std::fill(latest_.begin(), latest_.end(), least);
    for (const auto node : ends_) {
        auto& latest = latest_[network_.nodes[node].clock];
        latest = std::max(latest, pass_.finishOnClock(trials, node, lane));
    }
    auto last = scheduling::never;
    for (std::uint16_t clock = 0; clock < latest_.size(); ++clock) {
        if (latest_[clock] != least) last = std::max(last, clocks_[clock].finishAt({latest_[clock]}));
    }
    // On the other clocks nothing finishes last.
    constexpr auto nothing = std::numeric_limits<std::int64_t>::max();
    for (std::uint16_t clock = 0; clock < latest_.size(); ++clock) {
        if (latest_[clock] == least || clocks_[clock].finishAt({latest_[clock]}) != last) latest_[clock] = nothing;
    }
    for (const auto node : ends_) {
        if (pass_.finishOnClock(trials, node, lane) == latest_[network_.nodes[node].clock]) take(node);
    }
}

}  // namespace mijlpaal::forecasting
