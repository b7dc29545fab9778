#include "formats/xer/file.h"

#include "base/text.h"

#include <algorithm>
#include <cassert>

namespace mijlpaal::formats::xer {

namespace {

using base::message;

/// Takes lines one by one and puts what they say into a file.
class Reader {
public:
    Reader(std::string_view text, const std::string& name) : text_{text}, name_{name} {}

    ReadFile read() {
        while (at_ < text_.size() && !ended_) takeLine();
        for (auto& table : read_.file->tables) table.indexColumns();
        if (!ended_ && !text_.ends_with('\n') && !text_.ends_with('\r')) {
            // Half a line: what stood behind it is not there either.
            read_.findings.push_back(
                {base::Severity::error,
                 {name_, line_, table() ? table()->name : std::string{}},
                 message("The file breaks off in the middle of a line, in the table {table}.",
                         {{"table", table() ? table()->name : std::string{"–"}}}),
                 message("Export it from P6 as XER again.")});
        } else if (!ended_) {
            warn(line_, message("The file ends without the line %E; its end may be missing."),
                 message("Compare it with the file where it comes from, and export it again if need be."));
        }
        return std::move(read_);
    }

private:
    void warn(std::int64_t line, base::Message text, base::Message help) {
        read_.findings.push_back(
            {base::Severity::warning, {name_, line, {}}, std::move(text), std::move(help)});
    }

    void takeLine() {
        const auto end = std::min(text_.find('\n', at_), text_.size());
        auto line = text_.substr(at_, end - at_);
        const bool hasReturn = line.ends_with('\r');
        if (hasReturn) line.remove_suffix(1);
        at_ = std::min(end + 1, text_.size());
        ++line_;
        take(line);
        lastEnd_ = hasReturn ? "\r\n" : "\n";
        if (line_ == 1) read_.file->lineEnd = lastEnd_;
    }

    void take(std::string_view line) {
        const auto tab = line.find('\t');
        const auto mark = line.substr(0, tab);
        const auto rest = tab == std::string_view::npos ? std::string_view{} : line.substr(tab + 1);
        if (line_ == 1) {
            read_.file->header = parted(line);
        } else if (mark == "%T") {
            startTable(base::trimmed(rest.substr(0, rest.find('\t'))));
        } else if (mark == "%F" && table()) {
            table()->columns = rest.empty() ? std::vector<std::string>{} : parted(rest);
        } else if (mark == "%R" && table()) {
            table()->rows.push_back({line_, parted(rest)});
            checkLength();
        } else if (mark == "%E") {
            ended_ = true;
        } else if (table() && !table()->rows.empty()) {
            goOn(line);
        } else if (!base::trimmed(line).empty()) {
            warn(line_, message("The line stands in no table and is not read."),
                 message("Take it out, or put it where it belongs."));
        }
    }

    Table* table() { return read_.file->tables.empty() ? nullptr : &read_.file->tables.back(); }

    void startTable(std::string_view name) {
        auto& tables = read_.file->tables;
        const bool again = std::any_of(tables.begin(), tables.end(),
                                       [name](const Table& each) { return each.name == name; });
        if (again) {
            warn(line_,
                 message("The table {table} comes more than once; only the first is read.",
                         {{"table", std::string{name}}}),
                 message("Put all rows in one table."));
        }
        tables.emplace_back().name = name;
    }

    /// A line without a mark goes on where the last cell of the row ended: a text of several lines.
    void goOn(std::string_view line) {
        auto& cells = table()->rows.back().cells;
        auto more = parted(line);
        if (cells.empty()) cells.emplace_back();
        cells.back() += lastEnd_ + more.front();
        cells.insert(cells.end(), std::make_move_iterator(more.begin() + 1),
                     std::make_move_iterator(more.end()));
        checkLength();
    }

    void checkLength() {
        const auto& row = table()->rows.back();
        if (row.cells.size() <= table()->columns.size() || warnedAt_ == row.line) return;
        warnedAt_ = row.line;
        warn(row.line,
             message("The row has {cells} cells and the table {columns} columns; the last cells are kept and "
                     "not read.",
                     {{"cells", std::to_string(row.cells.size())},
                      {"columns", std::to_string(table()->columns.size())}}),
             message("Look for a tab too many in the row."));
    }

    std::string_view text_;
    const std::string& name_;
    std::size_t at_ = 0;
    std::int64_t line_ = 0;
    std::int64_t warnedAt_ = 0;
    bool ended_ = false;
    std::string lastEnd_;
    ReadFile read_{File{}, {}};
};

ReadFile refused(const std::string& name, base::Message text, base::Message help) {
    return {std::nullopt, {{base::Severity::error, {name, {}, {}}, std::move(text), std::move(help)}}};
}

}  // namespace

std::optional<std::size_t> Table::columnAt(std::string_view column) const {
    const auto found = columnAt_.find(column);
    return found == columnAt_.end() ? std::nullopt : std::optional{found->second};
}

std::string_view Table::cell(const Row& row, std::string_view column) const {
    const auto at = columnAt(column);
    return at && *at < row.cells.size() ? std::string_view{row.cells[*at]} : std::string_view{};
}

void Table::setCell(Row& row, std::string_view column, std::string text) const {
    const auto at = columnAt(column);
    assert(at);
    if (row.cells.size() <= *at) row.cells.resize(*at + 1);
    row.cells[*at] = std::move(text);
}

void Table::indexColumns() {
    columnAt_.clear();
    for (std::size_t i = 0; i < columns.size(); ++i) columnAt_.try_emplace(columns[i], i);
}

const Table* File::find(std::string_view name) const {
    const auto at =
        std::find_if(tables.begin(), tables.end(), [name](const Table& table) { return table.name == name; });
    return at == tables.end() ? nullptr : &*at;
}

ReadFile readFile(std::string_view bytes, const std::string& name) {
    const auto saveAs = message("Export it from P6 as XER again.");
    if (bytes.size() > largestFile) {
        return refused(name,
                       message("The file is larger than {limit} MiB.",
                               {{"limit", std::to_string(largestFile / mebibyte)}}),
                       message("Export fewer projects at a time."));
    }
    // An editor saved it so; it is written again in UTF-8.
    const auto wide = fromUtf16(bytes);
    if (wide) bytes = *wide;
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    const bool hasOwnMark = bytes.starts_with(byteOrderMark), hasMark = hasOwnMark || wide;
    if (hasOwnMark) bytes.remove_prefix(byteOrderMark.size());
    if (!bytes.starts_with("ERMHDR")) {
        return refused(name, message("This is not an XER file: it does not begin with ERMHDR."), saveAs);
    }
    if (bytes.find('\0') != std::string_view::npos) {
        return refused(name, message("This is not a text file."), saveAs);
    }
    const bool isUtf8 = !base::firstInvalidUtf8(bytes);
    const bool hasMore = std::any_of(bytes.begin(), bytes.end(),
                                     [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    const bool isWindows = !isUtf8 || (!hasMark && !hasMore);
    const auto text = isUtf8 ? std::string{bytes} : fromWindows1252(bytes);
    auto read = Reader{text, name}.read();
    read.file->encoding = isWindows ? Encoding::windows1252
                          : hasMark ? Encoding::utf8WithMark
                                    : Encoding::utf8;
    if (!isUtf8 && looksLikeOtherPage(bytes)) {
        read.findings.push_back(
            {base::Severity::warning,
             {name, {}, {}},
             message("The file does not say in which code page its characters are; they are read as "
                     "Windows-1252, and "
                     "do not look like it."),
             message("Look at the names. If they are wrong, save the file as UTF-8 and import it again.")});
    }
    return read;
}

std::string textOf(const Table& table, std::string_view lineEnd) {
    std::string text = "%F";
    if (!table.columns.empty()) text += "\t" + joined(table.columns);
    text += lineEnd;
    for (const auto& row : table.rows) {
        text += "%R\t";
        text += joined(row.cells);
        text += lineEnd;
    }
    return text;
}

std::string joined(const std::vector<std::string>& cells) {
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) text += '\t';
        text += cells[i];
    }
    return text;
}

std::vector<std::string> parted(std::string_view text) {
    std::vector<std::string> cells;
    while (true) {
        const auto tab = text.find('\t');
        cells.emplace_back(text.substr(0, tab));
        if (tab == std::string_view::npos) return cells;
        text.remove_prefix(tab + 1);
    }
}

}  // namespace mijlpaal::formats::xer
