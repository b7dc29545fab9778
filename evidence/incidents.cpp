#include "evidence/incidents.h"

#include "base/text.h"
#include "evidence/confidence.h"
#include "model/new_code.h"
#include "scheduling/clocks.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace mijlpaal::evidence {

using model::ActivityId;
using model::Day;
using model::Moment;
using std::chrono::days;

namespace {

/// The last day that it lasted, up to `asOf`.
Day lastDayOf(const model::Incident& incident, Day asOf) {
    return incident.endDate ? std::min(*incident.endDate, asOf) : asOf;
}

bool isOver(const model::Incident& incident, Day asOf) {
    return incident.endDate && *incident.endDate <= asOf;
}

std::optional<int> lasted(const model::Incident& incident, Day asOf) {
    if (!incident.startDate || *incident.startDate > asOf) return std::nullopt;
    return static_cast<int>((lastDayOf(incident, asOf) - *incident.startDate).count()) + 1;
}

class Tolls {
public:
    Tolls(const model::Portfolio& portfolio, const scheduling::Schedule& schedule, Day asOf)
        : portfolio_{portfolio},
          schedule_{schedule},
          clocks_{portfolio},
          asOf_{asOf},
          promises_{scheduling::lastPromises(portfolio)} {
        for (const auto& link : portfolio.all<model::Dependency>())
            successors_[link.predecessor].push_back(link.successor);
        for (const auto& loss : portfolio.all<model::IncidentLoss>())
            losses_[loss.incident].push_back({loss.activity, loss.lost});
    }

    IncidentToll of(const model::Incident& incident) const {
        IncidentToll toll;
        toll.incident = incident.id;
        toll.lasted = lasted(incident, asOf_);
        toll.isOver = isOver(incident, asOf_);
        if (const auto found = losses_.find(incident.id); found != losses_.end()) toll.losses = found->second;
        for (const auto& each : toll.losses) toll.lost = toll.lost + each.lost;
        if (toll.lasted) toll.possible = possibleOf(incident, toll.losses);
        toll.promises = touchedBy(toll.losses);
        return toll;
    }

private:
    std::vector<Loss> possibleOf(const model::Incident& incident, const std::vector<Loss>& known) const {
        const auto from = Moment::at(*incident.startDate),
                   to = Moment::at(lastDayOf(incident, asOf_) + days{1});
        std::vector<Loss> found;
        for (const auto& activity : portfolio_.all<model::Activity>()) {
            const bool isOnSystem =
                activity.system && std::find(incident.systems.begin(), incident.systems.end(),
                                             *activity.system) != incident.systems.end();
            const bool isKnown = std::any_of(known.begin(), known.end(),
                                             [&](const Loss& each) { return each.activity == activity.id; });
            if (!isOnSystem || isKnown || activity.kind != model::ActivityKind::task || !activity.actualStart)
                continue;
            const auto start = std::max(from, *activity.actualStart);
            const auto finish = std::min(to, activity.actualFinish.value_or(to));
            if (start >= finish) continue;
            const auto worked = clocks_[clocks_.of(activity.calendar)].between(start, finish);
            if (worked > model::WorkTime{}) found.push_back({activity.id, worked});
        }
        return found;
    }

    std::vector<TouchedPromise> touchedBy(const std::vector<Loss>& losses) const {
        std::set<ActivityId> reached;
        std::vector<ActivityId> open;
        for (const auto& each : losses) {
            if (reached.insert(each.activity).second) open.push_back(each.activity);
        }
        while (!open.empty()) {
            const auto at = successors_.find(open.back());
            open.pop_back();
            if (at == successors_.end()) continue;
            for (const auto next : at->second) {
                if (reached.insert(next).second) open.push_back(next);
            }
        }
        std::vector<TouchedPromise> found;
        for (const auto& [id, promise] : promises_) {
            const auto* activity = portfolio_.find(id);
            const auto* dates = schedule_.find(id);
            if (reached.contains(id) && activity && dates && !activity->actualFinish)
                found.push_back({id, promise, scheduling::finishDay(dates->finish)});
        }
        std::stable_sort(found.begin(), found.end(), [](const auto& one, const auto& other) {
            return one.promise.day < other.promise.day;
        });
        return found;
    }

    const model::Portfolio& portfolio_;
    const scheduling::Schedule& schedule_;
    scheduling::Clocks clocks_;
    Day asOf_;
    std::map<ActivityId, scheduling::Promise> promises_;
    std::unordered_map<ActivityId, std::vector<ActivityId>> successors_;
    std::map<model::IncidentId, std::vector<Loss>> losses_;
};

/// Whether a risk is that something stops working: by its words, for nothing else tells.
bool isAboutOutages(const model::Risk& risk) {
    constexpr std::array<std::string_view, 5> words{"storing", "uitval", "inbreuk", "outage", "breach"};
    const auto name = base::lowered(risk.nameNl + " " + risk.nameEn);
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

/// The open risk of an outage about work on a system with the highest chance.
std::optional<model::RiskId> likeliestRiskOn(const model::Portfolio& portfolio, model::SystemId system) {
    const model::Risk* likeliest = nullptr;
    for (const auto& risk : portfolio.all<model::Risk>()) {
        if (!isOpen(risk) || !isAboutOutages(risk)) continue;
        const bool isAbout = std::any_of(risk.activities.begin(), risk.activities.end(), [&](ActivityId id) {
            const auto* activity = portfolio.find(id);
            return activity && activity->system == system;
        });
        if (isAbout && (!likeliest || risk.probability > likeliest->probability)) likeliest = &risk;
    }
    return likeliest ? std::optional{likeliest->id} : std::nullopt;
}

/// For a system that none is about.
model::Risk newRisk(const model::Portfolio& portfolio, const IncidentPattern& pattern,
                    model::Probability chance, Day asOf) {
    const auto& system = portfolio.all<model::System>().at(pattern.system);
    model::Risk risk;
    risk.nameNl = "Uitval van " + system.shortName;
    risk.nameEn = "Outage of " + system.shortName;
    risk.probability = chance;
    risk.impactMostLikely = {pattern.lost.tenths / pattern.outages};
    risk.impactPessimistic = pattern.lost;
    for (const auto& activity : portfolio.all<model::Activity>()) {
        if (activity.system == pattern.system && activity.kind == model::ActivityKind::task &&
            !activity.actualFinish)
            risk.activities.push_back(activity.id);
    }
    risk.status = "open";
    risk.reviewDate = asOf + days{91};
    return risk;
}

}  // namespace

std::vector<IncidentToll> incidentTolls(const model::Portfolio& portfolio,
                                        const scheduling::Schedule& schedule, Day asOf) {
    const Tolls tolls{portfolio, schedule, asOf};
    std::vector<IncidentToll> found;
    for (const auto& incident : portfolio.all<model::Incident>()) found.push_back(tolls.of(incident));
    std::stable_sort(found.begin(), found.end(), [&](const IncidentToll& one, const IncidentToll& other) {
        const auto& all = portfolio.all<model::Incident>();
        return all.at(one.incident).startDate > all.at(other.incident).startDate;
    });
    return found;
}

std::vector<IncidentPattern> incidentPatterns(const model::Portfolio& portfolio, Day asOf) {
    std::map<model::IncidentId, model::WorkTime> lostIn;
    for (const auto& loss : portfolio.all<model::IncidentLoss>())
        lostIn[loss.incident] = lostIn[loss.incident] + loss.lost;
    std::map<model::SystemId, IncidentPattern> bySystem;
    for (const auto& incident : portfolio.all<model::Incident>()) {
        const auto length = lasted(incident, asOf);
        if (!length || lastDayOf(incident, asOf) < asOf - days{731}) continue;
        for (const auto system :
             std::set<model::SystemId>(incident.systems.begin(), incident.systems.end())) {
            auto& pattern = bySystem[system];
            pattern.system = system;
            ++pattern.incidents;
            pattern.outages += *length > 1;
            pattern.days += *length;
            pattern.lost = pattern.lost + lostIn[incident.id];
        }
    }
    std::vector<IncidentPattern> found;
    for (auto& [system, pattern] : bySystem) {
        pattern.chancePercent = static_cast<int>(std::lround(100 * (1 - std::exp(-pattern.outages / 2.0))));
        pattern.risk = likeliestRiskOn(portfolio, system);
        const auto* record = portfolio.find(system);
        const bool isThere = record && (!record->endDate || *record->endDate > asOf);
        pattern.asksForRisk = isThere && pattern.outages > 0 && !pattern.risk;
        pattern.asksForHigherChance = isThere && pattern.risk &&
                                      portfolio.all<model::Risk>().at(*pattern.risk).probability.millionths <
                                          std::int64_t{pattern.chancePercent} * 10'000;
        found.push_back(pattern);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.days > other.days; });
    return found;
}

model::ChangeSet riskUpdates(const model::Portfolio& portfolio, const std::vector<IncidentPattern>& patterns,
                             Day asOf) {
    const auto& risks = portfolio.all<model::Risk>();
    std::map<model::RiskId, model::Risk> changed;
    std::vector<model::Risk> added;
    for (const auto& pattern : patterns) {
        const model::Probability chance{std::int64_t{pattern.chancePercent} * 10'000};
        if (pattern.asksForHigherChance) {
            auto& risk = changed.try_emplace(*pattern.risk, risks.at(*pattern.risk)).first->second;
            risk.probability = std::max(risk.probability, chance);
        }
        if (pattern.asksForRisk) added.push_back(newRisk(portfolio, pattern, chance, asOf));
    }
    model::ChangeSet changes;
    changes.label = base::message("Bring the risks up to date with the incidents");
    for (auto& [id, risk] : changed) changes.change(risks.at(id), std::move(risk));
    auto next = risks.nextId();
    std::set<std::string, std::less<>> taken;
    for (auto& risk : added) {
        risk.id = next;
        ++next.number;
        risk.code = model::newCode(risks, [&](std::string_view code) { return taken.contains(code); });
        taken.insert(risk.code);
        changes.add(std::move(risk));
    }
    return changes;
}

}  // namespace mijlpaal::evidence
