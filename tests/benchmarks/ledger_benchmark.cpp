#include "app/view.h"
#include "export/csv_folder.h"
#include "ledger/stands.h"
#include "model/edit.h"
#include "model/plan_text.h"
#include "model/rebase.h"
#include "model/rules.h"

#include <benchmark/benchmark.h>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>

// One edit, and all that is checked and computed for it, in a portfolio with a large ledger; and what a
// change set of a large ledger takes.

namespace {

using namespace mijlpaal;

constexpr std::int64_t activities = 250;

model::BudgetEntry entry(std::int64_t number) {
    model::BudgetEntry made;
    made.id = {number};
    made.code = "B" + std::to_string(1'000'000 + number);
    made.decisionDate = model::makeDay(2026, 1, 1) + std::chrono::days{number % 1'000};
    made.cycleMoment = "voorjaarsnota";
    made.budgetChapter = "VI";
    made.article = "33";
    made.subArticle = "33.1";
    made.budgetYear = model::BudgetYear{2026 + number % 10};
    made.amount = model::Money{number * 100};
    made.decisionReference = "Kamerstuk 36600-VI-" + std::to_string(number % 400);
    made.source = "https://www.rijksfinancien.nl/";
    return made;
}

const app::View& bookkeeping(std::int64_t entries) {
    static std::map<std::int64_t, app::View> made;
    if (const auto known = made.find(entries); known != made.end()) return known->second;
    auto plan = model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2035);
    for (std::int64_t i = 1; i <= activities; ++i) {
        auto added = model::addActivity(plan, std::nullopt, "a", model::Language::dutch).value();
        plan = model::apply(plan, added.changes).value();
    }
    for (std::int64_t i = 1; i <= entries; ++i) plan.all<model::BudgetEntry>().put(entry(i));
    app::View view{std::move(plan), {}, true};
    view.schedule();
    return made.emplace(entries, std::move(view)).first->second;
}

/// What a session does with an edit before it writes it.
void perform(const app::View& view, const model::ChangeSet& changes) {
    const auto fitted = model::rebase(changes, view.portfolio()).value();
    auto after = model::apply(view.portfolio(), fitted).value();
    const auto broken = model::newlyBrokenRules(view.portfolio(), after, fitted);
    if (!broken.empty()) std::abort();
    const auto next = view.after(std::move(after), {}, fitted.kinds());
    benchmark::DoNotOptimize(&next.schedule());
}

void addActivity(benchmark::State& state) {
    const auto& view = bookkeeping(state.range(0));
    for (auto _ : state) {
        perform(view, model::addActivity(view.portfolio(), std::nullopt, "new", model::Language::dutch)
                          .value()
                          .changes);
    }
}
BENCHMARK(addActivity)->Arg(0)->Arg(500'000)->Unit(benchmark::kMillisecond);

void typePredecessor(benchmark::State& state) {
    const auto& view = bookkeeping(state.range(0));
    const auto& plan = view.portfolio();
    for (auto _ : state) {
        const auto links = model::linksFrom("A0012FS+3d;A0014SS", plan.all<model::Activity>(),
                                            model::outline(plan), model::UnitLengths{});
        perform(view, model::setPredecessors(plan, model::ActivityId{100}, links.value()).value());
    }
}
BENCHMARK(typePredecessor)->Arg(0)->Arg(500'000)->Unit(benchmark::kMillisecond);

void postEntry(benchmark::State& state) {
    const auto& view = bookkeeping(state.range(0));
    for (auto _ : state) {
        model::ChangeSet changes;
        changes.add(entry(view.portfolio().all<model::BudgetEntry>().nextId().number));
        perform(view, changes);
    }
}
BENCHMARK(postEntry)->Arg(0)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// The stands of a day, from rows that were sorted once.
void replayToADay(benchmark::State& state) {
    const ledger::Ledger sorted{bookkeeping(state.range(0)).portfolio()};
    int day = 0;
    for (auto _ : state) {
        day = (day + 97) % 1'000;
        const auto asOf = model::makeDay(2026, 1, 1) + std::chrono::days{day};
        benchmark::DoNotOptimize(standsOf(sorted, {.by = {.source = true}, .asOf = asOf}));
    }
}
BENCHMARK(replayToADay)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// The same with the sorting, as after every posting.
void sortAndReplay(benchmark::State& state) {
    const auto& plan = bookkeeping(state.range(0)).portfolio();
    for (auto _ : state)
        benchmark::DoNotOptimize(standsOf(ledger::Ledger{plan}, {.by = {.source = true}, .asOf = model::makeDay(2027, 1, 1)}));
}
BENCHMARK(sortAndReplay)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// The program itself takes in a folder with a ledger: how long, and how much memory at most.
void importLedger(benchmark::State& state) {
    const char* program = std::getenv("MIJLPAAL_BINARY");
    if (!program) return state.SkipWithError("MIJLPAAL_BINARY does not say where the program is");
    const auto folder = std::filesystem::temp_directory_path() / ("mijlpaal-benchmark-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    if (!exporting::writeCsvFolder(bookkeeping(state.range(0)).portfolio(), folder / "books"))
        return state.SkipWithError("the folder cannot be written");
    const auto books = (folder / "books").string(), file = (folder / "books.mijlpaal").string();
    double megabytes = 0;
    for (auto _ : state) {
        std::filesystem::remove(file);
        const auto child = fork();
        if (child == 0) {
            execl(program, program, "import", books.c_str(), "-o", file.c_str(), "--json", static_cast<char*>(nullptr));
            _exit(127);
        }
        int status = 0;
        rusage used{};
        if (child < 0 || wait4(child, &status, 0, &used) < 0 || status != 0) {
            state.SkipWithError("the import did not succeed");
            break;
        }
        megabytes = static_cast<double>(used.ru_maxrss) * 1024 / 1e6;
    }
    state.counters["megabytes"] = megabytes;
    std::filesystem::remove_all(folder);
}
BENCHMARK(importLedger)->Arg(1'000'000)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The memory of a change set that adds a ledger, as long as nothing else holds its records.
void changeSetOfLedger(benchmark::State& state) {
    for (auto _ : state) {
        const auto before = mallinfo2();
        model::ChangeSet changes;
        {
            model::Portfolio plan;
            for (std::int64_t i = 1; i <= state.range(0); ++i) plan.all<model::BudgetEntry>().put(entry(i));
            changes = model::difference({}, plan);
        }
        const auto after = mallinfo2();
        state.counters["megabytes"] =
            static_cast<double>(after.uordblks + after.hblkhd - before.uordblks - before.hblkhd) / 1e6;
        state.counters["bytes_a_record"] =
            static_cast<double>(after.uordblks + after.hblkhd - before.uordblks - before.hblkhd) /
            static_cast<double>(changes.changes.size());
    }
}
BENCHMARK(changeSetOfLedger)->Arg(1'000'000)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
