#pragma once

#include "base/message.h"
#include "chart/date_holds.h"
#include "chart/picture.h"
#include "chart/time_header.h"
#include "chart/time_scale.h"
#include "chart/translate.h"
#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/schedule.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace mijlpaal::forecasting {
struct ActivityForecast;
}
namespace mijlpaal::scheduling {
class HeldRooms;
}

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
    /// The days off of the usual one are shaded, when a day is wide enough to see, and its hours off, when
    /// those are. Without clocks, split work is drawn whole.
    const scheduling::Clocks* clocks = nullptr;
    /// What other records say of the activities.
    const RecordHolds* holds = nullptr;
    /// What the last edit moved, and what is selected.
    std::set<model::ActivityId> moved, selected;
    model::Language language = model::Language::dutch;
    /// Says what is drawn, in that language.
    Translate translate = [](const base::Message& message) { return base::plain(message); };
    bool showsLinks = true, showsFloat = true;
    /// Drawn below the bars; nothing without one.
    const BaselineSpans* baseline = nullptr;
    /// What was foretold of an activity, null where nothing was; not drawn without. And whether the plan changed since.
    std::function<const forecasting::ActivityForecast*(model::ActivityId)> foretold = {};
    bool isForecastOld = false;
    /// The room to what activities are held to; not drawn without.
    const scheduling::HeldRooms* rooms = nullptr;
    /// How many pixels of the picture are one pixel of an ordinary screen.
    double pixel = 1;
};

/// The bars, milestones, summaries and links that fall within the view. Critical is red and has a thick dark
/// outline; what moved stands on a coloured band; a sign at the end of a bar says that something holds its date.
///
/// Where many links cross the view, only those are drawn that drive their successor or belong to what is
/// selected, and a line at the bottom tells how many are not. Links to what is selected have a colour of their
/// own, and those from it another one and a dot where they begin; dashed ones do not drive.
///
/// The items carry the number of the activity as key, in the order of the rows, and say in words what is
/// drawn: "A0012 Bouw, 01-04-2026 - 03-07-2026", and then a sentence a line. The connections carry the number
/// of the link.
/// Cost: linear in the rows in sight, plus one look at the rows of every link.
Picture gantt(const model::Portfolio& portfolio, const scheduling::Schedule& schedule, const RowMap& rows,
              const GanttView& view);

/// "A0012 Ontwerp → A0015 Bouw, einde-begin + 3 dg", and whether it drives its successor. Empty for a link that is not there.
std::string linkWords(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                      model::DependencyId id, const GanttView& view);

/// The first and last day that a chart of everything has to show.
struct DayRange {
    model::Day first, last;
};
DayRange dayRangeOf(const model::Portfolio& portfolio, const scheduling::Schedule& schedule);

}  // namespace mijlpaal::chart
