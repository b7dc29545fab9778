#include "storage/connect.h"

#include "storage/file_system.h"
#include "storage/verify.h"

#include <sqlite3.h>

#include <fstream>

namespace mijlpaal::storage {

namespace {

int primary(const SqlError& error) {
    return error.code & 0xff;
}

std::filesystem::path writeAheadLogOf(const std::filesystem::path& file) {
    auto path = file;
    path += "-wal";
    return path;
}

/// Byte 18 of the header. Reading it ourselves drops the locks this process holds on the file, so only for
/// a file that cannot be written and has no log: nobody's reading then outlives the call.
bool usesWriteAheadLog(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    in.seekg(18);
    return in.get() == 2;
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

std::int64_t applicationOf(Database& database) {
    try {
        return database.integer("PRAGMA application_id");
    } catch (const SqlError& error) {
        if (primary(error) != SQLITE_NOTADB) throw;
        return 0;
    }
}

bool hasSoundPages(Database& database) {
    auto pages = database.query("PRAGMA quick_check(1)");
    return !pages.step() || pages.view(0) == "ok";
}

void checkKindOfFile(Database& database, const std::filesystem::path& file, const Opening& opening) {
    if (applicationOf(database) != applicationId)
        fail("{file} is not a portfolio of Mijlpaal.", {{"file", file.string()}});
    if (database.integer("PRAGMA user_version") > opening.migrations.back().version) {
        fail("{file} was made by a newer version of Mijlpaal. Update this program to open it.",
             {{"file", file.string()}});
    }
    if (!opening.isNew && !hasSoundPages(database))
        fail("{file} is damaged. Go back to a copy of it.", {{"file", file.string()}});
}

enum class Soundness {
    /// Not a portfolio, or one with damaged pages.
    broken,
    /// The journal and the state do not agree.
    inconsistent,
    sound,
};

Soundness verified(Database& database, const std::filesystem::path& file, const Opening& opening) {
    Transaction transaction{database, Transaction::Kind::read};
    return verifyFile({database, file, *opening.names}).empty() ? Soundness::sound : Soundness::inconsistent;
}

Soundness soundnessOf(Database& database, const std::filesystem::path& file, const Opening& opening) {
    try {
        if (applicationOf(database) != applicationId || !hasSoundPages(database)) return Soundness::broken;
        const auto version = database.integer("PRAGMA user_version");
        if (version > opening.migrations.back().version) return Soundness::sound;  // cannot be read here
        if (version < opening.migrations.back().version) {
            // Read as what it would become; nothing of that is written.
            auto copy = database.copyInMemory();
            if (!migrateInMemory(copy, opening.migrations)) return Soundness::broken;
            return verified(copy, file, opening);
        }
        if (!hasTables(database, opening.migrations)) return Soundness::broken;
        return verified(database, file, opening);
    } catch (const SqlError& error) {
        if (primary(error) != SQLITE_CORRUPT && primary(error) != SQLITE_NOTADB) throw;
        return Soundness::broken;
    }
}

/// A log that a program left behind belongs to the file as that program left it. Beside another file, such as
/// a copy that was put back, its pages would make that file worthless: SQLite cannot tell. So a file with
/// such a log is checked whole, and when it is sound without the log and not with it, it stays as it is.
void refuseForeignLog(const std::filesystem::path& real, const std::filesystem::path& file,
                      const Opening& opening) {
    if (!hasWriteAheadLog(real)) return;
    auto withLog = Soundness::sound;
    try {
        Database database{real, Database::Mode::write};
        database.run("PRAGMA busy_timeout=0; PRAGMA locking_mode=EXCLUSIVE");
        withLog = soundnessOf(database, file, opening);
    } catch (const SqlError& error) {
        // A program is at work on the file, so the log is that of the file.
        if (primary(error) == SQLITE_BUSY) return;
        throw;
    }
    if (withLog == Soundness::sound) return;
    Database alone{real, Database::Mode::unchangingRead};
    if (soundnessOf(alone, file, opening) != Soundness::sound) return;
    fail(
        "The log {log} does not belong to {file}, so it was not opened and nothing was changed. If this is a "
        "copy that you put back, move the log away and open the file again.",
        {{"file", file.string()}, {"log", writeAheadLogOf(file).string()}});
}

}  // namespace

bool hasWriteAheadLog(const std::filesystem::path& real) {
    const auto log = identityOf(writeAheadLogOf(real));
    return log && log->size > 0;
}

Connection connect(const std::filesystem::path& real, const std::filesystem::path& file,
                   const Opening& opening) {
    const bool onNetwork = opening.onNetwork.value_or(isOnNetwork(real));
    const bool readOnly = !mayWrite(real) || !mayWrite(folderOf(real));
    if (!readOnly) refuseForeignLog(real, file, opening);
    auto [database, unchanging] =
        readOnly ? connectReadOnly(real, file) : std::pair{Database{real, Database::Mode::write}, false};
    // A file that was in WAL mode elsewhere needs no shared memory as long as it is ours alone.
    if (onNetwork && !readOnly) database.run("PRAGMA locking_mode=EXCLUSIVE");
    checkKindOfFile(database, file, opening);
    std::optional<Migrated> migrated;
    if (database.integer("PRAGMA user_version") < opening.migrations.back().version) {
        if (readOnly) {
            fail(
                "{file} is of an older version and cannot be brought up to date, because it cannot be "
                "written. Copy it "
                "to a folder where you may write and open the copy.",
                {{"file", file.string()}});
        }
        migrated = migrate(database, file, opening.migrations);
    }
    if (!hasTables(database, opening.migrations)) {
        fail("{file} says it is a portfolio, but its tables are not those of one, so it was not opened.",
             {{"file", file.string()}});
    }
    database.moveLogOnClose();
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
    if (opening.largestPageCount)
        database.run("PRAGMA max_page_count=" + std::to_string(*opening.largestPageCount));
    return {std::move(database), readOnly, onNetwork, unchanging, std::move(migrated)};
}

}  // namespace mijlpaal::storage
