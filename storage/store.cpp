#include "storage/store.h"

#include "base/system_error.h"
#include "storage/attachments.h"
#include "storage/branches.h"
#include "storage/connect.h"
#include "storage/file_system.h"
#include "storage/journal.h"
#include "storage/opening.h"
#include "storage/revisions.h"
#include "storage/verify.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <limits>
#include <new>
#include <utility>

namespace mijlpaal::storage {

namespace {

constexpr std::string_view staleText =
    "Another program wrote to {file} meanwhile: this edit was made on revision {expected}, and the newest is "
    "{head}.";
constexpr std::string_view staleBranchText =
    "Another program wrote to the branch {branch} meanwhile: this edit was made on step {expected}, and the "
    "last is {last}.";

/// Does the work and turns what it throws into a sentence.
template <class Work>
auto attempt(const std::filesystem::path& file, Work work) -> base::Result<decltype(work())> {
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Trouble& trouble) {
        return base::failure(trouble.message);
    } catch (const SqlError& error) {
        return base::failure(sentenceFor(error, file));
    } catch (const std::bad_alloc&) {
        return base::failure(sentenceFor({SQLITE_NOMEM, {}}, file));
    } catch (const std::filesystem::filesystem_error& error) {
        return base::failure("{file} could not be used: {reason}.",
                             {{"file", file.string()}, {"reason", base::reasonFor(error.code())}});
    }
}

void refuseWhatIsNoFile(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        fail("There is no file {file}.", {{"file", file.string()}});
    if (status.type() == std::filesystem::file_type::none) {
        fail("{file} cannot be opened: {reason}.",
             {{"file", file.string()}, {"reason", base::reasonFor(error)}});
    }
    if (status.type() == std::filesystem::file_type::directory) {
        fail("{file} is a folder, not a portfolio.", {{"file", file.string()}});
    }
    if (status.type() != std::filesystem::file_type::regular) {
        fail("{file} is not a portfolio of Mijlpaal.", {{"file", file.string()}});
    }
}

void checkRevision(const Journal& journal, std::int64_t expected) {
    const auto head = headOf(journal).revision;
    if (head == expected) return;
    fail(staleText, {{"file", journal.file.string()},
                     {"expected", std::to_string(expected)},
                     {"head", std::to_string(head)}});
}

/// The branch, which must still be open.
Branch openBranchOf(const Journal& journal, std::int64_t id) {
    auto branch = readBranch(journal, id);
    if (branch.status == BranchStatus::adopted)
        fail("The branch {branch} was adopted before.", {{"branch", branch.name}});
    if (branch.status == BranchStatus::discarded)
        fail("The branch {branch} was discarded before.", {{"branch", branch.name}});
    return branch;
}

model::Patches patchesOfBranch(const Journal& journal, std::int64_t branch) {
    model::Patches patches;
    for (const auto& entry : entriesOf(journal, branch)) {
        for (auto& patch : patchesOf(journal, entry)) patches.push_back(std::move(patch));
    }
    return patches;
}

}  // namespace

struct Store::File {
    /// As it was given, and without links.
    std::filesystem::path path, real;
    Opening opening;
    /// Which file was opened.
    FileIdentity identity;
    Connection connection;
    /// A disk that failed left no connection.
    bool isClosed = false;
    /// The branch that was last written or read, because an edit of it is checked against all of it.
    struct {
        std::string lastHash;
        model::Portfolio portfolio;
        /// What it did, where its only step was written here: an import is adopted at once, and is large.
        std::vector<model::Change> onlyStep;
    } branch;

    Journal journal() { return {connection.database, path, *opening.names}; }

    /// The file at the path is still the one that is open.
    void checkStillThere() const {
        const auto now = identityOf(path);
        std::error_code ignored;
        if (!now && !std::filesystem::exists(folderOf(path), ignored)) {
            fail(
                "{file} cannot be reached, because its folder is not there any more, so nothing was written to it. "
                "Editing goes on when it is back; save a copy to keep this portfolio.",
                {{"file", path.string()}});
        }
        if (!now) {
            fail(
                "{file} was removed or renamed while it was open, so nothing was written to it. Save a copy "
                "to keep this "
                "portfolio.",
                {{"file", path.string()}});
        }
        if (!now->isSameFile(identity)) {
            fail(
                "{file} was replaced by another file while it was open, so nothing was written to it. Save a "
                "copy to keep "
                "this portfolio, or open the file again.",
                {{"file", path.string()}});
        }
    }

    void checkUnchanged() const {
        if (connection.isUnchanging && (identityOf(path) != identity || hasWriteAheadLog(real))) {
            fail("{file} was changed by another program while it was read. Open it again.",
                 {{"file", path.string()}});
        }
    }

    /// After a disk failed the file may not have opened again; then each use of it tries anew.
    void openAgain() {
        if (!isClosed) return;
        connection = connect(real, path, opening);
        isClosed = false;
    }

    /// Reads within one transaction, so that what is read belongs together.
    template <class Work>
    auto read(Work work) -> base::Result<decltype(work(journal()))> {
        return attempt(path, [&] {
            openAgain();
            checkUnchanged();
            Transaction transaction{connection.database, Transaction::Kind::read};
            auto done = work(journal());
            checkUnchanged();
            return done;
        });
    }

    void checkWritable() {
        openAgain();
        if (connection.isReadOnly) {
            fail(
                "{file} can only be read, so nothing was written to it. Save a copy where you may write "
                "to go on.",
                {{"file", path.string()}});
        }
        checkStillThere();
    }

    /// Writes one or more entries, and gives the last.
    template <class Work>
    base::Result<JournalEntry> write(Work work) {
        return attempt(path, [&] {
            checkWritable();
            JournalEntry entry;
            std::optional<SqlError> failed;
            {
                Transaction transaction{connection.database, Transaction::Kind::write};
                entry = work(journal());
                try {
                    transaction.commit();
                } catch (const SqlError& error) {
                    failed = error;
                }
            }
            if (failed) seeWhetherKept(entry, *failed);
            // Between the first look and the commit it may have gone; then nothing was kept.
            checkStillThere();
            return entry;
        });
    }

    /// After a commit that failed the entry may be in the log all the same, to come back when the file is
    /// next opened. So the file is opened again now, and what it says is the truth.
    void seeWhetherKept(const JournalEntry& entry, const SqlError& error) {
        bool isKept = false;
        try {
            connection.database = Database{};
            isClosed = true;
            openAgain();
            auto row = connection.database.query("SELECT 1 FROM entry WHERE position = ? AND hash = ?");
            isKept = row.with(entry.position).with(entry.hash).step();
        } catch (const SqlError&) {
            fail(
                "The disk that holds {file} failed while it was written. Whether the last edit was kept "
                "shows when the file is opened again.",
                {{"file", path.string()}, {"detail", error.text}});
        }
        if (!isKept) throw error;
        try {
            connection.database.integer("PRAGMA wal_checkpoint");
        } catch (const SqlError&) {
            fail(
                "The last edit is in {file}, but the disk that holds it does not say that it is safe there. "
                "Save a copy on another disk.",
                {{"file", path.string()}, {"detail", error.text}});
        }
    }

    /// The portfolio of a branch.
    model::Portfolio& portfolioOf(const Branch& of) {
        if (branch.lastHash != of.lastHash) {
            branch.lastHash.clear();
            branch.onlyStep.clear();
            branch.portfolio = replayBranch(journal(), of);
            branch.lastHash = of.lastHash;
        }
        return branch.portfolio;
    }

    JournalEntry addStep(Branch& to, const model::ChangeSet& changes, const std::string& author,
                         std::optional<std::int64_t> undoes) {
        auto portfolio = portfolioOf(to);
        auto entry = writeStep(journal(), to, portfolio, changes, author, undoes);
        branch.portfolio = std::move(portfolio);
        branch.lastHash = to.lastHash = entry.hash;
        branch.onlyStep = entry.step == 1 ? changes.changes : std::vector<model::Change>{};
        to.steps = entry.step;
        return entry;
    }

    /// What all steps of a branch did is what `changes` say.
    bool isWhatWasDone(const Branch& of, const model::ChangeSet& changes) {
        if (of.steps == 0) return false;
        if (branch.lastHash == of.lastHash && !branch.onlyStep.empty() && branch.onlyStep == changes.changes)
            return true;
        return model::patchesOf(changes) == patchesOfBranch(journal(), of.id);
    }
};

Store::Store(std::unique_ptr<File> file) : file_{std::move(file)} {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

bool isStale(const base::Message& message) {
    return message.text == staleText || message.text == staleBranchText;
}

bool isDiskTrouble(const base::Message& message) {
    return message.text == diskIsFull || message.text == diskFails;
}

base::Result<Store> Store::create(const std::filesystem::path& path, const model::Portfolio& portfolio,
                                  const base::Message& label, const std::string& author) {
    auto made = attempt(path, [&] {
        UnfinishedFile file{path};
        {
            Database database{file.path(), Database::Mode::write};
            // Nobody sees the file before it is finished, which waits for the disk; what fails before is thrown away.
            database.run(
                "PRAGMA foreign_keys=OFF; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; "
                "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-64000;");
            auto changes = model::difference({}, portfolio);
            changes.label = label;
            Transaction transaction{database, Transaction::Kind::write};
            makeTables(database, migrations());
            writeFirstRevision({database, path, formerNames()}, changes, author);
            transaction.commit();
        }
        file.finish();
    });
    if (!made) return base::failure(std::move(made.error()));
    return open(path, Opening{.isNew = true});
}

base::Result<Store> Store::open(const std::filesystem::path& path) {
    return open(path, Opening{});
}

base::Result<Store> Store::open(const std::filesystem::path& path, const Opening& opening) {
    return attempt(path, [&] {
        refuseWhatIsNoFile(path);
        // SQLite keeps its log beside the file itself, not beside a link to it.
        const auto real = std::filesystem::canonical(path);
        const auto identity = identityOf(real).value_or(FileIdentity{});
        auto file =
            std::unique_ptr<File>{new File{path, real, opening, identity, connect(real, path, opening), false, {}}};
        file->opening.isNew = false;
        file->checkStillThere();
        file->checkUnchanged();
        return Store{std::move(file)};
    });
}

const std::filesystem::path& Store::path() const {
    return file_->path;
}

bool Store::isReadOnly() const {
    return file_->connection.isReadOnly;
}

bool Store::isOnNetwork() const {
    return file_->connection.isOnNetwork;
}

const std::optional<Migrated>& Store::migrated() const {
    return file_->connection.migrated;
}

base::Result<Head> Store::head() const {
    return file_->read([this](const Journal& journal) {
        file_->checkStillThere();
        return headOf(journal);
    });
}

base::Result<model::Portfolio> Store::load() const {
    return file_->read([](const Journal& journal) { return readPortfolio(journal); });
}

base::Result<model::Portfolio> Store::load(std::int64_t revision) const {
    return file_->read([revision](const Journal& journal) { return replay(journal, revision); });
}

base::Result<JournalEntry> Store::append(const model::ChangeSet& changes, std::int64_t expectedRevision,
                                         const std::string& author, std::optional<std::int64_t> undoes) {
    return file_->write([&](const Journal& journal) {
        checkRevision(journal, expectedRevision);
        return writeRevision(journal, changes, {.author = author, .undoes = undoes});
    });
}

// ---- the journal ------------------------------------------------------------------------------

base::Result<std::vector<JournalEntry>> Store::journal() const {
    return journalSince(0);
}

base::Result<std::vector<JournalEntry>> Store::journalSince(std::int64_t revision) const {
    return file_->read([revision](const Journal& journal) { return readRevisions(journal, revision); });
}

base::Result<JournalEntry> Store::entry(std::int64_t revision) const {
    return file_->read([revision](const Journal& journal) {
        const auto entry = entryOfRevision(journal, revision);
        if (!entry) failNoRevision(journal, revision);
        return storage::read(journal, *entry);
    });
}

base::Result<model::Patches> Store::patches(std::int64_t revision) const {
    return file_->read([revision](const Journal& journal) {
        const auto entry = entryOfRevision(journal, revision);
        if (!entry) failNoRevision(journal, revision);
        return patchesOf(journal, *entry);
    });
}

base::Result<std::vector<model::Patches>> Store::patchesSince(std::int64_t revision) const {
    return file_->read([revision](const Journal& journal) {
        std::vector<model::Patches> list;
        forRevisions(journal, revision, std::numeric_limits<std::int64_t>::max(), Order::forwards,
                     [&](const StoredEntry& entry) { list.push_back(patchesOf(journal, entry)); });
        return list;
    });
}

// ---- branches ---------------------------------------------------------------------------------

base::Result<Branch> Store::addBranch(const std::string& name, BranchKind kind, std::int64_t baseRevision,
                                      const std::string& author, const std::vector<model::ChangeSet>& steps,
                                      const model::Portfolio* base) {
    Branch branch;
    const auto written = file_->write([&](const Journal& journal) {
        auto entry = openBranch(journal, name, kind, baseRevision, author);
        branch = readBranch(journal, entry.branch);
        if (base) file_->branch = {branch.lastHash, *base, {}};
        for (const auto& step : steps) entry = file_->addStep(branch, step, author, std::nullopt);
        return entry;
    });
    if (!written) return base::failure(written.error());
    return branch;
}

base::Result<JournalEntry> Store::appendTo(std::int64_t to, const model::ChangeSet& changes,
                                           std::int64_t expectedStep, const std::string& author,
                                           std::optional<std::int64_t> undoes) {
    return file_->write([&](const Journal& journal) {
        auto branch = openBranchOf(journal, to);
        if (branch.steps != expectedStep) {
            fail(staleBranchText, {{"branch", branch.name},
                                   {"expected", std::to_string(expectedStep)},
                                   {"last", std::to_string(branch.steps)}});
        }
        return file_->addStep(branch, changes, author, undoes);
    });
}

base::Result<std::vector<Branch>> Store::branches() const {
    return file_->read([](const Journal& journal) { return readBranches(journal); });
}

base::Result<Branch> Store::branch(std::int64_t id) const {
    return file_->read([id](const Journal& journal) { return readBranch(journal, id); });
}

base::Result<std::vector<JournalEntry>> Store::branchJournal(std::int64_t id) const {
    return file_->read([id](const Journal& journal) {
        readBranch(journal, id);
        std::vector<JournalEntry> entries;
        for (const auto& entry : entriesOf(journal, id)) entries.push_back(storage::read(journal, entry));
        return entries;
    });
}

base::Result<model::Portfolio> Store::loadBranch(std::int64_t id) const {
    return file_->read(
        [this, id](const Journal& journal) { return file_->portfolioOf(readBranch(journal, id)); });
}

base::Result<JournalEntry> Store::adopt(std::int64_t id, const model::ChangeSet& fitted,
                                        std::int64_t expectedRevision, const std::string& author,
                                        const std::string& note) {
    return file_->write([&](const Journal& journal) {
        checkRevision(journal, expectedRevision);
        const auto branch = openBranchOf(journal, id);
        RevisionFacts facts{.author = author, .undoes = {}, .adopts = id, .steps = {}, .reason = {}};
        if (!note.empty()) facts.reason = note;
        // What the branch holds already is not written a second time.
        if (file_->isWhatWasDone(branch, fitted)) facts.steps = branch.steps;
        // Nobody edits it any more.
        file_->branch = {};
        return writeRevision(journal, fitted, facts);
    });
}

base::Result<JournalEntry> Store::discard(std::int64_t id, const std::string& author,
                                          const std::string& note) {
    return file_->write([&](const Journal& journal) {
        return discardBranch(journal, openBranchOf(journal, id), author, note);
    });
}

// ---- the file as a whole ----------------------------------------------------------------------

base::Result<void> Store::copyTo(const std::filesystem::path& path, Existing existing) const {
    return attempt(file_->path, [&] {
        file_->openAgain();
        file_->checkUnchanged();
        copyDatabase(file_->connection.database, file_->path, path, existing);
        file_->checkUnchanged();
    });
}

base::Result<std::string> Store::keepAttachment(std::string_view bytes) {
    return attempt(file_->path, [&] {
        file_->checkWritable();
        Transaction transaction{file_->connection.database, Transaction::Kind::write};
        auto hash = storage::keepAttachment(file_->connection.database, bytes);
        transaction.commit();
        file_->checkStillThere();
        return hash;
    });
}

base::Result<std::optional<std::string>> Store::attachment(const std::string& hash) const {
    return file_->read([&](const Journal& journal) { return readAttachment(journal.database, hash); });
}

base::Result<base::Findings> Store::verify() const {
    return file_->read([](const Journal& journal) { return verifyFile(journal); });
}

}  // namespace mijlpaal::storage
