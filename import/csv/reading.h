#pragma once

#include "import/csv_folder.h"
#include "import/csv_sheet.h"
#include "model/code_book.h"

#include <array>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace mijlpaal::importing::csv {

/// The kinds of record that have a file, in the order in which they are read.
std::span<const model::RecordKind> kinds();

constexpr std::size_t indexOf(model::RecordKind kind) {
    return static_cast<std::size_t>(kind);
}

/// A row of a file that became a record.
struct RowState {
    std::int64_t row = 0;
    /// Something in the row does not fit, so rules say nothing about it.
    bool isBroken = false;
};

/// What is known while a folder is read: the files as they stand, and the portfolio that comes of them.
struct Reading {
    Reading(const FolderTexts& folder, const model::Portfolio& before, const ImportOptions& asked)
        : texts{folder}, base{before}, options{asked}, found{findingsShown}, trial{before}, codes{before} {}

    /// Whether the folder has the file of that kind, with the names of its columns.
    bool isGiven(model::RecordKind kind) const { return !sheet(kind).fields.empty(); }

    Sheet& sheet(model::RecordKind kind) { return sheets[indexOf(kind)]; }
    const Sheet& sheet(model::RecordKind kind) const { return sheets[indexOf(kind)]; }

    const FolderTexts& texts;
    const model::Portfolio& base;
    const ImportOptions& options;
    FindingList found;
    model::Portfolio trial;
    model::CodeBook codes;
    /// In which the days of activities count that have no calendar of their own.
    const model::Calendar* usualCalendar = nullptr;
    std::array<Sheet, model::recordKindCount> sheets;
    /// The id of the record that each row became; 0 for a row that became none.
    std::array<std::vector<std::int64_t>, model::recordKindCount> rowIds;
    std::array<std::unordered_map<std::int64_t, RowState>, model::recordKindCount> states;
};

/// Makes records of the rows of all files. Rows are found again by their keys.
void readRows(Reading& reading);

/// Sets what the files say together: the order of the activities, settings that no file gives, the columns
/// that are not known.
void settle(Reading& reading);

/// Finds what breaks a rule, and why there is no plan.
void check(Reading& reading);

}  // namespace mijlpaal::importing::csv
