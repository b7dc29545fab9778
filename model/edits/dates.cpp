#include "model/edit.h"
#include "model/edits/parts.h"

namespace mijlpaal::model {

using namespace edits;

namespace {

base::Result<ChangeSet> freed(const Activity& before, End end) {
    if (end == End::start && before.actualStart)
        return refusal("“{name}” has started; set its progress to 0 % first.", before);
    if (end == End::finish && before.actualFinish)
        return refusal("“{name}” is finished; set its progress below 100 % first.", before);
    auto after = before;
    after.constraint.reset();
    return changed("Free the dates of “{name}”", before, std::move(after));
}

base::Result<ChangeSet> setEnd(const Portfolio& portfolio, ActivityId id,
                               const std::optional<TypedMoment>& typed, End end) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    const auto& before = **found;
    if (before.kind == ActivityKind::summary)
        return refusal("The dates of “{name}” follow from what it contains.", before);
    if (!typed) return freed(before, end);
    const auto moment = momentOf(portfolio, before, *typed, end);
    const bool isStart = end == End::start;
    auto after = before;
    auto& actual = isStart ? after.actualStart : after.actualFinish;
    if (actual) {
        actual = moment;
        // A milestone is reached at one moment.
        if (after.kind == ActivityKind::milestone && after.actualFinish)
            after.actualStart = after.actualFinish = moment;
        return isStart ? changed("Change the actual start of “{name}”", before, std::move(after))
                       : changed("Change the actual finish of “{name}”", before, std::move(after));
    }
    after.constraint = Constraint{
        isStart ? ConstraintType::startNoEarlierThan : ConstraintType::finishNoEarlierThan, moment};
    return isStart ? changed("Start “{name}” no earlier", before, std::move(after))
                   : changed("Finish “{name}” no earlier", before, std::move(after));
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

base::Result<ChangeSet> setConstraint(const Portfolio& portfolio, ActivityId id,
                                      std::optional<Constraint> constraint) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto after = **found;
    if (after.kind == ActivityKind::summary) {
        return refusal("The dates of “{name}” follow from what it contains.", after);
    }
    after.constraint = constraint;
    return changed("Change the constraint of “{name}”", **found, std::move(after));
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
