#include "storage/entry.h"
#include "storage/sqlite.h"
#include "storage/store.h"
#include "tests/storage/support/folder.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::BranchStatus;
using storage::Store;

// The files in tests/data were made by the programs of that time: an import, edits with quotes, line ends and
// reasons, an undo and a redo of it, an addition and a removal, an import by way of a branch, an open
// scenario and a discarded proposal of two steps.

TEST_CASE("files of earlier versions keep their lines and hashes, and go on from there") {
    for (const auto* version : {"1", "2"}) {
        INFO("version ", version);
        const Folder folder;
        const auto file = folder / "plan.mijlpaal";
        const auto old = folder / ("plan.version-" + std::string{version} + ".mijlpaal").c_str();
        makeFromSql(file, ("file_version_" + std::string{version} + ".sql").c_str());
        auto opened = Store::open(file);
        REQUIRE_MESSAGE(opened, plain(opened.error()));
        auto& store = *opened;

        CHECK(askSql(file,
                     "SELECT entry || seq || kind || record_id || quote(before) || quote(after) FROM "
                     "change WHERE entry <= 8 ORDER BY entry, seq") ==
              askSql(old,
                     "SELECT revision || seq || kind || record_id || quote(before) || quote(after) FROM "
                     "change ORDER BY revision, seq"));
        const std::string entry = "parent_hash || hash || label || at || author FROM ";
        CHECK(askSql(file, "SELECT " + entry + "entry WHERE revision IS NOT NULL ORDER BY revision") ==
              askSql(old, "SELECT " + entry + "revision ORDER BY revision"));

        CHECK(sentences(store.verify().value()) == std::vector<std::string>{});
        const auto journal = store.journal().value();
        REQUIRE(journal.size() == 8);
        CHECK(journal[2].reason == "besluit \"van\"\nde stuurgroep");
        CHECK(journal[3].undoes == 3);
        CHECK_FALSE(journal[3].isRedo);
        CHECK(journal[4].undoes == 4);
        CHECK(journal[4].isRedo);
        CHECK(store.load(8).value() == store.load().value());
        CHECK(store.load(1).value().all<model::Activity>().at({1}).nameNl !=
              store.load(2).value().all<model::Activity>().at({1}).nameNl);
        CHECK(store.load(2).value().all<model::Activity>().at({1}).nameNl == "Een \"naam\" met \\ en\ttab");
        CHECK(store.patches(6).value().front().deed == model::Deed::add);

        const auto branches = store.branches().value();
        REQUIRE(branches.size() == 3);
        CHECK(branches[0].status == BranchStatus::adopted);
        CHECK(branches[1].name == "Wat als \"later\"");
        CHECK(branches[1].status == BranchStatus::open);
        CHECK(branches[2].status == BranchStatus::discarded);
        CHECK(branches[2].steps == 2);
        CHECK(store.loadBranch(branches[1].id).value().all<model::Activity>().at({4}).nameNl == "Later");

        const auto added = writeEdit(store, rename(store.load().value(), "Nieuw"));
        CHECK(added.revision == 9);
        CHECK(sentences(store.verify().value()) == std::vector<std::string>{});
    }
}

TEST_CASE("verify finds what was changed in the part that an earlier version wrote") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    makeFromSql(file, "file_version_2.sql");
    REQUIRE(Store::open(file));
    runSql(file, "UPDATE change SET after = replace(after, 'Tweede', 'Derde') WHERE entry = 3");
    const auto store = Store::open(file).value();
    const auto findings = sentences(store.verify().value());
    REQUIRE_FALSE(findings.empty());
    CHECK(std::find(findings.begin(), findings.end(), "Revision 3 was changed after it was written.") !=
          findings.end());
}

TEST_CASE("what bringing a file up to date did is told, with the place of the copy") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    makeFromSql(file, "file_version_1.sql");
    {
        const auto store = Store::open(file).value();
        REQUIRE(store.migrated());
        CHECK(store.migrated()->fromVersion == 1);
        CHECK(store.migrated()->copy == folder / "plan.version-1.mijlpaal");
        CHECK(store.migrated()->unreadable.empty());
    }
    CHECK_FALSE(Store::open(file).value().migrated());
}

TEST_CASE("a step of an old branch that cannot be read is told and kept as it is") {
    for (const std::string damage :
         {"UPDATE branch_change SET after = replace(after, '\"kind\"', '\"kant\"') WHERE branch = 2",
          "UPDATE branch_change SET before = '{oops' WHERE branch = 2",
          "UPDATE branch_change SET kind = 'ship' WHERE branch = 2",
          "UPDATE branch_change SET before = CAST(x'22ff22' AS TEXT) WHERE branch = 2",
          "UPDATE branch_edit SET label = 'no label' WHERE branch = 2",
          "UPDATE branch_edit SET label = CAST(x'22ff22' AS TEXT) WHERE branch = 2"}) {
        INFO(damage);
        const Folder folder;
        const auto file = folder / "plan.mijlpaal";
        makeFromSql(file, "file_version_2.sql");
        runSql(file, "PRAGMA foreign_keys=OFF; " + damage);
        const std::string columns = "SELECT quote(kind) || record_id || quote(before) || quote(after) FROM ";
        const auto lines = askSql(file, columns + "branch_change WHERE branch = 2 ORDER BY edit, seq");
        const auto label = askSql(file, "SELECT label FROM branch_edit WHERE branch = 2");

        auto store = Store::open(file).value();
        const auto branches = store.branches().value();
        REQUIRE(branches.size() == 3);
        const auto branch = std::to_string(branches[1].id);
        REQUIRE(store.migrated());
        CHECK(sentences(store.migrated()->unreadable) ==
              std::vector<std::string>{
                  "Step 1 of the branch Wat als \"later\" cannot be read. It was kept as it is."});
        const auto step =
            askSql(file, "SELECT position FROM entry WHERE step = 1 AND branch = " + branch).front();
        CHECK(askSql(file, columns + "change WHERE entry = " + step + " ORDER BY seq") == lines);
        CHECK(askSql(file, "SELECT label FROM entry WHERE position = " + step) == label);
        CHECK(sentences(store.verify().value()) ==
              std::vector<std::string>{"Entry " + step + " of the journal cannot be read."});
        CHECK(store.loadBranch(branches[2].id));
        CHECK(store.load().value().all<model::Activity>().size() == 12);
        REQUIRE(store.discard(branches[1].id, "planner"));
        writeEdit(store, rename(store.load().value(), "Nieuw"));
        CHECK(sentences(store.verify().value()).size() == 1);
    }
}

TEST_CASE("an old branch of which the words are not UTF-8 is brought along") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    makeFromSql(file, "file_version_2.sql");
    runSql(file,
           "UPDATE branch SET author = CAST(x'6cff' AS TEXT), name = CAST(x'c3' AS TEXT) WHERE id = 2; "
           "UPDATE branch_edit SET reason = CAST(x'61ff62fe' AS TEXT) WHERE branch = 2");
    const auto store = Store::open(file).value();
    const auto branches = store.branches().value();
    REQUIRE(branches.size() == 3);
    CHECK(branches[1].author == "l\uFFFD");
    CHECK(branches[1].name == "\uFFFD");
    CHECK(store.branchJournal(branches[1].id).value()[1].reason == "a\uFFFDb\uFFFD");
    CHECK(store.loadBranch(branches[1].id));
    CHECK(sentences(store.verify().value()) == std::vector<std::string>{});
}

namespace {

/// Renames record 1 of a kind as the program of version 2 would: row, line and hash of the next revision.
void renameInVersion2(storage::Database& database, const std::string& kind, const std::string& field,
                      const std::string& name) {
    storage::StoredEntry entry;
    entry.format = 2;
    entry.kind = "edit";
    entry.at = "2026-05-12T10:00:00Z";
    entry.author = "planner";
    entry.label = R"({"text":"Rename","values":[]})";
    entry.facts = "{}";
    auto last = database.query("SELECT revision + 1, hash FROM revision ORDER BY revision DESC LIMIT 1");
    REQUIRE(last.step());
    entry.revision = last.integer(0);
    entry.parentHash = last.text(1);
    auto known = database.query(
        "SELECT after FROM change WHERE kind = ? AND record_id = 1 ORDER BY revision DESC LIMIT 1");
    REQUIRE(known.with(kind).step());
    const auto before = known.text(0);
    const auto old = database.text("SELECT \"" + field + "\" FROM \"" + kind + "\" WHERE id = 1");
    auto after = before;
    const auto pair = "\"" + field + "\":\"";
    const auto at = after.find(pair) + pair.size();
    after.replace(at, after.find('"', at) - at, name);
    storage::EntryHash hash{entry};
    CHECK(hash.add({kind, 1, before, after, {}}));
    entry.hash = hash.finish().value();
    database.query("INSERT INTO revision VALUES (?, ?, ?, ?, '', NULL, ?, ?)")
        .with(entry.revision)
        .with(entry.at)
        .with(entry.author)
        .with(entry.label)
        .with(entry.parentHash)
        .with(entry.hash)
        .run();
    database.query("INSERT INTO change VALUES (?, 0, ?, 1, ?, ?)")
        .with(entry.revision)
        .with(kind)
        .with(before)
        .with(after)
        .run();
    database.query("UPDATE \"" + kind + "\" SET \"" + field + "\" = ? WHERE id = 1").with(name).run();
}

}  // namespace

TEST_CASE(
    "an old file beside the log of a killed program is taken with it, and a copy that was put back is not") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    const auto log = folder / "plan.mijlpaal-wal";
    makeFromSql(file, "file_version_2.sql");
    runSql(file, "PRAGMA journal_mode=WAL");
    const auto backup = readBytes(file);
    std::string newer, left;
    {
        storage::Database database{file, storage::Database::Mode::write};
        renameInVersion2(database, "risk", "name_nl", "Ander risico");
        database.run("PRAGMA wal_checkpoint(TRUNCATE)");
        newer = readBytes(file);
        renameInVersion2(database, "programme", "name_nl", "Ander programma");
        left = readBytes(log);
        database.moveLogOnClose();
    }
    std::filesystem::remove(log);
    REQUIRE_FALSE(left.empty());

    writeBytes(log, left);
    writeBytes(file, backup);
    CHECK(
        sentence(Store::open(file)) ==
        with("The log {file}-wal does not belong to {file}, so it was not opened and nothing was changed. If "
             "this is a copy that you put back, move the log away and open the file again.",
             {{"file", file}}));
    CHECK(readBytes(file) == backup);
    CHECK(readBytes(log) == left);

    writeBytes(file, newer);
    const auto store = Store::open(file);
    REQUIRE_MESSAGE(store, plain(store.error()));
    CHECK(store->head().value().revision == 10);
    CHECK(sentences(store->verify().value()) == std::vector<std::string>{});
    const auto copy = Store::open(folder / "plan.version-2.mijlpaal");
    REQUIRE(copy);
    CHECK(copy->head().value().revision == 10);
}
