#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "model/portfolio.h"

#include <algorithm>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mijlpaal::model {

/// One record before and after: without `before` it is added, without `after` it is removed.
template <class Record>
struct Change {
    std::optional<Record> before, after;

    bool operator==(const Change&) const = default;
};

namespace detail {
template <class... Records>
using AnyChangeOf = std::variant<Change<Records>...>;
}

using AnyChange = ForRecords<detail::AnyChangeOf>;

/// One edit: what it is called, why it was made, and every record it touches, before and after.
struct ChangeSet {
    /// "Change the duration of {name}" with its values: what undo and the journal show.
    base::Message label;
    std::string reason;
    std::vector<AnyChange> changes;

    bool operator==(const ChangeSet&) const = default;

    bool empty() const { return changes.empty(); }

    /// True when it adds, changes or removes a record of that type.
    template <class Record>
    bool touches() const {
        return std::any_of(changes.begin(), changes.end(), [](const AnyChange& change) {
            return std::holds_alternative<Change<Record>>(change);
        });
    }

    template <class Record>
    void add(Record after) {
        changes.push_back(Change<Record>{std::nullopt, std::move(after)});
    }
    template <class Record>
    void change(Record before, Record after) {
        if (!(before == after)) changes.push_back(Change<Record>{std::move(before), std::move(after)});
    }
    template <class Record>
    void remove(Record before) {
        changes.push_back(Change<Record>{std::move(before), std::nullopt});
    }
};

/// What a change is about.
ObjectRef subjectOf(const AnyChange& change);

/// The portfolio after the changes.
/// Errors: a record is not what a change says it was before; nothing is changed then.
/// Cost: one chunk for every record changed.
base::Result<Portfolio> apply(const Portfolio& portfolio, const ChangeSet& changes);

/// The changes that take back these. Label and reason are left to the caller.
ChangeSet inverse(const ChangeSet& changes);

/// What turns `before` into `after`, record by record.
ChangeSet difference(const Portfolio& before, const Portfolio& after);

/// The same intention on a portfolio that others have changed since: fields that only one side changed
/// take that side's value; new records get new ids, and codes, where theirs were taken meanwhile. `changes`
/// holds at most one change of each record.
///
/// Errors: both sides changed the same field to different values, or one changed what the other
/// removed; the message names record and field.
base::Result<ChangeSet> rebase(const ChangeSet& changes, const Portfolio& onto);

/// The names of the fields in which the two sides of a change differ.
std::vector<std::string_view> changedFields(const AnyChange& change);

}  // namespace mijlpaal::model
