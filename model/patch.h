#pragma once

#include "model/change_set.h"
#include "model/field.h"

#include <vector>

namespace mijlpaal::model {

/// One field of a record before and after.
struct FieldChange {
    const Field* field = nullptr;
    Value before, after;
    /// The value was taken out of the journal: it equals any, and is written as the default of the field.
    bool beforeIsGone = false, afterIsGone = false;

    bool operator==(const FieldChange&) const = default;
};

enum class Deed { add, change, remove };

/// What happened to one record, field by field: a change without the fields that stayed as they were. Of a
/// record that is added or removed it has the fields that differ from those of a fresh record, with the
/// fresh value on the other side.
struct Patch {
    RecordKind kind{};
    std::int64_t number = 0;
    Deed deed = Deed::change;
    /// In the order of `fields(kind)`.
    std::vector<FieldChange> fields;

    ObjectRef subject() const { return {kind, number}; }
    bool operator==(const Patch&) const = default;
};

/// What one edit did; label and reason stand elsewhere.
using Patches = std::vector<Patch>;

/// A record of each kind with nothing in it but what it has by default.
const void* freshRecord(RecordKind kind);

Patch patchOf(const Change& change);
Patches patchesOf(const ChangeSet& changes);

/// In the reverse order, each the other way round.
Patches inverse(const Patches& patches);

/// The record of an added patch after it, or of a removed one before it.
std::shared_ptr<void> wholeRecord(const Patch& patch);

/// Changes the portfolio as a patch says.
/// False when a record is not what the patch says it was; nothing is changed then.
bool applyExactly(Portfolio& portfolio, const Patch& patch);

}  // namespace mijlpaal::model
