#pragma once

#include "storage/opening.h"
#include "storage/sqlite.h"
#include "storage/store.h"

#include <filesystem>

/// Opening the database of a portfolio, which may come from anywhere.
namespace mijlpaal::storage {

struct Connection {
    Database database;
    bool isReadOnly = false;
    bool isOnNetwork = false;
    /// SQLite was told that the file does not change.
    bool isUnchanging = false;
    std::optional<Migrated> migrated = std::nullopt;
};

/// Connects to a portfolio after every check of what can be checked without reading its records, and brings
/// an older one up to date. `real` is the file without links, `file` what people call it. Until all checks
/// have passed nothing is written, nor moved from a log into the file. Throws Trouble and SqlError.
Connection connect(const std::filesystem::path& real, const std::filesystem::path& file,
                   const Opening& opening);

/// True when edits are in the log beside a file.
bool hasWriteAheadLog(const std::filesystem::path& real);

}  // namespace mijlpaal::storage
