#include "model/edit.h"
#include "model/edits/parts.h"

namespace mijlpaal::model {

using namespace edits;

base::Result<ChangeSet> setDuration(const Portfolio& portfolio, ActivityId id, TypedDuration duration) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto after = **found;
    if (after.kind == ActivityKind::summary) {
        return refusal("The duration of “{name}” follows from what it contains.", after);
    }
    if (duration.work < WorkTime{}) return base::failure("A duration is not below zero.");
    after.kind = duration.work == WorkTime{} ? ActivityKind::milestone : ActivityKind::task;
    // The estimates of a milestone were no estimates of work.
    if ((*found)->kind == ActivityKind::milestone) after.optimistic = after.pessimistic = std::nullopt;
    after.mostLikely = duration.work;
    after.durationUnit = duration.unit;
    if (after.optimistic) after.optimistic = std::min(*after.optimistic, duration.work);
    if (after.pessimistic) after.pessimistic = std::max(*after.pessimistic, duration.work);
    if (after.kind == ActivityKind::milestone && after.pessimistic) after.pessimistic = duration.work;
    return changed("Change the duration of “{name}”", **found, std::move(after));
}

}  // namespace mijlpaal::model
