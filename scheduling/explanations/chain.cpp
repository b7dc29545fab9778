#include "scheduling/explanations/day_off.h"
#include "scheduling/explanations/explain.h"
#include "scheduling/explanations/words.h"

#include <algorithm>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::ActivityKind;
using model::ConstraintType;
using model::LinkType;
using model::Moment;

namespace {

Moment dateOf(const Dates& dates, DateOf which) {
    return which == DateOf::start ? dates.start : which == DateOf::rest ? dates.remainingStart : dates.finish;
}

/// A link that drives, and the summary around the activity at which it ends, if any.
struct Driver {
    std::uint32_t link = none;
    std::uint32_t gate = none;
};

class Chain {
public:
    explicit Chain(const Workings& workings) : workings_{workings}, network_{workings.network()} {}

    std::vector<Step> behind(ActivityId id, DateOf which) const {
        std::vector<Step> steps;
        for (std::optional<ActivityId> next = id; next;) {
            steps.push_back(stepAt(*next, which));
            next = steps.back().from;
            which = steps.back().leaves;
        }
        return steps;
    }

private:
    const model::Portfolio& portfolio() const { return workings_.portfolio(); }

    Step stepAt(ActivityId id, DateOf which) const {
        const auto& activity = portfolio().all<Activity>().at(id);
        const auto* dates = workings_.schedule().find(id);
        Step step;
        step.activity = id;
        step.which = which;
        if (dates) step.date = dateOf(*dates, which);
        const auto node = workings_.nodeOf(id);
        if (node != none) {
            setByNode(step, activity, node);
        } else if (activity.kind == ActivityKind::levelOfEffort) {
            setByNeighbour(step, activity);
        } else {
            setByContents(step, activity);
        }
        return step;
    }

    // ---- tasks and milestones -------------------------------------------------------------------

    void setByNode(Step& step, const Activity& activity, std::uint32_t node) const {
        const auto& dates = workings_.dates()[node];
        const bool underWay = network_.nodes[node].started && !network_.nodes[node].finished;
        const auto reason = workings_.reasonOf(node);
        const bool stands = reason == StartReason::placed || reason == StartReason::external;
        if (step.which == DateOf::finish && activity.expectedFinish == dates.finish && !stands &&
            !network_.nodes[node].finished) {
            step.cause = Cause::expectedFinish;
        } else if (underWay && step.which != DateOf::start && !stands) {
            setByWhatIsLeft(step, activity, node);
        } else {
            setByReason(step, node);
        }
        const bool waits = !network_.nodes[node].started;
        if (waits && step.cause != Cause::link) step.linksAlone = linksAlone(node);
    }

    void setByReason(Step& step, std::uint32_t node) const {
        switch (workings_.reasonOf(node)) {
            case StartReason::planStart:
                step.cause = Cause::planStart;
                return;
            case StartReason::statusDate:
                step.cause = Cause::statusDate;
                return;
            case StartReason::constraint:
                step.cause = Cause::constraint;
                return;
            case StartReason::gate:
                setByMoment(step, network_.activities[node]);
                return;
            case StartReason::levelingDelay:
                step.cause = Cause::levelingDelay;
                return;
            case StartReason::asLateAsPossible:
                step.cause = Cause::asLateAsPossible;
                return;
            case StartReason::actual:
                step.cause = Cause::actual;
                return;
            case StartReason::placed:
                step.cause = Cause::placed;
                return;
            case StartReason::external:
                step.cause = Cause::external;
                return;
            case StartReason::contents:
            case StartReason::link:
                setByLink(step, node);
                return;
        }
    }

    /// Work under way goes on behind the status date, its resumption or the links it still waits for.
    void setByWhatIsLeft(Step& step, const Activity& activity, std::uint32_t node) const {
        const auto& dates = workings_.dates()[node];
        const auto& options = workings_.schedule().options;
        const auto& spans = workings_.spans();
        const bool heldByDate =
            activity.constraint && activity.constraint->type == ConstraintType::finishNoEarlierThan &&
            activity.constraint->date == dates.finish && options.profile == model::Profile::msp;
        if (heldByDate && step.which == DateOf::finish) {
            step.cause = Cause::constraint;
        } else if (!driversOf(node).empty()) {
            setByLink(step, node);
        } else if (activity.resumed &&
                   dates.remainingStart == spans.nextStart(network_.nodes[node], *activity.resumed)) {
            step.cause = Cause::resumption;
        } else if (options.statusDateIsFloor &&
                   dates.remainingStart ==
                       spans.nextStart(network_.nodes[node], workings_.schedule().statusMoment)) {
            step.cause = Cause::statusDate;
        } else {
            step.cause = Cause::actual;
        }
    }

    /// The links that drive a node, also through the gates of summaries around it, by id.
    std::vector<Driver> driversOf(std::uint32_t node, std::uint32_t gate = none) const {
        std::vector<Driver> drivers;
        for (auto k = network_.firstLink[node]; k < network_.firstLink[node + 1]; ++k) {
            if (!workings_.drives(k)) continue;
            if (workings_.recordOf(k)) {
                drivers.push_back({k, gate});
            } else if (const auto from = network_.links[k].from;
                       network_.nodes[from].kind == NodeKind::gate) {
                for (const auto& each : driversOf(from, from)) drivers.push_back(each);
            }
        }
        std::sort(drivers.begin(), drivers.end(), [this](const Driver& a, const Driver& b) {
            return workings_.recordOf(a.link)->number < workings_.recordOf(b.link)->number;
        });
        return drivers;
    }

    void setByLink(Step& step, std::uint32_t node) const {
        const auto drivers = driversOf(node);
        if (drivers.empty()) return setByGate(step, node);
        const auto& [link, gate] = drivers.front();
        const auto& record = network_.links[link];
        step.cause = Cause::link;
        step.link = workings_.recordOf(link);
        step.from = portfolio().find(*step.link)->predecessor;
        step.leaves = leavesFinish(record.type)        ? DateOf::finish
                      : workings_.leavesFromRest(link) ? DateOf::rest
                                                       : DateOf::start;
        step.leavesAt = workings_.leaves(link);
        step.lag = workings_.lagOf(link);
        step.arrives = workings_.arrives(link);
        if (gate != none) step.around = network_.activities[gate];
        for (std::size_t i = 1; i < drivers.size(); ++i)
            step.others.push_back(*workings_.recordOf(drivers[i].link));
        setCalendarStep(step, node, record.type);
    }

    /// The gate that binds an activity or a summary: the latest moment, or the work that opens it.
    const Gate* gateOn(ActivityId id, std::optional<ActivityId> after) const {
        const Gate* found = nullptr;
        for (const auto& gate : workings_.schedule().gates) {
            if (gate.activity != id || (after && gate.after != after)) continue;
            if (!found || (!after && gate.moment > found->moment)) found = &gate;
        }
        return found;
    }

    /// Work that opens a gate of its own, or of a summary around it; true when there is such.
    bool setByGateWork(Step& step, std::uint32_t node) const {
        for (auto k = network_.firstLink[node]; k < network_.firstLink[node + 1]; ++k) {
            const auto& link = network_.links[k];
            if (!workings_.drives(k) || !link.isGate) continue;
            step.cause = Cause::gateWork;
            step.from = network_.activities[link.from];
            step.leaves = DateOf::finish;
            step.leavesAt = workings_.leaves(k);
            step.arrives = workings_.arrives(k);
            const auto* gate = gateOn(network_.activities[node], step.from);
            if (gate) step.heldBy = gate->by;
            return true;
        }
        return false;
    }

    void setByMoment(Step& step, ActivityId on) const {
        step.cause = Cause::gate;
        if (const auto* gate = gateOn(on, std::nullopt)) step.heldBy = gate->by;
    }

    /// A gate, or a summary around it whose own date holds it back.
    void setByGate(Step& step, std::uint32_t node) const {
        if (setByGateWork(step, node)) return;
        step.cause = Cause::constraint;
        for (auto k = network_.firstLink[node]; k < network_.firstLink[node + 1]; ++k) {
            const auto from = network_.links[k].from;
            if (!workings_.drives(k) || network_.nodes[from].kind != NodeKind::gate) continue;
            step.around = network_.activities[from];
            const auto* summary = portfolio().find(*step.around);
            if (summary->manual && summary->manualStart == workings_.dates()[from].earlyStart)
                step.cause = Cause::placed;
            const auto* detail = network_.detailOf(network_.nodes[from]);
            if (detail && detail->gate == workings_.dates()[from].earlyStart) setByMoment(step, *step.around);
            for (auto up = network_.firstLink[from]; up < network_.firstLink[from + 1]; ++up) {
                if (workings_.drives(up)) return setByGate(step, from);
            }
            return;
        }
    }

    void setCalendarStep(Step& step, std::uint32_t node, LinkType type) const {
        const auto& dates = workings_.dates()[node];
        const auto& to = network_.nodes[node];
        const auto becomes = !entersStart(type) ? dates.finish
                             : to.started       ? dates.remainingStart
                                                : dates.start;
        const auto& clock = workings_.spans().clockOf(to);
        if (becomes <= step.arrives || clock.between(step.arrives, becomes) != model::WorkTime{}) return;
        step.calendar = pauseBetween(portfolio(), workings_.activityOf(node), clock, step.arrives, becomes);
    }

    std::optional<LinksAlone> linksAlone(std::uint32_t node) const {
        std::optional<LinksAlone> alone;
        for (auto k = network_.firstLink[node]; k < network_.firstLink[node + 1]; ++k) {
            const auto record = workings_.recordOf(k);
            const auto start = record ? workings_.asksStart(k) : std::nullopt;
            if (!start || (alone && alone->start >= *start)) continue;
            alone = LinksAlone{*record, *start, {}};
        }
        if (alone) {
            const auto& clock = workings_.spans().floatClockOf(network_.nodes[node]);
            alone->difference = clock.between(alone->start, workings_.dates()[node].start);
        }
        return alone;
    }

    // ---- spans ----------------------------------------------------------------------------------

    void pointOn(Step& step, ActivityId from, DateOf leaves) const {
        step.cause = Cause::contents;
        step.from = from;
        step.leaves = leaves;
        step.leavesAt = step.arrives = dateOf(*workings_.schedule().find(from), leaves);
    }

    void setByContents(Step& step, const Activity& activity) const {
        if (activity.manual && activity.manualStart) {
            step.cause = Cause::placed;
            return;
        }
        const bool ofNeighbours = activity.kind == ActivityKind::wbsSummary && activity.parent;
        const auto summary = ofNeighbours ? *activity.parent : activity.id;
        std::optional<ActivityId> first;
        const auto side = step.which == DateOf::finish ? DateOf::finish : DateOf::start;
        const auto dateIn = [&](ActivityId id) { return dateOf(*workings_.schedule().find(id), side); };
        for (const auto& each : portfolio().all<Activity>()) {
            const bool counts = each.kind != ActivityKind::summary && each.kind != ActivityKind::wbsSummary &&
                                !each.isExternal && !each.inactive &&
                                model::isWithin(portfolio(), each.id, summary);
            if (!counts || !workings_.schedule().find(each.id)) continue;
            const bool better = !first || (side == DateOf::start ? dateIn(each.id) < dateIn(*first)
                                                                 : dateIn(each.id) > dateIn(*first));
            if (better) first = each.id;
        }
        if (first) pointOn(step, *first, side);
    }

    /// A level of effort reaches from the first of what its start hangs on to the last of what its finish
    /// hangs on.
    void setByNeighbour(Step& step, const Activity& effort) const {
        const bool start = step.which != DateOf::finish;
        if (start ? effort.actualStart.has_value() : effort.actualFinish.has_value()) {
            step.cause = Cause::actual;
            return;
        }
        const auto consider = [&](ActivityId other, DateOf leaves, model::DependencyId link) {
            const auto node = workings_.nodeOf(other);
            if (node == none) return;
            const auto at = dateOf(workings_.dates()[node], leaves);
            if (step.link && (start ? at >= step.leavesAt : at <= step.leavesAt)) return;
            pointOn(step, other, leaves);
            step.link = link;
        };
        for (const auto& link : portfolio().all<model::Dependency>()) {
            if (link.successor == effort.id && entersStart(link.type) == start)
                consider(link.predecessor, leavesFinish(link.type) ? DateOf::finish : DateOf::start, link.id);
            if (link.predecessor == effort.id && leavesFinish(link.type) != start)
                consider(link.successor, entersStart(link.type) ? DateOf::start : DateOf::finish, link.id);
        }
    }

    const Workings& workings_;
    const Network& network_;
};

}  // namespace

std::vector<Step> chainBehind(const Workings& workings, ActivityId id, DateOf which, const Telling& telling) {
    auto steps = Chain{workings}.behind(id, which);
    for (auto& step : steps) step.sentences = sentencesFor(step, workings, telling);
    return steps;
}

}  // namespace mijlpaal::scheduling
