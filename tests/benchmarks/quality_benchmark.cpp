#include "model/portfolio.h"
#include "scheduling/explanations/explain.h"
#include "scheduling/explanations/float_paths.h"
#include "scheduling/quality/quality.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <random>

// Questions about a plan of ten thousand activities: its quality (at most 100 ms), why one lies where it
// lies, and the paths to its end.

namespace {

using namespace mijlpaal;

/// Layers of a hundred with two predecessors each, by one calendar; the last layer meets in a milestone.
const model::Portfolio& plan() {
    static const auto made = [] {
        constexpr std::int64_t count = 10'000, width = 100;
        auto portfolio = model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2060);
        std::mt19937 random{20250101};
        for (std::int64_t i = 1; i <= count; ++i) {
            model::Activity activity;
            activity.id = {i};
            activity.code = "A" + std::to_string(i);
            activity.nameNl = "Activiteit " + std::to_string(i);
            activity.position = i;
            activity.mostLikely = model::hours(8 * static_cast<std::int64_t>(1 + random() % 20));
            portfolio.all<model::Activity>().put(activity);
            for (int k = 0; i > width && k < 2; ++k) {
                model::Dependency link;
                link.id = portfolio.all<model::Dependency>().nextId();
                link.code = "D" + std::to_string(link.id.number);
                const auto layer = (i - 1) / width - 1;
                link.predecessor = {layer * width + 1 + static_cast<std::int64_t>(random() % width)};
                link.successor = {i};
                if (random() % 10 == 0) link.lag = model::hours(8);
                portfolio.all<model::Dependency>().put(link);
            }
        }
        return portfolio;
    }();
    return made;
}

const scheduling::Schedule& planned() {
    static const auto made = scheduling::schedule(plan(), scheduling::optionsOf(plan())).value();
    return made;
}

model::ActivityId lastToFinish() {
    model::ActivityId last{1};
    for (const auto& activity : plan().all<model::Activity>()) {
        if (planned().find(activity.id)->earlyFinish > planned().find(last)->earlyFinish) last = activity.id;
    }
    return last;
}

void scheduleTenThousand(benchmark::State& state) {
    const auto options = scheduling::optionsOf(plan());
    for (auto _ : state) benchmark::DoNotOptimize(scheduling::schedule(plan(), options));
}
BENCHMARK(scheduleTenThousand)->Unit(benchmark::kMillisecond);

void qualityOfTenThousand(benchmark::State& state) {
    const auto& schedule = planned();
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduling::checkQuality(plan(), schedule, {model::makeDay(2027, 1, 31)}));
}
BENCHMARK(qualityOfTenThousand)->Unit(benchmark::kMillisecond);

void explainLastOfTenThousand(benchmark::State& state) {
    const auto last = lastToFinish();
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduling::explain(plan(), planned(), last, model::Language::dutch));
}
BENCHMARK(explainLastOfTenThousand)->Unit(benchmark::kMillisecond);

void hundredPathsOfTenThousand(benchmark::State& state) {
    const auto last = lastToFinish();
    for (auto _ : state) {
        const scheduling::Workings workings{plan(), planned()};
        benchmark::DoNotOptimize(scheduling::floatPaths(workings, last, 100));
    }
}
BENCHMARK(hundredPathsOfTenThousand)->Unit(benchmark::kMillisecond);

}  // namespace
