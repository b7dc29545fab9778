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
    std::string day(model::Day day) const { return model::dayText(day, view.language); }
};

/// Where the bar of an activity stands within its row. A milestone has no width: its diamond reaches half the
/// height to both sides.
struct BarArea {
    Area area;
    bool isMilestone = false;

    /// How far it is drawn to both sides of its area.
    double reach() const { return isMilestone ? area.height * 0.62 : 0; }
};
BarArea barArea(const Plan& plan, const model::Activity& activity, const scheduling::Dates& dates,
                RowArea row);

/// One row, while its parts are drawn on it.
struct Row {
    Picture& picture;
    const Plan& plan;
    const model::Activity& activity;
    const scheduling::Dates& dates;
    RowArea area;
    BarArea bar;
    /// How far it is drawn at the height of the bar; signs and texts stand beyond.
    double left = 0, right = 0;
    /// Says what is drawn, a whole sentence each.
    std::vector<base::Message> words{};

    double pixel() const { return plan.view.pixel; }
    std::string name() const;
};

/// Draws one thing on a row, and says so.
using RowPart = void (*)(Row&);

void addBaseline(Row& row);
void addFloat(Row& row);
void addRoom(Row& row);
void addBar(Row& row);
void addForecast(Row& row);
void addDeadline(Row& row);
void addSigns(Row& row);
void addLabel(Row& row);

/// The parts of a row, and the item for it.
void addActivity(Picture& picture, const Plan& plan, const model::Activity& activity,
                 const scheduling::Dates& dates, RowArea row);

/// The links of which something may be in sight, but not so many that they hide the bars. Gives how many are
/// left out.
std::size_t addLinks(Picture& picture, const Plan& plan);
void tellLinksLeftOut(Picture& picture, const Plan& plan, std::size_t count);

}  // namespace mijlpaal::chart::detail
