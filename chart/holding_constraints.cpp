#include "chart/holding_constraints.h"

#include "scheduling/telling.h"

namespace mijlpaal::chart {

std::vector<model::Constraint> holdingConstraints(const model::Activity& activity) {
    std::vector<model::Constraint> holding;
    if (activity.actualFinish) return holding;
    for (const auto& constraint : {activity.constraint, activity.secondConstraint}) {
        if (constraint && (model::bindsFinish(constraint->type) || !activity.actualStart))
            holding.push_back(*constraint);
    }
    return holding;
}

base::Message wordsOf(const model::Constraint& constraint, const std::string& name,
                      const scheduling::Dates& dates, model::Language language) {
    auto day = constraint.date.day();
    if (constraint.type == model::ConstraintType::asLateAsPossible) {
        day = dates.start.day();
    } else if (model::bindsFinish(constraint.type)) {
        day = model::Moment{constraint.date.tenths - 1}.day();
    }
    return scheduling::boundBy(constraint, name, model::dayText(day, language));
}

}  // namespace mijlpaal::chart
