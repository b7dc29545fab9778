#include "model/patch.h"

#include <algorithm>
#include <utility>

namespace mijlpaal::model {

namespace {

/// Puts the values of one side into a record.
void write(const Patch& patch, void* record, Value FieldChange::*side, bool FieldChange::*isGone) {
    for (const auto& change : patch.fields) {
        const auto& value = change.*isGone ? change.field->get(freshRecord(patch.kind)) : change.*side;
        [[maybe_unused]] const auto set = change.field->set(record, value);
        assert(set);
    }
}

bool isAsBefore(const Patch& patch, const void* record) {
    const auto isSame = [record](const FieldChange& change) {
        return change.beforeIsGone || change.field->get(record) == change.before;
    };
    if (!std::all_of(patch.fields.begin(), patch.fields.end(), isSame)) return false;
    if (patch.deed == Deed::change) return true;
    // What it does not name is as in a fresh record.
    auto next = patch.fields.begin();
    const auto* fresh = freshRecord(patch.kind);
    for (const auto& field : fields(patch.kind)) {
        if (next != patch.fields.end() && next->field == &field) {
            ++next;
        } else if (field.get(record) != field.get(fresh)) {
            return false;
        }
    }
    return true;
}

}  // namespace

const void* freshRecord(RecordKind kind) {
    static const auto all = [] {
        std::array<SharedRecord, recordKindCount> made;
        for (const auto each : allKinds) made[static_cast<std::size_t>(each)] = operationsOf(each).make();
        return made;
    }();
    return all[static_cast<std::size_t>(kind)].get();
}

Patch patchOf(const Change& change) {
    assert(change.before || change.after);
    Patch patch{change.kind, change.number, Deed::change, {}};
    if (!change.before) patch.deed = Deed::add;
    if (!change.after) patch.deed = Deed::remove;
    const auto* before = change.before ? change.before.get() : freshRecord(change.kind);
    const auto* after = change.after ? change.after.get() : freshRecord(change.kind);
    for (const auto& field : fields(change.kind)) {
        auto was = field.get(before);
        auto is = field.get(after);
        if (was != is) patch.fields.push_back({&field, std::move(was), std::move(is)});
    }
    return patch;
}

Patches patchesOf(const ChangeSet& changes) {
    Patches patches;
    patches.reserve(changes.changes.size());
    for (const auto& change : changes.changes) patches.push_back(patchOf(change));
    return patches;
}

Patches inverse(const Patches& patches) {
    Patches back{patches.rbegin(), patches.rend()};
    for (auto& patch : back) {
        if (patch.deed != Deed::change) patch.deed = patch.deed == Deed::add ? Deed::remove : Deed::add;
        for (auto& change : patch.fields) {
            std::swap(change.before, change.after);
            std::swap(change.beforeIsGone, change.afterIsGone);
        }
    }
    return back;
}

std::shared_ptr<void> wholeRecord(const Patch& patch) {
    assert(patch.deed != Deed::change);
    auto record = operationsOf(patch.kind).make();
    operationsOf(patch.kind).setNumber(record.get(), patch.number);
    if (patch.deed == Deed::add) {
        write(patch, record.get(), &FieldChange::after, &FieldChange::afterIsGone);
    } else {
        write(patch, record.get(), &FieldChange::before, &FieldChange::beforeIsGone);
    }
    return record;
}

bool applyExactly(Portfolio& portfolio, const Patch& patch) {
    auto& table = portfolio.table(patch.kind);
    const auto* current = table.record(patch.number);
    if (patch.deed == Deed::add) {
        if (current) return false;
        table.put(wholeRecord(patch));
        return true;
    }
    if (!current || !isAsBefore(patch, current)) return false;
    if (patch.deed == Deed::remove) {
        table.erase(patch.number);
        return true;
    }
    auto after = operationsOf(patch.kind).copy(current);
    write(patch, after.get(), &FieldChange::after, &FieldChange::afterIsGone);
    table.put(std::move(after));
    return true;
}

}  // namespace mijlpaal::model
