#pragma once

#include "model/portfolio.h"
#include "model/work_calendar.h"

/// Working time on the calendar of an activity, or time day and night where its duration runs so.
namespace mijlpaal::model::edits {

WorkTime workBetween(const Portfolio& portfolio, const Activity& activity, Moment from, Moment to);

/// Where it must start to be done then.
Moment startBefore(const Portfolio& portfolio, const Activity& activity, Moment finish, WorkTime work);

/// When work of that length that starts then is done.
Moment finishAfter(const Portfolio& portfolio, const Activity& activity, Moment start, WorkTime work);

/// How long split or suspended work lay still.
WorkTime pausesIn(const Portfolio& portfolio, const Activity& activity);

/// How long finished work took, without its pauses.
WorkTime workDone(const Portfolio& portfolio, const Activity& activity);

}  // namespace mijlpaal::model::edits
