#pragma once

#include "scheduling/msp_forward.h"
#include "scheduling/p6_forward.h"
#include "scheduling/readings.h"

#include <array>
#include <unordered_map>

// The pass forward of one schedule: the same rules as for trials, straight into its dates. What is used once
// needs no programme made of it.

namespace mijlpaal::scheduling {

/// The dates of the one schedule, with what sets them.
struct ScheduleDates {
    static constexpr bool recorded = true;

    const Network& network;
    Passed& passed;
    /// Where the links would have put work that a constraint pulls forward.
    std::unordered_map<std::uint32_t, model::Moment> conflicts = {};
    bool hasLateDates = false;

    static constexpr bool changesWork() { return false; }
    static constexpr model::WorkTime addedTo(std::uint32_t, std::uint32_t) { return {}; }

    model::Moment leaving(std::uint32_t k, std::uint32_t) const {
        const auto& link = network.links[k];
        const auto& dates = passed.dates[link.from];
        return leavesFinish(link.type) ? dates.earlyFinish : dates.earlyStart;
    }
    model::Moment restOf(std::uint32_t node, std::uint32_t) const {
        return passed.dates[node].remainingStart;
    }
    void put(std::uint32_t node, std::uint32_t, model::Moment start, model::Moment finish,
             model::Moment rest) const {
        auto& dates = passed.dates[node];
        dates.earlyStart = start;
        dates.earlyFinish = finish;
        dates.remainingStart = rest;
    }
};

template <template <class> class Rules>
class ForwardSweep {
public:
    ForwardSweep(const ForwardSetting& setting, ScheduleDates& dates, Readings& readings)
        : network_{setting.network},
          setting_{setting},
          dates_{dates},
          readings_{readings},
          rules_{setting, dates} {}

    /// Gives every node its early dates; the last finish among them, or `never`.
    model::Moment run() {
        auto last = never;
        const auto count = static_cast<std::uint32_t>(network_.nodes.size());
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto& node = network_.nodes[i];
            if (setting_.byClock && node.isPlain()) {
                stepByClock(i, node);
            } else {
                rules_.step(i, 0);
                const auto* detail = network_.detailOf(node);
                // The dates of a summary that was placed by hand count as those of a task.
                const bool isPlaced = node.kind == NodeKind::join && detail && detail->placedFinish;
                if ((node.isVirtual() && !isPlaced) || (detail && detail->inactive)) continue;
            }
            last = std::max(last, dates_.passed.dates[i].earlyFinish);
        }
        return last;
    }

private:
    using OneSchedule = Rules<ScheduleDates>;

    /// The start that a link asks of a node on its clock.
    std::int64_t boundOf(std::uint32_t k, std::uint32_t i, const Node& node) const {
        const auto& link = network_.links[k];
        if (!Readings::joinsPlain(link, network_.nodes[link.from], node))
            return rules_.boundOnClock(k, rules_.taskAt(i, 0));
        const auto bound = readings_.startBound(link, node);
        return OneSchedule::linksGoBeforeFloor && link.type == model::LinkType::finishToFinish
                   ? std::max(bound, setting_.floorOf[node.clock])
                   : bound;
    }

    void stepByClock(std::uint32_t i, const Node& node) {
        const auto first = network_.firstLink[i];
        const auto last = network_.firstLink[i + 1];
        const auto floor = setting_.floorOf[node.clock];
        auto start = OneSchedule::linksGoBeforeFloor ? noStart : floor;
        bool byLinks = !OneSchedule::linksGoBeforeFloor;
        std::array<std::int64_t, 8> bounds;
        for (auto k = first; k < last; ++k) {
            const auto bound = boundOf(k, i, node);
            if (k - first < bounds.size()) bounds[k - first] = bound;
            start = std::max(start, bound);
            byLinks = byLinks || (bound != noStart && !rules_.isBoundOnly(k));
        }
        if (!byLinks && start <= floor) {
            start = floor;
        } else {
            byLinks = true;
        }
        bool driven = false;
        for (auto k = first; k < last; ++k) {
            const bool drives =
                byLinks && (k - first < bounds.size() ? bounds[k - first] : boundOf(k, i, node)) == start;
            dates_.passed.drives[k] = drives;
            driven = driven || drives;
        }
        const bool byStatus =
            setting_.options.statusDateIsFloor && setting_.frame.status >= setting_.frame.start;
        dates_.passed.reasons[i] = driven     ? StartReason::link
                                   : byStatus ? StartReason::statusDate
                                              : StartReason::planStart;
        readings_.setEarly(i, node, start, dates_.passed.dates[i]);
    }

    const Network& network_;
    const ForwardSetting& setting_;
    ScheduleDates& dates_;
    Readings& readings_;
    OneSchedule rules_;
};

}  // namespace mijlpaal::scheduling
