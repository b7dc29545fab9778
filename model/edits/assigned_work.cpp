#include "model/edits/assigned_work.h"

#include "model/remaining.h"

#include <algorithm>

namespace mijlpaal::model::edits {

namespace {

constexpr WorkTime none{};

bool isUnderWay(const Activity& activity) {
    return activity.actualStart && !activity.actualFinish;
}

WorkTime durationOf(const Activity& activity) {
    return activity.mostLikely.value_or(none);
}

bool keepsWork(const Activity& activity) {
    return activity.durationType == DurationType::fixedWork ||
           activity.durationType == DurationType::fixedDurationAndUnits;
}

/// How long something takes that took `time` when the activity took `from`, now that it takes `to`.
WorkTime stretched(WorkTime time, WorkTime from, WorkTime to) {
    if (time == from || from <= none) return to;
    return {time.tenths / from.tenths * to.tenths + time.tenths % from.tenths * to.tenths / from.tenths};
}

/// Work within the normal hours.
WorkTime regular(const Assignment& assignment) {
    return std::max(none, *assignment.work - assignment.overtimeWork);
}

WorkTime regularLeft(const Assignment& assignment) {
    const auto left = assignment.remainingWork
                          ? *assignment.remainingWork - assignment.remainingOvertimeWork
                          : assignment.work.value_or(none) - assignment.actualWork.value_or(none);
    return std::max(none, left);
}

void setRegularLeft(Assignment& assignment, WorkTime left) {
    assignment.remainingWork = left + assignment.remainingOvertimeWork;
}

/// Changes what people and machines do, each assignment by itself, and the work of the activity with them.
template <class Follow>
void follow(const Portfolio& portfolio, Activity& after, ChangeSet& changes, Follow follow) {
    const auto add = [](std::optional<WorkTime>& sum, std::optional<WorkTime> was,
                        std::optional<WorkTime> is) {
        if (sum) sum = std::max(none, *sum + is.value_or(none) - was.value_or(none));
    };
    for (const auto& before : portfolio.all<Assignment>()) {
        if (before.activity != after.id || !(before.work || before.remainingWork)) continue;
        const auto* resource = before.resource ? portfolio.find(*before.resource) : nullptr;
        if (resource && resource->kind != ResourceKind::labour && resource->kind != ResourceKind::equipment)
            continue;
        auto assignment = before;
        follow(assignment);
        if (!after.actualStart) assignment.actualStart.reset();
        if (!after.actualFinish) assignment.actualFinish.reset();
        if (!resource || resource->kind == ResourceKind::labour) {
            add(after.work, before.work, assignment.work);
            add(after.actualWork, before.actualWork, assignment.actualWork);
            add(after.remainingWork, before.remainingWork, assignment.remainingWork);
        }
        changes.change(before, std::move(assignment));
    }
}

void stretchUnits(Assignment& assignment, WorkTime work, WorkTime from, WorkTime to) {
    const auto time = stretched(timeFor(work, assignment), from, to);
    if (work > none && time > none && assignment.units.hundredths > 0)
        assignment.units = unitsFor(work, time, assignment);
}

void stretchAll(const Activity& before, const Activity& after, Assignment& assignment) {
    if (!assignment.work) return;
    const auto from = durationOf(before);
    const auto to = durationOf(after);
    if (keepsWork(after)) return stretchUnits(assignment, regular(assignment), from, to);
    const auto work = workFor(stretched(timeFor(regular(assignment), assignment), from, to), assignment);
    if (to == none) assignment.overtimeWork = none;
    assignment.work = work + assignment.overtimeWork;
    assignment.remainingOvertimeWork = assignment.overtimeWork;
    if (assignment.remainingWork) assignment.remainingWork = assignment.work;
}

void stretchLeft(const Activity& before, const Activity& after, Profile profile, Assignment& assignment) {
    const auto left = regularLeft(assignment);
    const auto from = remainingOf(before);
    const auto to = remainingOf(after);
    if (keepsWork(after)) {
        // MS Project takes the whole of the work over the whole duration, P6 what is left over what is left.
        if (profile == Profile::msp && assignment.work)
            return stretchUnits(assignment, regular(assignment), durationOf(before), durationOf(after));
        return stretchUnits(assignment, left, from, to);
    }
    const auto now = workFor(stretched(timeFor(left, assignment), from, to), assignment);
    if (assignment.work) assignment.work = *assignment.work + now - left;
    setRegularLeft(assignment, now);
}

}  // namespace

void stretchWork(const Portfolio& portfolio, const Activity& before, Activity& after, ChangeSet& changes) {
    if (after.actualFinish) return;
    if (durationOf(before) == durationOf(after) && remainingOf(before) == remainingOf(after)) return;
    const auto profile = portfolio.settings().profile;
    follow(portfolio, after, changes, [&](Assignment& assignment) {
        isUnderWay(after) ? stretchLeft(before, after, profile, assignment)
                          : stretchAll(before, after, assignment);
    });
}

void shareWork(const Portfolio& portfolio, const Activity& before, Activity& after, ChangeSet& changes) {
    const auto duration = durationOf(after);
    const auto left = remainingOf(after);
    const auto shareLeft = [&](WorkTime all) {
        if (!after.actualStart) return all;
        return after.actualFinish || duration <= none ? none : stretched(all, duration, left);
    };
    follow(portfolio, after, changes, [&](Assignment& assignment) {
        assignment.remainingOvertimeWork = shareLeft(assignment.overtimeWork);
        if (!assignment.work) {
            const auto time = timeFor(regularLeft(assignment), assignment);
            return setRegularLeft(assignment,
                                  workFor(stretched(time, remainingOf(before), left), assignment));
        }
        const auto all = regular(assignment);
        const auto time = shareLeft(timeFor(all, assignment));
        setRegularLeft(assignment, after.actualStart ? std::min(all, workFor(time, assignment)) : all);
        assignment.actualWork = *assignment.work - *assignment.remainingWork;
    });
}

}  // namespace mijlpaal::model::edits
