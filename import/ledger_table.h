#pragma once

#include "import/imported.h"
#include "import/plan_sheet.h"
#include "model/record_kind.h"

#include <optional>
#include <span>
#include <vector>

/// Which table of a file holds rows of the ledger, of which kind, and in which columns.
namespace mijlpaal::importing {

/// The columns of a table of such rows, by their fields: "amount".
std::span<const table::KnownColumn> ledgerColumns(model::RecordKind kind);

/// Whether an amount is among the columns that were found.
bool hasAmount(const table::FoundHeadings& headings, model::RecordKind kind);

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

}  // namespace mijlpaal::importing
