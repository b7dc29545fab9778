#pragma once

#include "app/view.h"
#include "ledger/shift.h"

#include <vector>

/// From what cash budget of a programme is moved between years (kasschuif): what it has, and what it is expected to need.
namespace mijlpaal::app {

/// The programmes that have cash of a source.
std::vector<model::ProgrammeId> programmesWithCash(const View& view);

/// The source of the allocated rows of a programme.
/// Errors: they are of no source, or of more than one.
base::Result<model::FundingSourceId> payerOf(const View& view, model::ProgrammeId programme);

/// Cash that is allocated to a programme by a source, by year.
ledger::YearAmounts cashAllocated(const View& view, model::FundingSourceId source, model::ProgrammeId programme);

/// What it needs by the P50 of the forecast, by year.
/// Errors: there is no forecast.
base::Result<ledger::YearAmounts> cashNeeded(const View& view, model::ProgrammeId programme);

/// What to move so that years with too little get what others have too much (`ledger::proposedShift`).
/// Errors: as `cashNeeded`.
base::Result<ledger::YearAmounts> shiftByForecast(const View& view, model::FundingSourceId source,
                                                  model::ProgrammeId programme);

}  // namespace mijlpaal::app
