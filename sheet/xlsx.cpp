#include "sheet/workbook.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace mijlpaal::sheet {

namespace {

constexpr int deepest = 7;

/// A folder of its own, for the file while it is being made; gone with all in it. The library writes to a path alone, and
/// leaves half a file when the disk is full.
class WorkFolder {
public:
    WorkFolder() {
        std::error_code error;
        auto name = (std::filesystem::temp_directory_path(error) / "mijlpaal-XXXXXX").string();
        if (!error && mkdtemp(name.data())) path_ = name;
    }
    ~WorkFolder() {
        std::error_code ignored;
        if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
    }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    std::filesystem::path file() const { return path_ / "table.xlsx"; }

private:
    std::filesystem::path path_;
};

/// "=SUM(B2:B9)-B4".
std::string formulaText(const std::vector<Term>& terms) {
    std::string text;
    for (const auto& term : terms) {
        text += term.isMinus ? "-" : (text.empty() ? "" : "+");
        const auto first = cellName(term.column, term.firstLine);
        text += term.firstLine == term.lastLine ? first
                                                : "SUM(" + first + ":" + cellName(term.column, term.lastLine) + ")";
    }
    return "=" + text;
}

class Workbook {
public:
    explicit Workbook(const std::filesystem::path& file) : book_{workbook_new(file.c_str())} {}

    bool write(const std::vector<SheetPage>& pages) {
        if (!book_) return false;
        std::vector<std::string> names;
        for (const auto& page : pages) {
            names.push_back(sheetNameFor(page.name, names));
            sheet_ = workbook_add_worksheet(book_, names.back().c_str());
            if (!sheet_) return false;
            writePage(page);
        }
        return workbook_close(std::exchange(book_, nullptr)) == LXW_NO_ERROR;
    }

    ~Workbook() {
        if (book_) lxw_workbook_free(book_);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

private:
    void writePage(const SheetPage& page) {
        worksheet_freeze_panes(sheet_, 1, 0);
        worksheet_outline_settings(sheet_, LXW_TRUE, LXW_FALSE, LXW_FALSE, LXW_FALSE);
        for (std::size_t i = 0; i < page.titles.size(); ++i) {
            const auto place = static_cast<lxw_col_t>(i);
            worksheet_set_column(sheet_, place, place, page.titles[i].width, nullptr);
            writeCell(0, i, textCell(page.titles[i].text, true), false);
        }
        lxw_row_t last = 0;
        for (std::size_t i = 0; i < page.lineCount; ++i) {
            const auto row = static_cast<lxw_row_t>(i + 1);
            const auto line = page.line(i);
            if (!line.isTotal) last = row;
            if (line.level > 0) {
                lxw_row_col_options options{LXW_FALSE, static_cast<std::uint8_t>(std::min(line.level, deepest)), LXW_FALSE};
                worksheet_set_row_opt(sheet_, row, LXW_DEF_ROW_HEIGHT, nullptr, &options);
            }
            for (std::size_t place = 0; place < line.cells.size(); ++place)
                writeCell(row, place, line.cells[place], line.isTotal);
        }
        if (!page.titles.empty())
            worksheet_autofilter(sheet_, 0, 0, last, static_cast<lxw_col_t>(page.titles.size() - 1));
    }

    void writeCell(lxw_row_t row, std::size_t place, const SheetCell& cell, bool isTotal) {
        const auto column = static_cast<lxw_col_t>(place);
        if (const auto* text = std::get_if<std::string>(&cell.value)) {
            worksheet_write_string(sheet_, row, column, text->c_str(), format(cell, isTotal));
        } else if (const auto* number = std::get_if<double>(&cell.value)) {
            if (cell.formula.empty()) {
                worksheet_write_number(sheet_, row, column, *number, format(cell, isTotal));
            } else {
                worksheet_write_formula_num(sheet_, row, column, formulaText(cell.formula).c_str(), format(cell, isTotal),
                                            *number);
            }
        }
    }

    lxw_format* format(const SheetCell& cell, bool isTotal) {
        auto& made = formats_[{cell.measure, cell.hasDecimals, cell.isBold, isTotal}];
        if (made) return made;
        made = workbook_add_format(book_);
        if (cell.isBold) format_set_bold(made);
        if (isTotal) format_set_top(made, LXW_BORDER_THIN);
        if (cell.measure == Measure::day) format_set_num_format(made, "dd-mm-yyyy");
        if (cell.measure == Measure::moment) format_set_num_format(made, "dd-mm-yyyy hh:mm");
        if (cell.measure == Measure::money) format_set_num_format(made, "\"€\" #,##0.00;-\"€\" #,##0.00");
        if (cell.measure == Measure::percent) format_set_num_format(made, "0%");
        if (cell.measure == Measure::number && !cell.hasDecimals) format_set_num_format(made, "0");
        return made;
    }

    lxw_workbook* book_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    std::map<std::tuple<Measure, bool, bool, bool>, lxw_format*> formats_;
};

}  // namespace

std::optional<std::string> xlsxBytes(const std::vector<SheetPage>& pages) {
    const WorkFolder folder;
    if (!Workbook{folder.file()}.write(pages)) return std::nullopt;
    std::ifstream stream{folder.file(), std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{stream}, {}};
    if (!stream) return std::nullopt;
    return bytes;
}

}  // namespace mijlpaal::sheet
