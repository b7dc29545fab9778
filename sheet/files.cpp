#include "sheet/files.h"

#include "base/csv.h"
#include "base/message.h"

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

}  // namespace mijlpaal::sheet
