#pragma once

#include "scheduling/day_table.h"
#include "scheduling/forward_setting.h"
#include "scheduling/processor.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace mijlpaal::scheduling {

/// Trials of one network, side by side in lanes: what they take and where their dates go. What belongs to
/// node i in lane l stands at `[i * lanes + l]`.
struct Trials {
    std::uint32_t lanes = 1;
    /// Work found in each node beyond what the network says, below zero where it takes less; empty when
    /// nothing changes. See `lengthen`.
    std::span<const model::WorkTime> added = {};
    /// Room for `ForwardPass::slots()` times `lanes` numbers, to be read through the pass.
    std::span<std::int64_t> dates;
    /// For which processor it is done: the same dates for both.
    Processor processor = processorHere();
};

/// The pass forward over a network, by the rules of either profile: made once, then run for any number of
/// trials, by any number of threads. It goes by the same rules as the forward half of `pass` and gives the
/// same early dates.
///
/// Forward only, so work that is to go as late as possible has its early dates, and so has what follows it.
/// Rules stay what the network says; a lag that is a part of a duration keeps the length it has there.
///
/// Inside, most nodes stand where their own clock stands: work that runs on is a sum, a finish goes over from one
/// clock to another by a table of days, and moments are looked up when dates are asked for and where a link needs
/// them.
///
/// Cost: making one is linear in nodes and links. A run is as well, and allocates nothing.
class ForwardPass {
public:
    /// Network and clocks must outlive the pass.
    ForwardPass(const Network& network, const Clocks& clocks, const Frame& frame, const Options& options);

    /// Numbers that the dates of one trial take.
    std::size_t slots() const { return slots_; }

    void run(const Trials& trials) const;

    // What a run found. For an activity not finished, `restOf` is where what is left of it begins.
    model::Moment startOf(const Trials& trials, std::uint32_t node, std::uint32_t lane = 0) const;
    model::Moment finishOf(const Trials& trials, std::uint32_t node, std::uint32_t lane = 0) const;
    model::Moment restOf(const Trials& trials, std::uint32_t node, std::uint32_t lane = 0) const;

    /// The same as readings of the clock of the node: no look-up for most nodes.
    std::int64_t finishOnClock(const Trials& trials, std::uint32_t node, std::uint32_t lane = 0) const {
        return steps_[node].onClock ? at(trials, count_ + node, lane) : finishOffClock(trials, node, lane);
    }
    std::int64_t restOnClock(const Trials& trials, std::uint32_t node, std::uint32_t lane = 0) const {
        return steps_[node].onClock ? at(trials, node, lane) : restOffClock(trials, node, lane);
    }

    /// Whether a link sets when what is left of the node behind it begins, or when that is finished: what it asks
    /// is not before it.
    bool drives(const Trials& trials, std::uint32_t link, std::uint32_t to, std::uint32_t lane = 0) const;

    /// The last finish of the plan.
    model::Moment lastFinish(const Trials& trials, std::uint32_t lane = 0) const;
    /// The last finish of some nodes, such as those in a summary; they should not be none.
    model::Moment lastFinish(const Trials& trials, std::span<const std::uint32_t> nodes,
                             std::uint32_t lane = 0) const;

private:
    friend struct TrialDates;

    /// A link between two nodes on one clock: where the date it leaves from stands, and the lag. For one that
    /// needs a look at moments, its place in the network.
    struct ClockLink {
        std::uint32_t from = 0;
        std::int32_t lag = 0;
        /// The clock that it comes from, where that is another one.
        std::uint16_t clock = 0;
    };

    /// What a run needs of a node. Its links come behind those of the node before it: those to its start,
    /// those to its finish, those from a finish on another clock (one clock after another), and those that need a look at
    /// moments.
    struct Step {
        std::uint32_t toFinish = 0, fromOther = 0, byMoment = 0, end = 0;
        std::uint16_t clock = 0;
        bool onClock = false;
        /// Others need its start or finish as a moment.
        bool isAsked = false;
        /// The least start, and its work.
        std::int64_t least = 0, work = 0;
    };

    std::int64_t finishOffClock(const Trials& trials, std::uint32_t node, std::uint32_t lane) const;
    std::int64_t restOffClock(const Trials& trials, std::uint32_t node, std::uint32_t lane) const;
    void addLinks(std::uint32_t node);
    std::uint32_t sourceOf(const Link& link, bool byClock);
    bool joinsByClock(const Link& link, const Node& from, const Node& to) const;
    bool crossesClocks(const Link& link, const Node& from, const Node& to) const;
    void makeDayTables();
    std::int64_t across(const Trials& trials, const Link& link, std::uint16_t to, std::uint32_t lane) const;
    [[gnu::cold]] std::int64_t acrossPoint(std::uint16_t from, std::uint16_t to, std::int64_t start) const;
    [[gnu::cold]] std::int64_t acrossFar(std::uint16_t from, std::uint16_t to, std::int64_t reading) const;
    void collectEnds(const std::vector<char>& isPassed);

    std::int64_t& at(const Trials& trials, std::uint32_t slot, std::uint32_t lane) const {
        return trials.dates[std::size_t{slot} * trials.lanes + lane];
    }
    std::uint32_t restSlot(const Node& node) const { return 2 * count_ + node.detail; }
    model::Moment momentOf(std::uint16_t clock, std::int64_t start, std::int64_t finish) const;
    void tellMoments(std::uint32_t node, const Trials& trials, std::uint32_t lane) const;

    template <class Rules>
    void runBy(const Trials& trials) const;
    template <class Rules>
    void runSideBySide(const Rules& rules, const Trials& trials) const;
    template <class Rules>
    void runWide(const Rules& rules, const Trials& trials) const;
    template <class Rules, std::uint32_t Width, bool Dense>
    void walk(const Rules& rules, const Trials& trials, std::uint32_t lane) const;
    template <class Rules, std::uint32_t Width, bool Dense>
    void stepByClock(const Rules& rules, const Trials& trials, std::uint32_t lane, std::uint32_t node,
                     std::uint32_t first) const;
    template <std::uint32_t Width>
    void comeFromOthers(const Step& step, const std::int64_t* dates, std::size_t lanes,
                        std::array<std::int64_t, Width>& start) const;
    template <class Rules>
    std::int64_t startByMoments(const Rules& rules, std::uint32_t lane, std::uint32_t node,
                                std::int64_t start, bool byLinks) const;

    const ForwardSetting setting_;
    const Network& network_;
    const Clocks& clocks_;
    std::uint32_t count_ = 0;
    std::size_t slots_ = 0;
    std::vector<Step> steps_;
    std::vector<ClockLink> links_;
    /// Links into the node that is being added, by kind.
    std::vector<std::uint32_t> toFinish_, fromOther_, byMoment_;
    /// By clock, where finishes go over from one to another.
    std::vector<DayTable> dayTables_;
    /// For each link of the network, the slot of the date it leaves from.
    std::vector<std::uint32_t> sources_;
    /// Where the start and the finish of a node on a clock stand as moments, or `none`.
    std::vector<std::uint32_t> startMoment_, finishMoment_;
    /// Nodes that may finish last: by clock, and others. What a node on the same clock follows does not.
    std::vector<std::uint32_t> clockEnds_, otherEnds_;
};

}  // namespace mijlpaal::scheduling
