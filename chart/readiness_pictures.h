#pragma once

#include "chart/medium.h"
#include "chart/picture.h"
#include "forecasting/readiness.h"

#include <optional>

/// Readiness for the law in pictures, the same for screen and paper.
namespace mijlpaal::chart {

/// The chance that each part has what it needs if the law entered into force in another quarter, and that all
/// have.
Picture readinessMatrix(const model::Portfolio& portfolio, const forecasting::Readiness& readiness,
                        const Medium& medium);

/// The same month by month of one part, or of all together. Keys are places in the curve.
Picture readinessCurve(const model::Portfolio& portfolio, const forecasting::Readiness& readiness,
                       std::optional<model::LawPartId> part, const Medium& medium);

/// The last day on which each fallback can start, from the status date on, the first to come on top. Keys are
/// those of `fallbacksByDay`.
Picture lastResponsibleDays(const model::Portfolio& portfolio, const forecasting::Readiness& readiness,
                            const Medium& medium);

/// Each fallback once, by its last day; those that no start saves stand first.
std::vector<forecasting::Fallback> fallbacksByDay(const forecasting::Readiness& readiness);

}  // namespace mijlpaal::chart
