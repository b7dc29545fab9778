#include "forecasting/correlation.h"
#include "forecasting/distribution.h"
#include "forecasting/exact_math.h"
#include "forecasting/normal.h"
#include "forecasting/quantile_table.h"
#include "forecasting/random.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <limits>
#include <vector>

using namespace mijlpaal;
using namespace mijlpaal::forecasting;

namespace {

/// The mean of a distribution, from its quantiles.
double meanOf(const Distribution& distribution) {
    constexpr int steps = 200'000;
    double sum = 0;
    for (int i = 0; i < steps; ++i) {
        const auto below = (i + 0.5) / steps;
        sum += quantile(distribution, below);
    }
    return sum / steps;
}

std::string problem(const Distribution& distribution) {
    const auto found = problemOf(distribution);
    return found ? plain(*found) : "";
}

}  // namespace

TEST_CASE("the functions that are the same on every processor are those of the library") {
    for (double x = -20; x <= 20; x += 0.37) {
        CHECK(exponential(x) == doctest::Approx(std::exp(x)).epsilon(1e-14));
        CHECK(naturalLog(std::exp(x)) == doctest::Approx(x).epsilon(1e-13));
    }
    for (double x = -1; x <= 1; x += 0.01) CHECK(sine(x) == doctest::Approx(std::sin(x)).epsilon(1e-14));
    for (double z = -5; z <= 5; z += 0.1) {
        CHECK(chanceBelow(z) == doctest::Approx(std::erfc(-z / std::sqrt(2)) / 2).epsilon(1e-11));
        CHECK(normalQuantile(chanceBelow(z)) == doctest::Approx(z).epsilon(1e-9));
    }
}

TEST_CASE("random numbers fill their range evenly and do not go together") {
    constexpr std::uint32_t trials = 100'000;
    const Stream one{1, Purpose::estimate, 1}, next{1, Purpose::estimate, 2}, other{1, Purpose::riskWork, 1};
    std::vector<int> counts(64);
    double both = 0, across = 0, later = 0;
    for (std::uint32_t t = 0; t < trials; ++t) {
        ++counts[one(t) >> 26];
        const auto centred = [](std::uint32_t bits) { return bits / 4294967296.0 - 0.5; };
        both += centred(one(t)) * centred(next(t));
        across += centred(one(t)) * centred(other(t));
        later += centred(one(t)) * centred(one(t + 1));
    }
    double chiSquare = 0;
    for (const auto count : counts) chiSquare += std::pow(count - trials / 64.0, 2) / (trials / 64.0);
    CHECK(chiSquare < 63 + 4 * std::sqrt(2 * 63.0));
    const auto error = std::sqrt(static_cast<double>(trials)) / 12;
    for (const auto sum : {both, across, later}) CHECK(std::abs(sum) < 4 * error);
}

TEST_CASE("scores lie on lines between the quantiles of 1024 steps, and in the tail of as many finer ones") {
    // Reckoned in 64 bits from tables of their own.
    std::vector<std::int64_t> body, tail;
    const auto score = [](double share) {
        const auto z = -normalQuantile(std::max((1 - share) / 2, 0x1p-24));
        return std::min<std::int64_t>(lastScore, static_cast<std::int64_t>(z * scoreUnit + 0.5));
    };
    for (int i = 0; i <= 1024; ++i) {
        body.push_back(score(i / 1024.0));
        tail.push_back(score(1 - (1 - i / 1024.0) / 64));
    }
    const auto between = [](const std::vector<std::int64_t>& steps, std::uint64_t from, int bits) {
        const auto cell = static_cast<std::size_t>(from >> bits);
        const auto rest = static_cast<std::int64_t>(from & ((std::uint64_t{1} << bits) - 1));
        return steps[cell] + (((steps[cell + 1] - steps[cell]) * rest) >> bits);
    };
    const auto& scores = Scores::table();
    constexpr std::uint32_t tailFrom = (1u << 31) - (1u << 25);
    std::vector<std::uint32_t> drawn{0, 1, 0x7fff'ffff, 0x8000'0000, 0xffff'ffff, 0x01ff'ffff, 0x0200'0000, 0xfe00'0000, 0xfdff'ffff};
    for (std::uint32_t i = 0; i < 100'000; ++i) drawn.push_back(i * 2'654'435'761u);
    for (const auto each : drawn) {
        const auto half = (each >> 31 != 0 ? each : ~each) & 0x7fff'ffffu;
        const auto expected = half < tailFrom ? between(body, half, 21) : between(tail, half - tailFrom, 15);
        REQUIRE(scores.of(each) == (each >> 31 != 0 ? expected : -expected));
    }
}

TEST_CASE("scores drawn from all of 32 bits are normal") {
    const auto& scores = Scores::table();
    double worst = 0;
    for (std::uint32_t i = 0; i < 100'000; ++i) {
        const auto bits = i * 42'949u + 20'000u;
        const auto below = bits / 4294967296.0;
        if (below < 2e-5 || below > 1 - 2e-5) continue;
        worst = std::max(worst, std::abs(scores.of(bits) / double{scoreUnit} - normalQuantile(below)));
    }
    CHECK(worst < 0.01);
    CHECK(scores.of(0xffff'ffffu) == -scores.of(0));
    CHECK(scores.of(0xffff'ffffu) <= lastScore);
}

TEST_CASE("each distribution has the mean that its figures say") {
    CHECK(meanOf(Uniform{10, 30}) == doctest::Approx(20).epsilon(1e-6));
    CHECK(meanOf(Triangular{10, 20, 60}) == doctest::Approx(30).epsilon(1e-5));
    CHECK(meanOf(PertBeta{10, 20, 60}) == doctest::Approx(25).epsilon(1e-4));
    CHECK(meanOf(PertBeta{10, 10, 60}) == doctest::Approx(110 / 6.0).epsilon(1e-4));
    CHECK(meanOf(PertBeta{10, 60, 60}) == doctest::Approx(310 / 6.0).epsilon(1e-4));
    CHECK(meanOf(Normal{10, 2}) == doctest::Approx(10).epsilon(1e-5));
    CHECK(meanOf(LogNormal{10, 4}) == doctest::Approx(10).epsilon(1e-3));
    CHECK(meanOf(Discrete{{1, 5}, {0.75, 0.25}}) == doctest::Approx(2).epsilon(1e-4));
    CHECK(meanOf(Empirical{{1, 2, 6}}) == doctest::Approx(3).epsilon(1e-4));
    CHECK(meanOf(Constant{7}) == doctest::Approx(7));
}

TEST_CASE("a trigen leaves the stated shares outside its two ends") {
    const Trigen trigen{10, 20, 60, 0.1, 0.2};
    CHECK(quantile(trigen, 0.1) == doctest::Approx(10).epsilon(1e-9));
    CHECK(quantile(trigen, 0.8) == doctest::Approx(60).epsilon(1e-9));
    CHECK(quantile(Trigen{5, 5, 5}, 0.3) == 5);
    CHECK(quantile(Trigen{5, 5, 9, 0.1, 0.1}, 0) == doctest::Approx(5));
}

TEST_CASE("a heavy tail begins where the triangle stops, and reaches further") {
    const HeavyTailed heavy{10, 20, 60, 0.1, 0.4};
    const Triangular triangle{10, 20, 60};
    CHECK(quantile(heavy, 0.5) == quantile(triangle, 0.5));
    CHECK(quantile(heavy, 0.9) == doctest::Approx(quantile(triangle, 0.9)));
    CHECK(quantile(heavy, 0.9001) == doctest::Approx(quantile(triangle, 0.9001)).epsilon(1e-4));
    CHECK(quantile(heavy, 0.999) > 100);
    CHECK(quantile(HeavyTailed{10, 20, 60, 0.1, 0}, 0.999) < quantile(heavy, 0.999));
}

TEST_CASE("a table of a distribution gives its values by normal score") {
    for (const Distribution& each : std::vector<Distribution>{
             Triangular{1000, 2000, 6000}, PertBeta{1000, 2000, 6000}, Uniform{1000, 6000}, LogNormal{2000, 500},
             HeavyTailed{1000, 2000, 6000}}) {
        const QuantileTable table{each};
        for (double z = -3; z <= 3; z += 0.017) {
            const auto value = table.at(static_cast<std::int32_t>(z * scoreUnit));
            CHECK(static_cast<double>(value) == doctest::Approx(quantile(each, chanceBelow(z), chanceAbove(z))).epsilon(0.002));
        }
    }
    const QuantileTable stepped{Discrete{{30, 10}, {0.25, 0.75}}};
    CHECK(stepped.at(0) == 10);
    CHECK(stepped.at(static_cast<std::int32_t>(0.67 * scoreUnit)) == 10);
    CHECK(stepped.at(static_cast<std::int32_t>(0.68 * scoreUnit)) == 30);
    CHECK(QuantileTable{Discrete{{4}, {1}}}.at(lastScore) == 4);
    CHECK(QuantileTable{Triangular{1e12, 2e12, 3e12}}.at(0) == doctest::Approx(2e12).epsilon(1e-3));
}

TEST_CASE("a distribution that cannot be is refused with the reason") {
    CHECK(problem(Triangular{1, 2, 3}).empty());
    CHECK(problem(Triangular{2, 2, 2}).empty());
    CHECK(problem(PertBeta{3, 2, 4}) == "The three estimates are out of order: the optimistic one is the least, the "
                                        "pessimistic one the most.");
    CHECK_FALSE(problem(Uniform{2, 1}).empty());
    CHECK_FALSE(problem(Trigen{1, 2, 3, 0.6, 0.6}).empty());
    CHECK_FALSE(problem(Normal{1, -1}).empty());
    CHECK(problem(LogNormal{0, 1}) == "The mean of a log-normal distribution is above 0.");
    CHECK(problem(Discrete{{1, 2}, {0.5, 0.4}}) == "The chances of all values add up to 1.");
    CHECK(problem(Discrete{{1, 2}, {1.5, -0.5}}) == "A chance lies between 0 and 1.");
    CHECK_FALSE(problem(Empirical{}).empty());
    CHECK_FALSE(problem(HeavyTailed{1, 2, 3, 0.1, 1}).empty());
    CHECK_FALSE(problem(Constant{std::numeric_limits<double>::quiet_NaN()}).empty());
}

TEST_CASE("a matrix of correlations that cannot be is brought to the nearest that can, and the change is told") {
    Eigen::MatrixXd typed(3, 3);
    typed << 1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1;
    const auto repaired = nearestCorrelation(typed).value();
    CHECK(repaired.largestChange > 0.3);
    CHECK(repaired.largestChange < 0.5);
    CHECK(repaired.matrix(0, 0) == doctest::Approx(1));
    CHECK(repaired.matrix(0, 1) == doctest::Approx(0.5).epsilon(0.01));
    CHECK(repaired.matrix(0, 2) == doctest::Approx(-0.5).epsilon(0.01));
    CHECK(blockOf({0, 1, 2}, typed).value().largestChange > 0.3);
}

TEST_CASE("a matrix that is no matrix of correlations is refused") {
    const auto refusal = [](const Eigen::MatrixXd& typed) { return plain(nearestCorrelation(typed).error()); };
    Eigen::MatrixXd typed = Eigen::MatrixXd::Identity(2, 2);
    typed(0, 1) = typed(1, 0) = 1.2;
    CHECK(refusal(typed) == "A correlation lies between -1 and 1.");
    typed(0, 1) = 0.5;
    typed(1, 0) = 0.4;
    CHECK(refusal(typed) == "A matrix of correlations is the same on both sides of its diagonal.");
    typed(0, 0) = 2;
    CHECK(refusal(typed) == "Everything is correlated with itself by 1.");
    CHECK(refusal(Eigen::MatrixXd::Ones(2, 3)) == "A matrix of correlations has as many rows as columns.");
    CHECK_FALSE(blockOf({0}, Eigen::MatrixXd::Identity(2, 2)));
    CHECK_FALSE(blockOf(std::vector<std::uint32_t>(201), Eigen::MatrixXd::Identity(201, 201)));
    CHECK_FALSE(factorWeights(-0.1));
    CHECK_FALSE(factorWeights(0.96));
}

TEST_CASE("of a Latin hypercube each stratum is drawn from once, in an order of its own") {
    for (const std::uint32_t count : {1u, 2u, 7u, 1000u, 1024u, 1025u}) {
        const Strata strata{count};
        const Stream one{1, Purpose::estimate, 4}, other{1, Purpose::estimate, 5};
        std::vector<char> isSeen(count, 0);
        std::uint32_t moved = 0, same = 0;
        for (std::uint32_t t = 0; t < count; ++t) {
            const auto stratum = strata.of(one, t);
            REQUIRE(stratum < count);
            CHECK(isSeen[stratum] == 0);
            isSeen[stratum] = 1;
            const auto drawn = strata(one, t);
            // Rounded down, so it may lie a hair below its stratum.
            const auto lies = static_cast<std::uint64_t>(drawn) * count >> 32;
            CHECK((lies == stratum || lies + 1 == stratum));
            moved += stratum != t ? 1 : 0;
            same += stratum == strata.of(other, t) ? 1 : 0;
        }
        if (count >= 1000) CHECK(moved > count * 9 / 10);
        if (count >= 1000) CHECK(same < count / 100);
    }
}
