#include "evidence/switch_off.h"

namespace mijlpaal::evidence {

std::map<model::SystemId, model::ActivityId> switchOffs(const model::Portfolio& portfolio,
                                                        const scheduling::Schedule& schedule) {
    std::map<model::SystemId, model::ActivityId> last;
    for (const auto& each : portfolio.all<model::Activity>()) {
        if (!each.system || !isMilestone(each.kind) || each.inactive) continue;
        const auto* system = portfolio.find(*each.system);
        if (!system || !system->endDate || system->kind == model::SystemKind::created ||
            system->readyActivity == each.id)
            continue;
        const auto* dates = schedule.find(each.id);
        if (!dates) continue;
        const auto [known, isNew] = last.try_emplace(*each.system, each.id);
        if (!isNew && schedule.find(known->second)->finish < dates->finish) known->second = each.id;
    }
    return last;
}

}  // namespace mijlpaal::evidence
