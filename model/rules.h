#pragma once

#include "base/finding.h"
#include "model/change_set.h"

namespace mijlpaal::model {

/// The rules that hold for every portfolio, checked for the records that `changes` touched: every
/// reference points to a record, codes are there and given once, activities do not contain themselves,
/// a link joins two different activities, an estimate is in order, progress and actual dates agree, of a
/// baseline only the name and the note change, and only undoing its taking removes it.
///
/// `after` is the portfolio with the changes applied. A removed record may not be referred to any more.
/// Every broken rule is one finding of severity error; a circle of links is not looked for here (see
/// scheduling).
/// Cost: linear in the changes; when records were removed or added, one pass over all records.
enum class Intent { edit, undo };
base::Findings brokenRules(const Portfolio& after, const ChangeSet& changes, Intent intent = Intent::edit);

/// The same for every record of a portfolio.
base::Findings brokenRules(const Portfolio& portfolio);

}  // namespace mijlpaal::model
