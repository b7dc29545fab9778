#pragma once

#include "import/finding_list.h"
#include "import/sheet_rows.h"
#include "import/table/table.h"
#include "model/field.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mijlpaal::importing {

/// A field of the record type, and the cells of a row that hold it.
struct FieldCells {
    const model::Field* field = nullptr;
    std::size_t cell = 0;
    std::optional<std::size_t> kindCell;
    /// True when any text will do.
    bool isFreeText = false;
};

/// The name of the column that holds a field: its own, or for a field that the data set does not have the
/// name of the field.
std::string_view columnOf(const model::Field& field);

/// A CSV file of one kind of record: which cell is which, and the rows as they stand.
struct Sheet {
    model::RecordKind kind{};
    std::string file;
    /// In the order of the fields of the record type; those without a column are left out.
    std::vector<FieldCells> fields;
    /// Columns that are not known: name and cell.
    std::vector<std::pair<std::string, std::size_t>> foreign;
    std::size_t width = 0;
    /// What stands between its cells.
    char separator = ',';
    /// Behind the names of the columns.
    SheetRows rows;
    /// False when rows may be missing here: references to them say nothing then.
    bool isComplete = false;
    /// True when a column that every row needs is missing; that is one finding, not one for each row.
    bool lacksColumn = false;

    /// Reads a row, without cells beyond the last column that say nothing.
    void read(std::size_t row, table::RowOfViews& into) const;
    bool isWhole(const table::RowOfViews& row) const { return row.cells.size() == width; }
    base::Place at(const table::RowOfViews& row, std::string_view column = {}) const {
        return {file, row.line, std::string{column}};
    }
    const FieldCells* find(std::string_view fieldName) const;
};

/// Reads the text of a file. Whatever is wrong goes to `found`, and what can be read is read.
Sheet readSheet(model::RecordKind kind, std::string_view text, FindingList& found);

/// The same for rows that were read before, such as those of a workbook.
Sheet readSheet(model::RecordKind kind, std::vector<base::CsvRow> rows, FindingList& found);

}  // namespace mijlpaal::importing
