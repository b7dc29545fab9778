#include "app/evidence.h"
#include "clocks/agenda.h"
#include "evidence/changes.h"
#include "evidence/confidence.h"
#include "model/portfolio.h"
#include "scheduling/obligations/held_room.h"
#include "scheduling/telling.h"
#include "tests/benchmarks/plan_obligations.h"

#include <benchmark/benchmark.h>

// Agenda, room to what counts, status words and confidence of ten thousand activities and a thousand items:
// at most 100 ms together.

namespace {

using namespace mijlpaal;

const model::Portfolio& plan() {
    static const auto made = tests::planWithItems();
    return made;
}

const scheduling::Schedule& planned() {
    static const auto made = scheduling::schedule(plan(), scheduling::optionsOf(plan())).value();
    return made;
}

void agendaOfAThousandItems(benchmark::State& state) {
    const scheduling::Telling telling{plan(), model::Language::dutch};
    const auto nameOf = [&](model::ObjectRef record) { return telling.name(record); };
    planned();
    for (auto _ : state)
        benchmark::DoNotOptimize(clocks::agenda(plan(), planned(), nameOf, model::makeDay(2027, 6, 1)));
}
BENCHMARK(agendaOfAThousandItems)->Unit(benchmark::kMillisecond);

void roomsOfTenThousand(benchmark::State& state) {
    planned();
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduling::heldRoomsOf(scheduling::Workings{plan(), planned()}));
}
BENCHMARK(roomsOfTenThousand)->Unit(benchmark::kMillisecond);

void statusWordsOfTenThousand(benchmark::State& state) {
    planned();
    for (auto _ : state)
        benchmark::DoNotOptimize(evidence::statusWords(plan(), planned(), app::recordedSpans(plan())));
}
BENCHMARK(statusWordsOfTenThousand)->Unit(benchmark::kMillisecond);

void confidenceOfAThousandItems(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(evidence::confidenceOf(plan(), model::makeDay(2027, 6, 1)));
        benchmark::DoNotOptimize(evidence::changesTold(plan(), model::makeDay(2027, 6, 1)));
        benchmark::DoNotOptimize(evidence::settlements(plan(), model::makeDay(2027, 6, 1)));
    }
}
BENCHMARK(confidenceOfAThousandItems)->Unit(benchmark::kMillisecond);

}  // namespace
