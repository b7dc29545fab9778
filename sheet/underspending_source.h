#pragma once

#include "app/underspending.h"
#include "sheet/source.h"

#include <memory>

namespace mijlpaal::sheet {

/// Why less was spent than was given: all of it, under it each year, programme and activity that moved or became another.
/// Without a told explanation it has its columns and no rows.
std::shared_ptr<const Source> underspendingSource(const app::View& view, const app::UnderspendingTold* told,
                                                  model::Language language);

}  // namespace mijlpaal::sheet
