#pragma once

#include "import/imported.h"

#include <filesystem>
#include <vector>

namespace mijlpaal::importing {

/// A plan as it was on a day, and what differed from the state before it; the first from an empty portfolio.
struct PlanState {
    model::Day day;
    model::ChangeSet changes;
    model::Portfolio portfolio;
};

/// A plan with what it was before, oldest first. There are no states when a finding is an error: a history is
/// taken whole or not at all.
struct PlanHistory {
    base::Findings findings;
    std::vector<PlanState> states;
    /// Of a single sheet.
    std::vector<ReadColumn> columns = {};
};

/// Reads what `readPlanFile` reads into a new portfolio. A folder of CSV files may tell of earlier days too:
/// for each folder `history/YYYY-MM-DD` in it there is a state of that day, of the files there laid over
/// those of the folder. Each state is whole: what it does not name is not in it. Its status date is its day.
///
/// Findings: those of every state. The file of a finding is "history/2025-09-30/activities.csv", or, for a
/// file of the folder that does not go with those of a day, "dependencies.csv (history/2025-09-30)".
PlanHistory readPlanHistory(const std::filesystem::path& path, const ImportOptions& options = {},
                            bool onlyNow = false);

}  // namespace mijlpaal::importing
