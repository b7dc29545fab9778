#include "scheduling/obligations/held_dates.h"

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::Day;
using model::Moment;

namespace {

bool isOfFinish(model::ConstraintType type) {
    using enum model::ConstraintType;
    return type == finishNoLaterThan || type == mustFinishOn || type == finishOn;
}

HeldDate byMoment(ActivityId activity, HeldBy by, Moment moment) {
    return {activity, by, finishDay(moment), moment, refTo(activity), {}};
}

void addTyped(const Activity& activity, std::vector<HeldDate>& found) {
    if (activity.deadline) found.push_back(byMoment(activity.id, HeldBy::deadline, *activity.deadline));
    for (const auto& constraint : {activity.constraint, activity.secondConstraint}) {
        if (constraint && isOfFinish(constraint->type))
            found.push_back(byMoment(activity.id, HeldBy::constraint, constraint->date));
    }
}

}  // namespace

std::vector<HeldDate> heldDates(const model::Portfolio& portfolio, const Clocks& clocks) {
    std::vector<HeldDate> found;
    for (const auto& activity : portfolio.all<Activity>()) addTyped(activity, found);
    for (const auto& [activity, promise] : lastPromises(portfolio)) {
        const auto day = lastDayOf(promise);
        found.push_back(
            {activity, HeldBy::promise, day, Moment::at(day + std::chrono::days{1}), refTo(activity), {}});
    }
    for (const auto& each : portfolio.all<model::LawDependency>()) {
        const auto day = heldDayOf(portfolio, each);
        const auto activity = deliveredBy(portfolio, each.required);
        if (!day || !activity) continue;
        const auto lead = each.leadTime.value_or(model::WorkTime{});
        const bool informs = each.relation == model::LawRelation::informsDecision;
        found.push_back({*activity, informs ? HeldBy::decision : HeldBy::law, *day, readyBefore(*day, lead, clocks),
                         refTo(each.lawMilestone), lead,
                         each.relation != model::LawRelation::preferredReadyBefore});
    }
    return found;
}

std::optional<ActivityId> deliveredBy(const model::Portfolio& portfolio, model::ObjectRef object) {
    if (object.kind == model::RecordKind::activity) return ActivityId{object.number};
    if (object.kind != model::RecordKind::system) return std::nullopt;
    const auto* system = portfolio.find(model::SystemId{object.number});
    return system ? system->readyActivity : std::nullopt;
}

std::optional<Day> dayOf(const model::LawMilestone& milestone) {
    return milestone.actualDate ? milestone.actualDate : milestone.plannedDate;
}

std::optional<Day> heldDayOf(const model::Portfolio& portfolio, const model::LawDependency& need) {
    const auto* milestone = portfolio.find(need.lawMilestone);
    if (!milestone || need.relation == model::LawRelation::needsStableText) return std::nullopt;
    if (need.relation != model::LawRelation::informsDecision) return dayOf(*milestone);
    if (milestone->actualDate || !milestone->plannedDate) return std::nullopt;
    return lastDayOf({*milestone->plannedDate, milestone->precision});
}

Moment readyBefore(Day day, model::WorkTime lead, const Clocks& clocks) {
    const auto& clock = clocks[clocks.usual()];
    return clock.finishAt(clock.workAt(Moment::at(day)) - lead);
}

Day lastDayOf(const Promise& promise) {
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

Day finishDay(Moment finish) {
    return Moment{finish.tenths - 1}.day();
}

std::string_view wordFor(HeldBy by) {
    switch (by) {
        case HeldBy::deadline:
            return "deadline";
        case HeldBy::constraint:
            return "constraint";
        case HeldBy::promise:
            return "promise";
        case HeldBy::decision:
            return "decision";
        case HeldBy::law:
            break;
    }
    return "law";
}

}  // namespace mijlpaal::scheduling
