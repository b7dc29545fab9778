#pragma once

#include "model/patch.h"
#include "storage/entry.h"
#include "storage/former_names.h"
#include "storage/store.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

/// The chain of entries in the file: reading it, and adding to it.
namespace mijlpaal::storage {

/// The file as the functions of the journal need it. They run within a transaction of the caller, and throw
/// Trouble with sentences that name `file`.
struct Journal {
    Database& database;
    const std::filesystem::path& file;
    const FormerNames& names;
};

/// The sentences for what is not there, or makes no sense.
[[noreturn]] void failNoRevision(const Journal& journal, std::int64_t revision);
[[noreturn]] void failUnreadable(const Journal& journal, const StoredEntry& entry);
/// The sentence for a record that would not be read as it is written.
[[noreturn]] void failNotReadAgain(const Journal& journal, const model::Change& change);

// ---- reading ----------------------------------------------------------------------------------

/// The last revision with its hash; 0 when there is none.
Head headOf(const Journal& journal);

/// The entry that made a revision.
std::optional<StoredEntry> entryOfRevision(const Journal& journal, std::int64_t revision);
std::optional<StoredEntry> entryAt(const Journal& journal, std::int64_t position);
/// Those that made the revisions after one up to another, in the order that is asked for.
enum class Order { forwards, backwards };
void forRevisions(const Journal& journal, std::int64_t after, std::int64_t last, Order order,
                  const std::function<void(const StoredEntry&)>& take);

/// As others see it.
JournalEntry read(const Journal& journal, const StoredEntry& entry);

/// The entries that made all revisions after one, as others see them, oldest first.
std::vector<JournalEntry> readRevisions(const Journal& journal, std::int64_t after);

/// What an entry did. That of an adopted branch may stand with the steps of the branch.
model::Patches patchesOf(const Journal& journal, const StoredEntry& entry);
/// The part that stands with the steps.
model::Patches patchesOfSteps(const Journal& journal, const StoredEntry& entry);

// ---- adding -----------------------------------------------------------------------------------

/// The position, revision or step after one that is in the file; fails when that cannot be one.
std::int64_t following(const Journal& journal, std::int64_t number);

/// Adds one entry at the end of the chain, with its lines.
class EntryWriter {
public:
    EntryWriter(const Journal& journal, EntryKind kind, const std::string& author, const base::Message& label,
                Facts facts);

    StoredEntry& entry() { return entry_; }
    /// Writes a line and reads it again, as the next program will. Fails when that does not give the patch:
    /// what cannot be read is never kept. `change` is what the patch is of.
    void add(const model::Change& change, const model::Patch& patch);
    /// The same, without a word for people; false when it cannot be read again.
    bool add(const model::Patch& patch);
    /// Writes a line of an earlier version byte for byte. The entry is of that version then.
    void add(const StoredLine& line);
    /// The two halves of adding a line that is known to be read again, for many lines: how it counts in the chain
    /// (`hashedText`), and the line as it stands. Both in the order of the lines; they may run on a thread each.
    void count(std::string_view hashed);
    void insert(const LineView& line);
    /// Writes the entry itself; it changes no more.
    const StoredEntry& finish();

private:
    const Journal& journal_;
    StoredEntry entry_;
    std::optional<EntryHash> hash_;
    /// How many lines were written.
    std::int64_t lines_ = 0;
};

/// What people call a record: its code, or the word for its kind.
std::string nameFor(model::RecordKind kind, const std::string& code);
std::string nameFor(const model::Change& change);

}  // namespace mijlpaal::storage
