#include "scheduling/activity_node.h"

#include "model/remaining.h"

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityKind;
using model::WorkTime;

Node plainNodeOf(const Activity& activity, std::uint16_t clock) {
    Node node;
    node.kind = activity.kind == ActivityKind::milestone        ? NodeKind::milestone
                : activity.kind == ActivityKind::startMilestone ? NodeKind::startMilestone
                                                                : NodeKind::task;
    node.clock = node.floatClock = clock;
    node.duration = activity.mostLikely.value_or(WorkTime{});
    node.remaining = model::remainingOf(activity);
    node.started = activity.actualStart.has_value() || activity.actualFinish.has_value();
    node.finished = activity.actualFinish.has_value();
    return node;
}

bool hasDetail(const Activity& activity) {
    return activity.actualStart || activity.actualFinish || activity.constraint ||
           activity.secondConstraint || activity.deadline || activity.manual || activity.isExternal ||
           activity.inactive || activity.elapsed || activity.expectedFinish || activity.externalEarlyStart ||
           activity.externalLateFinish || activity.levelingDelay != WorkTime{} || !activity.pieces.empty();
}

void fillDetail(const Activity& activity, const Node& node, Detail& detail) {
    detail.actualStart = activity.actualStart ? activity.actualStart : activity.actualFinish;
    detail.actualFinish = activity.actualFinish;
    if (node.isPoint() && activity.actualFinish) detail.actualStart = activity.actualFinish;
    detail.constraint = activity.constraint;
    detail.secondConstraint = activity.secondConstraint;
    detail.deadline = activity.deadline;
    detail.expectedFinish = activity.expectedFinish;
    detail.externalEarlyStart = activity.externalEarlyStart;
    detail.externalLateFinish = activity.externalLateFinish;
    detail.suspended = activity.suspended;
    detail.resumed = activity.resumed;
    detail.actualDuration = activity.actualDuration;
    detail.isExternal = activity.isExternal;
    detail.datesOpen = activity.manual && activity.datesOpen;
    detail.inactive = activity.inactive;
    detail.elapsed = activity.elapsed;
    detail.levelingDelay = activity.levelingDelay;
    for (std::size_t i = 1; i < activity.pieces.size(); i += 2)
        detail.pauses = detail.pauses + activity.pieces[i];
    if (activity.manual || activity.isExternal) {
        detail.placedStart = activity.manualStart ? activity.manualStart : activity.manualFinish;
        detail.placedFinish = activity.manualFinish;
    }
}

}  // namespace mijlpaal::scheduling
