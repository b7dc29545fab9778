#include "import/plan_sheet.h"

#include <benchmark/benchmark.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <filesystem>
#include <string>

// A sheet of 10,000 tasks in a hundred phases, as an office keeps it: real dates, numbers, shared texts, and
// columns that nobody reads.

namespace {

using namespace mijlpaal;
namespace fs = std::filesystem;

constexpr std::uint32_t phases = 100, tasksInPhase = 100;

void writeRow(lxw_worksheet* sheet, std::uint32_t row, lxw_format* date) {
    // A phase, and the tasks in it.
    const auto place = (row - 1) % (tasksInPhase + 1);
    const bool isPhase = place == 0;
    const auto number = std::to_string(row);
    worksheet_write_number(sheet, row, 0, row, nullptr);
    worksheet_write_number(sheet, row, 1, isPhase ? 1 : 2, nullptr);
    worksheet_write_string(sheet, row, 2, ((isPhase ? "Fase " : "Activiteit ") + number).c_str(), nullptr);
    worksheet_write_string(sheet, row, 7, "gemeente", nullptr);
    worksheet_write_string(sheet, row, 8, ("Toelichting bij regel " + number).c_str(), nullptr);
    if (isPhase) return;
    worksheet_write_number(sheet, row, 3, 1 + row % 5, nullptr);
    if (row % 7 == 0) worksheet_write_number(sheet, row, 4, 46'391 + row % 300, date);
    if (place > 2)
        worksheet_write_string(sheet, row, 5,
                               (std::to_string(row - 1) + ";" + std::to_string(row - 2) + "BB+2d").c_str(),
                               nullptr);
    worksheet_write_number(sheet, row, 6, 0, nullptr);
}

fs::path writtenSheet() {
    const auto file = fs::temp_directory_path() / ("mijlpaal-sheet-" + std::to_string(getpid()) + ".xlsx");
    auto* book = workbook_new(file.c_str());
    auto* sheet = workbook_add_worksheet(book, "Planning");
    auto* date = workbook_add_format(book);
    format_set_num_format(date, "dd-mm-yyyy");
    const char* headings[]{"Nr",          "Niveau",   "Taak",          "Duur (dagen)", "Begin",
                           "Voorgangers", "% gereed", "Opdrachtgever", "Toelichting"};
    for (std::uint16_t i = 0; i < std::size(headings); ++i)
        worksheet_write_string(sheet, 0, i, headings[i], nullptr);
    for (std::uint32_t row = 1; row <= phases * (tasksInPhase + 1); ++row)
        writeRow(sheet, row, date);
    workbook_close(book);
    return file;
}

void readXlsxOf10000Tasks(benchmark::State& state) {
    const auto file = writtenSheet();
    for (auto _ : state) {
        const auto imported = importing::readPlanSheet(file, {});
        if (imported.portfolio.all<model::Activity>().size() < phases * tasksInPhase) {
            state.SkipWithError("not all tasks were read");
            break;
        }
    }
    fs::remove(file);
}
BENCHMARK(readXlsxOf10000Tasks)->Unit(benchmark::kMillisecond);

}  // namespace
