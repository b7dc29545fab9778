#pragma once

#include "scheduling/forward_rules.h"

#include <algorithm>

// The rules of MS Project, forward. Each step compares moments: an early start is the first moment at which
// work can begin, a finish the last at which it goes on. A milestone may stand at the end of a stretch of
// work.

namespace mijlpaal::scheduling {

template <class Store>
class MspForward : public ForwardRules<Store> {
    using Base = ForwardRules<Store>;
    using Moment = model::Moment;
    using Constraint = model::Constraint;
    using ConstraintType = model::ConstraintType;

public:
    using Base::Base;
    using typename Base::Task;

    /// A link may bring a task before the start of the plan, but for one between finishes.
    static constexpr bool linksGoBeforeFloor = true;

    /// The start that a link asks of a node that stands by its clock.
    std::int64_t boundOnClock(std::uint32_t k, const Task& to) const {
        const auto at = asked(k, to);
        return at == never ? noStart : this->clocks_[to.node.clock].workAt(at).tenths;
    }

    void step(std::uint32_t place, std::uint32_t lane) const {
        const auto task = this->taskAt(place, lane);
        const auto* detail = task.detail;
        if (task.node.isVirtual()) {
            enterSummary(task);
        } else if (detail && detail->placedStart) {
            const auto start = *detail->placedStart;
            this->put(task, start,
                      detail->placedFinish ? *detail->placedFinish : this->finishFrom(task, start, Part::all),
                      start);
            this->note(task, detail->isExternal ? StartReason::external : StartReason::placed);
        } else if (detail && detail->actualStart) {
            goOn(task);
        } else {
            wait(task);
        }
    }

private:
    void enterSummary(const Task& task) const {
        const auto bound = [&](std::uint32_t k) {
            return task.node.kind == NodeKind::opening ? Base::leaving(k, task.lane) : asked(k, task);
        };
        auto moment = this->virtualMoment(task, bound);
        const auto* detail = task.detail;
        if (task.node.kind == NodeKind::gate && detail && detail->placedStart)
            moment = std::max(moment, *detail->placedStart);
        // What follows one that is placed by hand follows the dates that were typed.
        if (task.node.kind == NodeKind::opening && detail && detail->placedStart)
            moment = *detail->placedStart;
        if (task.node.kind == NodeKind::join && detail && detail->placedFinish)
            moment = *detail->placedFinish;
        this->putVirtual(task, moment);
        this->noteDrivers(task, [&](std::uint32_t k) { return bound(k) == moment; });
    }

    Moment leaving(std::uint32_t k, std::uint32_t lane) const {
        // What goes as late as possible lets its successors start behind its late dates.
        if constexpr (Store::recorded) {
            const auto& link = this->network_.links[k];
            if (this->store_.hasLateDates &&
                isAlap(this->network_.detailOf(this->network_.nodes[link.from]))) {
                const auto& dates = this->store_.passed.dates[link.from];
                return leavesFinish(link.type) ? dates.lateFinish : dates.lateStart;
            }
        }
        return Base::leaving(k, lane);
    }

    /// The start that a link asks of its successor, before it is moved into working time.
    Moment asked(std::uint32_t k, const Task& to) const {
        const auto& link = this->network_.links[k];
        const auto from = leaving(k, to.lane);
        // A summary with nothing in it that starts asks nothing.
        if (from == never || from == unbound) return never;
        if (entersStart(link.type) || to.node.isVirtual()) return this->spans_.beyond(link, from);
        const auto start = this->spans_.beyond(link, this->startFrom(to, from, Part::remaining));
        return link.type == model::LinkType::finishToFinish ? std::max(start, this->frame_.start) : start;
    }

    /// The first moment at which a task can begin; a milestone, and work that runs day and night, begins
    /// where it is put, at any hour.
    Moment normalised(const Task& task, Moment moment) const {
        const bool anyHour = task.node.kind == NodeKind::milestone || (task.detail && task.detail->elapsed);
        return anyHour ? moment : this->spans_.nextStart(task.node, moment);
    }

    void wait(const Task& task) const {
        const auto* detail = task.detail;
        const auto& options = this->options_;
        auto start = never;
        bool hasLogic = false;
        this->forEachLink(task, [&](std::uint32_t k) {
            const auto at = asked(k, task);
            start = std::max(start, at);
            hasLogic = hasLogic || (at != never && !this->isBoundOnly(k));
        });
        auto reason = start == never ? StartReason::planStart : StartReason::link;
        // Without links a start-no-earlier-than may even bring a task before the start of the plan.
        const auto* constraint = detail && detail->constraint ? &*detail->constraint : nullptr;
        const bool dated = constraint && (constraint->type == ConstraintType::startNoEarlierThan ||
                                          constraint->type == ConstraintType::finishNoEarlierThan);
        if (!hasLogic && !dated && start <= this->frame_.start) {
            start = this->frame_.start;
            reason = StartReason::planStart;
        }
        if (options.statusDateIsFloor && start < this->frame_.status) {
            start = this->frame_.status;
            reason = StartReason::statusDate;
        }
        // A day without a time of day means the first working moment on it.
        const bool isDay = (reason == StartReason::planStart || reason == StartReason::statusDate) &&
                           start != never && start.timeOfDay() == 0;
        if (isDay) start = this->spans_.nextStart(task.node, start);
        const auto beforeDelay = start;
        if (start != never) {
            start = normalised(task, start);
            if (detail && detail->levelingDelay.tenths != 0) {
                start = normalised(task, Moment{start.tenths + detail->levelingDelay.tenths});
                reason = StartReason::levelingDelay;
            }
        }
        const auto byLogic = start;
        if (constraint) start = constrained(task, *constraint, start, reason);
        if (detail && detail->gate && start < *detail->gate) {
            start = normalised(task, *detail->gate);
            reason = StartReason::gate;
        }
        // Work pulled to before what its links ask is late by the difference.
        if constexpr (Store::recorded) {
            if (start < byLogic) this->store_.conflicts[task.place] = byLogic;
        }
        const bool ends =
            constraint && constraint->type == ConstraintType::mustFinishOn && reason != StartReason::gate;
        this->put(task, start, ends ? constraint->date : this->finishFrom(task, start, Part::all), start);
        this->note(task, reason);
        if constexpr (Store::recorded) {
            const bool drive = reason == StartReason::link || reason == StartReason::levelingDelay;
            const auto normal = drive ? normalised(task, beforeDelay) : beforeDelay;
            this->noteDrivers(task, [&](std::uint32_t k) {
                const auto own = drive ? asked(k, task) : never;
                return drive && own != never && (own == beforeDelay || normalised(task, own) == normal);
            });
        }
    }

    Moment constrained(const Task& task, const Constraint& constraint, Moment start,
                       StartReason& reason) const {
        const auto date = constraint.date;
        const auto byFinish = [&] { return this->startFrom(task, date, Part::all); };
        const auto bind = [&](Moment to) {
            reason = StartReason::constraint;
            return to;
        };
        const bool pulls = this->options_.honoursConstraints;
        switch (constraint.type) {
            case ConstraintType::startNoEarlierThan:
                return start < date ? bind(normalised(task, date)) : start;
            case ConstraintType::finishNoEarlierThan: {
                const auto earliest = normalised(task, byFinish());
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
                return start < date ? bind(normalised(task, date)) : start;
            case ConstraintType::finishOn:
                return start < byFinish() ? bind(byFinish()) : start;
            case ConstraintType::asLateAsPossible:
                return start;
        }
        return start;
    }

    /// Work under way, or done.
    void goOn(const Task& task) const {
        const auto& detail = *task.detail;
        this->note(task, StartReason::actual);
        const auto start = *detail.actualStart;
        if (detail.actualFinish) return this->put(task, start, *detail.actualFinish, *detail.actualFinish);
        auto finish = this->finishFrom(task, start, Part::all);
        auto rest = this->startFrom(task, finish, Part::remaining);
        auto resume = never;
        if (detail.resumed) resume = *detail.resumed;
        if (this->options_.statusDateIsFloor) resume = std::max(resume, this->frame_.status);
        if (task.node.remaining.tenths > 0 && resume > rest) {
            rest = this->spans_.nextStart(task.node, resume);
            finish = this->finishFrom(task, rest, Part::remaining);
        }
        if (detail.constraint && detail.constraint->type == ConstraintType::finishNoEarlierThan)
            finish = std::max(finish, detail.constraint->date);
        this->put(task, start, finish, rest);
    }
};

}  // namespace mijlpaal::scheduling
