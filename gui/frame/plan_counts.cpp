#include "gui/frame/plan_counts.h"

namespace mijlpaal::gui {

namespace {

PlanCounts countsOf(const app::View& view) {
    const auto& activities = view.portfolio().all<model::Activity>();
    const auto& schedule = view.schedule();
    PlanCounts counts{activities.size(), 0};
    for (const auto& activity : activities) {
        const auto* dates = schedule.find(activity.id);
        const bool isWork = activity.kind != model::ActivityKind::summary && !activity.actualFinish;
        if (dates && dates->critical && isWork) ++counts.critical;
    }
    return counts;
}

const app::Recipe<PlanCounts> recipe{app::plannedKinds(), countsOf};

}  // namespace

const PlanCounts& planCounts(const app::View& view) {
    return view.result(recipe);
}

}  // namespace mijlpaal::gui
