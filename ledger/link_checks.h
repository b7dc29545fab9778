#pragma once

#include "ledger/checks.h"

namespace mijlpaal::ledger {

/// Payments beyond their invoice or before it, and what was asked beyond its contract, of the rows by that
/// day. What a correction says counts, and a row that was taken back does not.
std::vector<Check> linkChecks(const model::Portfolio& portfolio, std::optional<model::Day> asOf);

/// Shifts between years that take more out of a year than was free: what it was allocated less what was paid
/// of it by the day of the decision, and of rows without a programme the budget less what was allocated. Of
/// one day, rows count in the order of the file.
std::vector<Check> shiftChecks(const model::Portfolio& portfolio, const Ledger& ledger,
                               std::optional<model::Day> asOf);

}  // namespace mijlpaal::ledger
