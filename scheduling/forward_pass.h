#pragma once

#include "scheduling/clock_crossing.h"
#include "scheduling/forward_setting.h"
#include "scheduling/processor.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace mijlpaal::scheduling {

/// The most that trials count, in tenths of a minute: clocks run from 1980 to 2149 and show less than this.
/// What would be more is this, and as a date it is the end of the clocks.
inline constexpr std::int32_t mostTenths = (1 << 30) - 1;

/// Trials of one network, side by side in lanes: what they take and where their dates go. What belongs to
/// node i in lane l stands at `[i * lanes + l]`. In tenths of a minute, of 32 bits: half of the memory, and
/// twice as many at once.
struct Trials {
    std::uint32_t lanes = 1;
    /// Work found in each node beyond what the network says, below zero where it takes less, and no more than
    /// `mostTenths` either way; empty when nothing changes. See `lengthen`.
    std::span<const std::int32_t> added = {};
    /// Room for `ForwardPass::slots()` times `lanes` numbers, to be read through the pass.
    std::span<std::int32_t> dates;
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
        return steps_[node].onClock ? at(trials, finishSlot(node), lane) : finishOffClock(trials, node, lane);
    }
    std::int64_t restOnClock(const Trials& trials, std::uint32_t node, std::uint32_t lane = 0) const {
        return steps_[node].onClock ? at(trials, startSlot(node), lane) : restOffClock(trials, node, lane);
    }

    /// Fetches the finish of a node ahead of use.
    void fetchFinish(const Trials& trials, std::uint32_t node, std::uint32_t lane = 0) const {
        __builtin_prefetch(&at(trials, finishSlot(node), lane));
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

    /// A reading has two moments: where work before it ends, and where work after it begins.
    enum class Side : std::uint8_t { finish, start };

    /// How a link is followed: as a sum on one clock, by a look at moments, or over the crossing of two
    /// clocks of which this is the place.
    static constexpr std::uint16_t asSum = 0xffff, byMoments = 0xfffe, mostCrossings = 128;

    /// A link into a node on its clock: where the date it leaves from stands, and the lag. For one that needs
    /// a look at moments, its place in the network.
    struct ClockLink {
        std::uint32_t from = 0;
        std::int32_t lag = 0;
        std::uint16_t way = asSum;
    };

    /// Dates on one clock that hold work on another.
    struct Crossing {
        std::uint16_t from = 0, to = 0;
        ClockCrossing table;
    };

    /// What a run needs of a node. Its links come behind those of the node before it: those to its start,
    /// those to its finish, those from another clock to its start (one clock after another), those from there
    /// to its finish, and those that need a look at moments.
    struct Step {
        std::uint32_t toFinish = 0, fromOther = 0, otherFinish = 0, byMoment = 0, end = 0;
        /// The least start, and its work.
        std::int32_t least = 0, work = 0;
        std::uint16_t clock = 0;
        bool onClock = false;
        /// Others need its start or finish as a moment.
        bool isAsked = false;
    };

    std::int64_t finishOffClock(const Trials& trials, std::uint32_t node, std::uint32_t lane) const;
    std::int64_t restOffClock(const Trials& trials, std::uint32_t node, std::uint32_t lane) const;
    void addLinks(std::uint32_t node);
    std::uint32_t sourceOf(const Link& link, bool byClock);
    std::uint16_t wayOf(const Link& link, const Node& from, const Node& to);
    std::uint16_t crossingOf(std::uint16_t from, std::uint16_t to);
    std::int32_t across(const Trials& trials, std::uint32_t source, std::int32_t lag,
                        const Crossing& crossing, std::uint32_t lane) const;
    std::int32_t across(const Crossing& crossing, std::int32_t reading, Side side) const;
    [[gnu::cold]] std::int32_t acrossFar(const Crossing& crossing, std::int32_t reading, Side side) const;
    void collectEnds(const std::vector<char>& isPassed);

    std::int32_t& at(const Trials& trials, std::uint32_t slot, std::uint32_t lane) const {
        return trials.dates[std::size_t{slot} * trials.lanes + lane];
    }
    model::Moment momentAt(const Trials& trials, std::uint32_t slot, std::uint32_t lane) const;
    // Start and finish of a node side by side: who reads the one often reads the other.
    static std::uint32_t startSlot(std::uint32_t node) { return 2 * node; }
    static std::uint32_t finishSlot(std::uint32_t node) { return 2 * node + 1; }
    std::uint32_t restSlot(const Node& node) const { return 2 * count_ + node.detail; }
    model::Moment momentOf(std::uint16_t clock, std::int32_t start, std::int32_t finish) const;
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
    void comeFromOthers(const Step& step, const Trials& trials, std::uint32_t lane, const std::int32_t* dates,
                        std::size_t lanes, const std::array<std::int32_t, Width>& work,
                        std::array<std::int32_t, Width>& start) const;
    template <std::uint32_t Width>
    void goAcross(const Crossing& crossing, Side side, const std::array<std::int32_t, Width>& readings,
                  std::array<std::int32_t, Width>& start) const;
    template <class Rules>
    std::int32_t startByMoments(const Rules& rules, std::uint32_t lane, std::uint32_t node,
                                std::int32_t start, bool byLinks) const;

    const ForwardSetting setting_;
    const Network& network_;
    const Clocks& clocks_;
    std::uint32_t count_ = 0;
    std::size_t slots_ = 0;
    std::vector<Step> steps_;
    std::vector<ClockLink> links_;
    /// Links into the node that is being added, by kind.
    std::vector<std::uint32_t> toFinish_, fromOther_, otherFinish_, byMoment_;
    std::vector<Crossing> crossings_;
    /// For each link of the network, the slot of the date it leaves from, and how it is followed.
    std::vector<std::uint32_t> sources_;
    std::vector<std::uint16_t> ways_;
    /// Where the start and the finish of a node on a clock stand as moments, or `none`.
    std::vector<std::uint32_t> startMoment_, finishMoment_;
    /// Nodes that may finish last: by clock, and others. What a node on the same clock follows does not.
    std::vector<std::uint32_t> clockEnds_, otherEnds_;
};

}  // namespace mijlpaal::scheduling
