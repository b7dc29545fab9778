#pragma once

#include "app/foretell.h"
#include "app/saved_forecasts.h"
#include "sheet/reckoned_source.h"

#include <memory>
#include <optional>

/// Readiness for the law as rows. Knows no window.
namespace mijlpaal::gui {

/// Each part of the law that something must or should be ready for, and under it what that is: as they were
/// foretold last, pale where that was before a change of the plan, and how that moved since the forecast that was kept
/// last. `foretold` and `kept` may be null.
std::shared_ptr<const sheet::Source> readinessRows(const app::View& view, const app::Foretold* foretold,
                                                   const app::RememberedForecast* kept, model::Language language);

/// The part of the law that a row of it belongs to.
model::LawPartId partOfRow(sheet::RowKey row);

}  // namespace mijlpaal::gui
