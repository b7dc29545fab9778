#pragma once

#include "import/imported.h"
#include "import/plan_sheet.h"

namespace mijlpaal::importing {

/// Whether the sheets are those of a whole portfolio: one of them has the name of a kind of record
/// (`formats::sheetOf`) and the column with its keys in the first row, or that of the status date.
bool isPortfolioWorkbook(const std::vector<table::Table>& tables);

/// Reads a workbook with a sheet for each kind of record as `readCsvFolder` reads a folder with a file for
/// each. Findings name the sheet, and the row as the spreadsheet numbers it; sheets with other names are
/// told.
Imported readPortfolioTables(const SheetFile& file, const model::Portfolio& base,
                             const ImportOptions& options = {});

}  // namespace mijlpaal::importing
