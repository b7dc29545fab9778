#pragma once

#include "sheet/reckoned_source.h"

namespace mijlpaal::sheet {

/// Where records give two dates for one thing: a row for each, with both dates and both sources
/// (`evidence/contradictions.h`).
std::shared_ptr<const Source> contradictionsSource(const app::View& view, model::Language language);

}  // namespace mijlpaal::sheet
