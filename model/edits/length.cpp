#include "model/edits/length.h"

#include "model/edits/clock.h"
#include "model/remaining.h"

#include <algorithm>
#include <cstdlib>

namespace mijlpaal::model::edits {

namespace {

/// Whether the progress is the share of the duration that is done. Files round it, MS Project to a whole
/// percent.
bool tellsShareOfDuration(const Activity& activity) {
    if (!activity.remaining) return true;
    auto byProgress = activity;
    byProgress.remaining.reset();
    const auto difference = remainingOf(byProgress) - *activity.remaining;
    const auto halfPercent = activity.mostLikely.value_or(WorkTime{}).tenths / 200;
    return std::abs(difference.tenths) <= halfPercent + 1;
}

/// Rounded down, so that only all is 100 %.
Percent shareOf(WorkTime part, WorkTime whole) {
    if (whole <= WorkTime{}) return percent(100);
    return {part.tenths * 10'000 / whole.tenths};
}

/// The last piece of work takes what is added, and the end loses what is taken away; a pause is not left at
/// the end.
std::vector<WorkTime> fitted(const std::vector<WorkTime>& pieces, WorkTime duration) {
    std::vector<WorkTime> kept;
    auto left = duration;
    for (std::size_t i = 0; i + 1 < pieces.size() && left > WorkTime{}; i += 2) {
        kept.push_back(std::min(pieces[i], left));
        left = left - kept.back();
        kept.push_back(pieces[i + 1]);
    }
    if (left > WorkTime{}) {
        kept.push_back(left);
    } else if (!kept.empty()) {
        kept.pop_back();
    }
    return kept.size() > 1 ? kept : std::vector<WorkTime>{};
}

/// The estimates stay in order; those of a milestone are none of work.
void setEstimates(const Activity& before, Activity& after, WorkTime duration) {
    if (isMilestone(before.kind)) after.optimistic = after.pessimistic = std::nullopt;
    after.mostLikely = duration;
    if (after.optimistic) after.optimistic = std::min(*after.optimistic, duration);
    if (after.pessimistic) after.pessimistic = std::max(*after.pessimistic, duration);
    if (isMilestone(after.kind) && after.pessimistic) after.pessimistic = duration;
}

}  // namespace

void setLength(const Activity& before, Activity& after, WorkTime duration) {
    if (duration > WorkTime{}) {
        after.kind = ActivityKind::task;
    } else if (!isMilestone(before.kind)) {
        after.kind = ActivityKind::milestone;
    }
    setEstimates(before, after, duration);
    after.expectedFinish.reset();
    const bool isPoint = isMilestone(after.kind);
    after.pieces =
        isPoint || before.pieces.empty() ? std::vector<WorkTime>{} : fitted(before.pieces, duration);
    if (isPoint) {
        after.suspended = after.resumed = std::nullopt;
        after.elapsed = false;
    }
    if (!isPoint && after.actualStart && !after.actualFinish) {
        setLeft(before, after, std::max(WorkTime{}, duration - doneOf(before)));
    } else {
        after.remaining = after.actualDuration = std::nullopt;
    }
    // The finish of one placed by hand follows from where it starts.
    if (after.manual && after.manualStart && !after.actualFinish && duration != before.mostLikely)
        after.manualFinish.reset();
}

bool setLengthByDates(const Portfolio& portfolio, const Activity& before, Activity& after) {
    auto fitted = after;
    // What is shorter may lose a pause, and so be longer.
    for (std::size_t i = 0; i <= before.pieces.size(); ++i) {
        const auto took = workDone(portfolio, fitted);
        if (took <= WorkTime{}) break;
        setLength(before, fitted, took);
        if (workDone(portfolio, fitted) != took) continue;
        after = std::move(fitted);
        return true;
    }
    auto whole = before;
    whole.pieces.clear();
    fitted = after;
    fitted.pieces.clear();
    const auto took = workDone(portfolio, fitted);
    if (took <= WorkTime{}) return false;
    setLength(whole, fitted, took);
    after = std::move(fitted);
    return true;
}

void setLeft(const Activity& before, Activity& after, WorkTime left) {
    const auto duration = after.mostLikely.value_or(WorkTime{});
    const auto done = std::max(WorkTime{}, duration - left);
    if (tellsShareOfDuration(before) && (after.percentComplete || done > WorkTime{}))
        after.percentComplete = shareOf(done, duration);
    after.remaining.reset();
    if (after.actualDuration) after.actualDuration = done;
    if (remainingOf(after) == left) {
        after.actualDuration.reset();
    } else {
        after.remaining = left;
    }
}

}  // namespace mijlpaal::model::edits
