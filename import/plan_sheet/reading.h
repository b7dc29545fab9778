#pragma once

#include "import/finding_list.h"
#include "import/imported.h"
#include "import/keeper.h"
#include "import/plan_sheet/columns.h"
#include "import/table/values.h"
#include "model/portfolio.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::importing::plan_sheet {

inline constexpr std::string_view origin = "sheet";

/// A row of the sheet that is a task, or a group that rows name.
struct TaskRow {
    /// Nothing for a group.
    const table::Row* from = nullptr;
    std::int64_t number = 0;
    std::string name;
    /// By which other rows name it; empty where the sheet has no such column.
    std::string key, code, wbs, parent, phase;
    std::optional<std::int64_t> level;
    int indent = 0;
    /// The place of the row that contains it.
    std::optional<std::size_t> container;
    bool isSummary = false;
    model::ActivityId id;
};

/// A date that the sheet gives to the start of a task.
struct GivenStart {
    model::ActivityId activity;
    model::Moment moment;
    /// The sheet gives a day alone.
    bool isDay = false;
};

/// What the steps of reading one sheet hand on to one another.
struct Reading {
    const std::string& file;
    const table::Table& table;
    const table::FoundHeadings& headings;
    const model::Portfolio& base;
    const ImportOptions& options;
    FindingList& found;
    model::Portfolio trial;
    Keeper keeper;
    table::DateOrder dateOrder;
    std::vector<TaskRow> rows;
    std::vector<GivenStart> starts;
    std::vector<StoredDates> stored;
    /// Done or under way, with a start or a finish that the sheet does not give.
    std::vector<model::ActivityId> halfTold;

    Reading(const std::string& fileName, const table::Table& from, const table::FoundHeadings& known,
            const model::Portfolio& before, const ImportOptions& asked, FindingList& list)
        : file{fileName},
          table{from},
          headings{known},
          base{before},
          options{asked},
          found{list},
          trial{before},
          keeper{trial, std::string{origin}} {}

    bool has(Column column) const { return headings.find(placeOf(column)) != nullptr; }
    /// The cell of a column; an empty one where the sheet has none, or the row.
    const table::Cell& cell(const TaskRow& row, Column column) const;
    base::Place at(const TaskRow& row, Column column) const;
    base::Place at(const TaskRow& row) const { return {file, row.number, {}}; }
};

/// Finds the rows that are tasks, with what other rows know them by.
void readRows(Reading& reading);

/// Finds which rows contain which: by the column that says so, or else by levels, numbers such as 1.2.3,
/// grouped rows, names that are set in, or phases.
void findContainers(Reading& reading);

/// Settings and the standard week, where the portfolio has none yet.
void readSettings(Reading& reading);
/// The start of a new plan is its first date, and its status date the last day on which work was done.
void setPlanStart(Reading& reading);
void setStatusDate(Reading& reading);

/// Makes activities of the rows.
void readTasks(Reading& reading);

void readLinks(Reading& reading);

/// Where the sheet gives a date that the links do not: the start is held there. Progress of which the sheet
/// does not say since when gets the dates of the plan.
void settleDates(Reading& reading);

}  // namespace mijlpaal::importing::plan_sheet
