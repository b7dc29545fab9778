#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "model/kind_set.h"
#include "model/portfolio.h"

#include <cassert>
#include <memory>
#include <string>
#include <vector>

namespace mijlpaal::model {

/// One record of any kind before and after: without `before` it is added, without `after` it is removed. The
/// records are shared with the portfolios they stand in.
struct Change {
    RecordKind kind{};
    std::int64_t number = 0;
    SharedRecord before, after;

    ObjectRef subject() const { return {kind, number}; }
    /// The record after, or before when it is removed.
    const void* present() const { return after ? after.get() : before.get(); }

    template <class Record>
    bool isOf() const {
        return kind == kindOf<Record>;
    }
    /// Null where there is no record on that side; the change must be of that type.
    template <class Record>
    const Record* was() const {
        assert(isOf<Record>());
        return static_cast<const Record*>(before.get());
    }
    template <class Record>
    const Record* becomes() const {
        assert(isOf<Record>());
        return static_cast<const Record*>(after.get());
    }

    bool operator==(const Change& other) const;
};

/// One edit: what it is called, why it was made, and every record it touches, before and after.
struct ChangeSet {
    /// "Change the duration of {name}" with its values: what undo and the journal show.
    base::Message label;
    std::string reason;
    std::vector<Change> changes;

    bool operator==(const ChangeSet&) const = default;

    bool empty() const { return changes.empty(); }

    KindSet kinds() const;

    /// True when it adds, changes or removes a record of that type.
    template <class Record>
    bool touches() const {
        return kinds().has(kindOf<Record>);
    }

    template <class Record>
    void add(Record after) {
        const auto number = after.id.number;
        changes.push_back(
            {kindOf<Record>, number, nullptr, std::make_shared<const Record>(std::move(after))});
    }
    /// Nothing when the two are equal.
    template <class Record>
    void change(Record before, Record after) {
        if (before == after) return;
        const auto number = before.id.number;
        changes.push_back({kindOf<Record>, number, std::make_shared<const Record>(std::move(before)),
                           std::make_shared<const Record>(std::move(after))});
    }
    template <class Record>
    void remove(Record before) {
        const auto number = before.id.number;
        changes.push_back(
            {kindOf<Record>, number, std::make_shared<const Record>(std::move(before)), nullptr});
    }
};

/// How many records of one kind are added, changed and removed.
struct KindCount {
    RecordKind kind{};
    std::size_t added = 0, changed = 0, removed = 0;

    bool operator==(const KindCount&) const = default;
};

/// Of each kind that is touched, in the order of the kinds.
std::vector<KindCount> countsOf(const ChangeSet& changes);

/// The portfolio after the changes.
/// Errors: a record is not what a change says it was before; nothing is changed then.
/// Cost: one chunk for every record changed.
base::Result<Portfolio> apply(const Portfolio& portfolio, const ChangeSet& changes);

/// The changes that take back these. Label and reason are left to the caller.
ChangeSet inverse(const ChangeSet& changes);

/// What turns `before` into `after`, record by record.
ChangeSet difference(const Portfolio& before, const Portfolio& after);

}  // namespace mijlpaal::model
