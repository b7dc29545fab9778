#pragma once

#include "app/saved_forecasts.h"
#include "sheet/reckoned_source.h"

#include <memory>
#include <span>
#include <vector>

/// Forecasts that were kept as rows. Knows no window.
namespace mijlpaal::gui {

/// All of them together; then each with its score, and under it what it told of milestones that are done by now and of
/// dates of which is known whether they were met.
std::shared_ptr<const sheet::Source> keptForecastRows(const app::View& view,
                                                      std::span<const app::RememberedForecast> kept,
                                                      model::Language language);

/// The forecast that a row belongs to; nothing for the row of all.
std::optional<model::SavedForecastId> keptForecastOf(sheet::RowKey row);
/// The row of a forecast itself.
sheet::RowKey rowOf(model::SavedForecastId forecast);

/// The scores of all.
forecasting::Scoreboard scoreboardOf(std::span<const app::RememberedForecast> kept);

}  // namespace mijlpaal::gui
