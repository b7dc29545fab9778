#include "model/edit.h"
#include "model/edits/assigned_work.h"
#include "model/edits/clock.h"
#include "model/edits/length.h"
#include "model/edits/parts.h"
#include "model/place_by_hand.h"

namespace mijlpaal::model {

using namespace edits;

namespace {

base::Result<ChangeSet> freed(const Activity& before, End end) {
    if (end == End::start && before.actualStart)
        return refusal("“{name}” has started; set its progress to 0 % first.", before);
    if (end == End::finish && before.actualFinish)
        return refusal("“{name}” is finished; set its progress below 100 % first.", before);
    auto after = before;
    after.constraint = after.secondConstraint = std::nullopt;
    after.manual = false;
    after.manualStart = after.manualFinish = std::nullopt;
    after.datesOpen = false;
    return changed("Free the dates of “{name}”", before, std::move(after));
}

/// Moves one that is placed by hand: another start keeps the duration, another finish changes it.
base::Result<void> moveByHand(const Portfolio& portfolio, const Activity& before, Activity& after,
                              Moment moment, End end) {
    after.datesOpen = false;
    if (end == End::start || isMilestone(before.kind)) {
        after.manualStart = moment;
        // It follows from the duration, but for what is finished.
        after.manualFinish = after.actualFinish;
        return {};
    }
    const auto duration = before.mostLikely.value_or(WorkTime{});
    after.manualFinish = moment;
    if (!before.manualStart) {
        after.manualStart = startBefore(portfolio, before, moment, duration);
        return {};
    }
    if (moment < *before.manualStart) return refusal("“{name}” would finish before it starts.", before);
    WorkTime pauses;
    for (std::size_t i = 1; i < before.pieces.size(); i += 2) pauses = pauses + before.pieces[i];
    const auto span = workBetween(portfolio, before, *before.manualStart, moment);
    if (span <= WorkTime{}) return {};
    setLength(before, after, span > pauses ? span - pauses : span);
    after.manualFinish = moment;
    return {};
}

ChangeSet labelOfActual(const Activity& before, End end) {
    return end == End::start ? labelled("Change the actual start of “{name}”", before)
                             : labelled("Change the actual finish of “{name}”", before);
}

ChangeSet labelOfPlace(const Activity& before, End end) {
    return end == End::start ? labelled("Change the start of “{name}”", before)
                             : labelled("Change the finish of “{name}”", before);
}

ChangeSet labelOfConstraint(const Activity& before, End end) {
    return end == End::start ? labelled("Start “{name}” no earlier", before)
                             : labelled("Finish “{name}” no earlier", before);
}

base::Result<ChangeSet> setEnd(const Portfolio& portfolio, ActivityId id,
                               const std::optional<TypedMoment>& typed, End end) {
    const auto found = decidedAt(portfolio, id, Matter::dates);
    if (!found) return base::failure(found.error());
    const auto& before = **found;
    if (!typed) return freed(before, end);
    const auto moment = momentOf(portfolio, before, *typed, end);
    auto after = before;
    auto& actual = end == End::start ? after.actualStart : after.actualFinish;
    const bool isActual = actual.has_value();
    if (isActual) {
        actual = moment;
        // A milestone is reached at one moment.
        if (isMilestone(after.kind) && after.actualFinish) after.actualStart = after.actualFinish = moment;
        // What is finished took as long as its dates say.
        const bool isSpan = !isMilestone(after.kind) && after.actualStart && after.actualFinish &&
                            *after.actualStart <= *after.actualFinish;
        if (isSpan && !setLengthByDates(portfolio, before, after))
            return refusal("“{name}” would have taken no working time between its actual dates.", before);
    }
    if (after.manual && after.actualStart && after.actualFinish) {
        after.manualStart = after.actualStart;
        after.manualFinish = after.actualFinish;
    } else if (after.manual) {
        if (auto placed = moveByHand(portfolio, before, after, moment, end); !placed)
            return base::failure(std::move(placed.error()));
    } else if (!isActual) {
        const bool isStart = end == End::start;
        after.constraint = Constraint{
            isStart ? ConstraintType::startNoEarlierThan : ConstraintType::finishNoEarlierThan, moment};
        // What was to be made to fit would not heed it.
        if (!isStart) after.expectedFinish.reset();
    }
    auto changes = isActual       ? labelOfActual(before, end)
                   : after.manual ? labelOfPlace(before, end)
                                  : labelOfConstraint(before, end);
    stretchWork(portfolio, before, after, changes);
    changes.change(before, std::move(after));
    return changes;
}

}  // namespace

base::Result<ChangeSet> setStart(const Portfolio& portfolio, ActivityId id,
                                 std::optional<TypedMoment> start) {
    return setEnd(portfolio, id, start, End::start);
}

base::Result<ChangeSet> setFinish(const Portfolio& portfolio, ActivityId id,
                                  std::optional<TypedMoment> finish) {
    return setEnd(portfolio, id, finish, End::finish);
}

base::Result<ChangeSet> placeByHand(const Portfolio& portfolio, ActivityId id, const TypedMoment& start) {
    const auto found = decidedAt(portfolio, id, Matter::dates);
    if (!found) return base::failure(found.error());
    const auto& before = **found;
    if (before.actualStart)
        return refusal("“{name}” has started. Correct its actual start in the table.", before);
    auto after = before;
    after.manual = true;
    after.constraint = after.secondConstraint = std::nullopt;
    if (auto placed = moveByHand(portfolio, before, after, momentOf(portfolio, before, start, End::start), End::start);
        !placed)
        return base::failure(std::move(placed.error()));
    return changed("Place “{name}” by hand", before, std::move(after));
}

base::Result<ChangeSet> setConstraint(const Portfolio& portfolio, ActivityId id,
                                      std::optional<Constraint> constraint) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    const auto& before = **found;
    // What a file brought may always be taken away.
    const bool isTakenAway = !constraint && before.constraint;
    if (auto why = whyNotDecided(before, Matter::dates); why && !isTakenAway)
        return base::failure(std::move(*why));
    auto after = before;
    after.constraint = constraint;
    return changed("Change the constraint of “{name}”", before, std::move(after));
}

base::Result<ChangeSet> setDeadline(const Portfolio& portfolio, ActivityId id,
                                    std::optional<TypedMoment> deadline) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto after = **found;
    after.deadline.reset();
    if (deadline) after.deadline = momentOf(portfolio, after, *deadline, End::finish);
    return changed("Change the deadline of “{name}”", **found, std::move(after));
}

}  // namespace mijlpaal::model
