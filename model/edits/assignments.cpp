#include "model/assignments.h"

#include "model/edit.h"
#include "model/edits/parts.h"
#include "model/remaining.h"

#include <algorithm>

namespace mijlpaal::model {

namespace {

constexpr WorkTime none{};

bool takesTime(const Portfolio& portfolio, std::optional<ResourceId> id) {
    const auto* resource = id ? portfolio.find(*id) : nullptr;
    return !resource || resource->kind == ResourceKind::labour || resource->kind == ResourceKind::equipment;
}

bool keepsDuration(const Activity& activity) {
    return activity.durationType == DurationType::fixedDuration ||
           activity.durationType == DurationType::fixedDurationAndUnits;
}

base::Result<void> canHave(const Portfolio& portfolio, const Activity& activity, AssignmentId id,
                           std::optional<ResourceId> wanted) {
    const auto* resource = wanted ? portfolio.find(*wanted) : nullptr;
    if (wanted && !resource) return base::failure("This resource is not there any more.");
    const auto& all = portfolio.all<Assignment>();
    const bool isThere = std::any_of(all.begin(), all.end(), [&](const Assignment& each) {
        return each.id != id && each.activity == activity.id && each.resource == wanted;
    });
    if (wanted && isThere) {
        return base::failure("“{resource}” works on “{name}” already.",
                             {{"resource", resource->nameNl.empty() ? resource->code : resource->nameNl},
                              {"name", edits::shownName(activity)}});
    }
    return {};
}

void setWork(Assignment& assignment, WorkTime work) {
    const auto before = assignment.work.value_or(none);
    if (assignment.remainingWork)
        assignment.remainingWork = std::max(none, *assignment.remainingWork + work - before);
    assignment.work = work;
}

/// The work of the activity with another amount of one of its assignments.
void addWork(const Portfolio& portfolio, const Assignment* before, const Assignment& after,
             ChangeSet& changes) {
    const auto* activity = portfolio.find(after.activity);
    const auto change = std::find_if(changes.changes.begin(), changes.changes.end(), [&](const Change& each) {
        return each.subject() == refTo(after.activity);
    });
    auto now = change == changes.changes.end() ? *activity : *change->becomes<Activity>();
    const auto add = [&](std::optional<WorkTime> Activity::*sum, std::optional<WorkTime> Assignment::*part) {
        const auto was = before ? (before->*part).value_or(none) : none;
        if (now.*sum) now.*sum = std::max(none, *(now.*sum) + (after.*part).value_or(none) - was);
    };
    add(&Activity::work, &Assignment::work);
    add(&Activity::remainingWork, &Assignment::remainingWork);
    if (change == changes.changes.end()) {
        changes.change(*activity, std::move(now));
    } else {
        change->after = std::make_shared<const Activity>(std::move(now));
    }
}

/// How long the activity takes: as long as the longest of its assignments, of which one changed.
WorkTime durationWith(const Portfolio& portfolio, const Assignment& changed) {
    auto longest = timeFor(changed.work.value_or(none), changed);
    for (const auto& each : portfolio.all<Assignment>()) {
        if (each.activity != changed.activity || each.id == changed.id || !each.work) continue;
        if (takesTime(portfolio, each.resource) && each.units.hundredths > 0)
            longest = std::max(longest, timeFor(*each.work, each));
    }
    return longest;
}

}  // namespace

base::Result<ChangeSet> assign(const Portfolio& portfolio, ActivityId id, const TypedAssignment& typed) {
    return edits::decidedAt(portfolio, id, edits::Matter::duration)
        .and_then([&](const Activity* activity) -> base::Result<ChangeSet> {
            if (auto can = canHave(portfolio, *activity, {}, typed.resource); !can)
                return tl::unexpected{can.error()};
            Assignment made;
            made.id = portfolio.all<Assignment>().nextId();
            CodeBook codes{portfolio};
            made.code = codes.addNext(edits::codeBefore("T", refTo(made.id)), refTo(made.id));
            made.activity = id;
            made.resource = typed.resource;
            made.units = typed.units;
            made.work = typed.work;
            const bool isWork = takesTime(portfolio, typed.resource);
            if (isWork && !made.work && activity->mostLikely)
                made.work = workFor(*activity->mostLikely, made);
            auto changes = edits::labelled("Put a resource on “{name}”", *activity);
            changes.add(made);
            if (isWork) addWork(portfolio, nullptr, made, changes);
            return changes;
        });
}

base::Result<ChangeSet> changeAssignment(const Portfolio& portfolio, AssignmentId id,
                                         const TypedAssignment& typed) {
    const auto* before = portfolio.find(id);
    if (!before) return base::failure("This assignment is not there any more.");
    return edits::decidedAt(portfolio, before->activity, edits::Matter::duration)
        .and_then([&](const Activity* activity) -> base::Result<ChangeSet> {
            if (auto can = canHave(portfolio, *activity, id, typed.resource); !can)
                return tl::unexpected{can.error()};
            auto after = *before;
            after.resource = typed.resource;
            after.units = typed.units;
            if (typed.work) {
                setWork(after, *typed.work);
            } else {
                after.work.reset();
                after.remainingWork.reset();
            }
            auto changes = edits::labelled("Change a resource of “{name}”", *activity);
            const bool unitsChanged = after.units != before->units, workChanged = after.work != before->work;
            const bool follows = takesTime(portfolio, after.resource) && after.work && activity->mostLikely &&
                                 (unitsChanged || workChanged);
            if (follows && keepsDuration(*activity)) {
                if (!workChanged) {
                    setWork(after, workFor(*activity->mostLikely, after));
                } else if (!unitsChanged && *activity->mostLikely > none && *after.work > none) {
                    after.units = unitsFor(*after.work, *activity->mostLikely, after);
                }
            } else if (follows) {
                if (after.units.hundredths <= 0)
                    return base::failure("With units of 0% the work would never be done.");
                auto longer = setDuration(portfolio, activity->id,
                                          {durationWith(portfolio, after), activity->durationUnit});
                if (!longer) return longer;
                // What the others do stays: the duration follows the work here.
                for (auto& change : longer->changes) {
                    if (change.isOf<Assignment>()) continue;
                    if (change.subject() == refTo(activity->id)) {
                        auto same = *change.becomes<Activity>();
                        same.work = activity->work;
                        same.actualWork = activity->actualWork;
                        same.remainingWork = activity->remainingWork;
                        change.after = std::make_shared<const Activity>(std::move(same));
                    }
                    changes.changes.push_back(std::move(change));
                }
            }
            if (takesTime(portfolio, after.resource)) addWork(portfolio, before, after, changes);
            changes.change(*before, std::move(after));
            return changes;
        });
}

}  // namespace mijlpaal::model
