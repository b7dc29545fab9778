#pragma once

#include "base/csv.h"
#include "import/table/text.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::importing {

/// The rows of a file or of a sheet of a workbook. Those of a file are kept as text, and their cells are found anew each
/// time: a ledger may have a million rows.
class SheetRows {
public:
    SheetRows() = default;
    /// Rows of which the cells are there already.
    explicit SheetRows(std::vector<base::CsvRow> rows) : rows_{std::move(rows)} {}

    /// Keeps the text of a row.
    void add(std::string_view text, std::int64_t line);
    void setSeparator(char separator) { separator_ = separator; }

    std::size_t size() const { return rows_.size() + texts_.size(); }
    bool empty() const { return size() == 0; }

    /// The row; its cells hold until it is forgotten and until `into` is read again.
    void read(std::size_t row, table::RowOfViews& into) const;
    /// Gives back the memory of the rows before this one, which are not read again.
    void forgetBefore(std::size_t row);

private:
    struct Text {
        std::uint32_t block = 0, begin = 0, size = 0, line = 0;
    };

    std::vector<base::CsvRow> rows_;
    std::vector<Text> texts_;
    std::vector<std::string> blocks_;
    std::size_t forgotten_ = 0;
    char separator_ = ',';
};

}  // namespace mijlpaal::importing
