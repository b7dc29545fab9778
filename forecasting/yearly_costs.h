#pragma once

#include "forecasting/draws.h"
#include "forecasting/simulation.h"

#include <vector>

namespace mijlpaal::forecasting {

/// Spreads the costs of a trial over years. Safe on many threads.
class YearlyCosts {
public:
    YearlyCosts(const scheduling::Network& network, const scheduling::Clocks& clocks,
                const scheduling::ForwardPass& pass, const Uncertainty& uncertainty, const Wanted& wanted);

    /// Adds the costs of a lane to those of each year, and to those of their group (of each year of it, if these are
    /// wanted), and gives all of them.
    /// What comes before the first year counts in that, what comes after the last in the last.
    std::int64_t add(const scheduling::Trials& trials, std::uint32_t lane, const Draws& draws,
                     std::span<std::int64_t> years, std::span<std::int64_t> groups) const;

private:
    std::size_t yearOf(model::Moment moment) const;
    void spread(std::int64_t cents, std::uint16_t clock, std::int64_t from, std::int64_t to,
                std::span<std::int64_t> years) const;

    const scheduling::Network& network_;
    const scheduling::ForwardPass& pass_;
    const Uncertainty& uncertainty_;
    const Wanted& wanted_;
    /// The ends of the years but the last: as moments, and as readings of each clock.
    std::vector<model::Moment> ends_;
    std::vector<std::int64_t> endsByClock_;
};

}  // namespace mijlpaal::forecasting
