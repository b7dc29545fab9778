#pragma once

#include "forecasting/random.h"
#include "forecasting/uncertainty.h"
#include "model/work_time.h"
#include "scheduling/lane_numbers.h"
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

    /// Work added to node i in lane l, at `[i * lanes + l]`, in tenths of a minute; see `scheduling::Trials`.
    std::span<const std::int32_t> added() const { return work_.all(); }
    /// Of risk r in lane l: whether it happened, and the cents that it cost then.
    bool happened(std::size_t risk, std::uint32_t lane) const { return happened_[risk * lanes_ + lane] != 0; }
    std::int64_t cents(std::size_t risk, std::uint32_t lane) const { return cents_[risk * lanes_ + lane]; }

private:
    friend struct DrawLoops;

    /// What is drawn of one node.
    struct NodeDraw {
        /// `none` for a node without an estimate of its own, which is then in a block, if anywhere.
        std::uint32_t estimate = scheduling::none;
        std::uint32_t node = 0;
        const std::int32_t* steps = nullptr;
        Stream stream;
        /// Place of the scores of its factor, in lanes.
        std::uint32_t factor = 0;
        std::int32_t onFactor = 0, onOwn = weightUnit;
        /// What the network says of its work, and which drivers hit it.
        std::int32_t work = 0;
        std::uint32_t firstDriver = 0, endDriver = 0;
    };

    /// The number of a trial, as it is drawn here; trials beyond the last are not told.
    std::uint32_t number(const Stream& stream, std::uint32_t trial) const {
        return uncertainty_.isStratified && trial < trials_ ? strata_(stream, trial) : stream(trial);
    }
    void stratifyBlocks();
    void listNodes();
    void drawFactors(std::uint32_t first);
    void drawDrivers(std::uint32_t first);
    void drawNodes(std::uint32_t first);
    void drawNodesWide(std::uint32_t first);
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
    std::vector<Stream> estimates_, factors_, riskFires_, riskWorks_, riskMoney_, driverFires_, drivers_,
        forks_;
    std::vector<char> happened_;
    /// Nodes with an estimate of their own or with drivers, in order, and the drivers that hit them.
    std::vector<NodeDraw> nodes_;
    std::vector<std::uint32_t> driversOf_;
    /// Nodes of which nothing else writes the work.
    std::vector<std::uint32_t> untouched_;
    /// Of each estimate in a block that is stratified, the stratum of each trial.
    std::vector<std::vector<std::uint32_t>> strataOf_;
    /// By lane: scores, what drivers multiply with, in parts of `Uncertainty::factorUnit`, and what risks
    /// add.
    std::vector<std::int32_t> factorScores_, blockScores_;
    std::vector<std::uint32_t> driverFactors_;
    std::vector<std::int64_t> riskWork_;
    scheduling::LaneNumbers work_;
    const std::span<std::int32_t> added_{work_.all()};
    std::vector<std::int64_t> cents_;
};

}  // namespace mijlpaal::forecasting
