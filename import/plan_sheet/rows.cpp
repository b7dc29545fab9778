#include "base/folded.h"
#include "base/text.h"
#include "import/plan_sheet/reading.h"

#include <algorithm>
#include <array>

namespace mijlpaal::importing::plan_sheet {

namespace {

using base::message;
using table::bare;
using table::Cell;

/// The columns that make a row a task, when it has something in them.
constexpr std::array telling{Column::duration, Column::predecessors};
constexpr std::array said{Column::start, Column::finish, Column::percent, Column::code, Column::wbs};

/// The number of blanks before a text.
int blanksBefore(std::string_view text) {
    const auto inside = bare(text);
    if (inside.empty()) return 0;
    int blanks = 0;
    for (const char letter : text.substr(0, static_cast<std::size_t>(inside.data() - text.data()))) {
        // A blank that keeps words together has two bytes.
        const auto byte = static_cast<unsigned char>(letter);
        if ((byte & 0xC0) != 0x80) blanks += letter == '\t' ? 4 : 1;
    }
    return blanks;
}

/// "1.2." and "1.0" as "1.2" and "1": a chapter is often numbered with a nought behind it.
std::string wbsFrom(std::string_view text) {
    text = bare(text);
    while (text.ends_with('.') || text.ends_with(".0")) text.remove_suffix(text.ends_with('.') ? 1 : 2);
    return std::string{text};
}

class RowReader {
public:
    explicit RowReader(Reading& reading) : reading_{reading} {}

    void read() {
        const auto rows = reading_.headings.rowsOf(reading_.table);
        for (const auto& row : rows) readRow(row, &row == &rows.back());
        const auto& all = reading_.table.rows;
        if (const auto end = reading_.headings.endRow; end < all.size()) {
            reading_.found.warning({reading_.file, all[end].number, {}},
                                   message("From this row on there stands another table; it is not read."),
                                   message("Put it on a sheet of its own if its rows are tasks too."),
                                   base::Fate::leftOut);
        }
        if (reading_.rows.empty()) {
            reading_.found.error(
                {reading_.file, {}, {}}, message("The sheet holds no task."),
                message("Put the tasks below the row with the headings, each with its name."));
        }
    }

private:
    std::string text(const TaskRow& row, Column column) const {
        return std::string{bare(reading_.cell(row, column).text)};
    }

    void readRow(const table::Row& from, bool isLast) {
        TaskRow row;
        row.from = &from;
        row.number = from.number;
        const auto& name = reading_.cell(row, Column::name);
        row.name = bare(name.text);
        row.indent = blanksBefore(name.text) + 2 * name.indent;
        row.key = text(row, Column::number);
        row.code = text(row, Column::code);
        row.wbs = wbsFrom(reading_.cell(row, Column::wbs).text);
        row.parent = text(row, Column::parent);
        row.phase = text(row, Column::phase);
        const auto holds = [&](Column column) { return !table::saysNothing(reading_.cell(row, column)); };
        if (isLast && isTotal(row)) return;
        if (row.name.empty()) {
            if (std::any_of(telling.begin(), telling.end(), holds)) {
                reading_.found.error(reading_.at(row, Column::name), message("The task has no name."),
                                     message("Give it a name, or empty the row."));
            } else if (std::any_of(said.begin(), said.end(), holds)) {
                reading_.found.warning(reading_.at(row, Column::name),
                                       message("The row has no name, and is not read."),
                                       message("Give it a name if it is a task."), base::Fate::leftOut);
            }
            return;
        }
        for (const auto column : {Column::number, Column::code}) {
            const auto key = text(row, column);
            if (key.find_first_of(";\r\n") == std::string::npos) continue;
            reading_.found.error(
                reading_.at(row, column),
                message("The key {key} holds a semicolon or a line end.", {{"key", "“" + key + "”"}}),
                message("Give the row a key of letters and digits."));
        }
        if (!row.key.empty() && !keys_.emplace(row.key, row.number).second) {
            reading_.found.error(reading_.at(row, Column::number),
                                 message("The key {key} is that of row {row} too.",
                                         {{"key", row.key}, {"row", std::to_string(keys_[row.key])}}),
                                 message("Give each row a key of its own, or remove one of the two."));
        }
        if (!row.code.empty() && !codes_.emplace(row.code, row.number).second) {
            reading_.found.error(reading_.at(row, Column::code),
                                 message("The key {key} is that of row {row} too.",
                                         {{"key", row.code}, {"row", std::to_string(codes_[row.code])}}),
                                 message("Give each row a key of its own, or remove one of the two."));
        }
        readLevel(row);
        reading_.rows.push_back(std::move(row));
    }

    void readLevel(TaskRow& row) {
        const auto& cell = reading_.cell(row, Column::level);
        if (table::saysNothing(cell)) return;
        row.level = base::wholeNumber(bare(cell.text));
        if (row.level) return;
        reading_.found.error(reading_.at(row, Column::level),
                             message("{text} is not a whole number.", {{"text", "“" + cell.text + "”"}}),
                             message("Write it like {example}.", {{"example", "2"}}));
    }

    /// The sums below a table.
    bool isTotal(const TaskRow& row) const {
        if (reading_.rows.empty()) return false;
        for (const auto& cell : row.from->cells) {
            const auto text = base::folded(bare(cell.text));
            if (!text.empty()) return text == "totaal" || text == "total" || text == "eindtotaal";
        }
        return false;
    }

    Reading& reading_;
    std::map<std::string, std::int64_t, std::less<>> keys_, codes_;
};

}  // namespace

const Cell& Reading::cell(const TaskRow& row, Column column) const {
    static const Cell nothing;
    const auto* at = headings.find(placeOf(column));
    if (!at || !row.from || at->column >= row.from->cells.size()) return nothing;
    return row.from->cells[at->column];
}

base::Place Reading::at(const TaskRow& row, Column column) const {
    const auto* at = headings.find(placeOf(column));
    return {file, row.number, at ? at->heading : std::string{}};
}

void readRows(Reading& reading) {
    RowReader{reading}.read();
}

}  // namespace mijlpaal::importing::plan_sheet
