#pragma once

#include "app/foretell.h"
#include "sheet/reckoned_source.h"

#include <memory>
#include <optional>

/// The milestones of a forecast as rows. Knows no window.
namespace mijlpaal::gui {

/// The entry into force that a milestone is least likely to meet; nothing where no law waits for it.
std::optional<forecasting::DeadlineChance> lawOf(const forecasting::MilestoneForecast& milestone);

/// Every open milestone of a view with its P-dates, the date it is least likely to meet, the day of the law
/// and how critical it is: as they were foretold last, pale where that was before a change of the plan.
/// `foretold` may be null.
std::shared_ptr<const sheet::Source> forecastRows(const app::View& view, const app::Foretold* foretold,
                                                  model::Language language);

}  // namespace mijlpaal::gui
