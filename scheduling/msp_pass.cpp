#include "scheduling/forward_sweep.h"
#include "scheduling/passes.h"
#include "scheduling/readings.h"
#include "scheduling/spans.h"

#include <algorithm>
#include <utility>

// The rules of MS Project, backward and for floats; those forward stand in msp_forward.h.

namespace mijlpaal::scheduling {

using model::Constraint;
using model::ConstraintType;
using model::LinkType;
using model::Moment;
using model::WorkTime;

namespace {

class MspPass {
public:
    MspPass(const Network& network, const Clocks& clocks, const Frame& frame, const Options& options)
        : network_{network},
          clocks_{clocks},
          frame_{frame},
          options_{options},
          spans_{network, clocks},
          readings_{network, clocks},
          setting_{network, clocks, frame, options} {
        const auto count = network.nodes.size();
        passed_.dates.reserve(count + frame.more);
        passed_.dates.resize(count);
        passed_.reasons.assign(count, StartReason::planStart);
        passed_.drives.assign(network.links.size(), 0);
        lateStart_.resize(count);
        bound_.assign(count, unbound.tenths);
        elsewhere_.assign(count, unbound.tenths);
        for (const auto& node : network.nodes) {
            const auto* detail = network.detailOf(node);
            hasGates_ = hasGates_ || node.kind == NodeKind::gate;
            hasAlap_ = hasAlap_ || (isAlap(detail) && !node.isVirtual() && !detail->placedStart);
        }
    }

    Passed run() {
        const auto last = forward();
        passed_.finish = options_.plannedFinish.value_or(last == never ? frame_.start : last);
        for (std::uint16_t i = 0; i < clocks_.size(); ++i)
            endOf_.push_back(clocks_[i].workAt(passed_.finish).tenths);
        backward();
        if (hasAlap_) {
            early_.hasLateDates = true;
            forward();
        }
        place();
        floats();
        return std::move(passed_);
    }

private:
    std::uint32_t count() const { return static_cast<std::uint32_t>(network_.nodes.size()); }

    // ---- forward --------------------------------------------------------------------------------

    Moment forward() { return ForwardSweep<MspForward>{setting_, early_, readings_}.run(); }

    bool isBoundOnly(const Link& link) const {
        return link.dependency == none && network_.nodes[link.from].kind == NodeKind::gate;
    }

    // ---- backward -------------------------------------------------------------------------------

    void backward() {
        for (auto i = count(); i-- > 0;) {
            const auto& node = network_.nodes[i];
            const auto* detail = network_.detailOf(node);
            if (node.isPlain()) {
                setPlainLateDates(i, node);
            } else {
                setLateDates(i, node, detail);
            }
            if (detail && detail->inactive) continue;
            for (const auto& link : network_.into(i)) {
                const auto& from = network_.nodes[link.from];
                auto& bound = bound_[link.from];
                if (isBoundOnly(link)) {
                    bound = std::min(bound, startInSummary(i, node, detail).tenths);
                    continue;
                }
                if (from.finished || node.finished) continue;
                if (Readings::joinsPlain(link, from, node)) {
                    bound = std::min(bound, readings_.finishBound(link, from, i, node));
                    continue;
                }
                const auto late = lateBound(link, from, i, node);
                auto& least = from.isPlain() ? elsewhere_[link.from] : bound;
                least = std::min(least, late.tenths);
            }
        }
    }

    /// The start with which a row counts for the late start of the summary that it is in: that of work which
    /// has begun or is placed by hand, else the late one.
    Moment startInSummary(std::uint32_t i, const Node& node, const Detail* detail) const {
        const bool stands =
            node.started || node.finished || (!node.isVirtual() && detail && detail->placedStart);
        return stands ? passed_.dates[i].earlyStart : lateStart_[i];
    }

    void setPlainLateDates(std::uint32_t i, const Node& node) {
        auto& dates = passed_.dates[i];
        const auto elsewhere = elsewhere_[i];
        auto late = std::min(bound_[i], endOf_[node.clock]);
        if (elsewhere != unbound.tenths)
            late = std::min(late, clocks_[node.clock].workAt({elsewhere}).tenths);
        const bool open = bound_[i] == unbound.tenths && elsewhere == unbound.tenths;
        if (open && options_.openEndsAreCritical) late = clocks_[node.clock].workAt(dates.earlyFinish).tenths;
        if (options_.statusDateIsFloor) {
            readings_[i].start = clocks_[node.clock].workAt(dates.earlyStart).tenths;
            readings_[i].finish = readings_[i].start + node.remaining.tenths;
        }
        readings_.setLate(i, node, late, dates);
        lateStart_[i] = dates.lateStart;
    }

    void setLateDates(std::uint32_t i, const Node& node, const Detail* detail) {
        auto& dates = passed_.dates[i];
        if (node.finished) {
            dates.lateStart = lateStart_[i] = dates.remainingLateStart = dates.earlyStart;
            dates.lateFinish = dates.earlyFinish;
            return;
        }
        const bool open = bound_[i] == unbound.tenths;
        auto late =
            open ? (options_.openEndsAreCritical && !node.isVirtual() ? dates.earlyFinish : passed_.finish)
                 : std::min(Moment{bound_[i]}, passed_.finish);
        if (detail) {
            if (detail->constraint) late = lateByConstraint(node, *detail->constraint, late);
            const bool ownEnd = open && options_.openEndsAreCritical;
            if (detail->deadline && !ownEnd) late = std::min(late, *detail->deadline);
        }
        // A summary placed by hand begins no earlier than it says.
        if (node.kind == NodeKind::gate && detail && detail->placedStart)
            late = std::max(late, *detail->placedStart);
        // What runs day and night, or takes no time, may end at any hour; what is placed by hand with the
        // plan.
        const bool placed = detail && detail->placedStart && !node.isVirtual();
        const bool anyHour =
            node.isPoint() || (placed && late == passed_.finish) || (detail && detail->elapsed);
        if (!anyHour) late = spans_.previousFinish(node, late);
        dates.lateFinish = late;
        const auto part = node.started && !placed ? Part::remaining : Part::all;
        lateStart_[i] = node.isVirtual() ? late : spans_.startFrom(node, late, part);
        if (placed && room(node, dates.earlyFinish, late) == WorkTime{}) lateStart_[i] = dates.earlyStart;
        dates.remainingLateStart = lateStart_[i];
        dates.lateStart = detail && detail->actualStart && !placed ? *detail->actualStart : lateStart_[i];
        // Work under way is not expected to be put off: what comes before it is bound by where it goes on.
        if (node.started && node.remaining.tenths > 0) lateStart_[i] = dates.remainingStart;
        // What levelling put between it and its predecessors stays between them.
        if (detail && !node.started) lateStart_[i].tenths -= detail->levelingDelay.tenths;
    }

    /// What leaves from the start of work that was placed by hand does not bind it.
    bool isPlaced(const Node& node) const {
        const auto* detail = network_.detailOf(node);
        return detail && detail->placedStart;
    }

    /// From one moment to another, in the time in which the float of the node is told.
    WorkTime room(const Node& node, Moment from, Moment to) const {
        const auto* detail = network_.detailOf(node);
        if (detail && detail->elapsed) return {to.tenths - from.tenths};
        return spans_.floatClockOf(node).between(from, to);
    }

    Moment lateByConstraint(const Node& node, const Constraint& constraint, Moment late) const {
        switch (constraint.type) {
            case ConstraintType::mustStartOn:
                return spans_.finishFrom(node, constraint.date, Part::all);
            case ConstraintType::mustFinishOn:
                return constraint.date;
            case ConstraintType::startNoLaterThan:
            case ConstraintType::startOn:
                if (node.isVirtual()) return late;
                return std::min(late, spans_.finishFrom(node, constraint.date, Part::all));
            case ConstraintType::finishNoLaterThan:
            case ConstraintType::finishOn:
                return std::min(late, constraint.date);
            default:
                return late;
        }
    }

    /// The latest finish that a link leaves its predecessor.
    Moment lateBound(const Link& link, const Node& from, std::uint32_t to, const Node& successor) const {
        const auto& late = passed_.dates[to];
        switch (link.type) {
            case LinkType::finishToStart:
                return spans_.before(link, lateStart_[to]);
            case LinkType::finishToFinish:
                return spans_.before(link, late.lateFinish);
            case LinkType::startToFinish:
                if (from.started || isPlaced(from)) return passed_.finish;
                return spans_.before(link, spans_.finishFrom(from, late.lateFinish, Part::all));
            case LinkType::startToStart:
                break;
        }
        if (from.started || successor.started || isPlaced(from)) return passed_.finish;
        if (from.isVirtual()) return lateStart_[to];
        const auto start = spans_.before(link, spans_.nextStart(from, lateStart_[to]));
        return spans_.finishFrom(from, start, Part::all);
    }

    // ---- results --------------------------------------------------------------------------------

    void place() {
        for (std::uint32_t i = 0; i < count(); ++i) {
            auto& dates = passed_.dates[i];
            const auto* detail = network_.detailOf(network_.nodes[i]);
            // What a gate holds back stays behind it, whatever its end asks.
            const bool late = isAlap(detail) && !(detail->gate && dates.lateStart < *detail->gate);
            dates.duration = network_.nodes[i].duration;
            dates.start = late ? dates.lateStart : dates.earlyStart;
            dates.finish = late ? dates.lateFinish : dates.earlyFinish;
            if (late) passed_.reasons[i] = StartReason::asLateAsPossible;
        }
    }

    void floats() {
        // A summary starts where the first of what it contains starts.
        std::vector<Moment> opened(hasGates_ ? count() : 0, unbound);
        if (hasGates_) {
            for (auto i = count(); i-- > 0;) {
                const auto start =
                    network_.nodes[i].kind == NodeKind::gate ? opened[i] : passed_.dates[i].start;
                for (const auto& link : network_.into(i)) {
                    if (isBoundOnly(link)) opened[link.from] = std::min(opened[link.from], start);
                }
            }
        }
        std::vector<WorkTime> free(count(), noBound);
        for (std::uint32_t i = 0; i < count(); ++i) {
            const auto& to = network_.nodes[i];
            const auto* detail = network_.detailOf(to);
            if (to.finished || (detail && detail->inactive)) continue;
            const auto& dates = passed_.dates[i];
            for (const auto& link : network_.into(i)) {
                if (link.isTie()) continue;
                auto& least = free[link.from];
                // Below zero, free float counts as zero: nothing more is lost then.
                if (least.tenths <= 0) continue;
                const auto& from = network_.nodes[link.from];
                if (!hasAlap_ && Readings::joinsPlain(link, from, to)) {
                    least.tenths = std::min(least.tenths, readings_.gap(link, i, to));
                    continue;
                }
                const auto& leaving = passed_.dates[link.from];
                const auto arrives = to.kind == NodeKind::gate
                                         ? detail && detail->placedStart ? *detail->placedStart : opened[i]
                                     : entersStart(link.type) ? dates.start
                                                              : dates.finish;
                least = std::min(least, roomOn(link, from, leaving, arrives));
            }
        }
        for (std::uint32_t i = 0; i < count(); ++i) setFloats(i, free[i]);
    }

    /// The room on a link, up to the moment that its successor arrives at.
    WorkTime roomOn(const Link& link, const Node& from, const Dates& leaving, Moment arrives) const {
        const bool byFinish = leavesFinish(link.type);
        if (!from.isPlain() || hasAlap_)
            return room(from, byFinish ? leaving.finish : leaving.start, arrives) - link.lag;
        const auto& reading = readings_[link.from];
        return clocks_[from.clock].workAt(arrives) - WorkTime{byFinish ? reading.finish : reading.start} -
               link.lag;
    }

    void setFloats(std::uint32_t i, WorkTime free) {
        const auto& node = network_.nodes[i];
        auto& dates = passed_.dates[i];
        if (node.isVirtual() && free != noBound) dates.freeFloat = std::max(WorkTime{}, free);
        if (node.isVirtual()) dates.critical = free != noBound;
        if (node.finished || node.isVirtual()) return;
        const auto* detail = network_.detailOf(node);
        if (!isAlap(detail) && (!node.isPlain() || hasAlap_)) {
            const auto conflict = early_.conflicts.find(i);
            dates.startFloat =
                room(node, conflict == early_.conflicts.end() ? dates.earlyStart : conflict->second,
                     dates.lateStart);
            dates.finishFloat = room(node, dates.earlyFinish, dates.lateFinish);
        }
        const bool byFinish = node.started || (detail && detail->placedStart);
        dates.totalFloat = byFinish ? dates.finishFloat : std::min(dates.startFloat, dates.finishFloat);
        dates.freeFloat = std::max(WorkTime{}, std::min(free, dates.totalFloat));
        dates.critical = dates.totalFloat <= options_.criticalLimit && !(detail && detail->datesOpen);
    }

    const Network& network_;
    const Clocks& clocks_;
    const Frame& frame_;
    const Options& options_;
    Spans spans_;
    Readings readings_;
    const ForwardSetting setting_;
    Passed passed_;
    ScheduleDates early_{network_, passed_};
    /// The late start of what is left, also of work in progress.
    std::vector<Moment> lateStart_;
    /// The latest finish that the successors seen so far leave: a reading for a plain node, else a moment.
    std::vector<std::int64_t> bound_;
    /// Of a plain node, the moment that successors on other clocks leave.
    std::vector<std::int64_t> elsewhere_;
    /// What each clock shows at the finish of the plan.
    std::vector<std::int64_t> endOf_;
    bool hasGates_ = false;
    bool hasAlap_ = false;
};

}  // namespace

Passed mspPass(const Network& network, const Clocks& clocks, const Frame& frame, const Options& options) {
    return MspPass{network, clocks, frame, options}.run();
}

}  // namespace mijlpaal::scheduling
