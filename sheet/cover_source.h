#pragma once

#include "model/plan_text.h"
#include "sheet/source.h"

#include <memory>

namespace mijlpaal::sheet {

/// What is committed and not paid, cash that nothing was committed of, years that need more than they have, and systems with
/// what they cost after delivery: a heading for each, which holds the sums of its rows (`app::coverOf`).
std::shared_ptr<const Source> coverSource(const app::View& view, model::Language language);

}  // namespace mijlpaal::sheet
