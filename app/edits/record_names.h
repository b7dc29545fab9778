#pragma once

#include "base/finding.h"
#include "model/field.h"
#include "model/portfolio.h"

#include <string>
#include <string_view>
#include <vector>

/// By which name a person calls a record, of kinds with and without a code.
namespace mijlpaal::app {

/// What tells a record from the others of its kind: its code; for a day off or work week its calendar and day
/// ("CAL-NL/2027-04-27"), for a dated promise its baseline and object ("B2025-09/A0208"), for a kept part its
/// record and key ("A0208/csv/colour"). Where that is given twice, "#2" stands behind the second.
std::string recordName(const model::Portfolio& portfolio, model::ObjectRef ref);

/// The record of that name, in letters of any size; the day alone will do where there is only one.
/// Errors: there is none, or more than one; the help names those that are near.
model::Fit<model::ObjectRef> findRecord(const model::Portfolio& portfolio, model::RecordKind kind,
                                        std::string_view typed);

}  // namespace mijlpaal::app
