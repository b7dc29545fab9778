#include "forecasting/draws.h"

#include <algorithm>
#include <numeric>

namespace mijlpaal::forecasting {

namespace {

std::int32_t within(std::int64_t score) {
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(score, -lastScore, lastScore));
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
      riskWork_{streams(uncertainty.risks, seed, Purpose::riskWork)},
      riskMoney_{streams(uncertainty.risks, seed, Purpose::riskMoney)},
      driverFires_{streams(uncertainty.drivers, seed, Purpose::driverFires)},
      drivers_{streams(uncertainty.drivers, seed, Purpose::driver)},
      forks_{streams(uncertainty.forks, seed, Purpose::fork)},
      inBlock_(uncertainty.estimates.size(), 0),
      happened_(uncertainty.risks.size() * lanes, 0),
      factorScores_(uncertainty.factors.size() * lanes),
      laneNumbers_(lanes),
      laneScores_(lanes),
      laneValues_(lanes),
      added_(network.nodes.size() * lanes),
      cents_(uncertainty.risks.size() * lanes) {
    for (const auto key : uncertainty.factors) factors_.emplace_back(seed, Purpose::factor, key);
    std::size_t largest = 0;
    for (const auto& block : uncertainty.blocks) {
        largest = std::max(largest, block.estimates.size());
        for (const auto each : block.estimates) inBlock_[each] = 1;
    }
    blockScores_.resize(largest * lanes);
    for (const auto& driver : uncertainty.drivers) {
        for (const auto node : driver.nodes) driven_.push_back(network.nodes[node].remaining.tenths);
    }
    std::vector<char> isEstimated(network.nodes.size(), 0);
    for (const auto& each : uncertainty.estimates) {
        if (each.node != scheduling::none) isEstimated[each.node] = 1;
    }
    for (std::uint32_t i = 0; i < isEstimated.size(); ++i) {
        if (isEstimated[i] == 0) unestimated_.push_back(i);
    }
    if (uncertainty.isStratified) stratifyBlocks();
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
    for (const auto node : unestimated_)
        std::fill_n(added_.begin() + static_cast<std::ptrdiff_t>(std::size_t{node} * lanes_), lanes_, model::WorkTime{});
    drawScores(first);
    drawEstimatesAndDrivers(first);
    drawRisks(first);
    drawForks(first);
    roundWork();
}

void Draws::drawScores(std::uint32_t first) {
    for (std::size_t f = 0; f < factors_.size(); ++f) {
        for (std::uint32_t l = 0; l < lanes_; ++l)
            factorScores_[f * lanes_ + l] = scores_.of(number(factors_[f], first + l));
    }
}

/// What is drawn for every activity; see `scheduling/processor.h`.
struct DrawLoops {
    MIJLPAAL_FOR_BOTH static void estimates(Draws& draws, std::uint32_t first) {
        const auto& all = draws.uncertainty_.estimates;
        auto* numbers = draws.laneNumbers_.data();
        auto* scores = draws.laneScores_.data();
        const auto lanes = draws.lanes_;
        for (std::size_t e = 0; e < all.size(); ++e) {
            if (draws.inBlock_[e] != 0) continue;
            const auto& estimate = all[e];
            // The tables of a large plan do not fit in the nearest cache.
            if (e + 2 < all.size()) all[e + 2].added.fetch();
            const auto stream = draws.estimates_[e];
            if (draws.uncertainty_.isStratified) {
                for (std::uint32_t l = 0; l < lanes; ++l) numbers[l] = draws.number(stream, first + l);
            } else {
                for (std::uint32_t l = 0; l < lanes; ++l) numbers[l] = stream(first + l);
            }
            draws.scores_.of(numbers, scores, lanes);
            if (estimate.factor != scheduling::none) {
                const auto* factor = draws.factorScores_.data() + std::size_t{estimate.factor} * lanes;
                for (std::uint32_t l = 0; l < lanes; ++l)
                    scores[l] = within((std::int64_t{scores[l]} * estimate.onOwn +
                                        std::int64_t{factor[l]} * estimate.onFactor) >> weightBits);
            }
            estimate.added.look(scores, std::span{draws.added_}.subspan(std::size_t{estimate.node} * lanes, lanes));
        }
    }

    MIJLPAAL_FOR_BOTH static void drivers(Draws& draws, std::uint32_t first) {
        const auto lanes = draws.lanes_;
        auto* values = draws.laneValues_.data();
        const auto* driven = draws.driven_.data();
        for (std::size_t d = 0; d < draws.drivers_.size(); ++d) {
            const auto& driver = draws.uncertainty_.drivers[d];
            for (std::uint32_t l = 0; l < lanes; ++l) {
                const bool fires = draws.number(draws.driverFires_[d], first + l) < driver.chance;
                values[l] = fires ? driver.factor.at(draws.scores_.of(draws.number(draws.drivers_[d], first + l)))
                                  : Uncertainty::factorUnit;
            }
            for (std::size_t i = 0; i < driver.nodes.size(); ++i) {
                // What a driver hits lies far apart.
                if (i + 2 < driver.nodes.size()) draws.fetch(driver.nodes[i + 2]);
                auto* added = draws.added_.data() + std::size_t{driver.nodes[i]} * lanes;
                const auto base = *driven++;
                for (std::uint32_t l = 0; l < lanes; ++l) {
                    const auto work = ((base + added[l].tenths) * values[l]) >> Uncertainty::factorBits;
                    added[l] = {std::max<std::int64_t>(0, work) - base};
                }
            }
        }
    }
};

MIJLPAAL_WIDE void Draws::drawWide(std::uint32_t first) {
    DrawLoops::estimates(*this, first);
    for (const auto& block : uncertainty_.blocks) drawBlock(block, first);
    DrawLoops::drivers(*this, first);
}

void Draws::drawEstimatesAndDrivers(std::uint32_t first) {
    if (processor_ == scheduling::Processor::wide) return drawWide(first);
    DrawLoops::estimates(*this, first);
    for (const auto& block : uncertainty_.blocks) drawBlock(block, first);
    DrawLoops::drivers(*this, first);
}

void Draws::drawBlock(const Uncertainty::Block& block, std::uint32_t first) {
    const auto count = block.estimates.size();
    if (uncertainty_.isStratified) {
        for (const auto place : block.estimates) {
            const auto& estimate = uncertainty_.estimates[place];
            if (estimate.node == scheduling::none) continue;
            for (std::uint32_t l = 0; l < lanes_; ++l) {
                // Lanes beyond the last trial are not told.
                const auto trial = std::min(first + l, trials_ - 1);
                const auto drawn = strata_.from(strataOf_[place][trial], estimates_[place](trial));
                added_[estimate.node * std::size_t{lanes_} + l] = {estimate.added.at(scores_.of(drawn))};
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
        if (estimate.node == scheduling::none) continue;
        for (std::uint32_t l = 0; l < lanes_; ++l) {
            std::int64_t sum = 0;
            for (std::size_t j = 0; j <= i; ++j)
                sum += std::int64_t{block.root[i * count + j]} * blockScores_[j * lanes_ + l];
            added_[estimate.node * std::size_t{lanes_} + l] = {estimate.added.at(within(sum >> weightBits))};
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
            laneValues_[l] = happens ? risk.work.at(scores_.of(number(riskWork_[r], first + l))) : 0;
        }
        for (const auto node : risk.nodes) {
            auto* added = added_.data() + std::size_t{node} * lanes_;
            for (std::uint32_t l = 0; l < lanes_; ++l) added[l].tenths += laneValues_[l];
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
                if (comes == whenItComes) added[l] = -network_.nodes[node].remaining;
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
            auto& added = added_[std::size_t{node} * lanes_ + l].tenths;
            added = (base + added + unit / 2) / unit * unit - base;
        }
    }
}

}  // namespace mijlpaal::forecasting
