#include "scheduling/passes.h"
#include "scheduling/readings.h"
#include "scheduling/spans.h"

#include <algorithm>
#include <array>
#include <limits>

// The rules of Primavera P6. Work that is left never lies before the status date when that is the floor; the
// constraints give way to links, but for the mandatory ones.

namespace mijlpaal::scheduling {

using model::Constraint;
using model::ConstraintType;
using model::LinkType;
using model::Moment;
using model::ProgressLogic;
using model::WorkTime;

namespace {

bool isMandatory(const Detail* detail, ConstraintType type) {
    return detail && !detail->actualStart && detail->constraint && detail->constraint->type == type;
}

class P6Pass {
public:
    P6Pass(const Network& network, const Clocks& clocks, const Frame& frame, const Options& options)
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
        bound_.assign(count, unbound.tenths);
        elsewhere_.assign(count, unbound.tenths);
        free_.assign(count, noBound);
        floor_ = options.statusDateIsFloor ? std::max(frame.start, frame.status) : frame.start;
        floorReason_ = options.statusDateIsFloor && frame.status >= frame.start ? StartReason::statusDate
                                                                                : StartReason::planStart;
        for (std::uint16_t i = 0; i < clocks.size(); ++i) floorOf_.push_back(clocks[i].workAt(floor_).tenths);
    }

    Passed run() {
        for (std::uint32_t i = 0; i < count(); ++i) forward(i);
        passed_.finish = lastFinish();
        end_ = options_.mustFinishBy.value_or(passed_.finish);
        for (std::uint16_t i = 0; i < clocks_.size(); ++i) {
            endOf_.push_back(clocks_[i].workAt(end_).tenths);
            finishOf_.push_back(clocks_[i].workAt(passed_.finish).tenths);
        }
        for (auto i = count(); i-- > 0;) backward(i);
        for (std::uint32_t i = 0; i < count(); ++i) {
            passed_.dates[i].duration = network_.nodes[i].duration;
            passed_.dates[i].start = passed_.dates[i].earlyStart;
            passed_.dates[i].finish = passed_.dates[i].earlyFinish;
        }
        return std::move(passed_);
    }

private:
    std::uint32_t count() const { return static_cast<std::uint32_t>(network_.nodes.size()); }

    Moment lastFinish() const {
        auto last = never;
        for (std::uint32_t i = 0; i < count(); ++i) {
            const auto* detail = network_.detailOf(network_.nodes[i]);
            if (network_.nodes[i].isVirtual() || (detail && detail->inactive)) continue;
            last = std::max(last, passed_.dates[i].earlyFinish);
        }
        return last == never ? frame_.start : std::max(last, frame_.start);
    }

    // ---- forward --------------------------------------------------------------------------------

    void forward(std::uint32_t i) {
        const auto& node = network_.nodes[i];
        if (node.isPlain()) return forwardPlain(i, node);
        const auto* detail = network_.detailOf(node);
        if (node.isVirtual()) {
            forwardVirtual(i, node, detail);
        } else if (detail && detail->placedStart && !detail->actualStart) {
            auto& dates = passed_.dates[i];
            dates.earlyStart = dates.remainingStart = *detail->placedStart;
            dates.earlyFinish =
                detail->placedFinish.value_or(spans_.finishFrom(node, dates.earlyStart, Part::all));
            passed_.reasons[i] = detail->isExternal ? StartReason::external : StartReason::placed;
        } else if (detail && detail->actualFinish) {
            auto& dates = passed_.dates[i];
            dates.earlyFinish = *detail->actualFinish;
            dates.earlyStart = *detail->actualStart;
            // Nothing is left of it; P6 has that nothing lie at the status date.
            dates.remainingStart = options_.statusDateIsFloor ? frame_.status : dates.earlyFinish;
            passed_.reasons[i] = StartReason::actual;
        } else if (detail && detail->actualStart) {
            forwardStarted(i, node, *detail);
        } else {
            forwardWaiting(i, node, detail);
        }
    }

    /// The start that a link asks of a plain node, in its clock.
    std::int64_t plainBound(const Link& link, const Node& node) const {
        const auto& from = network_.nodes[link.from];
        if (Readings::joinsPlain(link, from, node)) return readings_.startBound(link, node);
        const auto at = beyondLag(link, node);
        if (at == never) return std::numeric_limits<std::int64_t>::min();
        const auto work = clocks_[node.clock].workAt(at).tenths;
        return entersStart(link.type) ? work : work - node.remaining.tenths;
    }

    void forwardPlain(std::uint32_t i, const Node& node) {
        auto start = floorOf_[node.clock];
        auto reason = floorReason_;
        std::array<std::int64_t, 8> bounds;
        const auto first = network_.firstLink[i];
        const auto last = network_.firstLink[i + 1];
        const auto boundOf = [&](std::uint32_t k) {
            return k - first < bounds.size() ? bounds[k - first] : plainBound(network_.links[k], node);
        };
        for (auto k = first; k < last; ++k) {
            const auto bound = plainBound(network_.links[k], node);
            if (k - first < bounds.size()) bounds[k - first] = bound;
            if (bound < start) continue;
            start = bound;
            reason = StartReason::link;
        }
        passed_.reasons[i] = reason;
        for (auto k = first; k < last; ++k) passed_.drives[k] = boundOf(k) == start;
        readings_.setEarly(i, node, start, passed_.dates[i]);
    }

    void forwardVirtual(std::uint32_t i, const Node& node, const Detail* detail) {
        auto at = node.kind == NodeKind::opening ? unbound : never;
        const auto bound = [&](const Link& link) {
            return node.kind == NodeKind::opening ? passed_.dates[link.from].earlyStart
                                                  : beyondLag(link, node);
        };
        for (const auto& link : network_.into(i))
            at = node.kind == NodeKind::opening ? std::min(at, bound(link)) : std::max(at, bound(link));
        if (node.kind == NodeKind::gate && detail && detail->constraint)
            at = std::max(at, detail->constraint->date);
        auto& dates = passed_.dates[i];
        dates.earlyStart = dates.earlyFinish = dates.remainingStart = at;
        passed_.reasons[i] = StartReason::link;
        for (auto k = network_.firstLink[i]; k < network_.firstLink[i + 1]; ++k)
            passed_.drives[k] = bound(network_.links[k]) == at;
    }

    /// The end of the predecessor that a link leaves from, moved by the lag. Of a predecessor under way what
    /// is done counts towards a lag from its start.
    Moment beyondLag(const Link& link, const Node& to) const {
        const auto& from = network_.nodes[link.from];
        const auto& dates = passed_.dates[link.from];
        // A summary with nothing in it that starts asks nothing.
        if (dates.earlyStart == unbound) return never;
        if (leavesFinish(link.type)) return spans_.beyond(link, dates.earlyFinish);
        if (from.started && !from.finished && options_.statusDateIsFloor) {
            const auto* detail = network_.detailOf(from);
            const auto done =
                detail && detail->actualDuration ? *detail->actualDuration : workDone(from, *detail);
            auto rest = link;
            rest.lag = std::max(WorkTime{}, link.lag - done);
            return spans_.beyond(rest, dates.remainingStart);
        }
        // A start with no lag is first moved into the working time in which the lag would be counted. The
        // start of a predecessor is a morning; a milestone beside it is the evening before.
        if (link.lag == WorkTime{} && to.kind == NodeKind::milestone && !from.isPoint())
            return spans_.previousFinish(to, dates.earlyStart);
        return spans_.beyond(link, dates.earlyStart);
    }

    WorkTime workDone(const Node& from, const Detail& detail) const {
        const auto until = detail.suspended ? std::min(*detail.suspended, frame_.status) : frame_.status;
        return std::max(WorkTime{}, spans_.clockOf(from).between(*detail.actualStart, until));
    }

    /// The start that a link asks of its successor.
    Moment startBound(const Link& link, const Node& to) const {
        const auto at = beyondLag(link, to);
        if (at == never || entersStart(link.type) || to.isPoint()) return at;
        return spans_.startFrom(to, at, Part::remaining);
    }

    /// Where a node stands when it may not be before the moment. A milestone stands at the end of work.
    Moment normalised(const Node& node, Moment moment) const {
        return node.kind == NodeKind::milestone ? moment : spans_.nextStart(node, moment);
    }

    void forwardWaiting(std::uint32_t i, const Node& node, const Detail* detail) {
        auto& dates = passed_.dates[i];
        auto& reason = passed_.reasons[i];
        auto start = spans_.nextStart(node, floor_);
        reason = floorReason_;
        auto byLinks = never;
        for (const auto& link : network_.into(i)) byLinks = std::max(byLinks, startBound(link, node));
        if (byLinks != never) {
            byLinks = normalised(node, byLinks);
            if (byLinks >= start) {
                start = byLinks;
                reason = StartReason::link;
            }
        }
        if (detail) start = bounded(node, *detail, start, reason);
        dates.earlyStart = dates.remainingStart = start;
        dates.earlyFinish = node.isPoint() ? start : spans_.finishFrom(node, start, Part::remaining);
        if (isMandatory(detail, ConstraintType::mustFinishOn)) dates.earlyFinish = detail->constraint->date;
        if (detail && detail->expectedFinish && *detail->expectedFinish > start) {
            dates.earlyFinish = *detail->expectedFinish;
        }
        markDrivers(i, node, byLinks == start && reason == StartReason::link, start);
    }

    Moment bounded(const Node& node, const Detail& detail, Moment start, StartReason& reason) const {
        const auto push = [&](Moment to, StartReason why) {
            if (to <= start) return;
            start = to;
            reason = why;
        };
        const auto byFinish = [&](Moment finish) {
            return node.isPoint() ? finish : spans_.startFrom(node, finish, Part::remaining);
        };
        for (const auto& constraint : {detail.constraint, detail.secondConstraint}) {
            if (!constraint) continue;
            switch (constraint->type) {
                case ConstraintType::startNoEarlierThan:
                case ConstraintType::startOn:
                    push(normalised(node, constraint->date), StartReason::constraint);
                    break;
                case ConstraintType::finishNoEarlierThan:
                case ConstraintType::finishOn:
                    push(normalised(node, byFinish(constraint->date)), StartReason::constraint);
                    break;
                case ConstraintType::mustStartOn:
                    start = constraint->date;
                    reason = StartReason::constraint;
                    break;
                case ConstraintType::mustFinishOn:
                    start = byFinish(constraint->date);
                    reason = StartReason::constraint;
                    break;
                default:
                    break;
            }
        }
        if (detail.externalEarlyStart)
            push(normalised(node, *detail.externalEarlyStart), StartReason::external);
        return start;
    }

    void markDrivers(std::uint32_t i, const Node& node, bool drive, Moment start) {
        for (auto k = network_.firstLink[i]; k < network_.firstLink[i + 1]; ++k) {
            if (!drive) {
                passed_.drives[k] = 0;
                continue;
            }
            const auto own = startBound(network_.links[k], node);
            passed_.drives[k] = own != never && normalised(node, own) == start;
        }
    }

    /// What is left waits for the status date, for its resumption and, with retained logic, for the links
    /// that are not yet satisfied.
    void forwardStarted(std::uint32_t i, const Node& node, const Detail& detail) {
        auto& dates = passed_.dates[i];
        dates.earlyStart = *detail.actualStart;
        passed_.reasons[i] = StartReason::actual;
        auto left = options_.statusDateIsFloor
                        ? spans_.nextStart(node, frame_.status)
                        : spans_.startFrom(node, spans_.finishFrom(node, dates.earlyStart, Part::all),
                                           Part::remaining);
        if (detail.resumed && *detail.resumed > left) left = spans_.nextStart(node, *detail.resumed);
        const auto floor = left;
        const auto boundBy = [&](const Link& link) {
            return holdsBackWhatIsLeft(link) ? spans_.nextStart(node, startBound(link, node)) : never;
        };
        for (const auto& link : network_.into(i)) left = std::max(left, boundBy(link));
        for (auto k = network_.firstLink[i]; k < network_.firstLink[i + 1]; ++k)
            passed_.drives[k] = left > floor && boundBy(network_.links[k]) == left;
        dates.remainingStart = left;
        dates.earlyFinish =
            std::max(node.remaining.tenths == 0 ? (node.isPoint() ? left : spans_.previousFinish(node, left))
                                                : spans_.finishFrom(node, left, Part::remaining),
                     dates.earlyStart);
        if (detail.expectedFinish && *detail.expectedFinish > left)
            dates.earlyFinish = *detail.expectedFinish;
    }

    /// A link that still binds a started successor: its start has been.
    bool holdsBackWhatIsLeft(const Link& link) const {
        const auto& from = network_.nodes[link.from];
        if (options_.progressLogic == ProgressLogic::progressOverride || link.type == LinkType::startToStart)
            return false;
        return leavesFinish(link.type) ? !from.finished : !from.started;
    }

    // ---- backward -------------------------------------------------------------------------------

    void backward(std::uint32_t i) {
        const auto& node = network_.nodes[i];
        const auto* detail = network_.detailOf(node);
        if (node.isPlain()) {
            backwardPlain(i, node);
        } else {
            setLateDates(i, node, detail);
            if (isAlap(detail) && !node.isVirtual()) moveAsLateAsPossible(i, node);
            setFloats(i, node, detail);
        }
        if (detail && detail->inactive) return;
        for (const auto& link : network_.into(i)) {
            const auto& from = network_.nodes[link.from];
            if (from.finished) {
                // Without regard to the lag, which has been served.
                const auto& late = node.finished || entersStart(link.type)
                                       ? passed_.dates[i].remainingLateStart
                                       : passed_.dates[i].lateFinish;
                bound_[link.from] = std::min(bound_[link.from], late.tenths);
            }
            if (node.finished || from.finished || isSatisfied(link, from, node)) continue;
            auto& bound = bound_[link.from];
            auto& free = free_[link.from];
            if (Readings::joinsPlain(link, from, node)) {
                bound = std::min(bound, readings_.finishBound(link, from, i, node));
                free.tenths = std::min(free.tenths, readings_.gap(link, i, node));
                continue;
            }
            const auto late = lateBound(link, from, i, node);
            auto& least = from.isPlain() ? elsewhere_[link.from] : bound;
            least = std::min(least, late.tenths);
            // Below zero, free float counts as zero: nothing more is lost then.
            if (free.tenths > 0 && link.dependency != none && !from.isVirtual())
                free = std::min(free, gapOf(link, from, i, node));
        }
    }

    void backwardPlain(std::uint32_t i, const Node& node) {
        auto& dates = passed_.dates[i];
        const auto finish = readings_[i].finish;
        const auto elsewhere = elsewhere_[i];
        auto late = std::min(bound_[i], endOf_[node.clock]);
        if (elsewhere != unbound.tenths)
            late = std::min(late, clocks_[node.clock].workAt({elsewhere}).tenths);
        const bool open = bound_[i] == unbound.tenths && elsewhere == unbound.tenths;
        if (open && options_.openEndsAreCritical) late = finish;
        readings_.setLate(i, node, late, dates);
        dates.freeFloat = {
            std::max<std::int64_t>(0, std::min(free_[i].tenths, finishOf_[node.clock] - finish))};
        dates.critical = dates.totalFloat <= options_.criticalLimit;
    }

    /// Nothing can be gained or lost on the link any more.
    static bool isSatisfied(const Link& link, const Node& from, const Node& to) {
        return (to.started && link.type == LinkType::startToStart) ||
               (from.started && !leavesFinish(link.type));
    }

    void setLateDates(std::uint32_t i, const Node& node, const Detail* detail) {
        auto& dates = passed_.dates[i];
        if (node.finished) {
            dates.lateStart = dates.earlyStart;
            dates.lateFinish = dates.earlyFinish;
            dates.remainingLateStart = Moment{std::min(bound_[i], end_.tenths)};
            return;
        }
        auto late = Moment{bound_[i]};
        if (late == unbound)
            late = options_.openEndsAreCritical && !node.isVirtual() ? dates.earlyFinish : end_;
        late = std::min(late, end_);
        if (detail) late = lateByDates(node, *detail, late);
        // The same point in working time is shown as it is shown for the early finish.
        const auto& clock = spans_.clockOf(node);
        if (!node.isVirtual()) {
            late = clock.workAt(late) == clock.workAt(dates.earlyFinish) ? dates.earlyFinish
                                                                         : spans_.previousFinish(node, late);
        }
        dates.lateFinish = late;
        if (late == dates.earlyFinish) {
            dates.remainingLateStart = dates.remainingStart;
        } else if (node.isPoint()) {
            // The last of the plan stands where the plan ends.
            const bool begins = node.kind == NodeKind::startMilestone && bound_[i] != unbound.tenths;
            dates.remainingLateStart = begins ? spans_.nextStart(node, late) : late;
        } else {
            dates.remainingLateStart = lateStartOf(node, detail, dates);
        }
        if (node.kind == NodeKind::startMilestone && late != dates.earlyFinish)
            dates.lateFinish = dates.remainingLateStart;
        dates.lateStart = detail && detail->actualStart ? dates.earlyStart : dates.remainingLateStart;
    }

    /// Where what is left must begin to end at the late finish. Work that lasts until an expected finish
    /// keeps that length.
    Moment lateStartOf(const Node& node, const Detail* detail, const Dates& dates) const {
        const bool lastsUntil = detail && detail->expectedFinish == dates.earlyFinish;
        if (!lastsUntil) return spans_.startFrom(node, dates.lateFinish, Part::remaining);
        const auto& clock = spans_.clockOf(node);
        const auto left = clock.between(dates.remainingStart, dates.earlyFinish);
        return clock.startAt(clock.workAt(dates.lateFinish) - left);
    }

    Moment lateByDates(const Node& node, const Detail& detail, Moment late) const {
        const bool waiting = !detail.actualStart;
        const auto fromStart = [&](Moment start) {
            return node.isPoint() ? start : spans_.finishFrom(node, start, Part::remaining);
        };
        for (const auto& constraint : {detail.constraint, detail.secondConstraint}) {
            if (!constraint) continue;
            switch (constraint->type) {
                case ConstraintType::startNoLaterThan:
                case ConstraintType::startOn:
                    if (waiting) late = std::min(late, fromStart(constraint->date));
                    break;
                case ConstraintType::finishNoLaterThan:
                case ConstraintType::finishOn:
                    late = std::min(late, constraint->date);
                    break;
                case ConstraintType::mustStartOn:
                    if (waiting) late = fromStart(constraint->date);
                    break;
                case ConstraintType::mustFinishOn:
                    late = constraint->date;
                    break;
                default:
                    break;
            }
        }
        if (detail.deadline) late = std::min(late, *detail.deadline);
        if (detail.externalLateFinish) late = std::min(late, *detail.externalLateFinish);
        return late;
    }

    /// The latest finish that a link leaves its predecessor.
    Moment lateBound(const Link& link, const Node& from, std::uint32_t to, const Node& successor) const {
        const auto& late = passed_.dates[to];
        const auto end = entersStart(link.type) ? late.remainingLateStart : late.lateFinish;
        const auto back = spans_.before(link, successor.isVirtual() ? late.lateFinish : end);
        if (leavesFinish(link.type) || from.isPoint()) return back;
        return spans_.finishFrom(from, back, Part::remaining);
    }

    /// The room on a link, on the predecessor's calendar.
    WorkTime gapOf(const Link& link, const Node& from, std::uint32_t to, const Node& successor) const {
        const auto& dates = passed_.dates[to];
        const auto target = entersStart(link.type) ? dates.remainingStart : dates.earlyFinish;
        if (from.isPlain() && link.lag.tenths == 0) {
            const auto& reading = readings_[link.from];
            return clocks_[from.clock].workAt(target) -
                   WorkTime{leavesFinish(link.type) ? reading.finish : reading.start};
        }
        return spans_.floatClockOf(from).between(beyondLag(link, successor), target);
    }

    /// The activity takes up its free float and moves no successor.
    void moveAsLateAsPossible(std::uint32_t i, const Node& node) {
        const auto room = freeFloatOf(i, node);
        if (room <= WorkTime{}) return;
        auto& dates = passed_.dates[i];
        const auto& clock = spans_.floatClockOf(node);
        dates.earlyFinish = clock.finishAt(clock.workAt(dates.earlyFinish) + room);
        dates.earlyStart =
            node.isPoint() ? dates.earlyFinish : spans_.startFrom(node, dates.earlyFinish, Part::remaining);
        dates.remainingStart = dates.earlyStart;
        if (free_[i] != noBound) free_[i] = free_[i] - room;
        passed_.reasons[i] = StartReason::asLateAsPossible;
        for (auto k = network_.firstLink[i]; k < network_.firstLink[i + 1]; ++k) passed_.drives[k] = 0;
    }

    WorkTime freeFloatOf(std::uint32_t i, const Node& node) const {
        // Behind a lead a predecessor may end last of all: the end of the plan bounds it as well.
        const auto toEnd = spans_.floatClockOf(node).between(passed_.dates[i].earlyFinish, passed_.finish);
        return std::max(WorkTime{}, std::min(free_[i], toEnd));
    }

    void setFloats(std::uint32_t i, const Node& node, const Detail* detail) {
        if (node.finished || node.isVirtual()) return;
        auto& dates = passed_.dates[i];
        const auto& clock = spans_.floatClockOf(node);
        dates.startFloat = clock.between(dates.remainingStart, dates.remainingLateStart);
        dates.finishFloat = clock.between(dates.earlyFinish, dates.lateFinish);
        switch (options_.floatType) {
            case model::FloatType::start:
                dates.totalFloat = node.started ? dates.finishFloat : dates.startFloat;
                break;
            case model::FloatType::finish:
                dates.totalFloat = dates.finishFloat;
                break;
            case model::FloatType::smallest:
                dates.totalFloat =
                    node.started ? dates.finishFloat : std::min(dates.startFloat, dates.finishFloat);
                break;
        }
        const bool fixed =
            isMandatory(detail, ConstraintType::mustFinishOn) || (detail && detail->expectedFinish);
        dates.freeFloat = fixed ? WorkTime{} : freeFloatOf(i, node);
        dates.critical = dates.totalFloat <= options_.criticalLimit;
    }

    const Network& network_;
    const Clocks& clocks_;
    const Frame& frame_;
    const Options& options_;
    Spans spans_;
    Readings readings_;
    Passed passed_;
    /// The latest finish that the successors seen so far leave: a reading for a plain node, else a moment.
    std::vector<std::int64_t> bound_;
    /// Of a plain node, the moment that successors on other clocks leave.
    std::vector<std::int64_t> elsewhere_;
    /// What each clock shows at the floor, at the end that late dates are reckoned from, and at the finish.
    std::vector<std::int64_t> floorOf_, endOf_, finishOf_;
    std::vector<WorkTime> free_;
    Moment floor_, end_;
    StartReason floorReason_;
};

}  // namespace

Passed p6Pass(const Network& network, const Clocks& clocks, const Frame& frame, const Options& options) {
    return P6Pass{network, clocks, frame, options}.run();
}

}  // namespace mijlpaal::scheduling
