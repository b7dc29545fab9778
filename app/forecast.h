#pragma once

#include "app/view.h"
#include "forecasting/forecast.h"

namespace mijlpaal::app {

/// The kinds of record from which forecasts are made.
const model::KindSet& forecastKinds();

/// The forecast of a view as it is made when nothing else is asked: with risks, from what is left, by the rules
/// of the plan, of every activity. It hangs on the view.
/// Errors: there is no plan; a record that cannot be forecast.
const base::Result<forecasting::Forecast>& forecastOf(const View& view);

/// What a forecast says of an activity, of those that were asked for; null where nothing.
const forecasting::ActivityForecast* findActivity(const forecasting::Forecast& forecast, model::ActivityId activity);

/// One by another setting, or another number of trials. Nothing when it was stopped.
base::Result<std::optional<forecasting::Forecast>> forecastOf(const View& view, const forecasting::Setting& setting,
                                                              const forecasting::Run& run,
                                                              std::optional<model::Day> by = {});

}  // namespace mijlpaal::app
