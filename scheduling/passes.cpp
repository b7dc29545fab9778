#include "scheduling/passes.h"

#include <algorithm>

// Each node reckons in its own clock: the work its calendar has done since the beginning (see WorkCalendar).
// One reading of that clock stands for the end of a stretch of work and for the start of the next alike, so
// bounds compare without regard to nights and weekends. Readings become moments where two calendars meet,
// and for display.

namespace mijlpaal::scheduling {

using model::ConstraintType;
using model::LinkType;
using model::Moment;
using model::Profile;
using model::WorkCalendar;
using model::WorkTime;

namespace {

constexpr bool leavesFinish(LinkType type) {
    return type == LinkType::finishToStart || type == LinkType::finishToFinish;
}

constexpr bool entersStart(LinkType type) {
    return type == LinkType::finishToStart || type == LinkType::startToStart;
}

/// Where a node stands in its own clock. `left` is where the work that is left begins.
struct Reading {
    WorkTime start, left, finish;
    WorkTime lateFinish;
};

/// The earliest a link lets one end of its successor come: in the successor's clock, and as a moment.
struct Bound {
    WorkTime work;
    Moment moment;
};

class Passes {
public:
    Passes(const Network& network, const Frame& frame, const Options& options)
        : network_{network}, frame_{frame}, options_{options}, readings_(network.nodes.size()) {
        found_.dates.resize(network.nodes.size());
        found_.drives.assign(network.links.size(), 0);
    }

    Passed run() {
        found_.finish = frame_.start;
        for (std::uint32_t i = 0; i < network_.nodes.size(); ++i) forward(i);
        for (auto i = static_cast<std::uint32_t>(network_.nodes.size()); i-- > 0;) {
            backward(i);
            moveAsLateAsPossible(i);
        }
        for (std::uint32_t i = 0; i < network_.nodes.size(); ++i) floats(i);
        return std::move(found_);
    }

private:
    const WorkCalendar& calendarOf(const Node& node) const { return network_.calendars[node.calendar]; }

    const WorkCalendar& lagCalendar(const Link& link) const {
        // P6 counts a lag on the predecessor's calendar, MS Project on the successor's.
        return calendarOf(network_.nodes[options_.profile == Profile::p6 ? link.from : link.to]);
    }

    /// The end of the predecessor that a link leaves from, moved by the lag.
    Bound beyondLag(const Link& link) const {
        const auto& from = network_.nodes[link.from];
        const auto& reading = readings_[link.from];
        const auto& dates = found_.dates[link.from];
        const bool finish = leavesFinish(link.type);
        const auto moment = finish ? dates.earlyFinish : dates.earlyStart;
        const auto& calendar = lagCalendar(link);
        if (link.lag == WorkTime{}) return {finish ? reading.finish : reading.start, moment};
        const bool own = &calendar == &calendarOf(from);
        const auto work =
            (own ? (finish ? reading.finish : reading.start) : calendar.workAt(moment)) + link.lag;
        return {work, calendar.finishAt(work)};
    }

    /// The same in the successor's clock.
    Bound boundOf(const Link& link) const {
        auto bound = beyondLag(link);
        const auto& to = calendarOf(network_.nodes[link.to]);
        const auto& reckoned =
            link.lag == WorkTime{} ? calendarOf(network_.nodes[link.from]) : lagCalendar(link);
        if (&to != &reckoned) bound.work = to.workAt(bound.moment);
        return bound;
    }

    void forward(std::uint32_t i) {
        const auto& node = network_.nodes[i];
        if (node.actualFinish) {
            forwardFinished(i);
        } else if (node.actualStart) {
            forwardStarted(i);
        } else if (node.isMilestone) {
            forwardMilestone(i);
        } else {
            forwardTask(i);
        }
        found_.finish = std::max(found_.finish, found_.dates[i].earlyFinish);
    }

    void forwardFinished(std::uint32_t i) {
        const auto& node = network_.nodes[i];
        const auto& calendar = calendarOf(node);
        auto& dates = found_.dates[i];
        dates.earlyFinish = *node.actualFinish;
        dates.earlyStart =
            node.isMilestone ? dates.earlyFinish : node.actualStart.value_or(*node.actualFinish);
        auto& reading = readings_[i];
        reading.start = reading.left = calendar.workAt(dates.earlyStart);
        reading.finish = calendar.workAt(dates.earlyFinish);
    }

    /// Retained logic: the work that is left waits for the links that are not yet satisfied.
    void forwardStarted(std::uint32_t i) {
        const auto& node = network_.nodes[i];
        const auto& calendar = calendarOf(node);
        auto& reading = readings_[i];
        auto& dates = found_.dates[i];
        dates.earlyStart = *node.actualStart;
        reading.start = calendar.workAt(dates.earlyStart);
        reading.left = options_.statusDateIsFloor ? calendar.workAt(frame_.status)
                                                  : reading.start + (node.duration - node.remaining);
        const auto floor = reading.left;
        for (const auto number : incoming(i)) {
            const auto& link = network_.links[number];
            if (!holdsBackWhatIsLeft(link)) continue;
            reading.left = std::max(reading.left, startBound(link, boundOf(link), node));
        }
        if (reading.left > floor) {
            for (const auto number : incoming(i)) {
                const auto& link = network_.links[number];
                found_.drives[number] =
                    holdsBackWhatIsLeft(link) && startBound(link, boundOf(link), node) == reading.left;
            }
        }
        reading.finish = reading.left + node.remaining;
        dates.earlyFinish = std::max(calendar.finishAt(reading.finish), dates.earlyStart);
    }

    /// A link that still binds a started successor: its start has been, and MS Project heeds none.
    bool holdsBackWhatIsLeft(const Link& link) const {
        const auto& from = network_.nodes[link.from];
        if (options_.profile == Profile::msp || link.type == LinkType::startToStart) return false;
        return leavesFinish(link.type) ? !from.actualFinish : !from.actualStart;
    }

    /// The start that a bound asks of a task, in its own clock.
    static WorkTime startBound(const Link& link, const Bound& bound, const Node& node) {
        return entersStart(link.type) ? bound.work : bound.work - node.remaining;
    }

    void forwardTask(std::uint32_t i) {
        const auto& node = network_.nodes[i];
        const auto& calendar = calendarOf(node);
        auto start = calendar.workAt(frame_.start);
        if (options_.statusDateIsFloor) start = std::max(start, calendar.workAt(frame_.status));
        bool fixed = false;
        if (node.constraint) {
            const auto date = calendar.workAt(node.constraint->date);
            switch (node.constraint->type) {
                case ConstraintType::startNoEarlierThan:
                    start = std::max(start, date);
                    break;
                case ConstraintType::finishNoEarlierThan:
                    start = std::max(start, date - node.remaining);
                    break;
                case ConstraintType::mustStartOn:
                    // In P6 "start on" gives way to the links; in MS Project it does not.
                    fixed = options_.profile == Profile::msp;
                    start = fixed ? date : std::max(start, date);
                    break;
                case ConstraintType::mustFinishOn:
                    fixed = options_.profile == Profile::msp;
                    start = fixed ? date - node.remaining : std::max(start, date - node.remaining);
                    break;
                default:
                    break;
            }
        }
        if (!fixed) {
            for (const auto number : incoming(i)) {
                const auto& link = network_.links[number];
                start = std::max(start, startBound(link, boundOf(link), node));
            }
            for (const auto number : incoming(i)) {
                const auto& link = network_.links[number];
                found_.drives[number] = startBound(link, boundOf(link), node) == start;
            }
        }
        readings_[i].start = readings_[i].left = start;
        readings_[i].finish = start + node.remaining;
        found_.dates[i].earlyStart = calendar.startAt(start);
        found_.dates[i].earlyFinish = calendar.finishAt(readings_[i].finish);
    }

    /// A milestone stands at the end of the work before it, or at the date that binds it when that is later.
    void forwardMilestone(std::uint32_t i) {
        const auto& node = network_.nodes[i];
        const auto& calendar = calendarOf(node);
        auto at = calendar.nextStart(frame_.start);
        if (options_.statusDateIsFloor) at = std::max(at, calendar.nextStart(frame_.status));
        bool fixed = false;
        if (node.constraint) {
            switch (node.constraint->type) {
                case ConstraintType::startNoEarlierThan:
                case ConstraintType::finishNoEarlierThan:
                    at = std::max(at, node.constraint->date);
                    break;
                case ConstraintType::mustStartOn:
                case ConstraintType::mustFinishOn:
                    fixed = options_.profile == Profile::msp;
                    at = fixed ? node.constraint->date : std::max(at, node.constraint->date);
                    break;
                default:
                    break;
            }
        }
        if (!fixed) {
            const auto momentOf = [&](const Link& link) {
                const auto bound = boundOf(link);
                // The start of a predecessor is a morning; a milestone beside it is the evening before.
                return link.lag == WorkTime{} && !leavesFinish(link.type) && !isPoint(link.from)
                           ? calendar.finishAt(bound.work)
                           : bound.moment;
            };
            for (const auto number : incoming(i)) at = std::max(at, momentOf(network_.links[number]));
            for (const auto number : incoming(i)) {
                found_.drives[number] = momentOf(network_.links[number]) == at;
            }
        }
        readings_[i].start = readings_[i].left = readings_[i].finish = calendar.workAt(at);
        found_.dates[i].earlyStart = found_.dates[i].earlyFinish = at;
    }

    bool isPoint(std::uint32_t i) const { return network_.nodes[i].isMilestone; }

    void backward(std::uint32_t i) {
        const auto& node = network_.nodes[i];
        const auto& calendar = calendarOf(node);
        auto& reading = readings_[i];
        auto& dates = found_.dates[i];
        if (node.actualFinish) {
            reading.lateFinish = reading.finish;
            dates.lateStart = dates.earlyStart;
            dates.lateFinish = dates.earlyFinish;
            return;
        }
        auto late = calendar.workAt(found_.finish);
        for (const auto number : outgoing(i)) late = std::min(late, lateBound(network_.links[number]));
        if (node.deadline) late = std::min(late, calendar.workAt(*node.deadline));
        if (node.constraint) {
            const auto date = calendar.workAt(node.constraint->date);
            const bool started = node.actualStart.has_value();
            const bool hard = options_.profile == Profile::msp && !started;
            switch (node.constraint->type) {
                case ConstraintType::finishNoLaterThan:
                    late = std::min(late, date);
                    break;
                case ConstraintType::mustFinishOn:
                    late = hard ? date : std::min(late, date);
                    break;
                case ConstraintType::startNoLaterThan:
                    if (!started) late = std::min(late, date + node.remaining);
                    break;
                case ConstraintType::mustStartOn:
                    if (!started) late = hard ? date + node.remaining : std::min(late, date + node.remaining);
                    break;
                default:
                    break;
            }
        }
        reading.lateFinish = late;
        dates.lateFinish = late == reading.finish ? dates.earlyFinish : calendar.finishAt(late);
        if (node.actualStart || late == reading.finish) {
            dates.lateStart = dates.earlyStart;
        } else {
            dates.lateStart = node.isMilestone ? dates.lateFinish : calendar.startAt(late - node.remaining);
        }
    }

    /// The latest finish that a link leaves its predecessor, in the predecessor's clock.
    WorkTime lateBound(const Link& link) const {
        const auto& from = network_.nodes[link.from];
        const auto& to = network_.nodes[link.to];
        const auto& fromCalendar = calendarOf(from);
        const auto& toCalendar = calendarOf(to);
        const auto unbound = fromCalendar.workAt(found_.finish);
        if (to.actualFinish || (to.actualStart && link.type == LinkType::startToStart)) return unbound;
        if (from.actualStart && !leavesFinish(link.type)) return unbound;

        const auto lateFinish = readings_[link.to].lateFinish;
        auto end = entersStart(link.type) ? lateFinish - to.remaining : lateFinish;
        const auto& calendar = lagCalendar(link);
        if (&fromCalendar == &toCalendar) {
            end = end - link.lag;
        } else {
            auto moment = entersStart(link.type) ? toCalendar.startAt(end) : toCalendar.finishAt(end);
            if (link.lag != WorkTime{}) moment = calendar.finishAt(calendar.workAt(moment) - link.lag);
            end = fromCalendar.workAt(moment);
        }
        return leavesFinish(link.type) ? end : end + from.remaining;
    }

    /// As late as possible without moving a successor: the activity takes up its free float.
    void moveAsLateAsPossible(std::uint32_t i) {
        const auto& node = network_.nodes[i];
        if (node.actualStart || !node.constraint || node.constraint->type != ConstraintType::asLateAsPossible)
            return;
        const auto room = freeFloatOf(i);
        if (room <= WorkTime{}) return;
        const auto& calendar = calendarOf(node);
        auto& reading = readings_[i];
        reading.start = reading.left = reading.start + room;
        reading.finish = reading.finish + room;
        auto& dates = found_.dates[i];
        dates.earlyFinish = calendar.finishAt(reading.finish);
        dates.earlyStart = node.isMilestone ? dates.earlyFinish : calendar.startAt(reading.start);
        for (const auto number : incoming(i)) found_.drives[number] = 0;
    }

    void floats(std::uint32_t i) {
        auto& dates = found_.dates[i];
        if (network_.nodes[i].actualFinish) return;
        dates.totalFloat = readings_[i].lateFinish - readings_[i].finish;
        dates.critical = dates.totalFloat <= WorkTime{};
        dates.freeFloat = freeFloatOf(i);
    }

    WorkTime freeFloatOf(std::uint32_t i) const {
        const auto& node = network_.nodes[i];
        const bool msp = options_.profile == Profile::msp;
        // Behind a lead a predecessor may end last of all: the end of the plan bounds it as well.
        auto free = calendarOf(node).workAt(found_.finish) - readings_[i].finish;
        bool leads = false;
        for (const auto number : outgoing(i)) {
            const auto& link = network_.links[number];
            const auto& to = network_.nodes[link.to];
            if (to.actualFinish || (to.actualStart && link.type == LinkType::startToStart)) continue;
            if (node.actualStart && !leavesFinish(link.type)) continue;
            free = std::min(free, gapOf(link));
            leads = true;
        }
        if (!leads && msp) free = readings_[i].lateFinish - readings_[i].finish;
        return std::max(free, WorkTime{});
    }

    /// The room on a link, in the predecessor's clock.
    WorkTime gapOf(const Link& link) const {
        const auto& calendar = calendarOf(network_.nodes[link.from]);
        const auto& to = readings_[link.to];
        const auto target = entersStart(link.type) ? to.left : to.finish;
        if (&calendar == &calendarOf(network_.nodes[link.to])) {
            const auto& from = readings_[link.from];
            return target - (leavesFinish(link.type) ? from.finish : from.start) - link.lag;
        }
        const auto& toCalendar = calendarOf(network_.nodes[link.to]);
        const auto moment = entersStart(link.type) ? toCalendar.startAt(target) : toCalendar.finishAt(target);
        return calendar.between(beyondLag(link).moment, moment);
    }

    std::span<const std::uint32_t> incoming(std::uint32_t i) const {
        return std::span{network_.incoming}.subspan(
            network_.firstIncoming[i], network_.firstIncoming[i + 1] - network_.firstIncoming[i]);
    }
    std::span<const std::uint32_t> outgoing(std::uint32_t i) const {
        return std::span{network_.outgoing}.subspan(
            network_.firstOutgoing[i], network_.firstOutgoing[i + 1] - network_.firstOutgoing[i]);
    }

    const Network& network_;
    const Frame& frame_;
    const Options& options_;
    std::vector<Reading> readings_;
    Passed found_;
};

}  // namespace

Passed pass(const Network& network, const Frame& frame, const Options& options) {
    return Passes{network, frame, options}.run();
}

}  // namespace mijlpaal::scheduling
