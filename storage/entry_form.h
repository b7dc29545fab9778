#pragma once

#include "storage/entry.h"

namespace mijlpaal::storage {

/// Positions, revisions, steps and branches are not above this, so that one can always be added.
inline constexpr std::int64_t largestPosition = 1'000'000'000'000'000;

/// Whether an entry has the columns and facts of its kind, as docs/file_format.md lists them, whatever the
/// entries before it say.
bool hasFormOfItsKind(const StoredEntry& entry);

}  // namespace mijlpaal::storage
