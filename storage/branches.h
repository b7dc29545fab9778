#pragma once

#include "model/change_set.h"
#include "storage/journal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Branches: edits beside the plan, in the same chain. A branch is known by the position of the entry that
/// opened it; everything else about it follows from its entries.
namespace mijlpaal::storage {

std::string_view wordFor(BranchKind kind);

/// All of them, oldest first; one of them, which fails when it is not there.
std::vector<Branch> readBranches(const Journal& journal);
Branch readBranch(const Journal& journal, std::int64_t id);

/// What an entry that opens a branch says; nothing when it cannot be read.
std::optional<Branch> openedBranch(const StoredEntry& entry);

/// Its entries from the opening on.
std::vector<StoredEntry> entriesOf(const Journal& journal, std::int64_t branch);

/// Its base with its steps. `steps` are its step entries.
model::Portfolio replayBranch(const Journal& journal, const Branch& branch);

JournalEntry openBranch(const Journal& journal, const std::string& name, BranchKind kind,
                        std::int64_t baseRevision, const std::string& author);
JournalEntry discardBranch(const Journal& journal, const Branch& branch, const std::string& author,
                           const std::string& reason);

/// Adds a step to an open branch, and takes it into `portfolio`, which is that of the branch; fails when it
/// does not fit.
JournalEntry writeStep(const Journal& journal, const Branch& branch, model::Portfolio& portfolio,
                       const model::ChangeSet& changes, const std::string& author,
                       std::optional<std::int64_t> undoes);

}  // namespace mijlpaal::storage
