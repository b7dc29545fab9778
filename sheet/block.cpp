#include "sheet/block.h"

#include <algorithm>

namespace mijlpaal::sheet {

namespace {

bool endsCell(char letter) {
    return letter == '\t' || letter == '\n' || letter == '\r';
}

/// Takes a cell from the front of a text. A quote at its beginning that does not end it is one of its
/// letters.
std::string takeCell(std::string_view& text) {
    if (text.starts_with('"')) {
        std::string cell;
        for (std::size_t at = 1; at < text.size(); ++at) {
            if (text[at] != '"') {
                cell += text[at];
                continue;
            }
            const bool isDoubled = at + 1 < text.size() && text[at + 1] == '"';
            if (isDoubled) {
                cell += text[at++];
                continue;
            }
            if (at + 1 < text.size() && !endsCell(text[at + 1])) break;
            text.remove_prefix(at + 1);
            return cell;
        }
    }
    const auto length =
        static_cast<std::size_t>(std::find_if(text.begin(), text.end(), endsCell) - text.begin());
    std::string cell{text.substr(0, length)};
    text.remove_prefix(length);
    return cell;
}

std::string quoted(const std::string& cell) {
    if (cell.find_first_of("\t\n\r\"") == std::string::npos) return cell;
    std::string text = "\"";
    for (const char letter : cell) {
        if (letter == '"') text += '"';
        text += letter;
    }
    return text + '"';
}

}  // namespace

Block blockFrom(std::string_view text) {
    // Some programs count the zero that ends their texts.
    while (text.ends_with('\0')) text.remove_suffix(1);
    Block block;
    bool isNewLine = true;
    while (!text.empty() || !isNewLine) {
        if (isNewLine) block.emplace_back();
        block.back().push_back(takeCell(text));
        isNewLine = !text.starts_with('\t');
        if (text.starts_with("\r\n")) text.remove_prefix(1);
        if (!text.empty()) text.remove_prefix(1);
    }
    return block;
}

std::string clipboardText(const Block& block) {
    std::string text;
    for (const auto& line : block) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (i > 0) text += '\t';
            text += quoted(line[i]);
        }
        // A line by itself goes into a text field as it is.
        if (block.size() > 1 || text.empty()) text += '\n';
    }
    return text;
}

Block copied(const Source& source, std::span<const RowKey> rows, std::span<const std::size_t> columns) {
    Block block;
    for (const auto row : rows) {
        auto& line = block.emplace_back();
        for (const auto column : columns) line.push_back(source.text(row, column));
    }
    return block;
}

}  // namespace mijlpaal::sheet
