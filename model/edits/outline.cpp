#include "model/edit.h"
#include "model/edits/parts.h"
#include "model/edits/rows.h"
#include "model/move.h"

#include <algorithm>
#include <set>

namespace mijlpaal::model {

using namespace edits;

namespace {

/// What stays of an activity that becomes a summary, and of a summary that becomes a task: what it is called,
/// where it stands and whom it belongs to, its deadline, baseline and costs. Its dates, duration, progress
/// and work are gone, for nothing would show them.
Activity asNew(const Activity& from, ActivityKind kind) {
    Activity made;
    made.kind = kind;
    made.id = from.id;
    made.code = from.code;
    made.parent = from.parent;
    made.wbs = from.wbs;
    made.position = from.position;
    made.programme = from.programme;
    made.nameNl = from.nameNl;
    made.nameEn = from.nameEn;
    made.ownerRole = from.ownerRole;
    made.system = from.system;
    made.calendar = from.calendar;
    made.deadline = from.deadline;
    made.baselineStart = from.baselineStart;
    made.baselineFinish = from.baselineFinish;
    made.costInternal = from.costInternal;
    made.costExternal = from.costExternal;
    made.costMaterial = from.costMaterial;
    made.source = from.source;
    made.basis = from.basis;
    made.inactive = from.inactive;
    made.priority = from.priority;
    return made;
}

/// A summary left without anything in it is an ordinary activity again.
void leaveEmpty(const Portfolio& portfolio, const Activity& summary, std::map<ActivityId, Activity>& edited) {
    auto task = asNew(summary, ActivityKind::task);
    task.mostLikely = oneDay(portfolio, task);
    task.percentComplete = percent(0);
    edited.emplace(task.id, std::move(task));
}

/// Why nothing can be put into an activity.
std::optional<base::Message> whyNotSummary(const Activity& activity) {
    const auto because = [&](std::string_view text) {
        return base::message(text, {{"name", shownName(activity)}});
    };
    if (activity.kind == ActivityKind::summary) return std::nullopt;
    if (activity.kind == ActivityKind::levelOfEffort)
        return because("“{name}” is a level of effort and cannot contain other activities.");
    if (activity.kind == ActivityKind::wbsSummary)
        return because("“{name}” is a WBS summary and cannot contain other activities.");
    if (activity.isExternal)
        return because("“{name}” comes from another plan and cannot contain activities of this one.");
    return std::nullopt;
}

/// Why an activity cannot stand in a summary: something in it is linked with that, or with what that is in.
std::optional<base::Message> whyNotWithin(const Portfolio& portfolio, ActivityId id, ActivityId summary) {
    const auto block = withDescendants(portfolio, id);
    const std::set<ActivityId> moving{block.begin(), block.end()};
    const auto contains = [&](ActivityId outer) {
        return outer == summary || isWithin(portfolio, summary, outer);
    };
    for (const auto& link : portfolio.all<Dependency>()) {
        for (const auto& [inner, outer] :
             {std::pair{link.predecessor, link.successor}, std::pair{link.successor, link.predecessor}}) {
            if (!moving.contains(inner) || moving.contains(outer) || !contains(outer)) continue;
            return base::message(
                "“{name}” and “{other}” are linked. Remove the link first: a summary cannot be linked with "
                "what it contains.",
                {{"name", shownName(portfolio.all<Activity>().at(outer))},
                 {"other", shownName(portfolio.all<Activity>().at(inner))}});
        }
    }
    return std::nullopt;
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
    auto changes =
        direction < 0 ? labelled("Move “{name}” up", activity) : labelled("Move “{name}” down", activity);
    append(portfolio, edited, changes);
    return changes;
}

/// Where the rows that are moved go: above one row or below another.
struct Place {
    std::optional<ActivityId> above, below;
};

/// `rows` is the outline of the portfolio, of which `block` moves.
base::Result<ChangeSet> moveTo(const Portfolio& portfolio, const Activity& activity, const Activity* summary,
                               const std::vector<ActivityId>& rows, const std::vector<ActivityId>& block, Place at) {
    const auto id = activity.id;
    const auto from = parentOf(portfolio, activity);
    const auto to = summary ? std::optional{summary->id} : std::nullopt;
    std::map<ActivityId, Activity> edited;
    if (from != to && summary) {
        if (auto why = whyNotSummary(*summary)) return base::failure(std::move(*why));
        if (auto why = whyNotWithin(portfolio, id, summary->id)) return base::failure(std::move(*why));
        if (summary->kind != ActivityKind::summary)
            edited.emplace(summary->id, asNew(*summary, ActivityKind::summary));
    }
    const std::set<ActivityId> moving{block.begin(), block.end()};
    std::vector<ActivityId> order;
    order.reserve(rows.size());
    for (const auto row : rows) {
        if (row == at.above) order.insert(order.end(), block.begin(), block.end());
        if (!moving.contains(row)) order.push_back(row);
        if (row == at.below) order.insert(order.end(), block.begin(), block.end());
    }
    auto after = activity;
    after.parent = to;
    edited.emplace(id, std::move(after));
    const auto isOther = [&](const Activity& each) { return each.parent == from && each.id != id; };
    const auto& all = portfolio.all<Activity>();
    if (from && from != to && std::none_of(all.begin(), all.end(), isOther))
        leaveEmpty(portfolio, portfolio.all<Activity>().at(*from), edited);
    place(portfolio, order, edited);
    auto changes = labelled("Move “{name}”", activity);
    append(portfolio, edited, changes);
    return changes;
}

base::Result<ChangeSet> moveBeside(const Portfolio& portfolio, ActivityId id, ActivityId other, bool above) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    const auto there = activityAt(portfolio, other);
    if (!there) return base::failure(there.error());
    if (id == other) return ChangeSet{};
    if (isWithin(portfolio, other, id)) return refusal("“{name}” cannot stand in what it contains.", **found);
    const auto parent = parentOf(portfolio, **there);
    const auto at = above ? Place{other, {}} : Place{{}, withDescendants(portfolio, other).back()};
    return moveTo(portfolio, **found, parent ? portfolio.find(*parent) : nullptr, outline(portfolio),
                  withDescendants(portfolio, id), at);
}

}  // namespace

base::Result<ChangeSet> moveUnder(const Portfolio& portfolio, ActivityId id,
                                  std::optional<ActivityId> summary) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    const Activity* into = nullptr;
    if (summary) {
        const auto there = activityAt(portfolio, *summary);
        if (!there) return base::failure(there.error());
        into = *there;
    }
    if (parentOf(portfolio, **found) == summary) return ChangeSet{};
    if (summary && (*summary == id || isWithin(portfolio, *summary, id)))
        return refusal("“{name}” cannot stand in what it contains.", **found);
    const auto block = withDescendants(portfolio, id);
    const std::set<ActivityId> moving{block.begin(), block.end()};
    const auto rows = outline(portfolio);
    Place at;
    for (const auto row : summary ? withDescendants(portfolio, *summary) : rows) {
        if (!moving.contains(row)) at.below = row;
    }
    return moveTo(portfolio, **found, into, rows, block, at);
}

base::Result<ChangeSet> moveBefore(const Portfolio& portfolio, ActivityId id, ActivityId other) {
    return moveBeside(portfolio, id, other, true);
}

base::Result<ChangeSet> moveAfter(const Portfolio& portfolio, ActivityId id, ActivityId other) {
    return moveBeside(portfolio, id, other, false);
}

base::Result<ChangeSet> indent(const Portfolio& portfolio, ActivityId id) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto lists = children(portfolio);
    const auto& siblings = lists[parentOf(portfolio, **found)];
    const auto at = std::find(siblings.begin(), siblings.end(), *found);
    if (at == siblings.begin()) return refusal("There is no activity above “{name}” on its level.", **found);
    const auto& above = **std::prev(at);
    std::map<ActivityId, Activity> edited;
    if (auto why = whyNotSummary(above)) return base::failure(std::move(*why));
    if (auto why = whyNotWithin(portfolio, id, above.id)) return base::failure(std::move(*why));
    if (above.kind != ActivityKind::summary) edited.emplace(above.id, asNew(above, ActivityKind::summary));
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
    if (family.size() == block.size() + 1) leaveEmpty(portfolio, *parent, edited);
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
