#pragma once

#include "app/view.h"
#include "cli/console.h"
#include "model/patch.h"

#include <string>
#include <vector>

namespace mijlpaal::cli {

/// Every field that changed, as `[{"kind", "code", "field", "before", "after"}]`. A record that has no code
/// among what changed is looked up in the portfolio.
Json differencesJson(const model::Patches& patches, const model::Portfolio& portfolio);

/// The same as rows of a table: what, and “duration 30d → 40d”; no more than `most`. What a record referred to is
/// looked up in the portfolio before, what it refers to in the one after.
std::vector<std::vector<std::string>> differenceRows(const Console& console, const model::Patches& patches,
                                                     const model::Portfolio& before,
                                                     const model::Portfolio& after, std::size_t most);

/// How many rows there are.
std::size_t differenceCount(const model::Patches& patches);

}  // namespace mijlpaal::cli
