#pragma once

#include "sheet/arrangement.h"

#include <filesystem>
#include <functional>
#include <string>

/// What a table shows, as files for people: what stands on the screen, in its order.
namespace mijlpaal::sheet {

using Translate = std::function<std::string(std::string_view english)>;

/// Semicolons and a byte order mark, as spreadsheets of a Dutch office read it. A cell that a spreadsheet
/// would take for a formula is written as text.
std::string csv(const Source& source, const Arranged& arranged, const std::vector<std::size_t>& columns,
                const Translate& translate);

/// Days, numbers and money as such, a frozen header with a filter, headings as outline levels, totals below.
/// Errors: the file cannot be written; nothing stands there then.
base::Result<void> writeXlsx(const std::filesystem::path& file, const std::string& name, const Source& source,
                             const Arranged& arranged, const std::vector<std::size_t>& columns,
                             const Translate& translate);

}  // namespace mijlpaal::sheet
