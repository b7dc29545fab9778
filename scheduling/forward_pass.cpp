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

constexpr auto nothing = std::numeric_limits<std::int64_t>::min();

}  // namespace

ForwardPass::ForwardPass(const Network& network, const Clocks& clocks, const Frame& frame,
                         const Options& options)
    : network_{network},
      clocks_{clocks},
      frame_{frame},
      options_{options},
      spans_{network, clocks},
      msp_{options.profile == model::Profile::msp},
      count_{static_cast<std::uint32_t>(network.nodes.size())},
      slots_{2 * std::size_t{count_} + network.details.size()},
      steps_(count_),
      sources_(network.links.size()),
      startMoment_(count_, none),
      finishMoment_(count_, none),
      floor_{!msp_ && options.statusDateIsFloor ? std::max(frame.start, frame.status) : frame.start} {
    floorOf_.reserve(clocks.size());
    for (std::uint16_t i = 0; i < clocks.size(); ++i) floorOf_.push_back(clocks[i].workAt(floor_).tenths);
    // MS Project with the status date as a floor looks at moments everywhere.
    const bool byClock = !msp_ || !options.statusDateIsFloor;
    for (std::uint32_t i = 0; i < count_; ++i) {
        const auto& node = network.nodes[i];
        steps_[i].onClock = byClock && node.isPlain();
        steps_[i].clock = node.clock;
        steps_[i].work = node.remaining.tenths;
    }
    links_.reserve(network.links.size());
    places_.reserve(network.links.size());
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
        links_.push_back({sources_[k], byClock ? static_cast<std::int32_t>(link.lag.tenths) : 0});
        places_.push_back(k);
    };
    toFinish_.clear();
    byMoment_.clear();
    for (auto k = first; k < last; ++k) {
        const auto& link = network_.links[k];
        if (!step.onClock) {
            sources_[k] = sourceOf(link, false);
        } else if (!joinsByClock(link, network_.nodes[link.from], to)) {
            byMoment_.push_back(k);
        } else if (link.type == LinkType::finishToFinish) {
            toFinish_.push_back(k);
        } else {
            add(k, true);
        }
    }
    step.toFinish = static_cast<std::uint32_t>(links_.size());
    for (const auto k : toFinish_) add(k, true);
    step.byMoment = static_cast<std::uint32_t>(links_.size());
    for (const auto k : byMoment_) add(k, false);
    step.end = static_cast<std::uint32_t>(links_.size());
    // In MS Project a link may bring a task before the start of the plan, but for one between finishes.
    const bool floorless = msp_ && first < last && step.toFinish == step.byMoment;
    step.least = floorless ? nothing : floorOf_[step.clock];
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

Moment ForwardPass::lastFinish(const Trials& trials, std::uint32_t lane) const {
    auto last = std::max(lastFinish(trials, clockEnds_, lane), lastFinish(trials, otherEnds_, lane));
    if (last == never) return frame_.start;
    return msp_ ? last : std::max(last, frame_.start);
}

Moment ForwardPass::lastFinish(const Trials& trials, std::span<const std::uint32_t> nodes,
                               std::uint32_t lane) const {
    auto last = never;
    // Of nodes by one clock that follow each other only the last is looked up. One without work may stand a
    // night later than another that shows the same.
    std::int64_t latest = nothing, latestPoint = nothing;
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
        if (latest != nothing) last = std::max(last, clock.finishAt({latest}));
        if (latestPoint != nothing) last = std::max(last, clock.startAt({latestPoint}));
        latest = latestPoint = nothing;
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

/// A node on its clock, for as many lanes as `Width`; `Dense` when there are no others.
template <class Rules, std::uint32_t Width, bool Dense>
inline void ForwardPass::stepByClock(Rules& rules, const Trials& trials, std::uint32_t lane,
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
    [[maybe_unused]] std::int64_t* bounds = nullptr;
    if constexpr (Rules::recorded) bounds = rules.record().bounds.data();
    // A lone lane takes links to its finish with the others: a branch that is rarely taken costs more.
    const auto ends = Width == 1 ? step.byMoment : step.toFinish;
    for (auto k = first; k < ends; ++k) {
        const auto* from = dates + links_[k].from * lanes;
        auto lag = std::int64_t{links_[k].lag};
        if constexpr (Width == 1) lag -= work[0] & -std::int64_t{k >= step.toFinish};
        for (std::uint32_t l = 0; l < Width; ++l) start[l] = std::max(start[l], from[l] + lag);
        if constexpr (Rules::recorded) *bounds++ = *from + lag;
    }
    for (auto k = ends; k < step.byMoment; ++k) {
        const auto* from = dates + links_[k].from * lanes;
        const std::int64_t lag = links_[k].lag;
        for (std::uint32_t l = 0; l < Width; ++l) start[l] = std::max(start[l], from[l] + lag - work[l]);
    }
    [[maybe_unused]] bool byLinks = true;
    if (step.byMoment < step.end) {
        const std::span places{places_.data() + step.byMoment, step.end - step.byMoment};
        for (std::uint32_t l = 0; l < Width; ++l) {
            const auto found =
                rules.startByMoments(node, lane + l, places, start[l], bounds, first < step.byMoment);
            start[l] = found.start;
            byLinks = found.byLinks;
        }
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
    if constexpr (Rules::recorded) {
        bounds = rules.record().bounds.data();
        bool driven = false;
        for (auto k = first; k < step.end; ++k) {
            // In MS Project a link between finishes asks for no start before that of the plan.
            const bool toFinish = msp_ && k >= step.toFinish && k < step.byMoment;
            const auto bound = toFinish ? std::max(bounds[k - first], step.least) : bounds[k - first];
            const bool drives = byLinks && bound == start[0];
            rules.record().drives[places_[k]] = drives;
            driven = driven || drives;
        }
        rules.record().reasons[node] = driven ? StartReason::link
                                       : !msp_ && options_.statusDateIsFloor && frame_.status >= frame_.start
                                           ? StartReason::statusDate
                                           : StartReason::planStart;
    }
}

template <class Rules, std::uint32_t Width, bool Dense>
void ForwardPass::walk(Rules& rules, const Trials& trials, std::uint32_t lane) const {
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

template <template <bool> class Rules>
void ForwardPass::runBy(const Trials& trials) const {
    using Plain = Rules<false>;
    Plain rules{*this, trials, nullptr};
    if (trials.lanes == 16) return walk<Plain, 16, true>(rules, trials, 0);
    if (trials.lanes == 8) return walk<Plain, 8, true>(rules, trials, 0);
    if (trials.lanes == 1) return walk<Plain, 1, true>(rules, trials, 0);
    std::uint32_t lane = 0;
    for (; lane + 8 <= trials.lanes; lane += 8) walk<Plain, 8, false>(rules, trials, lane);
    for (; lane + 4 <= trials.lanes; lane += 4) walk<Plain, 4, false>(rules, trials, lane);
    for (; lane < trials.lanes; ++lane) walk<Plain, 1, false>(rules, trials, lane);
}

void ForwardPass::run(const Trials& trials) const {
    assert(trials.dates.size() >= slots_ * trials.lanes);
    assert(trials.added.empty() || trials.added.size() >= std::size_t{count_} * trials.lanes);
    if (msp_) {
        runBy<MspForward>(trials);
    } else {
        runBy<P6Forward>(trials);
    }
}

void ForwardPass::run(std::span<std::int64_t> dates, ForwardRecord& record) const {
    assert(dates.size() >= slots_);
    std::uint32_t most = 0;
    for (std::uint32_t i = 0; i < count_; ++i)
        most = std::max(most, network_.firstLink[i + 1] - network_.firstLink[i]);
    record.bounds.resize(most);
    const Trials trials{1, {}, dates};
    if (msp_) {
        MspForward<true> rules{*this, trials, &record};
        walk<MspForward<true>, 1, true>(rules, trials, 0);
    } else {
        P6Forward<true> rules{*this, trials, &record};
        walk<P6Forward<true>, 1, true>(rules, trials, 0);
    }
}

}  // namespace mijlpaal::scheduling
