#include "chart/gantt.h"

#include <benchmark/benchmark.h>

#include <random>
#include <string>
#include <vector>

// Run by hand: cmake --build --preset release --target run_benchmarks

namespace {

using namespace mijlpaal;

/// Layers of a hundred, each activity after two of the layer before.
model::Portfolio layers(std::int64_t activities) {
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 1, 2), 2026, 2060);
    std::mt19937 random{1};
    const auto link = [&portfolio](std::int64_t from, std::int64_t to) {
        model::Dependency each;
        each.id = portfolio.all<model::Dependency>().nextId();
        each.code = "D" + std::to_string(each.id.number);
        each.predecessor = {from};
        each.successor = {to};
        portfolio.all<model::Dependency>().put(each);
    };
    for (std::int64_t number = 1; number <= activities; ++number) {
        model::Activity activity;
        activity.id = {number};
        activity.position = number;
        activity.code = "A" + std::to_string(number);
        activity.nameNl = "Werk " + std::to_string(number);
        activity.optimistic = activity.mostLikely = activity.pessimistic =
            model::hours(static_cast<std::int64_t>(8 + random() % 80));
        portfolio.all<model::Activity>().put(activity);
        const auto layer = (number - 1) / 100;
        for (int i = 0; layer > 0 && i < 2; ++i)
            link((layer - 1) * 100 + 1 + static_cast<std::int64_t>(random() % 100), number);
    }
    return portfolio;
}

/// A frame of the chart: forty rows in the middle of the plan.
void ganttFrame(benchmark::State& state) {
    const auto portfolio = layers(state.range(0));
    const auto schedule = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)).value();
    std::vector<model::ActivityId> shown;
    for (const auto& each : portfolio.all<model::Activity>()) shown.push_back(each.id);
    const chart::RowMap rows{portfolio, shown};
    chart::GanttView view;
    const auto days = chart::dayRangeOf(portfolio, schedule);
    view.scale = chart::TimeScale::fitting(days.first, days.last, 900);
    view.width = 900;
    view.height = 1000;
    view.firstRow = shown.size() / 2;
    for (int i = 0; i < 40; ++i) view.rows.push_back({25.0 * i, 25});
    std::size_t shapes = 0;
    for (auto _ : state) shapes = chart::gantt(portfolio, schedule, rows, view).shapes.size();
    state.counters["shapes"] = static_cast<double>(shapes);
}
BENCHMARK(ganttFrame)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);

}  // namespace
