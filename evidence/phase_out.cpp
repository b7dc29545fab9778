#include "evidence/phase_out.h"

#include "evidence/switch_off.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mijlpaal::evidence {

using model::Day;
using std::chrono::months;
using std::chrono::year_month_day;

namespace {

bool keepsNothing(const model::Replacement& replacement) {
    return replacement.status == "Afgerond" || replacement.status == "Gestopt" ||
           replacement.kind == model::ReplacementKind::historical ||
           replacement.kind == model::ReplacementKind::abandoned;
}

/// The same day so many months later, or the last of that month.
Day monthsAfter(Day day, std::int64_t count) {
    const year_month_day from{day};
    const auto month = from.year() / from.month() + months{count};
    const auto last = month / std::chrono::last;
    return Day{month / std::min(from.day(), last.day())};
}

/// Whole and begun months from one day to a later one.
int monthsBetween(Day from, Day to) {
    int count = 0;
    while (monthsAfter(from, count) < to) ++count;
    return count;
}

std::optional<Day> untilOf(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                           const model::Replacement& replacement) {
    auto until = replacement.transitionEnd;
    const auto* system = portfolio.find(replacement.newSystem);
    const auto* dates = system && system->readyActivity ? schedule.find(*system->readyActivity) : nullptr;
    if (dates) {
        const auto ready = scheduling::finishDay(dates->finish);
        until = until ? std::max(*until, ready) : ready;
    }
    return until;
}

}  // namespace

std::vector<PhaseOut> phaseOuts(const model::Portfolio& portfolio, const scheduling::Schedule& schedule) {
    std::map<model::SystemId, std::vector<PhaseOutBlocker>> blockers;
    std::map<model::SystemId, int> incidents;
    for (const auto& each : portfolio.all<model::Replacement>()) {
        if (!keepsNothing(each))
            blockers[each.oldSystem].push_back({refTo(each.id), untilOf(portfolio, schedule, each)});
    }
    for (const auto& each : portfolio.all<model::Incident>()) {
        for (const auto system : each.systems) ++incidents[system];
    }
    const auto lawId = portfolio.settings().lawMilestone;
    const auto* law = lawId ? portfolio.find(*lawId) : nullptr;
    const auto lawDay = law ? scheduling::dayOf(*law) : std::nullopt;
    const auto off = switchOffs(portfolio, schedule);
    std::vector<PhaseOut> found;
    for (const auto& system : portfolio.all<model::System>()) {
        PhaseOut one;
        one.system = system.id;
        one.blockers = blockers[system.id];
        one.incidents = incidents[system.id];
        if (system.runOffMonths && lawDay)
            one.blockers.push_back({refTo(law->id), monthsAfter(*lawDay, *system.runOffMonths)});
        // What was switched off is needed no more.
        const auto by = off.find(system.id);
        if (by != off.end() && !portfolio.all<model::Activity>().at(by->second).actualFinish)
            one.blockers.push_back({refTo(by->second), scheduling::finishDay(schedule.find(by->second)->finish)});
        const bool isNew = system.kind == model::SystemKind::created;
        if (isNew && one.blockers.empty() && !system.endDate && !system.supportEnd) continue;
        std::stable_sort(one.blockers.begin(), one.blockers.end(), [](const auto& a, const auto& b) {
            return a.until && (!b.until || *a.until > *b.until);
        });
        if (!one.blockers.empty()) one.lastNeeded = one.blockers.front().until;
        if (system.endDate && one.lastNeeded) {
            one.monthsLonger = monthsBetween(*system.endDate, *one.lastNeeded);
            if (system.stayingCostPerMonth)
                one.costLonger = model::Money{system.stayingCostPerMonth->cents * *one.monthsLonger};
        }
        one.outlivesSupport = system.supportEnd && one.lastNeeded && *one.lastNeeded > *system.supportEnd;
        found.push_back(std::move(one));
    }
    return found;
}

}  // namespace mijlpaal::evidence
