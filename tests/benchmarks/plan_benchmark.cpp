#include "app/session.h"
#include "import/csv_folder.h"
#include "model/edit.h"
#include "scheduling/network.h"
#include "scheduling/schedule.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <random>

// Run by hand: cmake --build --preset release --target run_benchmarks

namespace {

using namespace mijlpaal;

std::filesystem::path exampleFolder() {
    const char* source = std::getenv("MIJLPAAL_SOURCE_DIR");
    return std::filesystem::path{source ? source : "."} / "examples/om-portfolio";
}

const model::Portfolio& example() {
    static const auto imported = importing::readCsvFolder(exampleFolder(), {});
    if (base::hasErrors(imported.findings)) std::abort();
    return imported.portfolio;
}

/// Layers of a hundred, two predecessors each, a tenth of the links SS or FF, three calendars.
model::Portfolio layered(int count) {
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2060);
    std::mt19937 random{20250101};
    const auto upTo = [&random](int last) { return static_cast<int>(random() % static_cast<unsigned>(last + 1)); };
    auto calendar = *portfolio.all<model::Calendar>().begin();
    for (const char* code : {"LONG", "SHORT"}) {
        calendar.id = portfolio.all<model::Calendar>().nextId();
        calendar.code = code;
        calendar.workingHours = model::shiftsFrom(code[0] == 'L' ? "06:00-22:00" : "09:00-13:00").value();
        portfolio.all<model::Calendar>().put(calendar);
    }
    const int width = std::min(100, count / 10);
    for (int i = 0; i < count; ++i) {
        model::Activity activity;
        activity.id = {i + 1};
        activity.code = "N" + std::to_string(i);
        activity.position = i + 1;
        activity.mostLikely = model::minutes(480 * (1 + upTo(19)) / (count > 20'000 ? 20 : 1));
        activity.calendar = model::CalendarId{1 + upTo(2)};
        portfolio.all<model::Activity>().put(std::move(activity));
        const int layer = i / width;
        for (int k = 0; layer > 0 && k < 2; ++k) {
            const int back = upTo(19) > 0 ? 1 : std::min(layer, 2 + upTo(3));
            model::Dependency link;
            link.id = portfolio.all<model::Dependency>().nextId();
            link.predecessor = {(layer - back) * width + upTo(width - 1) + 1};
            link.successor = {i + 1};
            link.code = "L" + std::to_string(link.id.number);
            link.type = upTo(9) > 0   ? model::LinkType::finishToStart
                        : upTo(1) > 0 ? model::LinkType::startToStart
                                      : model::LinkType::finishToFinish;
            if (upTo(9) == 0) link.lag = model::minutes(upTo(960));
            portfolio.all<model::Dependency>().put(std::move(link));
        }
    }
    return portfolio;
}

void importExample(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(importing::readCsvFolder(exampleFolder(), {}));
}
BENCHMARK(importExample)->Unit(benchmark::kMillisecond);

void importExampleIntoFile(benchmark::State& state) {
    const auto file = std::filesystem::temp_directory_path() / "mijlpaal-benchmark.mijlpaal";
    for (auto _ : state) {
        std::filesystem::remove(file);
        const auto imported = importing::readCsvFolder(exampleFolder(), {});
        if (!app::Session::create(file, imported.portfolio, imported.changes.label, "planner")) std::abort();
    }
    std::filesystem::remove(file);
}
BENCHMARK(importExampleIntoFile)->Unit(benchmark::kMillisecond);

void scheduleExample(benchmark::State& state) {
    const auto& portfolio = example();
    for (auto _ : state) benchmark::DoNotOptimize(scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)));
}
BENCHMARK(scheduleExample)->Unit(benchmark::kMicrosecond);

void scheduleLayered(benchmark::State& state) {
    const auto portfolio = layered(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const auto made = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio));
        if (!made) std::abort();
        benchmark::DoNotOptimize(made);
    }
}
BENCHMARK(scheduleLayered)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// One edit of the example: checked, scheduled, and on the disk with its journal entry.
void performEdit(benchmark::State& state) {
    const auto file = std::filesystem::temp_directory_path() / "mijlpaal-benchmark.mijlpaal";
    std::filesystem::remove(file);
    const auto session = app::Session::create(file, example(), base::message("Import"), "planner");
    if (!session) std::abort();
    const auto id = (*model::CodeBook{example()}.find<model::Activity>("A0070"));
    std::int64_t days = 1;
    for (auto _ : state) {
        const auto changes = model::setDuration((*session)->portfolio(), id, {model::hours(8) * (++days % 300 + 1), {}});
        if (!(*session)->perform(*changes)) std::abort();
    }
    std::filesystem::remove(file);
}
BENCHMARK(performEdit)->Unit(benchmark::kMicrosecond);

/// The same while it is being typed: checked and scheduled, not written.
void previewEdit(benchmark::State& state) {
    const auto file = std::filesystem::temp_directory_path() / "mijlpaal-benchmark.mijlpaal";
    std::filesystem::remove(file);
    const auto session = app::Session::create(file, example(), base::message("Import"), "planner");
    if (!session) std::abort();
    const auto id = (*model::CodeBook{example()}.find<model::Activity>("A0070"));
    std::int64_t days = 1;
    for (auto _ : state) {
        const auto changes = model::setDuration((*session)->portfolio(), id, {model::hours(8) * (++days % 300 + 1), {}});
        if (!(*session)->preview(*changes)) std::abort();
    }
    std::filesystem::remove(file);
}
BENCHMARK(previewEdit)->Unit(benchmark::kMicrosecond);

}  // namespace
