#pragma once

#include "sheet/reckoned_source.h"

#include <vector>

namespace mijlpaal::sheet {

/// Parts of the law as rows and systems as columns: what a system is to a part, and whether it is in time
/// (`scheduling/obligations/support.h`). The record of a row is the part.
std::shared_ptr<const Source> supportMatrix(const app::View& view, model::Language language);

/// The systems in its columns, in their order, behind the column of the parts.
std::vector<model::SystemId> matrixSystems(const app::View& view);

/// What the law needs behind a cell: the rows of it that name the part and the system; the part itself in the
/// first column. Empty for an empty cell.
std::vector<model::ObjectRef> recordsBehind(const app::View& view, RowKey row, std::size_t column);

}  // namespace mijlpaal::sheet
