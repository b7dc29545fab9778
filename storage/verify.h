#pragma once

#include "base/finding.h"
#include "storage/journal.h"

namespace mijlpaal::storage {

/// Checks everything; see Store::verify.
base::Findings verifyFile(const Journal& journal);

}  // namespace mijlpaal::storage
