#pragma once

#include "base/result.h"
#include "cli/console.h"
#include "model/change_set.h"

#include <string>
#include <vector>

// What the commands that decide about money read, and how they show the rows that they post.

namespace mijlpaal::cli {

/// Errors: it is no amount in euros.
base::Result<model::Money> moneyFrom(const std::string& typed);

/// Errors: it is not a year that a record may have.
base::Result<model::BudgetYear> yearFrom(std::int64_t year);

/// The budget entries of a step, with a line of headings: code, programme, year, measure and the amount to the cent.
/// Their columns 2 and 4 are numbers.
std::vector<std::vector<std::string>> moneyTable(const Console& console, const model::Portfolio& portfolio,
                                                 const model::ChangeSet& changes);
/// Says a step that was posted, or would be: its name, its rows, and where the accounts stand behind it.
void sayMoneyStep(const Console& console, const model::Portfolio& before, const model::ChangeSet& changes, bool isWritten);
Json moneyRows(const model::Portfolio& portfolio, const model::ChangeSet& changes);

}  // namespace mijlpaal::cli
