#pragma once

#include "app/session.h"
#include "app/view.h"
#include "forecasting/forecast.h"
#include "forecasting/scoreboard.h"

namespace mijlpaal::app {

/// The edit that keeps a forecast of a view, so that it can be made again: its revision, rules, settings, seed and
/// trials. `now` is where the record goes.
model::ChangeSet saveForecast(const model::Portfolio& now, const View& view, const forecasting::Forecast& forecast,
                              const std::string& name, model::Day madeOn);

/// A forecast that was kept, made again.
struct RememberedForecast {
    model::SavedForecast record;
    forecasting::Forecast forecast;
    forecasting::ForecastScores scores;
    /// Every figure is what it was.
    bool isExact = false;
};

/// Errors: the file has no such revision; it cannot be forecast by the rules of today.
base::Result<RememberedForecast> remember(const Session& session, const model::SavedForecast& record,
                                          const model::Portfolio& now, const std::stop_token& stop = {});

/// The forecasts that are kept, in the order in which they were told.
std::vector<model::SavedForecast> savedForecasts(const model::Portfolio& portfolio);

}  // namespace mijlpaal::app
