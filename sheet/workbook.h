#pragma once

#include "base/result.h"
#include "sheet/source.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <variant>
#include <vector>

/// Spreadsheets as data, and written as files of Excel (.xlsx) or OpenDocument (.ods).
namespace mijlpaal::sheet {

/// Cells that a formula adds, or takes away: a piece of one column. Lines are counted from 0, the titles left out.
struct Term {
    std::size_t column = 0, firstLine = 0, lastLine = 0;
    bool isMinus = false;

    bool operator==(const Term&) const = default;
};

struct SheetCell {
    /// A number is as spreadsheets have it: euros, a share of 1, days since 30 December 1899.
    std::variant<std::monostate, std::string, double> value;
    Measure measure = Measure::text;
    bool hasDecimals = false;
    bool isBold = false;
    /// What `value` comes from; nothing for a cell that says it itself.
    std::vector<Term> formula = {};
};

/// A text that stays a text, whatever it begins with.
SheetCell textCell(std::string text, bool isBold = false);
/// A value in the unit of a column. Work is shown in days of that length.
SheetCell valueCell(const model::Value& value, Measure measure, int decimals = 0, double dayLength = 1);

struct SheetLine {
    std::vector<SheetCell> cells;
    /// Under how many others it stands.
    int level = 0;
    /// A line of sums at the foot, behind the filter.
    bool isTotal = false;
};

struct SheetTitle {
    std::string text;
    /// In characters.
    int width = 12;
};

/// One sheet: a frozen line of titles with a filter, and lines, made one by one when it is written.
struct SheetPage {
    std::string name;
    std::vector<SheetTitle> titles;
    std::size_t lineCount = 0;
    std::function<SheetLine(std::size_t line)> line;
};

/// A sheet of lines that are all there already.
SheetPage pageOf(std::string name, std::vector<SheetTitle> titles, std::vector<SheetLine> lines);

/// Writes sheets as a file of the kind that its name ends in: `.ods`, or else of Excel.
/// Errors: more lines than a spreadsheet has; the file cannot be written. What stood there is as it was then.
base::Result<void> writeWorkbook(const std::filesystem::path& file, const std::vector<SheetPage>& pages);

/// The bytes of an OpenDocument spreadsheet. Nothing when there is too little memory.
std::optional<std::string> odsBytes(const std::vector<SheetPage>& pages);
/// The bytes of an Excel workbook. Nothing when there is no room for it while it is being made.
std::optional<std::string> xlsxBytes(const std::vector<SheetPage>& pages);

/// "B2", as spreadsheets name a cell: column and line from 0, with the titles on the first line of the sheet.
std::string cellName(std::size_t column, std::size_t line);

/// A name that a sheet may have, which none of `taken` is.
std::string sheetNameFor(std::string name, const std::vector<std::string>& taken);

}  // namespace mijlpaal::sheet
