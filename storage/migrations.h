#pragma once

#include "storage/sqlite.h"
#include "storage/store.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace mijlpaal::storage {

/// `Mijl` in ASCII, in the header of every portfolio file.
inline constexpr std::int64_t applicationId = 0x4d696a6c;

/// The version of the file that this program writes: that of the last step.
std::int64_t currentFormat();

/// One step of the file format, from version number - 1: its SQL, and what SQL cannot do. Once released
/// neither changes.
///
/// A new column is given the default of its member (`DEFAULT ''` for a text without `std::optional`),
/// because the journal from before has no value for it and replay must give the same record.
struct Migration {
    std::int64_t version;
    std::string_view sql;
    void (*then)(Database& database) = nullptr;
};

/// All steps, in order; the number of the last is the `user_version` of a file.
std::span<const Migration> migrations();

/// Makes the tables in an empty database. Those of all steps are made at once, as the steps together make them.
void makeTables(Database& database, std::span<const Migration> list);

/// Brings an older file up to date in one transaction, after a complete copy was put beside it; a step
/// that fails leaves the file as it was. Gives nothing when there was nothing to do.
std::optional<Migrated> migrate(Database& database, const std::filesystem::path& file,
                                std::span<const Migration> list);

/// The same for a copy in memory of an older file; false when its tables are not those of its version, or a
/// step fails.
bool migrateInMemory(Database& copy, std::span<const Migration> list);

/// A complete copy in a file of its own; `from` is named when it cannot be read.
void copyDatabase(Database& database, const std::filesystem::path& from, const std::filesystem::path& to,
                  Existing existing = Existing::keep);

/// True when the tables, columns and indexes are those that the steps make, and nothing else is there:
/// no view, no trigger, no virtual table.
bool hasTables(Database& database, std::span<const Migration> list);

}  // namespace mijlpaal::storage
