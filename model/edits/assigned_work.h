#pragma once

#include "model/change_set.h"

/// The work of an activity follows its duration and progress, as in MS Project and P6, so that what resources
/// do says the same as the activity. Only what people and machines do; of what an assignment does not tell,
/// nothing is made.
namespace mijlpaal::model::edits {

/// After another duration, or another amount that is left: what was done stays, and the rest of the work, or
/// all of it where nothing was done, takes as much longer or shorter. Where the duration type keeps the work,
/// the units change instead. Finished work stays as it is.
void stretchWork(const Portfolio& portfolio, const Activity& before, Activity& after, ChangeSet& changes);

/// After other progress: the share of the work that is done and left is that of the activity.
void shareWork(const Portfolio& portfolio, const Activity& before, Activity& after, ChangeSet& changes);

}  // namespace mijlpaal::model::edits
