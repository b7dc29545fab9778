#include "forecasting/yearly_costs.h"

#include <algorithm>

namespace mijlpaal::forecasting {

namespace {

/// `cents` times `part` through `whole`, rounded towards zero, without going through their product.
std::int64_t share(std::int64_t cents, std::int64_t part, std::int64_t whole) {
    return cents / whole * part + cents % whole * part / whole;
}

}  // namespace

YearlyCosts::YearlyCosts(const scheduling::Network& network, const scheduling::Clocks& clocks,
                         const scheduling::ForwardPass& pass, const Uncertainty& uncertainty, const Wanted& wanted)
    : network_{network}, pass_{pass}, uncertainty_{uncertainty}, wanted_{wanted} {
    for (int y = 1; y < wanted.yearCount; ++y)
        ends_.push_back(model::Moment::at(model::makeDay(wanted.firstYear + y, 1, 1)));
    for (std::uint16_t clock = 0; clock < clocks.size(); ++clock) {
        for (const auto end : ends_) endsByClock_.push_back(clocks[clock].workAt(end).tenths);
    }
}

std::size_t YearlyCosts::yearOf(model::Moment moment) const {
    return static_cast<std::size_t>(std::lower_bound(ends_.begin(), ends_.end(), moment) - ends_.begin());
}

void YearlyCosts::spread(std::int64_t cents, std::uint16_t clock, std::int64_t from, std::int64_t to,
                         std::span<std::int64_t> years) const {
    const auto* ends = endsByClock_.data() + ends_.size() * clock;
    const auto* last = ends + ends_.size();
    const auto* end = std::lower_bound(ends, last, to <= from ? to : from + 1);
    auto left = cents;
    for (auto at = from; end != last && *end < to; ++end) {
        const auto part = share(cents, *end - at, to - from);
        years[static_cast<std::size_t>(end - ends)] += part;
        left -= part;
        at = *end;
    }
    years[static_cast<std::size_t>(end - ends)] += left;
}

std::int64_t YearlyCosts::add(const scheduling::Trials& trials, std::uint32_t lane, const Draws& draws,
                              std::span<std::int64_t> years, std::span<std::int64_t> groups) const {
    std::int64_t all = 0;
    for (const auto& cost : wanted_.costs) {
        const auto& node = network_.nodes[cost.node];
        const auto work = node.remaining.tenths;
        auto cents = cost.fixed + cost.byWork;
        if (work > 0 && !trials.added.empty()) {
            const auto added =
                std::max<std::int64_t>(-work, trials.added[std::size_t{cost.node} * trials.lanes + lane]);
            // What turns out not to be needed costs nothing.
            cents = added == -work ? 0 : cents + share(cost.byWork, added, work);
        }
        const auto from = pass_.restOnClock(trials, cost.node, lane), to = pass_.finishOnClock(trials, cost.node, lane);
        spread(cents, node.clock, from, to, years);
        if (cost.group < wanted_.groups) {
            if (wanted_.groupsByYear) {
                spread(cents, node.clock, from, to, groups.subspan(cost.group * years.size(), years.size()));
            } else {
                groups[cost.group] += cents;
            }
        }
        all += cents;
    }
    for (std::size_t r = 0; r < uncertainty_.risks.size(); ++r) {
        if (!draws.happened(r, lane) || draws.cents(r, lane) == 0) continue;
        // When the last of what it hits is done.
        auto when = scheduling::never;
        for (const auto node : uncertainty_.risks[r].nodes) when = std::max(when, pass_.finishOf(trials, node, lane));
        years[yearOf(when)] += draws.cents(r, lane);
        all += draws.cents(r, lane);
    }
    return all;
}

}  // namespace mijlpaal::forecasting
