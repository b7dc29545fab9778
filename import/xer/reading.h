#pragma once

#include "formats/xer/columns.h"
#include "formats/xer/file.h"
#include "formats/xer/projects.h"
#include "import/finding_list.h"
#include "import/keeper.h"
#include "import/unique_code.h"
#include "import/xer.h"

#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace mijlpaal::importing {

namespace xer = formats::xer;

/// What the steps of reading one file hand on to one another.
struct XerReading {
    const std::string& name;
    const xer::File& file;
    const model::Portfolio& base;
    const ImportOptions& options;
    model::Portfolio trial;
    FindingList& found;
    Keeper keeper;
    xer::PlanProjects projects;
    xer::Whole whole;
    xer::Reading cells;
    base::Findings cellFindings;
    /// For a look at cells that are read, and complained about, elsewhere.
    xer::Reading silent;
    std::vector<StoredDates> stored;
    /// The line of each activity.
    std::map<model::ActivityId, std::int64_t> lines;
    /// The file, or who reads it, says up to when work is reported.
    bool saysDataDate = false;
    /// The code of each project, to tell equal codes of activities apart.
    std::map<std::string, std::string, std::less<>> projectCodes;
    std::map<std::string, model::ProgrammeId, std::less<>> programmes;
    /// The parts of the work breakdown that stand for a whole project.
    std::map<std::string, model::ActivityId, std::less<>> roots;
    /// The codes that this file has given out.
    std::unordered_set<std::string> activityCodes;

    XerReading(const std::string& fileName, const xer::File& xerFile, const model::Portfolio& from,
               const ImportOptions& asked, FindingList& list);

    model::SettingsId settingsId() const;

    /// Keeps a row that became no record.
    void keepRow(const xer::Table& table, const xer::Row& row);

    xer::Cells silently(const xer::Table& table, const xer::Row& row) const { return {table, row, silent}; }

    /// Calls `visit(table, row, cells)` for every row of a table that is there.
    template <class Visit>
    void forEachRow(std::string_view tableName, Visit visit) {
        const auto* table = file.find(tableName);
        if (!table) return;
        for (const auto& row : table->rows) visit(*table, row, xer::Cells{*table, row, cells});
    }
};

void readXerSettings(XerReading& reading);
void readXerCalendars(XerReading& reading);
void readXerResources(XerReading& reading);
void readXerParts(XerReading& reading);
void readXerTasks(XerReading& reading);
void placeXerActivities(XerReading& reading);
void readXerLinks(XerReading& reading);
void readXerAssignments(XerReading& reading);
void readXerNotes(XerReading& reading);
void keepXerTables(XerReading& reading);

}  // namespace mijlpaal::importing
