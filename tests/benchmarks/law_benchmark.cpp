#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/groundwork.h"
#include "scheduling/obligations/coverage.h"
#include "scheduling/obligations/gates.h"
#include "scheduling/obligations/support.h"
#include "tests/benchmarks/plan_obligations.h"

#include <benchmark/benchmark.h>

// What ten thousand activities cover of a law of twenty parts with a thousand needs, and what a thousand
// recommendations hold back: with agenda, room and evidence (evidence_benchmark.cpp) at most 100 ms together.

namespace {

using namespace mijlpaal;

const model::Portfolio& plan() {
    static const auto made = [] {
        auto portfolio = model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2060);
        tests::addLayeredPlan(portfolio);
        tests::addLaw(portfolio);
        return portfolio;
    }();
    return made;
}

const scheduling::Schedule& planned() {
    static const auto made =
        scheduling::schedule(plan(), scheduling::optionsOf(plan()), nullptr, scheduling::gatesOf(plan()))
            .value();
    return made;
}

void gatesOfAThousandRecommendations(benchmark::State& state) {
    plan();
    for (auto _ : state) benchmark::DoNotOptimize(scheduling::gatesOf(plan()));
}
BENCHMARK(gatesOfAThousandRecommendations)->Unit(benchmark::kMillisecond);

/// The gates beside the links: what the plan takes with them, read anew.
void planWithAThousandGates(benchmark::State& state) {
    const auto gates = scheduling::gatesOf(plan());
    for (auto _ : state) {
        benchmark::DoNotOptimize(scheduling::schedule(plan(), scheduling::optionsOf(plan()), nullptr, gates));
    }
}
BENCHMARK(planWithAThousandGates)->Unit(benchmark::kMillisecond);

void coverageOfTenThousand(benchmark::State& state) {
    planned();
    for (auto _ : state) benchmark::DoNotOptimize(scheduling::coverageOf(plan(), planned()));
}
BENCHMARK(coverageOfTenThousand)->Unit(benchmark::kMillisecond);

void supportOfTenThousand(benchmark::State& state) {
    planned();
    const scheduling::Clocks clocks{plan()};
    for (auto _ : state) benchmark::DoNotOptimize(scheduling::supportOf(plan(), planned(), clocks));
}
BENCHMARK(supportOfTenThousand)->Unit(benchmark::kMillisecond);

}  // namespace
