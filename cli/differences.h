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

/// The same as rows of a table: what, which field, before → after.
std::vector<std::vector<std::string>> differenceRows(const model::Patches& patches,
                                                     const model::Portfolio& portfolio);

}  // namespace mijlpaal::cli
