#include "model/remaining.h"

#include <algorithm>

namespace mijlpaal::model {

namespace {

/// The share of the units that is at work on average, in hundredths.
std::int64_t averageUnits(WorkContour contour) {
    switch (contour) {
        case WorkContour::backLoaded:
        case WorkContour::frontLoaded:
            return 60;
        case WorkContour::doublePeak:
        case WorkContour::earlyPeak:
        case WorkContour::latePeak:
        case WorkContour::bell:
            return 50;
        case WorkContour::turtle:
            return 70;
        case WorkContour::flat:
        case WorkContour::byHand:
            return 100;
    }
    return 100;
}

/// Units are hundredths of a percent, and the average hundredths of those.
constexpr std::int64_t wholeUnits = 1'000'000;

std::int64_t unitsAtWork(const Assignment& assignment) {
    // Far from where products overflow, and beyond any team.
    constexpr std::int64_t most = 1'000'000'000'000;
    return std::min(assignment.units.hundredths * averageUnits(assignment.contour), most);
}

/// `amount` times `by` through `over`, rounded down.
std::int64_t scaled(std::int64_t amount, std::int64_t by, std::int64_t over) {
    return amount / over * by + amount % over * by / over;
}

}  // namespace

WorkTime remainingOf(const Activity& activity) {
    const auto duration = activity.mostLikely.value_or(WorkTime{});
    if (activity.actualFinish) return {};
    if (activity.remaining) return *activity.remaining;
    if (!activity.actualStart) return duration;
    const auto left = 10'000 - activity.percentComplete.value_or(Percent{}).hundredths;
    return {(duration.tenths * left + 9'999) / 10'000};
}

WorkTime doneOf(const Activity& activity) {
    return std::max(WorkTime{}, activity.mostLikely.value_or(WorkTime{}) - remainingOf(activity));
}

WorkTime timeFor(WorkTime work, const Assignment& assignment) {
    const auto units = unitsAtWork(assignment);
    if (units <= 0) return work;
    return {(work.tenths / units) * wholeUnits + ((work.tenths % units) * wholeUnits + units / 2) / units};
}

WorkTime workFor(WorkTime time, const Assignment& assignment) {
    const auto units = unitsAtWork(assignment);
    if (units <= 0) return time;
    const WorkTime work{scaled(time.tenths, units, wholeUnits)};
    const WorkTime more{work.tenths + 1};
    return timeFor(more, assignment) <= time ? more : work;
}

Percent unitsFor(WorkTime work, WorkTime time, const Assignment& assignment) {
    // Rounded up.
    const auto over = time.tenths * averageUnits(assignment.contour);
    const bool isExact = work.tenths % over * wholeUnits % over == 0;
    return {std::max<std::int64_t>(1, scaled(work.tenths, wholeUnits, over) + (isExact ? 0 : 1))};
}

}  // namespace mijlpaal::model
