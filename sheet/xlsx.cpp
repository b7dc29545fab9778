#include "base/output_file.h"
#include "base/text.h"
#include "model/moment.h"
#include "model/plan_text.h"
#include "sheet/files.h"
#include "sheet/values.h"

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

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

constexpr std::size_t mostRows = 1'048'576 - 2;
constexpr std::size_t longestText = 32'767, longestName = 31;
constexpr int deepest = 7;
/// Spreadsheets count days from 30 December 1899.
constexpr double firstDay = 25'569;

/// The first characters of a text.
std::string cut(const std::string& text, std::size_t most) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
        if (begins && ++count > most) return text.substr(0, at);
    }
    return text;
}

/// A folder of its own, for the file while it is being made; gone with all in it.
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

/// Writes one sheet.
class Workbook {
public:
    Workbook(const std::filesystem::path& file, const std::string& name, const Source& source,
             const Translate& translate)
        : source_{source}, translate_{translate}, book_{workbook_new(file.c_str())} {
        if (!book_) return;
        sheet_ = workbook_add_worksheet(book_, sheetName(name).c_str());
        dayLength_ = static_cast<double>(
            std::max<std::int64_t>(1, model::unitLengthsOf(source.view().portfolio(), {}).day.tenths));
    }

    bool write(const Arranged& arranged, const std::vector<std::size_t>& columns) {
        if (!book_ || !sheet_) return false;
        writeTitles(columns);
        std::map<RowKey, int> levels;
        for (const auto& row : arranged.rows) {
            const auto above = levels.find(row.parent);
            const auto level = above == levels.end() ? 0 : std::min(above->second + 1, deepest);
            levels[row.key] = level;
            ++line_;
            if (level > 0) {
                lxw_row_col_options options{LXW_FALSE, static_cast<std::uint8_t>(level), LXW_FALSE};
                worksheet_set_row_opt(sheet_, line_, LXW_DEF_ROW_HEIGHT, nullptr, &options);
            }
            const auto heading = arranged.headings.find(row.key);
            if (heading != arranged.headings.end()) {
                writeText(0, headingText(heading->second, translate_), format(Measure::text, 0, true));
                continue;
            }
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const auto column = columns[i];
                const bool isText = source_.columns()[column].measure == Measure::text;
                writeValue(
                    i, column,
                    isText ? model::Value{source_.text(row.key, column)} : source_.value(row.key, column));
            }
        }
        if (!columns.empty())
            worksheet_autofilter(sheet_, 0, 0, line_, static_cast<lxw_col_t>(columns.size() - 1));
        writeTotals(totalValues(source_, arranged), columns);
        const auto error = workbook_close(std::exchange(book_, nullptr));
        return error == LXW_NO_ERROR;
    }

    ~Workbook() {
        if (book_) lxw_workbook_free(book_);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

private:
    /// Without the signs that no sheet may have in its name.
    static std::string sheetName(std::string name) {
        const auto isForbidden = [](char letter) {
            return std::string_view{"[]:*?/\\'"}.find(letter) != std::string_view::npos;
        };
        std::replace_if(name.begin(), name.end(), isForbidden, ' ');
        const auto left = cut(std::string{base::trimmed(name)}, longestName);
        return left.empty() ? "-" : left;
    }

    void writeTitles(const std::vector<std::size_t>& columns) {
        worksheet_freeze_panes(sheet_, 1, 0);
        worksheet_outline_settings(sheet_, LXW_TRUE, LXW_FALSE, LXW_FALSE, LXW_FALSE);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto& column = source_.columns()[columns[i]];
            auto title = translate_(column.title);
            if (column.measure == Measure::work)
                title = base::fill(translate_(tr("{title} (days)")), {{"title", title}});
            const auto width = std::max(column.width, static_cast<int>(base::characters(title)) + 3);
            const auto place = static_cast<lxw_col_t>(i);
            worksheet_set_column(sheet_, place, place, width, nullptr);
            writeText(i, title, format(Measure::text, 0, true));
        }
    }

    void writeTotals(const std::vector<model::Value>& values, const std::vector<std::size_t>& columns) {
        const auto has = [&](std::size_t column) { return !isNothing(values[column]); };
        if (std::none_of(columns.begin(), columns.end(), has)) return;
        ++line_;
        isTotal_ = true;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto column = columns[i];
            const auto& value = values[column];
            if (source_.columns()[column].total == Total::count && has(column)) {
                const auto count = static_cast<double>(std::get<std::int64_t>(value));
                writeNumber(i, count, format(Measure::number, 0, true));
            } else if (has(column)) {
                writeValue(i, column, value);
            } else if (i == 0) {
                writeText(0, translate_(tr("Total")), format(Measure::text, 0, true));
            }
        }
    }

    void writeValue(std::size_t place, std::size_t column, const model::Value& value) {
        if (isNothing(value)) return;
        const auto& of = source_.columns()[column];
        auto* shape = format(of.measure, of.decimals, isTotal_);
        if (const auto* text = std::get_if<std::string>(&value)) return writeText(place, *text, shape);
        auto number = static_cast<double>(std::get<std::int64_t>(value));
        if (of.measure == Measure::day) number += firstDay;
        if (of.measure == Measure::moment) number = number / model::dayTenths + firstDay;
        if (of.measure == Measure::work) number /= dayLength_;
        if (of.measure == Measure::money) number /= 100;
        if (of.measure == Measure::percent) number /= 10'000;
        for (int i = 0; of.measure == Measure::number && i < of.decimals; ++i) number /= 10;
        writeNumber(place, number, shape);
    }

    void writeText(std::size_t place, const std::string& text, lxw_format* shape) {
        worksheet_write_string(sheet_, line_, static_cast<lxw_col_t>(place), cut(text, longestText).c_str(),
                               shape);
    }
    void writeNumber(std::size_t place, double number, lxw_format* shape) {
        worksheet_write_number(sheet_, line_, static_cast<lxw_col_t>(place), number, shape);
    }

    lxw_format* format(Measure measure, int decimals, bool isBold) {
        auto& made = formats_[{measure, decimals > 0, isBold, isTotal_}];
        if (made) return made;
        made = workbook_add_format(book_);
        if (isBold) format_set_bold(made);
        if (isTotal_) format_set_top(made, LXW_BORDER_THIN);
        if (measure == Measure::day) format_set_num_format(made, "dd-mm-yyyy");
        if (measure == Measure::moment) format_set_num_format(made, "dd-mm-yyyy hh:mm");
        if (measure == Measure::money) format_set_num_format(made, "\"€\" #,##0.00;-\"€\" #,##0.00");
        if (measure == Measure::percent) format_set_num_format(made, "0%");
        if (measure == Measure::number && decimals == 0) format_set_num_format(made, "0");
        return made;
    }

    const Source& source_;
    const Translate& translate_;
    lxw_workbook* book_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    std::map<std::tuple<Measure, bool, bool, bool>, lxw_format*> formats_;
    double dayLength_ = 1;
    lxw_row_t line_ = 0;
    bool isTotal_ = false;
};

}  // namespace

base::Result<void> writeXlsx(const std::filesystem::path& file, const std::string& name, const Source& source,
                             const Arranged& arranged, const std::vector<std::size_t>& columns,
                             const Translate& translate) {
    if (arranged.rows.size() > mostRows) {
        return base::failure("A spreadsheet has room for {count} rows. Let a filter leave some out.",
                             {{"count", std::to_string(mostRows)}});
    }
    // The library writes to a path alone, and leaves half a file when the disk is full.
    const WorkFolder folder;
    const auto made = Workbook{folder.file(), name, source, translate}.write(arranged, columns);
    std::ifstream stream{folder.file(), std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{stream}, {}};
    if (!made || !stream)
        return base::failure("There is no room for the spreadsheet while it is being made.");
    return base::writeWholeFile(file, bytes);
}

}  // namespace mijlpaal::sheet
