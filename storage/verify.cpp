#include "storage/verify.h"

#include "storage/attachments.h"
#include "storage/branches.h"
#include "storage/entry_form.h"
#include "storage/migrations.h"
#include "storage/rows.h"

#include <fmt/format.h>

#include <map>
#include <set>
#include <utility>

namespace mijlpaal::storage {

namespace {

using model::Portfolio;

/// More of the same kind tell nothing new.
constexpr std::size_t mostFindings = 100;

/// The number after another; of a number that no entry can have, the first.
std::int64_t after(std::int64_t number) {
    return number < 0 || number >= largestPosition ? 1 : number + 1;
}

/// The lines of the journal in the order of their entries, one entry after another.
class Lines {
public:
    explicit Lines(Database& database)
        : rows_{database.query(
              fmt::format("SELECT entry, seq, {} FROM change ORDER BY entry, seq", lineColumns))} {
        step();
    }

    /// The entry of the line that comes next; nothing at the end.
    std::optional<std::int64_t> entry() const {
        return more_ ? std::optional{rows_.integer(0)} : std::nullopt;
    }
    std::int64_t seq() const { return rows_.integer(1); }
    StoredLine line() const { return lineIn(rows_, 2); }
    void step() { more_ = rows_.step(); }

private:
    Query rows_;
    bool more_ = true;
};

class Verification {
public:
    explicit Verification(const Journal& journal) : journal_{journal}, database_{journal.database} {}

    base::Findings run() {
        checkPages();
        findBases();
        checkChain();
        checkState();
        checkAttachments();
        return std::move(findings_);
    }

private:
    /// A branch that is open at this point of the chain.
    struct OpenBranch {
        Branch branch;
        Portfolio portfolio;
    };

    void report(std::string_view text, base::MessageValues values) {
        if (findings_.size() > mostFindings) return;
        if (findings_.size() == mostFindings) {
            findings_.push_back(
                {base::Severity::error,
                 {journal_.file.string(), std::nullopt, {}},
                 base::message("There is more that is not right; only the first findings are listed."),
                 {}});
            return;
        }
        findings_.push_back({base::Severity::error,
                             {journal_.file.string(), std::nullopt, {}},
                             base::message(text, values),
                             base::message("Go back to a copy of the file from before it was changed.")});
    }

    /// One of two sentences: people know a revision by its number, other entries by their place.
    void reportEntry(const StoredEntry& entry, std::string_view ofRevision, std::string_view ofOther) {
        if (entry.revision) {
            report(ofRevision, {{"revision", std::to_string(*entry.revision)}});
        } else {
            report(ofOther, {{"entry", std::to_string(entry.position)}});
        }
    }

    void checkPages() {
        auto rows = database_.query("PRAGMA quick_check(1)");
        if (rows.step() && rows.view(0) != "ok") {
            report("Pages of the file are damaged.", {{"detail", rows.text(0)}});
        }
    }

    /// The revisions that branches start from, so that they are kept when the replay comes by.
    void findBases() {
        auto rows =
            database_.query(fmt::format("SELECT {} FROM entry WHERE branch = position", entryColumns));
        while (rows.step()) {
            if (const auto branch = openedBranch(entryIn(rows))) bases_.insert(branch->baseRevision);
        }
    }

    // ---- the chain ---------------------------------------------------------------------------

    void checkChain() {
        Lines lines{database_};
        std::int64_t lastPosition = 0, lastRevision = 0;
        std::string parentHash{noHash};
        auto rows = database_.query(fmt::format("SELECT {} FROM entry ORDER BY position", entryColumns));
        while (rows.step()) {
            const auto entry = entryIn(rows);
            reportLoose(lines, entry.position);
            if (entry.revision && *entry.revision != after(lastRevision)) {
                report("Revision {revision} is missing from the journal.",
                       {{"revision", std::to_string(after(lastRevision))}});
            } else if (entry.position != after(lastPosition)) {
                report("Entry {entry} is missing from the journal.",
                       {{"entry", std::to_string(after(lastPosition))}});
            } else if (entry.parentHash != parentHash) {
                reportEntry(entry, "Revision {revision} does not follow from the one before it.",
                            "Entry {entry} of the journal does not follow from the one before it.");
            }
            checkEntry(entry, lines);
            parentHash = entry.hash;
            lastPosition = entry.position;
            lastRevision = entry.revision.value_or(lastRevision);
            if (entry.revision && bases_.contains(*entry.revision))
                snapshots_.emplace(*entry.revision, replayed_);
        }
        reportLoose(lines, std::nullopt);
    }

    /// Passes over the lines that come before an entry, or all, and belong to none.
    void reportLoose(Lines& lines, std::optional<std::int64_t> before) {
        std::optional<std::int64_t> last;
        while (const auto entry = lines.entry()) {
            if (before && *entry >= *before) break;
            if (entry != last) {
                report("The journal holds changes of entry {entry}, which is not there.",
                       {{"entry", std::to_string(*entry)}});
            }
            last = entry;
            lines.step();
        }
    }

    void checkEntry(const StoredEntry& entry, Lines& lines) {
        const auto kind = entry.entryKind();
        bool fits = hasFormOfItsKind(entry) && fitsWhatItUndoes(entry);
        const auto steps = kind == EntryKind::adopt ? stepsAdopted(entry, fits) : std::nullopt;
        auto* portfolio = kind ? placeOf(entry, *kind, fits) : nullptr;
        if (steps && portfolio) takeSteps(entry, fits);
        if (!fits) reportMisfit(entry);
        bool isReadable = journalEntry(entry) && entry.format <= currentFormat();
        bool isAsWritten = false, hasLines = false;
        try {
            EntryHash hash{entry};
            bool isWhole = true;
            for (std::int64_t expected = 0; lines.entry() == entry.position; lines.step(), ++expected) {
                const auto line = lines.line();
                hasLines = true;
                isWhole = hash.add(line) && lines.seq() == expected && isWhole;
                const auto patch = patchIn(line, entry.format, journal_.names);
                if (!patch) {
                    isReadable = false;
                } else if (portfolio) {
                    take(entry, *patch, *portfolio);
                }
            }
            isAsWritten = isWhole && hash.finish() == entry.hash;
        } catch (const Trouble&) {
            while (lines.entry() == entry.position) lines.step();  // a text that is not UTF-8
        }
        if (!isAsWritten) {
            reportEntry(entry, "Revision {revision} was changed after it was written.",
                        "Entry {entry} of the journal was changed after it was written.");
        } else if (!isReadable) {
            reportEntry(entry, "Revision {revision} cannot be read.",
                        "Entry {entry} of the journal cannot be read.");
        } else if (hasLines && (!portfolio || steps) && fits) {
            reportMisfit(entry);
        }
    }

    void reportMisfit(const StoredEntry& entry) {
        report("Entry {entry} of the journal does not fit the entries before it.",
               {{"entry", std::to_string(entry.position)}});
    }

    /// What an entry takes back is an earlier one of the same kind: a revision, or a step of the same branch.
    bool fitsWhatItUndoes(const StoredEntry& entry) {
        if (!entry.undoes) return true;
        if (*entry.undoes >= entry.position) return false;
        const auto undone = entryAt(journal_, *entry.undoes);
        if (!undone) return false;
        return entry.revision ? undone->revision.has_value()
                              : undone->step.value_or(0) > 0 && undone->branch == entry.branch;
    }

    /// How many steps of its branch an adoption says are its changes; they are there.
    std::optional<std::int64_t> stepsAdopted(const StoredEntry& entry, bool& fits) const {
        const auto facts = factsIn(entry);
        const auto steps = facts ? numberOf(*facts, stepsFact) : std::nullopt;
        const auto open = branches_.find(entry.branch.value_or(0));
        if (steps && open != branches_.end() && (*steps < 1 || *steps > open->second.branch.steps))
            fits = false;
        return steps;
    }

    /// The portfolio that the changes of an entry are made to; null when it has none.
    Portfolio* placeOf(const StoredEntry& entry, EntryKind kind, bool& fits) {
        if (kind == EntryKind::edit) return entry.revision && !entry.branch ? &replayed_ : nullptr;
        if (kind == EntryKind::open) {
            openBranch(entry, fits);
            return nullptr;
        }
        if (kind != EntryKind::step && kind != EntryKind::adopt && kind != EntryKind::discard) return nullptr;
        auto* const plan = kind == EntryKind::adopt && entry.revision ? &replayed_ : nullptr;
        const auto open = branches_.find(entry.branch.value_or(0));
        if (open == branches_.end()) {
            fits = false;
            return plan;
        }
        auto& branch = open->second.branch;
        if (kind == EntryKind::step) {
            if (entry.step != ++branch.steps) fits = false;
            return &open->second.portfolio;
        }
        branches_.erase(open);
        return plan;
    }

    void openBranch(const StoredEntry& entry, bool& fits) {
        auto branch = openedBranch(entry);
        const auto base = branch ? snapshots_.find(branch->baseRevision) : snapshots_.end();
        if (base == snapshots_.end() || entry.branch != entry.position) {
            fits = false;
            return;
        }
        branches_.emplace(entry.position, OpenBranch{std::move(*branch), base->second});
    }

    /// Takes in the steps of a branch that are the changes of its adoption.
    void takeSteps(const StoredEntry& entry, bool& fits) {
        try {
            for (const auto& patch : patchesOfSteps(journal_, entry)) take(entry, patch, replayed_);
        } catch (const Trouble&) {
            fits = false;
        }
    }

    void take(const StoredEntry& entry, const model::Patch& patch, Portfolio& portfolio) {
        if (model::applyExactly(portfolio, patch)) return;
        const auto record = nameFor(patch.kind, codeOf(patch, portfolio));
        if (entry.revision) {
            report(
                "Revision {revision} changes {record}, but the revisions before it do not give what it "
                "changed.",
                {{"revision", std::to_string(*entry.revision)}, {"record", record}});
        } else {
            report(
                "Entry {entry} of the journal changes {record}, but the entries before it do not give what "
                "it changed.",
                {{"entry", std::to_string(entry.position)}, {"record", record}});
        }
    }

    static std::string codeOf(const model::Patch& patch, const Portfolio& portfolio) {
        if (patch.deed != model::Deed::change)
            return model::codeOf(patch.kind, model::wholeRecord(patch).get());
        return model::codeOf(portfolio, patch.subject());
    }

    // ---- the state ---------------------------------------------------------------------------

    void checkState() {
        std::vector<BadRow> bad;
        const auto portfolio = readRows(database_, bad);
        std::set<model::ObjectRef> badRows;
        for (const auto& row : bad) {
            badRows.insert({row.kind, row.id});
            report("{record} in the file cannot be read.",
                   {{"record", nameFor(row.kind, row.code)}, {"field", row.field}});
        }
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
                    } else if (!badRows.contains({kind, model::operationsOf(kind).number(record)})) {
                        report("{record} is in the journal, but not in the file.", {{"record", name}});
                    }
                });
        }
        if (database_.query("PRAGMA foreign_key_check").step()) {
            report("A record refers to one that is not there.", {});
        }
    }

    void checkAttachments() {
        for (const auto& hash : changedAttachments(database_))
            report("What is kept as {hash} was changed after it was written.", {{"hash", hash}});
    }

    const Journal& journal_;
    Database& database_;
    Portfolio replayed_;
    std::set<std::int64_t> bases_;
    std::map<std::int64_t, Portfolio> snapshots_;
    std::map<std::int64_t, OpenBranch> branches_;
    base::Findings findings_;
};

}  // namespace

base::Findings verifyFile(const Journal& journal) {
    return Verification{journal}.run();
}

}  // namespace mijlpaal::storage
