#include "chart/gantt_sheet.h"

#include "chart/compose.h"
#include "model/edit.h"

#include <algorithm>
#include <string>

namespace mijlpaal::chart {

namespace {

Picture namesOfRows(const model::Portfolio& portfolio, const RowMap& rows, const GanttView& view,
                    const SheetLayout& layout, std::size_t first, std::size_t last) {
    Picture names;
    const auto top = layout.header();
    const auto bottom = top + static_cast<double>(last + 1 - first) * layout.rowHeight;
    names.add(Rectangle{{0, 0, layout.names, bottom}, ColourRole::background, std::nullopt});
    names.add(Rectangle{{0, 0, layout.names, top}, ColourRole::headerBackground, std::nullopt});
    for (auto row = first; row <= last; ++row) {
        const auto* activity = portfolio.find(rows.shown()[row]);
        if (!activity) continue;
        const auto y = top + (static_cast<double>(row - first) + 0.5) * layout.rowHeight;
        const auto left = 4 + 10.0 * model::outlineLevel(portfolio, *activity);
        const bool isSummary = activity->kind == model::ActivityKind::summary;
        names.add(Text{{left, y},
                       activity->code + "  " +
                           model::nameOf(portfolio, model::refTo(activity->id),
                                         view.language == model::Language::english),
                       ColourRole::text,
                       Across::left,
                       isSummary,
                       layout.names - left - 4});
        const auto line = y + layout.rowHeight / 2 - 0.5;
        names.add(Line{{0, line}, {layout.names, line}, {ColourRole::grid}});
    }
    names.add(Line{{layout.names - 0.5, 0}, {layout.names - 0.5, bottom}, {ColourRole::grid}});
    names.add(Line{{0, top - 0.5}, {layout.names, top - 0.5}, {ColourRole::grid}});
    return names;
}

}  // namespace

TimeScale sheetScale(DayRange days, const SheetLayout& layout) {
    // The dates beside the last milestones need some room too.
    const auto margin = (days.last - days.first) / 40 + std::chrono::days{2};
    return TimeScale::fitting(days.first - margin, days.last + margin,
                              std::max(layout.width - layout.names - 12 * layout.characterWidth, 100.0));
}

Picture ganttSheet(const model::Portfolio& portfolio, const scheduling::Schedule& schedule, const RowMap& rows,
                   GanttView view, const SheetLayout& layout, std::size_t first, std::size_t last) {
    Picture sheet;
    sheet.width = layout.width;
    const auto count = rows.shown().empty() ? 0 : std::min(last, rows.shown().size() - 1) + 1 - first;
    sheet.height = layout.header() + static_cast<double>(count) * layout.rowHeight;
    view.width = layout.width - layout.names;
    view.height = sheet.height - layout.header();
    view.firstRow = first;
    view.rows.clear();
    for (std::size_t i = 0; i < count; ++i)
        view.rows.push_back({static_cast<double>(i) * layout.rowHeight, layout.rowHeight});
    view.moved.clear();
    view.pixel = 1;
    place(sheet, gantt(portfolio, schedule, rows, view), {layout.names, layout.header()});
    // On top of what the chart draws beyond its edges.
    const HeaderLayout header{view.width, layout.tier, layout.tier, layout.marks, layout.characterWidth};
    place(sheet, timeHeader(view.scale, header, view.marks, view.language), {layout.names, 0});
    if (count > 0)
        place(sheet, namesOfRows(portfolio, rows, view, layout, first, first + count - 1), {});
    return sheet;
}

std::vector<Picture> ganttPages(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                const RowMap& rows, const GanttView& view, const SheetLayout& layout,
                                double pageHeight) {
    constexpr double foot = 20;
    const auto room = (pageHeight - layout.header() - foot) / layout.rowHeight;
    const auto onPage = static_cast<std::size_t>(std::max(room, 1.0));
    const auto all = std::max<std::size_t>(rows.shown().size(), 1);
    const auto count = (all + onPage - 1) / onPage;
    std::vector<Picture> pages;
    for (std::size_t page = 0; page < count; ++page) {
        auto sheet = ganttSheet(portfolio, schedule, rows, view, layout, page * onPage,
                                std::min((page + 1) * onPage, all) - 1);
        // Links to other pages end at the edge.
        sheet.add(Rectangle{
            {0, sheet.height, layout.width, pageHeight - sheet.height}, ColourRole::background, std::nullopt});
        sheet.height = pageHeight;
        const auto words = base::message("Page {page} of {pages}", {{"page", std::to_string(page + 1)},
                                                                    {"pages", std::to_string(count)}});
        sheet.add(Text{{layout.width - 4, pageHeight - foot / 2},
                       view.translate(words),
                       ColourRole::textMuted,
                       Across::right});
        sheet.add(Text{{4, pageHeight - foot / 2},
                       model::nameOf(portfolio, model::refTo(portfolio.settings().id),
                                     view.language == model::Language::english),
                       ColourRole::textMuted,
                       Across::left,
                       false,
                       layout.width / 2});
        pages.push_back(std::move(sheet));
    }
    return pages;
}

}  // namespace mijlpaal::chart
