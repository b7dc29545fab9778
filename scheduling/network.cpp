#include "scheduling/network.h"

#include "model/remaining.h"
#include "scheduling/activity_node.h"
#include "scheduling/circle.h"
#include "scheduling/spans.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::ActivityKind;
using model::Assignment;
using model::CalendarUse;
using model::ConstraintType;
using model::LagCalendar;
using model::LagKind;
using model::LinkType;
using model::Profile;
using model::timeFor;
using model::WorkTime;

namespace {

class Builder {
public:
    Builder(const model::Portfolio& portfolio, const NetworkOptions& options, Clocks& clocks,
            std::span<const Gate> gates)
        : portfolio_{portfolio}, options_{options}, clocks_{clocks}, givenGates_{gates} {
        for (const auto& gate : gates) {
            const auto [latest, isNew] = gates_.try_emplace(gate.activity, gate.moment);
            latest->second = std::max(latest->second, gate.moment);
        }
    }

    LooseNetwork build() {
        const auto& activities = portfolio_.all<Activity>();
        nodeOf_.assign(static_cast<std::size_t>(activities.nextId().number), none);
        collectAssignments();
        for (const auto& activity : activities) {
            if (activity.kind == ActivityKind::summary) {
                if (!activity.inactive) activeSummaries_.push_back(&activity);
                continue;
            }
            if (isSpan(activity)) continue;
            nodeOf_[index(activity.id)] = static_cast<std::uint32_t>(made_.nodes.size());
            made_.nodes.push_back(nodeFor(activity));
            made_.activities.push_back(activity.id);
        }
        if (!activeSummaries_.empty()) addSummaries();
        addLinks();
        addGateLinks();
        return std::move(made_);
    }

private:
    static std::size_t index(ActivityId id) { return static_cast<std::size_t>(id.number); }

    /// Level of effort and WBS summaries follow the dates of others.
    static bool isSpan(const Activity& activity) {
        return activity.kind == ActivityKind::levelOfEffort || activity.kind == ActivityKind::wbsSummary;
    }

    std::optional<model::Moment> gateOf(ActivityId id) const {
        const auto found = gates_.find(id);
        return found == gates_.end() ? std::nullopt : std::optional{found->second};
    }

    std::uint32_t nodeOf(ActivityId id) const {
        return id.number >= 0 && index(id) < nodeOf_.size() ? nodeOf_[index(id)] : none;
    }

    void collectAssignments() {
        for (const auto& assignment : portfolio_.all<Assignment>()) {
            if (!assignment.resource) continue;
            const auto* resource = portfolio_.find(*assignment.resource);
            if (resource && resource->kind == model::ResourceKind::labour)
                assignments_[assignment.activity].push_back(&assignment);
        }
    }

    Node nodeFor(const Activity& activity) {
        auto node = plainNodeOf(activity, clocks_.of(activity.calendar));
        Detail detail;
        const bool workers = addWorkers(activity, node, detail);
        const auto gate = gateOf(activity.id);
        if (workers || gate || hasDetail(activity)) {
            fillDetail(activity, node, detail);
            detail.gate = gate;
            node.detail = static_cast<std::uint32_t>(made_.details.size());
            made_.details.push_back(std::move(detail));
        }
        return node;
    }

    /// The parts of a task that resources do by clocks or at a pace of their own. A single part without delay
    /// needs no worker: the node takes its clock and duration. True when workers were added.
    bool addWorkers(const Activity& activity, Node& node, Detail& detail) {
        if (assignments_.empty() || node.isPoint()) return false;
        const auto found = assignments_.find(activity.id);
        if (found == assignments_.end()) return false;
        const bool msp = options_.profile == Profile::msp;
        const bool workDriven = activity.durationType != model::DurationType::fixedDuration &&
                                !activity.elapsed && !activity.manual && activity.pieces.empty();
        if (!msp && activity.calendarUse != CalendarUse::resourceCalendars) return false;
        if (msp && !workDriven) return false;
        std::vector<Worker> parts;
        for (const auto* assignment : found->second) {
            auto part = partOf(activity, node, *assignment);
            if (!part) continue;
            // Laid out over the days by hand it is done on the calendar of its resource, as long as the task
            // says.
            if (assignment->contour == model::WorkContour::byHand) {
                part->duration = node.duration;
                part->remaining = node.remaining;
                part->delay = {};
            }
            const auto same = std::find_if(parts.begin(), parts.end(), [&](const Worker& each) {
                return each.clock == part->clock && each.delay == part->delay;
            });
            if (same == parts.end()) {
                parts.push_back(*part);
            } else {
                same->duration = std::max(same->duration, part->duration);
                same->remaining = std::max(same->remaining, part->remaining);
            }
        }
        if (parts.empty()) return false;
        if (parts.size() == 1 && parts.front().delay == WorkTime{}) {
            node.clock = parts.front().clock;
            node.duration = parts.front().duration;
            node.remaining = parts.front().remaining;
            return false;
        }
        detail.firstWorker = static_cast<std::uint32_t>(made_.workers.size());
        detail.workerCount = static_cast<std::uint32_t>(parts.size());
        made_.workers.insert(made_.workers.end(), parts.begin(), parts.end());
        return true;
    }

    std::optional<Worker> partOf(const Activity& activity, const Node& node, const Assignment& assignment) {
        Worker part;
        part.clock = node.clock;
        if (activity.calendarUse == CalendarUse::resourceCalendars) {
            const auto* resource = portfolio_.find(*assignment.resource);
            part.clock = clocks_.of(resource->calendar);
            if (options_.profile == Profile::msp && activity.calendar)
                part.clock = clocks_.common(part.clock, node.clock);
        }
        if (clocks_[part.clock].isIdle()) part.clock = node.clock;
        part.delay = assignment.delay + assignment.levelingDelay;
        if (options_.profile == Profile::p6 || !assignment.work) {
            part.duration = node.duration;
            part.remaining = node.remaining;
            if (options_.profile == Profile::p6 && assignment.remainingWork &&
                assignment.units.hundredths > 0)
                part.remaining = timeFor(*assignment.remainingWork, assignment);
            return part;
        }
        if (assignment.work->tenths <= 0) return std::nullopt;
        part.duration = timeFor(*assignment.work - assignment.overtimeWork, assignment);
        if (activity.actualFinish) {
            part.remaining = {};
        } else if (!activity.actualStart) {
            part.remaining = part.duration;
        } else if (assignment.remainingWork) {
            part.remaining =
                timeFor(*assignment.remainingWork - assignment.remainingOvertimeWork, assignment);
        } else {
            part.remaining =
                timeFor(*assignment.work - assignment.actualWork.value_or(WorkTime{}), assignment);
        }
        return part;
    }

    // ---- summaries ------------------------------------------------------------------------------

    struct Summary {
        std::uint32_t gate = none, join = none, opening = none;
    };

    void addSummaries() {
        std::unordered_map<std::int64_t, Summary> wanted;
        const auto want = [&](ActivityId id, std::uint32_t Summary::*which, NodeKind kind) {
            auto& node = wanted[id.number].*which;
            if (node != none) return;
            node = static_cast<std::uint32_t>(made_.nodes.size());
            made_.nodes.push_back(virtualNode(*portfolio_.find(id), kind));
            made_.activities.push_back(id);
        };
        // A look at a record for both ends of every link would cost more than all else here.
        std::vector<char> isActiveSummary(nodeOf_.size(), 0);
        for (const auto* summary : activeSummaries_) isActiveSummary[index(summary->id)] = 1;
        const auto isSummary = [&](ActivityId id) {
            return id.number >= 0 && index(id) < isActiveSummary.size() && isActiveSummary[index(id)] != 0;
        };
        for (const auto& link : portfolio_.all<model::Dependency>()) {
            if (isSummary(link.predecessor)) {
                const bool finish =
                    link.type == LinkType::finishToStart || link.type == LinkType::finishToFinish;
                finish ? want(link.predecessor, &Summary::join, NodeKind::join)
                       : want(link.predecessor, &Summary::opening, NodeKind::opening);
            }
            if (isSummary(link.successor)) want(link.successor, &Summary::gate, NodeKind::gate);
        }
        for (const auto& gate : givenGates_) {
            if (gate.after && isSummary(*gate.after)) want(*gate.after, &Summary::join, NodeKind::join);
        }
        for (const auto* summary : activeSummaries_) {
            const auto& activity = *summary;
            const bool dated = activity.constraint && holdsStart(activity.constraint->type);
            if (dated || (activity.manual && activity.manualStart) || gateOf(activity.id))
                want(activity.id, &Summary::gate, NodeKind::gate);
            if (isPlaced(activity) && activity.manualFinish)
                want(activity.id, &Summary::join, NodeKind::join);
            if (activity.constraint && (activity.constraint->type == ConstraintType::finishNoLaterThan ||
                                        activity.constraint->type == ConstraintType::mustFinishOn ||
                                        activity.constraint->type == ConstraintType::finishOn))
                want(activity.id, &Summary::join, NodeKind::join);
        }
        if (wanted.empty()) return;
        summaries_ = std::move(wanted);
        for (const auto& activity : portfolio_.all<Activity>()) tieToSummaries(activity);
    }

    /// In MS Project alone the typed dates of a summary count for what is around it.
    bool isPlaced(const Activity& summary) const {
        return options_.profile == Profile::msp && summary.manual;
    }

    Node virtualNode(const Activity& summary, NodeKind kind) {
        Node node;
        node.kind = kind;
        node.clock = node.floatClock = clocks_.of(summary.calendar);
        const auto gate = kind == NodeKind::gate ? gateOf(summary.id) : std::nullopt;
        if (!summary.constraint && !summary.manual && !gate) return node;
        Detail detail;
        detail.gate = gate;
        detail.constraint = summary.constraint;
        if (summary.manual && kind == NodeKind::gate) detail.placedStart = summary.manualStart;
        if (isPlaced(summary) && kind == NodeKind::opening) detail.placedStart = summary.manualStart;
        if (isPlaced(summary) && kind == NodeKind::join) detail.placedFinish = summary.manualFinish;
        node.detail = static_cast<std::uint32_t>(made_.details.size());
        made_.details.push_back(std::move(detail));
        return node;
    }

    /// Ties an activity to the nearest summaries around it that have nodes, and such a summary to those
    /// around it.
    void tieToSummaries(const Activity& activity) {
        Summary own;
        if (activity.kind == ActivityKind::summary) {
            const auto found = summaries_.find(activity.id.number);
            if (found == summaries_.end()) return;
            own = found->second;
        } else {
            const auto node = nodeOf(activity.id);
            if (node == none || activity.inactive) return;
            own = {node, node, node};
        }
        bool gate = own.gate == none, join = own.join == none, opening = own.opening == none;
        std::size_t steps = 0;
        for (auto parent = activity.parent; parent && steps < nodeOf_.size(); ++steps) {
            const auto found = summaries_.find(parent->number);
            if (found != summaries_.end()) {
                const auto& around = found->second;
                if (!gate && around.gate != none) gate = tie(around.gate, own.gate, LinkType::startToStart);
                if (!join && around.join != none) join = tie(own.join, around.join, LinkType::finishToFinish);
                if (!opening && around.opening != none)
                    opening = tie(own.opening, around.opening, LinkType::startToStart);
            }
            const auto* summary = portfolio_.find(*parent);
            parent = summary ? summary->parent : std::nullopt;
        }
    }

    bool tie(std::uint32_t from, std::uint32_t to, LinkType type) {
        Link link;
        link.from = from;
        link.type = type;
        made_.edges.push_back({link, to, none});
        return true;
    }

    // ---- links ----------------------------------------------------------------------------------

    void addLinks() {
        const auto& links = portfolio_.all<model::Dependency>();
        made_.edges.reserve(made_.edges.size() + links.size());
        made_.dependencies.reserve(links.size());
        for (const auto& link : links) {
            const bool leavesFinish =
                link.type == LinkType::finishToStart || link.type == LinkType::finishToFinish;
            const auto from = endOf(link.predecessor, leavesFinish ? &Summary::join : &Summary::opening);
            const auto to = endOf(link.successor, &Summary::gate);
            if (from == none || to == none || isInactive(from)) continue;
            Link made;
            made.from = from;
            made.type = link.type;
            made.dependency = static_cast<std::uint32_t>(made_.dependencies.size());
            setLag(link, made_.nodes[from], made_.nodes[to], made);
            made_.dependencies.push_back(link.id);
            made_.edges.push_back({made, to, none});
        }
    }

    /// From the work that opens a gate to what has not started behind it.
    void addGateLinks() {
        for (std::uint32_t i = 0; i < givenGates_.size(); ++i) {
            const auto& gate = givenGates_[i];
            if (!gate.after) continue;
            const auto from = endOf(*gate.after, &Summary::join);
            const auto to = endOf(gate.activity, &Summary::gate);
            if (from == none || to == none || isInactive(from) || made_.nodes[to].started) continue;
            Link made;
            made.from = from;
            made.isGate = true;
            made.lagClock = lagClock(made_.nodes[from], made_.nodes[to]);
            made_.edges.push_back({made, to, i});
        }
    }

    std::uint32_t endOf(ActivityId id, std::uint32_t Summary::*which) const {
        if (!summaries_.empty()) {
            const auto found = summaries_.find(id.number);
            if (found != summaries_.end()) return found->second.*which;
        }
        return nodeOf(id);
    }

    bool isInactive(std::uint32_t node) const {
        const auto detail = made_.nodes[node].detail;
        return detail != none && made_.details[detail].inactive;
    }

    void setLag(const model::Dependency& link, const Node& from, const Node& to, Link& made) const {
        made.lag = link.lag;
        made.lagClock = lagClock(from, to);
        if (link.lagKind == LagKind::working) return;
        if (link.lagKind == LagKind::percent || link.lagKind == LagKind::elapsedPercent) {
            made.lag = {from.duration.tenths * link.lagHundredthsOfPercent / 10'000};
            const auto* detail = from.detail == none ? nullptr : &made_.details[from.detail];
            if (link.lagKind == LagKind::percent && !(detail && detail->elapsed)) return;
        }
        made.lagClock = Clocks::everyHour;
    }

    std::uint16_t lagClock(const Node& from, const Node& to) const {
        switch (options_.lagCalendar.value_or(options_.profile == Profile::p6 ? LagCalendar::predecessor
                                                                              : LagCalendar::successor)) {
            case LagCalendar::predecessor:
                return from.floatClock;
            case LagCalendar::successor:
                return to.floatClock;
            case LagCalendar::project:
                return clocks_.usual();
            case LagCalendar::everyHour:
                return Clocks::everyHour;
        }
        return clocks_.usual();
    }

    const model::Portfolio& portfolio_;
    const NetworkOptions& options_;
    Clocks& clocks_;
    std::span<const Gate> givenGates_;
    LooseNetwork made_;
    std::vector<std::uint32_t> nodeOf_;
    std::unordered_map<std::int64_t, Summary> summaries_;
    std::map<ActivityId, std::vector<const Assignment*>> assignments_;
    std::map<ActivityId, model::Moment> gates_;
    std::vector<const Activity*> activeSummaries_;
};

}  // namespace

LooseNetwork looseNetworkOf(const model::Portfolio& portfolio, const NetworkOptions& options, Clocks& clocks,
                            std::span<const Gate> gates) {
    return Builder{portfolio, options, clocks, gates}.build();
}

void lengthen(Network& network, std::uint32_t at, WorkTime by) {
    auto& node = network.nodes[at];
    if (!canGrow(node)) return;
    node.duration = lengthened(node.duration, by);
    node.remaining = lengthened(node.remaining, by);
    const auto* detail = network.detailOf(node);
    for (std::uint32_t i = 0; detail && i < detail->workerCount; ++i) {
        auto& worker = network.workers[detail->firstWorker + i];
        worker.duration = lengthened(worker.duration, by);
        worker.remaining = lengthened(worker.remaining, by);
    }
}

std::vector<ActivityId> shortestCircle(const model::Portfolio& portfolio) {
    Clocks clocks{portfolio};
    const auto loose = looseNetworkOf(portfolio, {portfolio.settings().profile, {}}, clocks);
    std::vector<ActivityId> circle;
    for (const auto node : shortestCircle(loose)) {
        const auto activity = loose.activities[node];
        if (circle.empty() || circle.back() != activity) circle.push_back(activity);
    }
    return circle;
}

base::Message circleMessage(const model::Portfolio& portfolio, const std::vector<ActivityId>& circle) {
    const auto name = [&portfolio](ActivityId id) {
        const auto& activity = portfolio.all<Activity>().at(id);
        return activity.nameNl.empty() ? activity.code : activity.code + " " + activity.nameNl;
    };
    std::string path;
    for (const auto id : circle) path += name(id) + " > ";
    path += name(circle.front());
    return base::message("These activities wait for each other: {circle}.", {{"circle", path}});
}

}  // namespace mijlpaal::scheduling
