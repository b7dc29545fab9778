#pragma once

#include "base/finding.h"
#include "storage/store.h"

#include <span>

namespace mijlpaal::app {

/// A revision that was written at an earlier time than the one before it, because a clock ran back: it is recorded, and the
/// order of the journal holds. Of entries in their order; each is a warning.
base::Findings ranBack(std::span<const storage::JournalEntry> journal);

}  // namespace mijlpaal::app
