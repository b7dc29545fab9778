#include "storage/added_records.h"

#include "storage/canonical_json.h"
#include "storage/rows.h"

#include <algorithm>
#include <future>
#include <span>
#include <system_error>
#include <vector>

namespace mijlpaal::storage {

using model::Field;
using model::RecordKind;
using model::Value;

/// What is worked out once for all records of a kind.
struct AddedRecords::Kind {
    explicit Kind(RecordKind kind)
        : fields{model::fields(kind)}, again{model::operationsOf(kind).make()} {
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
    /// The record at hand as it would be read again.
    std::shared_ptr<void> again;
};

AddedRecords::AddedRecords(const Journal& journal, Rows rows, EntryWriter* writer)
    : journal_{journal}, rows_{rows}, writer_{writer} {}
AddedRecords::~AddedRecords() = default;

AddedRecords::Kind& AddedRecords::of(RecordKind kind) {
    auto& made = kinds_[static_cast<std::size_t>(kind)];
    if (!made) made = std::make_unique<Kind>(kind);
    return *made;
}

void AddedRecords::add(std::span<const model::Change> changes) {
    static constexpr std::size_t atOnce = 512;
    const auto batchAt = [changes](std::size_t begin) {
        return changes.subspan(begin, std::min(atOnce, changes.size() - begin));
    };
    make(batchAt(0), now_);
    for (std::size_t begin = 0; begin < changes.size(); begin += atOnce) {
        std::future<void> making;
        const bool isLast = begin + atOnce >= changes.size();
        const auto makeNext = [this, next = isLast ? changes.first(0) : batchAt(begin + atOnce)] { make(next, next_); };
        try {
            if (!isLast) making = std::async(std::launch::async, makeNext);
        } catch (const std::system_error&) {
            // Without another thread they are made behind this batch.
        }
        // Should this throw, the other thread is waited for.
        write(batchAt(begin), now_);
        making.valid() ? making.get() : makeNext();
        std::swap(now_, next_);
    }
}

void AddedRecords::make(std::span<const model::Change> changes, Batch& batch) {
    if (batch.size() < changes.size()) batch.resize(changes.size());
    for (std::size_t i = 0; i < changes.size(); ++i) make(changes[i], batch[i]);
}

void AddedRecords::make(const model::Change& change, Made& made) {
    const auto* record = change.after.get();
    const auto& operations = model::operationsOf(change.kind);
    auto& kind = of(change.kind);
    made.values.resize(kind.fields.size());
    bool isReadable = true;
    operations.setNumber(kind.again.get(), change.number);
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        made.values[i] = kind.fields[i].get(record);
        isReadable = isReadable && kind.fields[i].set(kind.again.get(), made.values[i]);
    }
    if (!isReadable || !operations.areEqual(kind.again.get(), record)) failNotReadAgain(journal_, change);
    if (!writer_) return;

    made.after = "{";
    hashed_ = "{";
    made.salts.clear();
    for (const auto i : kind.byName) {
        const auto& value = made.values[i];
        if (value == kind.usual[i]) continue;
        if (made.after.size() > 1) {
            made.after += ',';
            hashed_ += ',';
        }
        made.after += kind.names[i];
        hashed_ += kind.names[i];
        const auto begin = made.after.size();
        appendValueJson(made.after, value);
        const auto json = std::string_view{made.after}.substr(begin);
        if (!saysTheSame(json, value)) failNotReadAgain(journal_, change);
        salted_ = salts_.next();
        made.salts += salted_;
        salted_ += json;
        hash_.add(salted_);
        hashed_ += '"';
        hash_.appendHexadecimal(hashed_);
        hashed_ += '"';
    }
    made.after += '}';
    hashed_ += '}';
    writer_->count(hashedText({}, hashed_, change.number, nameOf(change.kind)));
}

void AddedRecords::write(std::span<const model::Change> changes, const Batch& batch) {
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto& change = changes[i];
        if (rows_ == Rows::written &&
            !insertRow(journal_.database, change.kind, change.number, batch[i].values)) {
            fail("{record} in {file} is not what it was when this edit was made, so nothing was written.",
                 {{"record", nameFor(change)}, {"file", journal_.file.string()}});
        }
        if (writer_) writer_->insert({nameOf(change.kind), change.number, std::nullopt, batch[i].after, batch[i].salts});
    }
}

}  // namespace mijlpaal::storage
