#pragma once

#include "import/table/table.h"
#include "import/table/text.h"
#include "model/words.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Which column of a table is which, by their headings. What columns there are is for the reader of a kind of
/// sheet to say.
namespace mijlpaal::importing::table {

/// A column that a kind of sheet may have.
struct KnownColumn {
    /// By which people name it: "duration".
    std::string_view name;
    /// What its heading may be, in any language; the first ones lead where a sheet has several of them.
    std::vector<std::string_view> headings;
};

/// What a heading says besides its words: "Duur (weken)".
struct Heading {
    /// In small letters, without accents, signs and unit.
    std::string key;
    std::optional<model::TimeUnit> unit;
    /// The unit runs day and night: "kalenderdagen".
    bool isElapsed = false;
};

Heading headingFrom(std::string_view text);

/// Knows the headings of these columns. Cost: of making it, one pass over them; of asking, one look-up.
KnowsHeading headingsOf(std::span<const KnownColumn> known);

/// The place among `known` of the column that a heading names.
std::optional<std::size_t> columnNamed(std::span<const KnownColumn> known, std::string_view heading);

/// What people say of a sheet where the program does not find it out, or wrongly.
struct SheetChoice {
    /// The name of the sheet in a workbook.
    std::string sheet;
    /// The row with the headings, as the spreadsheet numbers it.
    std::optional<std::int64_t> headingRow;
    /// The name of the known column for a heading; empty for one that is not to be read.
    std::map<std::string, std::string, std::less<>> columns;

    bool operator==(const SheetChoice&) const = default;
};

/// A column of a table, and what it was taken for.
struct FoundColumn {
    std::size_t column = 0;
    /// As it stands in the sheet.
    std::string heading;
    /// The place among the known columns; nothing for one that is not read.
    std::optional<std::size_t> known;
    std::optional<model::TimeUnit> unit;
    bool isElapsed = false;
    /// Somebody said so.
    bool isChosen = false;

    bool operator==(const FoundColumn&) const = default;
};

struct FoundHeadings {
    /// Of the row that holds them.
    std::int64_t row = 0;
    /// The places in the table of the first row below them, and of that behind the last one: below an empty
    /// row there may stand another table.
    std::size_t firstRow = 0, endRow = 0;
    std::vector<FoundColumn> columns;

    std::span<const Row> rowsOf(const Table& table) const;

    const FoundColumn* find(std::size_t known) const;
    std::size_t recognised() const;

    bool operator==(const FoundHeadings&) const = default;
};

/// Finds the row with the headings, which may stand below titles and be of two rows, the upper of which holds
/// for several columns ("Planning" above "Begin" and "Einde"). Each column is taken for one known column at
/// most, and the other way round. Nothing when no row names a known column.
std::optional<FoundHeadings> findHeadings(const Table& table, std::span<const KnownColumn> known,
                                          const SheetChoice& choice = {});

/// The table that somebody chose, or else, of those that are not hidden, the first that names the most
/// columns.
const Table* chosenTable(const std::vector<Table>& tables, std::span<const KnownColumn> known,
                         const SheetChoice& choice);

}  // namespace mijlpaal::importing::table
