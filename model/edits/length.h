#pragma once

#include "model/portfolio.h"

/// The duration of an activity and what is left of it.
namespace mijlpaal::model::edits {

/// Gives `after`, a copy of `before`, a duration, and what goes with it: kind, estimates, pieces, what is
/// left. What is done stays done: of work under way the rest is left, and where the progress told the share
/// of the duration that is done, it tells that of the new one. Progress that says something else, such as
/// physical progress, stays.
void setLength(const Activity& before, Activity& after, WorkTime duration);

/// Gives finished work the duration that its actual dates tell: the working time between them without its pauses.
/// False where there is none, and nothing is changed then.
bool setLengthByDates(const Portfolio& portfolio, const Activity& before, Activity& after);

/// What is left of work under way. Where that follows from the progress, it is not written beside it.
void setLeft(const Activity& before, Activity& after, WorkTime left);

}  // namespace mijlpaal::model::edits
