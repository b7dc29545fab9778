#include "app/coverage.h"
#include "app/evidence.h"
#include "app/held_rooms.h"
#include "app/options.h"
#include "clocks/agenda.h"
#include "import/csv_folder.h"
#include "scheduling/telling.h"
#include "tests/benchmarks/plan_obligations.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>

// Agenda, room, coverage and status words together, as a page asks for them of a view whose plan is known: of
// the example at most 20 ms, of ten thousand activities and a thousand of each kind of item at most 100 ms.

namespace {

using namespace mijlpaal;

const model::Portfolio& example() {
    static const auto imported = [] {
        const char* source = std::getenv("MIJLPAAL_SOURCE_DIR");
        return importing::readCsvFolder(
            std::filesystem::path{source ? source : "."} / "examples/om-portfolio", {});
    }();
    return imported.portfolio;
}

const model::Portfolio& large() {
    static const auto made = [] {
        auto portfolio = tests::planWithItems();
        tests::addLaw(portfolio);
        return portfolio;
    }();
    return made;
}

/// The view is made anew each time, so that nothing hangs on it yet; its plan is not measured.
void obligationsOf(benchmark::State& state, const model::Portfolio& portfolio) {
    for (auto _ : state) {
        state.PauseTiming();
        const app::View view{portfolio, {}, true};
        view.schedule();
        state.ResumeTiming();
        const scheduling::Telling telling{portfolio, model::Language::dutch};
        const auto nameOf = [&](model::ObjectRef record) { return telling.name(record); };
        benchmark::DoNotOptimize(
            clocks::agenda(portfolio, view.schedule(), nameOf, portfolio.settings().statusDate));
        benchmark::DoNotOptimize(&app::heldRoomsOf(view));
        benchmark::DoNotOptimize(&app::coverageOf(view));
        benchmark::DoNotOptimize(&app::supportOf(view));
        benchmark::DoNotOptimize(&app::statusWordsOf(view));
    }
}

void obligationsOfTheExample(benchmark::State& state) {
    obligationsOf(state, example());
}
BENCHMARK(obligationsOfTheExample)->Unit(benchmark::kMillisecond);

void obligationsOfTenThousand(benchmark::State& state) {
    obligationsOf(state, large());
}
BENCHMARK(obligationsOfTenThousand)->Unit(benchmark::kMillisecond);

/// What can be done about each deviation: a page that is asked for now and then.
void optionsOfTheExample(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        const app::View view{example(), {}, true};
        view.schedule();
        state.ResumeTiming();
        benchmark::DoNotOptimize(&app::deviationsOf(view));
    }
}
BENCHMARK(optionsOfTheExample)->Unit(benchmark::kMillisecond);

}  // namespace
