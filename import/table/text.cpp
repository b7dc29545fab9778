#include "import/table/text.h"

#include "base/text.h"
#include "formats/xer/encoding.h"

#include <algorithm>
#include <array>

namespace mijlpaal::importing::table {

namespace {

using base::message;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

// ---- bytes to text ---------------------------------------------------------------------------

std::int64_t lineAt(std::string_view text, std::size_t offset) {
    const auto before = text.substr(0, offset);
    return 1 + std::max(std::count(before.begin(), before.end(), '\n'),
                        std::count(before.begin(), before.end(), '\r'));
}

/// Windows-1252 leaves five bytes without a meaning.
bool couldBeWindows1252(std::string_view text) {
    return text.find_first_of("\x81\x8D\x8F\x90\x9D") == std::string_view::npos;
}

// ---- text to rows ----------------------------------------------------------------------------

/// One record of a text, from its first line to its line end.
struct Stretch {
    std::string_view text;
    std::int64_t line = 1;
    bool isClosed = true;
};

/// Cuts a text into records, so that one with broken quoting does not take the others with it:
/// `base::readCsv` then reads each by itself.
class Cutter {
public:
    Cutter(std::string_view text, char separator) : text_{text}, separator_{separator} {}

    bool atEnd() const { return at_ == text_.size(); }

    Stretch next() {
        const auto start = at_;
        const auto line = line_;
        const bool closed = skipRecord();
        if (!closed) {
            // The rest of the file would be one cell; go on behind the line on which it was opened.
            at_ = start;
            line_ = line;
            while (!atEnd() && !atLineEnd()) ++at_;
        }
        const auto stretch = text_.substr(start, at_ - start);
        skipLineEnd();
        return {stretch, line, closed};
    }

private:
    bool atLineEnd() const { return text_[at_] == '\n' || text_[at_] == '\r'; }

    void skipLineEnd() {
        if (atEnd()) return;
        at_ += text_.substr(at_, 2) == "\r\n" ? 2 : 1;
        ++line_;
    }

    bool skipRecord() {
        bool cellStarts = true;
        while (!atEnd() && !atLineEnd()) {
            if (cellStarts && text_[at_] == '"') {
                if (!skipQuoted()) return false;
                cellStarts = false;
                continue;
            }
            cellStarts = text_[at_] == separator_;
            ++at_;
        }
        return true;
    }

    bool skipQuoted() {
        ++at_;
        while (!atEnd()) {
            if (text_[at_] == '"') {
                ++at_;
                if (atEnd() || text_[at_] != '"') return true;
                ++at_;
            } else if (atLineEnd()) {
                skipLineEnd();
            } else {
                ++at_;
            }
        }
        return false;
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    std::int64_t line_ = 1;
};

/// In the order in which they are tried where nothing tells them apart.
constexpr std::array separators{';', '\t', ',', '|'};

/// Each unclosed quote reads to the end of the file, so their number is bounded.
constexpr int mostUnclosed = 100;

/// What a first line like "sep=;" names; the spreadsheet programs of Microsoft write it and hide it.
std::optional<char> namedSeparator(std::string_view firstLine) {
    auto line = bare(firstLine);
    if (firstLine.ends_with("=\t")) line = firstLine;
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
    constexpr std::string_view name = "sep=";
    if (line.size() != name.size() + 1 || base::lowered(line.substr(0, name.size())) != name)
        return std::nullopt;
    return line.back();
}

/// The separator with which the first rows hold the most known headings in one row, or else the most cells.
char likelySeparator(std::string_view text, const KnowsHeading& knows) {
    constexpr int looked = 30;
    char best = ',';
    std::pair<std::size_t, std::size_t> bestCount{0, 1};
    for (const char separator : separators) {
        std::pair<std::size_t, std::size_t> count{0, 0};
        Cutter cutter{text, separator};
        for (int i = 0; i < looked && !cutter.atEnd(); ++i) {
            const auto stretch = cutter.next();
            if (!stretch.isClosed || stretch.text.size() > largestRow) continue;
            const auto read = base::readCsv(stretch.text, {separator});
            if (!read || read->empty()) continue;
            const auto& cells = read->front().cells;
            const auto known = std::count_if(cells.begin(), cells.end(),
                                             [&knows](const std::string& cell) { return knows(bare(cell)); });
            count.first = std::max(count.first, static_cast<std::size_t>(known));
            if (count.second == 0) count.second = cells.size();
        }
        if (count > bestCount) {
            best = separator;
            bestCount = count;
        }
    }
    return best;
}

}  // namespace

DecodedText::DecodedText(const std::string& file, std::string_view bytes, FindingList& found) {
    const base::Place place{file, {}, {}};
    const auto saveAs = message(
        "Save it as UTF-8; a spreadsheet program calls that “CSV UTF-8” or asks for the character set.");
    if (bytes.size() > largestFile) {
        found.error(place,
                    message("The file is larger than {limit} MiB.",
                            {{"limit", std::to_string(largestFile / mebibyte)}}),
                    message("Take out what does not belong in it."));
        return;
    }
    auto text = bytes;
    if (auto wide = formats::xer::fromUtf16(bytes)) {
        text = made_ = std::move(*wide);
    } else if (const auto offset = base::firstInvalidUtf8(bytes)) {
        if (!couldBeWindows1252(bytes)) {
            found.error({file, lineAt(bytes, *offset), {}}, message("The characters are not in UTF-8."), saveAs);
            return;
        }
        text = made_ = formats::xer::fromWindows1252(bytes);
        if (formats::xer::looksLikeOtherPage(bytes)) {
            found.warning(
                place,
                message("The file does not say in which code page its characters are; they are read as "
                        "Windows-1252, and "
                        "do not look like it."),
                message("Look at the names. If they are wrong, save the file as UTF-8 and import it again."));
        } else {
            found.note(place, message("The file does not say in which code page its characters are; they "
                                      "are read as Windows-1252."));
        }
    }
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    if (text.find('\0') != std::string_view::npos) {
        found.error(place, message("This is not a text file."), saveAs);
        return;
    }
    text_ = text;
}

std::optional<std::string> textOf(const std::string& file, std::string_view bytes, FindingList& found) {
    const DecodedText decoded{file, bytes, found};
    if (!decoded.text()) return std::nullopt;
    return std::string{*decoded.text()};
}

bool readCells(std::string_view text, char separator, RowOfViews& into) {
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    into.cells.clear();
    into.unquoted.clear();
    // Views of it stay where they are.
    into.unquoted.reserve(text.size());
    for (;;) {
        if (!text.starts_with('"')) {
            const auto end = text.find(separator);
            into.cells.push_back(text.substr(0, end));
            if (end == std::string_view::npos) return true;
            text.remove_prefix(end + 1);
            continue;
        }
        text.remove_prefix(1);
        auto quote = text.find('"');
        if (quote == std::string_view::npos) return false;
        if (text.substr(quote + 1).starts_with('"')) {
            const auto begin = into.unquoted.size();
            for (;;) {
                into.unquoted.append(text.substr(0, quote));
                text.remove_prefix(quote + 1);
                if (!text.starts_with('"')) break;
                into.unquoted += '"';
                text.remove_prefix(1);
                quote = text.find('"');
                if (quote == std::string_view::npos) return false;
            }
            into.cells.push_back(std::string_view{into.unquoted}.substr(begin));
        } else {
            into.cells.push_back(text.substr(0, quote));
            text.remove_prefix(quote + 1);
        }
        if (text.empty()) return true;
        if (text.front() != separator) return false;
        text.remove_prefix(1);
    }
}

TextForm forTextRows(const std::string& file, std::string_view text, const KnowsHeading& knows, FindingList& found,
                     const TakeRow& take) {
    TextForm form;
    const auto firstLine = text.substr(0, text.find_first_of("\r\n"));
    const auto named = namedSeparator(firstLine);
    form.separator = named ? *named : likelySeparator(text, knows);
    int unclosed = 0;
    std::size_t rows = 0;
    RowOfViews row;
    for (Cutter cutter{text, form.separator}; !cutter.atEnd();) {
        const auto stretch = cutter.next();
        if (named && stretch.line == 1) continue;
        const base::Place place{file, stretch.line, {}};
        if (!stretch.isClosed) {
            form.isComplete = false;
            found.error(
                place, message("A cell begins with a quotation mark and is never closed."),
                message("Put a quotation mark at the end of the cell, and write one within a cell twice."));
            if (++unclosed == mostUnclosed) return form;
            continue;
        }
        if (stretch.text.size() > largestRow) {
            form.isComplete = false;
            found.error(place,
                        message("The row is larger than {limit} MiB.",
                                {{"limit", std::to_string(largestRow / mebibyte)}}),
                        message("Take out what does not belong in it."));
            continue;
        }
        row.line = stretch.line;
        if (!readCells(stretch.text, form.separator, row)) {
            form.isComplete = false;
            found.error(
                place, message("There is text behind a closing quotation mark."),
                message("Put the whole cell between quotation marks, and write one within it twice."));
            continue;
        }
        // A row of blanks alone, as spreadsheets write below the last one.
        if (std::ranges::all_of(row.cells, [](std::string_view cell) { return bare(cell).empty(); })) continue;
        if (std::ranges::any_of(row.cells, [](std::string_view cell) { return cell.size() > largestCell; })) {
            form.isComplete = false;
            found.error(place,
                        message("A cell is larger than {limit} MiB.",
                                {{"limit", std::to_string(largestCell / mebibyte)}}),
                        message("Take out what does not belong in it."));
            continue;
        }
        if (rows > mostRows) {
            form.isComplete = false;
            form.isTooLong = true;
            found.error(
                {file, {}, {}},
                message("The file has more than {limit} rows.", {{"limit", std::to_string(mostRows)}}),
                message("Take out what does not belong in it."));
            return form;
        }
        ++rows;
        take(stretch.text, row);
    }
    return form;
}

TextRows readTextRows(const std::string& file, std::string_view text, const KnowsHeading& knows,
                      FindingList& found) {
    TextRows read;
    const auto form = forTextRows(file, text, knows, found, [&read](std::string_view, const RowOfViews& row) {
        read.rows.push_back({{row.cells.begin(), row.cells.end()}, row.line});
    });
    read.separator = form.separator;
    read.isComplete = form.isComplete;
    if (form.isTooLong) read.rows.clear();
    return read;
}

Table tableOf(TextRows rows) {
    Table table;
    table.rows.reserve(rows.rows.size());
    for (auto& row : rows.rows) {
        auto& made = table.rows.emplace_back();
        made.number = row.line;
        made.cells.reserve(row.cells.size());
        for (auto& cell : row.cells) made.cells.push_back(textCell(std::move(cell)));
    }
    return table;
}

}  // namespace mijlpaal::importing::table
