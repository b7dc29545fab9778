#pragma once

#include "formats/xer/columns.h"
#include "formats/xer/file.h"
#include "model/portfolio.h"

#include <array>
#include <string>
#include <string_view>

/// How a file is kept in foreign parts, so that it can be written again.
///
/// With the settings: `ERMHDR`, `text` (character set and line end), `tables` (their order), for each table
/// that is read `columns TASK`, for each other table `table UDFVALUE` with its lines, and `row TASK` for each
/// row that became no record. With each record, under the name of its table, the row it was read from; what
/// P6 reckoned is left out of that.
namespace mijlpaal::formats::xer {

inline constexpr std::string_view origin = "xer";

inline constexpr std::string_view headerKey = "ERMHDR", textKey = "text", tablesKey = "tables";
inline constexpr std::string_view columnsKey = "columns ", tableKey = "table ", rowKey = "row ";

/// The tables that are read, in the order in which P6 writes them.
inline constexpr std::array<std::string_view, 9> readTables{
    "PROJECT", "CALENDAR", "SCHEDOPTIONS", "PROJWBS", "RSRC", "TASK", "TASKPRED", "TASKRSRC", "TASKMEMO"};

/// Unlike the others it is not in every file.
inline constexpr std::string_view notesTable = "TASKMEMO";

constexpr bool isRead(std::string_view table) {
    for (const auto each : readTables) {
        if (each == table) return true;
    }
    return false;
}

/// "windows-1252 crlf" and back.
std::string textWords(const File& file);
void readTextWords(File& file, std::string_view words);

/// The row as it is kept with its record.
std::string keptRow(const Table& table, const Row& row);

/// "." or ",": that of the currency which the first line names, else of the first.
char decimalMarkOf(const File& file);

/// The days that differ from the week of a calendar, one record for each stretch of equal days that follow
/// one another; without id.
std::vector<model::Holiday> holidaysOf(const CalendarHours& hours, model::CalendarId calendar);

}  // namespace mijlpaal::formats::xer
