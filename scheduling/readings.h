#pragma once

#include "scheduling/clocks.h"
#include "scheduling/network.h"
#include "scheduling/schedule.h"

#include <cstdint>
#include <vector>

namespace mijlpaal::scheduling {

/// Where the nodes of a network stand in their own clocks. Between two plain nodes on one clock the passes
/// go by these alone: no night or weekend is looked up, which is most of what a pass costs.
class Readings {
public:
    struct Reading {
        std::int64_t start = 0, finish = 0, late = 0;
    };

    Readings(const Network& network, const Clocks& clocks)
        : clocks_{clocks}, readings_(network.nodes.size()) {}

    Reading& operator[](std::uint32_t node) { return readings_[node]; }
    const Reading& operator[](std::uint32_t node) const { return readings_[node]; }

    /// True when both ends of a link and its lag are reckoned on one clock, and nothing else is to be said of
    /// either end.
    static bool joinsPlain(const Link& link, const Node& from, const Node& to) {
        return from.clock == to.clock && from.isPlain() && to.isPlain() &&
               (link.lag.tenths == 0 || link.lagClock == to.clock);
    }

    /// The start that such a link asks of its successor.
    std::int64_t startBound(const Link& link, const Node& to) const {
        const auto& from = readings_[link.from];
        switch (link.type) {
            case model::LinkType::finishToStart:
                return from.finish + link.lag.tenths;
            case model::LinkType::startToStart:
                return from.start + link.lag.tenths;
            case model::LinkType::finishToFinish:
                return from.finish + link.lag.tenths - to.remaining.tenths;
            case model::LinkType::startToFinish:
                return from.start + link.lag.tenths - to.remaining.tenths;
        }
        return 0;
    }

    /// The finish that such a link leaves its predecessor.
    std::int64_t finishBound(const Link& link, const Node& from, std::uint32_t to,
                             const Node& successor) const {
        const auto late = readings_[to].late - link.lag.tenths;
        switch (link.type) {
            case model::LinkType::finishToStart:
                return late - successor.remaining.tenths;
            case model::LinkType::startToStart:
                return late - successor.remaining.tenths + from.remaining.tenths;
            case model::LinkType::finishToFinish:
                return late;
            case model::LinkType::startToFinish:
                return late + from.remaining.tenths;
        }
        return 0;
    }

    /// The room on such a link.
    std::int64_t gap(const Link& link, std::uint32_t to, const Node& successor) const {
        return readings_[to].start - startBound(link, successor);
    }

    /// Gives a plain node its early dates.
    void setEarly(std::uint32_t i, const Node& node, std::int64_t start, Dates& dates) {
        const auto& clock = clocks_[node.clock];
        readings_[i].start = start;
        readings_[i].finish = start + node.remaining.tenths;
        dates.earlyStart = dates.remainingStart = clock.startAt({start});
        dates.earlyFinish =
            node.remaining.tenths == 0 ? dates.earlyStart : clock.finishAt({readings_[i].finish});
    }

    /// Gives a plain node its late dates and its total float.
    void setLate(std::uint32_t i, const Node& node, std::int64_t late, Dates& dates) {
        auto& reading = readings_[i];
        reading.late = late;
        const auto room = late - reading.finish;
        if (room == 0) {
            dates.lateStart = dates.earlyStart;
            dates.lateFinish = dates.earlyFinish;
        } else {
            const auto& clock = clocks_[node.clock];
            dates.lateFinish = clock.finishAt({late});
            dates.lateStart =
                node.remaining.tenths == 0 ? dates.lateFinish : clock.startAt({late - node.remaining.tenths});
        }
        dates.remainingLateStart = dates.lateStart;
        dates.startFloat = dates.finishFloat = dates.totalFloat = {room};
    }

private:
    const Clocks& clocks_;
    std::vector<Reading> readings_;
};

}  // namespace mijlpaal::scheduling
