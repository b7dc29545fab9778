#include "model/rules/faults.h"

namespace mijlpaal::model {

void checkActivity(const Activity& each, Faults& faults) {
    if (each.parent) {
        const auto* parent = faults.portfolio().find(*each.parent);
        if (parent && parent->kind != ActivityKind::summary) {
            faults.add(each, "“{name}” stands under an activity that is not a summary.",
                       "Make the parent a summary, or choose another.");
        }
    }
    const auto zero = WorkTime{};
    for (const auto& estimate : {each.optimistic, each.mostLikely, each.pessimistic}) {
        if (!estimate || *estimate >= zero) continue;
        faults.add(each, "“{name}” has a duration below zero.", "Give a duration of zero or more.");
        break;
    }
    const auto crossed = [](std::optional<WorkTime> shorter, std::optional<WorkTime> longer) {
        return shorter && longer && *shorter > *longer;
    };
    if (crossed(each.optimistic, each.mostLikely) || crossed(each.mostLikely, each.pessimistic) ||
        crossed(each.optimistic, each.pessimistic)) {
        faults.add(each, "“{name}” has estimates that are not in order.",
                   "The optimistic estimate is the shortest, the pessimistic one the longest.");
    }
    for (const auto& estimate : {each.optimistic, each.mostLikely, each.pessimistic}) {
        if (!estimate || *estimate <= longestTime) continue;
        faults.add(each, "“{name}” lasts longer than a century.", "Check the number and its unit.");
        break;
    }
    if (each.percentComplete &&
        (*each.percentComplete < percent(0) || *each.percentComplete > percent(100))) {
        faults.add(each, "“{name}” has progress outside 0 to 100 %.", "Give a percentage between 0 and 100.");
    }
    if (each.kind == ActivityKind::task && !each.mostLikely) {
        faults.add(each, "“{name}” is a task without a duration.", "Give its most likely duration.");
    }
    if (isMilestone(each.kind) && each.mostLikely && *each.mostLikely != zero) {
        faults.add(each, "“{name}” is a milestone with a duration.",
                   "A milestone lasts zero days; make it a task.");
    }
    if (each.actualStart && each.actualFinish && *each.actualFinish < *each.actualStart) {
        faults.add(each, "“{name}” finished before it started.", "Correct one of the two actual dates.");
    }
    if (each.actualFinish && !each.actualStart) {
        faults.add(each, "“{name}” has an actual finish and no actual start.",
                   "Give the day on which it started.");
    }
    if (each.actualFinish && each.percentComplete && *each.percentComplete != percent(100)) {
        faults.add(each, "“{name}” has an actual finish and is not 100 % complete.",
                   "Set it to 100 %, or take away the actual finish.");
    }
}

}  // namespace mijlpaal::model
