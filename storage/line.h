#pragma once

#include "model/patch.h"
#include "storage/former_names.h"
#include "storage/salts.h"
#include "storage/sqlite.h"

#include <cstdint>
#include <optional>
#include <string>

/// A line of the journal: what an edit did to one record. See docs/file_format.md.
namespace mijlpaal::storage {

/// Lines and entries of the versions before this one hold whole records and have no salts.
inline constexpr std::int64_t firstSaltedFormat = 3;

/// A row of `change`, as it stands there.
struct StoredLine {
    std::string kind;
    std::int64_t id = 0;
    /// Absent where there was, or is, no record.
    std::optional<std::string> before, after;
    /// Sixteen bytes for each value of `before`, then of `after`.
    std::string salts;
};

/// The columns to select for `lineIn`, which finds them from `first` on.
inline constexpr std::string_view lineColumns = "kind, record_id, before, after, salts";
StoredLine lineIn(const Query& row, int first);

/// The same, of texts that stand elsewhere.
struct LineView {
    std::string_view kind;
    std::int64_t id = 0;
    std::optional<std::string_view> before, after;
    std::string_view salts;
};

/// The line for a patch, with salts of its own.
StoredLine lineFor(const model::Patch& patch);

/// What the line says; nothing when it makes no sense, or names a field or word that nobody knows. `format`
/// is that of its entry.
std::optional<model::Patch> patchIn(const StoredLine& line, std::int64_t format, const FormerNames& names);

/// The text with which a line counts in the hash of its entry; nothing when there can be none. `hash` is used
/// for the values.
std::optional<std::string> hashedText(const StoredLine& line, std::int64_t format, Sha256& hash);

/// The same, of sides that have the hash of each value in its place; an empty one stands for none.
std::string hashedText(std::string_view before, std::string_view after, std::int64_t id, std::string_view kind);

/// A flat object with the hash of each value in its place; nothing when it is not canonical.
std::optional<std::string> hashedObject(std::string_view json, SaltedHashes& hashes);

}  // namespace mijlpaal::storage
