#include "forecasting/correlation.h"
#include "forecasting/simulation.h"
#include "tests/forecasting/support/simulated.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

using namespace mijlpaal;
using namespace mijlpaal::forecasting;
using namespace mijlpaal::tests;

namespace {

/// How many standard errors the mean of some values lies from another.
double errorsFrom(double expected, const std::vector<double>& values) {
    return std::abs(meanOf(values) - expected) / std::sqrt(varianceOf(values) / static_cast<double>(values.size()));
}

/// Ten tasks in a chain, with a second chain beside it, a risk, a driver and a common factor.
Simulation manyThings() {
    Simulation plan;
    for (int i = 0; i < 20; ++i) {
        const auto task = plan.task(1000);
        plan.estimate(task, PertBeta{500, 1000, 2500});
        if (i > 1) plan.link(task - 2, task);
    }
    plan.uncertainty.factors.push_back(7);
    const auto weights = factorWeights(0.4).value();
    for (std::size_t e = 0; e < 10; ++e) {
        plan.uncertainty.estimates[e].factor = 0;
        plan.uncertainty.estimates[e].onFactor = weights.common;
        plan.uncertainty.estimates[e].onOwn = weights.own;
    }
    plan.uncertainty.risks.push_back(
        {3, chanceOf(0.3), QuantileTable{Triangular{0, 5000, 9000}}, QuantileTable{Triangular{1, 2, 3}}, {4, 5}});
    plan.uncertainty.drivers.push_back(
        {4, chanceOf(0.5), QuantileTable{Uniform{1, 1.5}, 0, Uncertainty::factorUnit}, {8, 9, 10}});
    plan.wanted.finishes = {18, 19};
    plan.wanted.criticality = true;
    plan.wanted.target = 19;
    plan.run.trials = 1003;
    return plan;
}

std::vector<double> ranksOf(const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t i = 0; i < order.size(); ++i) ranks[order[i]] = static_cast<double>(i);
    return ranks;
}

double correlation(const std::vector<double>& one, const std::vector<double>& other) {
    const auto a = meanOf(one), b = meanOf(other);
    double both = 0;
    for (std::size_t i = 0; i < one.size(); ++i) both += (one[i] - a) * (other[i] - b);
    return both / static_cast<double>(one.size() - 1) / std::sqrt(varianceOf(one) * varianceOf(other));
}

double rankCorrelation(const std::vector<double>& one, const std::vector<double>& other) {
    return correlation(ranksOf(one), ranksOf(other));
}

}  // namespace

TEST_CASE("the duration of a chain of normal durations has their mean and their variance together") {
    Simulation plan;
    for (const auto& [mean, deviation] : {std::pair{1000, 100.0}, std::pair{2000, 200.0}, std::pair{500, 50.0}}) {
        const auto task = plan.task(mean);
        plan.estimate(task, Normal{static_cast<double>(mean), deviation});
        if (task > 0) plan.link(task - 1, task);
        plan.wanted.finishes = {task};
    }
    const auto found = plan.minutesOf();
    CHECK(errorsFrom(3500, found) < 3);
    const auto expected = 100.0 * 100 + 200.0 * 200 + 50.0 * 50;
    CHECK(std::abs(varianceOf(found) / expected - 1) < 3 * std::sqrt(2.0 / plan.run.trials));
}

TEST_CASE("the later of two uniform durations has the mean and the variance of the greatest of two") {
    //  build 0..3000 --+
    //                  +--> open
    //  train 0..3000 --+
    Simulation plan;
    for (int i = 0; i < 2; ++i) plan.estimate(plan.task(1500), Uniform{0, 3000});
    const auto open = plan.task(0);
    plan.link(0, open);
    plan.link(1, open);
    plan.wanted.finishes = {open};
    const auto found = plan.minutesOf();
    CHECK(errorsFrom(2000, found) < 3);
    CHECK(std::abs(varianceOf(found) - 500'000) < 3 * 500'000 * std::sqrt(2.0 / plan.run.trials));
}

TEST_CASE("a path of PERT estimates has the sum of their means") {
    Simulation plan;
    for (const auto& [least, mode, most] :
         {std::tuple{800.0, 1000.0, 1900.0}, std::tuple{300.0, 900.0, 1000.0}, std::tuple{1000.0, 1000.0, 4000.0}}) {
        const auto task = plan.task(static_cast<std::int64_t>(mode));
        plan.estimate(task, PertBeta{least, mode, most});
        if (task > 0) plan.link(task - 1, task);
        plan.wanted.finishes = {task};
    }
    const auto expected = (800 + 4 * 1000 + 1900) / 6.0 + (300 + 4 * 900 + 1000) / 6.0 + (1000 + 4 * 1000 + 4000) / 6.0;
    CHECK(errorsFrom(expected, plan.minutesOf()) < 3);
}

TEST_CASE("without spread every trial is the critical path") {
    Simulation plan;
    const auto build = plan.task(1000), train = plan.task(300), open = plan.task(200);
    plan.link(build, open);
    plan.link(train, open);
    plan.wanted.finishes = {open};
    plan.wanted.criticality = true;
    plan.run.trials = 100;
    for (const auto each : plan.minutesOf()) CHECK(each == 1200);
    CHECK(plan.simulate().critical == std::vector<std::uint32_t>{100, 0, 100});
}

TEST_CASE("the same seed gives the same bits for any number of threads and lanes") {
    auto plan = manyThings();
    const auto one = plan.simulate();
    for (const auto& each : {std::pair{1u, 1u}, std::pair{2u, 16u}, std::pair{4u, 8u}, std::pair{3u, 32u},
                             std::pair{2u, 5u}}) {
        const auto threads = each.first;
        const auto lanes = each.second;
        CAPTURE(threads);
        CAPTURE(lanes);
        plan.run.threads = threads;
        plan.run.lanes = lanes;
        const auto other = plan.simulate();
        CHECK(one.finishes == other.finishes);
        CHECK(one.critical == other.critical);
        CHECK(one.finish == other.finish);
        for (std::size_t i = 0; i < one.together.size(); ++i)
            CHECK(one.together[i].workFinish == other.together[i].workFinish);
    }
    plan.run.seed = 2;
    CHECK(plan.simulate().finishes != one.finishes);
}

TEST_CASE("what comes out is the same on every processor and with every compiler") {
    // The sum of all finishes, as worked out once: a change of it is a change of every forecast.
    auto plan = manyThings();
    for (const auto processor : {scheduling::Processor::plain, scheduling::processorHere()}) {
        plan.run.processor = processor;
        const auto found = plan.simulate();
        const auto sum = std::accumulate(found.finishes.begin(), found.finishes.end(), std::int64_t{0});
        CHECK(sum == 601'712'496'292);
    }
}

TEST_CASE("with the widest instructions of this machine and without them every bit is the same, on any number of threads") {
    auto plan = manyThings();
    for (const bool isStratified : {false, true}) {
        plan.uncertainty.isStratified = isStratified;
        plan.run.processor = scheduling::Processor::plain;
        plan.run.threads = 1;
        const auto one = plan.simulate();
        for (const auto lanes : {32u, 16u, 8u, 5u}) {
            CAPTURE(lanes);
            plan.run.processor = scheduling::processorHere();
            plan.run.threads = 3;
            plan.run.lanes = lanes;
            const auto other = plan.simulate();
            CHECK(one.finishes == other.finishes);
            CHECK(one.critical == other.critical);
            CHECK(one.finishSquared == other.finishSquared);
            CHECK(one.cost == other.cost);
            for (std::size_t i = 0; i < one.together.size(); ++i) {
                CHECK(one.together[i].workSquared == other.together[i].workSquared);
                CHECK(one.together[i].workFinish == other.together[i].workFinish);
            }
        }
        plan.run.lanes = 16;
    }
}

TEST_CASE("more trials begin with the same trials") {
    auto plan = manyThings();
    const auto few = plan.simulate();
    plan.run.trials = 2000;
    const auto more = plan.simulate();
    for (std::size_t t = 0; t < few.trials; ++t) REQUIRE(few.finishesOf(0)[t] == more.finishesOf(0)[t]);
}

TEST_CASE("an activity that is added changes nothing of what the others draw") {
    Simulation alone;
    alone.estimate(alone.task(1000), PertBeta{500, 1000, 2500});
    alone.wanted.finishes = {0};
    auto together = alone;
    together.estimate(together.task(700), PertBeta{500, 700, 2500});
    CHECK(alone.minutesOf() == together.minutesOf());
}

TEST_CASE("a risk happens as often as its chance says, and then takes its impact from all that it hits") {
    Simulation plan;
    plan.task(1000);
    plan.task(1000);
    plan.uncertainty.risks.push_back(
        {1, chanceOf(0.3), QuantileTable{Constant{6000}}, QuantileTable{Constant{0}}, {0, 1}});
    plan.wanted.finishes = {0, 1};
    const auto first = plan.minutesOf(0);
    CHECK(first == plan.minutesOf(1));
    const auto hit = static_cast<double>(std::count(first.begin(), first.end(), 1600.0));
    CHECK(static_cast<double>(std::count(first.begin(), first.end(), 1000.0)) + hit == plan.run.trials);
    CHECK(std::abs(hit / plan.run.trials - 0.3) < 3 * std::sqrt(0.3 * 0.7 / plan.run.trials));
}

TEST_CASE("a shared driver multiplies what it hits, and makes it move together") {
    Simulation plan;
    for (int i = 0; i < 2; ++i) plan.estimate(plan.task(1000), Triangular{900, 1000, 1100});
    plan.uncertainty.drivers.push_back(
        {1, chanceOf(0.5), QuantileTable{Constant{2}, 0, Uncertainty::factorUnit}, {0, 1}});
    plan.wanted.finishes = {0, 1};
    CHECK(errorsFrom(1500, plan.minutesOf(0)) < 3);
    CHECK(correlation(plan.minutesOf(0), plan.minutesOf(1)) > 0.9);
}

TEST_CASE("a driver that hits nothing changes nothing") {
    auto plan = manyThings();
    plan.uncertainty.drivers.clear();
    const auto before = plan.simulate().finishes;
    plan.uncertainty.drivers.push_back({9, chanceOf(1), QuantileTable{Constant{2}, 0, Uncertainty::factorUnit}, {}});
    CHECK(plan.simulate().finishes == before);
}

TEST_CASE("estimates with a common factor have the rank correlation that was asked for") {
    for (const auto asked : {0.1, 0.4, 0.8}) {
        Simulation plan;
        plan.estimate(plan.task(1000), PertBeta{500, 1000, 2500});
        plan.estimate(plan.task(1000), Triangular{900, 1000, 1900});
        plan.uncertainty.factors.push_back(1);
        for (auto& each : plan.uncertainty.estimates) {
            each.factor = 0;
            each.onFactor = factorWeights(asked)->common;
            each.onOwn = factorWeights(asked)->own;
        }
        plan.wanted.finishes = {0, 1};
        CHECK(std::abs(rankCorrelation(plan.minutesOf(0), plan.minutesOf(1)) - asked) < 0.02);
    }
}

TEST_CASE("estimates in a block have the rank correlations of its matrix, and each its own distribution") {
    Simulation plan;
    for (int i = 0; i < 3; ++i) plan.estimate(plan.task(1000), PertBeta{500, 1000, 2500});
    Eigen::MatrixXd ranks(3, 3);
    ranks << 1, 0.6, -0.3, 0.6, 1, 0.2, -0.3, 0.2, 1;
    const auto made = blockOf({0, 1, 2}, ranks).value();
    CHECK(made.largestChange == 0);
    plan.uncertainty.blocks.push_back(made.block);
    plan.wanted.finishes = {0, 1, 2};
    for (const auto& [one, other] : {std::pair{0, 1}, std::pair{0, 2}, std::pair{1, 2}}) {
        const auto found = rankCorrelation(plan.minutesOf(static_cast<std::size_t>(one)),
                                           plan.minutesOf(static_cast<std::size_t>(other)));
        CHECK(std::abs(found - ranks(one, other)) < 0.02);
    }
    CHECK(errorsFrom((500 + 4 * 1000 + 2500) / 6.0, plan.minutesOf(2)) < 3);
}

TEST_CASE("a simulation that is stopped gives nothing, and soon") {
    auto plan = manyThings();
    plan.run.trials = 100'000'000;
    plan.run.threads = 2;
    plan.wanted = {};
    std::stop_source source;
    plan.run.stop = source.get_token();
    plan.run.progress = [&](std::uint32_t) { source.request_stop(); };
    CHECK_FALSE(plan.simulateUntilStopped());
    plan.run.progress = {};
    CHECK_FALSE(plan.simulateUntilStopped());
}

TEST_CASE("after it is stopped each other thread ends the block it is at, and no thread begins one") {
    for (const auto threads : {1u, 2u, 4u}) {
        CAPTURE(threads);
        auto plan = manyThings();
        plan.wanted = {};
        plan.run.threads = threads;
        // So few that each block is told.
        plan.run.trials = 100 * plan.run.lanes;
        std::stop_source source;
        plan.run.stop = source.get_token();
        std::uint32_t atStop = 0, last = 0;
        plan.run.progress = [&](std::uint32_t done) {
            last = done;
            if (done < 10 * plan.run.lanes || source.stop_requested()) return;
            atStop = done;
            source.request_stop();
        };
        CHECK_FALSE(plan.simulateUntilStopped());
        CHECK(atStop == 10 * plan.run.lanes);
        CHECK(last <= atStop + (threads - 1) * plan.run.lanes);
    }
}

TEST_CASE("progress is told until all trials are done") {
    auto plan = manyThings();
    plan.run.threads = 2;
    std::uint32_t last = 0, calls = 0;
    plan.run.progress = [&](std::uint32_t done) {
        CHECK(done > last);
        last = done;
        ++calls;
    };
    plan.simulate();
    CHECK(last == plan.run.trials);
    CHECK(calls > 1);
}

TEST_CASE("costs grow with the work and fall in the years in which it is done") {
    Simulation plan;
    // From 4 January 2027, day and night, for two years of 365 days.
    const auto task = plan.task(2 * 365 * 1440);
    plan.wanted.costs = {{task, 1'000'000, 7'300'000}};
    plan.wanted.firstYear = 2027;
    plan.wanted.yearCount = 3;
    plan.run.trials = 4;
    const auto found = plan.simulate();
    CHECK(found.cost[3] == 8'300'000);
    CHECK(found.costOfYear(0)[3] == std::int64_t{8'300'000} * 362 / 730);
    CHECK(found.costOfYear(1)[3] == std::int64_t{8'300'000} * 366 / 730);
    CHECK(found.costOfYear(0)[3] + found.costOfYear(1)[3] + found.costOfYear(2)[3] == 8'300'000);
    // Twice the work costs twice what grows with it.
    plan.estimate(task, Constant{4 * 365 * 1440});
    CHECK(plan.simulate().cost[0] == 15'600'000);
}

TEST_CASE("the spread of the finish is known after a million trials") {
    Simulation plan;
    const auto task = plan.task(1000);
    plan.estimate(task, Uniform{400, 1600});
    plan.wanted.target = task;
    plan.run.trials = 1'000'000;
    plan.run.threads = 2;
    const auto found = plan.simulate();
    const WideSum trials = found.trials;
    const auto variance = static_cast<double>(found.finishSquared * trials - found.finish * found.finish) / 1e12;
    CHECK(variance == doctest::Approx(1200.0 * 1200 / 12).epsilon(0.01));
}

TEST_CASE("of a fork the one way is needed as often as its chance says, and else the other") {
    Simulation plan;
    const auto repair = plan.task(500), proceed = plan.task(100), open = plan.task(10);
    plan.link(repair, open);
    plan.link(proceed, open);
    plan.wanted.finishes = {open};
    plan.uncertainty.forks.push_back({1, chanceOf(0.3), {repair}, {proceed}});
    const auto minutes = plan.minutesOf();
    const auto repaired = std::count(minutes.begin(), minutes.end(), 510.0);
    CHECK(repaired + std::count(minutes.begin(), minutes.end(), 110.0) == static_cast<std::ptrdiff_t>(minutes.size()));
    const auto share = static_cast<double>(repaired) / static_cast<double>(minutes.size());
    CHECK(std::abs(share - 0.3) < 3 * std::sqrt(0.3 * 0.7 / static_cast<double>(minutes.size())));
}

TEST_CASE("a Latin hypercube knows the mean of a chain far better than plain draws do") {
    Simulation plan;
    for (int i = 0; i < 3; ++i) {
        const auto task = plan.task(1000);
        plan.estimate(task, Triangular{500, 1000, 3000});
        if (i > 0) plan.link(task - 1, task);
        plan.wanted.finishes = {task};
    }
    plan.run.trials = 1000;
    const auto expected = 3 * (500 + 1000 + 3000) / 3.0;
    plan.uncertainty.isStratified = true;
    const auto minutes = plan.minutesOf();
    const auto plainError = std::sqrt(varianceOf(minutes) / static_cast<double>(minutes.size()));
    CHECK(std::abs(meanOf(minutes) - expected) < plainError / 5);
}

TEST_CASE("a block of a Latin hypercube has the rank correlations of its matrix, and each estimate all of its strata") {
    Simulation plan;
    for (int i = 0; i < 3; ++i) plan.estimate(plan.task(1000), Uniform{0, 2000});
    plan.wanted.finishes = {0, 1, 2};
    Eigen::MatrixXd ranks = Eigen::MatrixXd::Identity(3, 3);
    ranks(0, 1) = ranks(1, 0) = 0.7;
    ranks(0, 2) = ranks(2, 0) = -0.4;
    plan.uncertainty.blocks.push_back(blockOf({0, 1, 2}, ranks).value().block);
    plan.uncertainty.isStratified = true;
    plan.run.trials = 10'000;
    const auto one = plan.minutesOf(0), two = plan.minutesOf(1), three = plan.minutesOf(2);
    CHECK(std::abs(rankCorrelation(one, two) - 0.7) < 0.02);
    CHECK(std::abs(rankCorrelation(one, three) + 0.4) < 0.02);
    for (const auto& values : {one, two, three}) {
        auto sorted = values;
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t i = 0; i < sorted.size(); i += 100)
            CHECK(std::abs(sorted[i] - 2000 * (static_cast<double>(i) + 0.5) / 10'000) < 2);
    }
}
