#pragma once

#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/network.h"
#include "scheduling/passes.h"
#include "scheduling/schedule.h"
#include "scheduling/spans.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace mijlpaal::scheduling {

/// What lies behind the dates of a schedule: its network with what the passes found for each node, to be read
/// in both directions. For questions about a schedule (why, which path, how much room).
///
/// `schedule` is one that was made of `portfolio`.
/// Cost: that of scheduling once.
class Workings {
public:
    Workings(const model::Portfolio& portfolio, const Schedule& schedule);
    Workings(const Workings&) = delete;
    Workings& operator=(const Workings&) = delete;

    const model::Portfolio& portfolio() const { return portfolio_; }
    const Schedule& schedule() const { return schedule_; }
    const Clocks& clocks() const { return clocks_; }
    const Network& network() const { return network_; }
    const Spans& spans() const { return spans_; }
    const std::vector<Dates>& dates() const { return passed_.dates; }

    std::uint32_t count() const { return static_cast<std::uint32_t>(network_.nodes.size()); }

    /// The node of an activity; `none` for a summary, a level of effort and what is not there.
    std::uint32_t nodeOf(model::ActivityId id) const;

    const model::Activity& activityOf(std::uint32_t node) const;

    /// The links that leave a node, as places in `network().links`.
    std::span<const std::uint32_t> outOf(std::uint32_t node) const;

    /// The node at which a link ends.
    std::uint32_t targetOf(std::uint32_t link) const { return targets_[link]; }

    /// The record of a link; nothing for a tie between a summary and what it contains.
    std::optional<model::DependencyId> recordOf(std::uint32_t link) const;

    bool drives(std::uint32_t link) const { return passed_.drives[link]; }
    StartReason reasonOf(std::uint32_t node) const { return passed_.reasons[node]; }

    /// True for a link that binds nothing any more: what it would bind is finished, under way or inactive.
    bool isSpent(std::uint32_t link) const;

    /// True for a link that leaves from the work that is left of its predecessor: in P6 what is done of one
    /// under way counts towards a lag from its start.
    bool leavesFromRest(std::uint32_t link) const;

    /// The date of the predecessor that a link leaves from, the lag still to come, and where that leads.
    model::Moment leaves(std::uint32_t link) const;
    model::WorkTime lagOf(std::uint32_t link) const;
    model::Moment arrives(std::uint32_t link) const;

    /// The start that a link asks of its successor, in working time; nothing where the passes would not ask.
    std::optional<model::Moment> asksStart(std::uint32_t link) const;

    /// Working time on the predecessor's calendar by which it can slip before the successor moves; negative
    /// where the successor was not moved as far as the link asks.
    model::WorkTime room(std::uint32_t link) const;

    /// The room, but nothing for a link that drives, whatever the calendars of its two ends.
    model::WorkTime roomBehindDrivers(std::uint32_t link) const;

    /// The latest finish that a link leaves its predecessor when its successor is as late as it can be; nothing
    /// when it is spent.
    std::optional<model::Moment> latestFinish(std::uint32_t link) const;

    /// The same when what is left of the successor begins, and is finished, at the latest then.
    std::optional<model::Moment> latestFinish(std::uint32_t link, model::Moment begin, model::Moment finish) const;

private:
    const model::Portfolio& portfolio_;
    const Schedule& schedule_;
    Clocks clocks_;
    Network network_;
    Spans spans_;
    Passed passed_;
    std::vector<std::uint32_t> nodeOf_;
    std::vector<std::uint32_t> targets_;
    /// The links out of node i are `outLinks_[firstOut_[i] .. firstOut_[i + 1])`.
    std::vector<std::uint32_t> firstOut_, outLinks_;
};

/// Working time an activity can slip when all before it is as late, and all behind it as early, as can be:
/// its free float less what late predecessors take of it. Zero for what has no node.
model::WorkTime independentFloat(const Workings& workings, model::ActivityId id);

}  // namespace mijlpaal::scheduling
