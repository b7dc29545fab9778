#include "tests/app/support/mixed_plan.h"

namespace mijlpaal::tests {

using model::Activity;
using model::ActivityId;
using model::ActivityKind;
using model::ConstraintType;
using model::Profile;

MixedPlan::MixedPlan(unsigned seed, Profile profile) : random_{seed}, profile_{profile} {
    plan_ = model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2028);
    addCalendars();
    setSettings();
    const auto count = 2 + upTo(28);
    for (std::int64_t number = 1; number <= count; ++number) addActivity(number);
    for (std::int64_t to = 2; to <= count; ++to) {
        for (auto tries = upTo(2); tries > 0; --tries) addLink(to);
    }
}

model::Moment MixedPlan::moment() {
    return model::Moment::at(model::makeDay(2027, 1, 1) + std::chrono::days{upTo(200)}, 600 * (8 + upTo(9)));
}

void MixedPlan::setSettings() {
    auto settings = plan_.settings();
    settings.nameNl = "Plan";
    settings.profile = profile_;
    settings.statusDateIsFloor = chance(profile_ == Profile::p6 ? 80 : 10);
    if (chance(70)) settings.plannedStart = model::Moment::at(model::makeDay(2027, 1, 4), 8 * 600);
    settings.statusDate = model::makeDay(2027, 1, 1) + std::chrono::days{upTo(60)};
    settings.progressLogic = static_cast<model::ProgressLogic>(upTo(2));
    if (chance(30)) settings.lagCalendar = static_cast<model::LagCalendar>(upTo(3));
    settings.openEndsAreCritical = chance(20);
    plan_.all<model::Settings>().put(settings);
}

void MixedPlan::addCalendars() {
    auto& table = plan_.all<model::Calendar>();
    calendars_.push_back(table.begin()->id);
    const auto add = [&](const std::string& code, model::Weekdays days, model::Shifts hours) {
        model::Calendar calendar;
        calendar.id = table.nextId();
        calendar.code = calendar.nameNl = code;
        calendar.workingWeekdays = days;
        calendar.workingHours = std::move(hours);
        calendar.dayLength = model::hours(8);
        calendars_.push_back(calendar.id);
        table.put(std::move(calendar));
    };
    add("PLOEG", {{true, true, true, false, false, true, true}}, {{6 * 600, 14 * 600}, {22 * 600, 24 * 600}});
    add("ALTIJD", {{true, true, true, true, true, true, true}}, {{0, 24 * 600}});
}

void MixedPlan::addActivity(std::int64_t number) {
    Activity made;
    made.id = {number};
    made.code = "T" + std::to_string(number);
    made.nameNl = "Taak " + std::to_string(number);
    made.position = number * 1024;
    made.percentComplete = model::percent(0);
    if (chance(25)) summary_.reset();
    made.parent = summary_;
    if (chance(12)) {
        made.kind = ActivityKind::summary;
        made.percentComplete.reset();
        if (chance(15)) made.constraint = {ConstraintType::startNoEarlierThan, moment()};
        summary_ = made.id;
        plan_.all<Activity>().put(std::move(made));
        return;
    }
    const bool isP6 = profile_ == Profile::p6;
    made.mostLikely = model::minutes(30) * (1 + upTo(160));
    if (chance(12)) made.kind = isP6 && chance(40) ? ActivityKind::startMilestone : ActivityKind::milestone;
    if (isP6 && chance(8)) made.kind = chance(80) ? ActivityKind::levelOfEffort : ActivityKind::wbsSummary;
    if (model::isMilestone(made.kind)) made.mostLikely = model::WorkTime{};
    if (chance(25)) made.calendar = calendars_[static_cast<std::size_t>(upTo(2))];
    made.durationType = static_cast<model::DurationType>(upTo(2));
    const bool isTask = made.kind == ActivityKind::task;
    if (!isP6 && chance(60)) made.calendarUse = model::CalendarUse::resourceCalendars;
    if (!isP6 && isTask) made.elapsed = chance(8);
    if (!isP6) {
        made.inactive = chance(4);
        if (chance(8)) made.levelingDelay = model::hours(upTo(40));
        if (chance(15)) made.deadline = moment();
        made.manual = chance(10);
        if (made.manual) made.manualStart = moment();
        if (made.manual && model::isMilestone(made.kind)) made.manualFinish = made.manualStart;
    }
    if (made.kind == ActivityKind::task || model::isMilestone(made.kind)) {
        setConstraints(made);
        if (!made.manual && chance(25)) setProgress(made);
    }
    if (isTask && chance(15)) addAssignment(made);
    plan_.all<Activity>().put(std::move(made));
}

void MixedPlan::setConstraints(Activity& activity) {
    const bool isP6 = profile_ == Profile::p6;
    const auto type = [&] { return static_cast<ConstraintType>(upTo(isP6 ? 8 : 6)); };
    const auto constraint = [&]() -> model::Constraint {
        const auto one = type();
        return {one, one == ConstraintType::asLateAsPossible ? model::Moment{} : moment()};
    };
    if (!chance(30)) return;
    activity.constraint = constraint();
    const bool isMust = activity.constraint->type == ConstraintType::mustStartOn ||
                        activity.constraint->type == ConstraintType::mustFinishOn;
    if (!isP6 || isMust) return;
    if (chance(20)) activity.secondConstraint = {ConstraintType::finishNoLaterThan, moment()};
    if (activity.kind == ActivityKind::task && chance(10)) activity.expectedFinish = moment();
    if (chance(5)) activity.externalEarlyStart = moment();
    if (chance(5)) activity.externalLateFinish = moment();
}

void MixedPlan::setProgress(Activity& activity) {
    const auto day = model::makeDay(2026, 12, 1) + std::chrono::days{upTo(30)};
    activity.actualStart = model::Moment::at(day, 8 * 600);
    if (model::isMilestone(activity.kind) || chance(40)) {
        activity.actualFinish = model::isMilestone(activity.kind)
                                    ? *activity.actualStart
                                    : model::Moment::at(day + std::chrono::days{upTo(8)}, 17 * 600);
        activity.percentComplete = model::percent(100);
        activity.actualStart = std::min(*activity.actualStart, *activity.actualFinish);
        return;
    }
    activity.percentComplete = model::percent(10 * upTo(9));
    if (chance(40)) activity.remaining = model::minutes(30) * upTo(160);
    if (chance(15)) {
        activity.suspended = model::Moment::at(day + std::chrono::days{1}, 12 * 600);
        activity.resumed = model::Moment::at(day + std::chrono::days{upTo(60) + 2}, 8 * 600);
    }
}

bool MixedPlan::isWithinOther(ActivityId one, ActivityId other) const {
    return one == other || model::isWithin(plan_, one, other) || model::isWithin(plan_, other, one);
}

void MixedPlan::addLink(std::int64_t to) {
    const ActivityId from{1 + upTo(to - 2)}, end{to};
    if (isWithinOther(from, end)) return;
    const auto& predecessor = plan_.all<Activity>().at(from);
    const auto& successor = plan_.all<Activity>().at(end);
    if (predecessor.kind == ActivityKind::wbsSummary || successor.kind == ActivityKind::wbsSummary) return;
    // What stands in a summary comes before what that summary is linked with, too.
    if (predecessor.kind == ActivityKind::summary && end.number <= from.number) return;
    model::Dependency made;
    made.type = chance(60) ? model::LinkType::finishToStart : static_cast<model::LinkType>(upTo(3));
    for (const auto& each : plan_.all<model::Dependency>()) {
        if (each.predecessor == from && each.successor == end) return;
    }
    made.id = plan_.all<model::Dependency>().nextId();
    made.code = "L" + std::to_string(made.id.number);
    made.predecessor = from;
    made.successor = end;
    if (chance(30)) {
        made.lagKind = profile_ == Profile::p6 || chance(60) ? model::LagKind::working
                                                             : static_cast<model::LagKind>(upTo(3));
        if (made.lagKind == model::LagKind::working || made.lagKind == model::LagKind::elapsed) {
            made.lag = model::hours(upTo(80) - 30);
        } else {
            made.lagHundredthsOfPercent = 1000 * (upTo(20) - 8);
        }
    }
    plan_.all<model::Dependency>().put(made);
}

void MixedPlan::addAssignment(const Activity& activity) {
    model::Resource resource;
    resource.id = plan_.all<model::Resource>().nextId();
    resource.code = resource.nameNl = "R" + std::to_string(resource.id.number);
    if (chance(50)) resource.calendar = calendars_[static_cast<std::size_t>(upTo(2))];
    model::Assignment made;
    made.id = plan_.all<model::Assignment>().nextId();
    made.code = "W" + std::to_string(made.id.number);
    made.activity = activity.id;
    made.resource = resource.id;
    made.units = model::percent(50 * (1 + upTo(3)));
    made.work = model::minutes(30) * (1 + upTo(160));
    if (activity.actualStart && !activity.actualFinish) {
        made.remainingWork = model::minutes(30) * upTo(made.work->tenths / 300);
        made.actualWork = *made.work - *made.remainingWork;
    }
    if (chance(20)) made.delay = model::hours(upTo(20));
    if (profile_ == Profile::msp && chance(20)) made.contour = model::WorkContour::bell;
    plan_.all<model::Resource>().put(std::move(resource));
    plan_.all<model::Assignment>().put(std::move(made));
}

}  // namespace mijlpaal::tests
