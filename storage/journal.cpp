#include "storage/journal.h"

#include "storage/canonical_json.h"
#include "storage/entry_form.h"
#include "storage/migrations.h"
#include "storage/salts.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace mijlpaal::storage {

namespace {

using model::Patches;
using model::RecordKind;

const std::string selectEntry = fmt::format("SELECT {} FROM entry ", entryColumns);
const std::string selectLine = fmt::format("SELECT {} FROM change WHERE entry = ? AND seq = ?", lineColumns);
const std::string selectLines =
    fmt::format("SELECT {} FROM change WHERE entry = ? ORDER BY seq", lineColumns);

void addPatches(const Journal& journal, const StoredEntry& of, std::int64_t position, std::int64_t format,
                Patches& patches) {
    auto rows = journal.database.query(selectLines);
    rows.with(position);
    while (rows.step()) {
        auto patch = patchIn(lineIn(rows, 0), format, journal.names);
        if (!patch) failUnreadable(journal, of);
        patches.push_back(std::move(*patch));
    }
}

std::optional<Blob> blobOrNothing(std::string_view bytes) {
    return bytes.empty() ? std::nullopt : std::optional{Blob{bytes}};
}

/// How many undos and redos lie between an entry and the edit that they are about.
std::int64_t depthOf(const Journal& journal, const StoredEntry& entry) {
    std::int64_t depth = 0;
    auto undoes = entry.undoes;
    auto before = entry.position;
    // One that takes back a later entry is not ours, and would go round for ever.
    while (undoes && *undoes < before) {
        ++depth;
        before = *undoes;
        auto row = journal.database.query("SELECT undoes FROM entry WHERE position = ?");
        if (!row.with(before).step()) break;
        undoes = row.optionalInteger(0);
    }
    return depth;
}

}  // namespace

void failNoRevision(const Journal& journal, std::int64_t revision) {
    fail("{file} has no revision {revision}; the newest is {head}.",
         {{"file", journal.file.string()},
          {"revision", std::to_string(revision)},
          {"head", std::to_string(headOf(journal).revision)}});
}

void failUnreadable(const Journal& journal, const StoredEntry& entry) {
    if (entry.revision) {
        fail(
            "Revision {revision} in the journal of {file} cannot be read; the file was changed by something "
            "other than this "
            "program. Go back to a copy of it.",
            {{"revision", std::to_string(*entry.revision)}, {"file", journal.file.string()}});
    }
    fail(
        "Entry {entry} in the journal of {file} cannot be read; the file was changed by something other than "
        "this program. Go back to a copy of it.",
        {{"entry", std::to_string(entry.position)}, {"file", journal.file.string()}});
}

void failNotReadAgain(const Journal& journal, const model::Change& change) {
    fail("{record} holds a value that could not be read again, so nothing was written to {file}.",
         {{"record", nameFor(change)}, {"file", journal.file.string()}});
}

std::string nameFor(RecordKind kind, const std::string& code) {
    if (!code.empty()) return code;
    std::string words{nameOf(kind)};
    std::ranges::replace(words, '_', ' ');
    return words;
}

std::string nameFor(const model::Change& change) {
    const auto* record = change.before ? change.before.get() : change.after.get();
    return nameFor(change.kind, model::codeOf(change.kind, record));
}

// ---- reading ----------------------------------------------------------------------------------

Head headOf(const Journal& journal) {
    auto row = journal.database.query(
        "SELECT revision, hash FROM entry WHERE revision IS NOT NULL ORDER BY revision DESC LIMIT 1");
    if (!row.step()) return {};
    return {row.integer(0), row.text(1)};
}

std::optional<StoredEntry> entryOfRevision(const Journal& journal, std::int64_t revision) {
    auto row = journal.database.query(selectEntry + "WHERE revision = ?");
    if (!row.with(revision).step()) return std::nullopt;
    return entryIn(row);
}

std::optional<StoredEntry> entryAt(const Journal& journal, std::int64_t position) {
    auto row = journal.database.query(selectEntry + "WHERE position = ?");
    if (!row.with(position).step()) return std::nullopt;
    return entryIn(row);
}

void forRevisions(const Journal& journal, std::int64_t after, std::int64_t last, Order order,
                  const std::function<void(const StoredEntry&)>& take) {
    auto rows =
        journal.database.query(selectEntry + "WHERE revision > ? AND revision <= ? ORDER BY revision" +
                               (order == Order::backwards ? " DESC" : ""));
    rows.with(after).with(last);
    while (rows.step()) take(entryIn(rows));
}

JournalEntry read(const Journal& journal, const StoredEntry& stored) {
    auto entry = journalEntry(stored);
    if (!entry) failUnreadable(journal, stored);
    if (stored.undoes) {
        const auto undone = entryAt(journal, *stored.undoes);
        if (undone) entry->undoes = undone->revision ? undone->revision : undone->step;
        entry->isRedo = depthOf(journal, stored) % 2 == 0;
    }
    return *entry;
}

std::vector<JournalEntry> readRevisions(const Journal& journal, std::int64_t after) {
    std::vector<JournalEntry> entries;
    forRevisions(journal, after, std::numeric_limits<std::int64_t>::max(), Order::forwards,
                 [&](const StoredEntry& entry) { entries.push_back(read(journal, entry)); });
    return entries;
}

Patches patchesOfSteps(const Journal& journal, const StoredEntry& entry) {
    Patches patches;
    const auto facts = factsIn(entry);
    if (!facts) failUnreadable(journal, entry);
    const auto steps = numberOf(*facts, stepsFact);
    if (!steps) return patches;
    auto rows = journal.database.query(
        "SELECT position, format FROM entry WHERE branch = ? AND step BETWEEN 1 AND ? ORDER BY step");
    rows.with(entry.branch).with(*steps);
    while (rows.step()) addPatches(journal, entry, rows.integer(0), rows.integer(1), patches);
    return patches;
}

Patches patchesOf(const Journal& journal, const StoredEntry& entry) {
    auto patches = patchesOfSteps(journal, entry);
    addPatches(journal, entry, entry.position, entry.format, patches);
    return patches;
}

// ---- adding -----------------------------------------------------------------------------------

std::int64_t following(const Journal& journal, std::int64_t number) {
    if (number >= 0 && number < largestPosition) return number + 1;
    fail(
        "The journal of {file} counts to {number}, so nothing was written: the file was changed by something "
        "other than this program. Go back to a copy of it.",
        {{"file", journal.file.string()}, {"number", std::to_string(number)}});
}

EntryWriter::EntryWriter(const Journal& journal, EntryKind kind, const std::string& author,
                         const base::Message& label, Facts facts)
    : journal_{journal} {
    entry_.format = currentFormat();
    entry_.kind = wordFor(kind);
    entry_.at = utcNow();
    entry_.author = author;
    entry_.label = labelJson(label);
    entry_.facts = factsJson(facts);
    entry_.salts = newSalts(1 + facts.size());
    entry_.parentHash = noHash;
    auto last = journal.database.query("SELECT position, hash FROM entry ORDER BY position DESC LIMIT 1");
    entry_.position = 1;
    if (last.step()) {
        entry_.position = following(journal, last.integer(0));
        entry_.parentHash = last.text(1);
    }
}

void EntryWriter::add(const StoredLine& line) {
    if (!hash_) hash_.emplace(entry_);
    hash_->add(line);
    insert({line.kind, line.id, line.before, line.after, line.salts});
}

void EntryWriter::count(std::string_view hashed) {
    if (!hash_) hash_.emplace(entry_);
    hash_->add(hashed);
}

void EntryWriter::insert(const LineView& line) {
    const auto lend = [](Query& row, const auto& value) -> Query& { return value ? row.lent(*value) : row.with(nullptr); };
    auto row = journal_.database.query(
        "INSERT INTO change (entry, seq, kind, record_id, before, after, salts) VALUES (?, ?, ?, ?, ?, ?, ?)");
    row.with(entry_.position).with(lines_).lent(line.kind).with(line.id);
    lend(lend(lend(row, line.before), line.after), blobOrNothing(line.salts)).run();
    ++lines_;
}

bool EntryWriter::add(const model::Patch& patch) {
    add(lineFor(patch));
    auto row = journal_.database.query(selectLine);
    row.with(entry_.position).with(lines_ - 1);
    return row.step() && patchIn(lineIn(row, 0), entry_.format, journal_.names) == patch;
}

void EntryWriter::add(const model::Change& change, const model::Patch& patch) {
    if (!add(patch)) failNotReadAgain(journal_, change);
}

const StoredEntry& EntryWriter::finish() {
    if (!hash_) hash_.emplace(entry_);
    entry_.hash = hash_->finish().value();
    journal_.database
        .query(fmt::format("INSERT INTO entry ({}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                           entryColumns))
        .with(entry_.position)
        .with(entry_.format)
        .with(entry_.kind)
        .with(entry_.revision)
        .with(entry_.branch)
        .with(entry_.step)
        .with(entry_.at)
        .with(entry_.author)
        .with(entry_.undoes)
        .with(entry_.label)
        .with(entry_.facts)
        .with(blobOrNothing(entry_.salts))
        .with(entry_.parentHash)
        .with(entry_.hash)
        .run();
    return entry_;
}

}  // namespace mijlpaal::storage
