#include "storage/line.h"

#include "storage/canonical_json.h"
#include "storage/rows.h"
#include "storage/salts.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace mijlpaal::storage {

namespace {

using model::Deed;
using model::Field;
using model::FieldChange;
using model::Patch;
using model::RecordKind;
using model::Value;

using FieldList = std::vector<const Field*>;

FieldList byName(FieldList fields) {
    std::sort(fields.begin(), fields.end(),
              [](const Field* one, const Field* other) { return one->name < other->name; });
    return fields;
}

/// The fields of a kind in the order of their names.
const FieldList& sortedFields(RecordKind kind) {
    static const auto all = [] {
        std::array<FieldList, model::recordKindCount> made;
        for (const auto each : model::allKinds) {
            FieldList list;
            for (const auto& field : model::fields(each)) list.push_back(&field);
            made[static_cast<std::size_t>(each)] = byName(std::move(list));
        }
        return made;
    }();
    return all[static_cast<std::size_t>(kind)];
}

const Field* findField(RecordKind kind, std::string_view name) {
    const auto& fields = sortedFields(kind);
    const auto at =
        std::lower_bound(fields.begin(), fields.end(), name,
                         [](const Field* field, std::string_view wanted) { return field->name < wanted; });
    return at != fields.end() && (*at)->name == name ? *at : nullptr;
}

/// Reads the values of one kind, under the names of one version.
class ValueReader {
public:
    ValueReader(RecordKind kind, std::int64_t format, const FormerNames& names)
        : kind_{kind}, format_{format}, names_{names}, scratch_{model::operationsOf(kind).make()} {}

    /// The field of a key; null when it is no more. False when there never was one.
    bool find(std::string_view key, const Field*& field) const {
        const auto name = names_.field(format_, kind_, key);
        field = name.empty() ? nullptr : findField(kind_, name);
        return name.empty() || field != nullptr;
    }

    /// Sets a field of a record; false when the value does not fit.
    bool set(const Field& field, Value value, void* record) const {
        if (auto* text = std::get_if<std::string>(&value); text && !names_.words.empty())
            *text = names_.word(format_, kind_, field.name, *text);
        return field.set(record, value).has_value();
    }

    /// The value as today's program writes it; that of a fresh record when it was taken out.
    std::optional<Value> read(const Field& field, const std::optional<Value>& value) {
        if (!value) return field.get(model::freshRecord(kind_));
        if (!set(field, *value, scratch_.get())) return std::nullopt;
        return field.get(scratch_.get());
    }

private:
    RecordKind kind_;
    std::int64_t format_;
    const FormerNames& names_;
    std::shared_ptr<void> scratch_;
};

/// A line of whole records.
std::optional<Patch> wholePatch(const StoredLine& line, RecordKind kind, const ValueReader& reader) {
    const auto record = [&](const std::optional<std::string>& json, model::SharedRecord& read) {
        if (!json) return true;
        auto made = model::operationsOf(kind).make();
        model::operationsOf(kind).setNumber(made.get(), line.id);
        FlatObject object{*json};
        while (object.next()) {
            const Field* field = nullptr;
            if (!reader.find(object.key(), field) || !object.value()) return false;
            if (field && !reader.set(*field, *object.value(), made.get())) return false;
        }
        read = std::move(made);
        return object.isWhole();
    };
    model::Change change{kind, line.id, nullptr, nullptr};
    if (!record(line.before, change.before) || !record(line.after, change.after)) return std::nullopt;
    return model::patchOf(change);
}

/// The values of one side, in `fields` of the patch.
bool readSide(const std::string& json, bool isBefore, ValueReader& reader, Patch& patch) {
    FlatObject object{json};
    std::size_t count = 0;
    while (object.next()) {
        const Field* field = nullptr;
        if (!reader.find(object.key(), field)) return false;
        if (!field) continue;
        auto value = reader.read(*field, object.value());
        if (!value) return false;
        const bool isGone = !object.value();
        if (patch.deed != Deed::change || isBefore) {
            auto& made = patch.fields.emplace_back();
            made.field = field;
            auto fresh = field->get(model::freshRecord(patch.kind));
            made.before = isBefore ? std::move(*value) : std::move(fresh);
            made.after = isBefore ? std::move(fresh) : std::move(*value);
            (isBefore ? made.beforeIsGone : made.afterIsGone) = isGone;
        } else {
            // Both sides name the same fields.
            if (count >= patch.fields.size() || patch.fields[count].field != field) return false;
            patch.fields[count].after = std::move(*value);
            patch.fields[count].afterIsGone = isGone;
        }
        ++count;
    }
    return object.isWhole() && count == patch.fields.size();
}

}  // namespace

StoredLine lineIn(const Query& row, int first) {
    return {row.text(first), row.integer(first + 1), row.optionalText(first + 2), row.optionalText(first + 3),
            std::string{row.bytes(first + 4)}};
}

StoredLine lineFor(const Patch& patch) {
    StoredLine line{std::string{nameOf(patch.kind)}, patch.number, std::nullopt, std::nullopt, {}};
    std::vector<const FieldChange*> changes;
    for (const auto& change : patch.fields) changes.push_back(&change);
    std::sort(changes.begin(), changes.end(), [](const FieldChange* one, const FieldChange* other) {
        return one->field->name < other->field->name;
    });
    const auto side = [&changes](Value FieldChange::*value) {
        std::string json{"{"};
        for (const auto* change : changes) {
            if (json.size() > 1) json += ',';
            json += '"';
            json += change->field->name;
            json += "\":";
            json += valueJson(change->*value);
        }
        return json + "}";
    };
    if (patch.deed != Deed::add) line.before = side(&FieldChange::before);
    if (patch.deed != Deed::remove) line.after = side(&FieldChange::after);
    line.salts = newSalts(changes.size() * (patch.deed == Deed::change ? 2 : 1));
    return line;
}

std::optional<Patch> patchIn(const StoredLine& line, std::int64_t format, const FormerNames& names) {
    const auto kind = model::recordKindFrom(line.kind);
    if (!kind || line.id <= 0 || line.id > largestId || (!line.before && !line.after)) return std::nullopt;
    ValueReader reader{*kind, format, names};
    if (format < firstSaltedFormat) return wholePatch(line, *kind, reader);

    Patch patch{*kind, line.id, Deed::change, {}};
    if (!line.before) patch.deed = Deed::add;
    if (!line.after) patch.deed = Deed::remove;
    if (line.before && !readSide(*line.before, true, reader, patch)) return std::nullopt;
    if (line.after && !readSide(*line.after, false, reader, patch)) return std::nullopt;
    std::sort(patch.fields.begin(), patch.fields.end(),
              [](const FieldChange& one, const FieldChange& other) { return one.field < other.field; });
    return patch;
}

std::optional<std::string> hashedObject(std::string_view json, SaltedHashes& hashes) {
    std::string text{"{"};
    FlatObject object{json};
    while (object.next()) {
        if (text.size() > 1) text += ',';
        text += '"';
        text += object.key();
        text += "\":\"";
        text += hashes.next(object.json());
        text += '"';
    }
    if (!object.isWhole()) return std::nullopt;
    return text + "}";
}

std::optional<std::string> hashedText(const StoredLine& line, std::int64_t format, Sha256& hash) {
    std::string before{"null"}, after{"null"};
    if (format < firstSaltedFormat) {
        if (line.before) before = *line.before;
        if (line.after) after = *line.after;
    } else {
        SaltedHashes hashes{hash, line.salts};
        const auto side = [&hashes](const std::optional<std::string>& json, std::string& text) {
            if (!json) return true;
            auto hashed = hashedObject(*json, hashes);
            if (hashed) text = std::move(*hashed);
            return hashed.has_value();
        };
        if (!side(line.before, before) || !side(line.after, after) || !hashes.isWhole()) return std::nullopt;
    }
    return hashedText(before, after, line.id, line.kind);
}

std::string hashedText(std::string_view before, std::string_view after, std::int64_t id, std::string_view kind) {
    constexpr std::string_view none = "null";
    std::string text;
    text.reserve(before.size() + after.size() + 80);
    text.append("{\"after\":").append(after.empty() ? none : after);
    text.append(",\"before\":").append(before.empty() ? none : before);
    text.append(",\"id\":").append(std::to_string(id)).append(",\"kind\":").append(quotedJson(kind)).append("}");
    return text;
}

}  // namespace mijlpaal::storage
