#pragma once

#include "model/record_kind.h"

#include <span>
#include <string_view>

/// How a whole portfolio stands in files of rows: a file, or a sheet of a workbook, for each kind of record.
namespace mijlpaal::formats {

/// The file of a kind with its folder: that of the data set (`model::fileOf`), or for what came later its
/// name and an s: "resources.csv". Empty for what has no sense outside its portfolio: approvals of its
/// branches, and what files of other programs left.
std::string_view fileOf(model::RecordKind kind);

/// The sheet of a kind: its file without folder and ending, "holidays". Empty when it has none.
std::string_view sheetOf(model::RecordKind kind);

/// The kinds that have a file, in the order in which they are read.
std::span<const model::RecordKind> kindsWithFile();

}  // namespace mijlpaal::formats
