#pragma once

#include "app/foretell.h"
#include "app/saved_forecasts.h"
#include "sheet/reckoned_source.h"

#include <memory>
#include <optional>

/// The milestones of a forecast as rows. Knows no window.
namespace mijlpaal::gui {

/// The entry into force that a milestone is least likely to meet; nothing where no law waits for it.
std::optional<forecasting::DeadlineChance> lawOf(const forecasting::MilestoneForecast& milestone);

/// The date of which the chance of a milestone is followed from forecast to forecast: the day of the law where one
/// waits for it, else what it is least likely to meet.
std::optional<forecasting::DeadlineChance> followedOf(const forecasting::MilestoneForecast& milestone);

/// Every open milestone of a view with its P-dates, the date it is least likely to meet, the day of the law, how its chance
/// moved since the forecast that was kept last, and how critical it is: as they were foretold last, pale where that was
/// before a change of the plan. Behind them each programme. `foretold` and `kept` may be null.
std::shared_ptr<const sheet::Source> forecastRows(const app::View& view, const app::Foretold* foretold,
                                                  const app::RememberedForecast* kept, model::Language language);

}  // namespace mijlpaal::gui
