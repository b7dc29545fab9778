#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Tables that people keep in spreadsheets and text files: rows of cells, whatever the file.
namespace mijlpaal::importing::table {

inline constexpr std::size_t mebibyte = 1024 * 1024;
inline constexpr std::size_t largestFile = 256 * mebibyte;
inline constexpr std::size_t largestRow = 8 * mebibyte;
inline constexpr std::size_t largestCell = mebibyte;
inline constexpr std::size_t mostRows = 2'000'000;
inline constexpr std::size_t mostColumns = 1000;
/// More of them are not kept; headings have a few.
inline constexpr std::size_t mostMerged = 2000;

/// One cell. A text file knows texts alone.
struct Cell {
    enum class Kind : std::uint8_t { empty, text, number, moment, truth };
    Kind kind = Kind::empty;
    /// A number that is shown as a percentage: 0.5 stands for 50 %.
    bool isPercent = false;
    /// How far the text is set in.
    std::uint8_t indent = 0;
    /// A text as it stands; a number with a decimal point and no more than 15 digits, as a spreadsheet shows
    /// it; a moment as 2026-03-02 or 2026-03-02T08:30; a truth as true or false.
    std::string text;

    bool operator==(const Cell&) const = default;
};

Cell textCell(std::string text);

struct Row {
    /// As a spreadsheet shows it, from 1; in a text file the line on which it starts.
    std::int64_t number = 0;
    /// Of the grouping of rows, from 0.
    int level = 0;
    std::vector<Cell> cells;

    bool operator==(const Row&) const = default;
};

/// Cells that were made one; the first of them holds what they say. Rows by their number, columns from 0, the
/// last of each included.
struct Merged {
    std::int64_t firstRow = 0, lastRow = 0;
    std::size_t firstColumn = 0, lastColumn = 0;

    bool operator==(const Merged&) const = default;
};

struct Table {
    /// Of the sheet; empty for a text file.
    std::string name;
    bool isHidden = false;
    /// Rows with something in them, from the top.
    std::vector<Row> rows;
    std::vector<Merged> merged;
    /// Days are counted from 1904, as old spreadsheets of a Mac do.
    bool countsFrom1904 = false;
    /// Cells with a formula of which the file holds no result; they are empty here.
    std::size_t unreckoned = 0;

    bool operator==(const Table&) const = default;
};

/// A text without blanks at its ends, those that keep words together among them.
std::string_view bare(std::string_view text);

bool isBlank(const Row& row);

/// The text of a cell, bare; empty where the row has no such cell.
std::string_view textAt(const Row& row, std::size_t column);

/// The moment that a spreadsheet means by a number, as a cell says it; nothing outside the years that it
/// knows.
std::optional<std::string> momentOfSerial(double serial, bool countsFrom1904);

/// A number as a cell says it.
std::string numberText(double number);

}  // namespace mijlpaal::importing::table
