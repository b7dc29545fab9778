#include "import/csv_sheet.h"

#include "base/text.h"
#include "formats/portfolio_files.h"
#include "import/table/text.h"
#include "model/patch.h"
#include "model/portfolio.h"

#include <algorithm>
#include <cassert>

namespace mijlpaal::importing {

namespace {

using base::message;
using model::Field;

// ---- the header ------------------------------------------------------------------------------

std::string expectedHeader(model::RecordKind kind) {
    // Kinds that the data set does not have are named by their fields.
    const bool isOfDataSet = !model::fileOf(kind).empty();
    std::string header;
    for (const auto& field : model::fields(kind)) {
        for (const auto column : {field.kindColumn, isOfDataSet ? field.column : columnOf(field)}) {
            if (column.empty()) continue;
            if (!header.empty()) header += ',';
            header += column;
        }
    }
    return header;
}

/// The column that a heading names, whatever the size of its letters; empty for one that is not known.
std::string_view knownColumn(model::RecordKind kind, std::string_view heading) {
    const auto name = base::lowered(heading);
    for (const auto& field : model::fields(kind)) {
        for (const auto column : {columnOf(field), field.kindColumn}) {
            if (!column.empty() && base::lowered(column) == name) return column;
        }
    }
    return {};
}

/// The first row, the names of the columns; nothing when there is none.
using Header = std::optional<base::CsvRow>;

bool isHeader(const Sheet& sheet, const Header& header, FindingList& found) {
    const base::Place top{sheet.file, 1, {}};
    const auto help = message("The first row holds the names of the columns: {columns}.",
                              {{"columns", expectedHeader(sheet.kind)}});
    if (!header) {
        // When nothing could be read, that has been said.
        if (sheet.isComplete) found.error({sheet.file, {}, {}}, message("The file is empty."), help);
        return false;
    }
    if (header->cells.size() > table::mostColumns) {
        found.error(top,
                    message("The first row has {count} columns; at most {limit} are read.",
                            {{"count", std::to_string(header->cells.size())},
                             {"limit", std::to_string(table::mostColumns)}}),
                    message("Take out what does not belong in it."));
        return false;
    }
    const auto isKnown = [&](const std::string& cell) {
        return !knownColumn(sheet.kind, table::bare(cell)).empty();
    };
    if (std::ranges::any_of(header->cells, isKnown)) return true;
    found.error(top, message("The first row does not hold the names of the columns."), help);
    return false;
}

/// Any text will do when one that means nothing will.
bool takesAnyText(model::RecordKind kind, const Field& field) {
    const auto scratch = model::operationsOf(kind).make();
    model::TextContext nothing;
    nothing.find = [](std::string_view, std::span<const model::RecordKind>) { return std::nullopt; };
    return field.setText(scratch.get(), "\x01", {}, nothing).has_value();
}

/// The cell of each column; a column that is there twice counts once.
std::vector<std::string> namesOf(const Sheet& sheet, const base::CsvRow& header, FindingList& found) {
    std::vector<std::string> names;
    const auto isUsed = [&sheet](std::size_t cell) {
        table::RowOfViews row;
        for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
            sheet.rows.read(i, row);
            if (cell < row.cells.size() && !table::bare(row.cells[cell]).empty()) return true;
        }
        return false;
    };
    for (const auto& cell : header.cells) {
        const auto heading = table::bare(cell);
        const auto known = knownColumn(sheet.kind, heading);
        const std::string name{known.empty() ? heading : known};
        const base::Place place{sheet.file, header.line, name};
        const auto at = names.size();
        if (name.empty()) {
            const auto text = message("Column {number} has no name.", {{"number", std::to_string(at + 1)}});
            if (isUsed(at)) {
                found.error(place, text, message("Give it a name, or remove it."));
            } else {
                found.warning(place, text, message("It is empty, and left out."), base::Fate::leftOut);
            }
        } else if (std::find(names.begin(), names.end(), name) != names.end()) {
            found.error(place, message("The column is there more than once."),
                        message("Remove or rename one of them."));
        }
        names.push_back(name);
    }
    return names;
}

/// What a plan has where nobody says otherwise, of columns that a newcomer does not know of: tasks, links from finish
/// to start without a lag, from one's own administration. Empty for others.
std::string usualText(model::RecordKind kind, const model::Field& field) {
    const bool isOfPlan = kind == model::RecordKind::activity || kind == model::RecordKind::dependency;
    const bool isWord = field.isText && field.unit == model::Unit::plain && field.refersTo.empty() &&
                        !takesAnyText(kind, field);
    const bool isLag = field.unit == model::Unit::workingDays;
    if (!field.required || (field.name != "basis" && !(isOfPlan && (isWord || isLag)))) return {};
    return field.text(model::freshRecord(kind), {});
}

/// A few by themselves, many in one sentence.
void tellUnread(const std::vector<base::Place>& unread, FindingList& found) {
    constexpr std::size_t few = 3;
    if (unread.size() <= few) {
        for (const auto& place : unread)
            found.warning(place, message("The column is missing; nothing is read for it."),
                          message("Add it, with empty cells where nothing is known."), base::Fate::leftOut);
        return;
    }
    std::string columns;
    for (const auto& place : unread) columns += (columns.empty() ? "" : ", ") + place.column;
    found.warning({unread.front().file, unread.front().row, {}},
                  message("Columns are missing, and nothing is read for them: {columns}.", {{"columns", columns}}),
                  message("Add those of which something is known."), base::Fate::leftOut);
}

void mapColumns(Sheet& sheet, const base::CsvRow& header, FindingList& found) {
    const auto names = namesOf(sheet, header, found);
    const auto line = header.line;
    sheet.width = names.size();
    const auto cellOf = [&names](std::string_view name) -> std::optional<std::size_t> {
        const auto at = std::find(names.begin(), names.end(), name);
        if (name.empty() || at == names.end()) return std::nullopt;
        return static_cast<std::size_t>(at - names.begin());
    };
    std::vector<base::Place> unread;
    const auto missing = [&](std::string_view column, bool isNeeded) {
        const base::Place place{sheet.file, line, std::string{column}};
        if (isNeeded) {
            sheet.lacksColumn = true;
            found.error(place, message("The column is missing."),
                        message("Add its name to the first row, and its values to the others."));
        } else if (sheet.kind != model::RecordKind::settings) {  // those grow with the program
            unread.push_back(place);
        }
    };
    std::vector<bool> known(names.size(), false);
    for (const auto& field : model::fields(sheet.kind)) {
        const auto cell = cellOf(columnOf(field));
        const auto kindCell = cellOf(field.kindColumn);
        if (cell) known[*cell] = true;
        if (kindCell) known[*kindCell] = true;
        if (field.column.empty()) {
            if (cell) sheet.fields.push_back({&field, *cell, {}, takesAnyText(sheet.kind, field)});
            if (!cell && field.unit == model::Unit::code) missing(columnOf(field), true);
            continue;
        }
        // A pair of columns is only of use together.
        const bool needsKind = !field.kindColumn.empty() && !kindCell;
        if (const auto usual = cell ? std::string{} : usualText(sheet.kind, field); !usual.empty()) {
            found.note({sheet.file, line, std::string{field.column}},
                       message("The column is missing; new rows get {value}.", {{"value", usual}}),
                       base::Fate::mended);
            continue;
        }
        if (!cell) missing(field.column, field.required || kindCell);
        if (needsKind) missing(field.kindColumn, field.required || cell);
        if (!cell || needsKind) continue;
        sheet.fields.push_back({&field, *cell, kindCell, takesAnyText(sheet.kind, field)});
    }
    tellUnread(unread, found);
    if (model::fields(sheet.kind).front().unit == model::Unit::code &&
        !cellOf(columnOf(model::fields(sheet.kind).front()))) {
        sheet.isComplete = false;
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (known[i] || names[i].empty() || cellOf(names[i]) != i) continue;
        found.warning({sheet.file, line, names[i]},
                      message("The column is not known; it is kept as it is and written back."),
                      message("Correct its name if it should be one of: {columns}.",
                              {{"columns", expectedHeader(sheet.kind)}}),
                      base::Fate::kept);
        sheet.foreign.emplace_back(names[i], i);
    }
}

}  // namespace

std::string_view columnOf(const Field& field) {
    if (!field.column.empty()) return field.column;
    // The order of the rows says where an activity stands.
    return field.name == "position" ? std::string_view{} : field.name;
}

void Sheet::read(std::size_t row, table::RowOfViews& into) const {
    rows.read(row, into);
    while (into.cells.size() > width && table::bare(into.cells.back()).empty()) into.cells.pop_back();
}

const FieldCells* Sheet::find(std::string_view fieldName) const {
    const auto at = std::find_if(fields.begin(), fields.end(), [fieldName](const FieldCells& each) {
        return each.field->name == fieldName;
    });
    return at == fields.end() ? nullptr : &*at;
}

namespace {

/// Finds the columns of rows that are in. `odd` are those that have more or fewer cells than the first row.
Sheet withColumns(Sheet sheet, const Header& header, const std::vector<std::size_t>& odd, FindingList& found) {
    if (!isHeader(sheet, header, found)) {
        sheet.isComplete = false;
        sheet.rows = {};
        return sheet;
    }
    mapColumns(sheet, *header, found);
    table::RowOfViews row;
    for (const auto i : odd) {
        sheet.read(i, row);
        if (sheet.isWhole(row)) continue;
        found.error(
            sheet.at(row),
            message("The row has {count} cells where the first row has {expected}.",
                    {{"count", std::to_string(row.cells.size())}, {"expected", std::to_string(sheet.width)}}),
            message("Check what stands between its cells; a cell with that in it stands between quotation "
                    "marks."));
    }
    return sheet;
}

}  // namespace

Sheet readSheet(model::RecordKind kind, std::vector<base::CsvRow> rows, FindingList& found) {
    Sheet sheet;
    sheet.kind = kind;
    sheet.file = formats::fileOf(kind);
    sheet.isComplete = true;
    Header header;
    std::vector<std::size_t> odd;
    if (!rows.empty()) {
        header = std::move(rows.front());
        rows.erase(rows.begin());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].cells.size() != header->cells.size()) odd.push_back(i);
        }
    }
    sheet.rows = SheetRows{std::move(rows)};
    return withColumns(std::move(sheet), header, odd, found);
}

Sheet readSheet(model::RecordKind kind, std::string_view text, FindingList& found) {
    Sheet sheet;
    sheet.kind = kind;
    sheet.file = formats::fileOf(kind);
    const table::DecodedText decoded{sheet.file, text, found};
    if (!decoded.text()) return sheet;
    const auto knows = [kind](std::string_view heading) { return !knownColumn(kind, heading).empty(); };
    Header header;
    std::vector<std::size_t> odd;
    const auto form =
        table::forTextRows(sheet.file, *decoded.text(), knows, found, [&](std::string_view row, const table::RowOfViews& read) {
            if (!header) {
                header = base::CsvRow{{read.cells.begin(), read.cells.end()}, read.line};
                return;
            }
            if (read.cells.size() != header->cells.size()) odd.push_back(sheet.rows.size());
            sheet.rows.add(row, read.line);
        });
    sheet.separator = form.separator;
    sheet.rows.setSeparator(form.separator);
    sheet.isComplete = form.isComplete;
    if (form.isTooLong) {
        header.reset();
        odd.clear();
        sheet.rows = {};
    }
    return withColumns(std::move(sheet), header, odd, found);
}

}  // namespace mijlpaal::importing
