#pragma once

#include "chart/gantt.h"

#include <string>

namespace mijlpaal::chart {

/// What is drawn over a chart while a bar is dragged: where it would stand, in a dashed outline, and beside it
/// in words what that means.
Picture ghost(const GanttView& view, RowArea row, model::Moment start, model::Moment finish,
              const std::string& words);

/// The line from a bar to what it is being linked with, and an outline around the row of that.
Picture rubberLine(const GanttView& view, Point from, Point to, std::optional<RowArea> target,
                   const std::string& words);

/// The dot behind a bar from which links are dragged.
Picture linkHandle(const Area& area, double pixel);

}  // namespace mijlpaal::chart
