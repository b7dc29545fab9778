#pragma once

#include "chart/gantt.h"

/// The parts of which `gantt` makes a chart.
namespace mijlpaal::chart::detail {

/// Everything a part needs to know.
struct Plan {
    const model::Portfolio& portfolio;
    const scheduling::Schedule& schedule;
    const RowMap& rows;
    const GanttView& view;

    /// Measured for a row in sight; taken to follow on above and below.
    RowArea areaOfRow(std::size_t row) const;
};

/// Where the bar of an activity stands within its row. A milestone has no width: its diamond reaches half the
/// height to both sides.
struct BarArea {
    Area area;
    bool isMilestone = false;
};
BarArea barArea(const Plan& plan, const model::Activity& activity, const scheduling::Dates& dates,
                RowArea row);

/// Bar, milestone or summary, with its baseline, float, progress and deadline; and the item for it.
void addActivity(Picture& picture, const Plan& plan, const model::Activity& activity,
                 const scheduling::Dates& dates, RowArea row);

/// Every link of which something may be in sight.
void addLinks(Picture& picture, const Plan& plan);

}  // namespace mijlpaal::chart::detail
