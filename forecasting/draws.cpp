#include "forecasting/draws.h"

#include "scheduling/forward_pass.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace mijlpaal::forecasting {

using scheduling::none;

namespace {

template <class Number>
MIJLPAAL_FOR_BOTH std::int32_t within(Number score) {
    return static_cast<std::int32_t>(std::min<Number>(std::max<Number>(score, -lastScore), lastScore));
}

/// Work in a lane.
std::int32_t inLane(std::int64_t tenths) {
    return static_cast<std::int32_t>(
        std::clamp<std::int64_t>(tenths, -scheduling::mostTenths, scheduling::mostTenths));
}

template <class Each>
std::vector<Stream> streams(const std::vector<Each>& all, std::uint64_t seed, Purpose purpose) {
    std::vector<Stream> made;
    for (const auto& each : all) made.emplace_back(seed, purpose, each.key);
    return made;
}

}  // namespace

Draws::Draws(const Uncertainty& uncertainty, const scheduling::Network& network, std::uint64_t seed,
             std::uint32_t trials, std::uint32_t lanes, scheduling::Processor processor)
    : uncertainty_{uncertainty},
      network_{network},
      trials_{trials},
      lanes_{lanes},
      processor_{processor},
      strata_{std::max(1u, trials)},
      estimates_{streams(uncertainty.estimates, seed, Purpose::estimate)},
      riskFires_{streams(uncertainty.risks, seed, Purpose::riskFires)},
      riskWorks_{streams(uncertainty.risks, seed, Purpose::riskWork)},
      riskMoney_{streams(uncertainty.risks, seed, Purpose::riskMoney)},
      driverFires_{streams(uncertainty.drivers, seed, Purpose::driverFires)},
      drivers_{streams(uncertainty.drivers, seed, Purpose::driver)},
      forks_{streams(uncertainty.forks, seed, Purpose::fork)},
      happened_(uncertainty.risks.size() * lanes, 0),
      factorScores_((uncertainty.factors.size() + 1) * lanes, 0),
      driverFactors_(uncertainty.drivers.size() * lanes),
      riskWork_(lanes),
      work_(network.nodes.size() * lanes),
      cents_(uncertainty.risks.size() * lanes) {
    for (const auto key : uncertainty.factors) factors_.emplace_back(seed, Purpose::factor, key);
    std::size_t largest = 0;
    for (const auto& block : uncertainty.blocks) largest = std::max(largest, block.estimates.size());
    blockScores_.resize(largest * lanes);
    listNodes();
    if (uncertainty.isStratified) stratifyBlocks();
}

/// Goes by node rather than by estimate and by driver, so that the work of each is written once.
void Draws::listNodes() {
    const auto& estimates = uncertainty_.estimates;
    const auto count = network_.nodes.size();
    std::vector<char> inBlock(count, 0);
    std::vector<std::uint32_t> estimateOf(count, none);
    for (std::uint32_t e = 0; e < estimates.size(); ++e) {
        if (estimates[e].node != none) estimateOf[estimates[e].node] = e;
    }
    for (const auto& block : uncertainty_.blocks) {
        for (const auto each : block.estimates) {
            if (estimates[each].node != none) inBlock[estimates[each].node] = 1;
        }
    }
    std::vector<std::vector<std::uint32_t>> hitBy(count);
    for (std::uint32_t d = 0; d < uncertainty_.drivers.size(); ++d) {
        for (const auto node : uncertainty_.drivers[d].nodes) hitBy[node].push_back(d);
    }
    const auto noFactor = static_cast<std::uint32_t>(uncertainty_.factors.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto own = inBlock[i] != 0 ? none : estimateOf[i];
        if (own == none && inBlock[i] == 0) untouched_.push_back(i);
        if (own == none && hitBy[i].empty()) continue;
        NodeDraw made{own, i, nullptr, Stream{}, noFactor * lanes_};
        if (own != none) {
            const auto& estimate = estimates[own];
            made.steps = estimate.added.steps();
            made.stream = estimates_[own];
            made.onOwn = weightUnit;
            if (estimate.factor != none) {
                made.factor = estimate.factor * lanes_;
                made.onFactor = estimate.onFactor;
                made.onOwn = estimate.onOwn;
            }
        }
        made.work = inLane(network_.nodes[i].remaining.tenths);
        made.firstDriver = static_cast<std::uint32_t>(driversOf_.size());
        for (const auto driver : hitBy[i]) driversOf_.push_back(driver * lanes_);
        made.endDriver = static_cast<std::uint32_t>(driversOf_.size());
        nodes_.push_back(made);
    }
}

/// The strata of each estimate in a block, in the order of scores that go together as its matrix says: so each keeps
/// its own distribution to the stratum.
/// Source: Iman & Conover, "A distribution-free approach to inducing rank correlation", Communications in Statistics 11
///         (1982), pp. 311-334.
void Draws::stratifyBlocks() {
    strataOf_.resize(estimates_.size());
    // In the middle of its stratum each trial has a score of its own.
    const auto scoreOf = [&](const Stream& stream, std::uint32_t trial) {
        return std::int64_t{scores_.of(strata_.from(strata_.of(stream, trial), 1u << 31))};
    };
    for (const auto& block : uncertainty_.blocks) {
        const auto count = block.estimates.size();
        std::vector<std::int64_t> together(trials_);
        std::vector<std::uint32_t> order(trials_);
        for (std::size_t i = 0; i < count; ++i) {
            std::fill(together.begin(), together.end(), 0);
            for (std::size_t j = 0; j <= i; ++j) {
                const auto weight = block.root[i * count + j];
                const auto& stream = estimates_[block.estimates[j]];
                for (std::uint32_t t = 0; t < trials_; ++t) together[t] += weight * scoreOf(stream, t);
            }
            std::iota(order.begin(), order.end(), 0u);
            std::stable_sort(order.begin(), order.end(), [&](auto one, auto other) { return together[one] < together[other]; });
            auto& strata = strataOf_[block.estimates[i]];
            strata.resize(trials_);
            for (std::uint32_t stratum = 0; stratum < trials_; ++stratum) strata[order[stratum]] = stratum;
        }
    }
}

void Draws::draw(std::uint32_t first) {
    for (const auto node : untouched_)
        std::fill_n(added_.begin() + static_cast<std::ptrdiff_t>(std::size_t{node} * lanes_), lanes_, 0);
    drawFactors(first);
    drawDrivers(first);
    for (const auto& block : uncertainty_.blocks) drawBlock(block, first);
    if (processor_ == scheduling::Processor::wide) {
        drawNodesWide(first);
    } else {
        drawNodes(first);
    }
    drawRisks(first);
    drawForks(first);
    roundWork();
}

void Draws::drawFactors(std::uint32_t first) {
    for (std::size_t f = 0; f < factors_.size(); ++f) {
        for (std::uint32_t l = 0; l < lanes_; ++l)
            factorScores_[f * lanes_ + l] = scores_.of(number(factors_[f], first + l));
    }
}

void Draws::drawDrivers(std::uint32_t first) {
    for (std::size_t d = 0; d < drivers_.size(); ++d) {
        const auto& driver = uncertainty_.drivers[d];
        for (std::uint32_t l = 0; l < lanes_; ++l) {
            const bool fires = number(driverFires_[d], first + l) < driver.chance;
            const auto factor = fires ? driver.factor.at(scores_.of(number(drivers_[d], first + l)))
                                      : Uncertainty::factorUnit;
            driverFactors_[d * lanes_ + l] = static_cast<std::uint32_t>(
                std::clamp<std::int64_t>(factor, 0, std::numeric_limits<std::uint32_t>::max()));
        }
    }
}

/// What is drawn for every activity; see `scheduling/processor.h`.
struct DrawLoops {
    MIJLPAAL_FOR_BOTH static void nodes(Draws& draws, std::uint32_t first) {
        const auto lanes = draws.lanes_;
        const auto& all = draws.nodes_;
        for (std::size_t i = 0; i < all.size(); ++i) {
            // The tables of a large plan do not fit in the nearest cache.
            if (i + 4 < all.size() && all[i + 4].steps) QuantileTable::fetch(all[i + 4].steps);
            const auto& node = all[i];
            std::uint32_t lane = 0;
            for (; lane + 16 <= lanes; lane += 16) some<16>(draws, node, first, lane);
            for (; lane < lanes; ++lane) some<1>(draws, node, first, lane);
        }
    }

    /// Of one node, for as many lanes as `Width`.
    template <std::uint32_t Width>
    MIJLPAAL_FOR_BOTH static void some(Draws& draws, const Draws::NodeDraw& node, std::uint32_t first,
                                       std::uint32_t lane) {
        auto* row = draws.added_.data() + std::size_t{node.node} * draws.lanes_ + lane;
        std::array<std::int32_t, Width> added;
        if (node.estimate == none) {
            for (std::uint32_t l = 0; l < Width; ++l) added[l] = row[l];
        } else {
            std::array<std::uint32_t, Width> numbers;
            if (draws.uncertainty_.isStratified) {
                for (std::uint32_t l = 0; l < Width; ++l)
                    numbers[l] = draws.number(node.stream, first + lane + l);
            } else {
                for (std::uint32_t l = 0; l < Width; ++l) numbers[l] = node.stream(first + lane + l);
            }
            const auto* factor = draws.factorScores_.data() + node.factor + lane;
            std::array<std::int32_t, Width> scores;
            draws.scores_.of(numbers, scores);
            // Two scores with their weights fit in 32 bits: 18 bits, and 12, and one for the sum.
            for (std::uint32_t l = 0; l < Width; ++l)
                scores[l] = within((scores[l] * node.onOwn + factor[l] * node.onFactor) >> weightBits);
            if (node.steps) {
                std::array<std::int32_t, Width> places, low, high;
                for (std::uint32_t l = 0; l < Width; ++l) places[l] = QuantileTable::stepBelow(scores[l]);
                for (std::uint32_t l = 0; l < Width; ++l) {
                    low[l] = node.steps[places[l]];
                    high[l] = node.steps[places[l] + 1];
                }
                for (std::uint32_t l = 0; l < Width; ++l)
                    added[l] = QuantileTable::between(low[l], high[l], scores[l]);
            } else {
                const auto& wide = draws.uncertainty_.estimates[node.estimate].added;
                for (std::uint32_t l = 0; l < Width; ++l) added[l] = inLane(wide.at(scores[l]));
            }
        }
        for (auto k = node.firstDriver; k < node.endDriver; ++k) {
            const auto* factors = draws.driverFactors_.data() + draws.driversOf_[k] + lane;
            for (std::uint32_t l = 0; l < Width; ++l) {
                const auto work = static_cast<std::uint32_t>(std::max(node.work + added[l], 0));
                const auto times =
                    static_cast<std::int64_t>((std::uint64_t{work} * factors[l]) >> Uncertainty::factorBits);
                added[l] = static_cast<std::int32_t>(std::min<std::int64_t>(times, scheduling::mostTenths)) -
                           node.work;
            }
        }
        for (std::uint32_t l = 0; l < Width; ++l) row[l] = added[l];
    }
};

void Draws::drawNodes(std::uint32_t first) {
    DrawLoops::nodes(*this, first);
}

MIJLPAAL_WIDE void Draws::drawNodesWide(std::uint32_t first) {
    DrawLoops::nodes(*this, first);
}

void Draws::drawBlock(const Uncertainty::Block& block, std::uint32_t first) {
    const auto count = block.estimates.size();
    if (uncertainty_.isStratified) {
        for (const auto place : block.estimates) {
            const auto& estimate = uncertainty_.estimates[place];
            if (estimate.node == none) continue;
            for (std::uint32_t l = 0; l < lanes_; ++l) {
                // Lanes beyond the last trial are not told.
                const auto trial = std::min(first + l, trials_ - 1);
                const auto drawn = strata_.from(strataOf_[place][trial], estimates_[place](trial));
                added_[estimate.node * std::size_t{lanes_} + l] =
                    inLane(estimate.added.at(scores_.of(drawn)));
            }
        }
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        for (std::uint32_t l = 0; l < lanes_; ++l)
            blockScores_[i * lanes_ + l] = scores_.of(estimates_[block.estimates[i]](first + l));
    }
    for (std::size_t i = 0; i < count; ++i) {
        const auto& estimate = uncertainty_.estimates[block.estimates[i]];
        if (estimate.node == none) continue;
        for (std::uint32_t l = 0; l < lanes_; ++l) {
            std::int64_t sum = 0;
            for (std::size_t j = 0; j <= i; ++j)
                sum += std::int64_t{block.root[i * count + j]} * blockScores_[j * lanes_ + l];
            added_[estimate.node * std::size_t{lanes_} + l] =
                inLane(estimate.added.at(within(sum >> weightBits)));
        }
    }
}

void Draws::drawRisks(std::uint32_t first) {
    for (std::size_t r = 0; r < riskFires_.size(); ++r) {
        const auto& risk = uncertainty_.risks[r];
        for (std::uint32_t l = 0; l < lanes_; ++l) {
            const bool happens = number(riskFires_[r], first + l) < risk.chance;
            happened_[r * lanes_ + l] = happens ? 1 : 0;
            cents_[r * lanes_ + l] = happens ? risk.cents.at(scores_.of(number(riskMoney_[r], first + l))) : 0;
            riskWork_[l] = happens ? risk.work.at(scores_.of(number(riskWorks_[r], first + l))) : 0;
        }
        for (const auto node : risk.nodes) {
            auto* added = added_.data() + std::size_t{node} * lanes_;
            for (std::uint32_t l = 0; l < lanes_; ++l) added[l] = inLane(added[l] + riskWork_[l]);
        }
    }
}

void Draws::drawForks(std::uint32_t first) {
    for (std::size_t f = 0; f < forks_.size(); ++f) {
        const auto& fork = uncertainty_.forks[f];
        const auto leave = [&](std::uint32_t node, bool whenItComes) {
            auto* added = added_.data() + std::size_t{node} * lanes_;
            for (std::uint32_t l = 0; l < lanes_; ++l) {
                const bool comes = number(forks_[f], first + l) < fork.chance;
                if (comes == whenItComes) added[l] = inLane(-network_.nodes[node].remaining.tenths);
            }
        };
        for (const auto node : fork.nodes) leave(node, false);
        for (const auto node : fork.otherwise) leave(node, true);
    }
}

void Draws::roundWork() {
    for (const auto& [node, unit] : uncertainty_.roundings) {
        const auto base = network_.nodes[node].remaining.tenths;
        for (std::uint32_t l = 0; l < lanes_; ++l) {
            auto& added = added_[std::size_t{node} * lanes_ + l];
            added = inLane((base + added + unit / 2) / unit * unit - base);
        }
    }
}

}  // namespace mijlpaal::forecasting
