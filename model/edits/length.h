#pragma once

#include "model/records.h"

/// The duration of an activity and what is left of it.
namespace mijlpaal::model::edits {

/// Gives `after`, a copy of `before`, a duration, and what goes with it: kind, estimates, pieces, what is
/// left. What is done stays done: of work under way the rest is left, and where the progress told the share
/// of the duration that is done, it tells that of the new one. Progress that says something else, such as
/// physical progress, stays.
void setLength(const Activity& before, Activity& after, WorkTime duration);

/// What is left of work under way. Where that follows from the progress, it is not written beside it.
void setLeft(const Activity& before, Activity& after, WorkTime left);

}  // namespace mijlpaal::model::edits
