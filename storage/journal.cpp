#include "storage/journal.h"

#include "model/code_book.h"
#include "storage/record_json.h"
#include "storage/rows.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <cassert>
#include <chrono>
#include <limits>
#include <string>

namespace mijlpaal::storage {

namespace {

using model::Change;
using model::ChangeSet;
using model::Portfolio;
using model::RecordKind;

std::string codeOf(const Change& change) {
    return model::codeOf(change.kind, change.present());
}

Change reversed(const Change& change) {
    return {change.kind, change.number, change.after, change.before};
}

void write(Database& database, const std::filesystem::path& file, const Change& change) {
    const auto [kind, id, before, after] = sidesOf(change);
    const auto name = [&change, kind = kind] { return nameFor(kind, codeOf(change)); };
    if (id <= 0 || id > largestId) {
        fail("{file} has no room for more records of the kind of {record}.",
             {{"file", file.string()}, {"record", name()}});
    }
    if (before ? !rowIs(database, kind, id, before) : hasRow(database, kind, id)) {
        fail("{record} in {file} is not what it was when this edit was made, so nothing was written.",
             {{"record", name()}, {"file", file.string()}});
    }
    if (!before) {
        insertRow(database, kind, id, after);
    } else if (after) {
        updateRow(database, kind, id, after);
    } else {
        removeRow(database, kind, id);
    }
}

/// Says which record refers to nothing; the foreign keys wait until the commit to complain.
void failOnLooseReference(Database& database, const std::filesystem::path& file) {
    auto loose = database.query("PRAGMA foreign_key_check");
    if (!loose.step()) return;
    const auto table = loose.text(0);
    const auto id = loose.integer(1);
    const auto kind = model::recordKindFrom(table);
    std::string code;
    if (kind &&
        std::ranges::any_of(model::fields(*kind), [](const auto& field) { return field.name == "code"; })) {
        auto row = database.query("SELECT code FROM \"" + table + "\" WHERE id = ?");
        if (row.with(id).step()) code = row.text(0);
    }
    fail("{record} refers to a {kind} that is not there, so nothing was written to {file}.",
         {{"record", kind ? nameFor(*kind, code) : table},
          {"kind", nameFor(model::recordKindFrom(loose.view(2)).value_or(RecordKind::settings), {})},
          {"file", file.string()}});
}

void reserveIds(Database& database, Portfolio& portfolio) {
    model::forEachTable(portfolio, [&database]<class Record>(model::Table<Record>& table) {
        auto largest = database.query("SELECT max(record_id) FROM change WHERE kind = ?");
        largest.with(nameOf(model::kindOf<Record>)).step();
        table.reserveIds(std::min(largest.integer(0), largestId) + 1);
    });
}

/// Calls `take(revision, change)` for each line of the journal that the rest of the statement selects.
template <class Take>
void forChanges(Database& database, const std::filesystem::path& file, std::string_view rest,
                std::int64_t first, std::int64_t last, Take take) {
    auto rows = database.query(fmt::format(
        "SELECT revision, kind, record_id, before, after FROM change WHERE revision BETWEEN ? AND ? {}",
        rest));
    rows.with(first).with(last);
    while (rows.step()) {
        const auto revision = rows.integer(0);
        auto change = restored(changeIn(rows, 1));
        if (!change) failUnreadable(file, revision);
        take(revision, std::move(*change));
    }
}

}  // namespace

void failNoRevision(Database& database, const std::filesystem::path& file, std::int64_t revision) {
    fail("{file} has no revision {revision}; the newest is {head}.",
         {{"file", file.string()},
          {"revision", std::to_string(revision)},
          {"head", std::to_string(headOf(database))}});
}

void failUnreadable(const std::filesystem::path& file, std::int64_t revision) {
    fail(
        "Revision {revision} in the journal of {file} cannot be read; the file was changed by something "
        "other than this "
        "program. Go back to a copy of it.",
        {{"revision", std::to_string(revision)}, {"file", file.string()}});
}

std::string nameFor(RecordKind kind, const std::string& code) {
    if (!code.empty()) return code;
    std::string words{nameOf(kind)};
    std::ranges::replace(words, '_', ' ');
    return words;
}

Sides sidesOf(const Change& change) {
    return {change.kind, change.number, change.before.get(), change.after.get()};
}

StoredChange stored(const Sides& sides) {
    StoredChange line{std::string{nameOf(sides.kind)}, sides.id, std::nullopt, std::nullopt};
    if (sides.before) line.before = recordJson(sides.kind, sides.before);
    if (sides.after) line.after = recordJson(sides.kind, sides.after);
    return line;
}

std::optional<Change> restored(const StoredChange& line) {
    const auto kind = model::recordKindFrom(line.kind);
    if (!kind || line.id <= 0 || line.id > largestId || (!line.before && !line.after)) return std::nullopt;
    Change change{*kind, line.id, nullptr, nullptr};
    const auto read = [&](const std::optional<std::string>& json, model::SharedRecord& record) {
        if (!json) return true;
        auto fresh = model::operationsOf(*kind).make();
        model::operationsOf(*kind).setNumber(fresh.get(), line.id);
        if (!readRecordJson(*kind, *json, fresh.get())) return false;
        record = std::move(fresh);
        return true;
    };
    if (!read(line.before, change.before) || !read(line.after, change.after)) return std::nullopt;
    return change;
}

StoredChange changeIn(const Query& row, int first) {
    return {row.text(first), row.integer(first + 1), row.optionalText(first + 2),
            row.optionalText(first + 3)};
}

bool takeIn(Portfolio& portfolio, const Change& change) {
    auto after = model::apply(portfolio, {{}, {}, {change}});
    if (!after) return false;
    portfolio = std::move(*after);
    return true;
}

// ---- the hash ---------------------------------------------------------------------------------

RevisionHash::RevisionHash(std::string_view parentHash, std::string_view at, std::string_view author) {
    hash_.add(parentHash);
    hash_.add("{\"at\":" + quotedJson(at) + ",\"author\":" + quotedJson(author) + ",\"changes\":[");
}

void RevisionHash::add(const StoredChange& change) {
    if (any_) hash_.add(",");
    any_ = true;
    hash_.add("{\"after\":");
    hash_.add(change.after ? *change.after : "null");
    hash_.add(",\"before\":");
    hash_.add(change.before ? *change.before : "null");
    hash_.add(",\"id\":" + std::to_string(change.id) + ",\"kind\":" + quotedJson(change.kind) + "}");
}

std::string RevisionHash::finish(std::string_view label, std::string_view reason, std::int64_t revision,
                                 std::optional<std::int64_t> undoes) {
    hash_.add("],\"label\":");
    hash_.add(label);
    hash_.add(",\"reason\":" + quotedJson(reason) + ",\"revision\":" + std::to_string(revision) +
              ",\"undoes\":" + (undoes ? std::to_string(*undoes) : "null") + "}");
    return hash_.hexadecimal();
}

// ---- writing and reading ----------------------------------------------------------------------

std::int64_t headOf(Database& database) {
    return database.integer("SELECT max(revision) FROM revision");
}

std::string utcNow() {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::hh_mm_ss time{now - day};
    return fmt::format("{}T{:02}:{:02}:{:02}Z", model::isoText(day), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

std::optional<JournalEntry> entryIn(const Query& row) {
    auto label = labelFrom(row.view(3));
    if (!label) return std::nullopt;
    return JournalEntry{row.integer(0),         row.text(1), row.text(2), std::move(*label), row.text(4),
                        row.optionalInteger(5), row.text(6), row.text(7)};
}

JournalEntry writeRevision(Database& database, const std::filesystem::path& file, const ChangeSet& changes,
                           const std::string& author, std::optional<std::int64_t> undoes) {
    JournalEntry entry;
    entry.revision = headOf(database) + 1;
    entry.at = utcNow();
    entry.author = author;
    entry.label = changes.label;
    entry.reason = changes.reason;
    entry.undoes = undoes;
    entry.parentHash = noHash;
    if (entry.revision > 1) {
        auto parent = database.query("SELECT hash FROM revision WHERE revision = ?");
        if (parent.with(entry.revision - 1).step()) entry.parentHash = parent.text(0);
    }

    RevisionHash hash{entry.parentHash, entry.at, entry.author};
    auto lines = database.query(
        "INSERT INTO change (revision, seq, kind, record_id, before, after) VALUES (?, ?, ?, ?, ?, ?)");
    std::int64_t seq = 0;
    for (const auto& change : changes.changes) {
        write(database, file, change);
        const auto line = stored(sidesOf(change));
        lines.again();
        lines.with(entry.revision)
            .with(seq++)
            .with(line.kind)
            .with(line.id)
            .with(line.before)
            .with(line.after)
            .run();
        hash.add(line);
    }
    const auto label = labelJson(entry.label);
    entry.hash = hash.finish(label, entry.reason, entry.revision, entry.undoes);
    database
        .query(
            "INSERT INTO revision (revision, at, author, label, reason, undoes, parent_hash, hash) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(entry.revision)
        .with(entry.at)
        .with(entry.author)
        .with(label)
        .with(entry.reason)
        .with(entry.undoes)
        .with(entry.parentHash)
        .with(entry.hash)
        .run();

    int waiting = 0, unused = 0;
    sqlite3_db_status(database.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &waiting, &unused, 0);
    if (waiting > 0) failOnLooseReference(database, file);
    return entry;
}

Portfolio readPortfolio(Database& database, const std::filesystem::path& file) {
    std::vector<BadRow> bad;
    auto portfolio = readRows(database, bad);
    if (!bad.empty()) {
        const auto& first = bad.front();
        fail(
            "{record} in {file} cannot be read; the file was changed by something other than this program. "
            "Go back to a "
            "copy of it.",
            {{"record", nameFor(first.kind, first.code)}, {"file", file.string()}, {"field", first.field}});
    }
    reserveIds(database, portfolio);
    return portfolio;
}

Portfolio replay(Database& database, const std::filesystem::path& file, std::int64_t revision) {
    const auto head = headOf(database);
    if (revision < 1 || revision > head) failNoRevision(database, file, revision);
    if (revision == head) return readPortfolio(database, file);

    const auto take = [&file](Portfolio& portfolio, std::int64_t at, const Change& change) {
        if (!takeIn(portfolio, change)) failUnreadable(file, at);
    };
    auto counts = database.query(
        "SELECT count(*) FROM change WHERE revision <= ?1 UNION ALL "
        "SELECT count(*) FROM change WHERE revision > ?1");
    counts.with(revision).step();
    const auto before = counts.integer(0);
    counts.step();
    const auto after = counts.integer(0);
    if (after < before) {
        auto portfolio = readPortfolio(database, file);
        forChanges(database, file, "ORDER BY revision DESC, seq DESC", revision + 1, head,
                   [&](std::int64_t at, const Change& change) { take(portfolio, at, reversed(change)); });
        return portfolio;
    }
    Portfolio portfolio;
    forChanges(database, file, "ORDER BY revision, seq", 1, revision,
               [&](std::int64_t at, const Change& change) { take(portfolio, at, change); });
    reserveIds(database, portfolio);
    return portfolio;
}

std::vector<ChangeSet> readChanges(Database& database, const std::filesystem::path& file, std::int64_t first,
                                   std::int64_t last) {
    std::vector<ChangeSet> sets;
    std::vector<std::int64_t> revisions;
    auto rows = database.query(
        "SELECT revision, label, reason FROM revision WHERE revision BETWEEN ? AND ? ORDER BY 1");
    rows.with(first).with(last);
    while (rows.step()) {
        auto label = labelFrom(rows.view(1));
        if (!label) failUnreadable(file, rows.integer(0));
        revisions.push_back(rows.integer(0));
        sets.push_back({std::move(*label), rows.text(2), {}});
    }
    std::size_t at = 0;
    forChanges(database, file, "ORDER BY revision, seq", first, last,
               [&](std::int64_t revision, Change change) {
                   while (at < revisions.size() && revisions[at] < revision) ++at;
                   if (at == revisions.size() || revisions[at] != revision) failUnreadable(file, revision);
                   sets[at].changes.push_back(std::move(change));
               });
    return sets;
}

// ---- verify -----------------------------------------------------------------------------------

namespace {

/// More of the same kind tell nothing new.
constexpr std::size_t mostFindings = 100;

class Verification {
public:
    Verification(Database& database, const std::filesystem::path& file) : database_{database}, file_{file} {}

    base::Findings run() {
        checkPages();
        checkJournal();
        checkState();
        checkBranches();
        return std::move(findings_);
    }

private:
    void report(std::string_view text, base::MessageValues values) {
        if (findings_.size() > mostFindings) return;
        if (findings_.size() == mostFindings) {
            findings_.push_back(
                {base::Severity::error,
                 {file_.string(), std::nullopt, {}},
                 base::message("There is more that is not right; only the first findings are listed."),
                 {}});
            return;
        }
        findings_.push_back({base::Severity::error,
                             {file_.string(), std::nullopt, {}},
                             base::message(text, values),
                             base::message("Go back to a copy of the file from before it was changed.")});
    }

    void checkPages() {
        auto rows = database_.query("PRAGMA quick_check(1)");
        if (rows.step() && rows.view(0) != "ok") {
            report("Pages of the file are damaged.", {{"detail", rows.text(0)}});
        }
    }

    void checkJournal() {
        std::int64_t last = 0;
        std::string parentHash{noHash};
        auto rows = database_.query(fmt::format("SELECT {} FROM revision ORDER BY revision", entryColumns));
        while (rows.step()) {
            const auto revision = rows.integer(0);
            const auto number = std::to_string(revision);
            if (revision != last + 1) {
                report("Revision {revision} is missing from the journal.",
                       {{"revision", std::to_string(last + 1)}});
            } else if (rows.view(6) != parentHash) {
                report("Revision {revision} does not follow from the one before it.", {{"revision", number}});
            }
            if (!checkHash(rows)) {
                report("Revision {revision} was changed after it was written.", {{"revision", number}});
            }
            parentHash = rows.text(7);
            last = revision;
        }
        auto loose = database_.query(
            "SELECT min(revision) FROM change WHERE revision NOT IN (SELECT revision FROM revision)");
        if (loose.step() && !loose.isNull(0)) {
            report("The journal holds changes of revision {revision}, which is not there.",
                   {{"revision", loose.text(0)}});
        }
    }

    /// Also takes the changes into the replayed portfolio.
    bool checkHash(const Query& entry) {
        const auto revision = entry.integer(0);
        bool isWhole = labelFrom(entry.view(3)).has_value();
        std::int64_t expected = 0;
        auto rows = database_.query(
            "SELECT seq, kind, record_id, before, after FROM change WHERE revision = ? ORDER BY seq");
        rows.with(revision);
        try {
            RevisionHash hash{entry.view(6), entry.view(1), entry.view(2)};
            while (rows.step()) {
                const auto line = changeIn(rows, 1);
                hash.add(line);
                const auto change = restored(line);
                if (rows.integer(0) != expected++ || !change) isWhole = false;
                if (change && !takeIn(replayed_, *change)) {
                    report(
                        "Revision {revision} changes {record}, but the revisions before it do not give what "
                        "it changed.",
                        {{"revision", std::to_string(revision)},
                         {"record", nameFor(sidesOf(*change).kind, codeOf(*change))}});
                }
            }
            return isWhole && hash.finish(entry.view(3), entry.view(4), revision, entry.optionalInteger(5)) ==
                                  entry.view(7);
        } catch (const Trouble&) {
            return false;  // a text that is not UTF-8
        }
    }

    void checkState() {
        std::vector<BadRow> bad;
        const auto portfolio = readRows(database_, bad);
        for (const auto& row : bad) {
            report("{record} in the file cannot be read.",
                   {{"record", nameFor(row.kind, row.code)}, {"field", row.field}});
        }
        const auto isBad = [&bad](model::ObjectRef ref) {
            return std::ranges::any_of(
                bad, [&](const BadRow& row) { return row.kind == ref.kind && row.id == ref.number; });
        };
        for (const auto kind : model::allKinds) {
            model::RecordTable::compare(
                replayed_.table(kind), portfolio.table(kind),
                [&](const model::SharedRecord& journal, const model::SharedRecord& file) {
                    const auto* record = journal ? journal.get() : file.get();
                    const auto name = nameFor(kind, model::codeOf(kind, record));
                    if (!journal) {
                        report("{record} is in the file, but not in the journal.", {{"record", name}});
                    } else if (file) {
                        report("{record} in the file is not what the journal says.", {{"record", name}});
                    } else if (!isBad({kind, model::operationsOf(kind).number(record)})) {
                        report("{record} is in the journal, but not in the file.", {{"record", name}});
                    }
                });
        }
        if (database_.query("PRAGMA foreign_key_check").step()) {
            report("A record refers to one that is not there.", {});
        }
    }

    void checkBranches() {
        auto rows = database_.query(
            "SELECT b.name, c.kind, c.record_id, c.before, c.after FROM branch_change AS c "
            "LEFT JOIN branch AS b ON b.id = c.branch ORDER BY c.branch, c.edit, c.seq");
        std::string last;
        while (rows.step()) {
            if (restored(changeIn(rows, 1)) || rows.view(0) == last) continue;
            last = rows.text(0);
            report("The branch {branch} cannot be read.", {{"branch", last}});
        }
    }

    Database& database_;
    const std::filesystem::path& file_;
    Portfolio replayed_;
    base::Findings findings_;
};

}  // namespace

base::Findings verifyFile(Database& database, const std::filesystem::path& file) {
    return Verification{database, file}.run();
}

}  // namespace mijlpaal::storage
