#include "sheet/portfolio_workbook.h"

#include "base/output_file.h"
#include "base/text.h"
#include "export/csv_folder.h"
#include "formats/portfolio_files.h"
#include "sheet/workbook.h"

#include <algorithm>
#include <charconv>
#include <memory>
#include <vector>

namespace mijlpaal::sheet {

namespace {

using exporting::PortfolioTable;
using model::Unit;

constexpr std::size_t mostRows = 1'048'576 - 2, longestCell = 32'767;
/// A spreadsheet keeps so many digits of a number.
constexpr std::ptrdiff_t mostDigits = 15;
constexpr int firstYear = 1980, lastYear = 2199;

bool isNumber(const model::Field* field) {
    return field && !field->isText && field->refersTo.empty() && field->unit != Unit::yesNo &&
           field->unit != Unit::zeroOne;
}

/// A text as a number, where a spreadsheet keeps all of it.
std::optional<double> numberIn(const std::string& text) {
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits == 0 || digits > mostDigits) return std::nullopt;
    double number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number, std::chars_format::fixed);
    return read.ec == std::errc{} && read.ptr == end ? std::optional{number} : std::nullopt;
}

/// A day, or a moment to the minute, that comes back as the same text. Midnight does not: it would be a day.
std::optional<SheetCell> dateIn(const std::string& text) {
    constexpr std::size_t dayLength = 10;
    const auto isKnown = [](model::Day day) {
        const auto year = static_cast<int>(std::chrono::year_month_day{day}.year());
        return year >= firstYear && year <= lastYear;
    };
    if (text.size() == dayLength) {
        const auto day = model::dayFrom(text);
        if (!day || !isKnown(*day)) return std::nullopt;
        return valueCell(std::int64_t{day->time_since_epoch().count()}, Measure::day);
    }
    const auto moment = model::momentFrom(text);
    if (!moment || !isKnown(moment->day()) || moment->timeOfDay() == 0 || model::isoText(*moment) != text ||
        moment->timeOfDay() % 10 != 0)
        return std::nullopt;
    return valueCell(moment->tenths, Measure::moment);
}

SheetCell cellOf(const std::string& text, const model::Field* field) {
    SheetCell cell;
    if (text.empty()) return cell;
    if (isNumber(field)) {
        if (const auto number = numberIn(text)) {
            cell.value = *number;
            cell.measure = field->unit == Unit::euro ? Measure::money : Measure::number;
            cell.hasDecimals = text.find('.') != std::string::npos;
            return cell;
        }
    } else if (auto date = dateIn(text)) {
        return *date;
    }
    // Not `textCell`, which shortens.
    cell.value = text;
    return cell;
}

SheetPage pageOf(const std::shared_ptr<const PortfolioTable>& table) {
    constexpr std::size_t narrowest = 8, widest = 40;
    const auto& headings = table->lines.front();
    std::vector<SheetTitle> titles;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        auto width = std::max(headings[i].size() + 2, narrowest);
        for (std::size_t row = 1; row < std::min<std::size_t>(table->lines.size(), 50); ++row)
            width = std::max(width, table->lines[row][i].size() + 1);
        titles.push_back({headings[i], static_cast<int>(std::min(width, widest))});
    }
    const auto line = [table](std::size_t number) {
        SheetLine made;
        const auto& texts = table->lines[number + 1];
        for (std::size_t i = 0; i < texts.size(); ++i)
            made.cells.push_back(cellOf(texts[i], table->fields[i]));
        return made;
    };
    return {std::string{formats::sheetOf(table->kind)}, std::move(titles), table->lines.size() - 1, line};
}

/// Nothing where a workbook of that form has room for it.
std::optional<base::Message> tooLarge(const PortfolioTable& table, bool isExcel) {
    const std::string name{formats::sheetOf(table.kind)};
    if (table.lines.size() - 1 > mostRows) {
        return base::message(
            "A sheet has room for {most} rows, and {sheet} would have {count}. Write CSV files.",
            {{"most", std::to_string(mostRows)},
             {"sheet", name},
             {"count", std::to_string(table.lines.size() - 1)}});
    }
    for (std::size_t row = 0; isExcel && row < table.lines.size(); ++row) {
        for (const auto& text : table.lines[row]) {
            // Counted in bytes, of which a text has at least as many as characters.
            if (text.size() <= longestCell) continue;
            return base::message(
                "A text in row {row} of {sheet} is longer than a cell of Excel holds. Write an "
                "ODS file, or CSV files.",
                {{"row", std::to_string(row + 1)}, {"sheet", name}});
        }
    }
    return std::nullopt;
}

}  // namespace

base::Result<base::Findings> writePortfolioWorkbook(const model::Portfolio& portfolio, std::string_view form,
                                                    const std::filesystem::path& file) {
    const bool isExcel = form == workbookForms[0];
    std::vector<SheetPage> pages;
    for (auto& table : exporting::portfolioTables(portfolio)) {
        if (auto problem = tooLarge(table, isExcel)) return base::failure(std::move(*problem));
        pages.push_back(pageOf(std::make_shared<const PortfolioTable>(std::move(table))));
    }
    const auto bytes = isExcel ? xlsxBytes(pages) : odsBytes(pages);
    if (!bytes) return base::failure("There is no room for the spreadsheet while it is being made.");
    return base::writeWholeFile(file, *bytes).map([&portfolio] { return exporting::csvLosses(portfolio); });
}

}  // namespace mijlpaal::sheet
