#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "formats/xer/encoding.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The text of a Primavera P6 XER file: tables of cells, and what the cells of each row say in the words of
/// the model. Reading and writing share this, so that what was not changed is written as it was read.
namespace mijlpaal::formats::xer {

struct Row {
    /// Where it begins in the file, from 1.
    std::int64_t line = 0;
    /// May be more or fewer than the table has columns. A cell keeps the line ends that stand in it.
    std::vector<std::string> cells;
};

struct Table {
    std::string name;
    std::vector<std::string> columns;
    std::vector<Row> rows;

    std::optional<std::size_t> columnAt(std::string_view column) const;

    /// Empty when there is no such column or the row is too short for it.
    std::string_view cell(const Row& row, std::string_view column) const;

    /// Makes the row long enough. The column has to be there.
    void setCell(Row& row, std::string_view column, std::string text) const;

    /// To be called when the columns are known, before any cell is asked for.
    void indexColumns();

private:
    std::map<std::string, std::size_t, std::less<>> columnAt_;
};

struct File {
    Encoding encoding = Encoding::windows1252;
    std::string lineEnd = "\r\n";
    /// The cells of the first line: "ERMHDR", version, date, ...
    std::vector<std::string> header;
    std::vector<Table> tables;

    /// Nothing when there is no such table.
    const Table* find(std::string_view name) const;
};

inline constexpr std::size_t mebibyte = 1024 * 1024;
inline constexpr std::size_t largestFile = 2048 * mebibyte;

struct ReadFile {
    /// Nothing when the findings hold an error.
    std::optional<File> file;
    base::Findings findings;
};

/// Reads the tables of a file. `name` is what the file is called in findings.
///
/// Findings: what this is when it is no XER file; lines that stand in no table, rows longer than the list of
/// columns, tables that come twice, a missing end.
/// Cost:     linear in the size.
ReadFile readFile(std::string_view bytes, const std::string& name);

/// "%F" and "%R" lines of one table.
std::string textOf(const Table& table, std::string_view lineEnd);

/// Cells with tabs between them, and back.
std::string joined(const std::vector<std::string>& cells);
std::vector<std::string> parted(std::string_view text);

}  // namespace mijlpaal::formats::xer
