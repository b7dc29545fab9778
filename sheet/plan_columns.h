#pragma once

#include "forecasting/forecast.h"
#include "sheet/record_source.h"

#include <functional>
#include <vector>

namespace mijlpaal::sheet {

/// Finds what was foretold of an activity; null where nothing was.
using ForecastFinder = std::function<const forecasting::ActivityForecast*(const app::View&, model::ActivityId)>;

/// What the plan says of activities (`start`, `finish`, `total_float` and `critical`), empty without a plan; and
/// behind that what was foretold of them (`p50`, `p80`, `chance` of the date that is hardest to meet, and
/// `criticality`), empty without a forecast. These do not start shown.
std::vector<ComputedColumn> planColumns(const model::Showing::Translate& translate, const ForecastFinder& forecast);

/// The figures of a forecast in the order of those columns.
enum class ForecastFigure { p50, p80, chance, criticality };
/// Nothing of nothing.
model::Value forecastValue(const forecasting::ActivityForecast* activity, ForecastFigure figure);

}  // namespace mijlpaal::sheet
