#pragma once

#include "app/session.h"
#include "app/view.h"
#include "forecasting/forecast.h"
#include "forecasting/readiness.h"
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
    /// The chance of each part of the law; of a portfolio in which the law waits for something.
    std::vector<forecasting::PartReadiness> parts;
    forecasting::ForecastScores scores;
    /// Every figure is what it was.
    bool isExact = false;

    const forecasting::MilestoneForecast* findMilestone(model::ActivityId activity) const;
    /// Nothing for a part that was not there, or that nothing must be ready for.
    const forecasting::PartReadiness* findPart(model::LawPartId part) const;
};

/// The plan of which a forecast was made, by the rules it was made by.
/// Errors: the file has no such revision.
base::Result<View> planOf(const Session& session, const model::SavedForecast& record);

/// Errors: it cannot be forecast by the rules of today. Nothing when it was stopped.
base::Result<std::optional<RememberedForecast>> remember(const View& plan, const model::SavedForecast& record,
                                                         const model::Portfolio& now, const std::stop_token& stop = {},
                                                         unsigned threads = 0);

/// Both. Errors: as of both.
base::Result<RememberedForecast> remember(const Session& session, const model::SavedForecast& record,
                                          const model::Portfolio& now);

/// The forecasts that are kept, in the order in which they were told.
std::vector<model::SavedForecast> savedForecasts(const model::Portfolio& portfolio);

/// What kept forecasts are made again of and held to: as long as it is the same, so is what comes out.
struct KeptAndCome {
    std::vector<model::SavedForecast> kept;
    std::vector<std::pair<model::ActivityId, model::Moment>> done;
    model::Day statusDate{};

    bool operator==(const KeptAndCome&) const = default;
};
KeptAndCome keptAndCome(const model::Portfolio& now);

}  // namespace mijlpaal::app
