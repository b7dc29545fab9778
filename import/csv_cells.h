#pragma once

#include "import/csv_sheet.h"

namespace mijlpaal::importing {

/// Puts the text of a cell into a field of `record`, which is of the sheet's kind. White space around it does
/// not count, except in free text. False when it does not fit; `found` says why.
bool readCell(void* record, const Sheet& sheet, const table::RowOfViews& row, const FieldCells& cells,
              const model::TextContext& context, FindingList& found);

/// The text of a cell as a key.
std::string_view keyIn(const table::RowOfViews& row, const FieldCells& cells);

/// Text short enough to show in a sentence.
std::string shortened(std::string_view text);

}  // namespace mijlpaal::importing
