#pragma once

#include "model/record_kind.h"

#include <cstdint>
#include <memory>
#include <string>

namespace mijlpaal::model {

/// A record of any kind, shared and never changed.
using SharedRecord = std::shared_ptr<const void>;

/// What can be done with a record of which only the kind is known. The pointers point to records of that
/// kind.
struct RecordOperations {
    std::shared_ptr<void> (*make)();
    std::shared_ptr<void> (*copy)(const void* record);
    bool (*areEqual)(const void* one, const void* other);
    std::int64_t (*number)(const void* record);
    void (*setNumber)(void* record, std::int64_t number);
    /// The member `code`; null for a kind that has none.
    const std::string* (*code)(const void* record);
    std::string* (*codeToChange)(void* record);
    /// The name in Dutch, and in English where there is one and it is asked for; may be empty.
    std::string (*name)(const void* record, bool english);
};

const RecordOperations& operationsOf(RecordKind kind);

}  // namespace mijlpaal::model
