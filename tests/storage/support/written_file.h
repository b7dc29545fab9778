#pragma once

#include "storage/store.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

/// Files for the tests of any room that may use storage. The store checks no rules, so the portfolio may
/// break each of them.
namespace mijlpaal::tests {

/// Makes a file with that portfolio as its first revision.
inline storage::Store writeFile(const std::filesystem::path& file, const model::Portfolio& portfolio) {
    auto made = storage::Store::create(file, portfolio, base::message("Make the portfolio"), "planner");
    REQUIRE_MESSAGE(made, plain(made.error()));
    return std::move(*made);
}

/// Adds a revision, whatever rules it breaks.
inline storage::JournalEntry writeEdit(storage::Store& store, const model::ChangeSet& changes,
                                       const std::string& author = "planner") {
    const auto entry = store.append(changes, store.head().value().revision, author);
    REQUIRE_MESSAGE(entry, plain(entry.error()));
    return *entry;
}

}  // namespace mijlpaal::tests
