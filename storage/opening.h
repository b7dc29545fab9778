#pragma once

#include "storage/former_names.h"
#include "storage/migrations.h"

#include <cstdint>
#include <optional>
#include <span>

namespace mijlpaal::storage {

/// How a file is opened. The program leaves everything as it is; tests set what is hard to arrange.
struct Opening {
    std::span<const Migration> migrations = storage::migrations();
    const FormerNames* names = &formerNames();
    /// This program made it just now: its pages need no look.
    bool isNew = false;
    /// Instead of asking the file system.
    std::optional<bool> onNetwork = std::nullopt;
    /// A disk that is full when the file has this many pages.
    std::optional<std::int64_t> largestPageCount = std::nullopt;
};

}  // namespace mijlpaal::storage
