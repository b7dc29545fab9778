#pragma once

#include "model/portfolio.h"

#include <vector>

namespace mijlpaal::exporting {

/// Each activity before what it contains, by position.
std::vector<const model::Activity*> inOutline(const model::Portfolio& portfolio);

}  // namespace mijlpaal::exporting
