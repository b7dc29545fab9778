#include "storage/added_records.h"

#include "storage/canonical_json.h"
#include "storage/rows.h"

#include <algorithm>
#include <span>
#include <vector>

namespace mijlpaal::storage {

using model::Field;
using model::RecordKind;
using model::Value;

/// What is worked out once for all records of a kind.
struct AddedRecords::Kind {
    explicit Kind(RecordKind kind)
        : fields{model::fields(kind)}, values(fields.size()), again{model::operationsOf(kind).make()} {
        for (const auto& field : fields) usual.push_back(field.get(model::freshRecord(kind)));
        for (std::size_t i = 0; i < fields.size(); ++i) {
            names.push_back('"' + std::string{fields[i].name} + "\":");
            byName.push_back(i);
        }
        std::ranges::sort(byName, {}, [this](std::size_t i) { return fields[i].name; });
    }

    std::span<const Field> fields;
    /// Of a fresh record.
    std::vector<Value> usual;
    /// `"article":`
    std::vector<std::string> names;
    /// The fields in the order of their names.
    std::vector<std::size_t> byName;
    /// Of the record at hand, and that record as it would be read again.
    std::vector<Value> values;
    std::shared_ptr<void> again;
};

AddedRecords::AddedRecords(const Journal& journal, EntryWriter* writer) : journal_{journal}, writer_{writer} {}
AddedRecords::~AddedRecords() = default;

AddedRecords::Kind& AddedRecords::of(RecordKind kind) {
    auto& made = kinds_[static_cast<std::size_t>(kind)];
    if (!made) made = std::make_unique<Kind>(kind);
    return *made;
}

void AddedRecords::add(const model::Change& change) {
    const auto [kindOf, id] = change.subject();
    const auto* record = change.after.get();
    const auto& operations = model::operationsOf(kindOf);
    auto& kind = of(kindOf);
    if (hasRow(journal_.database, kindOf, id)) {
        fail("{record} in {file} is not what it was when this edit was made, so nothing was written.",
             {{"record", nameFor(change)}, {"file", journal_.file.string()}});
    }
    bool isReadable = true;
    operations.setNumber(kind.again.get(), id);
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        kind.values[i] = kind.fields[i].get(record);
        isReadable = isReadable && kind.fields[i].set(kind.again.get(), kind.values[i]);
    }
    if (!isReadable || !operations.areEqual(kind.again.get(), record)) failNotReadAgain(journal_, change);
    insertRow(journal_.database, kindOf, id, kind.values);
    if (!writer_) return;

    after_ = "{";
    hashed_ = "{";
    lineSalts_.clear();
    for (const auto i : kind.byName) {
        const auto& value = kind.values[i];
        if (value == kind.usual[i]) continue;
        if (after_.size() > 1) {
            after_ += ',';
            hashed_ += ',';
        }
        after_ += kind.names[i];
        hashed_ += kind.names[i];
        const auto begin = after_.size();
        appendValueJson(after_, value);
        const auto json = std::string_view{after_}.substr(begin);
        if (!saysTheSame(json, value)) failNotReadAgain(journal_, change);
        salted_ = salts_.next();
        lineSalts_ += salted_;
        salted_ += json;
        hash_.add(salted_);
        hashed_ += '"';
        hash_.appendHexadecimal(hashed_);
        hashed_ += '"';
    }
    after_ += '}';
    hashed_ += '}';
    writer_->add({nameOf(kindOf), id, std::nullopt, after_, lineSalts_}, hashedText({}, hashed_, id, nameOf(kindOf)));
}

}  // namespace mijlpaal::storage
