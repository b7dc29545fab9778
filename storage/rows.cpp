#include "storage/rows.h"

#include "model/field.h"

#include <sqlite3.h>

#include <array>

namespace mijlpaal::storage {

namespace {

using model::Field;
using model::RecordKind;
using model::Value;

/// The statements of one kind. The names come from our own lists, so quoting them is enough.
struct Texts {
    std::string insert, update, remove, selectOne, selectAll;
};

std::string quoted(std::string_view name) {
    return '"' + std::string{name} + '"';
}

Texts makeTexts(RecordKind kind) {
    const auto table = quoted(nameOf(kind));
    std::string names, places, settings;
    for (const auto& field : model::fields(kind)) {
        const auto name = quoted(field.name);
        if (!settings.empty()) settings += ", ";
        settings += name + " = ?";
        names += ", " + name;
        places += ", ?";
    }
    return {"INSERT INTO " + table + " (id" + names + ") VALUES (?" + places + ")",
            "UPDATE " + table + " SET " + settings + " WHERE id = ?",
            "DELETE FROM " + table + " WHERE id = ?",
            "SELECT id" + names + " FROM " + table + " WHERE id = ?",
            "SELECT id" + names + " FROM " + table + " ORDER BY id"};
}

const Texts& textsOf(RecordKind kind) {
    static const auto all = [] {
        std::array<Texts, model::recordKindCount> made;
        for (const auto each : model::allKinds) made[static_cast<std::size_t>(each)] = makeTexts(each);
        return made;
    }();
    return all[static_cast<std::size_t>(kind)];
}

/// The text of the field that is the code of a record, as it stands in the row.
std::string codeIn(std::span<const Field> fields, const std::vector<Value>& values) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].unit != model::Unit::code) continue;
        if (const auto* text = std::get_if<std::string>(&values[i])) return *text;
    }
    return {};
}

/// Reads rows of one kind that were selected with their ids.
class RowReader {
public:
    explicit RowReader(RecordKind kind) : kind_{kind}, values_(model::fields(kind).size()) {}

    /// Nothing when the row cannot be read; `bad` says why.
    model::SharedRecord read(const Query& row) {
        const auto& operations = model::operationsOf(kind_);
        const auto fields = model::fields(kind_);
        const auto id = row.integer(0);
        auto record = operations.make();
        operations.setNumber(record.get(), id);
        const Field* wrong = nullptr;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            row.read(static_cast<int>(i) + 1, values_[i]);
            if (!fields[i].set(record.get(), values_[i]) && !wrong) wrong = &fields[i];
        }
        const bool hasId = id > 0 && id <= largestId;
        if (!wrong && hasId) return record;
        bad = {kind_, id, hasId ? std::string{wrong->name} : "", codeIn(fields, values_)};
        return nullptr;
    }

    BadRow bad{};

private:
    RecordKind kind_;
    std::vector<Value> values_;
};

void readTable(Database& database, model::RecordTable& table, std::vector<BadRow>& bad) {
    RowReader reader{table.kind()};
    auto rows = database.query(textsOf(table.kind()).selectAll);
    while (rows.step()) {
        if (auto record = reader.read(rows)) {
            table.put(std::move(record));
        } else {
            bad.push_back(std::move(reader.bad));
        }
    }
}

}  // namespace

bool insertRow(Database& database, RecordKind kind, std::int64_t id, std::span<const Value> values) {
    auto row = database.query(textsOf(kind).insert);
    row.with(id);
    for (const auto& value : values) row.lent(value);
    try {
        row.run();
    } catch (const SqlError& error) {
        if (error.code == SQLITE_CONSTRAINT_PRIMARYKEY || error.code == SQLITE_CONSTRAINT_ROWID) return false;
        throw;
    }
    return true;
}

bool updateRow(Database& database, const model::Patch& patch, const void* after) {
    // Most edits change one field; then the indexes on the others are left alone.
    if (patch.fields.size() == 1) {
        const auto& field = *patch.fields.front().field;
        auto row = database.query("UPDATE " + quoted(nameOf(patch.kind)) + " SET " + quoted(field.name) +
                                  " = ? WHERE id = ?");
        row.with(field.get(after)).with(patch.number).run();
    } else {
        auto row = database.query(textsOf(patch.kind).update);
        for (const auto& field : model::fields(patch.kind)) row.with(field.get(after));
        row.with(patch.number).run();
    }
    return database.changedRows() == 1;
}

bool removeRow(Database& database, RecordKind kind, std::int64_t id) {
    database.query(textsOf(kind).remove).with(id).run();
    return database.changedRows() == 1;
}

bool rowIs(Database& database, RecordKind kind, std::int64_t id, const void* record) {
    auto row = database.query(textsOf(kind).selectOne);
    if (!row.with(id).step()) return false;
    Value value;
    int column = 0;
    for (const auto& field : model::fields(kind)) {
        row.read(++column, value);
        if (value != field.get(record)) return false;
    }
    return true;
}

model::SharedRecord readRow(Database& database, RecordKind kind, std::int64_t id) {
    auto row = database.query(textsOf(kind).selectOne);
    return row.with(id).step() ? RowReader{kind}.read(row) : nullptr;
}

model::Portfolio readRows(Database& database, std::vector<BadRow>& bad) {
    model::Portfolio portfolio;
    for (const auto kind : model::allKinds) readTable(database, portfolio.table(kind), bad);
    return portfolio;
}

}  // namespace mijlpaal::storage
