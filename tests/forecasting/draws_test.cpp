#include "forecasting/draws.h"

#include "forecasting/correlation.h"
#include "scheduling/forward_pass.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

// What is drawn for trials side by side, in 32 bits, is what is reckoned here for one node of one trial at a
// time, in 64.

using namespace mijlpaal;
using namespace mijlpaal::forecasting;

namespace {

constexpr std::uint64_t seed = 11;

struct Uncertain {
    scheduling::Network network;
    Uncertainty uncertainty;

    explicit Uncertain(unsigned variant) {
        std::mt19937 random{variant};
        const auto upTo = [&](std::uint32_t last) {
            return static_cast<std::uint32_t>(random() % (last + 1));
        };
        const auto count = 5 + upTo(30);
        network.nodes.resize(count);
        for (std::int64_t f = 0; f < 3; ++f) uncertainty.factors.push_back(f);
        const auto weights = factorWeights(0.5).value();
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto work = static_cast<double>(4800 * (1 + upTo(40))) * (upTo(9) == 0 ? 1000 : 1);
            network.nodes[i].duration = network.nodes[i].remaining = {static_cast<std::int64_t>(work)};
            if (upTo(4) == 0) continue;
            Uncertainty::Estimate estimate{i, i + 100,
                                           QuantileTable{PertBeta{0.5 * work, work, 3 * work}, -work}};
            if (upTo(5) == 0) estimate.added = QuantileTable{Discrete{{-2 * work, 0, work}, {0.2, 0.5, 0.3}}};
            if (upTo(2) > 0) {
                estimate.factor = upTo(2);
                estimate.onFactor = weights.common;
                estimate.onOwn = weights.own;
            }
            uncertainty.estimates.push_back(std::move(estimate));
        }
        if (uncertainty.estimates.size() > 3) {
            const auto half = weightUnit / 2;
            uncertainty.blocks.push_back({{0, 2, 3}, {weightUnit, 0, 0, half, 3547, 0, half, half, 2896}});
        }
        for (std::int64_t d = 0; d < 4; ++d) {
            Uncertainty::Driver driver{
                d, chanceOf(0.5), QuantileTable{Triangular{0.5, 1.1, 2.5}, 0, Uncertainty::factorUnit}, {}};
            for (std::uint32_t i = 0; i < count; i += 1 + upTo(4)) driver.nodes.push_back(i);
            uncertainty.drivers.push_back(std::move(driver));
        }
        uncertainty.risks.push_back({3,
                                     chanceOf(0.3),
                                     QuantileTable{Triangular{0, 5000, 9000}},
                                     QuantileTable{Triangular{1, 2, 3}},
                                     {0, count - 1}});
    }

    std::int64_t added(std::uint32_t node, std::uint32_t trial) const {
        const auto& scores = Scores::table();
        const auto drawn = [&](Purpose purpose, std::int64_t key) {
            return Stream{seed, purpose, key}(trial);
        };
        const auto scoreOf = [&](std::size_t e) {
            return std::int64_t{scores.of(drawn(Purpose::estimate, uncertainty.estimates[e].key))};
        };
        const auto within = [](std::int64_t score) {
            return static_cast<std::int32_t>(std::clamp<std::int64_t>(score, -lastScore, lastScore));
        };
        const auto base = network.nodes[node].remaining.tenths;
        std::int64_t made = 0;
        for (std::size_t e = 0; e < uncertainty.estimates.size(); ++e) {
            const auto& estimate = uncertainty.estimates[e];
            if (estimate.node != node) continue;
            auto score = scoreOf(e);
            if (estimate.factor != scheduling::none) {
                const auto common = scores.of(drawn(Purpose::factor, uncertainty.factors[estimate.factor]));
                score = (score * estimate.onOwn + std::int64_t{common} * estimate.onFactor) >> weightBits;
            }
            for (const auto& block : uncertainty.blocks) {
                for (std::size_t i = 0; i < block.estimates.size(); ++i) {
                    if (block.estimates[i] != e) continue;
                    score = 0;
                    for (std::size_t j = 0; j <= i; ++j)
                        score += block.root[i * block.estimates.size() + j] * scoreOf(block.estimates[j]);
                    score >>= weightBits;
                }
            }
            made = estimate.added.at(within(score));
        }
        for (const auto& driver : uncertainty.drivers) {
            if (!std::count(driver.nodes.begin(), driver.nodes.end(), node)) continue;
            const bool fires = drawn(Purpose::driverFires, driver.key) < driver.chance;
            const auto factor = fires ? driver.factor.at(scores.of(drawn(Purpose::driver, driver.key)))
                                      : Uncertainty::factorUnit;
            // Centuries of work are held at what trials count to.
            made = std::clamp<std::int64_t>(((base + made) * factor) >> Uncertainty::factorBits, 0,
                                            scheduling::mostTenths) -
                   base;
        }
        for (const auto& risk : uncertainty.risks) {
            const bool hits = std::count(risk.nodes.begin(), risk.nodes.end(), node) > 0;
            if (hits && drawn(Purpose::riskFires, risk.key) < risk.chance)
                made += risk.work.at(scores.of(drawn(Purpose::riskWork, risk.key)));
        }
        return std::clamp<std::int64_t>(made, -scheduling::mostTenths, scheduling::mostTenths);
    }
};

}  // namespace

TEST_CASE("what is drawn for many trials side by side is what is reckoned for one") {
    for (unsigned variant = 0; variant < 40; ++variant) {
        const Uncertain plan{variant};
        for (const auto processor : {scheduling::Processor::plain, scheduling::processorHere()}) {
            for (const auto lanes : {1u, 8u, 16u, 21u, 32u}) {
                Draws draws{plan.uncertainty, plan.network, seed, 1000, lanes, processor};
                for (const auto first : {0u, 96u}) {
                    draws.draw(first);
                    std::size_t others = 0;
                    for (std::uint32_t i = 0; i < plan.network.nodes.size(); ++i) {
                        for (std::uint32_t l = 0; l < lanes; ++l)
                            others += plan.added(i, first + l) != draws.added()[std::size_t{i} * lanes + l];
                    }
                    CAPTURE(variant);
                    CAPTURE(lanes);
                    CHECK(others == 0);
                }
            }
        }
    }
}

TEST_CASE("what sixteen trials draw of one node is one line of the cache") {
    const Uncertain plan{1};
    const Draws draws{plan.uncertainty, plan.network, seed, 1000, 16};
    CHECK(reinterpret_cast<std::uintptr_t>(draws.added().data()) % 64 == 0);
}

TEST_CASE("values between narrow steps are those of the table; wide and broken ones have no steps") {
    const QuantileTable narrow{PertBeta{800, 1000, 2500}, -1000, 10};
    REQUIRE(narrow.steps());
    for (auto score = -lastScore; score <= lastScore; score += 97)
        REQUIRE(QuantileTable::between(narrow.steps()[QuantileTable::stepBelow(score)],
                                       narrow.steps()[QuantileTable::stepBelow(score) + 1],
                                       score) == narrow.at(score));
    CHECK_FALSE(QuantileTable{PertBeta{0, 1e9, 4e9}}.steps());
    CHECK_FALSE(QuantileTable{Discrete{{1, 2}, {0.5, 0.5}}}.steps());
}
