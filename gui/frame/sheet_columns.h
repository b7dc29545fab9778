#pragma once

#include "import/table/headings.h"

/// What the user said of columns of sheets, kept in the settings of the user for sheets of portfolios to
/// come.
namespace mijlpaal::gui {

importing::table::SheetChoice sheetColumns();
void rememberSheetColumns(const importing::table::SheetChoice& choice);

}  // namespace mijlpaal::gui
