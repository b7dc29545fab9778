#pragma once

#include "base/result.h"
#include "import/finding_list.h"
#include "import/table/package.h"
#include "import/table/table.h"
#include "import/table/text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::importing::table {

/// What the XML of a part may hold once it is unpacked.
inline constexpr std::size_t largestPart = 128 * mebibyte;
/// Cells of all sheets together.
inline constexpr std::size_t mostCells = 20'000'000;

/// Whether a file is one that `readTables` reads, by its content or the ending of its name (".csv").
bool isTableFile(std::string_view beginning, std::string_view ending);

/// The tables of a file: the sheets of a workbook (XLSX, ODS) in their order, or the one of a text (CSV).
/// Dates and numbers are as they are stored, and what a formula came to when the file was saved; no formula
/// is reckoned, and no link is followed. Nothing when it is no such file, or none that can be read; `found`
/// says why.
std::optional<std::vector<Table>> readTables(const std::string& file, std::string_view bytes,
                                             const KnowsHeading& knows, FindingList& found);

/// The sheets of a workbook of Excel 2007 and later (Office Open XML, strict or not), and of an OpenDocument
/// spreadsheet. Errors: it is damaged, protected or too large.
base::Result<std::vector<Table>> readXlsx(const Package& package);
base::Result<std::vector<Table>> readOds(const Package& package);

}  // namespace mijlpaal::importing::table
