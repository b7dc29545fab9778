#pragma once

#include "forecasting/forecast.h"
#include "sheet/record_source.h"

#include <functional>
#include <vector>

namespace mijlpaal::sheet {

/// Finds what was foretold of an activity; null where nothing was.
using ForecastFinder =
    std::function<const forecasting::ActivityForecast*(const app::View&, model::ActivityId)>;

/// What is reckoned of the records of a kind, as columns behind those of its fields: dates, floats and room
/// of activities, and with a finder what was foretold of them; whether the law is kept; the terms of advices
/// and of what parliament asked; what a risk comes to; of every kind what the records are called that its fields refer
/// to. Columns of the plan are empty without one; those of a forecast do not start shown.
std::vector<ComputedColumn> computedColumns(model::RecordKind kind, model::Language language,
                                            const model::Showing::Translate& translate,
                                            const ForecastFinder& forecast = {});

/// The figures of a forecast in the order of their columns; the chance is that of the date that is hardest to
/// meet.
enum class ForecastFigure { p50, p80, chance, criticality };
/// Nothing of nothing.
model::Value forecastValue(const forecasting::ActivityForecast* activity, ForecastFigure figure);

}  // namespace mijlpaal::sheet
