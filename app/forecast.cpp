#include "app/forecast.h"

namespace mijlpaal::app {

namespace {

/// What a forecast is made from, beside the plan.
model::KindSet forecastKinds() {
    using enum model::RecordKind;
    auto kinds = plannedKinds();
    for (const auto kind : {programme, system, lawMilestone, lawDependency, baselineDate, risk, driver, correlation, fork,
                            actual})
        kinds.add(kind);
    return kinds;
}

base::Result<forecasting::Forecast> usualForecast(const View& view) {
    auto made = forecastOf(view, {}, {});
    if (!made) return base::failure(std::move(made.error()));
    return std::move(**made);
}

const Recipe<base::Result<forecasting::Forecast>> forecastRecipe{forecastKinds(), usualForecast};

}  // namespace

base::Result<std::optional<forecasting::Forecast>> forecastOf(const View& view, const forecasting::Setting& setting,
                                                              const forecasting::Run& run,
                                                              std::optional<model::Day> by) {
    if (const auto& why = view.unscheduled()) return base::failure(*why);
    return forecasting::forecast(view.portfolio(), view.schedule(), setting, run, by);
}

const base::Result<forecasting::Forecast>& forecastOf(const View& view) {
    return view.result(forecastRecipe);
}

}  // namespace mijlpaal::app
