#include "base/text.h"
#include "import/table/workbook.h"
#include "import/table/xml_names.h"
#include "import/xml_text.h"
#include "model/moment.h"

#include <algorithm>
#include <charconv>
#include <cmath>

// OpenDocument 1.2, Part 1, chapter 9 (tables). Elements are known by their local names.

namespace mijlpaal::importing::table {

namespace {

constexpr int deepest = 100;

/// The text of a paragraph, with the blanks, tabs and line ends that are elements of their own; of notes and
/// links it is what they show.
void addText(std::string& text, pugi::xml_node node) {
    for (const auto child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            text += child.value();
        } else if (isNamed(child, "s")) {
            constexpr unsigned most = 1000;
            const auto count = attributeOf(child, "c");
            text.append(count ? std::min(count.as_uint(), most) : 1, ' ');
        } else if (isNamed(child, "tab")) {
            text += '\t';
        } else if (isNamed(child, "line-break")) {
            text += '\n';
        } else if (!isNamed(child, "annotation") && !isNamed(child, "note")) {
            addText(text, child);
        }
    }
}

std::string textIn(pugi::xml_node cell) {
    std::string text;
    bool isFirst = true;
    for (const auto child : cell.children()) {
        if (!isNamed(child, "p")) continue;
        if (!isFirst) text += '\n';
        isFirst = false;
        addText(text, child);
    }
    return text;
}

/// "2026-03-02" and "2026-03-02T08:30:00.5" as a cell says them; nothing for what is no moment.
std::optional<std::string> momentIn(std::string_view value) {
    const auto day = model::dayFrom(value.substr(0, 10));
    if (!day) return std::nullopt;
    if (value.size() < 16) return model::isoText(*day);
    const auto moment = model::momentFrom(value.substr(0, 16));
    if (!moment) return std::nullopt;
    return moment->timeOfDay() == 0 ? model::isoText(*day) : model::isoText(*moment);
}

class SheetReader {
public:
    SheetReader(Table& table, std::size_t& cells) : table_{table}, cells_{cells} {}

    /// Errors: there are too many cells.
    base::Result<void> read(pugi::xml_node element) {
        readRows(element, 0);
        if (!isTooLarge_) return {};
        return base::failure("The workbook has more than {limit} cells.",
                             {{"limit", std::to_string(mostCells)}});
    }

private:
    static std::size_t repeated(pugi::xml_node node, std::string_view name) {
        const auto count = base::wholeNumber(attributeOf(node, name).value()).value_or(1);
        return static_cast<std::size_t>(std::clamp<std::int64_t>(count, 1, 2'000'000));
    }

    /// Rows stand in groups and headers too.
    void readRows(pugi::xml_node element, int level) {
        for (const auto child : element.children()) {
            if (isTooLarge_) return;
            if (isNamed(child, "table-row")) {
                readRow(child, level);
            } else if (isNamed(child, "table-row-group")) {
                readRows(child, level + 1);
            } else if (isNamed(child, "table-header-rows") || isNamed(child, "table-rows")) {
                readRows(child, level);
            }
        }
    }

    void readRow(pugi::xml_node element, int level) {
        Row row;
        row.number = next_;
        row.level = level;
        std::size_t column = 0;
        for (const auto each : element.children()) {
            const bool isCovered = isNamed(each, "covered-table-cell");
            if (!isCovered && !isNamed(each, "table-cell")) continue;
            const auto count = repeated(each, "number-columns-repeated");
            auto cell = isCovered ? Cell{} : cellOf(each);
            addMerged(each, row.number, column);
            if (cell.kind != Cell::Kind::empty) {
                for (std::size_t i = 0; i < count && column + i < mostColumns; ++i) {
                    row.cells.resize(column + i + 1);
                    row.cells.back() = cell;
                }
            }
            column += count;
            if (column >= mostColumns) break;
        }
        const auto count = repeated(element, "number-rows-repeated");
        next_ += static_cast<std::int64_t>(count);
        if (isBlank(row)) return;
        for (std::size_t i = 0; i < count; ++i) {
            cells_ += row.cells.size();
            isTooLarge_ = cells_ > mostCells || table_.rows.size() >= mostRows;
            if (isTooLarge_) return;
            table_.rows.push_back(row);
            ++row.number;
        }
    }

    void addMerged(pugi::xml_node cell, std::int64_t row, std::size_t column) {
        const auto columns = repeated(cell, "number-columns-spanned"),
                   rows = repeated(cell, "number-rows-spanned");
        if ((columns == 1 && rows == 1) || table_.merged.size() == mostMerged) return;
        table_.merged.push_back(
            {row, row + static_cast<std::int64_t>(rows) - 1, column, column + columns - 1});
    }

    Cell cellOf(pugi::xml_node element) {
        // The program that writes the file says the same in a namespace of its own, which comes first or
        // last.
        const std::string_view type = valueOf(element, "value-type");
        const auto value = valueOf(element, "value");
        Cell cell;
        if (type == "float" || type == "currency" || type == "percentage") {
            double number = 0;
            const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
            if (error == std::errc{} && end == value.data() + value.size() && std::isfinite(number)) {
                cell.kind = Cell::Kind::number;
                cell.isPercent = type == "percentage";
                cell.text = numberText(number);
                return cell;
            }
        } else if (type == "date") {
            if (auto moment = momentIn(valueOf(element, "date-value"))) {
                cell.kind = Cell::Kind::moment;
                cell.text = std::move(*moment);
                return cell;
            }
        } else if (type == "boolean") {
            cell.kind = Cell::Kind::truth;
            cell.text = valueOf(element, "boolean-value") == "true" ? "true" : "false";
            return cell;
        }
        cell = textCell(textIn(element));
        if (cell.kind == Cell::Kind::empty && type == "string")
            cell = textCell(std::string{valueOf(element, "string-value")});
        if (cell.kind == Cell::Kind::empty && attributeOf(element, "formula")) ++table_.unreckoned;
        return cell;
    }

    static std::string_view valueOf(pugi::xml_node element, std::string_view name) {
        return attributeOf(element, name).value();
    }

    Table& table_;
    std::size_t& cells_;
    std::int64_t next_ = 1;
    bool isTooLarge_ = false;
};

}  // namespace

base::Result<std::vector<Table>> readOds(const Package& package) {
    constexpr auto* manifest = "META-INF/manifest.xml";
    if (package.has(manifest)) {
        const auto bytes = package.read(manifest, largestPart);
        if (bytes && bytes->find("encryption-data") != std::string::npos)
            return base::failure("The file is protected with a password.");
    }
    const auto bytes = package.read("content.xml", largestPart);
    if (!bytes) return base::failure(bytes.error());
    pugi::xml_document document;
    const auto parsed =
        document.load_buffer(bytes->data(), bytes->size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!parsed || isDeeperThan(document, deepest))
        return base::failure("The part {part} of the workbook is damaged.", {{"part", "content.xml"}});
    std::vector<Table> tables;
    std::size_t cells = 0;
    const auto body = childOf(document.document_element(), "body");
    for (const auto element : childOf(body, "spreadsheet").children()) {
        if (!isNamed(element, "table")) continue;
        auto& table = tables.emplace_back();
        table.name = attributeOf(element, "name").value();
        const auto read = SheetReader{table, cells}.read(element);
        if (!read) return base::failure(read.error());
    }
    return tables;
}

}  // namespace mijlpaal::importing::table
