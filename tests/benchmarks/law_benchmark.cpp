#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/groundwork.h"
#include "scheduling/obligations/coverage.h"
#include "scheduling/obligations/gates.h"
#include "scheduling/obligations/support.h"
#include "tests/benchmarks/layered_plan.h"

#include <benchmark/benchmark.h>

// What ten thousand activities cover of a law of twenty parts with a thousand needs, and what a thousand
// recommendations hold back: with agenda, room and evidence (evidence_benchmark.cpp) at most 100 ms together.

namespace {

using namespace mijlpaal;

constexpr std::int64_t activities = tests::activitiesOfPlan, width = tests::widthOfPlan, items = 1'000, parts = 20;

void addLaw(model::Portfolio& portfolio) {
    for (std::int64_t i = 1; i <= parts; ++i) {
        model::LawPart part;
        part.id = {i};
        part.code = "LP" + std::to_string(i);
        portfolio.all<model::LawPart>().put(part);
    }
    for (std::int64_t i = 1; i <= 2; ++i) {
        model::LawMilestone milestone;
        milestone.id = {i};
        milestone.code = "LM" + std::to_string(i);
        milestone.plannedDate = model::makeDay(i == 1 ? 2027 : 2030, 6, 30);
        portfolio.all<model::LawMilestone>().put(milestone);
    }
    for (std::int64_t i = 1; i <= items; ++i) {
        model::LawDependency need;
        need.id = {i};
        need.code = "LD" + std::to_string(i);
        need.lawPart = {1 + i % parts};
        need.lawMilestone = {1 + i % 2};
        need.relation =
            i % 2 == 0 ? model::LawRelation::needsStableText : model::LawRelation::mustBeReadyBefore;
        need.required = refTo(model::ActivityId{i * (activities / items)});
        portfolio.all<model::LawDependency>().put(need);
        model::Recommendation recommendation;
        recommendation.id = {i};
        recommendation.code = "RC" + std::to_string(i);
        // Work of one layer is held back by that of the layer before it.
        const auto held = width + 1 + (i * 7919) % (activities - width);
        recommendation.gates = {model::ActivityId{held}};
        recommendation.followUpActivity = model::ActivityId{held - width};
        portfolio.all<model::Recommendation>().put(recommendation);
    }
}

const model::Portfolio& plan() {
    static const auto made = [] {
        auto portfolio = model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2060);
        tests::addLayeredPlan(portfolio);
        addLaw(portfolio);
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
