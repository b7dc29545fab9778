#pragma once

#include "chart/medium.h"
#include "chart/picture.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Rows and columns of shares, each a number and a cell that is filled as far.
namespace mijlpaal::chart {

struct GridCell {
    double share = 0;
    std::string text;
    /// What it shows, in words.
    std::string title;
};

struct GridRow {
    std::string name;
    /// One for each column; nothing where there is nothing to tell.
    std::vector<std::optional<GridCell>> cells;
};

struct CellGrid {
    std::string title;
    std::vector<std::string> columns;
    std::vector<GridRow> rows;
    /// A column with a thick border, and what it is.
    std::optional<std::size_t> marked;
    std::string markedName;
    /// In place of rows where there are none.
    std::string empty;
};

/// As large as it needs to be, and as wide as the medium where that is more. Its items are the cells; the key
/// of one is its row times the number of columns, plus its column.
Picture gridPicture(const CellGrid& grid, const Medium& medium);

}  // namespace mijlpaal::chart
