#include "scheduling/passes.h"
#include "scheduling/readings.h"
#include "scheduling/spans.h"

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>

// The rules of MS Project. Each step compares moments: an early start is the first moment at which work can
// begin, a finish the last at which it goes on. A milestone may stand at the end of a stretch of work.

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
          readings_{network, clocks} {
        const auto count = network.nodes.size();
        passed_.dates.resize(count);
        passed_.reasons.assign(count, StartReason::planStart);
        passed_.drives.assign(network.links.size(), 0);
        lateStart_.resize(count);
        bound_.assign(count, unbound.tenths);
        elsewhere_.assign(count, unbound.tenths);
        for (std::uint16_t i = 0; i < clocks.size(); ++i)
            startOf_.push_back(clocks[i].workAt(frame.start).tenths);
    }

    Passed run() {
        forward();
        passed_.finish = options_.plannedFinish.value_or(lastFinish());
        for (std::uint16_t i = 0; i < clocks_.size(); ++i)
            endOf_.push_back(clocks_[i].workAt(passed_.finish).tenths);
        backward();
        if (hasAlap_) {
            afterLateDates_ = true;
            forward();
        }
        place();
        floats();
        return std::move(passed_);
    }

private:
    std::uint32_t count() const { return static_cast<std::uint32_t>(network_.nodes.size()); }

    Moment lastFinish() const {
        auto last = never;
        for (std::uint32_t i = 0; i < count(); ++i) {
            const auto& node = network_.nodes[i];
            const auto* detail = network_.detailOf(node);
            if (node.isVirtual() || (detail && (detail->inactive))) continue;
            last = std::max(last, passed_.dates[i].earlyFinish);
        }
        return last == never ? frame_.start : last;
    }

    // ---- forward --------------------------------------------------------------------------------

    void forward() {
        for (std::uint32_t i = 0; i < count(); ++i) {
            const auto& node = network_.nodes[i];
            const auto* detail = network_.detailOf(node);
            if (node.isPlain() && !options_.statusDateIsFloor) {
                forwardPlain(i, node);
            } else if (node.isVirtual()) {
                forwardVirtual(i, node, detail);
            } else if (!detail) {
                forwardWaiting(i, node, nullptr);
            } else if (detail->placedStart) {
                auto& dates = passed_.dates[i];
                dates.earlyStart = *detail->placedStart;
                dates.earlyFinish =
                    detail->placedFinish.value_or(spans_.finishFrom(node, dates.earlyStart, Part::all));
                passed_.reasons[i] = detail->isExternal ? StartReason::external : StartReason::placed;
            } else if (detail->actualStart) {
                forwardStarted(i, node, *detail);
            } else {
                hasAlap_ = hasAlap_ || isAlap(detail);
                forwardWaiting(i, node, detail);
            }
        }
    }

    /// The start that a link asks of a plain node, in its clock.
    std::int64_t plainBound(const Link& link, const Node& node) const {
        if (Readings::joinsPlain(link, network_.nodes[link.from], node)) {
            const auto bound = readings_.startBound(link, node);
            return link.type == LinkType::finishToFinish ? std::max(bound, startOf_[node.clock]) : bound;
        }
        const auto at = candidate(link, node);
        return at == never ? std::numeric_limits<std::int64_t>::min() : clocks_[node.clock].workAt(at).tenths;
    }

    void forwardPlain(std::uint32_t i, const Node& node) {
        constexpr auto nothing = std::numeric_limits<std::int64_t>::min();
        const auto first = network_.firstLink[i];
        const auto last = network_.firstLink[i + 1];
        std::array<std::int64_t, 8> bounds;
        auto start = nothing;
        bool hasLogic = false;
        for (auto k = first; k < last; ++k) {
            const auto& link = network_.links[k];
            const auto bound = plainBound(link, node);
            if (k - first < bounds.size()) bounds[k - first] = bound;
            start = std::max(start, bound);
            hasLogic = hasLogic || (bound != nothing && !isBoundOnly(link));
        }
        auto& reason = passed_.reasons[i];
        reason = start == nothing ? StartReason::planStart : StartReason::link;
        if (!hasLogic && start <= startOf_[node.clock]) {
            start = startOf_[node.clock];
            reason = StartReason::planStart;
        }
        for (auto k = first; k < last; ++k) {
            passed_.drives[k] = reason == StartReason::link &&
                                (k - first < bounds.size() ? bounds[k - first]
                                                           : plainBound(network_.links[k], node)) == start;
        }
        readings_.setEarly(i, node, start, passed_.dates[i]);
    }

    void forwardVirtual(std::uint32_t i, const Node& node, const Detail* detail) {
        auto& dates = passed_.dates[i];
        hasGates_ = hasGates_ || node.kind == NodeKind::gate;
        auto at = node.kind == NodeKind::opening ? unbound : never;
        for (const auto& link : network_.into(i)) {
            if (node.kind == NodeKind::opening) {
                at = std::min(at, passed_.dates[link.from].earlyStart);
            } else {
                at = std::max(at, candidate(link, node));
            }
        }
        if (node.kind == NodeKind::gate && detail) {
            if (detail->placedStart) at = std::max(at, *detail->placedStart);
            if (detail->constraint) at = std::max(at, detail->constraint->date);
        }
        dates.earlyStart = dates.earlyFinish = at;
        passed_.reasons[i] = StartReason::link;
        for (auto k = network_.firstLink[i]; k < network_.firstLink[i + 1]; ++k) {
            const auto& link = network_.links[k];
            passed_.drives[k] = node.kind == NodeKind::opening ? passed_.dates[link.from].earlyStart == at
                                                               : candidate(link, node) == at;
        }
    }

    /// The end of a predecessor that a link leaves from.
    Moment leaving(const Link& link) const {
        const auto& dates = passed_.dates[link.from];
        if (afterLateDates_ && isAlap(network_.detailOf(network_.nodes[link.from])))
            return leavesFinish(link.type) ? dates.lateFinish : dates.lateStart;
        return leavesFinish(link.type) ? dates.earlyFinish : dates.earlyStart;
    }

    /// The start that a link asks of its successor, before it is moved into working time.
    Moment candidate(const Link& link, const Node& to) const {
        const auto from = leaving(link);
        // A summary with nothing in it that starts asks nothing.
        if (from == never || from == unbound) return never;
        if (entersStart(link.type) || to.isVirtual()) return spans_.beyond(link, from);
        const auto start = spans_.beyond(link, spans_.startFrom(to, from, Part::remaining));
        return link.type == LinkType::finishToFinish ? std::max(start, frame_.start) : start;
    }

    /// The first moment at which a task can begin; a milestone may stand where work ends.
    Moment normalised(const Node& node, Moment moment) const {
        if (node.kind == NodeKind::milestone && spans_.previousFinish(node, moment) == moment) return moment;
        return spans_.nextStart(node, moment);
    }

    void forwardWaiting(std::uint32_t i, const Node& node, const Detail* detail) {
        auto& dates = passed_.dates[i];
        auto& reason = passed_.reasons[i];
        auto start = never;
        bool hasLogic = false;
        for (const auto& link : network_.into(i)) {
            const auto at = candidate(link, node);
            start = std::max(start, at);
            hasLogic = hasLogic || (at != never && !isBoundOnly(link));
        }
        reason = start == never ? StartReason::planStart : StartReason::link;
        // Without links a start-no-earlier-than may even bring a task before the start of the plan.
        const auto* constraint = detail && detail->constraint ? &*detail->constraint : nullptr;
        const bool dated = constraint && (constraint->type == ConstraintType::startNoEarlierThan ||
                                          constraint->type == ConstraintType::finishNoEarlierThan);
        if (!hasLogic && !dated && start <= frame_.start) {
            start = frame_.start;
            reason = StartReason::planStart;
        }
        if (options_.statusDateIsFloor && start < frame_.status) {
            start = frame_.status;
            reason = StartReason::statusDate;
        }
        const auto beforeDelay = start;
        if (start != never) {
            start = normalised(node, start);
            if (detail && detail->levelingDelay.tenths != 0) {
                start = normalised(node, Moment{start.tenths + detail->levelingDelay.tenths});
                reason = StartReason::levelingDelay;
            }
        }
        if (constraint) {
            const auto byLogic = start;
            start = constrained(node, *constraint, start, reason);
            // Work pulled to before what its links ask is late by the difference.
            if (start < byLogic) conflicts_[i] = byLogic;
        }
        dates.earlyStart = start;
        dates.earlyFinish = spans_.finishFrom(node, start, Part::all);
        if (constraint && constraint->type == ConstraintType::mustFinishOn)
            dates.earlyFinish = constraint->date;
        dates.remainingStart = start;
        markDrivers(i, node, reason == StartReason::link || reason == StartReason::levelingDelay,
                    beforeDelay);
    }

    bool isBoundOnly(const Link& link) const {
        return link.dependency == none && network_.nodes[link.from].kind == NodeKind::gate;
    }

    void markDrivers(std::uint32_t i, const Node& node, bool drive, Moment at) {
        const auto normal = drive ? normalised(node, at) : at;
        for (auto k = network_.firstLink[i]; k < network_.firstLink[i + 1]; ++k) {
            const auto own = drive ? candidate(network_.links[k], node) : never;
            passed_.drives[k] = drive && own != never && (own == at || normalised(node, own) == normal);
        }
    }

    Moment constrained(const Node& node, const Constraint& constraint, Moment start,
                       StartReason& reason) const {
        const auto date = constraint.date;
        const auto byFinish = [&] { return spans_.startFrom(node, date, Part::all); };
        const auto bind = [&](Moment to) {
            reason = StartReason::constraint;
            return to;
        };
        const bool pulls = options_.honoursConstraints;
        switch (constraint.type) {
            case ConstraintType::startNoEarlierThan:
                return start < date ? bind(normalised(node, date)) : start;
            case ConstraintType::finishNoEarlierThan: {
                const auto earliest = normalised(node, byFinish());
                return start < earliest ? bind(earliest) : start;
            }
            case ConstraintType::startNoLaterThan:
                return pulls && start > date ? bind(date) : start;
            case ConstraintType::finishNoLaterThan: {
                const auto latest = byFinish();
                return pulls && start > latest ? bind(latest) : start;
            }
            case ConstraintType::mustStartOn:
                return pulls || start < date ? bind(date) : start;
            case ConstraintType::mustFinishOn:
                return pulls || start < byFinish() ? bind(byFinish()) : start;
            case ConstraintType::startOn:
                return start < date ? bind(normalised(node, date)) : start;
            case ConstraintType::finishOn:
                return start < byFinish() ? bind(byFinish()) : start;
            case ConstraintType::asLateAsPossible:
                return start;
        }
        return start;
    }

    void forwardStarted(std::uint32_t i, const Node& node, const Detail& detail) {
        auto& dates = passed_.dates[i];
        dates.earlyStart = *detail.actualStart;
        passed_.reasons[i] = StartReason::actual;
        if (detail.actualFinish) {
            dates.earlyFinish = *detail.actualFinish;
            dates.remainingStart = *detail.actualFinish;
            return;
        }
        auto finish = spans_.finishFrom(node, dates.earlyStart, Part::all);
        dates.remainingStart = spans_.startFrom(node, finish, Part::remaining);
        auto resume = never;
        if (detail.resumed) resume = *detail.resumed;
        if (options_.statusDateIsFloor) resume = std::max(resume, frame_.status);
        if (node.remaining.tenths > 0 && resume > dates.remainingStart) {
            dates.remainingStart = spans_.nextStart(node, resume);
            finish = spans_.finishFrom(node, dates.remainingStart, Part::remaining);
        }
        if (detail.constraint && detail.constraint->type == ConstraintType::finishNoEarlierThan)
            finish = std::max(finish, detail.constraint->date);
        dates.earlyFinish = finish;
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
            if (node.finished || (detail && detail->inactive)) continue;
            for (const auto& link : network_.into(i)) {
                const auto& from = network_.nodes[link.from];
                if (from.finished) continue;
                auto& bound = bound_[link.from];
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
        // What is placed by hand, or runs day and night, may end at any hour.
        const bool placed = detail && detail->placedStart;
        const bool anyHour = node.isVirtual() || placed || (detail && detail->elapsed);
        if (!anyHour) late = spans_.previousFinish(node, late);
        dates.lateFinish = late;
        const auto part = node.started ? Part::remaining : Part::all;
        lateStart_[i] = node.isVirtual() ? late : spans_.startFrom(node, late, part);
        if (placed && room(node, dates.earlyFinish, late) == WorkTime{}) lateStart_[i] = dates.earlyStart;
        dates.remainingLateStart = lateStart_[i];
        dates.lateStart = detail && detail->actualStart ? *detail->actualStart : lateStart_[i];
        // Work under way is not expected to be put off: what comes before it is bound by where it goes on.
        if (node.started && node.remaining.tenths > 0) lateStart_[i] = dates.remainingStart;
        // What levelling put between it and its predecessors stays between them.
        if (detail && !node.started) lateStart_[i].tenths -= detail->levelingDelay.tenths;
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
                if (from.started) return passed_.finish;
                return spans_.before(link, spans_.finishFrom(from, late.lateFinish, Part::all));
            case LinkType::startToStart:
                break;
        }
        if (from.started || successor.started) return passed_.finish;
        const auto* detail = network_.detailOf(from);
        if (detail && detail->placedStart) return passed_.finish;
        if (from.isVirtual()) return lateStart_[to];
        const auto start = spans_.before(link, spans_.nextStart(from, lateStart_[to]));
        return spans_.finishFrom(from, start, Part::all);
    }

    // ---- results --------------------------------------------------------------------------------

    void place() {
        for (std::uint32_t i = 0; i < count(); ++i) {
            auto& dates = passed_.dates[i];
            const auto* detail = network_.detailOf(network_.nodes[i]);
            const bool late = isAlap(detail);
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
                if (link.dependency == none) continue;
                auto& least = free[link.from];
                // Below zero, free float counts as zero: nothing more is lost then.
                if (least.tenths <= 0) continue;
                const auto& from = network_.nodes[link.from];
                if (!hasAlap_ && Readings::joinsPlain(link, from, to)) {
                    least.tenths = std::min(least.tenths, readings_.gap(link, i, to));
                    continue;
                }
                const auto& leaving = passed_.dates[link.from];
                const auto arrives = to.kind == NodeKind::gate ? opened[i]
                                     : entersStart(link.type)  ? dates.start
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
            const auto conflict = conflicts_.find(i);
            dates.startFloat = room(node, conflict == conflicts_.end() ? dates.earlyStart : conflict->second,
                                    dates.lateStart);
            dates.finishFloat = room(node, dates.earlyFinish, dates.lateFinish);
        }
        const bool byFinish = node.started || (detail && detail->placedStart);
        dates.totalFloat = byFinish ? dates.finishFloat : std::min(dates.startFloat, dates.finishFloat);
        dates.freeFloat = std::max(WorkTime{}, std::min(free, dates.totalFloat));
        dates.critical = dates.totalFloat <= options_.criticalLimit;
    }

    const Network& network_;
    const Clocks& clocks_;
    const Frame& frame_;
    const Options& options_;
    Spans spans_;
    Readings readings_;
    Passed passed_;
    /// The late start of what is left, also of work in progress.
    std::vector<Moment> lateStart_;
    /// The latest finish that the successors seen so far leave: a reading for a plain node, else a moment.
    std::vector<std::int64_t> bound_;
    /// Of a plain node, the moment that successors on other clocks leave.
    std::vector<std::int64_t> elsewhere_;
    /// What each clock shows at the start and at the finish of the plan.
    std::vector<std::int64_t> startOf_, endOf_;
    /// Where the links would have put work that a constraint pulls forward.
    std::unordered_map<std::uint32_t, Moment> conflicts_;
    bool hasGates_ = false;
    bool hasAlap_ = false;
    bool afterLateDates_ = false;
};

}  // namespace

Passed mspPass(const Network& network, const Clocks& clocks, const Frame& frame, const Options& options) {
    return MspPass{network, clocks, frame, options}.run();
}

}  // namespace mijlpaal::scheduling
