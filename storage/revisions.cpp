#include "storage/revisions.h"

#include "storage/added_records.h"
#include "storage/rows.h"

#include <sqlite3.h>

#include <algorithm>

namespace mijlpaal::storage {

namespace {

using model::Change;
using model::ChangeSet;
using model::Portfolio;
using model::RecordKind;

void checkNumber(const Journal& journal, const Change& change) {
    if (change.number > 0 && change.number <= largestId) return;
    fail("{file} has no room for more records of the kind of {record}.",
         {{"file", journal.file.string()}, {"record", nameFor(change)}});
}

/// Changes or removes the row of a record that is there.
void writeRow(const Journal& journal, const Change& change, const model::Patch& patch) {
    auto& database = journal.database;
    const auto [kind, id] = change.subject();
    if (!rowIs(database, kind, id, change.before.get())) {
        fail("{record} in {file} is not what it was when this edit was made, so nothing was written.",
             {{"record", nameFor(change)}, {"file", journal.file.string()}});
    }
    if (!change.after) {
        removeRow(database, kind, id);
        return;
    }
    updateRow(database, patch, change.after.get());
    const auto written = readRow(database, kind, id);
    if (!written || !model::operationsOf(kind).areEqual(written.get(), change.after.get()))
        failNotReadAgain(journal, change);
}

/// Says which record refers to nothing; the foreign keys wait until the commit to complain.
void failOnLooseReference(const Journal& journal) {
    auto loose = journal.database.query("PRAGMA foreign_key_check");
    if (!loose.step()) return;
    const auto table = loose.text(0);
    const auto id = loose.integer(1);
    const auto kind = model::recordKindFrom(table);
    std::string code;
    if (kind &&
        std::ranges::any_of(model::fields(*kind), [](const auto& field) { return field.name == "code"; })) {
        auto row = journal.database.query("SELECT code FROM \"" + table + "\" WHERE id = ?");
        if (row.with(id).step()) code = row.text(0);
    }
    fail("{record} refers to a {kind} that is not there, so nothing was written to {file}.",
         {{"record", kind ? nameFor(*kind, code) : table},
          {"kind", nameFor(model::recordKindFrom(loose.view(2)).value_or(RecordKind::settings), {})},
          {"file", journal.file.string()}});
}

void checkReferences(const Journal& journal) {
    int waiting = 0, unused = 0;
    sqlite3_db_status(journal.database.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &waiting, &unused, 0);
    if (waiting > 0) failOnLooseReference(journal);
}

/// How many lines the journal has up to and including an entry: lines are written one behind the other.
std::int64_t linesUpTo(const Journal& journal, std::int64_t position) {
    auto row = journal.database.query(
        "SELECT rowid FROM change WHERE entry <= ? ORDER BY entry DESC, seq DESC LIMIT 1");
    return row.with(position).step() ? row.integer(0) : 0;
}

}  // namespace

JournalEntry writeRevision(const Journal& journal, const ChangeSet& changes, const RevisionFacts& facts) {
    Facts said;
    const auto& reason = facts.reason ? *facts.reason : changes.reason;
    if (!reason.empty()) said.emplace(reasonFact, reason);
    if (facts.steps) said.emplace(stepsFact, *facts.steps);
    EntryWriter writer{journal, facts.adopts ? EntryKind::adopt : EntryKind::edit, facts.author,
                       changes.label, std::move(said)};
    writer.entry().revision = following(journal, headOf(journal).revision);
    writer.entry().branch = facts.adopts;
    if (facts.undoes) {
        const auto undone = entryOfRevision(journal, *facts.undoes);
        if (!undone) failNoRevision(journal, *facts.undoes);
        writer.entry().undoes = undone->position;
    }
    AddedRecords added{journal, AddedRecords::Rows::written, facts.steps ? nullptr : &writer};
    for (const auto& change : changes.changes) checkNumber(journal, change);
    forAddedAndOthers(
        changes.changes, [&](std::span<const Change> those) { added.add(those); },
        [&](const Change& change) {
            const auto patch = model::patchOf(change);
            writeRow(journal, change, patch);
            if (!facts.steps) writer.add(change, patch);
        });
    const auto& entry = writer.finish();
    checkReferences(journal);
    return read(journal, entry);
}

void writeFirstRevision(const Journal& journal, const ChangeSet& changes, const std::string& author) {
    auto& database = journal.database;
    // Those of a few rows are left: to make them anew would take a look at all rows.
    std::vector<std::string> indexes;
    {
        auto names = database.query(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND sql NOT LIKE '% WHERE %'");
        std::string drop;
        while (names.step()) {
            drop += "DROP INDEX \"" + names.text(0) + "\";";
            indexes.push_back(names.text(1));
        }
        database.run(drop);
    }
    writeRevision(journal, changes, {.author = author});
    for (const auto& sql : indexes) database.run(sql);
    failOnLooseReference(journal);
}

Portfolio readPortfolio(const Journal& journal) {
    std::vector<BadRow> bad;
    auto portfolio = readRows(journal.database, bad);
    if (!bad.empty()) {
        const auto& first = bad.front();
        fail(
            "{record} in {file} cannot be read; the file was changed by something other than this program. "
            "Go back to a "
            "copy of it.",
            {{"record", nameFor(first.kind, first.code)},
             {"file", journal.file.string()},
             {"field", first.field}});
    }
    reserveIds(journal, portfolio);
    return portfolio;
}

void reserveIds(const Journal& journal, Portfolio& portfolio) {
    for (const auto kind : model::allKinds) {
        // What stands in a branch only gets another number when it is adopted and its own is taken by then.
        auto largest = journal.database.query(
            "SELECT c.record_id FROM change AS c JOIN entry AS e ON e.position = c.entry "
            "WHERE c.kind = ? AND e.revision IS NOT NULL ORDER BY c.record_id DESC LIMIT 1");
        if (largest.with(nameOf(kind)).step())
            portfolio.table(kind).reserveNumbers(std::min(largest.integer(0), largestId) + 1);
    }
}

void takeIn(const Journal& journal, Portfolio& portfolio, const StoredEntry& entry,
            const model::Patches& patches) {
    for (const auto& patch : patches) {
        if (!model::applyExactly(portfolio, patch)) failUnreadable(journal, entry);
    }
}

Portfolio replay(const Journal& journal, std::int64_t revision) {
    const auto head = headOf(journal).revision;
    // Before the journal is asked: the newest state is there also when that cannot be read.
    if (revision == head) return readPortfolio(journal);
    const auto entry = entryOfRevision(journal, revision);
    if (!entry) failNoRevision(journal, revision);

    const auto before = linesUpTo(journal, entry->position);
    if (linesUpTo(journal, std::numeric_limits<std::int64_t>::max()) / 2 < before) {
        auto portfolio = readPortfolio(journal);
        forRevisions(journal, revision, head, Order::backwards, [&](const StoredEntry& each) {
            takeIn(journal, portfolio, each, model::inverse(patchesOf(journal, each)));
        });
        return portfolio;
    }
    Portfolio portfolio;
    forRevisions(journal, 0, revision, Order::forwards, [&](const StoredEntry& each) {
        takeIn(journal, portfolio, each, patchesOf(journal, each));
    });
    reserveIds(journal, portfolio);
    return portfolio;
}

}  // namespace mijlpaal::storage
