#pragma once

#include "app/law_moments.h"
#include "sheet/reckoned_source.h"

namespace mijlpaal::sheet {

/// The moments on which the law enters into force, under each the parts that do, and under these what is not
/// ready for them (`app/law_moments.h`).
std::shared_ptr<const Source> momentsSource(const app::View& view, model::Language language,
                                            const std::vector<app::MomentOutcome>& moments);

/// The same of the moments that the plan suggests; empty where it suggests none.
std::shared_ptr<const Source> suggestedMomentsSource(const app::View& view, model::Language language);

}  // namespace mijlpaal::sheet
