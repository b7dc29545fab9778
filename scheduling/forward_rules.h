#pragma once

#include "scheduling/forward_pass.h"

namespace mijlpaal::scheduling {

/// What the rules of both profiles need: dates to read and write, one lane at a time, and the record where
/// one is kept. A node on its own clock is not their affair, but for what its links by moments ask.
template <bool Recorded>
class ForwardRules {
public:
    static constexpr bool recorded = Recorded;

    /// A start in the clock of a node, and whether its links count in it.
    struct ClockStart {
        std::int64_t start = 0;
        bool byLinks = true;
    };

    ForwardRules(const ForwardPass& pass, const Trials& trials, ForwardRecord* record)
        : pass_{pass},
          trials_{trials},
          record_{record},
          network_{pass.network_},
          clocks_{pass.clocks_},
          frame_{pass.frame_},
          options_{pass.options_},
          spans_{pass.spans_} {}

    ForwardRecord& record() const { return *record_; }

protected:
    /// A node with the work of one trial.
    struct Task {
        std::uint32_t place = 0, lane = 0;
        Node node;
        model::WorkTime added;
        const Detail* detail = nullptr;
    };

    Task taskAt(std::uint32_t place, std::uint32_t lane) const {
        Task task{place, lane, network_.nodes[place], {}, nullptr};
        task.detail = network_.detailOf(task.node);
        if (!trials_.added.empty() && canGrow(task.node)) {
            task.added = trials_.added[std::size_t{place} * trials_.lanes + lane];
            task.node.duration = lengthened(task.node.duration, task.added);
            task.node.remaining = lengthened(task.node.remaining, task.added);
        }
        return task;
    }

    model::Moment finishFrom(const Task& task, model::Moment start, Part part) const {
        return spans_.finishFrom(task.node, start, part, task.added);
    }
    model::Moment startFrom(const Task& task, model::Moment finish, Part part) const {
        return spans_.startFrom(task.node, finish, part, task.added);
    }

    template <class Visit>
    void forEachLink(const Task& task, Visit visit) const {
        for (auto k = network_.firstLink[task.place]; k < network_.firstLink[task.place + 1]; ++k) visit(k);
    }

    /// The end of its predecessor that a link leaves from.
    model::Moment leaving(std::uint32_t link, std::uint32_t lane) const {
        return {pass_.at(trials_, pass_.sources_[link], lane)};
    }

    /// Where what is left of a node under way begins.
    model::Moment restOf(const Node& node, std::uint32_t lane) const {
        return {pass_.at(trials_, pass_.restSlot(node), lane)};
    }

    std::int64_t floorOf(std::uint16_t clock) const { return pass_.floorOf_[clock]; }
    model::Moment floor() const { return pass_.floor_; }

    void put(const Task& task, model::Moment start, model::Moment finish, model::Moment rest) const {
        pass_.at(trials_, task.place, task.lane) = start.tenths;
        pass_.at(trials_, pass_.count_ + task.place, task.lane) = finish.tenths;
        if (task.detail) pass_.at(trials_, pass_.restSlot(task.node), task.lane) = rest.tenths;
    }

    void note(const Task& task, StartReason reason) const {
        if constexpr (Recorded) record_->reasons[task.place] = reason;
    }

    /// Notes for each link into a node whether it drives.
    template <class Drives>
    void noteDrivers(const Task& task, Drives drives) const {
        if constexpr (Recorded) forEachLink(task, [&](std::uint32_t k) { record_->drives[k] = drives(k); });
    }

    /// What a summary around others holds them to: the first start in it, or what comes to it over links.
    template <class Bound>
    model::Moment virtualMoment(const Task& task, Bound bound) const {
        auto moment = task.node.kind == NodeKind::opening ? unbound : never;
        forEachLink(task, [&](std::uint32_t k) {
            moment =
                task.node.kind == NodeKind::opening ? std::min(moment, bound(k)) : std::max(moment, bound(k));
        });
        if (task.node.kind == NodeKind::gate && task.detail) {
            if (task.detail->constraint && holdsStart(task.detail->constraint->type))
                moment = std::max(moment, task.detail->constraint->date);
            if (task.detail->gate) moment = std::max(moment, *task.detail->gate);
        }
        return moment;
    }

    void putVirtual(const Task& task, model::Moment moment) const {
        put(task, moment, moment, moment);
        note(task, StartReason::link);
    }

    const ForwardPass& pass_;
    const Trials& trials_;
    ForwardRecord* record_;
    const Network& network_;
    const Clocks& clocks_;
    const Frame& frame_;
    const Options& options_;
    const Spans& spans_;
};

}  // namespace mijlpaal::scheduling
