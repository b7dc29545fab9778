#include "sheet/workbook.h"

#include "base/output_file.h"
#include "base/text.h"
#include "model/moment.h"

#include <algorithm>
#include <memory>
#include <string_view>

namespace mijlpaal::sheet {

namespace {

constexpr std::size_t mostLines = 1'048'576 - 2;
constexpr std::size_t longestText = 32'767, longestName = 31;
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

}  // namespace

SheetCell textCell(std::string text, bool isBold) {
    SheetCell cell;
    if (!text.empty()) cell.value = cut(text, longestText);
    cell.isBold = isBold;
    return cell;
}

SheetCell valueCell(const model::Value& value, Measure measure, int decimals, double dayLength) {
    if (const auto* text = std::get_if<std::string>(&value)) return textCell(*text);
    SheetCell cell;
    cell.measure = measure;
    cell.hasDecimals = decimals > 0;
    const auto* whole = std::get_if<std::int64_t>(&value);
    if (!whole) return cell;
    auto number = static_cast<double>(*whole);
    if (measure == Measure::day) number += firstDay;
    if (measure == Measure::moment) number = number / model::dayTenths + firstDay;
    if (measure == Measure::work) number /= dayLength;
    if (measure == Measure::money) number /= 100;
    if (measure == Measure::percent) number /= 10'000;
    if (measure == Measure::chance) {
        number /= 1'000'000;
        cell.measure = Measure::percent;
    }
    for (int i = 0; measure == Measure::number && i < decimals; ++i) number /= 10;
    cell.value = number;
    return cell;
}

SheetPage pageOf(std::string name, std::vector<SheetTitle> titles, std::vector<SheetLine> lines) {
    const auto count = lines.size();
    const auto kept = std::make_shared<const std::vector<SheetLine>>(std::move(lines));
    return {std::move(name), std::move(titles), count, [kept](std::size_t line) { return (*kept)[line]; }};
}

base::Result<void> writeWorkbook(const std::filesystem::path& file, const std::vector<SheetPage>& pages) {
    if (std::ranges::any_of(pages, [](const SheetPage& page) { return page.lineCount > mostLines; })) {
        return base::failure("A spreadsheet has room for {count} rows. Let a filter leave some out.",
                             {{"count", std::to_string(mostLines)}});
    }
    const auto bytes = base::lowered(file.extension().string()) == ".ods" ? odsBytes(pages) : xlsxBytes(pages);
    if (!bytes) return base::failure("There is no room for the spreadsheet while it is being made.");
    return base::writeWholeFile(file, *bytes);
}

std::string cellName(std::size_t column, std::size_t line) {
    std::string letters;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters + std::to_string(line + 2);
}

std::string sheetNameFor(std::string name, const std::vector<std::string>& taken) {
    const auto isForbidden = [](char letter) { return std::string_view{"[]:*?/\\'"}.find(letter) != std::string_view::npos; };
    std::replace_if(name.begin(), name.end(), isForbidden, ' ');
    name = cut(std::string{base::trimmed(name)}, longestName);
    if (name.empty()) name = "-";
    auto found = name;
    for (int number = 2; std::ranges::find(taken, found) != taken.end(); ++number) {
        const auto ending = " " + std::to_string(number);
        found = cut(name, longestName - ending.size()) + ending;
    }
    return found;
}

}  // namespace mijlpaal::sheet
