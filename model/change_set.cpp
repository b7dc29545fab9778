#include "model/change_set.h"

#include "model/rebase.h"

#include <algorithm>
#include <utility>

namespace mijlpaal::model {

namespace {

bool areEqual(RecordKind kind, const SharedRecord& one, const SharedRecord& other) {
    if (one == other) return true;
    return one && other && operationsOf(kind).areEqual(one.get(), other.get());
}

}  // namespace

bool Change::operator==(const Change& other) const {
    return kind == other.kind && number == other.number && areEqual(kind, before, other.before) &&
           areEqual(kind, after, other.after);
}

KindSet ChangeSet::kinds() const {
    KindSet kinds;
    for (const auto& change : changes) kinds.add(change.kind);
    return kinds;
}

std::vector<KindCount> countsOf(const ChangeSet& changes) {
    std::array<KindCount, recordKindCount> counts{};
    for (const auto& change : changes.changes) {
        auto& count = counts[static_cast<std::size_t>(change.kind)];
        ++(!change.before ? count.added : !change.after ? count.removed : count.changed);
    }
    std::vector<KindCount> list;
    for (const auto kind : allKinds) {
        auto& count = counts[static_cast<std::size_t>(kind)];
        count.kind = kind;
        if (count.added + count.changed + count.removed > 0) list.push_back(count);
    }
    return list;
}

base::Result<Portfolio> apply(const Portfolio& portfolio, const ChangeSet& changes) {
    auto after = portfolio;
    for (const auto& change : changes.changes) {
        auto& table = after.table(change.kind);
        if (!areEqual(change.kind, table.share(change.number), change.before)) {
            return base::failure("{record} is not what it was when this edit was made.",
                                 {{"record", nameFor(portfolio, change)}});
        }
        if (change.after) {
            table.put(change.after);
        } else {
            table.erase(change.number);
        }
    }
    return after;
}

ChangeSet inverse(const ChangeSet& changes) {
    ChangeSet back;
    back.changes.reserve(changes.changes.size());
    for (auto each = changes.changes.rbegin(); each != changes.changes.rend(); ++each)
        back.changes.push_back({each->kind, each->number, each->after, each->before});
    return back;
}

ChangeSet difference(const Portfolio& before, const Portfolio& after) {
    ChangeSet changes;
    for (const auto kind : allKinds) {
        RecordTable::compare(before.table(kind), after.table(kind),
                             [&](const SharedRecord& old, const SharedRecord& now) {
                                 const auto number = operationsOf(kind).number((now ? now : old).get());
                                 changes.changes.push_back({kind, number, old, now});
                             });
    }
    return changes;
}

}  // namespace mijlpaal::model
