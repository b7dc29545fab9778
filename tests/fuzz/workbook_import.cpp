// Whatever the sheets of a workbook of a portfolio hold, an import ends with findings or with a portfolio; reading it
// again into that changes nothing. (How XML becomes cells is tried in sheet_import.cpp.)
//
// Input: sheets, each behind a byte 0x1E: its name, and rows, each behind a byte 0x1D, of cells, each behind a byte
// 0x1F and a letter for its kind. Sheets that are not given are those of a small valid portfolio.
#include "base/csv.h"
#include "base/finding.h"
#include "export/csv_folder.h"
#include "formats/portfolio_files.h"
#include "import/portfolio_workbook.h"

#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

namespace {

using namespace mijlpaal;
using importing::table::Cell;
using importing::table::Table;

void check(bool holds) {
    if (!holds) std::abort();
}

Table tableOf(std::string name, const std::vector<std::vector<std::string>>& lines) {
    Table table;
    table.name = std::move(name);
    for (const auto& line : lines) {
        auto& row = table.rows.emplace_back();
        row.number = static_cast<std::int64_t>(table.rows.size());
        for (const auto& text : line) row.cells.push_back(importing::table::textCell(text));
    }
    return table;
}

std::map<std::string, Table> usualSheets() {
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 3, 31), 2026, 2026);
    for (std::int64_t number = 1; number <= 3; ++number) {
        model::Activity activity;
        activity.id = {number};
        activity.code = "A" + std::to_string(number);
        activity.position = 1024 * number;
        activity.mostLikely = model::hours(8 * number);
        portfolio.all<model::Activity>().put(activity);
    }
    std::map<std::string, Table> sheets;
    for (const auto& each : exporting::portfolioTables(portfolio)) {
        const std::string name{formats::sheetOf(each.kind)};
        sheets[name] = tableOf(name, each.lines);
    }
    return sheets;
}

/// Takes what stands before a byte off a text, and that byte.
std::string_view next(std::string_view& text, char mark) {
    const auto end = std::min(text.find(mark), text.size());
    const auto part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

Cell cellOf(std::string_view text) {
    Cell cell;
    if (text.empty()) return cell;
    cell.kind = static_cast<Cell::Kind>(static_cast<unsigned char>(text.front()) % 5);
    cell.isPercent = text.front() == '%';
    if (cell.kind != Cell::Kind::empty) cell.text = text.substr(1);
    return cell;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const auto usual = usualSheets();
    std::string_view input{reinterpret_cast<const char*>(bytes), size};
    auto sheets = usual;
    next(input, '\x1E');
    while (!input.empty()) {
        auto sheet = next(input, '\x1E');
        Table table;
        table.name = next(sheet, '\x1D');
        while (!sheet.empty()) {
            auto line = next(sheet, '\x1D');
            auto& row = table.rows.emplace_back();
            row.number = static_cast<std::int64_t>(table.rows.size());
            while (!line.empty()) row.cells.push_back(cellOf(next(line, '\x1F')));
        }
        auto name = table.name;
        sheets[std::move(name)] = std::move(table);
    }
    importing::SheetFile file;
    file.name = "fuzz.xlsx";
    for (auto& [name, table] : sheets) file.tables.push_back(std::move(table));
    if (!importing::isPortfolioWorkbook(file.tables)) return 0;
    const auto imported = importing::readPortfolioTables(file, {});
    for (const auto& finding : imported.findings) plain(finding);
    if (base::hasErrors(imported.findings)) {
        check(imported.changes.empty() && imported.portfolio == model::Portfolio{});
        return 0;
    }
    check(importing::readPortfolioTables(file, imported.portfolio).changes.empty());
    return 0;
}
