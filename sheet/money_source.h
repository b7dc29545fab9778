#pragma once

#include "sheet/reckoned_source.h"

#include <memory>

namespace mijlpaal::sheet {

/// Stands of each funding source and of all together, a column for each budget year: under a source its figures, and
/// under a figure the rows that it is made of.
std::shared_ptr<const Source> moneySource(const app::View& view, model::Language language);

}  // namespace mijlpaal::sheet
