#pragma once

#include "base/finding.h"
#include "import/table/headings.h"
#include "model/change_set.h"
#include "model/portfolio.h"

#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::importing {

/// What the program that wrote a file reckoned for one activity; nothing where the file does not say.
struct StoredDates {
    model::ActivityId activity;
    /// Where the file says so; each date has a column of its own.
    base::Place place;
    std::optional<model::Moment> start, finish, earlyStart, earlyFinish, lateStart, lateFinish;
    std::optional<model::WorkTime> startFloat, finishFloat, totalFloat, freeFloat;
    std::optional<bool> critical;

    bool operator==(const StoredDates&) const = default;
};

/// A column of a sheet, and what it was read as.
struct ReadColumn {
    std::string heading;
    /// By which people name what it says, such as "duration", and in words; empty for one that is not read.
    std::string name, title;

    bool operator==(const ReadColumn&) const = default;
};

/// What an import would do. When a finding is an error, `changes` is empty and `portfolio` is the base:
/// an import is taken whole or not at all.
struct Imported {
    base::Findings findings;
    model::ChangeSet changes;
    model::Portfolio portfolio;
    /// Kept apart from the portfolio, which reckons its own dates.
    std::vector<StoredDates> storedDates;
    /// Of a single sheet, in its order.
    std::vector<ReadColumn> columns = {};
};

struct ImportOptions {
    /// Leads over what the file says.
    std::optional<model::Day> statusDate = {};
    /// What a folder does not name goes; else it stays as it is.
    bool isWhole = false;
    /// On which a plan begins of which the file has no date at all.
    std::optional<model::Day> today = {};
    /// What a sheet of tasks does not tell by itself.
    table::SheetChoice sheet = {};
    /// The rows of the ledger that a table of its own holds, where it does not tell by itself.
    std::optional<model::RecordKind> kind = {};
};

}  // namespace mijlpaal::importing
