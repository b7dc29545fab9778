#include "model/edit.h"
#include "model/edits/assigned_work.h"
#include "model/edits/clock.h"
#include "model/edits/length.h"
#include "model/edits/parts.h"

#include <algorithm>

namespace mijlpaal::model {

using namespace edits;

namespace {

void setActualDates(const Portfolio& portfolio, Activity& activity, Moment plannedStart,
                    Moment plannedFinish) {
    const auto status = portfolio.settings().statusDate;
    const auto dayStart = momentOf(portfolio, activity, {status, std::nullopt}, End::start);
    const auto dayEnd = momentOf(portfolio, activity, {status, std::nullopt}, End::finish);
    if (!activity.actualStart) activity.actualStart = std::min(plannedStart, dayStart);
    if (activity.percentComplete < percent(100)) {
        activity.actualFinish.reset();
    } else if (!activity.actualFinish) {
        activity.actualFinish = std::max(*activity.actualStart, std::min(plannedFinish, dayEnd));
    }
    // A milestone is reached at one moment.
    if (!activity.actualFinish) return;
    if (activity.kind == ActivityKind::milestone) activity.actualStart = activity.actualFinish;
    if (activity.kind == ActivityKind::startMilestone) activity.actualFinish = activity.actualStart;
}

/// What is finished took as long as its actual dates say. Where there is no work between those, because it started
/// at the end of the status date, it took as long as was planned.
void settleLength(const Portfolio& portfolio, const Activity& before, Activity& after) {
    if (setLengthByDates(portfolio, before, after)) return;
    after.pieces.clear();
    after.suspended = after.resumed = std::nullopt;
    after.actualFinish =
        finishAfter(portfolio, after, *after.actualStart, after.mostLikely.value_or(WorkTime{}));
}

/// One placed by hand stands where it happened.
void placeWhereItHappened(const Activity& before, Activity& after) {
    if (!after.manual || !after.actualStart) return;
    after.manualStart = after.actualStart;
    if (after.actualFinish) {
        after.manualFinish = after.actualFinish;
    } else if (before.actualFinish || after.manualFinish < after.manualStart) {
        after.manualFinish.reset();
    }
}

}  // namespace

base::Result<ChangeSet> setPercentComplete(const Portfolio& portfolio, ActivityId id, Percent share,
                                           Moment plannedStart, Moment plannedFinish) {
    const auto found = decidedAt(portfolio, id, Matter::progress);
    if (!found) return base::failure(found.error());
    if (share < percent(0) || share > percent(100))
        return base::failure("Progress lies between 0 and 100 %.");
    const auto& before = **found;
    auto after = before;
    after.percentComplete = share;
    after.remaining = after.actualDuration = std::nullopt;
    if (share == percent(0)) {
        after.actualStart = after.actualFinish = std::nullopt;
        after.suspended = after.resumed = std::nullopt;
    } else {
        setActualDates(portfolio, after, plannedStart, plannedFinish);
        // MS Project writes where the progress stood as if work had been laid down there.
        if (after.suspended && after.resumed &&
            workBetween(portfolio, after, *after.suspended, *after.resumed) <= WorkTime{})
            after.suspended = after.resumed = std::nullopt;
        if (!isMilestone(after.kind) && after.actualFinish) settleLength(portfolio, before, after);
        placeWhereItHappened(before, after);
    }
    auto changes = labelled("Change the progress of “{name}”", before);
    shareWork(portfolio, before, after, changes);
    changes.change(before, std::move(after));
    return changes;
}

}  // namespace mijlpaal::model
