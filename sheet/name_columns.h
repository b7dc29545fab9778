#pragma once

#include "sheet/record_source.h"

#include <vector>

namespace mijlpaal::sheet {

/// For each field that refers to records, a column behind it with what those are called: `law_part_name` beside
/// `law_part`. They do not start shown.
std::vector<ComputedColumn> nameColumns(model::RecordKind kind, model::Language language,
                                        const model::Showing::Translate& translate);

}  // namespace mijlpaal::sheet
