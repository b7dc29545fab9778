#pragma once

#include "cli/console.h"

namespace mijlpaal::cli {

/// Writes findings to `err`, unless the answer is JSON, which holds them: how many there are, and then by
/// cause, of each cause a few unless all are asked for.
void listByCause(const Console& console, const base::Findings& findings, bool all);

}  // namespace mijlpaal::cli
