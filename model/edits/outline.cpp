#include "model/edit.h"
#include "model/edits/parts.h"
#include "model/edits/rows.h"

#include <algorithm>
#include <set>

namespace mijlpaal::model {

using namespace edits;

namespace {

void becomeSummary(Activity& activity) {
    activity.kind = ActivityKind::summary;
    activity.optimistic = activity.mostLikely = activity.pessimistic = std::nullopt;
    activity.constraint.reset();
    activity.deadline.reset();
    activity.percentComplete.reset();
    activity.actualStart.reset();
    activity.actualFinish.reset();
}

base::Result<ChangeSet> moveBy(const Portfolio& portfolio, ActivityId id, int direction) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    const auto& activity = **found;
    auto lists = children(portfolio);
    auto& siblings = lists[parentOf(portfolio, activity)];
    const auto at = std::find(siblings.begin(), siblings.end(), &portfolio.all<Activity>().at(id));
    const auto index = at - siblings.begin() + direction;
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(siblings.size())) return ChangeSet{};
    const auto other = siblings[static_cast<std::size_t>(index)]->id;
    const auto upper = direction < 0 ? other : id;
    const auto lower = direction < 0 ? id : other;

    std::vector<ActivityId> order;
    const auto below = withDescendants(portfolio, lower);
    const auto above = withDescendants(portfolio, upper);
    const std::set<ActivityId> moving{below.begin(), below.end()};
    for (const auto row : outline(portfolio)) {
        if (row == upper) order.insert(order.end(), below.begin(), below.end());
        if (!moving.contains(row)) order.push_back(row);
    }
    std::map<ActivityId, Activity> edited;
    // The block that comes first keeps the positions of the one it passes, so that little else moves.
    std::vector<std::int64_t> positions;
    for (const auto each : above) positions.push_back(portfolio.all<Activity>().at(each).position);
    for (const auto each : below) positions.push_back(portfolio.all<Activity>().at(each).position);
    std::sort(positions.begin(), positions.end());
    std::size_t next = 0;
    for (const auto& block : {below, above}) {
        for (const auto each : block) {
            auto moved = portfolio.all<Activity>().at(each);
            moved.position = positions[next++];
            edited.emplace(each, std::move(moved));
        }
    }
    place(portfolio, order, edited);
    auto changes = labelled(direction < 0 ? "Move “{name}” up" : "Move “{name}” down", activity);
    append(portfolio, edited, changes);
    return changes;
}

}  // namespace

base::Result<ChangeSet> indent(const Portfolio& portfolio, ActivityId id) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto lists = children(portfolio);
    const auto& siblings = lists[parentOf(portfolio, **found)];
    const auto at = std::find(siblings.begin(), siblings.end(), *found);
    if (at == siblings.begin()) return refusal("There is no activity above “{name}” on its level.", **found);
    const auto& above = **std::prev(at);
    std::map<ActivityId, Activity> edited;
    if (above.kind != ActivityKind::summary) {
        for (const auto& link : portfolio.all<Dependency>()) {
            const bool joins = (link.predecessor == above.id && link.successor == id) ||
                               (link.predecessor == id && link.successor == above.id);
            if (!joins) continue;
            return base::failure(
                "“{name}” and “{other}” are linked. Remove the link first: a summary cannot be linked with "
                "what it contains.",
                {{"name", shownName(above)}, {"other", shownName(**found)}});
        }
        becomeSummary(edited.emplace(above.id, above).first->second);
    }
    edited.emplace(id, **found).first->second.parent = above.id;
    place(portfolio, outline(portfolio), edited);
    auto changes = labelled("Indent “{name}”", **found);
    append(portfolio, edited, changes);
    return changes;
}

base::Result<ChangeSet> outdent(const Portfolio& portfolio, ActivityId id) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    const auto* parent = (*found)->parent ? portfolio.find(*(*found)->parent) : nullptr;
    if (!parent) return refusal("“{name}” stands at the top level already.", **found);
    const auto block = withDescendants(portfolio, id);
    const std::set<ActivityId> moving{block.begin(), block.end()};
    const auto family = withDescendants(portfolio, parent->id);
    ActivityId last = parent->id;
    for (const auto each : family) {
        if (!moving.contains(each)) last = each;
    }
    std::vector<ActivityId> order;
    for (const auto row : outline(portfolio)) {
        if (!moving.contains(row)) order.push_back(row);
        if (row == last) order.insert(order.end(), block.begin(), block.end());
    }
    auto after = **found;
    after.parent = parent->parent;
    std::map<ActivityId, Activity> edited{{id, std::move(after)}};
    // A summary left without anything in it is an ordinary activity again.
    if (family.size() == block.size() + 1) {
        auto task = *parent;
        task.kind = ActivityKind::task;
        task.mostLikely = oneDay(portfolio, task);
        task.percentComplete = percent(0);
        edited.emplace(task.id, std::move(task));
    }
    place(portfolio, order, edited);
    auto changes = labelled("Outdent “{name}”", **found);
    append(portfolio, edited, changes);
    return changes;
}

base::Result<ChangeSet> moveUp(const Portfolio& portfolio, ActivityId id) {
    return moveBy(portfolio, id, -1);
}

base::Result<ChangeSet> moveDown(const Portfolio& portfolio, ActivityId id) {
    return moveBy(portfolio, id, 1);
}

}  // namespace mijlpaal::model
