#include "scheduling/obligations/held_room.h"

#include "model/edit.h"

#include <algorithm>
#include <cstdint>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::Moment;

namespace {

/// The latest finish that dates leave something, and which of them.
struct Bound {
    Moment latest = unbound;
    std::uint32_t held = none;
    /// The next node with an activity on the way there.
    std::uint32_t next = none;

    void tightenTo(const Bound& other) {
        if (other.latest < latest) *this = other;
    }
};

std::size_t placeOf(ActivityId id) {
    return static_cast<std::size_t>(id.number);
}

bool isBroken(const HeldDate& held, const Dates* dates) {
    return held.by == HeldBy::promise && dates && dates->finish > held.latest;
}

/// By activity, the tightest of the dates that it or a summary around it is held to.
std::vector<Bound> ownBounds(const Workings& workings, const std::vector<HeldDate>& held,
                             const std::vector<ActivityId>& outline) {
    const auto& portfolio = workings.portfolio();
    const auto& activities = portfolio.all<Activity>();
    std::vector<Bound> bounds(placeOf(activities.nextId()));
    for (std::uint32_t i = 0; i < held.size(); ++i) {
        const auto* activity = activities.find(held[i].activity);
        if (!activity || activity->inactive || isBroken(held[i], workings.schedule().find(activity->id)))
            continue;
        bounds[placeOf(activity->id)].tightenTo({held[i].latest, i});
    }
    for (const auto id : outline) {
        const auto parent = model::outlineParent(portfolio, activities.at(id));
        if (parent) bounds[placeOf(id)].tightenTo(bounds[placeOf(*parent)]);
    }
    return bounds;
}

bool isLeftOut(const Network& network, const Node& node) {
    const auto* detail = network.detailOf(node);
    return node.finished || (detail && detail->inactive);
}

/// When work ends that may last until a moment: at the end of work before it, as the passes have it. The same
/// point in working time is where the schedule shows it.
Moment finishBy(const Workings& workings, std::uint32_t i, Moment latest) {
    const auto& node = workings.network().nodes[i];
    if (node.isPoint() && workings.schedule().options.profile == model::Profile::msp) return latest;
    const auto& clock = workings.spans().clockOf(node);
    const auto early = workings.dates()[i].earlyFinish;
    return clock.workAt(latest) == clock.workAt(early) ? early
                                                       : workings.spans().previousFinish(node, latest);
}

/// By node, the tightest of its own dates and of those behind it.
std::vector<Bound> nodeBounds(const Workings& workings, const std::vector<Bound>& own) {
    const auto& network = workings.network();
    std::vector<Bound> bounds(workings.count());
    for (auto i = workings.count(); i-- > 0;) {
        const auto& node = network.nodes[i];
        if (isLeftOut(network, node)) continue;
        auto& bound = bounds[i];
        if (!node.isVirtual()) bound.tightenTo(own[placeOf(network.activities[i])]);
        if (bound.held == none) continue;
        if (!node.isVirtual()) bound.latest = finishBy(workings, i, bound.latest);
        const auto begin =
            node.isPoint() ? bound.latest : workings.spans().startFrom(node, bound.latest, Part::remaining);
        for (auto k = network.firstLink[i]; k < network.firstLink[i + 1]; ++k) {
            const auto latest = workings.latestFinish(k, begin, bound.latest);
            if (latest)
                bounds[network.links[k].from].tightenTo(
                    {*latest, bound.held, node.isVirtual() ? bound.next : i});
        }
    }
    return bounds;
}

}  // namespace

const HeldRoom* HeldRooms::find(ActivityId id) const {
    const auto place = placeOf(id);
    return id.number >= 0 && place < rooms_.size() && rooms_[place] ? &*rooms_[place] : nullptr;
}

std::vector<ActivityId> HeldRooms::wayFrom(ActivityId id) const {
    std::vector<ActivityId> way;
    for (const auto* room = find(id); room && room->next; room = find(*room->next))
        way.push_back(*room->next);
    return way;
}

HeldRooms heldRoomsOf(const Workings& workings) {
    const auto& portfolio = workings.portfolio();
    const auto& activities = portfolio.all<Activity>();
    const auto held = heldDates(portfolio, workings.clocks());
    const auto outline = model::outline(portfolio);
    const auto bounds = nodeBounds(workings, ownBounds(workings, held, outline));

    HeldRooms found;
    found.rooms_.resize(placeOf(activities.nextId()));
    for (std::uint32_t i = 0; i < workings.count(); ++i) {
        const auto& node = workings.network().nodes[i];
        if (node.isVirtual() || bounds[i].held == none) continue;
        const auto& clock = workings.spans().floatClockOf(node);
        found.rooms_[placeOf(workings.network().activities[i])] =
            HeldRoom{clock.between(workings.dates()[i].finish, bounds[i].latest), bounds[i].latest,
                     held[bounds[i].held],
                     bounds[i].next == none ? std::nullopt
                                            : std::optional{workings.network().activities[bounds[i].next]}};
    }
    for (auto id = outline.rbegin(); id != outline.rend(); ++id) {
        const auto parent = model::outlineParent(portfolio, activities.at(*id));
        const auto& room = found.rooms_[placeOf(*id)];
        if (!parent || !room) continue;
        auto& least = found.rooms_[placeOf(*parent)];
        if (least && room->room >= least->room) continue;
        least = room;
        least->next = *id;
    }
    return found;
}

std::optional<HeldRoom> brokenPromise(const Workings& workings, ActivityId id) {
    const auto* activity = workings.portfolio().find(id);
    const auto* dates = workings.schedule().find(id);
    if (!activity || activity->actualFinish) return std::nullopt;
    for (const auto& held : heldDates(workings.portfolio(), workings.clocks())) {
        if (held.activity != id || !isBroken(held, dates)) continue;
        const auto& clock = workings.clocks()[workings.clocks().of(activity->calendar)];
        return HeldRoom{clock.between(dates->finish, held.latest), held.latest, held};
    }
    return std::nullopt;
}

}  // namespace mijlpaal::scheduling
