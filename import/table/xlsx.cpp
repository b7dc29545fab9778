#include "base/text.h"
#include "import/table/workbook.h"
#include "import/table/xml_names.h"
#include "import/xml_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

// Office Open XML, Part 1, chapter 18 (SpreadsheetML). Elements are known by their local names, since files
// in the strict form have another namespace.

namespace mijlpaal::importing::table {

namespace {

constexpr int deepest = 60;

/// What the format of a cell says of its number.
struct Look {
    bool isMoment = false, isPercent = false;
    std::uint8_t indent = 0;
};

base::Result<pugi::xml_document> parse(const std::string& part, std::string bytes) {
    pugi::xml_document document;
    const auto parsed =
        document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!parsed || isDeeperThan(document, deepest))
        return base::failure("The part {part} of the workbook is damaged.", {{"part", part}});
    return document;
}

base::Result<pugi::xml_document> readPart(const Package& package, const std::string& part) {
    return package.read(part, largestPart).and_then([&part](std::string bytes) {
        return parse(part, std::move(bytes));
    });
}

/// The folder of a part, with its slash.
std::string folderOf(const std::string& part) {
    const auto slash = part.rfind('/');
    return slash == std::string::npos ? std::string{} : part.substr(0, slash + 1);
}

/// Where a relation leads that stands in a folder: "worksheets/sheet1.xml", "../media/x", "/xl/sheet.xml".
std::string resolved(std::string folder, std::string_view target) {
    if (target.starts_with('/')) return std::string{target.substr(1)};
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        if (!folder.empty()) folder.pop_back();
        folder = folderOf(folder);
    }
    return folder + std::string{target};
}

struct Relation {
    std::string type, target;
};

/// The relations of a part by their ids; none when it has none.
std::map<std::string, Relation> relationsOf(const Package& package, const std::string& part) {
    std::map<std::string, Relation> relations;
    const auto folder = folderOf(part);
    const auto name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    if (!package.has(name)) return relations;
    const auto document = readPart(package, name);
    if (!document) return relations;
    for (const auto each : document->document_element().children()) {
        const std::string_view type = each.attribute("Type").value();
        const auto slash = type.rfind('/');
        relations[each.attribute("Id").value()] = {
            std::string{slash == std::string_view::npos ? type : type.substr(slash + 1)},
            resolved(folder, each.attribute("Target").value())};
    }
    return relations;
}

std::string targetOf(const std::map<std::string, Relation>& relations, std::string_view type) {
    for (const auto& [id, relation] : relations) {
        if (relation.type == type) return relation.target;
    }
    return {};
}

// ---- formats ---------------------------------------------------------------------------------

/// Whether a format of one's own shows a date: it has a sign for year or day outside quotes and brackets. One
/// of hours alone is a length of time, and stays a number.
Look lookOf(std::string_view format) {
    Look look;
    // What holds for numbers above zero stands first.
    bool isQuoted = false, isBracketed = false;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char letter = format[i];
        if (letter == '\\' || letter == '_' || letter == '*') {
            ++i;
        } else if (letter == '"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (letter == '[') {
            isBracketed = true;
        } else if (letter == ']') {
            isBracketed = false;
        } else if (isBracketed) {
            continue;
        } else if (letter == ';') {
            break;
        } else if (letter == '%') {
            look.isPercent = true;
        } else if (letter == 'y' || letter == 'Y' || letter == 'd' || letter == 'D' || letter == 'j' ||
                   letter == 'J') {
            look.isMoment = true;
        }
    }
    if (base::lowered(format) == "general" || base::lowered(format) == "standaard") look.isMoment = false;
    return look;
}

/// The formats that every file may use without saying what they are.
Look lookOf(int builtIn) {
    Look look;
    look.isPercent = builtIn == 9 || builtIn == 10;
    look.isMoment = (builtIn >= 14 && builtIn <= 17) || builtIn == 22 || (builtIn >= 27 && builtIn <= 31) ||
                    builtIn == 36 || (builtIn >= 50 && builtIn <= 54) || builtIn == 57 || builtIn == 58;
    return look;
}

std::vector<Look> looksIn(const pugi::xml_document& styles) {
    const auto root = styles.document_element();
    std::map<int, Look> own;
    for (const auto each : childOf(root, "numFmts").children())
        own[each.attribute("numFmtId").as_int()] = lookOf(each.attribute("formatCode").value());
    std::vector<Look> looks;
    for (const auto each : childOf(root, "cellXfs").children()) {
        const auto id = each.attribute("numFmtId").as_int();
        const auto at = own.find(id);
        auto look = at == own.end() ? lookOf(id) : at->second;
        const auto indent = childOf(each, "alignment").attribute("indent").as_uint();
        look.indent = static_cast<std::uint8_t>(std::min(indent, 250U));
        looks.push_back(look);
    }
    return looks;
}

// ---- texts -----------------------------------------------------------------------------------

/// A character of the plane that all languages share.
void appendUtf8(std::string& text, unsigned number) {
    const auto add = [&text](unsigned byte) { text += static_cast<char>(byte); };
    if (number < 0x80) return add(number);
    if (number < 0x800) {
        add(0xC0 | number >> 6);
    } else {
        add(0xE0 | number >> 12);
        add(0x80 | (number >> 6 & 0x3F));
    }
    add(0x80 | (number & 0x3F));
}

/// A text with its escapes read: a character that XML does not keep is written by its number, as "_x000D_".
/// Source: ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring).
std::string unescaped(std::string_view text) {
    constexpr std::size_t length = 7, digits = 4;
    std::string made;
    for (auto at = text.find("_x"); at != std::string_view::npos; at = text.find("_x")) {
        unsigned number = 0;
        const auto code = text.substr(at + 2, digits);
        const auto read = std::from_chars(code.data(), code.data() + code.size(), number, 16);
        const bool isEscape = at + length <= text.size() && text[at + length - 1] == '_' &&
                              read.ec == std::errc{} && read.ptr == code.data() + digits && number != 0 &&
                              (number < 0xD800 || number > 0xDFFF);
        made += text.substr(0, isEscape ? at : at + 2);
        if (isEscape) appendUtf8(made, number);
        text.remove_prefix(isEscape ? at + length : at + 2);
    }
    return made.append(text);
}

/// The text of a string: of all its runs, without how they are read aloud.
std::string textIn(pugi::xml_node item) {
    std::string text;
    for (const auto child : item.children()) {
        if (isNamed(child, "t")) text += child.text().get();
        if (isNamed(child, "r")) text += childOf(child, "t").text().get();
    }
    return text.find("_x") == std::string::npos ? text : unescaped(text);
}

/// "C12": the column from 0; nothing for what is no such name.
std::optional<std::size_t> columnIn(std::string_view name) {
    std::size_t column = 0;
    for (const char letter : name) {
        if (letter >= '0' && letter <= '9') break;
        if (letter < 'A' || letter > 'Z' || column > mostColumns * 30) return std::nullopt;
        column = column * 26 + static_cast<std::size_t>(letter - 'A') + 1;
    }
    if (column == 0) return std::nullopt;
    return column - 1;
}

std::optional<std::int64_t> rowIn(std::string_view name) {
    const auto digit = name.find_first_of("0123456789");
    return digit == std::string_view::npos ? std::nullopt : base::wholeNumber(name.substr(digit));
}

std::optional<double> numberIn(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

// ---- the sheets ------------------------------------------------------------------------------

/// What all sheets of a workbook share.
struct Shared {
    std::vector<std::string> texts;
    std::vector<Look> looks;
    bool countsFrom1904 = false;
    std::size_t cells = 0;
};

class SheetReader {
public:
    SheetReader(Shared& shared, Table& table) : shared_{shared}, table_{table} {}

    base::Result<void> read(pugi::xml_node sheet) {
        std::int64_t number = 0;
        for (const auto element : childOf(sheet, "sheetData").children()) {
            if (!isNamed(element, "row")) continue;
            number =
                std::max(base::wholeNumber(element.attribute("r").value()).value_or(number + 1), number + 1);
            Row row;
            row.number = number;
            row.level = std::clamp(element.attribute("outlineLevel").as_int(), 0, 7);
            readCells(row, element);
            shared_.cells += row.cells.size();
            if (shared_.cells > mostCells || table_.rows.size() > mostRows) {
                return base::failure("The workbook has more than {limit} cells.",
                                     {{"limit", std::to_string(mostCells)}});
            }
            if (!isBlank(row)) table_.rows.push_back(std::move(row));
        }
        readMerged(childOf(sheet, "mergeCells"));
        return {};
    }

private:
    void readCells(Row& row, pugi::xml_node element) {
        std::size_t next = 0;
        for (const auto each : element.children()) {
            if (!isNamed(each, "c")) continue;
            const auto column = columnIn(each.attribute("r").value()).value_or(next);
            next = column + 1;
            // Columns that nobody looks at are often no more than a format up to the end of the sheet.
            if (column >= mostColumns) continue;
            auto cell = cellOf(each);
            if (cell.kind == Cell::Kind::empty) continue;
            if (row.cells.size() <= column) row.cells.resize(column + 1);
            row.cells[column] = std::move(cell);
        }
    }

    Cell cellOf(pugi::xml_node element) {
        const std::string_view type = element.attribute("t").value();
        const auto style = element.attribute("s").as_uint();
        const auto look = style < shared_.looks.size() ? shared_.looks[style] : Look{};
        const auto valueNode = childOf(element, "v");
        const std::string_view value = valueNode.text().get();
        Cell cell;
        if (type == "inlineStr") {
            cell = textCell(textIn(childOf(element, "is")));
        } else if (type == "s") {
            const auto at = base::wholeNumber(value);
            if (at && *at >= 0 && static_cast<std::size_t>(*at) < shared_.texts.size())
                cell = textCell(shared_.texts[static_cast<std::size_t>(*at)]);
        } else if (type == "b") {
            cell.kind = Cell::Kind::truth;
            cell.text = value == "1" || value == "true" ? "true" : "false";
        } else if (type == "str" || type == "e") {
            cell = textCell(std::string{value});
        } else if (type == "d") {
            cell.kind = value.empty() ? Cell::Kind::empty : Cell::Kind::moment;
            cell.text = value;
        } else if (!value.empty()) {
            cell = numberCell(value, look);
        }
        if (value.empty() && type != "inlineStr" && childOf(element, "f")) ++table_.unreckoned;
        cell.indent = look.indent;
        return cell;
    }

    Cell numberCell(std::string_view value, const Look& look) const {
        const auto number = numberIn(value);
        if (!number) return textCell(std::string{value});
        Cell cell;
        if (look.isMoment) {
            if (auto moment = momentOfSerial(*number, shared_.countsFrom1904)) {
                cell.kind = Cell::Kind::moment;
                cell.text = std::move(*moment);
                return cell;
            }
        }
        cell.kind = Cell::Kind::number;
        cell.isPercent = look.isPercent;
        cell.text = numberText(*number);
        return cell;
    }

    void readMerged(pugi::xml_node list) {
        for (const auto each : list.children()) {
            const std::string_view range = each.attribute("ref").value();
            const auto colon = range.find(':');
            if (colon == std::string_view::npos) continue;
            const auto first = range.substr(0, colon), last = range.substr(colon + 1);
            const auto firstColumn = columnIn(first), lastColumn = columnIn(last);
            const auto firstRow = rowIn(first), lastRow = rowIn(last);
            if (table_.merged.size() == mostMerged) return;
            if (firstColumn && lastColumn && firstRow && lastRow)
                table_.merged.push_back({*firstRow, *lastRow, *firstColumn, *lastColumn});
        }
    }

    Shared& shared_;
    Table& table_;
};

}  // namespace

base::Result<std::vector<Table>> readXlsx(const Package& package) {
    auto bookName = targetOf(relationsOf(package, ""), "officeDocument");
    if (bookName.empty()) bookName = "xl/workbook.xml";
    if (bookName.ends_with(".bin"))
        return base::failure("This is a workbook in the binary form of Excel (.xlsb).");
    const auto book = readPart(package, bookName);
    if (!book) return base::failure(book.error());
    const auto relations = relationsOf(package, bookName);
    const auto root = book->document_element();

    Shared shared;
    const auto date1904 = attributeOf(childOf(root, "workbookPr"), "date1904");
    shared.countsFrom1904 = date1904.as_bool();
    if (const auto name = targetOf(relations, "sharedStrings"); !name.empty() && package.has(name)) {
        const auto texts = readPart(package, name);
        if (!texts) return base::failure(texts.error());
        for (const auto item : texts->document_element().children()) {
            if (isNamed(item, "si")) shared.texts.push_back(textIn(item));
        }
    }
    if (const auto name = targetOf(relations, "styles"); !name.empty() && package.has(name)) {
        const auto styles = readPart(package, name);
        if (!styles) return base::failure(styles.error());
        shared.looks = looksIn(*styles);
    }

    std::vector<Table> tables;
    for (const auto sheet : childOf(root, "sheets").children()) {
        const auto relation = relations.find(attributeOf(sheet, "id").value());
        if (relation == relations.end() || relation->second.type != "worksheet") continue;
        const auto part = readPart(package, relation->second.target);
        if (!part) return base::failure(part.error());
        auto& table = tables.emplace_back();
        table.name = sheet.attribute("name").value();
        const std::string_view state = sheet.attribute("state").value();
        table.isHidden = state == "hidden" || state == "veryHidden";
        table.countsFrom1904 = shared.countsFrom1904;
        const auto read = SheetReader{shared, table}.read(part->document_element());
        if (!read) return base::failure(read.error());
    }
    return tables;
}

}  // namespace mijlpaal::importing::table
