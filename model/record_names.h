#pragma once

#include "model/portfolio.h"

#include <cstdint>
#include <map>
#include <string>

/// By which name a person or a file calls a record, of kinds with and without a code.
namespace mijlpaal::model {

/// What tells a record from the others of its kind: its code; for a day off or work week its calendar and day
/// ("CAL-NL/2027-04-27"), for a dated promise its baseline and object ("B2025-09/A0208"), for a kept part its
/// record and key ("A0208/csv/colour"). Where that is given twice, "#2" stands behind the second.
std::string recordName(const Portfolio& portfolio, ObjectRef ref);

/// That name without the number behind it.
std::string plainName(const Portfolio& portfolio, RecordKind kind, const void* record);

/// The names of many records of one portfolio, which must outlive it: each kind is gone through once.
class RecordNames {
public:
    explicit RecordNames(const Portfolio& portfolio) : portfolio_{portfolio} {}

    /// Empty when there is no such record.
    std::string of(ObjectRef ref);

private:
    const Portfolio& portfolio_;
    /// Of the kinds whose records a code does not tell apart.
    std::map<RecordKind, std::map<std::int64_t, std::string>> numbered_;
};

}  // namespace mijlpaal::model
