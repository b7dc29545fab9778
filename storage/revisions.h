#pragma once

#include "model/change_set.h"
#include "storage/journal.h"

#include <cstdint>
#include <optional>
#include <string>

/// Revisions of the plan: rows and journal together.
namespace mijlpaal::storage {

/// What a new revision is, beside its changes.
struct RevisionFacts {
    std::string author;
    /// The revision whose changes it takes back.
    std::optional<std::int64_t> undoes = std::nullopt;
    /// The branch that it adopts, and how many steps of that make its changes; these are not written again.
    std::optional<std::int64_t> adopts = std::nullopt, steps = std::nullopt;
    /// In the place of that of the changes.
    std::optional<std::string> reason = std::nullopt;
};

/// Writes rows and journal as the next revision, and reads both again.
JournalEntry writeRevision(const Journal& journal, const model::ChangeSet& changes,
                           const RevisionFacts& facts);

/// The first revision of a file without rows, made without looking at each row what others refer to, nor
/// sorting it into each index; that is done once at the end. The foreign keys of the database are off.
void writeFirstRevision(const Journal& journal, const model::ChangeSet& changes, const std::string& author);

/// The portfolio of the newest revision, from the rows; of an earlier one by replay of the journal,
/// forwards from nothing or backwards from the rows, whichever is shorter.
model::Portfolio readPortfolio(const Journal& journal);
model::Portfolio replay(const Journal& journal, std::int64_t revision);

/// Sees to it that no id that any line of the journal names is given again.
void reserveIds(const Journal& journal, model::Portfolio& portfolio);

/// Takes patches into a portfolio; fails when they do not fit.
void takeIn(const Journal& journal, model::Portfolio& portfolio, const StoredEntry& entry,
            const model::Patches& patches);

}  // namespace mijlpaal::storage
