#pragma once

#include "model/records.h"

namespace mijlpaal::model {

/// Makes it a summary, without the duration, pieces, progress and work that a summary does not have.
void makeSummary(Activity& activity);

}  // namespace mijlpaal::model
