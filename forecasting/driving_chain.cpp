#include "forecasting/driving_chain.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace mijlpaal::forecasting {

DrivingChain::DrivingChain(const scheduling::Network& network, const scheduling::Clocks& clocks,
                           const scheduling::ForwardPass& pass)
    : network_{network},
      clocks_{clocks},
      pass_{pass},
      latest_(clocks.size() * mostLanes),
      marks_(network.nodes.size(), 0) {
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
}

void DrivingChain::count(const scheduling::Trials& trials, std::uint32_t lanes, std::uint32_t target,
                         std::span<std::uint32_t> critical) {
    for (std::uint32_t first = 0; first < lanes; first += mostLanes) {
        const auto some = std::min(lanes - first, mostLanes);
        if (target != scheduling::none) {
            marks_[target] = ~Marks{} >> (mostLanes - some);
        } else {
            markLast(trials, first, some);
        }
        sweep(trials, first, critical);
    }
}

void DrivingChain::sweep(const scheduling::Trials& trials, std::uint32_t first,
                         std::span<std::uint32_t> critical) {
    for (auto node = static_cast<std::uint32_t>(marks_.size()); node-- > 0;) {
        const auto marks = marks_[node];
        if (marks == 0) continue;
        marks_[node] = 0;
        critical[node] += static_cast<std::uint32_t>(std::popcount(marks));
        if (network_.nodes[node].finished) continue;
        for (auto k = network_.firstLink[node]; k < network_.firstLink[node + 1]; ++k) {
            auto& before = marks_[network_.links[k].from];
            for (auto left = marks & ~before; left != 0; left &= left - 1) {
                const auto lane = static_cast<std::uint32_t>(std::countr_zero(left));
                if (pass_.drives(trials, k, node, first + lane)) before |= Marks{1} << lane;
            }
        }
    }
}

void DrivingChain::markLast(const scheduling::Trials& trials, std::uint32_t first, std::uint32_t lanes) {
    // The last by each clock first: only those are looked up.
    constexpr auto least = scheduling::noStart;
    std::fill(latest_.begin(), latest_.end(), least);
    const auto latestOf = [&](std::size_t clock) { return latest_.data() + clock * mostLanes; };
    for (std::size_t i = 0; i < ends_.size(); ++i) {
        // They lie far apart.
        if (i + 4 < ends_.size()) pass_.fetchFinish(trials, ends_[i + 4], first);
        const auto node = ends_[i];
        auto* latest = latestOf(network_.nodes[node].clock);
        for (std::uint32_t l = 0; l < lanes; ++l)
            latest[l] = std::max(latest[l], pass_.finishOnClock(trials, node, first + l));
    }
    // On clocks by which nothing finishes last.
    constexpr auto nothing = std::numeric_limits<std::int64_t>::max();
    for (std::uint32_t l = 0; l < lanes; ++l) {
        auto last = scheduling::never;
        for (std::uint16_t clock = 0; clock < clocks_.size(); ++clock) {
            if (const auto latest = latestOf(clock)[l]; latest != least)
                last = std::max(last, clocks_[clock].finishAt({latest}));
        }
        for (std::uint16_t clock = 0; clock < clocks_.size(); ++clock) {
            auto& latest = latestOf(clock)[l];
            if (latest == least || clocks_[clock].finishAt({latest}) != last) latest = nothing;
        }
    }
    for (const auto node : ends_) {
        const auto* latest = latestOf(network_.nodes[node].clock);
        for (std::uint32_t l = 0; l < lanes; ++l) {
            if (pass_.finishOnClock(trials, node, first + l) == latest[l]) marks_[node] |= Marks{1} << l;
        }
    }
}

}  // namespace mijlpaal::forecasting
