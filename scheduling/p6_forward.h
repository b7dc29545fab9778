#pragma once

#include "scheduling/forward_rules.h"

#include <algorithm>

// The rules of Primavera P6, forward. Work that is left never lies before the status date when that is the
// floor; the constraints give way to links, but for the mandatory ones.

namespace mijlpaal::scheduling {

inline bool isMandatory(const Detail* detail, model::ConstraintType type) {
    return detail && !detail->actualStart && detail->constraint && detail->constraint->type == type;
}

/// Where the lag of a link to a successor leaves from. Of a predecessor under way what is done counts towards
/// a lag from its start. `from` and `rest` are the date that it leaves from and where what is left begins.
inline model::Moment p6BeyondLag(const Link& link, const Node& to, const Network& network, const Spans& spans,
                                 const Frame& frame, const Options& options, model::Moment leaves,
                                 model::Moment rest) {
    // A summary with nothing in it that starts asks nothing.
    if (leaves == unbound) return never;
    if (leavesFinish(link.type)) return spans.beyond(link, leaves);
    const auto& from = network.nodes[link.from];
    if (from.started && !from.finished && options.statusDateIsFloor) {
        const auto& detail = *network.detailOf(from);
        const auto until = detail.suspended ? std::min(*detail.suspended, frame.status) : frame.status;
        const auto done =
            detail.actualDuration
                ? *detail.actualDuration
                : std::max(model::WorkTime{}, spans.clockOf(from).between(*detail.actualStart, until));
        auto left = link;
        left.lag = std::max(model::WorkTime{}, link.lag - done);
        return spans.beyond(left, rest);
    }
    // A start with no lag is first moved into the working time in which the lag would be counted. The
    // start of a predecessor is a morning; a milestone beside it is the evening before.
    if (link.lag == model::WorkTime{} && to.kind == NodeKind::milestone && !from.isPoint())
        return spans.previousFinish(to, leaves);
    return spans.beyond(link, leaves);
}

template <class Store>
class P6Forward : public ForwardRules<Store> {
    using Base = ForwardRules<Store>;
    using Moment = model::Moment;
    using ConstraintType = model::ConstraintType;

public:
    using Base::Base;
    using typename Base::Task;

    static constexpr bool linksGoBeforeFloor = false;

    /// The start that a link asks of a node that stands by its clock.
    std::int64_t boundOnClock(std::uint32_t k, const Task& to) const {
        const auto at = beyondLag(k, to);
        if (at == never) return noStart;
        const auto work = this->clocks_[to.node.clock].workAt(at).tenths;
        return entersStart(this->network_.links[k].type) ? work : work - to.node.remaining.tenths;
    }

    void step(std::uint32_t place, std::uint32_t lane) const {
        const auto task = this->taskAt(place, lane);
        const auto* detail = task.detail;
        if (task.node.isVirtual()) {
            enterSummary(task);
        } else if (detail && detail->placedStart && !detail->actualStart) {
            const auto start = *detail->placedStart;
            this->put(task, start,
                      detail->placedFinish ? *detail->placedFinish : this->finishFrom(task, start, Part::all),
                      start);
            this->note(task, detail->isExternal ? StartReason::external : StartReason::placed);
        } else if (detail && detail->actualFinish) {
            // Nothing is left of it; P6 has that nothing lie at the status date.
            this->put(task, *detail->actualStart, *detail->actualFinish,
                      this->options_.statusDateIsFloor ? this->frame_.status : *detail->actualFinish);
            this->note(task, StartReason::actual);
        } else if (detail && detail->actualStart) {
            goOn(task);
        } else {
            wait(task);
        }
    }

private:
    void enterSummary(const Task& task) const {
        const auto bound = [&](std::uint32_t k) {
            return task.node.kind == NodeKind::opening ? this->leaving(k, task.lane) : beyondLag(k, task);
        };
        const auto moment = this->virtualMoment(task, bound);
        this->putVirtual(task, moment);
        this->noteDrivers(task, [&](std::uint32_t k) { return bound(k) == moment; });
    }

    Moment beyondLag(std::uint32_t k, const Task& to) const {
        const auto& link = this->network_.links[k];
        const auto& from = this->network_.nodes[link.from];
        return p6BeyondLag(link, to.node, this->network_, this->spans_, this->frame_, this->options_,
                           this->leaving(k, to.lane),
                           from.started ? this->store_.restOf(link.from, to.lane) : never);
    }

    /// The start that a link asks of its successor.
    Moment asked(std::uint32_t k, const Task& to) const {
        const auto at = beyondLag(k, to);
        if (at == never || entersStart(this->network_.links[k].type) || to.node.isPoint()) return at;
        return this->startFrom(to, at, Part::remaining);
    }

    /// Where a node stands when it may not be before the moment. A milestone stands at the end of work.
    Moment normalised(const Task& task, Moment moment) const {
        return task.node.kind == NodeKind::milestone ? moment : this->spans_.nextStart(task.node, moment);
    }

    void wait(const Task& task) const {
        const auto* detail = task.detail;
        auto start = this->spans_.nextStart(task.node, this->setting_.floor);
        const bool byStatus = this->options_.statusDateIsFloor && this->frame_.status >= this->frame_.start;
        auto reason = byStatus ? StartReason::statusDate : StartReason::planStart;
        auto byLinks = never;
        this->forEachLink(task, [&](std::uint32_t k) { byLinks = std::max(byLinks, asked(k, task)); });
        if (byLinks != never) {
            byLinks = normalised(task, byLinks);
            if (byLinks >= start) {
                start = byLinks;
                reason = StartReason::link;
            }
        }
        if (detail) start = bounded(task, start, reason);
        auto finish = task.node.isPoint() ? start : this->finishFrom(task, start, Part::remaining);
        if (isMandatory(detail, ConstraintType::mustFinishOn) && reason != StartReason::gate)
            finish = detail->constraint->date;
        if (detail && detail->expectedFinish && *detail->expectedFinish > start)
            finish = *detail->expectedFinish;
        this->put(task, start, finish, start);
        this->note(task, reason);
        const bool drive = byLinks == start && reason == StartReason::link;
        this->noteDrivers(task, [&](std::uint32_t k) {
            if (!drive) return false;
            const auto own = asked(k, task);
            return own != never && normalised(task, own) == start;
        });
    }

    Moment bounded(const Task& task, Moment start, StartReason& reason) const {
        const auto& detail = *task.detail;
        const auto push = [&](Moment to, StartReason why) {
            if (to <= start) return;
            start = to;
            reason = why;
        };
        const auto byFinish = [&](Moment finish) {
            return task.node.isPoint() ? finish : this->startFrom(task, finish, Part::remaining);
        };
        for (const auto& constraint : {detail.constraint, detail.secondConstraint}) {
            if (!constraint) continue;
            switch (constraint->type) {
                case ConstraintType::startNoEarlierThan:
                case ConstraintType::startOn:
                    push(normalised(task, constraint->date), StartReason::constraint);
                    break;
                case ConstraintType::finishNoEarlierThan:
                case ConstraintType::finishOn:
                    push(normalised(task, byFinish(constraint->date)), StartReason::constraint);
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
            push(normalised(task, *detail.externalEarlyStart), StartReason::external);
        if (detail.gate) push(normalised(task, *detail.gate), StartReason::gate);
        return start;
    }

    /// What is left waits for the status date, for its resumption and, with retained logic, for the links
    /// that are not yet satisfied. It does not come before its own start, which may lie after the status date.
    void goOn(const Task& task) const {
        const auto& detail = *task.detail;
        const auto& node = task.node;
        const auto start = *detail.actualStart;
        this->note(task, StartReason::actual);
        auto left = this->options_.statusDateIsFloor
                        ? this->spans_.nextStart(node, std::max(this->frame_.status, start))
                        : this->startFrom(task, this->finishFrom(task, start, Part::all), Part::remaining);
        if (detail.resumed && *detail.resumed > left) left = this->spans_.nextStart(node, *detail.resumed);
        const auto floor = left;
        const auto boundBy = [&](std::uint32_t k) {
            return holdsBackWhatIsLeft(this->network_.links[k]) ? this->spans_.nextStart(node, asked(k, task))
                                                                : never;
        };
        this->forEachLink(task, [&](std::uint32_t k) { left = std::max(left, boundBy(k)); });
        this->noteDrivers(task, [&](std::uint32_t k) { return left > floor && boundBy(k) == left; });
        auto finish = std::max(node.remaining.tenths == 0
                                   ? (node.isPoint() ? left : this->spans_.previousFinish(node, left))
                                   : this->finishFrom(task, left, Part::remaining),
                               start);
        if (detail.expectedFinish && *detail.expectedFinish > left) finish = *detail.expectedFinish;
        this->put(task, start, finish, left);
    }

    /// A link that still binds a started successor: its start has been.
    bool holdsBackWhatIsLeft(const Link& link) const {
        const auto& from = this->network_.nodes[link.from];
        if (this->options_.progressLogic == model::ProgressLogic::progressOverride ||
            link.type == model::LinkType::startToStart)
            return false;
        return leavesFinish(link.type) ? !from.finished : !from.started;
    }
};

}  // namespace mijlpaal::scheduling
