#include "model/edit.h"
#include "model/edits/parts.h"

namespace mijlpaal::model {

using namespace edits;

base::Result<ChangeSet> setPercentComplete(const Portfolio& portfolio, ActivityId id, Percent share,
                                           Moment plannedStart, Moment plannedFinish) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto after = **found;
    if (after.kind == ActivityKind::summary) {
        return refusal("The progress of “{name}” follows from what it contains.", after);
    }
    if (share < percent(0) || share > percent(100))
        return base::failure("Progress lies between 0 and 100 %.");
    const auto status = portfolio.settings().statusDate;
    const auto dayEnd = momentOf(portfolio, after, {status, std::nullopt}, End::finish);
    const auto dayStart = momentOf(portfolio, after, {status, std::nullopt}, End::start);
    after.percentComplete = share;
    if (share == percent(0)) {
        after.actualStart.reset();
        after.actualFinish.reset();
    } else {
        if (!after.actualStart) after.actualStart = std::min(plannedStart, dayStart);
        if (share < percent(100)) {
            after.actualFinish.reset();
        } else if (!after.actualFinish) {
            after.actualFinish = std::max(*after.actualStart, std::min(plannedFinish, dayEnd));
        }
        if (after.kind == ActivityKind::milestone && after.actualFinish)
            after.actualStart = after.actualFinish;
    }
    return changed("Change the progress of “{name}”", **found, std::move(after));
}

}  // namespace mijlpaal::model
