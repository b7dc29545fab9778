#pragma once

#include "storage/line.h"
#include "storage/sqlite.h"
#include "storage/store.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

/// An entry of the chain: who did what when, and the hash that chains it to the entry before. See
/// docs/file_format.md.
namespace mijlpaal::storage {

/// The parent of the first entry.
inline constexpr std::string_view noHash = "0000000000000000000000000000000000000000000000000000000000000000";

/// A row of `entry`, as it stands there.
struct StoredEntry {
    std::int64_t position = 0;
    /// The version of the file in which it was written; 2 also stands for 1.
    std::int64_t format = 0;
    std::string kind;
    std::optional<std::int64_t> revision, branch, step;
    std::string at, author;
    /// The position of the entry whose changes this one takes back.
    std::optional<std::int64_t> undoes;
    /// JSON: a label, and a flat object of what else the kind of entry has to say.
    std::string label, facts;
    /// Of the label and then of the facts.
    std::string salts;
    std::string parentHash, hash;

    std::optional<EntryKind> entryKind() const;
};

/// The columns to select for `entryIn`.
inline constexpr std::string_view entryColumns =
    "position, format, kind, revision, branch, step, at, author, undoes, label, facts, salts, parent_hash, "
    "hash";
StoredEntry entryIn(const Query& row);

std::string_view wordFor(EntryKind kind);

/// What an entry says of itself beside its columns, by name. A value that was taken out is left out.
using Facts = std::map<std::string, model::Value, std::less<>>;
std::string factsJson(const Facts& facts);
/// Nothing when they cannot be read.
std::optional<Facts> factsIn(const StoredEntry& entry);

// The names of facts.
inline constexpr std::string_view reasonFact = "reason";
/// Of an opened branch: the revision it starts from, its kind and name.
inline constexpr std::string_view baseFact = "base";
inline constexpr std::string_view branchKindFact = "branch_kind";
inline constexpr std::string_view nameFact = "name";
/// Of an adopted branch: its changes are those of so many steps of the branch, and not written again.
inline constexpr std::string_view stepsFact = "steps";

std::string textOf(const Facts& facts, std::string_view name);
std::optional<std::int64_t> numberOf(const Facts& facts, std::string_view name);

/// Computes the hash of an entry, its lines in pieces.
class EntryHash {
public:
    explicit EntryHash(const StoredEntry& entry);
    /// False when the line is not one that can be hashed; the hash is then good for nothing.
    bool add(const StoredLine& line);
    /// The text with which a line counts (`hashedText`).
    void add(std::string_view line);
    /// Nothing when label, facts and salts are not as they should be.
    std::optional<std::string> finish();

private:
    const StoredEntry& entry_;
    Sha256 hash_, values_;
    bool any_ = false;
};

/// `YYYY-MM-DDTHH:MM:SSZ`, now, and whether a text has that form.
std::string utcNow();
bool isTime(std::string_view text);

/// The entry as others see it, but for `undoes` and `isRedo`, which take a look at other entries; nothing
/// when it cannot be read.
std::optional<JournalEntry> journalEntry(const StoredEntry& entry);

}  // namespace mijlpaal::storage
