#include "export/xer/tables.h"

#include "formats/xer/schema.h"

#include <algorithm>

namespace mijlpaal::exporting {

namespace {

using model::ForeignPart;

std::string_view partOf(std::string_view key, std::string_view prefix) {
    return key.starts_with(prefix) ? key.substr(prefix.size()) : std::string_view{};
}

xer::Table newTable(std::string_view name) {
    xer::Table table;
    table.name = name;
    for (const auto& column : xer::columnsOf(name)) table.columns.emplace_back(column.name);
    table.indexColumns();
    return table;
}

/// Tabs and line ends would begin another cell or row.
std::string onOneLine(std::string text) {
    for (auto& character : text) {
        if (character == '\t' || character == '\n' || character == '\r') character = ' ';
    }
    return text;
}

/// Takes the foreign parts one by one, in their order.
class Gatherer {
public:
    explicit Gatherer(const model::Portfolio& portfolio) : portfolio_{portfolio} {}

    KeptFile gather() {
        for (const auto& part : portfolio_.all<ForeignPart>()) {
            if (part.origin == xer::origin) take(part);
        }
        const bool isNew = kept_.file.header.empty();
        if (isNew) startNew();
        readOthers();
        for (const auto name : xer::readTables) {
            const auto at = kept_.read.find(name);
            if (at == kept_.read.end() || !at->second.evenIfEmpty)
                addTable(name, isNew && name != xer::notesTable);
        }
        return std::move(kept_);
    }

private:
    void take(const ForeignPart& part) {
        if (part.key == xer::headerKey) {
            kept_.file.header = xer::parted(part.content);
        } else if (part.key == xer::textKey) {
            xer::readTextWords(kept_.file, part.content);
        } else if (part.key == xer::tablesKey) {
            kept_.order = xer::parted(part.content);
        } else if (const auto columns = partOf(part.key, xer::columnsKey); !columns.empty()) {
            auto& kept = kept_.read[std::string{columns}];
            kept.evenIfEmpty = true;
            kept.table.name = columns;
            if (!part.content.empty()) kept.table.columns = xer::parted(part.content);
            kept.table.indexColumns();
        } else if (const auto name = partOf(part.key, xer::tableKey); !name.empty()) {
            others_ += "%T\t" + std::string{name} + "\n" + part.content;
        } else if (const auto table = partOf(part.key, xer::rowKey); !table.empty()) {
            rowsOf(table).push_back({{0, xer::parted(part.content)}, std::nullopt});
        } else if (portfolio_.contains(part.object)) {
            rowsOf(part.key).push_back({{0, xer::parted(part.content)}, part.object});
        }
    }

    std::vector<KeptRow>& rowsOf(std::string_view name) { return kept_.read[std::string{name}].rows; }

    void startNew() {
        kept_.file.header = xer::parted(xer::firstHeader);
        others_ = "%T\tCURRTYPE\n" + std::string{xer::currencyTable} + "%T\tOBS\n" +
                  std::string{xer::structureTable};
        kept_.order = {"CURRTYPE", "OBS"};
    }

    /// The tables that are not read, as tables.
    void readOthers() {
        auto read = xer::readFile("ERMHDR\n" + others_ + "%E\n", {});
        if (!read.file) return;
        for (auto& table : read.file->tables) {
            // Kept before such tables were read.
            const bool isRead = xer::isRead(table.name) && !kept_.read.contains(table.name);
            if (!isRead) {
                kept_.file.tables.push_back(std::move(table));
                continue;
            }
            auto& kept = kept_.read[table.name];
            kept.evenIfEmpty = true;
            for (auto& row : table.rows) kept.rows.push_back({std::move(row), std::nullopt});
            table.rows.clear();
            kept.table = std::move(table);
        }
    }

    /// Behind the tables that come before it in P6.
    void addTable(std::string_view name, bool evenIfEmpty) {
        auto& added = kept_.read[std::string{name}];
        added.table = newTable(name);
        added.evenIfEmpty = evenIfEmpty;
        auto place = kept_.order.end();
        const auto self = std::find(xer::readTables.begin(), xer::readTables.end(), name);
        for (auto before = self; before != xer::readTables.begin();) {
            const auto at = std::find(kept_.order.begin(), kept_.order.end(), *--before);
            if (at == kept_.order.end()) continue;
            place = std::next(at);
            break;
        }
        kept_.order.insert(place, std::string{name});
    }

    const model::Portfolio& portfolio_;
    KeptFile kept_;
    std::string others_;
};

}  // namespace

KeptFile keptFileOf(const model::Portfolio& portfolio) {
    return Gatherer{portfolio}.gather();
}

void TableWriter::set(xer::Row& row, std::string_view column, const std::string& text) {
    if (!table_.columnAt(column)) {
        if (text.empty()) return;
        addColumn(column, row);
    }
    table_.setCell(row, column, onOneLine(text));
}

/// Cells that a file has beyond its columns keep their places, below columns without a name.
void TableWriter::addColumn(std::string_view column, const xer::Row& row) {
    auto places = std::max(table_.columns.size(), row.cells.size());
    for (const auto& each : table_.rows) places = std::max(places, each.cells.size());
    for (const auto& each : kept_.rows) places = std::max(places, each.row.cells.size());
    table_.columns.resize(places);
    table_.columns.emplace_back(column);
    table_.indexColumns();
}

void TableWriter::change(xer::Row& row, const xer::Values& before, const xer::Values& now) {
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (before[i].second != now[i].second) set(row, now[i].first, now[i].second);
    }
}

xer::Row TableWriter::newRow(const xer::Values& values) {
    xer::Row row;
    for (const auto& column : table_.columns) {
        row.cells.emplace_back(xer::usualCell(table_.name, column));
    }
    for (const auto& [column, text] : values) {
        if (table_.columnAt(column) || text != xer::usualCell(table_.name, column)) set(row, column, text);
    }
    return row;
}

void TableWriter::setIfThere(xer::Row& row, std::string_view column, std::string text) const {
    if (table_.columnAt(column)) table_.setCell(row, column, std::move(text));
}

}  // namespace mijlpaal::exporting
