#include "scheduling/forward_sweep.h"
#include "scheduling/passes.h"
#include "scheduling/readings.h"
#include "scheduling/spans.h"

#include <algorithm>
#include <utility>
#include <vector>

// The rules of Primavera P6, backward and for floats; those forward stand in p6_forward.h.

namespace mijlpaal::scheduling {

using model::Constraint;
using model::ConstraintType;
using model::LinkType;
using model::Moment;
using model::WorkTime;

namespace {

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
        passed_.dates.reserve(count + frame.more);
        passed_.dates.resize(count);
        passed_.reasons.assign(count, StartReason::planStart);
        passed_.drives.assign(network.links.size(), 0);
        bound_.assign(count, unbound.tenths);
        elsewhere_.assign(count, unbound.tenths);
        free_.assign(count, noBound);
    }

    Passed run() {
        forward();
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

    // ---- forward --------------------------------------------------------------------------------

    void forward() {
        const ForwardSetting setting{network_, clocks_, frame_, options_};
        ScheduleDates early{network_, passed_};
        const auto last = ForwardSweep<P6Forward>{setting, early, readings_}.run();
        passed_.finish = std::max(last, frame_.start);
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
            if (free.tenths > 0 && !link.isTie() && !from.isVirtual())
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
    bool isSatisfied(const Link& link, const Node& from, const Node& to) const {
        const bool isOverridden = options_.progressLogic == model::ProgressLogic::progressOverride;
        return (to.started && (isOverridden || link.type == LinkType::startToStart)) ||
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
        const auto& leaving = passed_.dates[link.from];
        const auto leaves = leavesFinish(link.type) ? leaving.earlyFinish : leaving.earlyStart;
        const auto asked =
            p6BeyondLag(link, successor, network_, spans_, frame_, options_, leaves, leaving.remainingStart);
        return spans_.floatClockOf(from).between(asked, target);
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
    /// What each clock shows at the end that late dates are counted from, and at the finish.
    std::vector<std::int64_t> endOf_, finishOf_;
    std::vector<WorkTime> free_;
    Moment end_;
};

}  // namespace

Passed p6Pass(const Network& network, const Clocks& clocks, const Frame& frame, const Options& options) {
    return P6Pass{network, clocks, frame, options}.run();
}

}  // namespace mijlpaal::scheduling
