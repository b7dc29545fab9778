#include "storage/branches.h"

#include "storage/added_records.h"
#include "storage/revisions.h"

#include <fmt/format.h>

#include <array>

namespace mijlpaal::storage {

namespace {

constexpr std::array branchKinds{
    std::pair{BranchKind::import, std::string_view{"import"}},
    std::pair{BranchKind::scenario, std::string_view{"scenario"}},
    std::pair{BranchKind::proposal, std::string_view{"proposal"}},
};

std::optional<BranchKind> branchKindFrom(std::string_view text) {
    for (const auto& [each, word] : branchKinds) {
        if (word == text) return each;
    }
    return std::nullopt;
}

/// Puts what a later entry says of a branch into it.
void follow(Branch& branch, const StoredEntry& entry) {
    const auto kind = entry.entryKind();
    if (kind == EntryKind::step) branch.steps = entry.step.value_or(branch.steps);
    if (kind == EntryKind::adopt) {
        branch.status = BranchStatus::adopted;
        branch.adoptedAs = entry.revision;
    }
    if (kind == EntryKind::discard) branch.status = BranchStatus::discarded;
    branch.lastHash = entry.hash;
}

Facts reasonOnly(const std::string& reason) {
    Facts facts;
    if (!reason.empty()) facts.emplace(reasonFact, reason);
    return facts;
}

}  // namespace

std::string_view wordFor(BranchKind kind) {
    return branchKinds[static_cast<std::size_t>(kind)].second;
}

std::optional<Branch> openedBranch(const StoredEntry& entry) {
    const auto facts = factsIn(entry);
    if (entry.entryKind() != EntryKind::open || !facts || !isTime(entry.at)) return std::nullopt;
    const auto kind = branchKindFrom(textOf(*facts, branchKindFact));
    const auto base = numberOf(*facts, baseFact);
    if (!kind || !base) return std::nullopt;
    Branch branch;
    branch.id = entry.position;
    branch.name = textOf(*facts, nameFact);
    branch.kind = *kind;
    branch.baseRevision = *base;
    branch.at = entry.at;
    branch.author = entry.author;
    branch.lastHash = entry.hash;
    return branch;
}

std::vector<StoredEntry> entriesOf(const Journal& journal, std::int64_t branch) {
    std::vector<StoredEntry> entries;
    auto rows = journal.database.query(
        fmt::format("SELECT {} FROM entry WHERE branch = ? ORDER BY position", entryColumns));
    rows.with(branch);
    while (rows.step()) entries.push_back(entryIn(rows));
    return entries;
}

std::vector<Branch> readBranches(const Journal& journal) {
    std::vector<Branch> branches;
    auto rows = journal.database.query(
        fmt::format("SELECT {} FROM entry WHERE branch IS NOT NULL ORDER BY branch, position", entryColumns));
    while (rows.step()) {
        const auto entry = entryIn(rows);
        if (branches.empty() || entry.branch != branches.back().id) {
            auto branch = openedBranch(entry);
            if (!branch) failUnreadable(journal, entry);
            branches.push_back(std::move(*branch));
        } else {
            follow(branches.back(), entry);
        }
    }
    return branches;
}

Branch readBranch(const Journal& journal, std::int64_t id) {
    const auto entries = entriesOf(journal, id);
    if (entries.empty())
        fail("There is no branch {branch} in {file}.",
             {{"branch", std::to_string(id)}, {"file", journal.file.string()}});
    auto branch = openedBranch(entries.front());
    if (!branch) failUnreadable(journal, entries.front());
    for (std::size_t i = 1; i < entries.size(); ++i) follow(*branch, entries[i]);
    return *branch;
}

model::Portfolio replayBranch(const Journal& journal, const Branch& branch) {
    auto portfolio = replay(journal, branch.baseRevision);
    for (const auto& entry : entriesOf(journal, branch.id)) {
        if (entry.entryKind() == EntryKind::step)
            takeIn(journal, portfolio, entry, patchesOf(journal, entry));
    }
    return portfolio;
}

JournalEntry openBranch(const Journal& journal, const std::string& name, BranchKind kind,
                        std::int64_t baseRevision, const std::string& author) {
    if (!entryOfRevision(journal, baseRevision)) failNoRevision(journal, baseRevision);
    Facts facts{{std::string{baseFact}, baseRevision},
                {std::string{branchKindFact}, std::string{wordFor(kind)}},
                {std::string{nameFact}, name}};
    EntryWriter writer{journal, EntryKind::open, author, base::message("Open a branch"), std::move(facts)};
    writer.entry().branch = writer.entry().position;
    writer.entry().step = 0;
    return read(journal, writer.finish());
}

JournalEntry discardBranch(const Journal& journal, const Branch& branch, const std::string& author,
                           const std::string& reason) {
    EntryWriter writer{journal, EntryKind::discard, author, base::message("Discard the branch"),
                       reasonOnly(reason)};
    writer.entry().branch = branch.id;
    return read(journal, writer.finish());
}

JournalEntry writeStep(const Journal& journal, const Branch& branch, model::Portfolio& portfolio,
                       const model::ChangeSet& changes, const std::string& author,
                       std::optional<std::int64_t> undoes) {
    EntryWriter writer{journal, EntryKind::step, author, changes.label, reasonOnly(changes.reason)};
    writer.entry().branch = branch.id;
    writer.entry().step = following(journal, branch.steps);
    if (undoes) {
        for (const auto& entry : entriesOf(journal, branch.id)) {
            if (*undoes > 0 && entry.step == *undoes) writer.entry().undoes = entry.position;
        }
        if (!writer.entry().undoes) {
            fail("The branch {branch} has no step {step}.",
                 {{"branch", branch.name}, {"step", std::to_string(*undoes)}});
        }
    }
    const auto checkBefore = [&](const model::Change& change) {
        const auto* record = portfolio.record(change.subject());
        const bool isAsBefore =
            record ? change.before && model::operationsOf(change.kind).areEqual(record, change.before.get())
                   : !change.before;
        if (isAsBefore) return;
        fail("{record} in the branch {branch} is not what it was when this edit was made, so nothing was written.",
             {{"record", nameFor(change)}, {"branch", branch.name}});
    };
    AddedRecords added{journal, AddedRecords::Rows::none, &writer};
    forAddedAndOthers(
        changes.changes,
        [&](std::span<const model::Change> those) {
            for (const auto& change : those) {
                checkBefore(change);
                portfolio.table(change.kind).put(change.after);
            }
            added.add(those);
        },
        [&](const model::Change& change) {
            checkBefore(change);
            const auto patch = model::patchOf(change);
            writer.add(change, patch);
            model::applyExactly(portfolio, patch);
        });
    return read(journal, writer.finish());
}

}  // namespace mijlpaal::storage
