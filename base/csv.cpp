#include "base/csv.h"

namespace mijlpaal::base {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// A cursor over the text that counts lines, whatever their ending.
class Reader {
public:
    Reader(std::string_view text, char separator) : text_{text}, separator_{separator} {}

    bool atEnd() const { return at_ == text_.size(); }
    bool atLineEnd() const { return atEnd() || text_[at_] == '\n' || text_[at_] == '\r'; }
    bool atSeparator() const { return !atEnd() && text_[at_] == separator_; }
    bool atQuote() const { return !atEnd() && text_[at_] == '"'; }
    std::int64_t line() const { return line_; }

    void takeLineEnd() {
        if (atEnd()) return;
        at_ += text_.substr(at_).starts_with("\r\n") ? 2 : 1;
        ++line_;
    }

    void takeSeparator() { ++at_; }

    std::string_view takePlainCell() {
        const auto start = at_;
        while (!atLineEnd() && !atSeparator()) ++at_;
        return text_.substr(start, at_ - start);
    }

    /// Takes a cell that starts at a quote; false when the text ends before the cell does.
    bool takeQuotedCell(std::string& cell) {
        ++at_;
        while (!atEnd()) {
            if (atQuote()) {
                ++at_;
                if (!atQuote()) return true;
            } else if (text_[at_] == '\n' || (text_[at_] == '\r' && !text_.substr(at_).starts_with("\r\n"))) {
                ++line_;
            }
            cell += text_[at_++];
        }
        return false;
    }

private:
    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    std::int64_t line_ = 1;
};

}  // namespace

Result<std::vector<CsvRow>> readCsv(std::string_view text, CsvOptions options) {
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    Reader reader{text, options.separator};
    std::vector<CsvRow> rows;
    while (!reader.atEnd()) {
        CsvRow row{{}, reader.line()};
        for (;;) {
            auto& cell = row.cells.emplace_back();
            if (reader.atQuote()) {
                const auto opened = reader.line();
                if (!reader.takeQuotedCell(cell)) {
                    return failure("Line {line}: a quoted cell is never closed.",
                                   {{"line", std::to_string(opened)}});
                }
                if (!reader.atSeparator() && !reader.atLineEnd()) {
                    return failure("Line {line}: there is text behind a closing quote.",
                                   {{"line", std::to_string(reader.line())}});
                }
            } else {
                cell = reader.takePlainCell();
            }
            if (reader.atLineEnd()) break;
            reader.takeSeparator();
        }
        reader.takeLineEnd();
        if (row.cells.size() > 1 || !row.cells.front().empty()) rows.push_back(std::move(row));
    }
    return rows;
}

std::string writeCsv(const std::vector<std::vector<std::string>>& rows, CsvOptions options) {
    const std::string special{options.separator, '"', '\n', '\r'};
    std::string text;
    for (const auto& row : rows) {
        bool first = true;
        for (const auto& cell : row) {
            if (!first) text += options.separator;
            first = false;
            const bool mustQuote =
                cell.find_first_of(special) != std::string::npos || cell.starts_with(byteOrderMark);
            if (!mustQuote) {
                text += cell;
                continue;
            }
            text += '"';
            for (const char c : cell) {
                if (c == '"') text += '"';
                text += c;
            }
            text += '"';
        }
        text += '\n';
    }
    return text;
}

}  // namespace mijlpaal::base
