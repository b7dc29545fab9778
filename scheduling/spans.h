#pragma once

#include "scheduling/clocks.h"
#include "scheduling/network.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace mijlpaal::scheduling {

/// Before every moment of a plan, behind every one, and more room than there is.
inline constexpr model::Moment never{std::numeric_limits<std::int64_t>::min() / 4};
inline constexpr model::Moment unbound{std::numeric_limits<std::int64_t>::max() / 4};
inline constexpr model::WorkTime noBound{std::numeric_limits<std::int64_t>::max()};

/// Whether a node that has not started is to lie as late as it can.
inline bool isAlap(const Detail* detail) {
    return detail && !detail->actualStart && detail->constraint &&
           detail->constraint->type == model::ConstraintType::asLateAsPossible;
}

/// Whether a date holds back the start of what a summary contains.
constexpr bool holdsStart(model::ConstraintType type) {
    return type == model::ConstraintType::startNoEarlierThan || type == model::ConstraintType::mustStartOn ||
           type == model::ConstraintType::startOn;
}

/// How much of the work of a node a span is about.
enum class Part { all, remaining };

/// Turns the work of a node into a stretch between two moments and back: by its clock, by the clocks of those
/// who do it, or day and night. Inline, for these are the inner steps of every pass. `added` is what the node
/// was given beyond its place in the network, for those who do it.
class Spans {
public:
    Spans(const Network& network, const Clocks& clocks) : network_{network}, clocks_{clocks} {}

    const model::WorkCalendar& clockOf(const Node& node) const { return clocks_[node.clock]; }
    const model::WorkCalendar& floatClockOf(const Node& node) const { return clocks_[node.floatClock]; }

    /// Where work that starts then is done. A node without work is done where it starts.
    model::Moment finishFrom(const Node& node, model::Moment start, Part part,
                             model::WorkTime added = {}) const {
        const auto work = workOf(node, part);
        const auto* detail = network_.detailOf(node);
        if (!detail) {
            if (work.tenths == 0) return start;
            const auto& clock = clockOf(node);
            return clock.finishAt(clock.workAt(start) + work);
        }
        if (detail->elapsed) return {start.tenths + work.tenths};
        if (detail->workerCount > 0) {
            auto finish = start;
            forEachWorker(*detail, [&](const Worker& worker) {
                const auto& clock = clocks_[worker.clock];
                const auto own = workOf(worker, part, added);
                finish = std::max(finish, clock.finishAt(clock.workAt(start) + own));
            });
            return finish;
        }
        if (work.tenths == 0) return start;
        const auto& clock = clockOf(node);
        return clock.finishAt(clock.workAt(start) + work + detail->pauses);
    }

    /// Where work must start to be done by then.
    model::Moment startFrom(const Node& node, model::Moment finish, Part part,
                            model::WorkTime added = {}) const {
        const auto work = workOf(node, part);
        const auto* detail = network_.detailOf(node);
        if (!detail) {
            if (work.tenths == 0) return finish;
            const auto& clock = clockOf(node);
            return clock.startAt(clock.workAt(finish) - work);
        }
        if (detail->elapsed) return {finish.tenths - work.tenths};
        if (detail->workerCount > 0) {
            auto start = finish;
            forEachWorker(*detail, [&](const Worker& worker) {
                const auto& clock = clocks_[worker.clock];
                const auto own = workOf(worker, part, added);
                if (own.tenths > 0) start = std::min(start, clock.startAt(clock.workAt(finish) - own));
            });
            return start;
        }
        if (work.tenths == 0) return finish;
        const auto& clock = clockOf(node);
        return clock.startAt(clock.workAt(finish) - work - detail->pauses);
    }

    /// The moment itself when work can begin there, else the first at which it can.
    model::Moment nextStart(const Node& node, model::Moment moment) const {
        const auto* detail = network_.detailOf(node);
        if (!detail || detail->workerCount == 0) return clockOf(node).nextStart(moment);
        auto first = model::Moment{std::numeric_limits<std::int64_t>::max()};
        forEachWorker(*detail, [&](const Worker& worker) {
            first = std::min(first, clocks_[worker.clock].nextStart(moment));
        });
        return first;
    }

    /// The moment itself when work can end there, else the last before it at which it can.
    model::Moment previousFinish(const Node& node, model::Moment moment) const {
        const auto* detail = network_.detailOf(node);
        if (!detail || detail->workerCount == 0) return clockOf(node).previousFinish(moment);
        auto last = model::Moment{std::numeric_limits<std::int64_t>::min()};
        forEachWorker(*detail, [&](const Worker& worker) {
            last = std::max(last, clocks_[worker.clock].previousFinish(moment));
        });
        return last;
    }

    /// The moment moved by the lag of a link; a lead ends where work begins.
    model::Moment beyond(const Link& link, model::Moment moment) const {
        if (link.lag.tenths == 0) return moment;
        const auto& clock = clocks_[link.lagClock];
        const auto work = clock.workAt(moment) + link.lag;
        return link.lag.tenths > 0 ? clock.finishAt(work) : clock.startAt(work);
    }

    /// The moment moved back by the lag of a link.
    model::Moment before(const Link& link, model::Moment moment) const {
        if (link.lag.tenths == 0) return moment;
        const auto& clock = clocks_[link.lagClock];
        const auto work = clock.workAt(moment) - link.lag;
        return link.lag.tenths > 0 ? clock.startAt(work) : clock.finishAt(work);
    }

private:
    static model::WorkTime workOf(const Node& node, Part part) {
        return part == Part::all ? node.duration : node.remaining;
    }

    static model::WorkTime workOf(const Worker& worker, Part part, model::WorkTime added) {
        return part == Part::all ? worker.delay + lengthened(worker.duration, added)
                                 : lengthened(worker.remaining, added);
    }

    template <class Visit>
    void forEachWorker(const Detail& detail, Visit visit) const {
        for (auto i = detail.firstWorker; i < detail.firstWorker + detail.workerCount; ++i)
            visit(network_.workers[i]);
    }

    const Network& network_;
    const Clocks& clocks_;
};

constexpr bool leavesFinish(model::LinkType type) {
    return type == model::LinkType::finishToStart || type == model::LinkType::finishToFinish;
}

constexpr bool entersStart(model::LinkType type) {
    return type == model::LinkType::finishToStart || type == model::LinkType::startToStart;
}

}  // namespace mijlpaal::scheduling
