#include "scheduling/forward_pass.h"
#include "scheduling/passes.h"
#include "tests/benchmarks/layered_network.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <random>
#include <vector>

// The engine on networks of up to a million activities, beside a bare pass over the same links:
// finish-to-start only, whole minutes, no calendars. The ratio of the two in one run is the figure to watch.

namespace {

using namespace mijlpaal;
using tests::calendars;
using tests::layered;

struct BareEdge {
    std::uint32_t from, to;
};

/// The links grouped by one of their ends.
struct Grouped {
    std::vector<std::uint32_t> first, other;

    Grouped(std::size_t count, const std::vector<BareEdge>& edges, std::uint32_t BareEdge::*by,
            std::uint32_t BareEdge::*with)
        : first(count + 1, 0), other(edges.size()) {
        for (const auto& edge : edges) ++first[edge.*by + 1];
        for (std::size_t i = 0; i < count; ++i) first[i + 1] += first[i];
        auto next = first;
        for (const auto& edge : edges) other[next[edge.*by]++] = edge.*with;
    }
};

/// From a list of links to early and late dates, with nothing that is not needed for that: links grouped both
/// ways, an order, a pass forward and one back.
std::int64_t bare(const std::vector<std::int32_t>& durations, const std::vector<BareEdge>& edges) {
    const auto count = durations.size();
    const Grouped behind{count, edges, &BareEdge::from, &BareEdge::to};
    const Grouped before{count, edges, &BareEdge::to, &BareEdge::from};
    std::vector<std::uint32_t> waitsFor(count), order;
    order.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        waitsFor[i] = before.first[i + 1] - before.first[i];
        if (waitsFor[i] == 0) order.push_back(i);
    }
    for (std::size_t at = 0; at < order.size(); ++at) {
        for (auto k = behind.first[order[at]]; k < behind.first[order[at] + 1]; ++k) {
            if (--waitsFor[behind.other[k]] == 0) order.push_back(behind.other[k]);
        }
    }
    std::vector<std::int32_t> finish(count), late(count);
    std::int32_t end = 0;
    for (const auto i : order) {
        std::int32_t start = 0;
        for (auto k = before.first[i]; k < before.first[i + 1]; ++k)
            start = std::max(start, finish[before.other[k]]);
        finish[i] = start + durations[i];
        end = std::max(end, finish[i]);
    }
    for (auto at = order.size(); at-- > 0;) {
        const auto i = order[at];
        auto latest = end;
        for (auto k = behind.first[i]; k < behind.first[i + 1]; ++k)
            latest = std::min(latest, late[behind.other[k]]);
        late[i] = latest - durations[i];
    }
    return late[order.front()];
}

void barePass(benchmark::State& state) {
    const auto loose = layered(static_cast<std::uint32_t>(state.range(0)));
    std::vector<std::int32_t> durations;
    for (const auto& node : loose.nodes)
        durations.push_back(static_cast<std::int32_t>(node.duration.tenths / 10));
    std::vector<BareEdge> edges;
    for (const auto& edge : loose.edges) edges.push_back({edge.link.from, edge.to});
    for (auto _ : state) benchmark::DoNotOptimize(bare(durations, edges));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(barePass)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// The least that one trial forward can cost: durations and links in order, finish-to-start only, whole
/// minutes, no calendars.
struct BareForward {
    std::vector<std::int32_t> durations, finish;
    std::vector<std::uint32_t> first, from;

    explicit BareForward(const scheduling::Network& network)
        : finish(network.nodes.size()), first{network.firstLink} {
        for (const auto& node : network.nodes)
            durations.push_back(static_cast<std::int32_t>(node.duration.tenths / 10));
        for (const auto& link : network.links) from.push_back(link.from);
    }

    std::int32_t run() {
        std::int32_t end = 0;
        for (std::size_t i = 0; i < durations.size(); ++i) {
            std::int32_t start = 0;
            for (auto k = first[i]; k < first[i + 1]; ++k) start = std::max(start, finish[from[k]]);
            finish[i] = start + durations[i];
            end = std::max(end, finish[i]);
        }
        return end;
    }
};

/// `state.range(0)` activities; the time is that of one trial.
void bareForward(benchmark::State& state) {
    const auto network = scheduling::inOrder(layered(static_cast<std::uint32_t>(state.range(0)), 1));
    BareForward bareOne{*network};
    for (auto _ : state) {
        benchmark::DoNotOptimize(bareOne.run());
        benchmark::ClobberMemory();
    }
    state.counters["per_trial"] =
        benchmark::Counter(1, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(bareForward)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);

/// Early dates alone of `state.range(0)` activities in `state.range(1)` trials side by side, each with
/// durations of its own, on one calendar or three. To be set beside `bareForward`, by the time of one trial.
void forwardOnly(benchmark::State& state, model::Profile profile, std::uint32_t calendarCount) {
    const auto network =
        scheduling::inOrder(layered(static_cast<std::uint32_t>(state.range(0)), calendarCount));
    const auto lanes = static_cast<std::uint32_t>(state.range(1));
    const scheduling::Clocks clocks{calendars()};
    const auto start = model::Moment::at(model::makeDay(2027, 1, 4));
    scheduling::Options options;
    options.profile = profile;
    options.statusDateIsFloor = profile == model::Profile::p6;
    const scheduling::ForwardPass forward{*network, clocks, {start, start}, options};
    std::mt19937 random{1};
    std::vector<std::int32_t> added(network->nodes.size() * lanes);
    for (std::size_t i = 0; i < added.size(); ++i) {
        const auto most = network->nodes[i / lanes].duration.tenths / 4;
        added[i] = static_cast<std::int32_t>(
            static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(2 * most + 1)) - most);
    }
    std::vector<std::int32_t> dates(forward.slots() * lanes);
    const scheduling::Trials trials{lanes, added, dates};
    for (auto _ : state) {
        forward.run(trials);
        for (std::uint32_t lane = 0; lane < lanes; ++lane)
            benchmark::DoNotOptimize(forward.lastFinish(trials, lane));
        benchmark::ClobberMemory();
    }
    state.counters["per_trial"] = benchmark::Counter(
        lanes, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK_CAPTURE(forwardOnly, p6, model::Profile::p6, 1)
    ->ArgsProduct({{10'000, 100'000}, {1, 16, 32}})
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(forwardOnly, msp, model::Profile::msp, 1)
    ->ArgsProduct({{10'000, 100'000}, {1, 16, 32}})
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(forwardOnly, p6_three_calendars, model::Profile::p6, 3)
    ->ArgsProduct({{10'000}, {1, 32}})
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(forwardOnly, msp_three_calendars, model::Profile::msp, 3)
    ->ArgsProduct({{10'000}, {1, 32}})
    ->Unit(benchmark::kMicrosecond);

/// The part of it that puts the network in order.
void orderOnly(benchmark::State& state) {
    const auto loose = layered(static_cast<std::uint32_t>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(scheduling::inOrder(loose));
}
BENCHMARK(orderOnly)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// Order, early and late dates on calendars, floats, drivers and the longest path.
void fullPass(benchmark::State& state, model::Profile profile) {
    const auto loose = layered(static_cast<std::uint32_t>(state.range(0)));
    const scheduling::Clocks clocks{calendars()};
    const auto start = model::Moment::at(model::makeDay(2027, 1, 4));
    scheduling::Options options;
    options.profile = profile;
    options.statusDateIsFloor = profile == model::Profile::p6;
    for (auto _ : state) {
        const auto network = scheduling::inOrder(loose);
        benchmark::DoNotOptimize(scheduling::pass(*network, clocks, {start, start}, options).finish);
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK_CAPTURE(fullPass, p6, model::Profile::p6)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fullPass, msp, model::Profile::msp)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);

}  // namespace
