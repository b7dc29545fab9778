#include "app/forecast.h"

#include <algorithm>

namespace mijlpaal::app {

const model::KindSet& forecastKinds() {
    using enum model::RecordKind;
    static const auto kinds = [] {
        // Beside the plan.
        auto all = plannedKinds();
        for (const auto kind : {programme, system, lawPart, lawMilestone, lawDependency, baselineDate, risk, driver, correlation,
                                fork, actual})
            all.add(kind);
        return all;
    }();
    return kinds;
}

namespace {

base::Result<forecasting::Forecast> usualForecast(const View& view) {
    if (const auto& why = view.unscheduled()) return base::failure(*why);
    auto made = forecasting::forecast(view.portfolio(), view.schedule(), {}, {}, {}, forecasting::Detail::activities);
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

const forecasting::ActivityForecast* findActivity(const forecasting::Forecast& forecast, model::ActivityId activity) {
    const auto& all = forecast.activities;
    const auto found = std::lower_bound(all.begin(), all.end(), activity,
                                        [](const auto& each, model::ActivityId id) { return each.activity < id; });
    return found != all.end() && found->activity == activity ? &*found : nullptr;
}

const base::Result<forecasting::Forecast>& forecastOf(const View& view) {
    return view.result(forecastRecipe);
}

}  // namespace mijlpaal::app
