#include "scheduling/workings.h"

#include <algorithm>
#include <cassert>

namespace mijlpaal::scheduling {

using model::ActivityId;
using model::LinkType;
using model::Moment;
using model::WorkTime;

namespace {

Network networkOf(const model::Portfolio& portfolio, const Schedule& schedule, Clocks& clocks) {
    const auto& options = schedule.options;
    auto network =
        inOrder(looseNetworkOf(portfolio, {options.profile, options.lagCalendar}, clocks, schedule.gates));
    assert(network && "the portfolio is not the one that was scheduled");
    return std::move(*network);
}

}  // namespace

Workings::Workings(const model::Portfolio& portfolio, const Schedule& schedule)
    : portfolio_{portfolio},
      schedule_{schedule},
      clocks_{portfolio},
      network_{networkOf(portfolio, schedule, clocks_)},
      spans_{network_, clocks_},
      passed_{pass(network_, clocks_, {schedule.projectStart, schedule.statusMoment}, schedule.options)},
      targets_(network_.links.size()),
      firstOut_(network_.nodes.size() + 1, 0),
      outLinks_(network_.links.size()) {
    nodeOf_.assign(static_cast<std::size_t>(portfolio.all<model::Activity>().nextId().number), none);
    for (std::uint32_t i = 0; i < count(); ++i) {
        if (!network_.nodes[i].isVirtual())
            nodeOf_[static_cast<std::size_t>(network_.activities[i].number)] = i;
        for (auto k = network_.firstLink[i]; k < network_.firstLink[i + 1]; ++k) targets_[k] = i;
    }
    for (const auto& link : network_.links) ++firstOut_[link.from + 1];
    for (std::uint32_t i = 0; i < count(); ++i) firstOut_[i + 1] += firstOut_[i];
    auto next = firstOut_;
    for (std::uint32_t k = 0; k < network_.links.size(); ++k) outLinks_[next[network_.links[k].from]++] = k;
}

std::uint32_t Workings::nodeOf(ActivityId id) const {
    const auto number = static_cast<std::size_t>(id.number);
    return id.number >= 0 && number < nodeOf_.size() ? nodeOf_[number] : none;
}

const model::Activity& Workings::activityOf(std::uint32_t node) const {
    return portfolio_.all<model::Activity>().at(network_.activities[node]);
}

std::span<const std::uint32_t> Workings::outOf(std::uint32_t node) const {
    return std::span{outLinks_}.subspan(firstOut_[node], firstOut_[node + 1] - firstOut_[node]);
}

std::optional<model::DependencyId> Workings::recordOf(std::uint32_t link) const {
    const auto dependency = network_.links[link].dependency;
    if (dependency == none) return std::nullopt;
    return network_.dependencies[dependency];
}

bool Workings::isSpent(std::uint32_t link) const {
    const auto& each = network_.links[link];
    const auto& from = network_.nodes[each.from];
    const auto& to = network_.nodes[targets_[link]];
    const auto* detail = network_.detailOf(to);
    const bool isOverridden = schedule_.options.profile == model::Profile::p6 &&
                              schedule_.options.progressLogic == model::ProgressLogic::progressOverride;
    return from.finished || to.finished || (detail && detail->inactive) ||
           (to.started && (isOverridden || each.type == LinkType::startToStart)) ||
           (from.started && !leavesFinish(each.type));
}

bool Workings::leavesFromRest(std::uint32_t link) const {
    const auto& each = network_.links[link];
    const auto& from = network_.nodes[each.from];
    return schedule_.options.profile == model::Profile::p6 && schedule_.options.statusDateIsFloor &&
           !leavesFinish(each.type) && from.started && !from.finished;
}

Moment Workings::leaves(std::uint32_t link) const {
    const auto& each = network_.links[link];
    const auto& from = dates()[each.from];
    if (network_.nodes[each.from].isVirtual()) return from.earlyStart;
    if (leavesFromRest(link)) return from.remainingStart;
    return leavesFinish(each.type) ? from.finish : from.start;
}

WorkTime Workings::lagOf(std::uint32_t link) const {
    const auto& each = network_.links[link];
    if (!leavesFromRest(link)) return each.lag;
    const auto& from = network_.nodes[each.from];
    const auto& detail = *network_.detailOf(from);
    const auto until =
        detail.suspended ? std::min(*detail.suspended, schedule_.statusMoment) : schedule_.statusMoment;
    const auto done = detail.actualDuration.value_or(
        std::max(WorkTime{}, spans_.clockOf(from).between(*detail.actualStart, until)));
    return std::max(WorkTime{}, each.lag - done);
}

Moment Workings::arrives(std::uint32_t link) const {
    auto each = network_.links[link];
    each.lag = lagOf(link);
    return spans_.beyond(each, leaves(link));
}

std::optional<Moment> Workings::asksStart(std::uint32_t link) const {
    const auto& each = network_.links[link];
    const auto& to = network_.nodes[targets_[link]];
    if (model::WorkCalendar::isBeyond(leaves(link))) return std::nullopt;
    const auto at = arrives(link);
    if (to.isVirtual()) return at;
    const auto start =
        entersStart(each.type) || to.isPoint() ? at : spans_.startFrom(to, at, Part::remaining);
    return to.kind == NodeKind::milestone ? start : spans_.nextStart(to, start);
}

WorkTime Workings::room(std::uint32_t link) const {
    const auto& each = network_.links[link];
    const auto& to = dates()[targets_[link]];
    const bool isVirtual = network_.nodes[targets_[link]].isVirtual();
    const bool waiting = !network_.nodes[targets_[link]].started;
    const auto target = isVirtual                 ? to.earlyStart
                        : !entersStart(each.type) ? to.finish
                        : waiting                 ? to.start
                                                  : to.remainingStart;
    return spans_.floatClockOf(network_.nodes[each.from]).between(arrives(link), target);
}

WorkTime Workings::roomBehindDrivers(std::uint32_t link) const {
    return drives(link) ? WorkTime{} : room(link);
}

std::optional<Moment> Workings::latestFinish(std::uint32_t link) const {
    const auto& late = dates()[targets_[link]];
    return latestFinish(link, late.remainingLateStart, late.lateFinish);
}

std::optional<Moment> Workings::latestFinish(std::uint32_t link, Moment begin, Moment finish) const {
    if (isSpent(link)) return std::nullopt;
    const auto& each = network_.links[link];
    const auto& from = network_.nodes[each.from];
    const auto& to = network_.nodes[targets_[link]];
    auto end = entersStart(each.type) && !to.isVirtual() ? begin : finish;
    if (leavesFinish(each.type) || from.isVirtual()) return spans_.before(each, end);
    if (schedule_.options.profile == model::Profile::msp) {
        // MS Project adds the duration before it takes off the lag of a link to a finish, and after it for
        // one to a start, which it first moves to where the predecessor could start.
        if (each.type == LinkType::startToFinish)
            return spans_.before(each, spans_.finishFrom(from, end, Part::all));
        end = spans_.nextStart(from, end);
    }
    const auto back = spans_.before(each, end);
    return from.isPoint() ? back : spans_.finishFrom(from, back, Part::remaining);
}

WorkTime independentFloat(const Workings& workings, ActivityId id) {
    const auto node = workings.nodeOf(id);
    const auto* dates = workings.schedule().find(id);
    if (node == none || !dates || workings.network().nodes[node].started) return {};
    const auto& network = workings.network();
    const auto& to = network.nodes[node];
    const auto& clock = workings.spans().floatClockOf(to);
    WorkTime pushed;
    for (auto k = network.firstLink[node]; k < network.firstLink[node + 1]; ++k) {
        const auto& link = network.links[k];
        const auto& from = workings.dates()[link.from];
        const bool asFinish = leavesFinish(link.type) || network.nodes[link.from].isVirtual();
        auto at = workings.spans().beyond(link, asFinish ? from.lateFinish : from.remainingLateStart);
        if (model::WorkCalendar::isBeyond(at)) continue;
        if (!entersStart(link.type)) at = workings.spans().startFrom(to, at, Part::remaining);
        pushed = std::max(pushed, clock.between(dates->start, at));
    }
    return std::max(WorkTime{}, dates->freeFloat - pushed);
}

}  // namespace mijlpaal::scheduling
