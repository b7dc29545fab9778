#pragma once

#include "app/baselines.h"
#include "app/view.h"
#include "forecasting/earned_value.h"
#include "forecasting/trend.h"
#include "sheet/reckoned_source.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

/// Progress as rows. Knows no window.
namespace mijlpaal::gui {

/// What is known of the progress of a view.
struct Progress {
    /// For each programme, and then for all; empty without a baseline that says when work starts.
    std::vector<forecasting::EarnedValue> values;
    std::map<model::ObjectRef, std::vector<app::TrendPoint>> trends;
};

/// The points of a trend as they are reckoned with.
std::vector<forecasting::Expected> expectedIn(const std::vector<app::TrendPoint>& points);

/// Each programme with its earned value, and under it its milestones as they were promised first, told last
/// and are planned now; behind them the whole portfolio, with milestones of no programme, and the milestones
/// of the law.
std::shared_ptr<const sheet::Source> progressRows(const app::View& view, const Progress& progress,
                                                  model::Language language);

/// What a row of it is about: a programme, a milestone, or all of it. Nothing for the heading of the law.
struct ProgressRow {
    /// Of a milestone.
    std::optional<model::ObjectRef> milestone;
    /// Its programme, or the row itself; nothing for the whole portfolio.
    std::optional<model::ProgrammeId> programme;
};
ProgressRow progressRowOf(const app::View& view, sheet::RowKey row);

/// The milestones under the row of a programme, or all where there is none.
std::vector<model::ObjectRef> milestonesOf(const app::View& view, const Progress& progress,
                                           std::optional<model::ProgrammeId> programme);

/// "P03 Name"; "Whole portfolio" where there is none.
std::string programmeTitle(const app::View& view, std::optional<model::ProgrammeId> programme,
                           model::Language language);

}  // namespace mijlpaal::gui
