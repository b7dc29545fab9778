#pragma once

#include "forecasting/random.h"
#include "forecasting/uncertainty.h"
#include "model/work_time.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mijlpaal::forecasting {

/// Draws what is uncertain for trials side by side. Made once a thread; a draw allocates nothing.
class Draws {
public:
    /// Both must outlive it.
    Draws(const Uncertainty& uncertainty, const scheduling::Network& network, std::uint64_t seed, std::uint32_t lanes);

    /// Draws for the trials from `first` on.
    void draw(std::uint32_t first);

    /// Work added to node i in lane l, at `[i * lanes + l]`.
    std::span<const model::WorkTime> added() const { return added_; }
    /// Of risk r in lane l: whether it happened, and the cents that it cost then.
    bool happened(std::size_t risk, std::uint32_t lane) const { return happened_[risk * lanes_ + lane] != 0; }
    std::int64_t cents(std::size_t risk, std::uint32_t lane) const { return cents_[risk * lanes_ + lane]; }

private:
    void drawScores(std::uint32_t first);
    void drawEstimates(std::uint32_t first);
    void drawBlock(const Uncertainty::Block& block, std::uint32_t first);
    void drawDrivers(std::uint32_t first);
    void drawRisks(std::uint32_t first);
    void drawForks(std::uint32_t first);
    void roundWork();

    const Uncertainty& uncertainty_;
    const scheduling::Network& network_;
    const Scores& scores_ = Scores::table();
    const std::uint32_t lanes_;
    std::vector<Stream> estimates_, factors_, riskFires_, riskWork_, riskMoney_, driverFires_, drivers_, forks_;
    std::vector<char> inBlock_, happened_;
    std::vector<std::int32_t> factorScores_, blockScores_;
    /// Of what is being drawn, by lane.
    std::vector<std::int32_t> laneScores_;
    std::vector<std::int64_t> laneValues_;
    std::vector<model::WorkTime> added_;
    std::vector<std::int64_t> cents_;
};

}  // namespace mijlpaal::forecasting
