#pragma once

#include "sheet/record_source.h"

#include <vector>

namespace mijlpaal::sheet {

/// What is reckoned of the records of a kind, as columns behind those of its fields: dates, floats and room
/// of activities; whether the law is kept; the terms of advices and of what parliament asked; what a risk
/// comes to. None for most kinds. Columns of the plan are empty without one.
std::vector<ComputedColumn> computedColumns(model::RecordKind kind,
                                            const model::Showing::Translate& translate);

}  // namespace mijlpaal::sheet
