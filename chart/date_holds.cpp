#include "chart/date_holds.h"

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
    for (const auto& each : portfolio.all<model::Note>()) {
        if (each.object.kind == model::RecordKind::activity)
            ++holds.notes[ActivityId{each.object.number}];
    }
    for (const auto& each : portfolio.all<model::QuotedFigure>()) {
        if (each.object && each.object->kind == model::RecordKind::activity)
            ++holds.quoted[ActivityId{each.object->number}];
    }
    return holds;
}

}  // namespace mijlpaal::chart
