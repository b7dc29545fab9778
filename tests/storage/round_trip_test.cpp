#include "model/field.h"
#include "storage/migrations.h"
#include "storage/store.h"
#include "tests/storage/support/editor.h"
#include "tests/storage/support/folder.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::Store;

namespace {

template <class Record>
void checkFilled(const Record& record) {
    const Record fresh{};
    for (const auto& field : model::fields<Record>()) {
        INFO(std::string{nameOf(model::kindOf<Record>)}, ".", std::string{field.name});
        CHECK(field.get(&record) != field.get(&fresh));
    }
}

/// How SQLite would find the rows.
std::vector<std::string> askPlan(const std::filesystem::path& file, const std::string& sql) {
    auto steps = askSql(file, "EXPLAIN QUERY PLAN " + sql, 3);
    CHECK_FALSE(steps.empty());
    return steps;
}

}  // namespace

TEST_CASE("a filled portfolio has no field with its default value") {
    const auto portfolio = filledPortfolio(3);
    model::forEachTable(portfolio, [](const auto& table) {
        CHECK_FALSE(table.empty());
        for (const auto& record : table) checkFilled(record);
    });
}

TEST_CASE("what was saved is loaded again, every field of every kind") {
    const Folder folder;
    const auto portfolio = filledPortfolio(3);
    const auto file = folder / "plan.mijlpaal";
    const auto label = base::message("Import {source}", {{"source", "example"}, {"and", "more"}});
    {
        const auto made = Store::create(file, portfolio, label, "planner");
        REQUIRE(made);
        CHECK(made->load().value() == portfolio);
        CHECK(made->head().value().revision == 1);
    }
    const auto store = Store::open(file);
    REQUIRE(store);
    CHECK(store->load().value() == portfolio);
    CHECK(store->load(1).value() == portfolio);
    CHECK_FALSE(store->isReadOnly());
    CHECK(store->path() == file);

    const auto journal = store->journal().value();
    REQUIRE(journal.size() == 1);
    CHECK(journal[0].revision == 1);
    CHECK(journal[0].label == label);
    CHECK(journal[0].author == "planner");
    CHECK(journal[0].at.size() == 20);
    CHECK(journal[0].parentHash == std::string(64, '0'));
    CHECK(journal[0].hash.size() == 64);
    CHECK(store->verify().value().empty());
}

TEST_CASE("the tables of a fresh file have the fields of every kind") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { makeStore(file); }
    for (std::size_t i = 0; i < model::recordKindCount; ++i) {
        const auto kind = static_cast<model::RecordKind>(i);
        const std::string table{nameOf(kind)};
        INFO(table, ": a field was added, renamed or removed without a migration");
        std::vector<std::string> wanted{"id INTEGER 0"};
        std::vector<std::string> references;
        for (const auto& field : model::fields(kind)) {
            const std::string name{field.name};
            wanted.push_back(name + (field.isText ? " TEXT " : " INTEGER ") + (field.required ? "1" : "0"));
            if (field.refersTo.size() == 1 && !field.isText) {
                references.push_back(name + " " + std::string{nameOf(field.refersTo[0])});
            }
        }
        // A column that came later stands behind the others, wherever its field is listed.
        std::sort(wanted.begin(), wanted.end());
        std::sort(references.begin(), references.end());
        CHECK(askSql(file, "SELECT name || ' ' || type || ' ' || \"notnull\" FROM pragma_table_info('" +
                               table + "') ORDER BY 1") == wanted);
        CHECK(askSql(file, "SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list('" + table +
                               "') ORDER BY 1") == references);
        CHECK(askSql(file, "SELECT strict FROM pragma_table_list('" + table + "')") ==
              std::vector<std::string>{"1"});
    }
    CHECK(askSql(file, "PRAGMA application_id") == std::vector<std::string>{std::to_string(0x4d696a6c)});
    CHECK(askSql(file, "PRAGMA user_version") ==
          std::vector{std::to_string(storage::migrations().back().version)});
    CHECK(askSql(file, "PRAGMA journal_mode") == std::vector<std::string>{"wal"});
}

TEST_CASE("every reference has an index, so that an edit looks through no table") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { makeStore(file); }
    for (const auto kind : model::allKinds) {
        const std::string table{nameOf(kind)};
        CHECK(askSql(file, "SELECT \"table\" || '.' || \"from\" FROM pragma_foreign_key_list('" + table +
                               "') AS k WHERE NOT EXISTS (SELECT 1 FROM pragma_index_list('" + table +
                               "') AS l, pragma_index_info(l.name) AS i WHERE i.seqno = 0 AND i.name = "
                               "k.\"from\")") == std::vector<std::string>{});
    }
    CHECK(askSql(file, "SELECT \"table\" FROM pragma_foreign_key_list('entry')").empty());
    for (const auto* sql :
         {"SELECT revision, hash FROM entry WHERE revision IS NOT NULL ORDER BY revision DESC LIMIT 1",
          "SELECT position FROM entry WHERE revision = 1", "SELECT position FROM entry WHERE branch = 1",
          "SELECT max(record_id) FROM change WHERE kind = 'risk'",
          "SELECT seq FROM change WHERE entry = 1 ORDER BY seq",
          "SELECT rowid FROM change WHERE entry <= 1 ORDER BY entry DESC, seq DESC LIMIT 1"}) {
        INFO(sql);
        for (const auto& step : askPlan(file, sql)) CHECK(step.find("INDEX") != std::string::npos);
    }
}

TEST_CASE("a new file and its log can be read by its owner only") {
    const Folder folder;
    auto store = makeStore(folder / "plan.mijlpaal");
    const auto ownerOnly = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
    for (const auto& name : folder.names()) {
        INFO(name);
        CHECK(std::filesystem::status(folder.path() / name).permissions() == ownerOnly);
    }
    REQUIRE(store.copyTo(folder / "copy.mijlpaal"));
    CHECK(std::filesystem::status(folder / "copy.mijlpaal").permissions() == ownerOnly);
}

TEST_CASE("after any edits the file holds the portfolio, and every revision can be had again") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed ", seed);
        const Folder folder;
        const auto file = folder / "plan.mijlpaal";
        std::vector portfolios{filledPortfolio(3)};
        std::vector<model::Patches> patches;
        {
            auto store = makeStore(file);
            Editor editor{seed};
            for (std::int64_t revision = 2; revision <= 25; ++revision) {
                auto changes = editor.next(portfolios.back());
                const auto entry = store.append(changes, revision - 1, "planner");
                REQUIRE_MESSAGE(entry, plain(entry.error()));
                CHECK(entry->revision == revision);
                portfolios.push_back(model::apply(portfolios.back(), changes).value());
                patches.push_back(model::patchesOf(changes));
                CHECK(store.load().value() == portfolios.back());
            }
        }
        const auto store = Store::open(file).value();
        CHECK(store.load().value() == portfolios.back());
        for (std::size_t i = 0; i < portfolios.size(); ++i) {
            const auto revision = static_cast<std::int64_t>(i) + 1;
            CHECK(store.load(revision).value() == portfolios[i]);
            if (i > 0) CHECK(store.patches(revision).value() == patches[i - 1]);
        }
        CHECK((store.patchesSince(1).value() == patches));
        CHECK((store.patchesSince(24).value() == std::vector<model::Patches>{patches.back()}));
        CHECK(store.patchesSince(25).value().empty());
        CHECK(store.verify().value().empty());
    }
}

TEST_CASE("an undo names the revision it takes back, and reasons are kept") {
    const Folder folder;
    auto store = makeStore(folder / "plan.mijlpaal");
    auto changes = rename(store.load().value(), "Nieuw");
    changes.reason = "advies \"AcICT\"";
    REQUIRE(store.append(changes, 1, "planner"));
    const auto entry = store.append(model::inverse(changes), 2, "planner", 2);
    REQUIRE(entry);
    CHECK(entry->undoes == 2);
    const auto journal = store.journal().value();
    CHECK(journal.back() == *entry);
    CHECK(journal[1].reason == "advies \"AcICT\"");
    CHECK(journal[2].parentHash == journal[1].hash);
    CHECK(store.load().value() == store.load(1).value());
}

TEST_CASE("the id of a removed record is not given again") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    const auto fourth = filled<model::Risk>(4);
    auto changes = edit("add");
    changes.add(fourth);
    REQUIRE(store.append(changes, 1, "planner"));
    changes = edit("remove");
    changes.remove(fourth);
    REQUIRE(store.append(changes, 2, "planner"));
    CHECK(store.load().value().all<model::Risk>().nextId().number == 5);
    CHECK(store.load(1).value().all<model::Risk>().nextId().number == 5);
}

TEST_CASE("two programs on one file see each other, and a stale edit is refused") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto first = makeStore(file);
    auto second = Store::open(file).value();
    const auto portfolio = second.load().value();
    REQUIRE(first.append(rename(portfolio, "Eerste"), 1, "planner"));

    CHECK(second.head().value().revision == 2);
    const auto refused = second.append(rename(portfolio, "Tweede"), 1, "planner");
    CHECK(sentence(refused) ==
          with("Another program wrote to {file} meanwhile: this edit was made on revision 1, and the "
               "newest is 2.",
               {{"file", file}}));
    CHECK(storage::isStale(refused.error()));
    CHECK(second.patchesSince(1).value().size() == 1);
    CHECK(second.load().value() == first.load().value());

    REQUIRE(second.append(rename(second.load().value(), "Tweede"), 2, "planner"));
    CHECK(first.head().value().revision == 3);
    CHECK(first.load().value().all<model::Activity>().at({1}).nameNl == "Tweede");
    CHECK(first.verify().value().empty());
}
