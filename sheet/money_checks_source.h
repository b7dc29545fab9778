#pragma once

#include "model/plan_text.h"
#include "sheet/source.h"

#include <memory>

namespace mijlpaal::sheet {

/// What does not add up in the ledger, warnings first: the rule, the rows, both amounts, and all of it in a sentence
/// (`app::moneyChecksOf`).
std::shared_ptr<const Source> moneyChecksSource(const app::View& view, model::Language language);

}  // namespace mijlpaal::sheet
