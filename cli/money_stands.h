#pragma once

#include "cli/console.h"
#include "model/portfolio.h"

namespace mijlpaal::cli {

/// Says of each account that an edit touched what it stands at behind it: of sources their budget, of programmes what
/// is allocated, and what is free; or that no stand changed. Cost: a look at every row of the ledger.
void sayStands(const Console& console, const model::Portfolio& before, const model::Portfolio& after);

}  // namespace mijlpaal::cli
