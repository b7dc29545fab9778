#pragma once

#include "model/portfolio.h"

#include <vector>

namespace mijlpaal::exporting {

/// Each activity before what it contains, by position.
std::vector<const model::Activity*> inOutline(const model::Table<model::Activity>& table);

}  // namespace mijlpaal::exporting
