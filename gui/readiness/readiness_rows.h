#pragma once

#include "app/foretell.h"
#include "sheet/reckoned_source.h"

#include <memory>
#include <optional>

/// Readiness for the law as rows. Knows no window.
namespace mijlpaal::gui {

/// Each part of the law that something must or should be ready for, and under it what that is: as they were
/// foretold last, pale where that was before a change of the plan. `foretold` may be null.
std::shared_ptr<const sheet::Source> readinessRows(const app::View& view, const app::Foretold* foretold,
                                                   model::Language language);

/// The part of the law that a row of it belongs to.
model::LawPartId partOfRow(sheet::RowKey row);

}  // namespace mijlpaal::gui
