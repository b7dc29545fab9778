#include "import/mspdi/reading.h"
#include "scheduling/schedule.h"

namespace mijlpaal::importing::mspdi {

using base::message;
using model::Activity;

namespace {

/// Of what the file says it is done, or partly done, without saying since when.
std::vector<model::ActivityId> halfTold(const Reading& reading) {
    std::vector<model::ActivityId> found;
    for (const auto& [uid, id] : reading.activities) {
        const auto* activity = reading.trial.find(id);
        const bool isWork = activity && (activity->kind == model::ActivityKind::task ||
                                         activity->kind == model::ActivityKind::milestone);
        if (isWork && !activity->actualStart &&
            activity->percentComplete.value_or(model::Percent{}).hundredths > 0)
            found.push_back(id);
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

void deriveActualDates(Reading& reading) {
    const auto all = halfTold(reading);
    if (all.empty() || reading.found.hasErrors()) return;
    // What the plan would be if they had yet to begin: what was planned is taken for what happened.
    auto planned = reading.trial;
    for (const auto id : all) {
        auto activity = *planned.find(id);
        activity.percentComplete.reset();
        activity.actualFinish.reset();
        activity.remaining.reset();
        activity.actualDuration.reset();
        activity.actualWork.reset();
        activity.remainingWork.reset();
        planned.all<Activity>().put(std::move(activity));
    }
    const auto schedule = scheduling::schedule(planned, scheduling::optionsOf(planned), nullptr);
    if (!schedule) return;  // it is told when the plan itself is made
    for (const auto id : all) {
        auto activity = *reading.trial.find(id);
        const auto* dates = schedule->find(id);
        const auto* stored = reading.storedDatesOf(id);
        if (!dates) continue;
        activity.actualStart = stored && stored->start ? *stored->start : dates->start;
        const bool hasFinish = activity.actualFinish.has_value();
        const bool isDone = !hasFinish && *activity.percentComplete == model::percent(100);
        if (isDone) activity.actualFinish = stored && stored->finish ? *stored->finish : dates->finish;
        if (hasFinish) activity.actualStart = std::min(*activity.actualStart, *activity.actualFinish);
        const auto place = reading.placeOf(refTo(id)).value_or(base::Place{reading.file, {}, {}});
        const auto start = model::isoText(*activity.actualStart);
        if (isDone) {
            reading.found.warning(
                place,
                message("“{name}” is done and has no actual dates; the planned ones are used, {start} and "
                        "{finish}.",
                        {{"name", activity.nameNl},
                         {"start", start},
                         {"finish", model::isoText(*activity.actualFinish)}}),
                message("Give the moments at which it started and finished."));
        } else if (hasFinish) {
            reading.found.warning(
                place,
                message("“{name}” is done and has no actual start; the planned one is used, {start}.",
                        {{"name", activity.nameNl}, {"start", start}}),
                message("Give the moment at which it started."));
        } else {
            reading.found.warning(
                place,
                message("“{name}” is under way and has no actual start; the planned one is used, {start}.",
                        {{"name", activity.nameNl}, {"start", start}}),
                message("Give the moment at which it started."));
        }
        reading.trial.all<Activity>().put(std::move(activity));
    }
}

}  // namespace mijlpaal::importing::mspdi
