#include "chart/date_holds.h"

#include "model/plan_text.h"
#include "scheduling/telling.h"

namespace mijlpaal::chart {

using model::ActivityId;

RecordHolds recordHolds(const model::Portfolio& portfolio) {
    RecordHolds holds;
    holds.promises = scheduling::lastPromises(portfolio);
    for (const auto& each : portfolio.all<model::LawDependency>()) {
        if (each.relation != model::LawRelation::mustBeReadyBefore) continue;
        if (each.required.kind == model::RecordKind::activity)
            holds.laws[ActivityId{each.required.number}].push_back(each.id);
        if (each.required.kind != model::RecordKind::system) continue;
        const auto* system = portfolio.find(model::SystemId{each.required.number});
        if (system && system->readyActivity) holds.laws[*system->readyActivity].push_back(each.id);
    }
    return holds;
}

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
