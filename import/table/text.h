#pragma once

#include "base/csv.h"
#include "import/finding_list.h"
#include "import/table/table.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::importing::table {

/// Whether a text is the heading of a column that the reader looks for.
using KnowsHeading = std::function<bool(std::string_view heading)>;

/// The text of a file in UTF-8, without a mark in front: of UTF-8, of UTF-16, and of Windows-1252, which is a
/// guess and told. Nothing when it is no text, or larger than `largestFile`; `found` says so.
std::optional<std::string> textOf(const std::string& file, std::string_view bytes, FindingList& found);

/// The rows of a text, as they stand.
struct TextRows {
    char separator = ',';
    std::vector<base::CsvRow> rows;
    /// False when rows may be missing here.
    bool isComplete = true;
};

/// Reads rows with any separator: that of a first line like `sep=;`, or else, of semicolon, tab, comma and
/// bar, the one that gives the most headings that are known, or else the most cells. A row that cannot be
/// read is told, and does not take the others with it.
TextRows readTextRows(const std::string& file, std::string_view text, const KnowsHeading& knows,
                      FindingList& found);

Table tableOf(TextRows rows);

}  // namespace mijlpaal::importing::table
