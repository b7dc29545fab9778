#include "sheet/plan_columns.h"

#include "sheet/reckoned_source.h"

#include <utility>

namespace mijlpaal::sheet {

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

template <class Value>
ComputedColumn columnOf(std::string name, std::string_view title, Measure measure, int width, Value value) {
    ComputedColumn made;
    made.column.name = std::move(name);
    made.column.title = title;
    made.column.measure = measure;
    made.column.width = width;
    if (measure == Measure::work) made.column.align = Align::right;
    made.value = [value](const app::View& view, model::ObjectRef record) -> model::Value {
        const auto* dates = view.schedule().find(model::ActivityId{record.number});
        return dates ? value(*dates) : model::Value{};
    };
    return made;
}

ComputedColumn forecastColumn(std::string name, std::string_view title, Measure measure, ForecastFigure figure,
                              const ForecastFinder& forecast) {
    ComputedColumn made;
    made.column = reckonedColumn(std::move(name), std::string{title}, measure, measure == Measure::day ? 11 : 9);
    made.column.startsShown = false;
    made.value = [figure, forecast](const app::View& view, model::ObjectRef record) {
        return forecastValue(forecast(view, model::ActivityId{record.number}), figure);
    };
    return made;
}

}  // namespace

model::Value forecastValue(const forecasting::ActivityForecast* activity, ForecastFigure figure) {
    if (!activity) return {};
    const auto day = [](const std::optional<model::Day>& each) { return each ? dayValue(*each) : model::Value{}; };
    switch (figure) {
        case ForecastFigure::p50:
            return day(activity->p50);
        case ForecastFigure::p80:
            return day(activity->p80);
        case ForecastFigure::chance:
            return activity->hardest ? percentValue(activity->hardest->chance.share) : model::Value{};
        case ForecastFigure::criticality:
            return percentValue(activity->criticality);
    }
    return {};
}

std::vector<ComputedColumn> planColumns(const model::Showing::Translate& translate, const ForecastFinder& forecast) {
    using Dates = scheduling::Dates;
    const auto yes = translate ? translate("yes") : std::string{"yes"};
    return {columnOf("start", tr("start"), Measure::moment, 17,
                     [](const Dates& dates) { return model::Value{dates.start.tenths}; }),
            columnOf("finish", tr("finish"), Measure::moment, 17,
                     [](const Dates& dates) { return model::Value{dates.finish.tenths}; }),
            columnOf("total_float", tr("total float"), Measure::work, 10,
                     [](const Dates& dates) { return model::Value{dates.totalFloat.tenths}; }),
            columnOf("critical", tr("critical"), Measure::text, 10,
                     [yes](const Dates& dates) { return dates.critical ? model::Value{yes} : model::Value{}; }),
            forecastColumn("p50", "P50", Measure::day, ForecastFigure::p50, forecast),
            forecastColumn("p80", "P80", Measure::day, ForecastFigure::p80, forecast),
            forecastColumn("chance", tr("chance"), Measure::percent, ForecastFigure::chance, forecast),
            forecastColumn("criticality", tr("criticality"), Measure::percent, ForecastFigure::criticality, forecast)};
}

}  // namespace mijlpaal::sheet
