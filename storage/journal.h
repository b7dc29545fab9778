#pragma once

#include "storage/sha256.h"
#include "storage/sqlite.h"
#include "storage/store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The journal in the file: reading, writing and replaying its change sets. See docs/file_format.md.
namespace mijlpaal::storage {

/// The parent of the first revision.
inline constexpr std::string_view noHash = "0000000000000000000000000000000000000000000000000000000000000000";

/// A change without its type; the pointers point into the change it was taken from.
struct Sides {
    model::RecordKind kind;
    std::int64_t id = 0;
    const void* before = nullptr;
    const void* after = nullptr;
};

Sides sidesOf(const model::Change& change);

/// One line of `change` or `branch_change`, as it stands there.
struct StoredChange {
    std::string kind;
    std::int64_t id = 0;
    std::optional<std::string> before, after;
};

StoredChange stored(const Sides& sides);
/// Nothing when it does not stand for a change.
std::optional<model::Change> restored(const StoredChange& line);

/// The line in columns `first` to `first` + 3: kind, record_id, before, after.
StoredChange changeIn(const Query& row, int first);

/// False when a record is not what the change says it was; nothing is changed then.
bool takeIn(model::Portfolio& portfolio, const model::Change& change);

/// Computes the hash of a revision, its changes in pieces.
class RevisionHash {
public:
    RevisionHash(std::string_view parentHash, std::string_view at, std::string_view author);
    void add(const StoredChange& change);
    /// `label` is its JSON as it stands in the file.
    std::string finish(std::string_view label, std::string_view reason, std::int64_t revision,
                       std::optional<std::int64_t> undoes);

private:
    Sha256 hash_;
    bool any_ = false;
};

/// The sentences for a revision that is not there, or makes no sense.
[[noreturn]] void failNoRevision(Database& database, const std::filesystem::path& file,
                                 std::int64_t revision);
[[noreturn]] void failUnreadable(const std::filesystem::path& file, std::int64_t revision);

/// 0 when there is none.
std::int64_t headOf(Database& database);

/// `YYYY-MM-DDTHH:MM:SSZ`.
std::string utcNow();

/// The columns to select for `entryIn`, which gives nothing when the label cannot be read.
inline constexpr std::string_view entryColumns =
    "revision, at, author, label, reason, undoes, parent_hash, hash";
std::optional<JournalEntry> entryIn(const Query& row);

/// Writes rows and journal as revision `head` + 1; within a transaction of the caller. Throws Trouble
/// with sentences that name `file`.
JournalEntry writeRevision(Database& database, const std::filesystem::path& file,
                           const model::ChangeSet& changes, const std::string& author,
                           std::optional<std::int64_t> undoes);

/// The portfolio of the newest revision, from the rows; of an earlier one by replay of the journal,
/// forwards from nothing or backwards from the rows, whichever is shorter.
model::Portfolio readPortfolio(Database& database, const std::filesystem::path& file);
model::Portfolio replay(Database& database, const std::filesystem::path& file, std::int64_t revision);

/// The changes of revisions `first` to `last`.
std::vector<model::ChangeSet> readChanges(Database& database, const std::filesystem::path& file,
                                          std::int64_t first, std::int64_t last);

/// What people call a record: its code, or the word for its kind.
std::string nameFor(model::RecordKind kind, const std::string& code);

/// Checks everything; see Store::verify.
base::Findings verifyFile(Database& database, const std::filesystem::path& file);

}  // namespace mijlpaal::storage
