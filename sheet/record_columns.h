#pragma once

#include "model/showing.h"
#include "sheet/source.h"

#include <vector>

namespace mijlpaal::sheet {

/// A column for each field of a kind, in the order of the one list. Of a name in two languages the one of the
/// reader starts shown.
std::vector<Column> recordColumns(model::RecordKind kind, model::Language language,
                                  const model::Showing::Translate& translate);

/// The value of a field as the measure of its column says it; of a text as it is stored.
model::Value measured(const model::Field& field, Measure measure, const void* record);

/// A number that is a name: a year, a revision. No marks stand between its thousands.
bool isNumberAsName(const model::Field& field);

}  // namespace mijlpaal::sheet
