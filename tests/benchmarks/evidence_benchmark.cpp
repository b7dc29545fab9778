#include "app/evidence.h"
#include "clocks/agenda.h"
#include "evidence/changes.h"
#include "evidence/confidence.h"
#include "model/portfolio.h"
#include "scheduling/obligations/held_room.h"
#include "scheduling/telling.h"
#include "tests/benchmarks/layered_plan.h"

#include <benchmark/benchmark.h>

// Agenda, room to what counts, status words and confidence of ten thousand activities and a thousand items:
// at most 100 ms together.

namespace {

using namespace mijlpaal;

constexpr std::int64_t items = 1'000;

void addItems(model::Portfolio& portfolio) {
    const auto day = [](std::int64_t i) { return model::makeDay(2027, 1, 1) + std::chrono::days{i % 700}; };
    const auto number = [](std::string prefix, std::int64_t i) { return prefix + std::to_string(i); };
    for (std::int64_t i = 1; i <= items; ++i) {
        const model::ActivityId about{i * (tests::activitiesOfPlan / items)};
        model::ParliamentaryItem item;
        item.id = {i};
        item.code = number("K", i);
        item.kind = "kamervraag";
        item.house = "TK";
        item.receivedDate = day(i);
        portfolio.all<model::ParliamentaryItem>().put(item);
        model::SignOff signOff;
        signOff.id = {i};
        signOff.code = number("SG", i);
        signOff.object = refTo(item.id);
        signOff.leadTime = model::hours(24);
        portfolio.all<model::SignOff>().put(signOff);
        model::Assumption assumption;
        assumption.id = {i};
        assumption.code = number("AS", i);
        assumption.reviewDate = day(i);
        assumption.activities = {about};
        portfolio.all<model::Assumption>().put(assumption);
        model::ReportableChange change;
        change.id = {i};
        change.code = number("CH", i);
        change.knownOn = day(i);
        portfolio.all<model::ReportableChange>().put(change);
        model::BaselineDate promise;
        promise.id = {i};
        promise.baseline = "B1";
        promise.object = refTo(about);
        promise.date = day(i);
        portfolio.all<model::BaselineDate>().put(promise);
    }
}

const model::Portfolio& plan() {
    static const auto made = [] {
        auto portfolio = model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2060);
        for (std::int64_t i = 1; i <= 10; ++i) {
            model::Programme programme;
            programme.id = {i};
            programme.code = "P" + std::to_string(i);
            programme.statusColour = model::StatusColour::green;
            portfolio.all<model::Programme>().put(programme);
        }
        tests::addLayeredPlan(portfolio, [](model::Activity& activity) {
            const auto i = activity.id.number;
            activity.programme = model::ProgrammeId{1 + i % 10};
            activity.costInternal = model::Money{100'000};
            activity.baselineStart = activity.baselineFinish = model::makeDay(2026, 6, 1) + std::chrono::days{i % 400};
        });
        addItems(portfolio);
        return portfolio;
    }();
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
