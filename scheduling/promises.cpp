#include "scheduling/promises.h"

#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <set>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::DatePrecision;
using model::Day;

namespace {

/// The activities that must be ready before the law is in force: named themselves, or by the system that they
/// make ready.
std::set<ActivityId> requiredByLaw(const model::Portfolio& portfolio) {
    std::set<ActivityId> required;
    for (const auto& each : portfolio.all<model::LawDependency>()) {
        if (each.relation != model::LawRelation::mustBeReadyBefore) continue;
        if (const auto activity = deliveredBy(portfolio, each.required)) required.insert(*activity);
    }
    return required;
}

}  // namespace

std::map<ActivityId, Promise> lastPromises(const model::Portfolio& portfolio) {
    std::map<ActivityId, Promise> promises;
    for (const auto& each : portfolio.all<model::BaselineDate>()) {
        if (each.object.kind != model::RecordKind::activity) continue;
        auto& promise = promises[ActivityId{each.object.number}];
        if (each.baselineDate >= promise.madeOn) promise = {each.date, each.precision, each.baselineDate};
    }
    return promises;
}

bool keeps(const Promise& promise, Day planned) {
    const std::chrono::year_month_day told{promise.day};
    const std::chrono::year_month_day now{planned};
    const auto quarter = [](const std::chrono::year_month_day& day) {
        return (static_cast<unsigned>(day.month()) - 1) / 3;
    };
    switch (promise.precision) {
        case DatePrecision::day:
            return told == now;
        case DatePrecision::month:
            return told.year() == now.year() && told.month() == now.month();
        case DatePrecision::quarter:
            return told.year() == now.year() && quarter(told) == quarter(now);
        case DatePrecision::year:
            return told.year() == now.year();
        case DatePrecision::byLawLatest:
            return planned <= promise.day;
    }
    return true;
}

std::vector<AwaitedMilestone> awaitedMilestones(const model::Portfolio& portfolio, const Schedule& schedule) {
    const auto required = requiredByLaw(portfolio);
    const auto promises = lastPromises(portfolio);
    std::set<ActivityId> published;
    for (const auto& each : portfolio.all<model::PublicStatement>()) {
        if (each.publicationClass == model::PublicationClass::open &&
            each.object.kind == model::RecordKind::activity)
            published.insert(ActivityId{each.object.number});
    }
    std::vector<AwaitedMilestone> awaited;
    for (const auto& activity : portfolio.all<Activity>()) {
        if (!isMilestone(activity.kind) || activity.actualFinish || !schedule.find(activity.id)) continue;
        AwaitedMilestone milestone{activity.id, required.contains(activity.id), {}};
        const auto promise = promises.find(activity.id);
        if (promise != promises.end() && published.contains(activity.id)) milestone.promise = promise->second;
        if (milestone.isRequiredByLaw || milestone.promise) awaited.push_back(milestone);
    }
    std::stable_sort(awaited.begin(), awaited.end(), [&](const auto& one, const auto& other) {
        return schedule.find(one.activity)->finish < schedule.find(other.activity)->finish;
    });
    return awaited;
}

}  // namespace mijlpaal::scheduling
