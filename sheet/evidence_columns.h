#pragma once

#include "sheet/record_source.h"

#include <vector>

namespace mijlpaal::sheet {

/// What is reckoned for programmes, changes, signatures, assumptions, risks, hand-overs, incidents and
/// systems: what speaks against a status word, how long a change was not told, where two sides differ, what
/// an outage cost. Terms are read on the status date, so that a page shows the same on every day.
std::vector<ComputedColumn> evidenceColumns(model::RecordKind kind,
                                            const model::Showing::Translate& translate);

}  // namespace mijlpaal::sheet
