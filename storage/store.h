#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "model/change_set.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::storage {

/// One line of the journal: who did what when, and the hash that chains it to the line before.
struct JournalEntry {
    std::int64_t revision = 0;
    /// `YYYY-MM-DDTHH:MM:SSZ`.
    std::string at;
    /// A role, not a person.
    std::string author;
    base::Message label;
    std::string reason;
    /// The revision whose changes this one takes back.
    std::optional<std::int64_t> undoes;
    /// SHA-256 in hexadecimal.
    std::string parentHash, hash;

    bool operator==(const JournalEntry&) const = default;
};

enum class BranchKind { import, scenario, proposal };
enum class BranchStatus { open, adopted, discarded };

/// Change sets beside the journal: the preview of an import, a scenario, a proposal.
struct Branch {
    std::int64_t id = 0;
    std::string name;
    BranchKind kind = BranchKind::scenario;
    BranchStatus status = BranchStatus::open;
    std::int64_t baseRevision = 0;
    std::string at, author;

    bool operator==(const Branch&) const = default;
};

/// True for the failure of an `append` that expected another revision: rebase and try again.
bool isStale(const base::Message& message);

struct Opening;

/// A portfolio in a SQLite file: its state, and the journal of every change set that made it.
///
/// Every append is one transaction; there is no save. Every error is a sentence for a person that names
/// the file. Movable; one thread only.
class Store {
public:
    /// Makes a new file whose first revision adds all of `portfolio`.
    /// Errors: the file exists, its folder cannot be written, the disk is full.
    static base::Result<Store> create(const std::filesystem::path& path, const model::Portfolio& portfolio,
                                      const base::Message& label, const std::string& author);

    /// Opens a file; an older version is migrated after a copy was put beside it. A file that cannot be
    /// written is opened read-only.
    /// Errors: no such file, not a portfolio, damaged, made by a newer version.
    static base::Result<Store> open(const std::filesystem::path& path);

    /// For tests; see storage/opening.h.
    static base::Result<Store> open(const std::filesystem::path& path, const Opening& opening);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    const std::filesystem::path& path() const;
    bool isReadOnly() const;
    /// True on a network share: slower, one writer at a time, and as safe as the share's own locks.
    bool isOnNetwork() const;

    /// The newest revision in the file, which other programs may have written.
    /// Errors: the file was removed or replaced since it was opened.
    base::Result<std::int64_t> head() const;

    /// The newest portfolio, or that of one revision; an earlier one by replay of the journal. Ids of
    /// records that were ever removed are not given again. `load(head)` is as quick as `load()`, and is
    /// surely of that revision when another program writes meanwhile.
    base::Result<model::Portfolio> load() const;
    base::Result<model::Portfolio> load(std::int64_t revision) const;

    /// Writes one change set as the next revision, state and journal together, and gives its entry.
    /// Errors: `expectedRevision` is not the head (the caller rebases and tries again; nothing is
    /// written; see `isStale`), a record in the file is not what the change set says it was, a reference
    /// to a record that is not there, the file is read-only, was removed or replaced, the disk is full.
    /// Whatever the error, the file is as it was.
    base::Result<JournalEntry> append(const model::ChangeSet& changes, std::int64_t expectedRevision,
                                      const std::string& author,
                                      std::optional<std::int64_t> undoes = std::nullopt);

    /// All entries, oldest first.
    base::Result<std::vector<JournalEntry>> journal() const;

    /// The change set of one revision; those of all revisions after one, as a list.
    base::Result<model::ChangeSet> changes(std::int64_t revision) const;
    base::Result<std::vector<model::ChangeSet>> changesSince(std::int64_t revision) const;

    /// A complete copy, journal and all, in a new file. It also saves a file that was removed while open.
    /// Errors: the target exists or cannot be written.
    base::Result<void> copyTo(const std::filesystem::path& path) const;

    /// Keeps change sets apart from the journal. `changes` follow one another from `baseRevision` on; they
    /// are checked only when they are adopted.
    base::Result<Branch> addBranch(const std::string& name, BranchKind kind, std::int64_t baseRevision,
                                   const std::vector<model::ChangeSet>& changes, const std::string& author);
    base::Result<std::vector<Branch>> branches() const;
    base::Result<std::vector<model::ChangeSet>> branchChanges(std::int64_t branch) const;
    base::Result<void> setBranchStatus(std::int64_t branch, BranchStatus status);

    /// Checks the pages of the file, the chain of hashes, and that replaying the journal gives the state.
    /// Every difference is a finding that names the revision or record.
    base::Result<base::Findings> verify() const;

private:
    struct File;
    explicit Store(std::unique_ptr<File> file);
    std::unique_ptr<File> file_;
};

}  // namespace mijlpaal::storage
