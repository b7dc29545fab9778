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

/// The same, without a copy where the bytes are that text already.
class DecodedText {
public:
    DecodedText(const std::string& file, std::string_view bytes, FindingList& found);
    DecodedText(const DecodedText&) = delete;
    DecodedText& operator=(const DecodedText&) = delete;
    /// Nothing when it is no text. It holds as long as this and the bytes.
    const std::optional<std::string_view>& text() const { return text_; }

private:
    std::string made_;
    std::optional<std::string_view> text_;
};

/// The rows of a text, as they stand.
struct TextRows {
    char separator = ',';
    std::vector<base::CsvRow> rows;
    /// False when rows may be missing here.
    bool isComplete = true;
};

/// A row whose cells are views of what holds it, or of `unquoted`. It can be read into again and again.
struct RowOfViews {
    std::int64_t line = 0;
    std::vector<std::string_view> cells;
    /// The text of cells in which quotation marks stand twice.
    std::string unquoted;

    RowOfViews() = default;
    RowOfViews(const RowOfViews&) = delete;
    RowOfViews& operator=(const RowOfViews&) = delete;
};

/// Reads the cells of the text of one row. False when there is text behind a closing quotation mark, or none closes.
bool readCells(std::string_view text, char separator, RowOfViews& into);

/// What was found of a text beside its rows.
struct TextForm {
    char separator = ',';
    /// False when rows may be missing.
    bool isComplete = true;
    /// There are more rows than are read; those that were are of no use.
    bool isTooLong = false;
};
/// Gets the text of a row without its line end, and its cells.
using TakeRow = std::function<void(std::string_view text, const RowOfViews& row)>;
/// As `readTextRows`, one row after another: a long file has no room for the cells of all.
TextForm forTextRows(const std::string& file, std::string_view text, const KnowsHeading& knows, FindingList& found,
                     const TakeRow& take);

/// Reads rows with any separator: that of a first line like `sep=;`, or else, of semicolon, tab, comma and
/// bar, the one that gives the most headings that are known, or else the most cells. A row that cannot be
/// read is told, and does not take the others with it.
TextRows readTextRows(const std::string& file, std::string_view text, const KnowsHeading& knows,
                      FindingList& found);

Table tableOf(TextRows rows);

}  // namespace mijlpaal::importing::table
