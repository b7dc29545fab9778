#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "model/patch.h"
#include "storage/existing.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::storage {

enum class EntryKind {
    /// A revision of the plan.
    edit,
    /// A branch is opened, gets a step, becomes a revision of the plan, or is let go.
    open,
    step,
    adopt,
    discard,
    /// Kept for signatures and for values that are taken out; nothing writes them yet.
    key,
    sign,
    redact,
};

/// One entry of the journal: who did what when, and the hash that chains it to the entry before, whatever
/// that is about.
struct JournalEntry {
    EntryKind kind = EntryKind::edit;
    /// The place in the chain, from 1.
    std::int64_t position = 0;
    /// Of the plan; 0 for an entry that leaves the plan as it is.
    std::int64_t revision = 0;
    /// The branch that it is about, and which step of it; 0 for none.
    std::int64_t branch = 0, step = 0;
    /// `YYYY-MM-DDTHH:MM:SSZ`.
    std::string at;
    /// A role, not a person.
    std::string author;
    base::Message label;
    std::string reason;
    /// The revision whose changes this one takes back; for a step, a step of the same branch.
    std::optional<std::int64_t> undoes;
    /// What it takes back is itself an undo.
    bool isRedo = false;
    /// SHA-256 in hexadecimal.
    std::string parentHash, hash;

    bool operator==(const JournalEntry&) const = default;
};

/// The newest revision; 0 and no hash when there is none.
struct Head {
    std::int64_t revision = 0;
    std::string hash;

    bool operator==(const Head&) const = default;
};

/// What opening a file of an earlier version did to it.
struct Migrated {
    std::int64_t fromVersion = 0;
    /// The file as it was.
    std::filesystem::path copy;
    /// What of it cannot be read, and was kept as it is.
    base::Findings unreadable;
};

enum class BranchKind { import, scenario, proposal };
enum class BranchStatus { open, adopted, discarded };

/// Edits beside the plan: the preview of an import, a scenario, a proposal.
struct Branch {
    std::int64_t id = 0;
    std::string name;
    BranchKind kind = BranchKind::scenario;
    BranchStatus status = BranchStatus::open;
    std::int64_t baseRevision = 0;
    /// How many edits it has; each is a step, from 1.
    std::int64_t steps = 0;
    /// The revision that adopted it; nothing as well for one adopted before version 3 of the file.
    std::optional<std::int64_t> adoptedAs;
    std::string at, author;
    /// Of its last entry.
    std::string lastHash;

    bool operator==(const Branch&) const = default;
};

/// True for the failure of an `append`, `appendTo` or `adopt` that expected another revision or step: rebase
/// and try again.
bool isStale(const base::Message& message);

/// True for the failure of a disk: it is full, or cannot be read or written. What is in sight is all there is
/// of it then; a copy elsewhere saves it.
bool isDiskTrouble(const base::Message& message);

struct Opening;

/// A portfolio in a SQLite file: its state, and the journal of everything that made it.
///
/// Every edit is one transaction; there is no save. Every error is a sentence for a person that names
/// the file. The store checks no rules of the plan, only that what is written can be read again. Movable; one
/// thread only.
class Store {
public:
    /// Makes a new file whose first revision adds all of `portfolio`.
    /// Errors: the file exists, its folder cannot be written, the disk is full.
    static base::Result<Store> create(const std::filesystem::path& path, const model::Portfolio& portfolio,
                                      const base::Message& label, const std::string& author);

    /// Opens a file; an older version is migrated after a copy was put beside it. A file that cannot be
    /// written is opened read-only.
    /// Errors: no such file, not a portfolio, damaged, made by a newer version, beside the log of another
    /// file. What the rows and the journal say is not looked at; `load` and `verify` do that.
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

    /// Nothing when the file was of this version already.
    const std::optional<Migrated>& migrated() const;

    /// The newest revision in the file, which other programs may have written.
    /// Errors: the file was removed or replaced since it was opened.
    base::Result<Head> head() const;

    /// The newest portfolio, or that of one revision; an earlier one by replay of the journal. Ids of
    /// records that were ever removed are not given again. `load(head)` is as quick as `load()`, and is
    /// surely of that revision when another program writes meanwhile.
    base::Result<model::Portfolio> load() const;
    base::Result<model::Portfolio> load(std::int64_t revision) const;

    /// Writes one change set as the next revision, state and journal together, and gives its entry. Without
    /// changes it is a revision all the same, which may tell that a step was undone before.
    /// Errors: `expectedRevision` is not the head (the caller rebases and tries again; nothing is
    /// written; see `isStale`), a record in the file is not what the change set says it was, a reference
    /// to a record that is not there, a value that could not be read again, the file is read-only, was
    /// removed or replaced, the disk is full. Whatever the error, the file is as it was.
    base::Result<JournalEntry> append(const model::ChangeSet& changes, std::int64_t expectedRevision,
                                      const std::string& author,
                                      std::optional<std::int64_t> undoes = std::nullopt);

    // ---- the journal of the plan -------------------------------------------------------------

    /// The entries of all revisions, or of those after one, oldest first; of one revision.
    base::Result<std::vector<JournalEntry>> journal() const;
    base::Result<std::vector<JournalEntry>> journalSince(std::int64_t revision) const;
    base::Result<JournalEntry> entry(std::int64_t revision) const;

    /// What one revision did; what all revisions after one did, as a list.
    base::Result<model::Patches> patches(std::int64_t revision) const;
    base::Result<std::vector<model::Patches>> patchesSince(std::int64_t revision) const;

    // ---- branches ----------------------------------------------------------------------------

    /// Opens a branch on a revision, with the given edits as its first steps, all of it or nothing. `base` is the portfolio
    /// of that revision where it is at hand, so that it need not be read.
    base::Result<Branch> addBranch(const std::string& name, BranchKind kind, std::int64_t baseRevision,
                                   const std::string& author,
                                   const std::vector<model::ChangeSet>& steps = {},
                                   const model::Portfolio* base = nullptr);

    /// Writes one change set as the next step of an open branch.
    /// Errors: as for `append`; `undoes` is a step of the branch. References are not looked at.
    base::Result<JournalEntry> appendTo(std::int64_t branch, const model::ChangeSet& changes,
                                        std::int64_t expectedStep, const std::string& author,
                                        std::optional<std::int64_t> undoes = std::nullopt);

    base::Result<std::vector<Branch>> branches() const;
    base::Result<Branch> branch(std::int64_t branch) const;

    /// All its entries, from that which opened it; its portfolio.
    base::Result<std::vector<JournalEntry>> branchJournal(std::int64_t branch) const;
    base::Result<model::Portfolio> loadBranch(std::int64_t branch) const;

    /// Makes an open branch part of the plan: one revision with the changes of the branch, fitted to the
    /// plan by the caller, and the approval, with its note as the reason. The branch is adopted by that same
    /// entry. Errors: as for `append`.
    base::Result<JournalEntry> adopt(std::int64_t branch, const model::ChangeSet& fitted,
                                     std::int64_t expectedRevision, const std::string& author,
                                     const std::string& note = {});

    /// Lets an open branch go; it can still be read.
    base::Result<JournalEntry> discard(std::int64_t branch, const std::string& author,
                                       const std::string& note = {});

    // ---- the file as a whole -----------------------------------------------------------------

    /// A complete copy, journal and all, in a file that has its name only when it is whole. It also saves a
    /// file that was removed while open.
    /// Errors: the target exists and is to be kept (always so for a portfolio, this one too), the log of an
    /// earlier file of its name was left behind, its folder cannot be written, the disk is full.
    base::Result<void> copyTo(const std::filesystem::path& path, Existing existing = Existing::keep) const;

    /// Keeps bytes beside the plan, once, and gives their SHA-256 in hexadecimal. No entry of the journal tells of it: a
    /// record that names the hash does. Errors: those of a file that cannot be written.
    base::Result<std::string> keepAttachment(std::string_view bytes);
    /// The bytes with that SHA-256; nothing where the file does not have them.
    base::Result<std::optional<std::string>> attachment(const std::string& hash) const;

    /// Checks the pages of the file, the chain of hashes, that replaying the journal gives the state, that
    /// attachments are what their hashes say, and that the steps of branches follow from one another. Every difference is a finding that names the
    /// revision, entry or record; nothing in the file keeps it from looking at the rest.
    base::Result<base::Findings> verify() const;

private:
    struct File;
    explicit Store(std::unique_ptr<File> file);
    std::unique_ptr<File> file_;
};

}  // namespace mijlpaal::storage
