#include "scheduling/explanations/explain.h"
#include "scheduling/explanations/words.h"

#include <algorithm>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::ConstraintType;
using model::Moment;
using model::Profile;
using model::WorkTime;

namespace {

/// A date by which an activity must be done, and where it comes from.
struct Latest {
    Moment finish;
    Bound bound = Bound::endOfPlan;
    /// As it was given: a start for a constraint on the start.
    Moment date;
};

class Room {
public:
    explicit Room(const Workings& workings)
        : workings_{workings}, network_{workings.network()}, options_{workings.schedule().options} {}

    FloatExplanation explain(ActivityId id) const {
        FloatExplanation room;
        const auto& activity = activities().at(id);
        if (const auto* dates = workings_.schedule().find(id)) {
            room.total = dates->totalFloat;
            room.free = dates->freeFloat;
            room.interfering = dates->interferingFloat();
            room.critical = dates->critical;
        }
        room.independent = independentFloat(workings_, id);
        const auto node = nodeWithTheFloatOf(activity);
        if (node == none || network_.nodes[node].finished) return room;
        room.limit = limitOf(node);
        if (room.limit->chain.front() != id) room.limit->chain.insert(room.limit->chain.begin(), id);
        if (workings_.nodeOf(id) == none) return room;
        room.hits = hitsOf(node);
        room.missed = missedBehind(node);
        return room;
    }

private:
    const model::Table<Activity>& activities() const { return workings_.portfolio().all<Activity>(); }

    /// Its own, or for a summary that of the activity in it with the least float.
    std::uint32_t nodeWithTheFloatOf(const Activity& activity) const {
        if (activity.kind != model::ActivityKind::summary) return workings_.nodeOf(activity.id);
        auto least = none;
        for (const auto& each : activities()) {
            const auto node = workings_.nodeOf(each.id);
            if (node == none || each.actualFinish || each.inactive || each.isExternal) continue;
            if (!model::isWithin(workings_.portfolio(), each.id, activity.id)) continue;
            if (least == none || workings_.dates()[node].totalFloat < workings_.dates()[least].totalFloat)
                least = node;
        }
        return least;
    }

    // ---- limits ---------------------------------------------------------------------------------

    FloatLimit limitOf(std::uint32_t node) const {
        FloatLimit limit;
        while (true) {
            const auto activity = network_.activities[node];
            if (limit.chain.empty() || limit.chain.back() != activity) limit.chain.push_back(activity);
            const auto own = ownLimit(node);
            const auto next = own.bound == Bound::endOfPlan || own.bound == Bound::mustFinishBy
                                  ? tightestLink(node, own.finish, true)
                                  : tightestLink(node, own.finish, false);
            if (!next || isFixed(node)) {
                limit.bound = own.bound;
                limit.date = own.date;
                return limit;
            }
            node = workings_.targetOf(*next);
        }
    }

    const model::WorkCalendar& clockOf(std::uint32_t node) const {
        return workings_.spans().clockOf(network_.nodes[node]);
    }

    /// The link that leaves the earliest finish; nothing when none is before `latest`, or, with `orEqual`,
    /// at it.
    std::optional<std::uint32_t> tightestLink(std::uint32_t node, Moment latest, bool orEqual) const {
        const auto& clock = clockOf(node);
        auto least = clock.workAt(latest);
        std::optional<std::uint32_t> found;
        for (const auto link : workings_.outOf(node)) {
            const auto finish = workings_.latestFinish(link);
            if (!finish) continue;
            const auto at = clock.workAt(*finish);
            if (at < least || (orEqual && !found && at == least)) {
                least = at;
                found = link;
            }
        }
        return found;
    }

    bool isFixed(std::uint32_t node) const {
        const auto* detail = network_.detailOf(network_.nodes[node]);
        return detail && detail->constraint && !network_.nodes[node].started &&
               (detail->constraint->type == ConstraintType::mustStartOn ||
                detail->constraint->type == ConstraintType::mustFinishOn);
    }

    /// The earliest of the dates that bind the node itself, or the end of the plan.
    Latest ownLimit(std::uint32_t node) const {
        const auto& made = network_.nodes[node];
        const auto& clock = clockOf(node);
        auto least = planLimit(node);
        const auto bind = [&](const Latest& other) {
            if (clock.workAt(other.finish) <= clock.workAt(least.finish)) least = other;
        };
        const auto* detail = network_.detailOf(made);
        if (!detail) return least;
        for (const auto& each : ownDates(made, *detail)) bind(each);
        if (isFixed(node)) least = ownDates(made, *detail).front();
        return least;
    }

    Latest planLimit(std::uint32_t node) const {
        const auto finish = workings_.dates()[node].earlyFinish;
        if (options_.openEndsAreCritical && workings_.outOf(node).empty())
            return {finish, Bound::openEnd, finish};
        if (options_.profile == Profile::p6 && options_.mustFinishBy)
            return {*options_.mustFinishBy, Bound::mustFinishBy, *options_.mustFinishBy};
        const auto end = workings_.schedule().projectFinish;
        return {end, Bound::endOfPlan, end};
    }

    /// The dates by which the node must be done, the constraint first.
    std::vector<Latest> ownDates(const Node& node, const Detail& detail) const {
        std::vector<Latest> dates;
        const auto part = options_.profile == Profile::msp ? Part::all : Part::remaining;
        for (const auto& constraint : {detail.constraint, detail.secondConstraint}) {
            if (!constraint) continue;
            switch (constraint->type) {
                case ConstraintType::finishNoLaterThan:
                case ConstraintType::finishOn:
                case ConstraintType::mustFinishOn:
                    dates.push_back({constraint->date, Bound::constraint, constraint->date});
                    break;
                case ConstraintType::startNoLaterThan:
                case ConstraintType::startOn:
                case ConstraintType::mustStartOn:
                    if (node.isVirtual() || (node.started && options_.profile == Profile::p6)) break;
                    dates.push_back({workings_.spans().finishFrom(node, constraint->date, part),
                                     Bound::constraint, constraint->date});
                    break;
                default:
                    break;
            }
        }
        if (detail.deadline) dates.push_back({*detail.deadline, Bound::deadline, *detail.deadline});
        if (detail.externalLateFinish)
            dates.push_back({*detail.externalLateFinish, Bound::external, *detail.externalLateFinish});
        return dates;
    }

    // ---- who moves ------------------------------------------------------------------------------

    std::vector<Hit> hitsOf(std::uint32_t node) const {
        std::vector<Hit> hits;
        addHits(node, WorkTime{}, {}, hits);
        std::stable_sort(hits.begin(), hits.end(),
                         [](const Hit& a, const Hit& b) { return a.room < b.room; });
        // Through a summary an activity may be met more than once; the least room counts.
        std::vector<Hit> once;
        for (const auto& hit : hits) {
            const auto same = [&hit](const Hit& each) { return each.activity == hit.activity; };
            if (std::none_of(once.begin(), once.end(), same)) once.push_back(hit);
        }
        return once;
    }

    /// Nodes that stand in for a summary pass on what reaches them.
    void addHits(std::uint32_t node, WorkTime before, std::optional<model::DependencyId> over,
                 std::vector<Hit>& hits, bool overGate = false) const {
        for (const auto link : workings_.outOf(node)) {
            if (workings_.isSpent(link)) continue;
            const auto to = workings_.targetOf(link);
            const auto room = before + workings_.room(link);
            const auto record = workings_.recordOf(link) ? workings_.recordOf(link) : over;
            const bool isOverGate = overGate || network_.links[link].isGate;
            if (network_.nodes[to].isVirtual()) {
                addHits(to, room, record, hits, isOverGate);
            } else if (record || isOverGate) {
                hits.push_back({network_.activities[to], record, room});
            }
        }
    }

    // ---- what is missed -------------------------------------------------------------------------

    /// The dates that are not met by the activity and by all that waits for it, the earliest first.
    std::vector<MissedDate> missedBehind(std::uint32_t first) const {
        std::vector<MissedDate> missed;
        std::vector<bool> seen(network_.nodes.size(), false);
        std::vector<std::uint32_t> waiting{first};
        seen[first] = true;
        while (!waiting.empty()) {
            const auto node = waiting.back();
            waiting.pop_back();
            addMissed(node, missed);
            for (const auto link : workings_.outOf(node)) {
                const auto to = workings_.targetOf(link);
                if (workings_.isSpent(link) || seen[to]) continue;
                seen[to] = true;
                waiting.push_back(to);
            }
        }
        std::sort(missed.begin(), missed.end(), [](const MissedDate& a, const MissedDate& b) {
            return std::pair{a.date, a.activity} < std::pair{b.date, b.activity};
        });
        return missed;
    }

    void addMissed(std::uint32_t node, std::vector<MissedDate>& missed) const {
        const auto& made = network_.nodes[node];
        if (made.finished || made.isVirtual()) return;
        const auto finish = workings_.dates()[node].earlyFinish;
        const auto& clock = workings_.spans().floatClockOf(made);
        const auto consider = [&](const Latest& latest) {
            const auto late = clock.between(latest.finish, finish);
            if (late > WorkTime{})
                missed.push_back({latest.bound, network_.activities[node], latest.date, late});
        };
        if (const auto* detail = network_.detailOf(made)) {
            for (const auto& each : ownDates(made, *detail)) consider(each);
        }
        const auto plan = planLimit(node);
        if (plan.bound == Bound::mustFinishBy) consider(plan);
    }

    const Workings& workings_;
    const Network& network_;
    const Options& options_;
};

}  // namespace

FloatExplanation explainFloat(const Workings& workings, ActivityId id, const Telling& telling) {
    auto room = Room{workings}.explain(id);
    const auto held = heldRoomsOf(workings);
    if (const auto* own = held.find(id)) room.held = *own;
    room.heldVia = held.wayFrom(id);
    room.brokenPromise = brokenPromise(workings, id);
    room.sentences = sentencesFor(room, id, workings, telling);
    return room;
}

}  // namespace mijlpaal::scheduling
