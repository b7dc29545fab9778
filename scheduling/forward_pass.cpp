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

/// The dates of many trials, through the slots of a pass.
struct TrialDates {
    static constexpr bool recorded = false;

    const ForwardPass& pass;
    const Trials& trials;

    bool changesWork() const { return !trials.added.empty(); }
    model::WorkTime addedTo(std::uint32_t node, std::uint32_t lane) const {
        return trials.added[std::size_t{node} * trials.lanes + lane];
    }

    Moment leaving(std::uint32_t k, std::uint32_t lane) const {
        return {pass.at(trials, pass.sources_[k], lane)};
    }
    Moment restOf(std::uint32_t node, std::uint32_t lane) const {
        return {pass.at(trials, pass.restSlot(pass.network_.nodes[node]), lane)};
    }
    void put(std::uint32_t place, std::uint32_t lane, Moment start, Moment finish, Moment rest) const {
        const auto& node = pass.network_.nodes[place];
        pass.at(trials, place, lane) = start.tenths;
        pass.at(trials, pass.count_ + place, lane) = finish.tenths;
        if (node.detail != none) pass.at(trials, pass.restSlot(node), lane) = rest.tenths;
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
      startMoment_(count_, none),
      finishMoment_(count_, none) {
    for (std::uint32_t i = 0; i < count_; ++i) {
        const auto& node = network.nodes[i];
        steps_[i].onClock = setting_.byClock && node.isPlain();
        steps_[i].clock = node.clock;
        steps_[i].work = node.remaining.tenths;
    }
    links_.reserve(network.links.size());
    makeDayTables();
    std::vector<char> isPassed(count_, false);
    for (std::uint32_t i = 0; i < count_; ++i) {
        addLinks(i);
        if (!steps_[i].onClock) continue;
        // On one clock, what starts behind a finish finishes no earlier.
        const auto first = i == 0 ? 0 : steps_[i - 1].end;
        for (auto k = first; k < steps_[i].toFinish; ++k) {
            if (links_[k].from >= count_ && links_[k].lag >= 0) isPassed[links_[k].from - count_] = true;
        }
    }
    collectEnds(isPassed);
}

bool ForwardPass::joinsByClock(const Link& link, const Node& from, const Node& to) const {
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    return from.clock == to.clock && steps_[link.from].onClock && link.type != LinkType::startToFinish &&
           (link.lag.tenths == 0 || link.lagClock == to.clock) && link.lag.tenths <= most &&
           link.lag.tenths >= -most;
}

/// A link from a finish on one clock to a start on another, with a lag, if any, on the first.
bool ForwardPass::crossesClocks(const Link& link, const Node& from, const Node& to) const {
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    return !dayTables_.empty() && from.clock != to.clock && steps_[link.from].onClock &&
           link.type == LinkType::finishToStart && link.dependency != none && link.lag.tenths >= 0 &&
           link.lag.tenths <= most && (link.lag.tenths == 0 || link.lagClock == from.clock) &&
           dayTables_[from.clock].isPlain() && dayTables_[to.clock].isPlain();
}

/// Tables of the decades around the plan, where it has work on several clocks.
void ForwardPass::makeDayTables() {
    std::vector<char> isUsed(clocks_.size(), false);
    for (std::uint32_t i = 0; i < count_; ++i) {
        if (steps_[i].onClock) isUsed[steps_[i].clock] = true;
    }
    if (std::count(isUsed.begin(), isUsed.end(), char{true}) < 2) return;
    constexpr std::chrono::days before{366}, after{40 * 366};
    const auto from = setting_.floor.day();
    dayTables_.reserve(clocks_.size());
    for (std::uint16_t clock = 0; clock < clocks_.size(); ++clock) {
        const auto days = isUsed[clock] ? after : std::chrono::days{1};
        dayTables_.emplace_back(clocks_[clock], from - before, from + days);
    }
}

/// What a clock shows when work without any time, which is followed at once, starts on another.
std::int64_t ForwardPass::acrossPoint(std::uint16_t from, std::uint16_t to, std::int64_t start) const {
    return clocks_[to].workAt(clocks_[from].startAt({start})).tenths;
}

/// What a clock shows when another comes to a reading that its table does not hold.
std::int64_t ForwardPass::acrossFar(std::uint16_t from, std::uint16_t to, std::int64_t reading) const {
    return clocks_[to].workAt(clocks_[from].finishAt({reading})).tenths;
}

/// What a clock shows when a finish on another lets work on it begin.
std::int64_t ForwardPass::across(const Trials& trials, const Link& link, std::uint16_t to, std::uint32_t lane) const {
    const auto from = steps_[link.from].clock;
    const auto start = at(trials, link.from, lane), finish = at(trials, count_ + link.from, lane);
    if (start == finish && link.lag.tenths == 0) return acrossPoint(from, to, start);
    const auto reading = finish + link.lag.tenths;
    const auto& table = dayTables_[from];
    return table.holds(reading) ? table.across(reading, dayTables_[to]) : acrossFar(from, to, reading);
}

/// The slot of the date that a link leaves from; one more where a node on its clock is asked for a moment.
std::uint32_t ForwardPass::sourceOf(const Link& link, bool byClock) {
    const bool finish = leavesFinish(link.type);
    if (byClock || !steps_[link.from].onClock) return finish ? count_ + link.from : link.from;
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
        links_.push_back({byClock ? sources_[k] : k, static_cast<std::int32_t>(byClock ? link.lag.tenths : 0),
                          network_.nodes[link.from].clock});
    };
    toFinish_.clear();
    fromOther_.clear();
    byMoment_.clear();
    for (auto k = first; k < last; ++k) {
        const auto& link = network_.links[k];
        if (!step.onClock) {
            sources_[k] = sourceOf(link, false);
        } else if (crossesClocks(link, network_.nodes[link.from], to)) {
            fromOther_.push_back(k);
        } else if (!joinsByClock(link, network_.nodes[link.from], to)) {
            byMoment_.push_back(k);
        } else if (link.type == LinkType::finishToFinish) {
            toFinish_.push_back(k);
        } else {
            add(k, true);
        }
    }
    std::stable_sort(fromOther_.begin(), fromOther_.end(), [&](auto one, auto other) {
        return network_.nodes[network_.links[one].from].clock < network_.nodes[network_.links[other].from].clock;
    });
    step.toFinish = static_cast<std::uint32_t>(links_.size());
    for (const auto k : toFinish_) add(k, true);
    step.fromOther = static_cast<std::uint32_t>(links_.size());
    for (const auto k : fromOther_) add(k, true);
    step.byMoment = static_cast<std::uint32_t>(links_.size());
    for (const auto k : byMoment_) add(k, false);
    step.end = static_cast<std::uint32_t>(links_.size());
    // In MS Project a link may bring a task before the start of the plan, but for one between finishes.
    const bool floorless = setting_.msp && first < last && step.toFinish == step.fromOther;
    step.least = floorless ? noStart : setting_.floorOf[step.clock];
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
Moment ForwardPass::momentOf(std::uint16_t clock, std::int64_t start, std::int64_t finish) const {
    return finish == start ? clocks_[clock].startAt({start}) : clocks_[clock].finishAt({finish});
}

Moment ForwardPass::startOf(const Trials& trials, std::uint32_t node, std::uint32_t lane) const {
    const auto& step = steps_[node];
    if (!step.onClock) return {at(trials, node, lane)};
    if (startMoment_[node] != none) return {at(trials, startMoment_[node], lane)};
    return clocks_[step.clock].startAt({at(trials, node, lane)});
}

Moment ForwardPass::finishOf(const Trials& trials, std::uint32_t node, std::uint32_t lane) const {
    const auto& step = steps_[node];
    if (!step.onClock) return {at(trials, count_ + node, lane)};
    if (finishMoment_[node] != none) return {at(trials, finishMoment_[node], lane)};
    return momentOf(step.clock, at(trials, node, lane), at(trials, count_ + node, lane));
}

Moment ForwardPass::restOf(const Trials& trials, std::uint32_t node, std::uint32_t lane) const {
    const auto& each = network_.nodes[node];
    return each.detail == none ? startOf(trials, node, lane) : Moment{at(trials, restSlot(each), lane)};
}

std::int64_t ForwardPass::finishOffClock(const Trials& trials, std::uint32_t node, std::uint32_t lane) const {
    return clocks_[steps_[node].clock].workAt({at(trials, count_ + node, lane)}).tenths;
}

std::int64_t ForwardPass::restOffClock(const Trials& trials, std::uint32_t node, std::uint32_t lane) const {
    return clocks_[steps_[node].clock].workAt(restOf(trials, node, lane)).tenths;
}

bool ForwardPass::drives(const Trials& trials, std::uint32_t k, std::uint32_t to, std::uint32_t lane) const {
    const auto& link = network_.links[k];
    const bool byStart = entersStart(link.type);
    const auto reached = byStart ? restOnClock(trials, to, lane) : finishOnClock(trials, to, lane);
    if (steps_[to].onClock && joinsByClock(link, network_.nodes[link.from], network_.nodes[to]))
        return at(trials, sources_[k], lane) + link.lag.tenths >= reached;
    if (steps_[to].onClock && crossesClocks(link, network_.nodes[link.from], network_.nodes[to]))
        return across(trials, link, steps_[to].clock, lane) >= reached;
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
    std::int64_t latest = noStart, latestPoint = noStart;
    for (std::size_t k = 0; k < nodes.size(); ++k) {
        const auto node = nodes[k];
        const auto& step = steps_[node];
        if (!step.onClock) {
            last = std::max(last, Moment{at(trials, count_ + node, lane)});
            continue;
        }
        const auto start = at(trials, node, lane);
        const auto finish = at(trials, count_ + node, lane);
        auto& least = start == finish ? latestPoint : latest;
        least = std::max(least, finish);
        if (k + 1 < nodes.size() && steps_[nodes[k + 1]].onClock && steps_[nodes[k + 1]].clock == step.clock)
            continue;
        const auto& clock = clocks_[step.clock];
        if (latest != noStart) last = std::max(last, clock.finishAt({latest}));
        if (latestPoint != noStart) last = std::max(last, clock.startAt({latestPoint}));
        latest = latestPoint = noStart;
    }
    return last;
}

void ForwardPass::tellMoments(std::uint32_t node, const Trials& trials, std::uint32_t lane) const {
    const auto clock = steps_[node].clock;
    const auto start = at(trials, node, lane);
    if (const auto slot = startMoment_[node]; slot != none)
        at(trials, slot, lane) = clocks_[clock].startAt({start}).tenths;
    if (const auto slot = finishMoment_[node]; slot != none)
        at(trials, slot, lane) = momentOf(clock, start, at(trials, count_ + node, lane)).tenths;
}

// ---- running ----------------------------------------------------------------------------------------

/// The start of a node with its links that need moments; `byLinks` when those on its clock count already.
template <class Rules>
std::int64_t ForwardPass::startByMoments(const Rules& rules, std::uint32_t lane, std::uint32_t node,
                                         std::int64_t start, bool byLinks) const {
    const auto& step = steps_[node];
    const auto task = rules.taskAt(node, lane);
    for (auto k = step.byMoment; k < step.end; ++k) {
        const auto place = links_[k].from;
        const auto bound = rules.boundOnClock(place, task);
        byLinks = byLinks || (bound != noStart && !rules.isBoundOnly(place));
        start = std::max(start, bound);
    }
    return byLinks ? start : std::max(start, setting_.floorOf[step.clock]);
}

/// The start of a node by finishes on other clocks. What is later on a clock lets work on another begin no earlier, so
/// only the last reading of each clock goes over.
template <std::uint32_t Width>
MIJLPAAL_FOR_BOTH void ForwardPass::comeFromOthers(const Step& step, const std::int64_t* dates, std::size_t lanes,
                                                   std::array<std::int64_t, Width>& start) const {
    for (auto k = step.fromOther; k < step.byMoment;) {
        const auto from = links_[k].clock;
        std::array<std::int64_t, Width> latest;
        latest.fill(noStart);
        for (; k < step.byMoment && links_[k].clock == from; ++k) {
            const auto* finishes = dates + links_[k].from * lanes;
            const auto* starts = finishes - count_ * lanes;
            const std::int64_t lag = links_[k].lag;
            std::int64_t points = 0;
            for (std::uint32_t l = 0; l < Width; ++l) {
                latest[l] = std::max(latest[l], finishes[l] + lag);
                points |= std::int64_t{starts[l] == finishes[l]};
            }
            // What takes no time and is followed at once lets its successor begin where it starts itself.
            if (points == 0 || lag != 0) continue;
            for (std::uint32_t l = 0; l < Width; ++l) {
                if (starts[l] == finishes[l]) start[l] = std::max(start[l], acrossPoint(from, step.clock, starts[l]));
            }
        }
        const auto& table = dayTables_[from];
        const auto& other = dayTables_[step.clock];
        for (std::uint32_t l = 0; l < Width; ++l) {
            const auto reached = table.holds(latest[l]) ? table.across(latest[l], other)
                                                        : acrossFar(from, step.clock, latest[l]);
            start[l] = std::max(start[l], reached);
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
    std::array<std::int64_t, Width> start, work;
    start.fill(step.least);
    work.fill(step.work);
    if (!trials.added.empty()) {
        const auto* added = trials.added.data() + node * lanes + (Dense ? 0 : lane);
        for (std::uint32_t l = 0; l < Width; ++l)
            work[l] = std::max<std::int64_t>(0, step.work + added[l].tenths);
    }
    // A lone lane takes links to its finish with the others: a branch that is rarely taken costs more.
    const auto ends = Width == 1 ? step.fromOther : step.toFinish;
    for (auto k = first; k < ends; ++k) {
        const auto* from = dates + links_[k].from * lanes;
        auto lag = std::int64_t{links_[k].lag};
        if constexpr (Width == 1) lag -= work[0] & -std::int64_t{k >= step.toFinish};
        for (std::uint32_t l = 0; l < Width; ++l) start[l] = std::max(start[l], from[l] + lag);
    }
    for (auto k = ends; k < step.fromOther; ++k) {
        const auto* from = dates + links_[k].from * lanes;
        const std::int64_t lag = links_[k].lag;
        for (std::uint32_t l = 0; l < Width; ++l) start[l] = std::max(start[l], from[l] + lag - work[l]);
    }
    if (step.fromOther < step.byMoment) comeFromOthers<Width>(step, dates, lanes, start);
    if (step.byMoment < step.end) {
        const bool byLinks = !Rules::linksGoBeforeFloor || first < step.byMoment;
        for (std::uint32_t l = 0; l < Width; ++l)
            start[l] = startByMoments(rules, lane + l, node, start[l], byLinks);
    }
    auto* starts = dates + node * lanes;
    auto* finishes = dates + (count_ + node) * lanes;
    for (std::uint32_t l = 0; l < Width; ++l) {
        starts[l] = start[l];
        finishes[l] = start[l] + work[l];
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
    if (trials.lanes == 16) {
        walk<Rules, 16, true>(rules, trials, 0);
    } else {
        walk<Rules, 8, true>(rules, trials, 0);
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
    if (trials.lanes == 16 || trials.lanes == 8)
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
