#include "app/clash.h"

#include <algorithm>
#include <set>
#include <utility>

namespace mijlpaal::app {

namespace {

/// The change of a record in an edit, made from the record of now where the edit has none that fits.
model::Change& changeOf(model::ChangeSet& edit, model::ObjectRef subject, const model::SharedRecord& now) {
    auto& all = edit.changes;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.subject() == subject; });
    return found == all.end() ? all.emplace_back(model::Change{subject.kind, subject.number, now, now}) : *found;
}

}  // namespace

std::optional<Clash> clashOf(const model::ChangeSet& changes, const model::Portfolio& now,
                             const model::Showing& showing) {
    auto fitted = model::fit(changes, now, showing);
    if (fitted.conflicts.empty()) return std::nullopt;
    Clash clash;
    clash.theirs = clash.mine.emplace(fitted.changes);
    std::set<model::ObjectRef> contested;
    for (const auto& conflict : fitted.conflicts) {
        const auto subject = conflict.subject;
        contested.insert(subject);
        if (!clash.mine) continue;
        const auto current = now.table(subject.kind).share(subject.number);
        if (!current) {
            clash.mine.reset();
            continue;
        }
        auto& change = changeOf(*clash.mine, subject, current);
        if (!conflict.field) {
            change.after = nullptr;
            continue;
        }
        auto record = model::operationsOf(subject.kind).copy(change.after.get());
        [[maybe_unused]] const auto set = conflict.field->set(record.get(), conflict.wanted);
        assert(set);
        change.after = std::move(record);
    }
    std::erase_if(clash.theirs.changes, [&](const auto& change) { return contested.contains(change.subject()); });
    clash.conflicts = std::move(fitted.conflicts);
    return clash;
}

}  // namespace mijlpaal::app
