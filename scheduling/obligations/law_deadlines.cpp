#include "scheduling/obligations/law_deadlines.h"

namespace mijlpaal::scheduling {

using model::Activity;

namespace {

/// The activity that delivers something, of those that count.
const Activity* delivering(const model::Portfolio& portfolio, model::ObjectRef object) {
    const auto id = deliveredBy(portfolio, object);
    const auto* activity = id ? portfolio.find(*id) : nullptr;
    return activity && !activity->inactive ? activity : nullptr;
}

}  // namespace

std::vector<LawDeadline> lawDeadlines(const model::Portfolio& portfolio, const Schedule& schedule,
                                      const Clocks& clocks) {
    std::vector<LawDeadline> found;
    for (const auto& each : portfolio.all<model::LawDependency>()) {
        const bool isRequired = each.relation != model::LawRelation::preferredReadyBefore;
        const bool isDecision = each.relation == model::LawRelation::informsDecision;
        const auto day = heldDayOf(portfolio, each);
        const auto* activity = delivering(portfolio, each.required);
        if (!day || !activity || activity->actualFinish || !schedule.find(activity->id)) continue;
        const auto latest = readyBefore(*day, each.leadTime.value_or(model::WorkTime{}), clocks);
        const auto isInTime = [&](const Activity* ready) {
            const auto* dates = ready ? schedule.find(ready->id) : nullptr;
            return dates && dates->finish <= latest;
        };
        const auto* fallback = each.fallback ? delivering(portfolio, *each.fallback) : nullptr;
        const auto kept = isInTime(activity)   ? Kept::byItself
                          : isInTime(fallback) ? Kept::byFallback
                                               : Kept::missed;
        found.push_back({each.id, isRequired, isDecision, activity->id, *day, latest, kept});
    }
    return found;
}

}  // namespace mijlpaal::scheduling
