#pragma once

#include "formats/xer/columns.h"
#include "formats/xer/file.h"
#include "formats/xer/kept.h"
#include "model/portfolio.h"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace mijlpaal::exporting {

namespace xer = formats::xer;

/// A row that was read, with the record it became; without one it is written as it is.
struct KeptRow {
    xer::Row row;
    std::optional<model::ObjectRef> object;
};

/// A table that is read, as it was: without rows in `table`.
struct KeptTable {
    xer::Table table;
    std::vector<KeptRow> rows;
    /// Whether it is written without rows too: in the file that was read it was, and a new file has them all.
    bool evenIfEmpty = false;
};

/// What was kept of a file, or the beginning of a new one.
struct KeptFile {
    xer::File file;
    /// The order of the tables. Those that are read are in `read`, the others in `file`.
    std::vector<std::string> order;
    std::map<std::string, KeptTable, std::less<>> read;
};

KeptFile keptFileOf(const model::Portfolio& portfolio);

/// Gives the rows of one table their text.
class TableWriter {
public:
    explicit TableWriter(KeptTable& kept) : kept_{kept}, table_{kept.table} {}

    /// Writes the cells whose value is another than it was.
    void change(xer::Row& row, const xer::Values& before, const xer::Values& now);

    /// A row with what is usual in every column, and these values.
    xer::Row newRow(const xer::Values& values);

    /// Sets a cell, and adds the column when the table does not have it: without its numbers a row is lost.
    void set(xer::Row& row, std::string_view column, const std::string& text);

    /// Sets a cell when the table has the column.
    void setIfThere(xer::Row& row, std::string_view column, std::string text) const;

    void add(xer::Row row) { table_.rows.push_back(std::move(row)); }

    const xer::Table& table() const { return table_; }

private:
    void addColumn(std::string_view column, const xer::Row& row);

    KeptTable& kept_;
    xer::Table& table_;
};

}  // namespace mijlpaal::exporting
