#include "storage/store.h"

#include "storage/file_system.h"
#include "storage/journal.h"
#include "storage/opening.h"
#include "storage/record_json.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <array>
#include <fstream>
#include <limits>
#include <new>
#include <utility>

namespace mijlpaal::storage {

namespace {

constexpr std::string_view staleText =
    "Another program wrote to {file} meanwhile: this edit was made on revision {expected}, and the newest is "
    "{head}.";

constexpr std::array branchKinds{
    std::pair{BranchKind::import, std::string_view{"import"}},
    std::pair{BranchKind::scenario, std::string_view{"scenario"}},
    std::pair{BranchKind::proposal, std::string_view{"proposal"}},
};
constexpr std::array branchStatuses{
    std::pair{BranchStatus::open, std::string_view{"open"}},
    std::pair{BranchStatus::adopted, std::string_view{"adopted"}},
    std::pair{BranchStatus::discarded, std::string_view{"discarded"}},
};

template <class Words, class E>
std::string_view wordFor(const Words& words, E value) {
    for (const auto& [each, word] : words) {
        if (each == value) return word;
    }
    return {};
}

template <class Words>
auto fromWord(const Words& words, std::string_view text)
    -> std::optional<typename Words::value_type::first_type> {
    for (const auto& [each, word] : words) {
        if (word == text) return each;
    }
    return std::nullopt;
}

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
                             {{"file", file.string()}, {"reason", error.code().message()}});
    }
}

int primary(const SqlError& error) {
    return error.code & 0xff;
}

std::filesystem::path writeAheadLogOf(const std::filesystem::path& file) {
    auto path = file;
    path += "-wal";
    return path;
}

bool hasWriteAheadLog(const std::filesystem::path& file) {
    const auto log = identityOf(writeAheadLogOf(file));
    return log && log->size > 0;
}

/// Byte 18 of the header. Reading it ourselves drops the locks this process holds on the file, so only for
/// a file that cannot be written and has no log: nobody's reading then outlives the call.
bool usesWriteAheadLog(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    in.seekg(18);
    return in.get() == 2;
}

void refuseWhatIsNoFile(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        fail("There is no file {file}.", {{"file", file.string()}});
    if (status.type() == std::filesystem::file_type::none) {
        fail("{file} cannot be opened: {reason}.", {{"file", file.string()}, {"reason", error.message()}});
    }
    if (status.type() == std::filesystem::file_type::directory) {
        fail("{file} is a folder, not a portfolio.", {{"file", file.string()}});
    }
    if (status.type() != std::filesystem::file_type::regular) {
        fail("{file} is not a portfolio of Mijlpaal.", {{"file", file.string()}});
    }
}

/// A file in WAL mode wants a log and shared memory beside it, even to read. Where they cannot or should
/// not be made, it is read as a file that does not change; `Store` checks that it did not.
std::pair<Database, bool> connectReadOnly(const std::filesystem::path& real,
                                          const std::filesystem::path& file) {
    if (!hasWriteAheadLog(real) && usesWriteAheadLog(real))
        return {Database{real, Database::Mode::unchangingRead}, true};
    try {
        Database database{real, Database::Mode::read};
        database.integer("PRAGMA application_id");
        return {std::move(database), false};
    } catch (const SqlError& error) {
        if (primary(error) != SQLITE_CANTOPEN || !hasWriteAheadLog(real)) throw;
        fail(
            "The newest edits of {file} are still in {log}, and the folder cannot be written. Copy both to a "
            "folder where "
            "you may write and open the copy.",
            {{"file", file.string()}, {"log", writeAheadLogOf(file).string()}});
    }
}

void checkKindOfFile(Database& database, const std::filesystem::path& file, std::span<const Migration> list) {
    std::int64_t id = 0;
    try {
        id = database.integer("PRAGMA application_id");
    } catch (const SqlError& error) {
        if (primary(error) != SQLITE_NOTADB) throw;
    }
    if (id != applicationId) fail("{file} is not a portfolio of Mijlpaal.", {{"file", file.string()}});
    if (database.integer("PRAGMA user_version") > list.back().version) {
        fail("{file} was made by a newer version of Mijlpaal. Update this program to open it.",
             {{"file", file.string()}});
    }
    auto pages = database.query("PRAGMA quick_check(1)");
    if (pages.step() && pages.view(0) != "ok") {
        fail("{file} is damaged. Go back to a copy of it.",
             {{"file", file.string()}, {"detail", pages.text(0)}});
    }
}

[[noreturn]] void failNoBranch(const std::filesystem::path& file) {
    fail("The branch is no longer in {file}.", {{"file", file.string()}});
}

[[noreturn]] void failUnreadableBranch(const std::filesystem::path& file, const std::string& branch) {
    fail(
        "The branch {branch} in {file} cannot be read; the file was changed by something other than this "
        "program.",
        {{"branch", branch}, {"file", file.string()}});
}

}  // namespace

struct Store::File {
    /// As it was given, and without links.
    std::filesystem::path path, real;
    Database database;
    FileIdentity identity;
    bool isReadOnly = false;
    bool isOnNetwork = false;
    /// SQLite was told that the file does not change.
    bool isUnchanging = false;

    /// The file at the path is still the one that is open.
    void checkStillThere() const {
        const auto now = identityOf(path);
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
        if (isUnchanging && (identityOf(path) != identity || hasWriteAheadLog(real))) {
            fail("{file} was changed by another program while it was read. Open it again.",
                 {{"file", path.string()}});
        }
    }

    /// Reads within one transaction, so that what is read belongs together.
    template <class Work>
    auto read(Work work) -> base::Result<decltype(work())> {
        return attempt(path, [&] {
            checkUnchanged();
            Transaction transaction{database, Transaction::Kind::read};
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                checkUnchanged();
            } else {
                auto done = work();
                checkUnchanged();
                return done;
            }
        });
    }

    template <class Work>
    auto write(Work work) -> base::Result<decltype(work())> {
        return attempt(path, [&] {
            if (isReadOnly) {
                fail(
                    "{file} can only be read, so nothing was written to it. Save a copy where you may write "
                    "to go on.",
                    {{"file", path.string()}});
            }
            checkStillThere();
            Transaction transaction{database, Transaction::Kind::write};
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                transaction.commit();
                checkStillThere();
            } else {
                auto done = work();
                transaction.commit();
                // Between the first look and the commit it may have gone; then nothing was kept.
                checkStillThere();
                return done;
            }
        });
    }
};

Store::Store(std::unique_ptr<File> file) : file_{std::move(file)} {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

bool isStale(const base::Message& message) {
    return message.text == staleText;
}

base::Result<Store> Store::create(const std::filesystem::path& path, const model::Portfolio& portfolio,
                                  const base::Message& label, const std::string& author) {
    auto made = attempt(path, [&] {
        UnfinishedFile file{path};
        {
            Database database{file.path(), Database::Mode::write};
            database.run("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL;");
            auto changes = model::difference({}, portfolio);
            changes.label = label;
            Transaction transaction{database, Transaction::Kind::write};
            makeTables(database, migrations());
            writeRevision(database, path, changes, author, std::nullopt);
            transaction.commit();
        }
        file.finish();
    });
    if (!made) return base::failure(std::move(made.error()));
    return open(path);
}

base::Result<Store> Store::open(const std::filesystem::path& path) {
    return open(path, Opening{});
}

base::Result<Store> Store::open(const std::filesystem::path& path, const Opening& opening) {
    return attempt(path, [&] {
        refuseWhatIsNoFile(path);
        // SQLite keeps its log beside the file itself, not beside a link to it.
        const auto real = std::filesystem::canonical(path);
        const bool onNetwork = opening.onNetwork.value_or(storage::isOnNetwork(real));
        const bool readOnly = !mayWrite(real) || !mayWrite(folderOf(real));
        const auto identity = identityOf(real);
        auto [database, unchanging] =
            readOnly ? connectReadOnly(real, path) : std::pair{Database{real, Database::Mode::write}, false};
        // A file that was in WAL mode elsewhere needs no shared memory as long as it is ours alone.
        if (onNetwork && !readOnly) database.run("PRAGMA locking_mode=EXCLUSIVE");
        checkKindOfFile(database, path, opening.migrations);
        if (database.integer("PRAGMA user_version") < opening.migrations.back().version) {
            if (readOnly) {
                fail(
                    "{file} is of an older version and cannot be brought up to date, because it cannot be "
                    "written. Copy it "
                    "to a folder where you may write and open the copy.",
                    {{"file", path.string()}});
            }
            migrate(database, path, opening.migrations);
        }
        if (!hasTables(database, opening.migrations)) {
            fail("{file} says it is a portfolio, but its tables are not those of one, so it was not opened.",
                 {{"file", path.string()}});
        }
        if (onNetwork && !readOnly) {
            database.text("PRAGMA journal_mode=DELETE");
            database.run("PRAGMA locking_mode=NORMAL");
            database.integer("PRAGMA user_version");  // the lock goes with the next reading
        } else if (!readOnly) {
            database.text("PRAGMA journal_mode=WAL");
        }
        // With a rollback journal EXTRA also puts the end of the journal on the disk.
        database.run(onNetwork ? "PRAGMA synchronous=EXTRA" : "PRAGMA synchronous=FULL");
        database.run("PRAGMA foreign_keys=ON; PRAGMA journal_size_limit=16777216; PRAGMA cache_size=-32000;");
        if (opening.largestPageCount) {
            database.run("PRAGMA max_page_count=" + std::to_string(*opening.largestPageCount));
        }
        auto file =
            std::unique_ptr<File>{new File{path, real, std::move(database), identity.value_or(FileIdentity{}),
                                           readOnly, onNetwork, unchanging}};
        file->checkStillThere();
        file->checkUnchanged();
        return Store{std::move(file)};
    });
}

const std::filesystem::path& Store::path() const {
    return file_->path;
}

bool Store::isReadOnly() const {
    return file_->isReadOnly;
}

bool Store::isOnNetwork() const {
    return file_->isOnNetwork;
}

base::Result<std::int64_t> Store::head() const {
    return file_->read([this] {
        file_->checkStillThere();
        return headOf(file_->database);
    });
}

base::Result<model::Portfolio> Store::load() const {
    return file_->read([this] { return readPortfolio(file_->database, file_->path); });
}

base::Result<model::Portfolio> Store::load(std::int64_t revision) const {
    return file_->read([this, revision] { return replay(file_->database, file_->path, revision); });
}

base::Result<JournalEntry> Store::append(const model::ChangeSet& changes, std::int64_t expectedRevision,
                                         const std::string& author, std::optional<std::int64_t> undoes) {
    return file_->write([&] {
        const auto head = headOf(file_->database);
        if (head != expectedRevision) {
            fail(staleText, {{"file", file_->path.string()},
                             {"expected", std::to_string(expectedRevision)},
                             {"head", std::to_string(head)}});
        }
        return writeRevision(file_->database, file_->path, changes, author, undoes);
    });
}

base::Result<std::vector<JournalEntry>> Store::journal() const {
    return file_->read([this] {
        std::vector<JournalEntry> entries;
        auto rows =
            file_->database.query(fmt::format("SELECT {} FROM revision ORDER BY revision", entryColumns));
        while (rows.step()) {
            auto entry = entryIn(rows);
            if (!entry) failUnreadable(file_->path, rows.integer(0));
            entries.push_back(std::move(*entry));
        }
        return entries;
    });
}

base::Result<model::ChangeSet> Store::changes(std::int64_t revision) const {
    return file_->read([this, revision] {
        auto sets = readChanges(file_->database, file_->path, revision, revision);
        if (sets.empty()) failNoRevision(file_->database, file_->path, revision);
        return std::move(sets.front());
    });
}

base::Result<std::vector<model::ChangeSet>> Store::changesSince(std::int64_t revision) const {
    return file_->read([this, revision] {
        return readChanges(file_->database, file_->path, revision + 1,
                           std::numeric_limits<std::int64_t>::max());
    });
}

base::Result<void> Store::copyTo(const std::filesystem::path& path) const {
    return attempt(file_->path, [&] {
        file_->checkUnchanged();
        copyDatabase(file_->database, file_->path, path);
        file_->checkUnchanged();
    });
}

base::Result<Branch> Store::addBranch(const std::string& name, BranchKind kind, std::int64_t baseRevision,
                                      const std::vector<model::ChangeSet>& changes,
                                      const std::string& author) {
    return file_->write([&] {
        auto& database = file_->database;
        if (baseRevision < 1 || baseRevision > headOf(database))
            failNoRevision(database, file_->path, baseRevision);
        Branch branch{0, name, kind, BranchStatus::open, baseRevision, utcNow(), author};
        branch.id = database.integer("SELECT max(id) FROM branch") + 1;
        database
            .query(
                "INSERT INTO branch (id, name, kind, status, base_revision, at, author) VALUES (?, ?, ?, ?, "
                "?, ?, ?)")
            .with(branch.id)
            .with(name)
            .with(wordFor(branchKinds, kind))
            .with(wordFor(branchStatuses, branch.status))
            .with(baseRevision)
            .with(branch.at)
            .with(author)
            .run();
        auto edits =
            database.query("INSERT INTO branch_edit (branch, edit, label, reason) VALUES (?, ?, ?, ?)");
        auto lines = database.query(
            "INSERT INTO branch_change (branch, edit, seq, kind, record_id, before, after) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)");
        std::int64_t edit = 0;
        for (const auto& set : changes) {
            edits.again();
            edits.with(branch.id).with(edit).with(labelJson(set.label)).with(set.reason).run();
            std::int64_t seq = 0;
            for (const auto& change : set.changes) {
                const auto line = stored(sidesOf(change));
                lines.again();
                lines.with(branch.id).with(edit).with(seq++);
                lines.with(line.kind).with(line.id).with(line.before).with(line.after).run();
            }
            ++edit;
        }
        return branch;
    });
}

base::Result<std::vector<Branch>> Store::branches() const {
    return file_->read([this] {
        std::vector<Branch> found;
        auto rows = file_->database.query(
            "SELECT id, name, kind, status, base_revision, at, author FROM branch ORDER BY id");
        while (rows.step()) {
            const auto kind = fromWord(branchKinds, rows.view(2));
            const auto status = fromWord(branchStatuses, rows.view(3));
            if (!kind || !status) failUnreadableBranch(file_->path, rows.text(1));
            found.push_back(
                {rows.integer(0), rows.text(1), *kind, *status, rows.integer(4), rows.text(5), rows.text(6)});
        }
        return found;
    });
}

base::Result<std::vector<model::ChangeSet>> Store::branchChanges(std::int64_t branch) const {
    return file_->read([this, branch] {
        auto& database = file_->database;
        auto names = database.query("SELECT name FROM branch WHERE id = ?");
        if (!names.with(branch).step()) failNoBranch(file_->path);
        const auto name = names.text(0);
        std::vector<model::ChangeSet> sets;
        auto edits =
            database.query("SELECT edit, label, reason FROM branch_edit WHERE branch = ? ORDER BY edit");
        edits.with(branch);
        while (edits.step()) {
            auto label = labelFrom(edits.view(1));
            if (!label) failUnreadableBranch(file_->path, name);
            auto& set = sets.emplace_back(model::ChangeSet{std::move(*label), edits.text(2), {}});
            auto lines = database.query(
                "SELECT kind, record_id, before, after FROM branch_change "
                "WHERE branch = ? AND edit = ? ORDER BY seq");
            lines.with(branch).with(edits.integer(0));
            while (lines.step()) {
                auto change = restored(changeIn(lines, 0));
                if (!change) failUnreadableBranch(file_->path, name);
                set.changes.push_back(std::move(*change));
            }
        }
        return sets;
    });
}

base::Result<void> Store::setBranchStatus(std::int64_t branch, BranchStatus status) {
    return file_->write([&] {
        file_->database.query("UPDATE branch SET status = ? WHERE id = ?")
            .with(wordFor(branchStatuses, status))
            .with(branch)
            .run();
        if (file_->database.changedRows() != 1) failNoBranch(file_->path);
    });
}

base::Result<base::Findings> Store::verify() const {
    return file_->read([this] { return verifyFile(file_->database, file_->path); });
}

}  // namespace mijlpaal::storage
