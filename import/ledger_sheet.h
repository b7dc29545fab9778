#pragma once

#include "import/ledger_table.h"

namespace mijlpaal::importing {

/// What was said of the columns of earlier tables of that kind.
table::SheetChoice rememberedLedgerChoice(const model::Portfolio& portfolio, model::RecordKind kind);

/// Reads actuals, budget entries, contracts, invoices or payments of a single table (CSV, XLSX, ODS) and gives what they
/// would change in `base`, a portfolio that is there.
///
/// Columns are known by their headings (those of the data set, or what offices call them), or by what `options.sheet`
/// says of them; that is kept with the portfolio, for the next file of that kind. Rows are found again by their key; one
/// that is there with other values becomes a correction. Rows of a table without keys are found again by all that they
/// say, and new ones get keys.
///
/// An amount is read by its own signs: 1.234,56 or 1,234.56. Where a column has both, each row that is written as fewer of
/// them are is told. One that can be meant in two ways, 1.234, is read as the other amounts of its column are written, and
/// refused where those do not tell.
///
/// Findings: everything that is wrong, with row and heading.
Imported readLedgerTable(const SheetFile& file, const LedgerTable& found, const model::Portfolio& base,
                         const ImportOptions& options = {});

}  // namespace mijlpaal::importing
