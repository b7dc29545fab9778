#include "export/mspdi.h"
#include "export/xer.h"
#include "import/mspdi.h"
#include "import/xer.h"
#include "scheduling/schedule.h"

#include <benchmark/benchmark.h>

// The files of other programs, with 10,000 tasks in a hundred phases: each a chain, with links across.

namespace {

using namespace mijlpaal;

constexpr std::int64_t phases = 100, tasksInPhase = 100;

void addTask(model::Portfolio& plan, std::int64_t phase, std::int64_t number) {
    auto& all = plan.all<model::Activity>();
    model::Activity task;
    task.id = all.nextId();
    task.code = std::to_string(task.id.number);
    task.nameNl = "Activiteit " + task.code;
    task.parent = model::ActivityId{1 + phase * (tasksInPhase + 1)};
    task.position = task.id.number * 1024;
    task.mostLikely = model::hours(8 * (1 + number % 5));
    all.put(task);
    const auto link = [&plan, &task](std::int64_t predecessor, model::LinkType type) {
        auto& links = plan.all<model::Dependency>();
        model::Dependency made;
        made.id = links.nextId();
        made.code = "L" + std::to_string(made.id.number);
        made.predecessor = {predecessor};
        made.successor = task.id;
        made.type = type;
        links.put(made);
    };
    if (number > 0) link(task.id.number - 1, model::LinkType::finishToStart);
    if (phase > 0 && number % 10 == 0) link(task.id.number - tasksInPhase - 1, model::LinkType::startToStart);
}

model::Portfolio makePlan() {
    auto plan = model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2060);
    auto settings = plan.settings();
    settings.profile = model::Profile::msp;
    settings.statusDateIsFloor = false;
    settings.plannedStart = model::Moment::at(model::makeDay(2027, 1, 4), 8 * 600);
    plan.all<model::Settings>().put(settings);
    for (std::int64_t phase = 0; phase < phases; ++phase) {
        model::Activity summary;
        summary.id = plan.all<model::Activity>().nextId();
        summary.code = std::to_string(summary.id.number);
        summary.nameNl = "Fase " + std::to_string(phase + 1);
        summary.kind = model::ActivityKind::summary;
        summary.position = summary.id.number * 1024;
        plan.all<model::Activity>().put(summary);
        for (std::int64_t number = 0; number < tasksInPhase; ++number) addTask(plan, phase, number);
    }
    return plan;
}

const model::Portfolio& plan() {
    static const auto made = makePlan();
    return made;
}

const scheduling::Schedule& planSchedule() {
    static const auto made = scheduling::schedule(plan(), scheduling::optionsOf(plan())).value();
    return made;
}

void mustBeWhole(benchmark::State& state, const importing::Imported& imported) {
    if (imported.portfolio.all<model::Activity>().size() < phases * tasksInPhase)
        state.SkipWithError("not all activities were read");
}

void readMspdiOf10000Tasks(benchmark::State& state) {
    const auto text = exporting::mspdiText(plan(), planSchedule()).bytes;
    for (auto _ : state) mustBeWhole(state, importing::readMspdiText(text, "plan.xml", {}));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(readMspdiOf10000Tasks)->Unit(benchmark::kMillisecond);

void writeMspdiOf10000Tasks(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(exporting::mspdiText(plan(), planSchedule()));
}
BENCHMARK(writeMspdiOf10000Tasks)->Unit(benchmark::kMillisecond);

void readXerOf10000Activities(benchmark::State& state) {
    const auto text = exporting::xerText(plan(), planSchedule()).bytes;
    for (auto _ : state) mustBeWhole(state, importing::readXerText(text, "plan.xer", {}));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(readXerOf10000Activities)->Unit(benchmark::kMillisecond);

}  // namespace
