#include "app/reach.h"
#include "app/view.h"
#include "forecasting/correlation.h"
#include "forecasting/forecast.h"
#include "forecasting/simulation.h"
#include "import/csv_folder.h"
#include "model/code_book.h"
#include "tests/benchmarks/layered_network.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <thread>
#include <vector>

// Simulations of ten thousand activities, beside a bare kernel: the same links, finish to start, whole minutes,
// numbers by the same kind of hash, durations by table, and nothing else. The ratio of the two in one run is the
// figure to watch.

namespace {

using namespace mijlpaal;
using namespace mijlpaal::forecasting;

constexpr std::uint32_t trials = 10'000;

/// Everything at once: three calendars, PERT estimates that go together by programme, fifty drivers.
struct Plan {
    explicit Plan(std::uint32_t count, std::uint32_t calendarCount = 3)
        : network{*scheduling::inOrder(tests::layered(count, calendarCount))} {
        const auto weights = *factorWeights(0.3);
        for (std::int64_t f = 0; f < 10; ++f) uncertainty.factors.push_back(f);
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto mode = static_cast<double>(network.nodes[i].duration.tenths);
            const auto least = 0.8 * mode, most = (1.4 + 0.1 * (i % 7)) * mode;
            uncertainty.estimates.push_back({i, network.activities[i].number,
                                             QuantileTable{PertBeta{least, mode, most}, -mode}, i % 10, weights.common,
                                             weights.own});
        }
        std::mt19937 random{7};
        for (std::int64_t d = 0; d < 50; ++d) {
            Uncertainty::Driver driver{d, chanceOf(0.3), QuantileTable{Triangular{1, 1.1, 1.5}, 0, 65536}, {}};
            for (std::uint32_t i = 0; i < count / 50; ++i)
                driver.nodes.push_back(static_cast<std::uint32_t>(random() % count));
            uncertainty.drivers.push_back(std::move(driver));
        }
    }

    const scheduling::Clocks clocks{tests::calendars()};
    const scheduling::Network network;
    Uncertainty uncertainty;
};

void countTrials(benchmark::State& state, std::uint32_t activities) {
    state.counters["per_activity_trial"] =
        benchmark::Counter(static_cast<double>(activities) * trials,
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

/// `state.range(0)` activities in ten thousand trials.
void simulation(benchmark::State& state, model::Profile profile, bool everything,
                scheduling::Processor processor = scheduling::processorHere()) {
    const auto count = static_cast<std::uint32_t>(state.range(0));
    Plan plan{count, everything ? 3u : 1u};
    Wanted wanted;
    for (std::uint32_t i = count - 20; i < count; ++i) wanted.finishes.push_back(i);
    wanted.criticality = everything;
    if (!everything) {
        plan.uncertainty.drivers.clear();
        for (auto& each : plan.uncertainty.estimates) each.factor = scheduling::none;
    }
    const auto start = model::Moment::at(model::makeDay(2027, 1, 4));
    scheduling::Options options;
    options.profile = profile;
    options.statusDateIsFloor = profile == model::Profile::p6;
    for (auto _ : state) {
        const scheduling::ForwardPass pass{plan.network, plan.clocks, {start, start}, options};
        const auto found = simulate(plan.network, plan.clocks, pass, plan.uncertainty, wanted,
                                    {1, trials, 0, Run{}.lanes, {}, {}, processor});
        benchmark::DoNotOptimize(found->finishes.back());
    }
    countTrials(state, count);
}
BENCHMARK_CAPTURE(simulation, p6_everything, model::Profile::p6, true)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
// Without the instructions that not every machine has.
BENCHMARK_CAPTURE(simulation, p6_everything_plain, model::Profile::p6, true, scheduling::Processor::plain)
    ->Arg(10'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(simulation, msp_everything, model::Profile::msp, true)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(simulation, p6_one_calendar, model::Profile::p6, false)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// The tables that a simulation looks durations up in.
void tables(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(Plan{10'000}.uncertainty.estimates.size());
}
BENCHMARK(tables)->Unit(benchmark::kMillisecond);

// ---- the example ----------------------------------------------------------------------------------------

const app::View& example() {
    static const auto view = [] {
        const auto* source = std::getenv("MIJLPAAL_SOURCE_DIR");
        return app::View{
            importing::readCsvFolder(std::filesystem::path{source ? source : "."} / "examples/om-portfolio", {}).portfolio,
            {},
            false};
    }();
    return view;
}

/// Every milestone, programme and year, as the page and the command ask for them.
void forecastOfExample(benchmark::State& state) {
    const auto& view = example();
    view.schedule();
    Run run;
    run.trials = trials;
    for (auto _ : state)
        benchmark::DoNotOptimize(forecast(view.portfolio(), view.schedule(), {}, run).value()->milestones.size());
}
BENCHMARK(forecastOfExample)->Unit(benchmark::kMillisecond)->UseRealTime();

void reachOfExample(benchmark::State& state) {
    const auto& view = example();
    const auto milestone = model::CodeBook{view.portfolio()}.find<model::Activity>("A0093");
    const ReachQuestion question{*milestone, model::makeDay(2029, 4, 1), 0.8, std::nullopt};
    Run run;
    run.trials = trials;
    for (auto _ : state) benchmark::DoNotOptimize(app::reachOf(view, {}, run, question).value()->options.size());
}
BENCHMARK(reachOfExample)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

// ---- the bare kernel ----------------------------------------------------------------------------------

constexpr std::uint32_t bareLanes = 32;

struct Bare {
    std::vector<std::int32_t> base;
    std::vector<std::uint32_t> first, from;
    std::array<std::int32_t, 130> table{};

    explicit Bare(const scheduling::Network& network) : first{network.firstLink} {
        for (const auto& node : network.nodes) base.push_back(static_cast<std::int32_t>(node.duration.tenths / 10));
        for (const auto& link : network.links) from.push_back(link.from);
        const QuantileTable pert{PertBeta{0.8, 1, 1.6}, 0, 4096};
        for (std::size_t i = 0; i < table.size(); ++i)
            table[i] = static_cast<std::int32_t>(
                pert.at(static_cast<std::int32_t>(normalQuantile((static_cast<double>(i) + 0.5) / 131) * scoreUnit)));
    }

    std::int64_t run(std::uint32_t trial, std::vector<std::int32_t>& finish) const {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < base.size(); ++i) {
            std::array<std::int32_t, bareLanes> start{};
            for (auto k = first[i]; k < first[i + 1]; ++k) {
                const auto* before = finish.data() + std::size_t{from[k]} * bareLanes;
                for (std::uint32_t l = 0; l < bareLanes; ++l) start[l] = std::max(start[l], before[l]);
            }
            const auto key = static_cast<std::uint32_t>(i) * 0x9e37'79b9u;
            auto* own = finish.data() + i * bareLanes;
            for (std::uint32_t l = 0; l < bareLanes; ++l) {
                auto x = (trial + l) ^ key;
                x = (x ^ (x >> 16)) * 0x7feb'352du;
                x = (x ^ (x >> 15)) * 0x846c'a68bu;
                x ^= x >> 16;
                const auto cell = x >> 25;
                const auto rest = static_cast<std::int32_t>((x >> 13) & 0xfff);
                const auto factor = table[cell] + (((table[cell + 1] - table[cell]) * rest) >> 12);
                own[l] = start[l] + ((base[i] * factor) >> 12);
            }
            sum += own[0];
        }
        return sum;
    }
};

void bareKernel(benchmark::State& state) {
    const auto count = static_cast<std::uint32_t>(state.range(0));
    const Plan plan{count, 1};
    const Bare bare{plan.network};
    for (auto _ : state) {
        const auto half = [&](std::uint32_t begin, std::uint32_t end) {
            std::vector<std::int32_t> finish(bare.base.size() * bareLanes);
            for (auto trial = begin; trial < end; trial += bareLanes) benchmark::DoNotOptimize(bare.run(trial, finish));
        };
        std::jthread other{half, trials / 2, trials};
        half(0, trials / 2);
    }
    countTrials(state, count);
}
BENCHMARK(bareKernel)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
