#pragma once

#include "storage/sqlite.h"

namespace mijlpaal::storage {

/// Moves the branches of version 2, which had tables of their own and no hashes, into the chain, and drops
/// those tables. What cannot be read of them stays behind in the copy beside the file.
void enterBranchesOfVersion2(Database& database);

}  // namespace mijlpaal::storage
