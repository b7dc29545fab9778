#pragma once

#include "model/patch.h"
#include "storage/sqlite.h"

#include <cstdint>
#include <span>
#include <vector>

/// Records as rows of the table of their kind, for every kind by its list of fields.
namespace mijlpaal::storage {

/// Far more records of one kind than a portfolio ever has. A table takes memory for the ids it spans, so
/// a file with larger ones is refused.
inline constexpr std::int64_t largestId = 100'000'000;

/// A row that cannot be read as a record.
struct BadRow {
    model::RecordKind kind;
    std::int64_t id = 0;
    /// Empty when the id itself is wrong.
    std::string field;
    /// The code in the row, where there is one.
    std::string code;
};

/// `values` are those of the fields, in their order; the id is given apart. False when there is such a row.
bool insertRow(Database& database, model::RecordKind kind, std::int64_t id, std::span<const model::Value> values);
/// False when there is no such row.
bool updateRow(Database& database, const model::Patch& patch, const void* after);
bool removeRow(Database& database, model::RecordKind kind, std::int64_t id);
/// True when the row is there and holds exactly this record.
bool rowIs(Database& database, model::RecordKind kind, std::int64_t id, const void* record);

/// The record in a row, as `readRows` reads it; nothing when it cannot be read or is not there.
model::SharedRecord readRow(Database& database, model::RecordKind kind, std::int64_t id);

/// All tables. Rows that cannot be read are left out and listed.
model::Portfolio readRows(Database& database, std::vector<BadRow>& bad);

}  // namespace mijlpaal::storage
