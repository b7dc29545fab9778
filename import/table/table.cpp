#include "import/table/table.h"

#include "base/text.h"
#include "model/moment.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace mijlpaal::importing::table {

namespace {

/// Blanks of more than one byte: those that keep words together, and the mark of the order of bytes.
constexpr std::array<std::string_view, 4> wideBlanks{"\u00a0", "\u2007", "\u202f", "\ufeff"};

}  // namespace

Cell textCell(std::string text) {
    Cell cell;
    if (!text.empty()) cell.kind = Cell::Kind::text;
    cell.text = std::move(text);
    return cell;
}

std::string_view bare(std::string_view text) {
    for (;;) {
        const auto before = text.size();
        text = base::trimmed(text);
        for (const auto blank : wideBlanks) {
            if (text.starts_with(blank)) text.remove_prefix(blank.size());
            if (text.ends_with(blank)) text.remove_suffix(blank.size());
        }
        if (text.size() == before) return text;
    }
}

bool isBlank(const Row& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const Cell& cell) { return bare(cell.text).empty(); });
}

std::string_view textAt(const Row& row, std::size_t column) {
    return column < row.cells.size() ? bare(row.cells[column].text) : std::string_view{};
}

std::optional<std::string> momentOfSerial(double serial, bool countsFrom1904) {
    // The first spreadsheets took 1900 for a leap year, so that their days up to February count one less.
    constexpr double unixDay = 25'569, from1904 = 1'462, lastDayThatWas = 60, most = 2'958'466;
    if (countsFrom1904) serial += from1904;
    if (!(serial >= 1) || serial >= most) return std::nullopt;
    if (serial < lastDayThatWas) serial += 1;
    // To the minute: a clock of half past eight is no whole number in the file.
    const auto minutes = std::llround((serial - unixDay) * 24 * 60);
    const model::Moment moment{minutes * 10};
    return moment.timeOfDay() == 0 ? model::isoText(moment.day()) : model::isoText(moment);
}

std::string numberText(double number) {
    constexpr double asWritten = 1e15;
    if (std::abs(number) >= asWritten) return fmt::format("{:.0f}", number);
    auto text = fmt::format("{:.15g}", number);
    if (text.find('e') == std::string::npos) return text;
    text = fmt::format("{:.15f}", number);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text == "-0" ? "0" : text;
}

}  // namespace mijlpaal::importing::table
