#include "gui/frame/plan_counts.h"

namespace mijlpaal::gui {

namespace {

PlanCounts countsOf(const app::View& view) {
    const auto& activities = view.portfolio().all<model::Activity>();
    const auto& schedule = view.schedule();
    PlanCounts counts{activities.size(), 0};
    // Few are critical: the records of all others need no look.
    for (auto at = activities.first(); at != activities.last(); ++at) {
        const auto* dates = schedule.find({at->number});
        if (!dates || !dates->critical) continue;
        const auto& activity = activities.at({at->number});
        if (activity.kind != model::ActivityKind::summary && !activity.actualFinish) ++counts.critical;
    }
    return counts;
}

const app::Recipe<PlanCounts> recipe{app::plannedKinds(), countsOf};

}  // namespace

const PlanCounts& planCounts(const app::View& view) {
    return view.result(recipe);
}

}  // namespace mijlpaal::gui
