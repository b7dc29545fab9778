#include "formats/xer/kept.h"

namespace mijlpaal::formats::xer {

namespace {

constexpr std::string_view utf8Word = "utf-8", markedWord = "utf-8-bom", windowsWord = "windows-1252";

std::string weekdayName(model::Day day) {
    static constexpr std::array names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    return names[std::chrono::weekday{day}.c_encoding()];
}

}  // namespace

std::string textWords(const File& file) {
    const auto encoding = file.encoding == Encoding::utf8           ? utf8Word
                          : file.encoding == Encoding::utf8WithMark ? markedWord
                                                                    : windowsWord;
    return std::string{encoding} + (file.lineEnd == "\n" ? " lf" : " crlf");
}

void readTextWords(File& file, std::string_view words) {
    const auto encoding = words.substr(0, words.find(' '));
    file.encoding = encoding == utf8Word     ? Encoding::utf8
                    : encoding == markedWord ? Encoding::utf8WithMark
                                             : Encoding::windows1252;
    file.lineEnd = words.ends_with(" lf") ? "\n" : "\r\n";
}

std::string keptRow(const Table& table, const Row& row) {
    const bool notBegun = table.cell(row, "status_code") == "TK_NotStart";
    auto kept = row;
    for (std::size_t i = 0; i < std::min(kept.cells.size(), table.columns.size()); ++i) {
        const auto& column = table.columns[i];
        const bool planned = table.name == "TASK" && notBegun && isPlannedDate(column);
        if (planned || isResult(table.name, column)) kept.cells[i].clear();
    }
    return joined(kept.cells);
}

char decimalMarkOf(const File& file) {
    const auto* currencies = file.find("CURRTYPE");
    if (!currencies || currencies->rows.empty()) return '.';
    const Row* used = &currencies->rows.front();
    for (const auto& row : currencies->rows) {
        const auto name = currencies->cell(row, "curr_short_name");
        if (file.header.size() > 8 && !name.empty() && name == file.header[8]) used = &row;
    }
    return currencies->cell(*used, "decimal_symbol") == "," ? ',' : '.';
}

std::vector<model::Holiday> holidaysOf(const CalendarHours& hours, model::CalendarId calendar) {
    std::vector<model::Holiday> holidays;
    for (const auto& [day, shifts] : hours.exceptions) {
        if (!holidays.empty()) {
            auto& last = holidays.back();
            const auto end = last.lastDay.value_or(last.day);
            if (day == end + std::chrono::days{1} && last.workingHours == shifts) {
                last.lastDay = day;
                continue;
            }
        }
        model::Holiday holiday;
        holiday.day = day;
        holiday.weekday = weekdayName(day);
        holiday.nonworking = shifts.empty();
        holiday.workingHours = shifts;
        holiday.calendar = calendar;
        holidays.push_back(std::move(holiday));
    }
    return holidays;
}

}  // namespace mijlpaal::formats::xer
