#pragma once

#include "storage/journal.h"

#include <array>
#include <memory>

namespace mijlpaal::storage {

/// Adds new records to the file: a row in the table of their kind, and a line of the entry. An import may add a million,
/// so each value is made once, for the row, the line and its hash.
class AddedRecords {
public:
    /// Without a `writer` no lines are written.
    AddedRecords(const Journal& journal, EntryWriter* writer);
    ~AddedRecords();

    /// `change` adds a record. Fails when there is such a record, and when a value could not be read again: that is
    /// never kept.
    void add(const model::Change& change);

private:
    struct Kind;
    Kind& of(model::RecordKind kind);

    const Journal& journal_;
    EntryWriter* writer_;
    std::array<std::unique_ptr<Kind>, model::recordKindCount> kinds_;
    Sha256 hash_;
    SaltSource salts_;
    /// Used again for each record.
    std::string salted_, after_, hashed_, lineSalts_;
};

}  // namespace mijlpaal::storage
