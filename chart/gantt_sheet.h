#pragma once

#include "chart/gantt.h"

#include <vector>

/// A Gantt chart that stands by itself, on paper or in a document: with the names of its rows and its header.
namespace mijlpaal::chart {

struct SheetLayout {
    /// Of the whole sheet, names included.
    double width = 1600;
    double names = 320, rowHeight = 20, characterWidth = 6.2;
    double tier = 18, marks = 16;

    double header() const { return 2 * tier + marks; }
};

/// Rows `first` up to and including `last` of those in `rows`. Of `view` are taken its scale, marks, clocks,
/// baseline, language and what it shows; its rows and size follow from the layout.
/// Cost: linear in the rows of the sheet, plus one look at every link.
Picture ganttSheet(const model::Portfolio& portfolio, const scheduling::Schedule& schedule, const RowMap& rows,
                   GanttView view, const SheetLayout& layout, std::size_t first, std::size_t last);

/// The scale on which the whole plan fits on a sheet.
TimeScale sheetScale(DayRange days, const SheetLayout& layout);

/// All rows on pages of this height, each with the header, and at its foot which page it is of how many.
std::vector<Picture> ganttPages(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                const RowMap& rows, const GanttView& view, const SheetLayout& layout,
                                double pageHeight);

}  // namespace mijlpaal::chart
