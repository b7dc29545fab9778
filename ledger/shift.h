#pragma once

#include "model/money.h"

#include <map>

namespace mijlpaal::ledger {

using YearAmounts = std::map<model::BudgetYear, model::Money>;

/// What to move between years so that those with too little get what the others have too much, as far as that goes: from
/// the earliest year with too much to the earliest with too little, in whole thousands of euros. It adds up to zero; a
/// year of which either is not known is left alone.
YearAmounts proposedShift(const YearAmounts& available, const YearAmounts& needed);

}  // namespace mijlpaal::ledger
