#pragma once

#include "import/csv_folder.h"
#include "import/csv_sheet.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <tuple>
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

/// The rows of a file that became records, by the numbers of those.
class RowStates {
public:
    void set(std::int64_t number, RowState state) {
        const auto at = static_cast<std::size_t>(number);
        if (at >= states_.size()) states_.resize(std::max(at + 1, states_.size() + states_.size() / 2));
        states_[at] = state;
    }
    /// Nothing for a record that no row became.
    const RowState* find(std::int64_t number) const {
        const auto at = static_cast<std::size_t>(number);
        return number > 0 && at < states_.size() && states_[at].row > 0 ? &states_[at] : nullptr;
    }
    bool contains(std::int64_t number) const { return find(number) != nullptr; }

private:
    std::vector<RowState> states_;
};

/// What is known while a folder is read: the files as they stand, and the portfolio that comes of them.
struct Reading {
    Reading(FolderTexts folder, const model::Portfolio& before, const ImportOptions& asked)
        : texts{std::move(folder)}, base{before}, options{asked}, found{findingsShown}, trial{before} {}

    /// Whether the folder has the file of that kind, with the names of its columns.
    bool isGiven(model::RecordKind kind) const { return !sheet(kind).fields.empty(); }

    /// Whether neither the folder nor the portfolio has anything of a kind: what is named there is not a wrong code, it is
    /// told elsewhere.
    bool isUnknown(model::RecordKind kind) const {
        return isAbsent[indexOf(kind)] && base.table(kind).size() == 0 && !texts.isPart;
    }

    Sheet& sheet(model::RecordKind kind) { return sheets[indexOf(kind)]; }
    const Sheet& sheet(model::RecordKind kind) const { return sheets[indexOf(kind)]; }

    /// What was read of it is not kept.
    FolderTexts texts;
    const model::Portfolio& base;
    const ImportOptions& options;
    FindingList found;
    model::Portfolio trial;
    /// In which the days of activities count that have no calendar of their own.
    const model::Calendar* usualCalendar = nullptr;
    std::array<Sheet, model::recordKindCount> sheets;
    /// The id of the record that each row became; 0 for a row that became none.
    std::array<std::vector<std::int64_t>, model::recordKindCount> rowIds;
    std::array<RowStates, model::recordKindCount> states;
    /// Of which the folder has no file.
    std::array<bool, model::recordKindCount> isAbsent{};
    /// How often a column names what is in such a file and can be left empty, by file and column; and the files that
    /// cannot do without one.
    std::map<std::tuple<std::string, std::string, model::RecordKind>, std::size_t> leftEmpty;
    std::map<model::RecordKind, std::string> needed;
};

/// Tells which files the folder does not have, and what comes of that.
void tellAbsent(Reading& reading);

/// Makes records of the rows of all files. Rows are found again by their keys.
void readRows(Reading& reading);

/// Sets what the files say together: the order of the activities, settings that no file gives, the columns
/// that are not known.
void settle(Reading& reading);

/// Finds what breaks a rule, and why there is no plan.
void check(Reading& reading);

}  // namespace mijlpaal::importing::csv
