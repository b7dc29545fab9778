#include "app/baselines.h"
#include "app/session.h"
#include "gui/plan/plan_source.h"
#include "import/csv_folder.h"
#include "model/edit.h"
#include "scheduling/network.h"
#include "scheduling/schedule.h"
#include "sheet/block.h"
#include "sheet/record_source.h"

#include <benchmark/benchmark.h>

#include <cstdio>
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

/// A benchmark that cannot do its work says why and stops.
template <class T>
const T& must(const base::Result<T>& result) {
    if (result) return *result;
    std::fprintf(stderr, "%s\n", plain(result.error()).c_str());
    std::exit(1);
}

void must(const base::Result<void>& result) {
    if (result) return;
    std::fprintf(stderr, "%s\n", plain(result.error()).c_str());
    std::exit(1);
}

/// A file of its own for each run, removed afterwards with what stands beside it.
class ScratchFile {
public:
    ScratchFile() {
        auto name = (std::filesystem::temp_directory_path() / "mijlpaal-benchmark-XXXXXX").string();
        if (!mkdtemp(name.data())) std::exit(1);
        folder_ = name;
    }
    ~ScratchFile() { std::filesystem::remove_all(folder_); }
    std::filesystem::path path() const { return folder_ / "plan.mijlpaal"; }

private:
    std::filesystem::path folder_;
};

const model::Portfolio& example() {
    static const auto imported = importing::readCsvFolder(exampleFolder(), {});
    if (base::hasErrors(imported.findings)) std::abort();
    return imported.portfolio;
}

/// Layers of a hundred, two predecessors each, a tenth of the links SS or FF, three calendars.
model::Portfolio layered(int count) {
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2060);
    std::mt19937 random{20250101};
    const auto upTo = [&random](int last) {
        return static_cast<int>(random() % static_cast<unsigned>(last + 1));
    };
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
    for (auto _ : state) {
        const ScratchFile file;
        const auto imported = importing::readCsvFolder(exampleFolder(), {});
        must(app::Session::create(file.path(), imported.portfolio, imported.changes.label, "planner"));
    }
}
BENCHMARK(importExampleIntoFile)->Unit(benchmark::kMillisecond);

void scheduleExample(benchmark::State& state) {
    const auto& portfolio = example();
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)));
}
BENCHMARK(scheduleExample)->Unit(benchmark::kMicrosecond);

void scheduleLayered(benchmark::State& state) {
    const auto portfolio = layered(static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(must(scheduling::schedule(portfolio, {})).projectFinish);
}
BENCHMARK(scheduleLayered)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// Ever another duration for a task with successors.
model::ChangeSet nextEdit(const app::Session& session, std::int64_t& days) {
    days = days % 300 + 1;
    const auto id = session.now().portfolio().all<model::Activity>().findByCode("A0139")->id;
    return must(
        model::setDuration(session.now().portfolio(), id, {model::hours(8) * days, model::TimeUnit::day}));
}

/// One edit of the example: checked, scheduled, and on the disk with its journal entry.
void performEdit(benchmark::State& state) {
    const ScratchFile file;
    const auto created = app::Session::create(file.path(), example(), base::message("Import"), "planner");
    const auto& session = must(created);
    std::int64_t days = 0;
    for (auto _ : state) must(session->perform(nextEdit(*session, days)));
}
BENCHMARK(performEdit)->Unit(benchmark::kMicrosecond);

/// The same while it is being typed: checked and scheduled, not written.
void previewEdit(benchmark::State& state) {
    const ScratchFile file;
    const auto created = app::Session::create(file.path(), example(), base::message("Import"), "planner");
    const auto& session = must(created);
    std::int64_t days = 0;
    for (auto _ : state) must(session->preview(nextEdit(*session, days)));
}
BENCHMARK(previewEdit)->Unit(benchmark::kMicrosecond);

/// A thousand new activities of a spreadsheet, at the end of a plan of so many.
void pasteNewActivities(benchmark::State& state) {
    const ScratchFile file;
    const auto created = app::Session::create(file.path(), layered(static_cast<int>(state.range(0))),
                                              base::message("Import"), "planner");
    const auto& session = must(created);
    app::BaselineShelf shelf{*session};
    const gui::ShownBaseline baseline{shelf};
    const gui::PlanSource source{session->now(), model::Language::dutch, baseline};
    sheet::Block block;
    for (int i = 0; i < 1000; ++i) block.push_back({"Taak " + std::to_string(i), "5 dg"});
    const std::vector columns{gui::PlanSource::at(gui::PlanColumn::name),
                              gui::PlanSource::at(gui::PlanColumn::duration)};
    for (auto _ : state) {
        const auto paste = sheet::pasted(source, {}, columns, std::nullopt, columns.front(), block,
                                         base::message("Paste"));
        if (paste.added.size() != 1000) std::abort();
    }
}
BENCHMARK(pasteNewActivities)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// 999 rows are taken out of the summary that they stand in.
void clearParents(benchmark::State& state) {
    auto portfolio = layered(static_cast<int>(state.range(0)));
    auto summary = portfolio.all<model::Activity>().at({1});
    summary.kind = model::ActivityKind::summary;
    summary.mostLikely.reset();
    portfolio.all<model::Activity>().put(summary);
    for (const auto& link : std::vector(portfolio.all<model::Dependency>().begin(),
                                        portfolio.all<model::Dependency>().end())) {
        if (link.predecessor == summary.id) portfolio.all<model::Dependency>().erase(link.id);
    }
    std::vector<sheet::RowKey> rows;
    for (std::int64_t number = 2; number <= 1000; ++number) {
        auto activity = portfolio.all<model::Activity>().at({number});
        activity.parent = summary.id;
        portfolio.all<model::Activity>().put(activity);
        rows.push_back(number);
    }
    const app::View view{std::move(portfolio), {}, true};
    const sheet::RecordSource source{view, model::RecordKind::activity, model::Language::dutch,
                                     [](std::string_view text) { return std::string{text}; }};
    const auto parent = sheet::columnCalled(source, "parent");
    for (auto _ : state) {
        const auto paste = sheet::typedInAll(source, rows, *parent, "", base::message("Clear"));
        if (paste.refused > 0) std::abort();
    }
}
BENCHMARK(clearParents)->Arg(10'000)->Unit(benchmark::kMillisecond);

}  // namespace
