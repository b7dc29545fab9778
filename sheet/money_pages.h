#pragma once

#include "ledger/stands.h"
#include "sheet/workbook.h"

namespace mijlpaal::sheet {

/// Stands as they were asked for, with sums as formulas over the cells that are in them, and behind those the rows of the
/// ledger that they are made of, by day.
/// Cost: a line is made when it is written.
std::vector<SheetPage> moneyPages(const app::View& view, const ledger::Question& question, model::Language language);

}  // namespace mijlpaal::sheet
