#pragma once

#include "scheduling/forward_setting.h"

namespace mijlpaal::scheduling {

/// What the rules of both profiles need, one node of one trial at a time. `Store` holds the dates: of many
/// trials side by side, or of the one schedule, and then also why they are what they are.
template <class Store>
class ForwardRules {
public:
    /// A node with the work of one trial.
    struct Task {
        std::uint32_t place = 0, lane = 0;
        Node node;
        model::WorkTime added;
        const Detail* detail = nullptr;
    };

    ForwardRules(const ForwardSetting& setting, Store& store)
        : setting_{setting},
          store_{store},
          network_{setting.network},
          clocks_{setting.clocks},
          frame_{setting.frame},
          options_{setting.options},
          spans_{setting.spans} {}

    Task taskAt(std::uint32_t place, std::uint32_t lane) const {
        Task task{place, lane, network_.nodes[place], {}, nullptr};
        task.detail = network_.detailOf(task.node);
        if (store_.changesWork() && canGrow(task.node)) {
            task.added = store_.addedTo(place, lane);
            task.node.duration = lengthened(task.node.duration, task.added);
            task.node.remaining = lengthened(task.node.remaining, task.added);
        }
        return task;
    }

    /// A link that holds what is in a summary to its gate, and says nothing of order.
    bool isBoundOnly(std::uint32_t k) const {
        const auto& link = network_.links[k];
        return link.dependency == none && network_.nodes[link.from].kind == NodeKind::gate;
    }

protected:
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
    model::Moment leaving(std::uint32_t link, std::uint32_t lane) const { return store_.leaving(link, lane); }

    void put(const Task& task, model::Moment start, model::Moment finish, model::Moment rest) const {
        store_.put(task.place, task.lane, start, finish, rest);
    }

    void note(const Task& task, StartReason reason) const {
        if constexpr (Store::recorded) store_.passed.reasons[task.place] = reason;
    }

    /// Notes for each link into a node whether it drives.
    template <class Drives>
    void noteDrivers(const Task& task, Drives drives) const {
        if constexpr (Store::recorded)
            forEachLink(task, [&](std::uint32_t k) { store_.passed.drives[k] = drives(k); });
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

    const ForwardSetting& setting_;
    Store& store_;
    const Network& network_;
    const Clocks& clocks_;
    const Frame& frame_;
    const Options& options_;
    const Spans& spans_;
};

}  // namespace mijlpaal::scheduling
