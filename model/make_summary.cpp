#include "model/make_summary.h"

namespace mijlpaal::model {

void makeSummary(Activity& activity) {
    activity.kind = ActivityKind::summary;
    activity.optimistic = activity.mostLikely = activity.pessimistic = std::nullopt;
    activity.remaining = activity.actualDuration = std::nullopt;
    activity.pieces.clear();
    activity.percentComplete.reset();
    activity.actualStart = activity.actualFinish = std::nullopt;
    activity.suspended = activity.resumed = std::nullopt;
    activity.work = activity.actualWork = activity.remainingWork = std::nullopt;
}

}  // namespace mijlpaal::model
