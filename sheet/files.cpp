#include "sheet/files.h"

#include "base/csv.h"
#include "base/message.h"
#include "base/text.h"
#include "model/plan_text.h"
#include "sheet/values.h"

#include <algorithm>
#include <map>
#include <memory>

namespace mijlpaal::sheet {

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

/// Whether a spreadsheet would reckon with it. A number with a sign is one as it stands.
bool isTakenForFormula(const std::string& text) {
    if (text.find_first_of("=+-@\t\r") != 0) return false;
    const bool isSigned = text[0] == '-' || text[0] == '+';
    return !isSigned || text.size() == 1 || text.find_first_not_of("0123456789.,%", 1) != std::string::npos;
}

}  // namespace

std::string headingText(const Arranged::Heading& heading, const Translate& translate) {
    return base::fill(translate(tr("{name} ({count})")),
                      {{"name", heading.name.empty() ? translate(tr("(empty)")) : heading.name},
                       {"count", std::to_string(heading.rows)}});
}

std::string csv(const Source& source, const Arranged& arranged, const std::vector<std::size_t>& columns,
                const Translate& translate) {
    std::vector<std::vector<std::string>> lines;
    auto& titles = lines.emplace_back();
    for (const auto column : columns) titles.push_back(translate(source.columns()[column].title));
    for (const auto& row : arranged.rows) {
        auto& line = lines.emplace_back();
        const auto heading = arranged.headings.find(row.key);
        if (heading != arranged.headings.end()) {
            line.push_back(headingText(heading->second, translate));
            line.resize(columns.size());
            continue;
        }
        for (const auto column : columns) line.push_back(source.text(row.key, column));
    }
    for (auto& line : lines) {
        for (auto& cell : line) {
            if (isTakenForFormula(cell)) cell.insert(0, 1, '\'');
        }
    }
    return "\xef\xbb\xbf" + base::writeCsv(lines, {.separator = ';'});
}

SheetPage pageOf(const std::string& name, const Source& source, const Arranged& arranged,
                 const std::vector<std::size_t>& columns, const Translate& translate) {
    SheetPage page{name, {}, arranged.rows.size(), {}};
    for (const auto place : columns) {
        const auto& column = source.columns()[place];
        auto title = translate(column.title);
        if (column.measure == Measure::work) title = base::fill(translate(tr("{title} (days)")), {{"title", title}});
        page.titles.push_back({title, std::max(column.width, static_cast<int>(base::characters(title)) + 3)});
    }
    const auto dayLength = static_cast<double>(
        std::max<std::int64_t>(1, model::unitLengthsOf(source.view().portfolio(), {}).day.tenths));
    const auto cell = [&source, dayLength](std::size_t place, const model::Value& value) {
        const auto& column = source.columns()[place];
        return valueCell(value, column.measure, column.decimals, dayLength);
    };
    std::map<RowKey, int> levels;
    std::vector<int> levelOf;
    for (const auto& row : arranged.rows) {
        const auto above = levels.find(row.parent);
        levelOf.push_back(levels[row.key] = above == levels.end() ? 0 : above->second + 1);
    }

    const auto values = totalValues(source, arranged, columns);
    SheetLine totals;
    totals.isTotal = true;
    // Where each row counts once the sum is one that a spreadsheet can make.
    const bool isPlain = arranged.headings.empty() && !arranged.rows.empty() &&
                         std::ranges::none_of(arranged.rows, &ArrangedRow::isContext);
    if (std::ranges::any_of(columns, [&](std::size_t place) { return !isNothing(values[place]); })) {
        for (const auto place : columns) {
            const auto& column = source.columns()[place];
            if (isNothing(values[place])) {
                totals.cells.push_back(textCell(totals.cells.empty() ? translate(tr("Total")) : std::string{}, true));
            } else if (column.total == Total::count && totals.cells.empty()) {
                totals.cells.push_back(textCell(
                    translate(tr("Total")) + " (" + std::to_string(std::get<std::int64_t>(values[place])) + ")", true));
            } else if (column.total == Total::sum && isPlain && !column.isRolledUp) {
                totals.cells.push_back(cell(place, values[place]));
                totals.cells.back().formula = {{totals.cells.size() - 1, 0, arranged.rows.size() - 1}};
            } else if (column.total == Total::count) {
                totals.cells.push_back(valueCell(values[place], Measure::number));
                totals.cells.back().isBold = true;
            } else {
                totals.cells.push_back(cell(place, values[place]));
            }
        }
        ++page.lineCount;
    }
    page.line = [&source, &arranged, columns, translate, cell, levelOf, totals](std::size_t number) {
        if (number == arranged.rows.size()) return totals;
        const auto key = arranged.rows[number].key;
        SheetLine line{{}, levelOf[number], false};
        const auto heading = arranged.headings.find(key);
        if (heading != arranged.headings.end()) {
            line.cells.push_back(textCell(headingText(heading->second, translate), true));
            return line;
        }
        for (const auto place : columns) {
            const bool isText = source.columns()[place].measure == Measure::text;
            line.cells.push_back(isText ? textCell(source.text(key, place)) : cell(place, source.value(key, place)));
        }
        return line;
    };
    return page;
}

}  // namespace mijlpaal::sheet
