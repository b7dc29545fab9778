#pragma once

#include "import/imported.h"
#include "import/plan_sheet.h"
#include "model/record_kind.h"

#include <optional>
#include <span>
#include <vector>

namespace mijlpaal::importing {

/// The columns of a table of such rows, by their fields: "amount".
std::span<const table::KnownColumn> ledgerColumns(model::RecordKind kind);

/// What was said of the columns of earlier tables of that kind.
table::SheetChoice rememberedLedgerChoice(const model::Portfolio& portfolio, model::RecordKind kind);

/// A table with rows of the ledger.
struct LedgerTable {
    model::RecordKind kind{};
    const table::Table* table = nullptr;
};

/// The rows of the ledger that a file of its own holds: what `options.kind` says, or else by the name of the file or of
/// its sheet ("actuals", "betalingen 2026"), by the heading of its keys ("entry_id"), or by the only kind to which its
/// headings belong. Nothing for a sheet of tasks and for a workbook of a whole portfolio.
std::optional<LedgerTable> ledgerTableOf(const SheetFile& file, const ImportOptions& options = {});

/// The kinds to which the headings of a file belong most, where they name an amount and are no sheet of tasks. Of more
/// than one somebody has to say which it is.
std::vector<model::RecordKind> ledgerKindsLike(const SheetFile& file, const ImportOptions& options = {});

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
