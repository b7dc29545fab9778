#pragma once

#include "sheet/reckoned_source.h"

namespace mijlpaal::sheet {

/// Each system that ends, is replaced or is kept up to a day, and under it what keeps it. The record of a row
/// is the system, or what keeps it.
std::shared_ptr<const Source> roadmapSource(const app::View& view, model::Language language);

}  // namespace mijlpaal::sheet
