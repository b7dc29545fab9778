#include "scheduling/forward_pass.h"

#include "scheduling/msp_forward.h"
#include "scheduling/p6_forward.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>

namespace mijlpaal::scheduling {

using model::LinkType;
using model::Moment;

namespace {

/// A start on a clock that asks for nothing, in a lane. Lags may be taken off it, and work be added.
constexpr std::int32_t noStartInLane = -(1 << 30);

/// A reading of a clock, or an amount of work, in a lane.
std::int32_t inLane(std::int64_t tenths) {
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(tenths, noStartInLane, mostTenths));
}

/// A moment in a lane; the ends stand for `never` and `unbound`.
constexpr auto neverInLane = std::numeric_limits<std::int32_t>::min(),
               unboundInLane = std::numeric_limits<std::int32_t>::max();

std::int32_t inLane(Moment moment) {
    if (moment <= Moment{never.tenths / 2}) return neverInLane;
    if (moment >= Moment{unbound.tenths / 2}) return unboundInLane;
    return static_cast<std::int32_t>(
        std::clamp<std::int64_t>(moment.tenths, neverInLane + 1, unboundInLane - 1));
}

Moment fromLane(std::int32_t tenths) {
    return tenths == neverInLane ? never : tenths == unboundInLane ? unbound : Moment{tenths};
}

bool isShort(model::WorkTime lag) {
    return lag.tenths <= mostTenths && lag.tenths >= -mostTenths;
}

}  // namespace

/// The dates of many trials, through the slots of a pass.
struct TrialDates {
    static constexpr bool recorded = false;

    const ForwardPass& pass;
    const Trials& trials;

    bool changesWork() const { return !trials.added.empty(); }
    model::WorkTime addedTo(std::uint32_t node, std::uint32_t lane) const {
        return {trials.added[std::size_t{node} * trials.lanes + lane]};
    }

    Moment leaving(std::uint32_t k, std::uint32_t lane) const {
        return pass.momentAt(trials, pass.sources_[k], lane);
    }
    Moment restOf(std::uint32_t node, std::uint32_t lane) const {
        return pass.momentAt(trials, pass.restSlot(pass.network_.nodes[node]), lane);
    }
    void put(std::uint32_t place, std::uint32_t lane, Moment start, Moment finish, Moment rest) const {
        const auto& node = pass.network_.nodes[place];
        pass.at(trials, pass.startSlot(place), lane) = inLane(start);
        pass.at(trials, pass.finishSlot(place), lane) = inLane(finish);
        if (node.detail != none) pass.at(trials, pass.restSlot(node), lane) = inLane(rest);
    }
};

ForwardPass::ForwardPass(const Network& network, const Clocks& clocks, const Frame& frame,
                         const Options& options)
    : setting_{network, clocks, frame, options},
      network_{network},
      clocks_{clocks},
      count_{static_cast<std::uint32_t>(network.nodes.size())},
      slots_{2 * std::size_t{count_} + network.details.size()},
      steps_(count_),
      sources_(network.links.size()),
      ways_(network.links.size(), byMoments),
      startMoment_(count_, none),
      finishMoment_(count_, none) {
    for (std::uint32_t i = 0; i < count_; ++i) {
        const auto& node = network.nodes[i];
        steps_[i].onClock = setting_.byClock && node.isPlain();
        steps_[i].clock = node.clock;
        steps_[i].work = inLane(node.remaining.tenths);
    }
    links_.reserve(network.links.size());
    std::vector<char> isPassed(count_, false);
    for (std::uint32_t i = 0; i < count_; ++i) {
        addLinks(i);
        if (!steps_[i].onClock) continue;
        // On one clock, what starts behind a finish finishes no earlier.
        const auto first = i == 0 ? 0 : steps_[i - 1].end;
        for (auto k = first; k < steps_[i].toFinish; ++k) {
            const bool leavesFinish = links_[k].from % 2 == 1;
            if (leavesFinish && links_[k].lag >= 0) isPassed[links_[k].from / 2] = true;
        }
    }
    collectEnds(isPassed);
}

/// How a link into a node on its clock is followed. On one clock it is a sum; from another clock, with a lag,
/// if any, on that, it goes over the crossing of both. In MS Project what is finished on another clock has
/// rules of its own.
std::uint16_t ForwardPass::wayOf(const Link& link, const Node& from, const Node& to) {
    if (!steps_[link.from].onClock || !isShort(link.lag) || link.type == LinkType::startToFinish)
        return byMoments;
    if (link.lag.tenths != 0 && link.lagClock != from.clock) return byMoments;
    if (from.clock == to.clock) return asSum;
    const bool isFree = link.dependency == none || (setting_.msp && link.type == LinkType::finishToFinish);
    return isFree ? byMoments : crossingOf(from.clock, to.clock);
}

/// The crossing of two clocks, for the decades around the plan; with more than fit in memory the rest go by
/// moments.
std::uint16_t ForwardPass::crossingOf(std::uint16_t from, std::uint16_t to) {
    const auto known = std::find_if(crossings_.begin(), crossings_.end(),
                                    [&](const Crossing& each) { return each.from == from && each.to == to; });
    if (known == crossings_.end()) {
        if (crossings_.size() == mostCrossings) return byMoments;
        constexpr std::chrono::days before{366}, after{40 * 366};
        const auto day = setting_.floor.day();
        crossings_.push_back({from, to, {clocks_[from], clocks_[to], day - before, day + after}});
        return static_cast<std::uint16_t>(crossings_.size() - 1);
    }
    return static_cast<std::uint16_t>(known - crossings_.begin());
}

/// What a clock shows when another comes to a reading that their crossing does not hold.
std::int32_t ForwardPass::acrossFar(const Crossing& crossing, std::int32_t reading, Side side) const {
    const auto& from = clocks_[crossing.from];
    return inLane(clocks_[crossing.to]
                      .workAt(side == Side::start ? from.startAt({reading}) : from.finishAt({reading}))
                      .tenths);
}

std::int32_t ForwardPass::across(const Crossing& crossing, std::int32_t reading, Side side) const {
    if (!crossing.table.holds(reading)) return acrossFar(crossing, reading, side);
    return side == Side::start ? crossing.table.atStart(reading) : crossing.table.atFinish(reading);
}

/// What a clock shows when a date on another holds work on it: behind a lag the end of a stretch of work,
/// behind a lead the start of one; else where the date is, and what takes no time finishes where it starts.
std::int32_t ForwardPass::across(const Trials& trials, std::uint32_t source, std::int32_t lag,
                                 const Crossing& crossing, std::uint32_t lane) const {
    const auto reading = at(trials, source, lane);
    const bool isStart = source % 2 == 0 || at(trials, source - 1, lane) == reading;
    const auto side = lag > 0 ? Side::finish : lag < 0 || isStart ? Side::start : Side::finish;
    return across(crossing, reading + lag, side);
}

/// The slot of the date that a link leaves from; one more where a node on its clock is asked for a moment.
std::uint32_t ForwardPass::sourceOf(const Link& link, bool byClock) {
    const bool finish = leavesFinish(link.type);
    if (byClock || !steps_[link.from].onClock) return finish ? finishSlot(link.from) : startSlot(link.from);
    auto& slot = (finish ? finishMoment_ : startMoment_)[link.from];
    if (slot == none) slot = static_cast<std::uint32_t>(slots_++);
    steps_[link.from].isAsked = true;
    return slot;
}

void ForwardPass::addLinks(std::uint32_t i) {
    auto& step = steps_[i];
    const auto& to = network_.nodes[i];
    const auto first = network_.firstLink[i];
    const auto last = network_.firstLink[i + 1];
    const auto add = [&](std::uint32_t k, bool byClock) {
        const auto& link = network_.links[k];
        sources_[k] = sourceOf(link, byClock);
        links_.push_back(
            {byClock ? sources_[k] : k, static_cast<std::int32_t>(byClock ? link.lag.tenths : 0), ways_[k]});
    };
    toFinish_.clear();
    fromOther_.clear();
    otherFinish_.clear();
    byMoment_.clear();
    for (auto k = first; k < last; ++k) {
        const auto& link = network_.links[k];
        if (!step.onClock) {
            sources_[k] = sourceOf(link, false);
            continue;
        }
        ways_[k] = wayOf(link, network_.nodes[link.from], to);
        if (ways_[k] == byMoments) {
            byMoment_.push_back(k);
        } else if (ways_[k] != asSum) {
            (entersStart(link.type) ? fromOther_ : otherFinish_).push_back(k);
        } else if (link.type == LinkType::finishToFinish) {
            toFinish_.push_back(k);
        } else {
            add(k, true);
        }
    }
    std::stable_sort(fromOther_.begin(), fromOther_.end(),
                     [&](auto one, auto other) { return ways_[one] < ways_[other]; });
    step.toFinish = static_cast<std::uint32_t>(links_.size());
    for (const auto k : toFinish_) add(k, true);
    step.fromOther = static_cast<std::uint32_t>(links_.size());
    for (const auto k : fromOther_) add(k, true);
    step.otherFinish = static_cast<std::uint32_t>(links_.size());
    for (const auto k : otherFinish_) add(k, true);
    step.byMoment = static_cast<std::uint32_t>(links_.size());
    for (const auto k : byMoment_) add(k, false);
    step.end = static_cast<std::uint32_t>(links_.size());
    // In MS Project a link may bring a task before the start of the plan, but for one between finishes.
    const bool floorless = setting_.msp && first < last && step.toFinish == step.fromOther;
    step.least = floorless ? noStartInLane : inLane(setting_.floorOf[step.clock]);
}

void ForwardPass::collectEnds(const std::vector<char>& isPassed) {
    // By clock, which is quicker done by counting than by sorting.
    std::vector<std::uint32_t> next(clocks_.size() + 1, 0);
    for (std::uint32_t i = 0; i < count_; ++i) {
        if (steps_[i].onClock && !isPassed[i]) ++next[steps_[i].clock + std::size_t{1}];
    }
    for (std::size_t i = 1; i < next.size(); ++i) next[i] += next[i - 1];
    clockEnds_.resize(next.back());
    for (std::uint32_t i = 0; i < count_; ++i) {
        const auto& node = network_.nodes[i];
        const auto* detail = network_.detailOf(node);
        if (isPassed[i] || node.isVirtual() || (detail && detail->inactive)) continue;
        if (steps_[i].onClock) {
            clockEnds_[next[steps_[i].clock]++] = i;
        } else {
            otherEnds_.push_back(i);
        }
    }
}

// ---- dates ------------------------------------------------------------------------------------------

/// The finish of a node by its clock; one without work finishes where it starts.
Moment ForwardPass::momentOf(std::uint16_t clock, std::int32_t start, std::int32_t finish) const {
    return finish == start ? clocks_[clock].startAt({start}) : clocks_[clock].finishAt({finish});
}

/// What stands in a slot of moments.
Moment ForwardPass::momentAt(const Trials& trials, std::uint32_t slot, std::uint32_t lane) const {
    return fromLane(at(trials, slot, lane));
}

Moment ForwardPass::startOf(const Trials& trials, std::uint32_t node, std::uint32_t lane) const {
    const auto& step = steps_[node];
    if (!step.onClock) return momentAt(trials, startSlot(node), lane);
    if (startMoment_[node] != none) return momentAt(trials, startMoment_[node], lane);
    return clocks_[step.clock].startAt({at(trials, startSlot(node), lane)});
}

Moment ForwardPass::finishOf(const Trials& trials, std::uint32_t node, std::uint32_t lane) const {
    const auto& step = steps_[node];
    if (!step.onClock) return momentAt(trials, finishSlot(node), lane);
    if (finishMoment_[node] != none) return momentAt(trials, finishMoment_[node], lane);
    return momentOf(step.clock, at(trials, startSlot(node), lane), at(trials, finishSlot(node), lane));
}

Moment ForwardPass::restOf(const Trials& trials, std::uint32_t node, std::uint32_t lane) const {
    const auto& each = network_.nodes[node];
    return each.detail == none ? startOf(trials, node, lane) : momentAt(trials, restSlot(each), lane);
}

std::int64_t ForwardPass::finishOffClock(const Trials& trials, std::uint32_t node, std::uint32_t lane) const {
    return clocks_[steps_[node].clock].workAt(momentAt(trials, finishSlot(node), lane)).tenths;
}

std::int64_t ForwardPass::restOffClock(const Trials& trials, std::uint32_t node, std::uint32_t lane) const {
    return clocks_[steps_[node].clock].workAt(restOf(trials, node, lane)).tenths;
}

bool ForwardPass::drives(const Trials& trials, std::uint32_t k, std::uint32_t to, std::uint32_t lane) const {
    const auto& link = network_.links[k];
    const bool byStart = entersStart(link.type);
    const auto reached = byStart ? restOnClock(trials, to, lane) : finishOnClock(trials, to, lane);
    const auto way = ways_[k];
    if (way == asSum) return at(trials, sources_[k], lane) + link.lag.tenths >= reached;
    if (way != byMoments)
        return across(trials, sources_[k], static_cast<std::int32_t>(link.lag.tenths), crossings_[way],
                      lane) >= reached;
    const auto leaves = leavesFinish(link.type) ? finishOf(trials, link.from, lane) : startOf(trials, link.from, lane);
    return clocks_[steps_[to].clock].workAt(setting_.spans.beyond(link, leaves)).tenths >= reached;
}

Moment ForwardPass::lastFinish(const Trials& trials, std::uint32_t lane) const {
    auto last = std::max(lastFinish(trials, clockEnds_, lane), lastFinish(trials, otherEnds_, lane));
    if (last == never) return setting_.frame.start;
    return setting_.msp ? last : std::max(last, setting_.frame.start);
}

Moment ForwardPass::lastFinish(const Trials& trials, std::span<const std::uint32_t> nodes,
                               std::uint32_t lane) const {
    auto last = never;
    // Of nodes by one clock that follow each other only the last is looked up. One without work may stand a
    // night later than another that shows the same.
    auto latest = neverInLane, latestPoint = neverInLane;
    for (std::size_t k = 0; k < nodes.size(); ++k) {
        const auto node = nodes[k];
        const auto& step = steps_[node];
        if (!step.onClock) {
            last = std::max(last, momentAt(trials, finishSlot(node), lane));
            continue;
        }
        const auto start = at(trials, startSlot(node), lane);
        const auto finish = at(trials, finishSlot(node), lane);
        auto& least = start == finish ? latestPoint : latest;
        least = std::max(least, finish);
        if (k + 1 < nodes.size() && steps_[nodes[k + 1]].onClock && steps_[nodes[k + 1]].clock == step.clock)
            continue;
        const auto& clock = clocks_[step.clock];
        if (latest != neverInLane) last = std::max(last, clock.finishAt({latest}));
        if (latestPoint != neverInLane) last = std::max(last, clock.startAt({latestPoint}));
        latest = latestPoint = neverInLane;
    }
    return last;
}

void ForwardPass::tellMoments(std::uint32_t node, const Trials& trials, std::uint32_t lane) const {
    const auto clock = steps_[node].clock;
    const auto start = at(trials, startSlot(node), lane);
    if (const auto slot = startMoment_[node]; slot != none)
        at(trials, slot, lane) = inLane(clocks_[clock].startAt({start}));
    if (const auto slot = finishMoment_[node]; slot != none)
        at(trials, slot, lane) = inLane(momentOf(clock, start, at(trials, finishSlot(node), lane)));
}

// ---- running ----------------------------------------------------------------------------------------

/// The start of a node with its links that need moments; `byLinks` when those on its clock count already.
template <class Rules>
std::int32_t ForwardPass::startByMoments(const Rules& rules, std::uint32_t lane, std::uint32_t node,
                                         std::int32_t start, bool byLinks) const {
    const auto& step = steps_[node];
    const auto task = rules.taskAt(node, lane);
    for (auto k = step.byMoment; k < step.end; ++k) {
        const auto place = links_[k].from;
        const auto bound = rules.boundOnClock(place, task);
        byLinks = byLinks || (bound != noStart && !rules.isBoundOnly(place));
        start = std::max(start, inLane(bound));
    }
    return byLinks ? start : std::max(start, inLane(setting_.floorOf[step.clock]));
}

/// What is later on a clock lets work on another begin no earlier.
template <std::uint32_t Width>
MIJLPAAL_FOR_BOTH void ForwardPass::goAcross(const Crossing& crossing, Side side,
                                             const std::array<std::int32_t, Width>& readings,
                                             std::array<std::int32_t, Width>& start) const {
    auto first = readings[0], last = readings[0];
    for (std::uint32_t l = 1; l < Width; ++l) {
        first = std::min(first, readings[l]);
        last = std::max(last, readings[l]);
    }
    const auto& table = crossing.table;
    if (!table.holds(first) || !table.holds(last)) {
        for (std::uint32_t l = 0; l < Width; ++l) {
            if (readings[l] != noStartInLane)
                start[l] = std::max(start[l], across(crossing, readings[l], side));
        }
    } else if (side == Side::finish) {
        for (std::uint32_t l = 0; l < Width; ++l) start[l] = std::max(start[l], table.atFinish(readings[l]));
    } else {
        for (std::uint32_t l = 0; l < Width; ++l) start[l] = std::max(start[l], table.atStart(readings[l]));
    }
}

/// The start of a node by dates on other clocks, of which only the last of each clock goes over.
template <std::uint32_t Width>
MIJLPAAL_FOR_BOTH void ForwardPass::comeFromOthers(const Step& step, const Trials& trials, std::uint32_t lane,
                                                   const std::int32_t* dates, std::size_t lanes,
                                                   const std::array<std::int32_t, Width>& work,
                                                   std::array<std::int32_t, Width>& start) const {
    for (auto k = step.fromOther; k < step.otherFinish;) {
        const auto way = links_[k].way;
        std::array<std::int32_t, Width> finishes, starts;
        finishes.fill(noStartInLane);
        starts.fill(noStartInLane);
        bool anyFinish = false, anyStart = false;
        for (; k < step.otherFinish && links_[k].way == way; ++k) {
            // As in `across`.
            const auto* from = dates + links_[k].from * lanes;
            const auto lag = links_[k].lag;
            const bool leavesFinish = links_[k].from % 2 == 1;
            if (lag > 0 || (lag == 0 && leavesFinish)) {
                for (std::uint32_t l = 0; l < Width; ++l) finishes[l] = std::max(finishes[l], from[l] + lag);
                anyFinish = true;
            } else {
                for (std::uint32_t l = 0; l < Width; ++l) starts[l] = std::max(starts[l], from[l] + lag);
                anyStart = true;
            }
            if (lag != 0 || !leavesFinish) continue;
            const auto* begins = from - lanes;
            std::int32_t points = 0;
            for (std::uint32_t l = 0; l < Width; ++l) points |= std::int32_t{begins[l] == from[l]};
            if (points == 0) continue;
            for (std::uint32_t l = 0; l < Width; ++l)
                starts[l] = std::max(starts[l], begins[l] == from[l] ? from[l] : noStartInLane);
            anyStart = true;
        }
        if (anyFinish) goAcross<Width>(crossings_[way], Side::finish, finishes, start);
        if (anyStart) goAcross<Width>(crossings_[way], Side::start, starts, start);
    }
    for (auto k = step.otherFinish; k < step.byMoment; ++k) {
        for (std::uint32_t l = 0; l < Width; ++l) {
            const auto reached =
                across(trials, links_[k].from, links_[k].lag, crossings_[links_[k].way], lane + l);
            start[l] = std::max(start[l], reached - work[l]);
        }
    }
}

/// A node on its clock, for as many lanes as `Width`; `Dense` when there are no others.
template <class Rules, std::uint32_t Width, bool Dense>
MIJLPAAL_FOR_BOTH void ForwardPass::stepByClock(const Rules& rules, const Trials& trials, std::uint32_t lane,
                                     std::uint32_t node, std::uint32_t first) const {
    const auto& step = steps_[node];
    const auto lanes = std::size_t{Dense ? Width : trials.lanes};
    auto* dates = trials.dates.data() + (Dense ? 0 : lane);
    std::array<std::int32_t, Width> start, work;
    start.fill(step.least);
    work.fill(step.work);
    if (!trials.added.empty()) {
        const auto* added = trials.added.data() + node * lanes + (Dense ? 0 : lane);
        for (std::uint32_t l = 0; l < Width; ++l)
            work[l] = std::min(std::max(step.work + added[l], 0), mostTenths);
    }
    // A lone lane takes links to its finish with the others: a branch that is rarely taken costs more.
    const auto ends = Width == 1 ? step.fromOther : step.toFinish;
    for (auto k = first; k < ends; ++k) {
        const auto* from = dates + links_[k].from * lanes;
        const auto lag = links_[k].lag;
        for (std::uint32_t l = 0; l < Width; ++l) {
            auto asked = from[l] + lag;
            if constexpr (Width == 1)
                asked = std::max(asked, noStartInLane) - (work[l] & -std::int32_t{k >= step.toFinish});
            start[l] = std::max(start[l], asked);
        }
    }
    for (auto k = ends; k < step.fromOther; ++k) {
        const auto* from = dates + links_[k].from * lanes;
        const auto lag = links_[k].lag;
        for (std::uint32_t l = 0; l < Width; ++l)
            start[l] = std::max(start[l], std::max(from[l] + lag, noStartInLane) - work[l]);
    }
    if (step.fromOther < step.byMoment) comeFromOthers<Width>(step, trials, lane, dates, lanes, work, start);
    if (step.byMoment < step.end) {
        const bool byLinks = !Rules::linksGoBeforeFloor || first < step.byMoment;
        for (std::uint32_t l = 0; l < Width; ++l)
            start[l] = startByMoments(rules, lane + l, node, start[l], byLinks);
    }
    auto* starts = dates + startSlot(node) * lanes;
    auto* finishes = dates + finishSlot(node) * lanes;
    for (std::uint32_t l = 0; l < Width; ++l) {
        const auto begin = std::min(start[l], mostTenths);
        starts[l] = begin;
        finishes[l] = std::min(begin + work[l], mostTenths);
    }
    if (step.isAsked) {
        for (std::uint32_t l = 0; l < Width; ++l) tellMoments(node, trials, lane + l);
    }
}

template <class Rules, std::uint32_t Width, bool Dense>
MIJLPAAL_FOR_BOTH void ForwardPass::walk(const Rules& rules, const Trials& trials, std::uint32_t lane) const {
    std::uint32_t first = 0;
    for (std::uint32_t i = 0; i < count_; ++i) {
        if (steps_[i].onClock) {
            stepByClock<Rules, Width, Dense>(rules, trials, lane, i, first);
        } else {
            for (std::uint32_t l = 0; l < Width; ++l) rules.step(i, lane + l);
        }
        first = steps_[i].end;
    }
}

template <class Rules>
MIJLPAAL_FOR_BOTH void ForwardPass::runSideBySide(const Rules& rules, const Trials& trials) const {
    if (trials.lanes == 32) {
        walk<Rules, 32, true>(rules, trials, 0);
    } else {
        walk<Rules, 16, true>(rules, trials, 0);
    }
}

template <class Rules>
MIJLPAAL_WIDE void ForwardPass::runWide(const Rules& rules, const Trials& trials) const {
    runSideBySide(rules, trials);
}

template <class Rules>
void ForwardPass::runBy(const Trials& trials) const {
    TrialDates dates{*this, trials};
    const Rules rules{setting_, dates};
    if (trials.lanes == 32 || trials.lanes == 16)
        return trials.processor == Processor::wide ? runWide(rules, trials) : runSideBySide(rules, trials);
    if (trials.lanes == 1) return walk<Rules, 1, true>(rules, trials, 0);
    std::uint32_t lane = 0;
    for (; lane + 8 <= trials.lanes; lane += 8) walk<Rules, 8, false>(rules, trials, lane);
    for (; lane + 4 <= trials.lanes; lane += 4) walk<Rules, 4, false>(rules, trials, lane);
    for (; lane < trials.lanes; ++lane) walk<Rules, 1, false>(rules, trials, lane);
}

void ForwardPass::run(const Trials& trials) const {
    assert(trials.dates.size() >= slots_ * trials.lanes);
    assert(trials.added.empty() || trials.added.size() >= std::size_t{count_} * trials.lanes);
    if (setting_.msp) {
        runBy<MspForward<TrialDates>>(trials);
    } else {
        runBy<P6Forward<TrialDates>>(trials);
    }
}

}  // namespace mijlpaal::scheduling
