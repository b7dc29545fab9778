#pragma once

#include "sheet/source.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Blocks of cells, to and from spreadsheets.
namespace mijlpaal::sheet {

/// Lines of cells; they may differ in length.
using Block = std::vector<std::vector<std::string>>;

/// As spreadsheets put it on the clipboard: tabs between cells, quotes around a cell with a tab, quote or
/// line break.
Block blockFrom(std::string_view text);
std::string clipboardText(const Block& block);

Block copied(const Source& source, std::span<const RowKey> rows, std::span<const std::size_t> columns);

/// One cell of what is to be pasted.
struct PastedCell {
    /// Of a line that is to become a row: which of those it is, from 1, made negative.
    RowKey row = 0;
    /// Of a cell to the right of the last column: the number of columns.
    std::size_t column = 0;
    std::string before, typed, after;
    /// Why it was left out.
    std::optional<base::Message> refusal;
};

/// What a paste would do, to be looked at before it is done.
struct Paste {
    std::vector<PastedCell> cells;
    /// The rows that it adds.
    std::vector<RowKey> added;
    /// Everything that can be done, as one step; what was refused is not in it.
    model::ChangeSet changes;
    std::size_t refused = 0;
};

/// Types a block into the cells from one on, to the right in `columns` and down in `rows` (as they stand on
/// the screen, headings passed over); lines beyond the last row, and all of them without `at`, become new
/// rows at the end where the source can add them. A cell that is refused leaves the others alone; so does one
/// that breaks a rule, or closes a circle of links, when all is typed. What lies to the right of `columns` is
/// refused.
///
/// First the new rows are made, then the cells are typed column by column, each column into the view that
/// those before it leave: a plan is made at most once for each, and for those alone that ask for it.
Paste pasted(const Source& source, std::span<const RowKey> rows, std::span<const std::size_t> columns,
             std::optional<RowKey> at, std::size_t column, const Block& block, const base::Message& label);

/// Types the text of the first row into the others, in each of the columns.
Paste filledDown(const Source& source, std::span<const RowKey> rows, std::span<const std::size_t> columns,
                 const base::Message& label);

/// Types one text into a column of all rows.
Paste typedInAll(const Source& source, std::span<const RowKey> rows, std::size_t column,
                 std::string_view text, const base::Message& label);

}  // namespace mijlpaal::sheet
