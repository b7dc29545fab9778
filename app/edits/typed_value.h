#pragma once

#include "model/field.h"
#include "model/portfolio.h"

#include <string>
#include <string_view>
#include <vector>

/// What people type into a field of any kind of record, in Dutch or English. Both are understood at once.
namespace mijlpaal::app {

/// How fields of a record read and write text, as in the files of a CSV folder: by the working day of its
/// calendar, or of the portfolio's. `portfolio` must outlive it.
model::TextContext textContextOf(const model::Portfolio& portfolio, model::RecordKind kind,
                                 const void* record);

/// The value of a field as it stands in a file, with the word for its kind before it where it has one:
/// "SNET 2027-03-31", "activity A0012".
std::string fieldText(const model::Field& field, const void* record, const model::TextContext& context);

/// The words of files that a field may hold, where it holds one of a closed list.
std::vector<std::string_view> wordsOf(model::RecordKind kind, const model::Field& field);

/// Sets a field to what was typed: as it stands in a file, or as people write it (`30 dg`, `1-2-2028`,
/// `€ 1.250.000,50`, `yes`, `mijlpaal`, `35%`, `ma-vr`). Nothing typed is "not known".
/// Errors: a text that the field cannot hold; the record is as before then.
model::Fit<void> typeInto(void* record, model::RecordKind kind, const model::Field& field,
                          std::string_view typed, const model::Portfolio& portfolio);

}  // namespace mijlpaal::app
