#pragma once

#include "chart/picture.h"
#include "chart/time_scale.h"
#include "model/portfolio.h"
#include "model/work_calendar.h"
#include "scheduling/schedule.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace mijlpaal::chart {

/// Which activities have a row, from top to bottom, and on which row the others end up: that of the nearest
/// activity around them that has one.
class RowMap {
public:
    RowMap() = default;
    /// Cost: linear in the activities.
    RowMap(const model::Portfolio& portfolio, std::vector<model::ActivityId> shown);

    const std::vector<model::ActivityId>& shown() const { return shown_; }

    /// Nothing for an activity with no row around it.
    std::optional<std::size_t> rowOf(model::ActivityId id) const;
    bool isShown(model::ActivityId id) const;

    /// A link between two rows, from the upper to the lower.
    struct LinkedRows {
        model::DependencyId link;
        std::int32_t upper = 0, lower = 0;
    };
    /// All links of the portfolio between different rows, in the order of their ids.
    /// Cost: the first time for these links, linear in them.
    const std::vector<LinkedRows>& links(const model::Portfolio& portfolio) const;

private:
    std::vector<model::ActivityId> shown_;
    /// Indexed by the number of the id; -1 where there is no row.
    std::vector<std::int32_t> rowOf_;
    /// The links looked at last, and their rows.
    mutable model::Table<model::Dependency> known_;
    mutable std::vector<LinkedRows> links_;
};

/// Where a row stands in the picture.
struct RowArea {
    double top = 0, height = 0;
};

/// From when to when something was planned by a baseline; one without a start is a finish that was promised.
struct BaselineSpan {
    std::optional<model::Moment> start;
    model::Moment finish;
};

using BaselineSpans = std::unordered_map<model::ActivityId, BaselineSpan>;

/// What a Gantt chart shows, and where.
struct GanttView {
    TimeScale scale{{}, 1};
    double width = 0, height = 0;

    /// The rows in sight: the first is row `firstRow` of the map. Rows above and below are taken to be as
    /// high as these.
    std::size_t firstRow = 0;
    std::vector<RowArea> rows;

    std::vector<DateMark> marks;
    /// The days off of this calendar are shaded, when a day is wide enough to see.
    const model::WorkCalendar* calendar = nullptr;
    /// What the last edit moved, and what is selected.
    std::set<model::ActivityId> moved, selected;
    model::Language language = model::Language::dutch;
    bool showsLinks = true, showsFloat = true;
    /// Drawn below the bars; nothing without one.
    const BaselineSpans* baseline = nullptr;
    /// How many pixels of the picture are one pixel of an ordinary screen.
    double pixel = 1;
};

/// The bars, milestones, summaries and links that fall within the view. Critical is red and has a thick dark
/// outline; what moved stands on a coloured band.
///
/// The items carry the number of the activity as key, in the order of the rows, and say in words what is
/// drawn: "A0012 Bouw, 1-4-2026 - 3-7-2026, kritiek".
/// Cost: linear in the rows in sight, plus one look at the rows of every link.
Picture gantt(const model::Portfolio& portfolio, const scheduling::Schedule& schedule, const RowMap& rows,
              const GanttView& view);

/// The first and last day that a chart of everything has to show.
struct DayRange {
    model::Day first, last;
};
DayRange dayRangeOf(const model::Portfolio& portfolio, const scheduling::Schedule& schedule);

}  // namespace mijlpaal::chart
