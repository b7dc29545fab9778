#include "import/portfolio_workbook.h"

#include "base/text.h"
#include "formats/portfolio_files.h"
#include "import/csv_folder.h"
#include "import/csv_sheet.h"

#include <algorithm>
#include <iterator>

namespace mijlpaal::importing {

namespace {

using base::message;
using model::RecordKind;
using table::Cell;

/// The kind of which a sheet holds the records.
std::optional<RecordKind> kindOf(const table::Table& sheet) {
    const auto name = base::lowered(table::bare(sheet.name));
    for (const auto kind : formats::kindsWithFile()) {
        if (formats::sheetOf(kind) == name) return kind;
    }
    return std::nullopt;
}

/// The column by which the sheet of a kind is known for one.
std::string_view telltale(RecordKind kind) {
    if (kind == RecordKind::settings) return "status_date";
    for (const auto& field : model::fields(kind)) {
        if (field.unit == model::Unit::code) return columnOf(field);
    }
    return columnOf(model::fields(kind).front());
}

/// What a cell says, as a CSV file says it.
std::string textOf(const Cell& cell) {
    if (cell.kind != Cell::Kind::number || !cell.isPercent) return cell.text;
    // 40 % is kept as 0.4.
    constexpr int decimals = 14;
    const auto share = base::decimalNumber(cell.text, decimals);
    return share ? base::decimalText(*share, decimals - 2) : cell.text;
}

/// The rows under the headings; blanks at the end of a row are as wide as those.
std::vector<base::CsvRow> rowsOf(const table::Table& sheet) {
    std::vector<base::CsvRow> rows;
    for (const auto& row : sheet.rows) {
        auto& made = rows.emplace_back();
        made.line = row.number;
        for (const auto& cell : row.cells) made.cells.push_back(textOf(cell));
        while (rows.size() == 1 && !made.cells.empty() && table::bare(made.cells.back()).empty())
            made.cells.pop_back();
        const auto width = rows.front().cells.size();
        if (made.cells.size() < width) made.cells.resize(width);
    }
    return rows;
}

}  // namespace

bool isPortfolioWorkbook(const std::vector<table::Table>& tables) {
    return std::any_of(tables.begin(), tables.end(), [](const table::Table& sheet) {
        const auto kind = sheet.name.empty() ? std::nullopt : kindOf(sheet);
        if (!kind || sheet.rows.empty() || sheet.rows.front().number != 1) return false;
        const auto& cells = sheet.rows.front().cells;
        return std::any_of(cells.begin(), cells.end(), [&](const Cell& cell) {
            return base::lowered(table::bare(cell.text)) == telltale(*kind);
        });
    });
}

Imported readPortfolioTables(const SheetFile& file, const model::Portfolio& base,
                             const ImportOptions& options) {
    FolderTexts folder;
    folder.name = file.name;
    base::Findings more;
    const auto unread = [&](const table::Table& sheet, base::Message why) {
        more.push_back({base::Severity::warning,
                        {file.name + ", " + sheet.name, {}, {}},
                        std::move(why),
                        message("Correct its name if it should be one of them."),
                        {},
                        base::Fate::leftOut});
    };
    for (const auto& sheet : file.tables) {
        const auto kind = kindOf(sheet);
        if (!kind) {
            if (!sheet.rows.empty())
                unread(sheet, message("The sheet is not one of those of a portfolio, and is not read."));
        } else if (!folder.sheets.try_emplace(std::string{formats::fileOf(*kind)}, rowsOf(sheet)).second) {
            unread(sheet, message("Another sheet has this name; this one is not read."));
        }
    }
    auto imported = readCsvTexts(std::move(folder), base, options);
    // What is said of a file is said of its sheet.
    for (auto& finding : imported.findings) {
        for (const auto kind : formats::kindsWithFile()) {
            if (finding.place.file == formats::fileOf(kind))
                finding.place.file = file.name + ", " + std::string{formats::sheetOf(kind)};
        }
    }
    imported.findings.insert(imported.findings.end(), std::make_move_iterator(more.begin()),
                             std::make_move_iterator(more.end()));
    return imported;
}

}  // namespace mijlpaal::importing
