#include "scheduling/groundwork.h"

#include "scheduling/activity_node.h"

#include <algorithm>
#include <utility>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityKind;

namespace {

std::size_t index(model::ActivityId id) {
    return static_cast<std::size_t>(id.number);
}

bool hasNode(ActivityKind kind) {
    return kind == ActivityKind::task || kind == ActivityKind::milestone ||
           kind == ActivityKind::startMilestone;
}

bool isShare(model::LagKind kind) {
    return kind == model::LagKind::percent || kind == model::LagKind::elapsedPercent;
}

}  // namespace

void Groundwork::fit(const model::Portfolio& portfolio, const Options& options,
                     const std::vector<Gate>& gates) {
    if (!suits(portfolio, options, gates)) {
        readAnew(portfolio, options, gates);
        return;
    }
    std::vector<const Activity*> changed;
    bool canAll = true;
    model::Table<Activity>::compare(activities_, portfolio.all<Activity>(),
                                    [&](const Activity* before, const Activity* after) {
                                        canAll = canAll && canFollow(before, after);
                                        changed.push_back(after);
                                    });
    if (!canAll) {
        readAnew(portfolio, options, gates);
        return;
    }
    for (const auto* activity : changed) follow(*activity);
    activities_ = portfolio.all<Activity>();
}

/// Whether at most activities differ.
bool Groundwork::suits(const model::Portfolio& portfolio, const Options& options,
                       const std::vector<Gate>& gates) const {
    return network_ && options_.profile == options.profile && options_.lagCalendar == options.lagCalendar &&
           gates_ == gates && clocks_->areFor(portfolio) &&
           dependencies_ == portfolio.all<model::Dependency>() &&
           assignments_ == portfolio.all<model::Assignment>() &&
           resources_ == portfolio.all<model::Resource>();
}

/// Whether the activity stays where it is in network and outline, and only its own node differs.
bool Groundwork::canFollow(const Activity* before, const Activity* after) const {
    if (!before || !after || !hasNode(before->kind) || before->kind != after->kind ||
        before->parent != after->parent || before->calendar != after->calendar ||
        before->inactive != after->inactive || before->elapsed != after->elapsed)
        return false;
    if (isAssigned_[index(after->id)] != 0) return false;
    if (hasShareLags_ && before->mostLikely != after->mostLikely) return false;
    const auto& node = network_->nodes[nodeOf_[index(after->id)]];
    return node.detail != none || !hasDetail(*after);
}

void Groundwork::follow(const Activity& activity) {
    auto& node = network_->nodes[nodeOf_[index(activity.id)]];
    const auto kept = node.detail;
    node = plainNodeOf(activity, node.clock);
    if (kept != none && (hasDetail(activity) || network_->details[kept].gate)) {
        Detail detail;
        fillDetail(activity, node, detail);
        detail.gate = network_->details[kept].gate;
        network_->details[kept] = detail;
        node.detail = kept;
    }
    outline_.follow(activity);
}

void Groundwork::readAnew(const model::Portfolio& portfolio, const Options& options,
                          const std::vector<Gate>& gates) {
    Clocks clocks{portfolio, clocks_.get()};
    options_ = {options.profile, options.lagCalendar};
    followed_ = gates;
    circular_.clear();
    auto loose = looseNetworkOf(portfolio, options_, clocks, gates);
    network_ = inOrder(loose);
    if (!network_) {
        const auto circular = scheduling::circularGates(loose);
        for (auto place = circular.rbegin(); place != circular.rend(); ++place) {
            circular_.insert(circular_.begin(), followed_[*place]);
            followed_.erase(followed_.begin() + *place);
        }
        if (!circular.empty()) network_ = inOrder(looseNetworkOf(portfolio, options_, clocks, followed_));
    }
    clocks_ = std::make_shared<const Clocks>(std::move(clocks));
    outline_ = PlanOutline{portfolio};
    gates_ = gates;
    activities_ = portfolio.all<Activity>();
    dependencies_ = portfolio.all<model::Dependency>();
    assignments_ = portfolio.all<model::Assignment>();
    resources_ = portfolio.all<model::Resource>();

    const auto count = static_cast<std::size_t>(activities_.nextId().number);
    nodeOf_.assign(count, none);
    for (std::uint32_t i = 0; network_ && i < network_->nodes.size(); ++i) {
        if (!network_->nodes[i].isVirtual()) nodeOf_[index(network_->activities[i])] = i;
    }
    isAssigned_.assign(count, 0);
    for (const auto& assignment : assignments_) {
        if (assignment.activity.number >= 0 && index(assignment.activity) < count)
            isAssigned_[index(assignment.activity)] = 1;
    }
    for (const auto& gate : gates) {
        if (gate.after && gate.activity.number >= 0 && index(gate.activity) < count)
            isAssigned_[index(gate.activity)] = 1;
    }
    hasShareLags_ = std::any_of(dependencies_.begin(), dependencies_.end(),
                                [](const auto& link) { return isShare(link.lagKind); });
}

}  // namespace mijlpaal::scheduling
