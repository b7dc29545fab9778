#pragma once

#include "sheet/arrangement.h"
#include "sheet/workbook.h"

#include <functional>
#include <string>

/// What a table shows, as files for people: what stands on the screen, in its order.
namespace mijlpaal::sheet {

using Translate = std::function<std::string(std::string_view english)>;

/// "Under way (12)": how a heading is shown; one of rows without a value as "(empty) (3)".
std::string headingText(const Arranged::Heading& heading, const Translate& translate);

/// Semicolons and a byte order mark, as spreadsheets of a Dutch office read it. A cell that a spreadsheet
/// would take for a formula has an apostrophe before it. Without totals.
std::string csv(const Source& source, const Arranged& arranged, const std::vector<std::size_t>& columns,
                const Translate& translate);

/// Days, numbers and money as such, and work in days of the calendar of the portfolio; rows under rows and headings as
/// outline levels, totals below. `source` and `arranged` must outlive it.
SheetPage pageOf(const std::string& name, const Source& source, const Arranged& arranged,
                 const std::vector<std::size_t>& columns, const Translate& translate);

}  // namespace mijlpaal::sheet
