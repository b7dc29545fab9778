#pragma once

#include "app/view.h"
#include "forecasting/forecast.h"
#include "forecasting/readiness.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace mijlpaal::app {

/// How a forecast is to be made.
struct ForecastWish {
    forecasting::Setting setting;
    std::uint32_t trials = 10'000;
    std::uint64_t seed = 1;

    bool operator==(const ForecastWish&) const = default;
};

/// What was foretold of a view.
struct Foretold {
    View view;
    ForecastWish wish;
    forecasting::Forecast forecast;
    /// Of a portfolio in which the law waits for something.
    forecasting::Readiness readiness;

    /// All trials that were asked for are done.
    bool isWhole() const { return forecast.trials == wish.trials; }
    /// Nothing for a milestone that is done, or takes no part.
    const forecasting::MilestoneForecast* findMilestone(model::ActivityId activity) const;
};

/// True where no edit between two views touched what forecasts are made from. One of them must have been asked
/// before the edit, so this is asked when a forecast is begun.
bool foretellTheSame(const View& one, const View& other);

/// What is heard of a forecast while it is made.
struct Foretelling {
    std::stop_token stop = {};
    /// The share of the work that is done.
    std::function<void(double)> progress = {};
    std::function<void(std::shared_ptr<const Foretold>)> give = {};
    /// As many as the machine has but one, where 0.
    unsigned threads = 0;
};

/// Makes a forecast in rounds of ever more trials, and gives each round: the trials of one are the first of the
/// next, so what comes later is the same forecast with less error.
/// Errors: there is no plan; a record that cannot be forecast.
base::Result<void> foretell(const View& view, const ForecastWish& wish, const Foretelling& how);

}  // namespace mijlpaal::app
