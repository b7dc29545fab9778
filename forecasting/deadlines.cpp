#include "forecasting/deadlines.h"

#include "scheduling/clocks.h"
#include "scheduling/promises.h"

#include <algorithm>

namespace mijlpaal::forecasting {

using model::Day;
using model::Moment;

namespace {

/// The last day that keeps a promise, as exactly as it was made.
Day lastDayOf(const scheduling::Promise& promise) {
    const std::chrono::year_month_day told{promise.day};
    const auto endOf = [&](unsigned month) {
        return Day{told.year() / std::chrono::month{month} / std::chrono::last};
    };
    const auto month = static_cast<unsigned>(told.month());
    switch (promise.precision) {
        case model::DatePrecision::month:
            return endOf(month);
        case model::DatePrecision::quarter:
            return endOf((month + 2) / 3 * 3);
        case model::DatePrecision::year:
            return endOf(12);
        case model::DatePrecision::day:
        case model::DatePrecision::byLawLatest:
            break;
    }
    return promise.day;
}

Deadline byEndOf(DeadlineKind kind, Day day) {
    return {kind, day, Moment::at(day + std::chrono::days{1})};
}

Deadline byMoment(DeadlineKind kind, Moment moment) {
    return {kind, finishDay(moment), moment};
}

bool isOfFinish(model::ConstraintType type) {
    using enum model::ConstraintType;
    return type == finishNoLaterThan || type == mustFinishOn || type == finishOn;
}

}  // namespace

Day finishDay(Moment finish) {
    return Moment{finish.tenths - 1}.day();
}

std::optional<Day> dayOf(const model::LawMilestone& milestone) {
    return milestone.actualDate ? milestone.actualDate : milestone.plannedDate;
}

Moment readyBefore(Day day, model::WorkTime lead, const scheduling::Clocks& clocks) {
    const auto& clock = clocks[clocks.usual()];
    return clock.finishAt(clock.workAt(Moment::at(day)) - lead);
}

std::optional<model::ActivityId> deliveredBy(const model::Portfolio& portfolio, model::ObjectRef object) {
    if (object.kind == model::RecordKind::activity) return model::ActivityId{object.number};
    if (object.kind != model::RecordKind::system) return std::nullopt;
    const auto* system = portfolio.find(model::SystemId{object.number});
    return system ? system->readyActivity : std::nullopt;
}

std::string_view wordFor(DeadlineKind kind) {
    switch (kind) {
        case DeadlineKind::deadline:
            return "deadline";
        case DeadlineKind::constraint:
            return "constraint";
        case DeadlineKind::promise:
            return "promise";
        case DeadlineKind::law:
            return "law";
        case DeadlineKind::lawReady:
            return "law_ready";
        case DeadlineKind::asked:
            return "asked";
    }
    return {};
}

Deadlines::Deadlines(const model::Portfolio& portfolio, const scheduling::Clocks& clocks) {
    for (const auto& [activity, promise] : scheduling::lastPromises(portfolio))
        fromElsewhere_[activity].push_back(byEndOf(DeadlineKind::promise, lastDayOf(promise)));
    for (const auto& each : portfolio.all<model::LawDependency>()) {
        if (each.relation != model::LawRelation::mustBeReadyBefore &&
            each.relation != model::LawRelation::preferredReadyBefore)
            continue;
        const auto* milestone = portfolio.find(each.lawMilestone);
        const auto day = milestone ? dayOf(*milestone) : std::nullopt;
        const auto activity = deliveredBy(portfolio, each.required);
        if (!day || !activity) continue;
        auto& known = fromElsewhere_[*activity];
        known.push_back(byEndOf(DeadlineKind::law, *day));
        const auto lead = each.leadTime.value_or(model::WorkTime{});
        known.push_back(byMoment(DeadlineKind::lawReady, readyBefore(*day, lead, clocks)));
    }
}

std::vector<Deadline> Deadlines::of(const model::Activity& activity) const {
    std::vector<Deadline> found;
    if (activity.deadline) found.push_back(byMoment(DeadlineKind::deadline, *activity.deadline));
    for (const auto& constraint : {activity.constraint, activity.secondConstraint}) {
        if (constraint && isOfFinish(constraint->type))
            found.push_back(byMoment(DeadlineKind::constraint, constraint->date));
    }
    if (const auto known = fromElsewhere_.find(activity.id); known != fromElsewhere_.end())
        found.insert(found.end(), known->second.begin(), known->second.end());
    std::stable_sort(found.begin(), found.end(),
                     [](const Deadline& one, const Deadline& other) { return one.moment < other.moment; });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

base::Message wordsFor(DeadlineKind kind) {
    switch (kind) {
        case DeadlineKind::deadline:
            return base::message("deadline");
        case DeadlineKind::constraint:
            return base::message("constraint on the finish");
        case DeadlineKind::promise:
            return base::message("last promise");
        case DeadlineKind::law:
            return base::message("entry into force");
        case DeadlineKind::lawReady:
            return base::message("ready for the law");
        case DeadlineKind::asked:
            return base::message("asked for");
    }
    return {};
}

}  // namespace mijlpaal::forecasting
