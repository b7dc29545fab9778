#include "storage/rows.h"

#include "model/field.h"

#include <array>

namespace mijlpaal::storage {

namespace {

using model::Field;
using model::RecordKind;
using model::Value;

/// The statements of one kind. The names come from our own lists, so quoting them is enough.
struct Texts {
    std::string insert, update, remove, selectOne, selectAll, has;
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
            "SELECT id" + names + " FROM " + table + " ORDER BY id",
            "SELECT 1 FROM " + table + " WHERE id = ?"};
}

const Texts& textsOf(RecordKind kind) {
    static const auto all = [] {
        std::array<Texts, model::recordKindCount> made;
        for (std::size_t i = 0; i < made.size(); ++i) made[i] = makeTexts(static_cast<RecordKind>(i));
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

template <class Record>
void readTable(Database& database, model::Table<Record>& table, std::vector<BadRow>& bad) {
    constexpr auto kind = model::kindOf<Record>;
    const auto fields = model::fields<Record>();
    std::vector<Value> values(fields.size());
    auto rows = database.query(textsOf(kind).selectAll);
    while (rows.step()) {
        Record record;
        record.id.number = rows.integer(0);
        const Field* wrong = nullptr;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            rows.read(static_cast<int>(i) + 1, values[i]);
            if (!fields[i].set(&record, values[i]) && !wrong) wrong = &fields[i];
        }
        const bool hasId = record.id.number > 0 && record.id.number <= largestId;
        if (wrong || !hasId) {
            bad.push_back(
                {kind, record.id.number, hasId ? std::string{wrong->name} : "", codeIn(fields, values)});
        } else {
            table.put(std::move(record));
        }
    }
}

}  // namespace

void insertRow(Database& database, RecordKind kind, std::int64_t id, const void* record) {
    auto row = database.query(textsOf(kind).insert);
    row.with(id);
    for (const auto& field : model::fields(kind)) row.with(field.get(record));
    row.run();
}

bool updateRow(Database& database, RecordKind kind, std::int64_t id, const void* record) {
    auto row = database.query(textsOf(kind).update);
    for (const auto& field : model::fields(kind)) row.with(field.get(record));
    row.with(id).run();
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

bool hasRow(Database& database, RecordKind kind, std::int64_t id) {
    auto row = database.query(textsOf(kind).has);
    return row.with(id).step();
}

model::Portfolio readRows(Database& database, std::vector<BadRow>& bad) {
    model::Portfolio portfolio;
    model::forEachTable(portfolio, [&](auto& table) { readTable(database, table, bad); });
    return portfolio;
}

}  // namespace mijlpaal::storage
