#include "scheduling/forward_pass.h"

#include "tests/scheduling/support/allocations.h"
#include "tests/scheduling/support/random_network.h"

#include <doctest/doctest.h>

#include <random>
#include <thread>

// The pass forward for many trials gives what the full pass gives of each.

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::Moment;
using scheduling::ForwardPass;
using scheduling::Network;
using scheduling::Trials;

namespace {

scheduling::Options optionsFor(unsigned seed) {
    scheduling::Options options;
    options.profile = seed % 2 == 0 ? model::Profile::p6 : model::Profile::msp;
    options.statusDateIsFloor = seed / 2 % 3 != 0;
    options.honoursConstraints = seed / 6 % 2 == 0;
    options.progressLogic =
        seed / 12 % 2 == 0 ? model::ProgressLogic::retainedLogic : model::ProgressLogic::progressOverride;
    return options;
}

struct Setting {
    model::Portfolio calendars = RandomNetwork::calendars();
    scheduling::Clocks clocks{calendars};
    scheduling::Frame frame{at("2027-01-04T08:00"), at("2027-01-20T00:00")};
};

std::vector<std::int32_t> changes(RandomNetwork& random, std::size_t count) {
    std::vector<std::int32_t> made(count);
    for (auto& each : made) each = static_cast<std::int32_t>(random.change().tenths);
    return made;
}

/// The network as it is rebuilt with the work of one trial.
Network rebuilt(Network network, const std::vector<std::int32_t>& added, std::uint32_t lanes,
                std::uint32_t lane) {
    for (std::uint32_t i = 0; i < network.nodes.size(); ++i)
        scheduling::lengthen(network, i, {added[std::size_t{i} * lanes + lane]});
    return network;
}

/// The first node of which the dates differ; nothing when all are the same.
std::string difference(const ForwardPass& forward, const Trials& trials, std::uint32_t lane,
                       const scheduling::Passed& passed) {
    for (std::uint32_t i = 0; i < passed.dates.size(); ++i) {
        const auto& dates = passed.dates[i];
        if (forward.startOf(trials, i, lane) != dates.earlyStart) return "start of " + std::to_string(i);
        if (forward.finishOf(trials, i, lane) != dates.earlyFinish) return "finish of " + std::to_string(i);
        if (forward.restOf(trials, i, lane) != dates.remainingStart) return "rest of " + std::to_string(i);
    }
    return forward.lastFinish(trials, lane) == passed.finish ? "" : "finish of the plan";
}

}  // namespace

TEST_CASE("with the work that the network says, the pass forward gives the early dates of the full pass") {
    const Setting setting;
    for (unsigned seed = 0; seed < 600; ++seed) {
        CAPTURE(seed);
        const auto network = RandomNetwork{seed, setting.clocks}.network();
        const auto options = optionsFor(seed);
        const ForwardPass forward{network, setting.clocks, setting.frame, options};
        std::vector<std::int32_t> dates(forward.slots());
        const Trials trials{1, {}, dates};
        forward.run(trials);
        const auto passed = scheduling::pass(network, setting.clocks, setting.frame, options);
        CHECK(difference(forward, trials, 0, passed) == "");
    }
}

TEST_CASE("in each lane the pass forward gives the early dates of a network rebuilt with that lane's work") {
    const Setting setting;
    for (unsigned seed = 0; seed < 300; ++seed) {
        RandomNetwork random{seed, setting.clocks};
        const auto network = random.network();
        const auto options = optionsFor(seed);
        const ForwardPass forward{network, setting.clocks, setting.frame, options};
        for (const std::uint32_t lanes : {1u, 4u, 8u, 11u, 16u, 32u}) {
            const auto added = changes(random, network.nodes.size() * lanes);
            std::vector<std::int32_t> dates(forward.slots() * lanes, 7), others = dates;
            const Trials trials{lanes, added, dates};
            forward.run(trials);
            forward.run({lanes, added, others, scheduling::Processor::plain});
            CHECK(dates == others);
            for (std::uint32_t lane = 0; lane < lanes; ++lane) {
                CAPTURE(seed);
                CAPTURE(lanes);
                CAPTURE(lane);
                const auto passed = scheduling::pass(rebuilt(network, added, lanes, lane), setting.clocks,
                                                     setting.frame, options);
                CHECK(difference(forward, trials, lane, passed) == "");
            }
        }
    }
}

TEST_CASE("work of centuries ends where the clocks end, as in the full pass") {
    const Setting setting;
    for (const auto profile : {model::Profile::p6, model::Profile::msp}) {
        scheduling::Options options;
        options.profile = profile;
        options.statusDateIsFloor = false;
        for (const std::int64_t most : {1'000'000'000ll, 400'000'000'000ll}) {
            std::mt19937_64 random{7};
            scheduling::LooseNetwork loose;
            for (std::uint32_t i = 0; i < 40; ++i) {
                scheduling::Node node;
                const auto share = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(most));
                node.duration = node.remaining = {i % 3 == 0 ? share : share % 48'000};
                node.clock = node.floatClock = static_cast<std::uint16_t>(random() % setting.clocks.size());
                loose.nodes.push_back(node);
                loose.activities.push_back({i + 1});
                for (int k = 0; i > 0 && k < 2; ++k) {
                    scheduling::LooseNetwork::Edge edge;
                    edge.link.from = static_cast<std::uint32_t>(random() % i);
                    edge.link.dependency = static_cast<std::uint32_t>(loose.dependencies.size());
                    edge.to = i;
                    loose.dependencies.push_back({static_cast<std::int64_t>(loose.dependencies.size()) + 1});
                    loose.edges.push_back(edge);
                }
            }
            const auto network = *inOrder(loose);
            const ForwardPass forward{network, setting.clocks, setting.frame, options};
            const std::vector<std::int32_t> added(network.nodes.size() * 16, scheduling::mostTenths);
            std::vector<std::int32_t> dates(forward.slots() * 16);
            const Trials without{1, {}, dates};
            forward.run(without);
            const auto passed = scheduling::pass(network, setting.clocks, setting.frame, options);
            CHECK(difference(forward, without, 0, passed) == "");
            const Trials with{16, added, dates};
            forward.run(with);
            CHECK(model::WorkCalendar::isBeyond(forward.lastFinish(with, 15)));
        }
    }
}

TEST_CASE("a run of the pass forward allocates nothing") {
    const Setting setting;
    for (unsigned seed = 0; seed < 24; ++seed) {
        const auto network = RandomNetwork{seed, setting.clocks}.network();
        const auto options = optionsFor(seed);
        const ForwardPass forward{network, setting.clocks, setting.frame, options};
        for (const std::uint32_t lanes : {1u, 4u, 16u}) {
            const std::vector<std::int32_t> added(network.nodes.size() * lanes, 100);
            std::vector<std::int32_t> dates(forward.slots() * lanes);
            const Trials trials{lanes, added, dates};
            const auto before = allocations();
            forward.run(trials);
            const auto last = forward.lastFinish(trials, lanes - 1);
            CHECK(allocations() == before);
            CHECK(last >= setting.frame.start);
        }
    }
}

TEST_CASE("threads share one pass forward, each with its own dates") {
    const Setting setting;
    RandomNetwork random{3, setting.clocks};
    const auto network = random.network();
    const ForwardPass forward{network, setting.clocks, setting.frame, optionsFor(3)};
    const auto added = changes(random, network.nodes.size() * 4);
    std::vector<std::vector<std::int32_t>> found(4, std::vector<std::int32_t>(forward.slots() * 4));
    std::vector<std::thread> threads;
    for (auto& dates : found)
        threads.emplace_back([&] {
            for (int i = 0; i < 20; ++i) forward.run({4, added, dates});
        });
    for (auto& each : threads) each.join();
    for (const auto& dates : found) CHECK(dates == found.front());
}

TEST_CASE("the last finish of some activities is read from the dates of a trial") {
    const Setting setting;
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        const auto network = RandomNetwork{seed, setting.clocks}.network();
        const auto options = optionsFor(seed);
        const ForwardPass forward{network, setting.clocks, setting.frame, options};
        std::vector<std::int32_t> dates(forward.slots());
        const Trials trials{1, {}, dates};
        forward.run(trials);
        std::vector<std::uint32_t> chosen;
        auto last = scheduling::never;
        for (std::uint32_t i = 0; i < network.nodes.size(); i += 3) {
            chosen.push_back(i);
            last = std::max(last, forward.finishOf(trials, i));
        }
        CHECK(forward.lastFinish(trials, chosen) == last);
    }
}

TEST_CASE("forward only, work that is to go as late as possible has its early dates") {
    NetworkBuilder plan;
    plan.activity("build", 10_wd).activity("train", 2_wd).milestone("open");
    plan.link("build", "open").link("train", "open");
    plan.constraint("train", model::ConstraintType::asLateAsPossible, "2027-01-04T08:00");
    for (const auto profile : {model::Profile::p6, model::Profile::msp}) {
        scheduling::Clocks clocks{plan.portfolio};
        const auto network = *inOrder(looseNetworkOf(plan.portfolio, {profile, {}}, clocks));
        scheduling::Options options;
        options.profile = profile;
        options.statusDateIsFloor = false;
        const scheduling::Frame frame{at("2027-01-04T08:00"), at("2027-01-01T00:00")};
        const ForwardPass forward{network, clocks, frame, options};
        std::vector<std::int32_t> dates(forward.slots());
        const Trials trials{1, {}, dates};
        forward.run(trials);
        const auto train = static_cast<std::uint32_t>(
            std::find(network.activities.begin(), network.activities.end(), plan.id("train")) -
            network.activities.begin());
        CHECK(forward.startOf(trials, train) == at("2027-01-04T08:00"));
        CHECK(forward.lastFinish(trials) == at("2027-01-15T17:00"));
        CHECK(scheduling::pass(network, clocks, frame, options).dates[train].start == at("2027-01-14T08:00"));
    }
}

TEST_CASE("a link between finishes that asks for less than the start of the plan drives nothing in P6") {
    //  train 2 --FF--> build 10
    NetworkBuilder plan;
    plan.activity("train", 2_wd).activity("build", 10_wd);
    plan.link("train", "build", model::LinkType::finishToFinish);
    CHECK(plan.start("build") == "2027-01-04T08:00");
    CHECK(plan.drivers("build") == "");
    CHECK(plan.schedule().reason(plan.id("build")) != scheduling::StartReason::link);
}
