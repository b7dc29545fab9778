#pragma once

#include "storage/journal.h"

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <vector>

namespace mijlpaal::storage {

/// Adds new records to the file: a row in the table of their kind, and a line of the entry. An import may add a million,
/// so each value is made once, for the row, the line and its hash; and while some are written, the next are made on
/// another thread.
class AddedRecords {
public:
    /// A step of a branch has no rows: the tables hold the newest revision.
    enum class Rows { written, none };
    /// Without a `writer` no lines are written.
    AddedRecords(const Journal& journal, Rows rows, EntryWriter* writer);
    ~AddedRecords();

    /// Changes that add a record each. Fails when there is such a row, and when a value could not be read again:
    /// that is never kept.
    void add(std::span<const model::Change> changes);

private:
    struct Kind;
    /// What is written of one record.
    struct Made {
        std::vector<model::Value> values;
        std::string after, salts;
    };
    using Batch = std::vector<Made>;

    Kind& of(model::RecordKind kind);
    void make(std::span<const model::Change> changes, Batch& batch);
    void make(const model::Change& change, Made& made);
    void write(std::span<const model::Change> changes, const Batch& batch);

    const Journal& journal_;
    Rows rows_;
    EntryWriter* writer_;
    std::array<std::unique_ptr<Kind>, model::recordKindCount> kinds_;
    Sha256 hash_;
    SaltSource salts_;
    /// Used again for each record, as are the batches.
    std::string salted_, hashed_;
    Batch now_, next_;
};

/// Goes over changes in their order: neighbours that add a record are taken together, any other by itself.
template <class TakeAdded, class TakeOther>
void forAddedAndOthers(std::span<const model::Change> changes, TakeAdded takeAdded, TakeOther takeOther) {
    const auto isOther = [](const model::Change& change) { return change.before != nullptr; };
    for (auto at = changes.begin(); at != changes.end();) {
        const auto end = std::find_if(at, changes.end(), isOther);
        if (end == at) {
            takeOther(*at++);
        } else {
            takeAdded(std::span<const model::Change>{at, end});
            at = end;
        }
    }
}

}  // namespace mijlpaal::storage
