#include "app/edits/law_effect.h"

#include "evidence/phase_out.h"
#include "scheduling/clocks.h"

#include <algorithm>
#include <map>

namespace mijlpaal::app {

namespace {

using scheduling::LawDeadline;

std::map<model::LawDependencyId, LawDeadline> deadlinesOf(const View& view,
                                                          const scheduling::Clocks& clocks) {
    std::map<model::LawDependencyId, LawDeadline> found;
    for (const auto& each : scheduling::lawDeadlines(view.portfolio(), view.schedule(), clocks))
        found.emplace(each.dependency, each);
    return found;
}

/// Of all systems that have one; nothing where none has.
std::optional<model::Money> stayingCost(const View& view) {
    std::optional<model::Money> sum;
    for (const auto& each : evidence::phaseOuts(view.portfolio(), view.schedule())) {
        if (each.costLonger) sum = sum.value_or(model::Money{}) + *each.costLonger;
    }
    return sum;
}

void addMilestones(const View& before, const View& after, const scheduling::Clocks& clocks,
                   LawEffect& effect) {
    for (const auto& now : after.portfolio().all<model::LawMilestone>()) {
        const auto* old = before.portfolio().find(now.id);
        if (!old || old->plannedDate == now.plannedDate) continue;
        auto& made = effect.milestones.emplace_back();
        made.milestone = now.id;
        made.before = old->plannedDate;
        made.after = now.plannedDate;
        if (now.plannedDate)
            made.lastWorkingDay =
                scheduling::finishDay(scheduling::readyBefore(*now.plannedDate, {}, clocks));
    }
}

/// Whether what the law needs is held to another day by another milestone.
bool isHeldElsewhere(const View& before, const View& after) {
    for (const auto& now : after.portfolio().all<model::LawDependency>()) {
        const auto* old = before.portfolio().find(now.id);
        if (old && old->lawMilestone != now.lawMilestone) return true;
    }
    return false;
}

}  // namespace

LawEffect lawEffectOf(const View& before, const View& after) {
    LawEffect effect;
    if (before.unscheduled() || after.unscheduled()) return effect;
    const scheduling::Clocks oldClocks{before.portfolio()}, clocks{after.portfolio()};
    addMilestones(before, after, clocks, effect);
    const bool isMoved = !effect.milestones.empty() || isHeldElsewhere(before, after);
    const auto was = deadlinesOf(before, oldClocks);
    std::map<model::ActivityId, LawEffect::Idle> idle;
    for (const auto& [id, now] : deadlinesOf(after, clocks)) {
        const auto found = was.find(id);
        if (found == was.end()) continue;
        const auto& old = found->second;
        if (now.kept > old.kept) effect.breaks.push_back({id, old.kept, now.kept});
        if (now.kept < old.kept) effect.mends.push_back({id, old.kept, now.kept});
        if (!isMoved) continue;
        const auto* dates = after.schedule().find(now.activity);
        const auto* oldDates = before.schedule().find(old.activity);
        if (!dates || !oldDates || now.activity != old.activity || now.latest <= old.latest) continue;
        const auto& activity = after.portfolio().all<model::Activity>().at(now.activity);
        const auto& clock = clocks[clocks.of(activity.calendar)];
        const LawEffect::Idle each{now.activity,
                                   std::max(model::WorkTime{}, clock.between(oldDates->finish, old.latest)),
                                   clock.between(dates->finish, now.latest)};
        if (each.after <= each.before) continue;
        // Of several parts that wait for one, the first to need it counts.
        const auto [known, isNew] = idle.try_emplace(now.activity, each);
        if (!isNew && each.after < known->second.after) known->second = each;
    }
    for (const auto& [activity, each] : idle) effect.idle.push_back(each);
    std::stable_sort(effect.idle.begin(), effect.idle.end(),
                     [](const auto& one, const auto& other) { return other.after < one.after; });
    if (!isMoved) return effect;
    const auto costBefore = stayingCost(before), costAfter = stayingCost(after);
    if (costBefore || costAfter)
        effect.staying = costAfter.value_or(model::Money{}) - costBefore.value_or(model::Money{});
    return effect;
}

}  // namespace mijlpaal::app
