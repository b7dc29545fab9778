#include "scheduling/plan_outline.h"

#include "scheduling/spans.h"

#include <algorithm>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::ActivityKind;
using model::Moment;

namespace {

std::size_t index(ActivityId id) {
    return static_cast<std::size_t>(id.number);
}

bool isSummary(const Activity& activity) {
    return activity.kind == ActivityKind::summary || activity.kind == ActivityKind::wbsSummary;
}

Moment firstDateOf(const Activity& activity) {
    auto first = unbound;
    if (activity.actualStart) first = std::min(first, *activity.actualStart);
    if (activity.manual && activity.manualStart) first = std::min(first, *activity.manualStart);
    const auto& constraint = activity.constraint;
    if (constraint && constraint->type != model::ConstraintType::asLateAsPossible &&
        !model::bindsFinish(constraint->type))
        first = std::min(first, constraint->date);
    return first;
}

}  // namespace

PlanOutline::PlanOutline(const model::Portfolio& portfolio) {
    const auto& activities = portfolio.all<Activity>();
    const auto count = index(activities.nextId());
    std::vector<ActivityId> parents(count);
    for (const auto& activity : activities) {
        if (activity.parent && activities.find(*activity.parent))
            parents[index(activity.id)] = *activity.parent;
        if (activity.kind == ActivityKind::levelOfEffort) efforts_.push_back(activity.id);
        if (isSummary(activity)) summaries_.push_back(activity.id);
    }
    aroundAt_.assign(count, nowhere);
    for (const auto parent : parents) {
        if (parent.number == 0 || aroundAt_[index(parent)] != nowhere) continue;
        aroundAt_[index(parent)] = static_cast<std::uint32_t>(arounds_.size());
        arounds_.push_back({parent, nowhere});
    }
    for (auto& each : arounds_) {
        const auto parent = parents[index(each.id)];
        each.around = parent.number == 0 ? nowhere : aroundAt_[index(parent)];
    }
    partAt_.assign(count, nowhere);
    parts_.reserve(activities.size());
    for (const auto& activity : activities) {
        partAt_[index(activity.id)] = static_cast<std::uint32_t>(parts_.size());
        parts_.push_back(partOf(activity));
    }
}

void PlanOutline::follow(const Activity& activity) {
    parts_[partAt_[index(activity.id)]] = partOf(activity);
}

std::uint32_t PlanOutline::aroundOf(ActivityId id) const {
    return id.number >= 0 && index(id) < aroundAt_.size() ? aroundAt_[index(id)] : nowhere;
}

PlanOutline::Part PlanOutline::partOf(const Activity& activity) const {
    Part part;
    part.id = activity.id;
    part.firstDate = firstDateOf(activity);
    if (activity.parent) part.around = aroundOf(*activity.parent);
    part.counts = !isSummary(activity) && !activity.isExternal && !activity.inactive;
    part.standsApart = activity.manual || activity.isExternal;
    part.started = activity.actualStart.has_value();
    part.finished = activity.actualFinish.has_value();
    return part;
}

}  // namespace mijlpaal::scheduling
