#include "chart/readiness_pictures.h"

#include "chart/bars.h"
#include "chart/cell_grid.h"
#include "chart/forecast_pictures.h"
#include "chart/plot.h"
#include "chart/time_scale.h"
#include "forecasting/probability_words.h"
#include "model/number_text.h"

#include <algorithm>

namespace mijlpaal::chart {

using base::message;
using forecasting::CurvePoint;
using forecasting::Readiness;
using model::dayText;
using model::percentText;

namespace {

/// Of the curve, which holds every month, what the matrix and the list of the picture tell.
constexpr std::size_t monthsInQuarter = 3;

std::string tell(const std::string& what, const CurvePoint& point, const Medium& medium) {
    return medium.translate(
        message("{what}, in force on {day}: ready with a chance of {chance}, {words}; by itself {own}",
                {{"what", what},
                 {"day", dayText(point.day, medium.language)},
                 {"chance", percentText(point.ready.share, medium.language)},
                 {"words", medium.translate(forecasting::wordsFor(point.ready.share))},
                 {"own", percentText(point.byObject.share, medium.language)}}));
}

GridRow rowOf(std::string name, const std::vector<CurvePoint>& curve, const Medium& medium) {
    GridRow row{std::move(name), {}};
    for (std::size_t i = 0; i < curve.size(); i += monthsInQuarter)
        row.cells.emplace_back(GridCell{curve[i].ready.share,
                                        percentText(curve[i].ready.share, medium.language),
                                        tell(row.name, curve[i], medium)});
    return row;
}

}  // namespace

Picture readinessMatrix(const model::Portfolio& portfolio, const Readiness& readiness, const Medium& medium) {
    CellGrid grid;
    grid.title = medium.tr("The chance to be ready, if the law entered into force in another quarter");
    grid.empty = medium.tr("Nothing must be ready before a day of the law.");
    for (const auto& part : readiness.parts) {
        if (!part.curve.empty())
            grid.rows.push_back(rowOf(titleOf(portfolio, refTo(part.part), medium), part.curve, medium));
    }
    if (grid.rows.empty()) return gridPicture(grid, medium);
    if (!readiness.curve.empty()) grid.rows.push_back(rowOf(medium.tr("All together"), readiness.curve, medium));
    const auto first = std::find_if(readiness.parts.begin(), readiness.parts.end(),
                                    [](const auto& part) { return !part.curve.empty(); });
    for (std::size_t i = 0; i < first->curve.size(); i += monthsInQuarter) {
        const auto day = first->curve[i].day;
        grid.columns.push_back(
            namesOf(TimeStep::quarter, model::Moment::at(day), true, medium.language).front());
        if (day != readiness.lawDate) continue;
        grid.marked = grid.columns.size() - 1;
        grid.markedName =
            medium.translate(message("entry into force {day}", {{"day", dayText(day, medium.language)}}));
    }
    return gridPicture(grid, medium);
}

Picture readinessCurve(const model::Portfolio& portfolio, const Readiness& readiness,
                       std::optional<model::LawPartId> part, const Medium& medium) {
    const auto found = std::find_if(readiness.parts.begin(), readiness.parts.end(), [&](const auto& each) {
        return each.part == part && !each.curve.empty();
    });
    const bool isAll = found == readiness.parts.end();
    const auto& curve = isAll ? readiness.curve : found->curve;
    const auto what = isAll ? medium.tr("All together") : titleOf(portfolio, refTo(found->part), medium);
    Plot plot;
    plot.title = what + ": " + medium.tr("the chance to be ready on another day");
    if (curve.empty())
        return noPicture(plot.title, medium.tr("Nothing must be ready before a day of the law."), medium);
    plot.across = axisOfDays(curve.front().day, curve.back().day, medium.tr("Entry into force"));
    plot.up = {Measured::shares, 0, 1, medium.tr("Chance")};
    Curve ready{medium.tr("ready, by itself or by a fallback"), {}, {ColourRole::bar, 2.5 * medium.pixel}};
    Curve own{medium.tr("by itself"), {}, {ColourRole::text, 1.5 * medium.pixel, Dash::dashed}};
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const auto& point = curve[i];
        ready.points.push_back({onAxis(point.day), point.ready.share});
        own.points.push_back({onAxis(point.day), point.byObject.share});
        if (i % monthsInQuarter != 0) continue;
        const bool isLaw = point.day == readiness.lawDate;
        plot.marks.push_back({static_cast<std::int64_t>(i), ready.points.back(),
                              isLaw ? Sign::diamond : Sign::dot,
                              isLaw ? ColourRole::lawDate : ColourRole::bar,
                              isLaw ? percentText(point.ready.share, medium.language) : std::string{},
                              tell(what, point, medium), isLaw});
    }
    plot.curves = {std::move(ready), std::move(own)};
    if (readiness.lawDate)
        plot.rules.push_back(
            {-1,
             onAxis(*readiness.lawDate),
             {ColourRole::lawDate, 1.5 * medium.pixel, Dash::dashed},
             medium.translate(
                 message("entry into force {day}", {{"day", dayText(*readiness.lawDate, medium.language)}})),
             {}});
    return plotted(plot, medium);
}

std::vector<forecasting::Fallback> fallbacksByDay(const Readiness& readiness) {
    std::vector<forecasting::Fallback> all;
    for (const auto& part : readiness.parts) {
        for (const auto& each : part.fallbacks) {
            if (std::find(all.begin(), all.end(), each) == all.end()) all.push_back(each);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
        return one.lastResponsibleDay < other.lastResponsibleDay;
    });
    return all;
}

Picture lastResponsibleDays(const model::Portfolio& portfolio, const Readiness& readiness,
                            const Medium& medium) {
    BarChart chart;
    chart.title =
        medium.tr("The last day on which each fallback can start and still be ready with a chance of 80%");
    chart.empty = medium.tr("Nothing falls back on anything.");
    const auto today = portfolio.settings().statusDate;
    auto last = today + std::chrono::days{30};
    std::int64_t key = 0;
    for (const auto& each : fallbacksByDay(readiness)) {
        const auto name = titleOf(portfolio, refTo(each.activity), medium);
        if (const auto day = each.lastResponsibleDay) {
            last = std::max(last, *day);
            const auto when = dayText(*day, medium.language);
            chart.rows.push_back({key++,
                                  name,
                                  onAxis(today),
                                  onAxis(*day),
                                  ColourRole::bar,
                                  {},
                                  when,
                                  medium.translate(message("{fallback}: must have started by {day}",
                                                           {{"fallback", name}, {"day", when}}))});
        } else {
            const auto none = medium.tr("no start is early enough, or all of it has started");
            chart.rows.push_back({key++,
                                  name,
                                  onAxis(today),
                                  onAxis(today),
                                  ColourRole::critical,
                                  {},
                                  none,
                                  name + ": " + none});
        }
    }
    chart.across = axisOfDays(today, last, medium.tr("Last day to start"));
    chart.rules.push_back(
        {-1, onAxis(today), {ColourRole::statusDate, 1.5 * medium.pixel}, medium.tr("status date"), {}});
    return bars(chart, medium);
}

}  // namespace mijlpaal::chart
