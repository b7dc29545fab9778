#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "model/portfolio.h"

#include <array>
#include <filesystem>
#include <string_view>

namespace mijlpaal::sheet {

/// The forms of a whole portfolio as a workbook, as they are called on the command line.
inline constexpr std::array<std::string_view, 2> workbookForms{"xlsx", "ods"};

/// Writes a whole portfolio as a workbook of that form: a sheet for each kind of record with the columns of
/// the CSV files (`exporting::portfolioTables`), numbers and days as such. `importing::readPortfolioTables` reads it.
///
/// Gives what is left out. Errors: a kind with more records than a sheet has rows, a text that is longer than
/// a cell of Excel holds, a file that cannot be written.
base::Result<base::Findings> writePortfolioWorkbook(const model::Portfolio& portfolio, std::string_view form,
                                                    const std::filesystem::path& file);

}  // namespace mijlpaal::sheet
