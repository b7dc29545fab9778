#include "import/csv_sheet.h"

#include "base/text.h"
#include "model/portfolio.h"

#include <algorithm>
#include <cassert>

namespace mijlpaal::importing {

namespace {

using base::message;
using model::Field;

// ---- bytes to text ---------------------------------------------------------------------------

std::int64_t lineAt(std::string_view text, std::size_t offset) {
    const auto before = text.substr(0, offset);
    return 1 + std::max(std::count(before.begin(), before.end(), '\n'),
                        std::count(before.begin(), before.end(), '\r'));
}

/// Windows-1252 leaves five bytes without a meaning.
bool couldBeWindows1252(std::string_view text) {
    return text.find_first_of("\x81\x8D\x8F\x90\x9D") == std::string_view::npos;
}

bool isText(std::string_view file, std::string_view text, FindingList& found) {
    const base::Place place{std::string{file}, {}, {}};
    const auto saveAs = message(
        "Save it as UTF-8; a spreadsheet program calls that “CSV UTF-8” or asks for the character set.");
    if (text.size() > largestFile) {
        found.error(place,
                    message("The file is larger than {limit} MiB.",
                            {{"limit", std::to_string(largestFile / mebibyte)}}),
                    message("Take out what does not belong in it."));
        return false;
    }
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        found.error(place, message("The file is in UTF-16, and not in UTF-8."), saveAs);
        return false;
    }
    if (text.find('\0') != std::string_view::npos) {
        found.error(place, message("This is not a text file."), saveAs);
        return false;
    }
    if (const auto offset = base::firstInvalidUtf8(text)) {
        found.error({std::string{file}, lineAt(text, *offset), {}},
                    couldBeWindows1252(text)
                        ? message("The characters are not in UTF-8; they look like Windows-1252.")
                        : message("The characters are not in UTF-8."),
                    saveAs);
        return false;
    }
    return true;
}

// ---- text to rows ----------------------------------------------------------------------------

/// One record of a CSV text, from its first line to its line end.
struct Stretch {
    std::string_view text;
    std::int64_t line = 1;
    bool isClosed = true;
};

/// Cuts a text into records, so that one with broken quoting does not take the others with it:
/// `base::readCsv` then reads each by itself.
class Cutter {
public:
    explicit Cutter(std::string_view text) : text_{text} {}

    bool atEnd() const { return at_ == text_.size(); }

    Stretch next() {
        const auto start = at_;
        const auto line = line_;
        const bool closed = skipRecord();
        if (!closed) {
            // The rest of the file would be one cell; go on behind the line on which it was opened.
            at_ = start;
            line_ = line;
            while (!atEnd() && !atLineEnd()) ++at_;
        }
        const auto stretch = text_.substr(start, at_ - start);
        skipLineEnd();
        return {stretch, line, closed};
    }

private:
    bool atLineEnd() const { return text_[at_] == '\n' || text_[at_] == '\r'; }

    void skipLineEnd() {
        if (atEnd()) return;
        at_ += text_.substr(at_, 2) == "\r\n" ? 2 : 1;
        ++line_;
    }

    bool skipRecord() {
        bool cellStarts = true;
        while (!atEnd() && !atLineEnd()) {
            if (cellStarts && text_[at_] == '"') {
                if (!skipQuoted()) return false;
                cellStarts = false;
                continue;
            }
            cellStarts = text_[at_] == ',';
            ++at_;
        }
        return true;
    }

    bool skipQuoted() {
        ++at_;
        while (!atEnd()) {
            if (text_[at_] == '"') {
                ++at_;
                if (atEnd() || text_[at_] != '"') return true;
                ++at_;
            } else if (atLineEnd()) {
                skipLineEnd();
            } else {
                ++at_;
            }
        }
        return false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::int64_t line_ = 1;
};

/// Each unclosed quote reads to the end of the file, so their number is bounded.
constexpr int mostUnclosed = 100;

void readRows(Sheet& sheet, std::string_view text, FindingList& found) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    int unclosed = 0;
    sheet.isComplete = true;
    for (Cutter cutter{text}; !cutter.atEnd();) {
        const auto stretch = cutter.next();
        const base::Place place{sheet.file, stretch.line, {}};
        if (!stretch.isClosed) {
            sheet.isComplete = false;
            found.error(
                place, message("A cell begins with a quotation mark and is never closed."),
                message("Put a quotation mark at the end of the cell, and write one within a cell twice."));
            if (++unclosed == mostUnclosed) return;
            continue;
        }
        if (stretch.text.size() > largestRow) {
            sheet.isComplete = false;
            found.error(place,
                        message("The row is larger than {limit} MiB.",
                                {{"limit", std::to_string(largestRow / mebibyte)}}),
                        message("Take out what does not belong in it."));
            continue;
        }
        auto read = base::readCsv(stretch.text);
        if (!read) {
            sheet.isComplete = false;
            found.error(
                place, message("There is text behind a closing quotation mark."),
                message("Put the whole cell between quotation marks, and write one within it twice."));
            continue;
        }
        if (read->empty()) continue;
        auto& row = read->front();
        row.line = stretch.line;
        const bool cellsFit = std::all_of(row.cells.begin(), row.cells.end(),
                                          [](const std::string& cell) { return cell.size() <= largestCell; });
        if (!cellsFit) {
            sheet.isComplete = false;
            found.error(place,
                        message("A cell is larger than {limit} MiB.",
                                {{"limit", std::to_string(largestCell / mebibyte)}}),
                        message("Take out what does not belong in it."));
            continue;
        }
        if (sheet.rows.size() > mostRows) {
            sheet.isComplete = false;
            sheet.rows.clear();
            found.error(
                {sheet.file, {}, {}},
                message("The file has more than {limit} rows.", {{"limit", std::to_string(mostRows)}}),
                message("Take out what does not belong in it."));
            return;
        }
        sheet.rows.push_back(std::move(row));
    }
}

// ---- the header ------------------------------------------------------------------------------

std::string expectedHeader(model::RecordKind kind) {
    std::string header;
    for (const auto& field : model::fields(kind)) {
        for (const auto column : {field.kindColumn, field.column}) {
            if (column.empty()) continue;
            if (!header.empty()) header += ',';
            header += column;
        }
    }
    return header;
}

bool isKnownColumn(model::RecordKind kind, std::string_view name) {
    const auto all = model::fields(kind);
    return std::any_of(all.begin(), all.end(), [name](const Field& field) {
        return !name.empty() && (columnOf(field) == name || field.kindColumn == name);
    });
}

/// Whether the header is one when its cells are separated by something else.
bool isSeparatedBy(char separator, model::RecordKind kind, const base::CsvRow& header) {
    if (header.cells.front().find(separator) == std::string::npos) return false;
    const auto parts = base::split(header.cells.front(), separator);
    return std::any_of(parts.begin(), parts.end(),
                       [kind](std::string_view part) { return isKnownColumn(kind, base::trimmed(part)); });
}

bool isHeader(const Sheet& sheet, FindingList& found) {
    const base::Place top{sheet.file, 1, {}};
    const auto help = message("The first row holds the names of the columns: {columns}.",
                              {{"columns", expectedHeader(sheet.kind)}});
    if (sheet.rows.empty()) {
        // When nothing could be read, that has been said.
        if (sheet.isComplete) found.error({sheet.file, {}, {}}, message("The file is empty."), help);
        return false;
    }
    const auto& header = sheet.rows.front();
    if (header.cells.size() > mostColumns) {
        found.error(
            top,
            message("The first row has {count} columns; at most {limit} are read.",
                    {{"count", std::to_string(header.cells.size())}, {"limit", std::to_string(mostColumns)}}),
            message("Take out what does not belong in it."));
        return false;
    }
    const auto isKnown = [&](const std::string& cell) {
        return isKnownColumn(sheet.kind, base::trimmed(cell));
    };
    if (std::any_of(header.cells.begin(), header.cells.end(), isKnown)) return true;
    if (isSeparatedBy(';', sheet.kind, header)) {
        found.error(top, message("The cells are separated by semicolons."),
                    message("Save the file with commas between the cells and a point in numbers."));
    } else if (isSeparatedBy('\t', sheet.kind, header)) {
        found.error(top, message("The cells are separated by tabs."),
                    message("Save the file with commas between the cells and a point in numbers."));
    } else {
        found.error(top, message("The first row does not hold the names of the columns."), help);
    }
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
std::vector<std::string> namesOf(const Sheet& sheet, FindingList& found) {
    std::vector<std::string> names;
    for (const auto& cell : sheet.rows.front().cells) {
        const std::string name{base::trimmed(cell)};
        const base::Place place{sheet.file, sheet.rows.front().line, name};
        const auto at = names.size();
        if (name.empty()) {
            const bool isUsed =
                std::any_of(sheet.rows.begin() + 1, sheet.rows.end(), [at](const base::CsvRow& row) {
                    return at < row.cells.size() && !base::trimmed(row.cells[at]).empty();
                });
            const auto text = message("Column {number} has no name.", {{"number", std::to_string(at + 1)}});
            if (isUsed) {
                found.error(place, text, message("Give it a name, or remove it."));
            } else {
                found.warning(place, text, message("It is empty, and left out."));
            }
        } else if (std::find(names.begin(), names.end(), name) != names.end()) {
            found.error(place, message("The column is there more than once."),
                        message("Remove or rename one of them."));
        }
        names.push_back(name);
    }
    return names;
}

void mapColumns(Sheet& sheet, FindingList& found) {
    const auto names = namesOf(sheet, found);
    const auto line = sheet.rows.front().line;
    sheet.width = names.size();
    const auto cellOf = [&names](std::string_view name) -> std::optional<std::size_t> {
        const auto at = std::find(names.begin(), names.end(), name);
        if (name.empty() || at == names.end()) return std::nullopt;
        return static_cast<std::size_t>(at - names.begin());
    };
    const auto missing = [&](std::string_view column, bool isNeeded) {
        const base::Place place{sheet.file, line, std::string{column}};
        if (isNeeded) {
            sheet.lacksColumn = true;
            found.error(place, message("The column is missing."),
                        message("Add its name to the first row, and its values to the others."));
        } else if (sheet.kind != model::RecordKind::settings) {  // those grow with the program
            found.warning(place, message("The column is missing; nothing is read for it."),
                          message("Add it, with empty cells where nothing is known."));
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
            continue;
        }
        // A pair of columns is only of use together.
        const bool needsKind = !field.kindColumn.empty() && !kindCell;
        if (!cell) missing(field.column, field.required || kindCell);
        if (needsKind) missing(field.kindColumn, field.required || cell);
        if (!cell || needsKind) continue;
        sheet.fields.push_back({&field, *cell, kindCell, takesAnyText(sheet.kind, field)});
    }
    if (model::fields(sheet.kind).front().unit == model::Unit::code &&
        !cellOf(model::fields(sheet.kind).front().column)) {
        sheet.isComplete = false;
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (known[i] || names[i].empty() || cellOf(names[i]) != i) continue;
        found.warning({sheet.file, line, names[i]},
                      message("The column is not known; it is kept as it is and written back."),
                      message("Correct its name if it should be one of: {columns}.",
                              {{"columns", expectedHeader(sheet.kind)}}));
        sheet.foreign.emplace_back(names[i], i);
    }
}

}  // namespace

std::string_view columnOf(const Field& field) {
    if (!field.column.empty()) return field.column;
    // The order of the rows says where an activity stands.
    return field.name == "position" ? std::string_view{} : field.name;
}

const FieldCells* Sheet::find(std::string_view fieldName) const {
    const auto at = std::find_if(fields.begin(), fields.end(), [fieldName](const FieldCells& each) {
        return each.field->name == fieldName;
    });
    return at == fields.end() ? nullptr : &*at;
}

Sheet readSheet(model::RecordKind kind, std::string_view text, FindingList& found) {
    Sheet sheet;
    sheet.kind = kind;
    sheet.file = model::fileOf(kind);
    if (!isText(sheet.file, text, found)) return sheet;
    readRows(sheet, text, found);
    if (!isHeader(sheet, found)) {
        sheet.isComplete = false;
        sheet.rows.clear();
        return sheet;
    }
    mapColumns(sheet, found);
    sheet.rows.erase(sheet.rows.begin());
    for (const auto& row : sheet.rows) {
        if (sheet.isWhole(row)) continue;
        found.error(
            sheet.at(row),
            message("The row has {count} cells where the first row has {expected}.",
                    {{"count", std::to_string(row.cells.size())}, {"expected", std::to_string(sheet.width)}}),
            message("Check its commas; a cell with a comma in it stands between quotation marks."));
    }
    return sheet;
}

}  // namespace mijlpaal::importing
