#pragma once

#include "base/finding.h"
#include "storage/sqlite.h"

namespace mijlpaal::storage {

/// Moves the branches of version 2, which had tables of their own and no hashes, into the chain, and drops
/// those tables. A step of which something cannot be read is kept byte for byte, as an entry of version 2.
void enterBranchesOfVersion2(Database& database);

/// Those steps, in a file that was brought up to date.
base::Findings stepsKeptOfVersion2(Database& database, const std::filesystem::path& file);

}  // namespace mijlpaal::storage
