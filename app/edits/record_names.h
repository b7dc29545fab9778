#pragma once

#include "base/finding.h"
#include "model/field.h"
#include "model/portfolio.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

/// By which name a person calls a record, of kinds with and without a code.
namespace mijlpaal::app {

/// What tells a record from the others of its kind: its code; for a day off or work week its calendar and day
/// ("CAL-NL/2027-04-27"), for a dated promise its baseline and object ("B2025-09/A0208"), for a kept part its
/// record and key ("A0208/csv/colour"). Where that is given twice, "#2" stands behind the second.
std::string recordName(const model::Portfolio& portfolio, model::ObjectRef ref);

/// The names of many records of one portfolio, which must outlive it: each kind is gone through once.
class RecordNames {
public:
    explicit RecordNames(const model::Portfolio& portfolio) : portfolio_{portfolio} {}

    /// Empty when there is no such record.
    std::string of(model::ObjectRef ref);

private:
    const model::Portfolio& portfolio_;
    /// Of the kinds whose records a code does not tell apart.
    std::map<model::RecordKind, std::map<std::int64_t, std::string>> numbered_;
};

/// The record of that name, in letters of any size; the day alone will do where there is only one.
/// Errors: there is none, or more than one; the help names those that are near.
model::Fit<model::ObjectRef> findRecord(const model::Portfolio& portfolio, model::RecordKind kind,
                                        std::string_view typed);

}  // namespace mijlpaal::app
