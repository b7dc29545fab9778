#pragma once

#include "sheet/reckoned_source.h"

#include <memory>

namespace mijlpaal::sheet {

/// What the plan does not cover of the law, and what was started too early, as rows
/// (`scheduling/obligations/coverage.h`).
std::shared_ptr<const Source> coverageSource(const app::View& view, model::Language language);

}  // namespace mijlpaal::sheet
