#pragma once

#include "forecasting/random.h"
#include "forecasting/uncertainty.h"
#include "model/work_time.h"
#include "scheduling/processor.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mijlpaal::forecasting {

/// Draws what is uncertain for trials side by side. Made once a thread; a draw allocates nothing.
class Draws {
public:
    /// Both must outlive it. How many trials there are counts only for what is stratified.
    Draws(const Uncertainty& uncertainty, const scheduling::Network& network, std::uint64_t seed, std::uint32_t trials,
          std::uint32_t lanes, scheduling::Processor processor = scheduling::processorHere());

    /// Draws for the trials from `first` on.
    void draw(std::uint32_t first);

    /// Work added to node i in lane l, at `[i * lanes + l]`.
    std::span<const model::WorkTime> added() const { return added_; }
    /// Of risk r in lane l: whether it happened, and the cents that it cost then.
    bool happened(std::size_t risk, std::uint32_t lane) const { return happened_[risk * lanes_ + lane] != 0; }
    std::int64_t cents(std::size_t risk, std::uint32_t lane) const { return cents_[risk * lanes_ + lane]; }

private:
    friend struct DrawLoops;

    /// The number of a trial, as it is drawn here; trials beyond the last are not told.
    std::uint32_t number(const Stream& stream, std::uint32_t trial) const {
        return uncertainty_.isStratified && trial < trials_ ? strata_(stream, trial) : stream(trial);
    }
    /// Fetches the work of a node ahead of use.
    void fetch(std::uint32_t node) const {
        constexpr std::size_t inLine = 64 / sizeof(model::WorkTime);
        const auto* row = added_.data() + std::size_t{node} * lanes_;
        for (std::size_t l = 0; l < lanes_; l += inLine) __builtin_prefetch(row + l, 1);
    }
    void stratifyBlocks();
    void drawScores(std::uint32_t first);
    void drawEstimatesAndDrivers(std::uint32_t first);
    void drawWide(std::uint32_t first);
    void drawBlock(const Uncertainty::Block& block, std::uint32_t first);
    void drawRisks(std::uint32_t first);
    void drawForks(std::uint32_t first);
    void roundWork();

    const Uncertainty& uncertainty_;
    const scheduling::Network& network_;
    const Scores& scores_ = Scores::table();
    const std::uint32_t trials_, lanes_;
    const scheduling::Processor processor_;
    const Strata strata_;
    std::vector<Stream> estimates_, factors_, riskFires_, riskWork_, riskMoney_, driverFires_, drivers_, forks_;
    std::vector<char> inBlock_, happened_;
    /// Nodes of which no estimate writes the work.
    std::vector<std::uint32_t> unestimated_;
    /// What the network says of each node that a driver hits, in the order in which drivers name them.
    std::vector<std::int64_t> driven_;
    /// Of each estimate in a block that is stratified, the stratum of each trial.
    std::vector<std::vector<std::uint32_t>> strataOf_;
    std::vector<std::int32_t> factorScores_, blockScores_;
    /// Of what is being drawn, by lane.
    std::vector<std::uint32_t> laneNumbers_;
    std::vector<std::int32_t> laneScores_;
    std::vector<std::int64_t> laneValues_;
    std::vector<model::WorkTime> added_;
    std::vector<std::int64_t> cents_;
};

}  // namespace mijlpaal::forecasting
