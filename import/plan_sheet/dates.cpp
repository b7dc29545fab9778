#include "import/plan_sheet/reading.h"
#include "scheduling/workings.h"

#include <algorithm>

namespace mijlpaal::importing::plan_sheet {

namespace {

using base::message;
using model::Activity;
using model::ConstraintType;
using model::Moment;

bool isOfStart(const std::optional<model::Constraint>& constraint) {
    return constraint && constraint->type == ConstraintType::startNoEarlierThan;
}

/// The schedule of the trial; without one the reason is told.
std::optional<scheduling::Schedule> scheduled(Reading& reading) {
    auto made = scheduling::schedule(reading.trial, scheduling::optionsOf(reading.trial));
    if (made) return std::move(*made);
    reading.found.error({reading.file, {}, {}}, std::move(made.error()),
                        message("Check the dates, durations and predecessors of the tasks."));
    return std::nullopt;
}

void setStart(Reading& reading, model::ActivityId id, std::optional<Moment> start) {
    auto activity = *reading.trial.find(id);
    if (start) {
        activity.constraint = {ConstraintType::startNoEarlierThan, *start};
    } else {
        activity.constraint.reset();
    }
    reading.trial.all<Activity>().put(std::move(activity));
}

/// The start that the links of a node ask; nothing where it has none.
std::optional<Moment> byLinks(const scheduling::Workings& workings, std::uint32_t node) {
    std::optional<Moment> latest;
    const auto& network = workings.network();
    for (auto link = network.firstLink[node]; link < network.firstLink[node + 1]; ++link)
        latest = std::max(latest, workings.asksStart(link));
    return latest;
}

/// Takes the constraint off again where the links, or the start of the plan, say the same or more.
void releaseStarts(Reading& reading, const scheduling::Schedule& schedule) {
    const scheduling::Workings workings{reading.trial, schedule};
    const auto planStart = reading.trial.settings().plannedStart.value_or(Moment{});
    std::vector<model::ActivityId> free;
    std::size_t held = 0;
    for (const auto& given : reading.starts) {
        const auto node = workings.nodeOf(given.activity);
        if (node == scheduling::none || reading.trial.find(given.activity)->actualStart) continue;
        ++held;
        const auto& clock = workings.clocks()[workings.network().nodes[node].clock];
        const auto linked = byLinks(workings, node);
        const auto start = std::max(planStart, linked.value_or(planStart));
        const bool isSameDay = given.isDay && start > planStart && start.day() == given.moment.day();
        if (isSameDay || clock.between(start, given.moment) <= model::WorkTime{})
            free.push_back(given.activity);
    }
    for (const auto id : free) setStart(reading, id, std::nullopt);
    held -= free.size();
    if (held == 0) return;
    reading.found.note(
        {reading.file, {}, {}},
        message(
            "Tasks of which the start does not follow from predecessors, and that do not start before the "
            "day in the sheet: {count}.",
            {{"count", std::to_string(held)}}));
}

/// The start of each is that of the sheet, until its links say the same.
void holdStarts(Reading& reading) {
    // What has begun is where it is, and what a constraint binds is bound by that.
    std::erase_if(reading.starts, [&reading](const GivenStart& given) {
        const auto& activity = *reading.trial.find(given.activity);
        return activity.actualStart || (activity.constraint && !isOfStart(activity.constraint)) ||
               (activity.constraint && reading.has(Column::constraintType));
    });
    for (const auto& given : reading.starts) setStart(reading, given.activity, given.moment);
}

/// What was planned is taken for what happened.
void fillProgress(Reading& reading, const scheduling::Schedule& schedule) {
    if (reading.halfTold.empty()) return;
    for (const auto id : reading.halfTold) {
        auto activity = *reading.trial.find(id);
        const auto* dates = schedule.find(id);
        if (!dates) continue;
        if (!activity.actualStart) activity.actualStart = dates->start;
        if (activity.percentComplete == model::percent(100) && !activity.actualFinish)
            activity.actualFinish = std::max(dates->finish, *activity.actualStart);
        if (isOfStart(activity.constraint)) activity.constraint.reset();
        reading.trial.all<Activity>().put(std::move(activity));
    }
    reading.found.warning(
        {reading.file, {}, {}},
        message(
            "Tasks that are done or under way, and of which the sheet does not say since when: {count}. The "
            "first is “{name}”.",
            {{"count", std::to_string(reading.halfTold.size())},
             {"name", reading.trial.find(reading.halfTold.front())->nameNl}}),
        message("The dates of the plan are used. Give the days on which they started and finished."),
        base::Fate::mended);
}

/// The plan as if what is half told had yet to begin.
std::optional<scheduling::Schedule> plannedSchedule(Reading& reading) {
    if (reading.halfTold.empty()) return scheduled(reading);
    const auto told = reading.trial;
    for (const auto id : reading.halfTold) {
        auto activity = *reading.trial.find(id);
        activity.percentComplete.reset();
        activity.actualStart.reset();
        activity.actualFinish.reset();
        activity.remaining.reset();
        reading.trial.all<Activity>().put(std::move(activity));
    }
    auto schedule = scheduled(reading);
    reading.trial = told;
    return schedule;
}

}  // namespace

void settleDates(Reading& reading) {
    if (reading.found.hasErrors()) return;
    holdStarts(reading);
    const auto held = plannedSchedule(reading);
    if (!held) return;
    fillProgress(reading, *held);
    setStatusDate(reading);
    const auto again = scheduled(reading);
    if (again) releaseStarts(reading, *again);
}

}  // namespace mijlpaal::importing::plan_sheet
