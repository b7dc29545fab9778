#pragma once

#include "model/records.h"

/// What is left of an activity, and how long the work of an assignment takes.
namespace mijlpaal::model {

/// What is left of the duration: nothing of finished work, else what a file or a planner said, else the share
/// that is not done, rounded up to a tenth of a minute.
WorkTime remainingOf(const Activity& activity);

/// The part of the duration that is done. Nothing, where more is said to be left than the whole duration.
WorkTime doneOf(const Activity& activity);

/// How long work takes at the units of its assignment, with the shape of its contour.
WorkTime timeFor(WorkTime work, const Assignment& assignment);

/// The most work that takes no longer than that.
WorkTime workFor(WorkTime time, const Assignment& assignment);

/// The least units at which work takes no longer than `time`, which is above zero.
Percent unitsFor(WorkTime work, WorkTime time, const Assignment& assignment);

}  // namespace mijlpaal::model
