#include "scheduling/roll_up.h"

#include "scheduling/spans.h"

#include <algorithm>
#include <map>
#include <optional>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::ActivityKind;
using model::LinkType;
using model::Moment;
using model::Profile;
using model::WorkTime;

namespace {

/// From the first start to the last finish of what is added.
class RollUp {
public:
    void add(const PlanOutline::Part& part, const Dates& dates) {
        const bool early = part.standsApart;
        widen(dates, early ? dates.earlyStart : dates.lateStart,
              early ? dates.earlyFinish : dates.lateFinish);
        total_->critical = total_->critical || dates.critical;
        total_->onLongestPath = total_->onLongestPath || dates.onLongestPath;
        started_ = started_ || part.started;
        // What is finished has no float left to speak of; the rest has.
        if (part.finished) return;
        const auto least = [this](WorkTime kept, WorkTime other) {
            return open_ ? std::min(kept, other) : other;
        };
        total_->totalFloat = least(total_->totalFloat, dates.totalFloat);
        total_->freeFloat = least(total_->freeFloat, dates.freeFloat);
        total_->remainingStart =
            open_ ? std::min(total_->remainingStart, dates.remainingStart) : dates.remainingStart;
        total_->remainingLateStart =
            open_ ? std::min(total_->remainingLateStart, dates.remainingLateStart) : dates.remainingLateStart;
        open_ = true;
    }

    /// A summary that was placed by hand: its typed dates count, and no float of its own.
    void span(Moment start, Moment finish) {
        Dates dates;
        dates.start = dates.earlyStart = start;
        dates.finish = dates.earlyFinish = finish;
        widen(dates, start, finish);
    }

    std::optional<Dates> total() const { return total_; }
    bool isOpen() const { return open_; }
    bool isStarted() const { return started_; }

private:
    void widen(const Dates& dates, Moment lateStart, Moment lateFinish) {
        if (!total_) {
            total_.emplace();
            total_->start = dates.start;
            total_->finish = dates.finish;
            total_->earlyStart = dates.start < dates.earlyStart ? dates.start : dates.earlyStart;
            total_->earlyFinish = dates.earlyFinish;
            total_->lateStart = lateStart;
            total_->lateFinish = lateFinish;
            return;
        }
        total_->start = std::min(total_->start, dates.start);
        total_->finish = std::max(total_->finish, dates.finish);
        total_->earlyStart = std::min(total_->earlyStart, dates.earlyStart);
        total_->earlyFinish = std::max(total_->earlyFinish, dates.earlyFinish);
        total_->lateStart = std::min(total_->lateStart, lateStart);
        total_->lateFinish = std::max(total_->lateFinish, lateFinish);
    }

    std::optional<Dates> total_;
    bool open_ = false, started_ = false;
};

/// The float that counts of work that spans other work, in P6; where that has begun only its finish can move.
WorkTime chosenFloat(const Dates& dates, bool isStarted, model::FloatType type) {
    if (isStarted || type == model::FloatType::finish) return dates.finishFloat;
    return type == model::FloatType::start ? dates.startFloat : std::min(dates.startFloat, dates.finishFloat);
}

Dates finished(const Activity& summary, const RollUp& rollUp, const Clocks& clocks, const Schedule& schedule,
               const LinkedRoom& linkedRoom) {
    auto dates = rollUp.total().value_or(Dates{});
    if (!rollUp.total()) {
        dates.start = dates.finish = dates.earlyStart = dates.earlyFinish = schedule.projectStart;
        dates.lateStart = dates.lateFinish = schedule.projectStart;
        dates.remainingStart = dates.remainingLateStart = schedule.projectStart;
    }
    const auto& clock = clocks[clocks.of(summary.calendar)];
    if (summary.manual && summary.manualStart) {
        dates.start = *summary.manualStart;
        dates.finish = summary.manualFinish.value_or(dates.finish);
        if (schedule.options.profile == Profile::msp) {
            dates.earlyStart = dates.start;
            dates.earlyFinish = dates.finish;
            dates.lateStart = std::max(dates.lateStart, dates.start);
            dates.lateFinish = std::max(dates.lateFinish, dates.finish);
        }
    }
    dates.duration = clock.between(dates.start, dates.finish);
    dates.startFloat = clock.between(dates.earlyStart, dates.lateStart);
    dates.finishFloat = clock.between(dates.earlyFinish, dates.lateFinish);
    if (schedule.options.profile != Profile::msp || !rollUp.isOpen()) return dates;
    dates.totalFloat = rollUp.isStarted() ? dates.finishFloat : std::min(dates.startFloat, dates.finishFloat);
    const auto room = linkedRoom.find(summary.id);
    dates.freeFloat = std::max(
        WorkTime{}, room == linkedRoom.end() ? dates.totalFloat : std::min(dates.totalFloat, room->second));
    if (schedule.options.criticalDefinition == model::CriticalDefinition::totalFloat)
        dates.critical = dates.totalFloat <= schedule.options.criticalLimit;
    return dates;
}

/// The summaries that were placed by hand, where that counts.
template <class Visit>
void forEachPlaced(const model::Portfolio& portfolio, const PlanOutline& outline, const Schedule& schedule,
                   Visit visit) {
    if (schedule.options.profile != Profile::msp) return;
    for (const auto id : outline.summaries()) {
        const auto& summary = portfolio.all<Activity>().at(id);
        if (summary.kind == ActivityKind::summary && summary.manual && summary.manualStart &&
            !summary.inactive)
            visit(summary);
    }
}

/// The first moment that something hangs on, and the last.
struct Ends {
    std::optional<Moment> first, last;

    void start(Moment moment) { first = first ? std::min(*first, moment) : moment; }
    void finish(Moment moment) { last = last ? std::max(*last, moment) : moment; }
};

}  // namespace

std::vector<ActivityDates> levelsOfEffort(const model::Portfolio& portfolio, const PlanOutline& outline,
                                          const Clocks& clocks, const Schedule& schedule) {
    std::map<ActivityId, std::pair<Ends, Ends>> ends;
    for (const auto id : outline.levelsOfEffort()) ends.try_emplace(id);
    if (ends.empty()) return {};
    for (const auto& link : portfolio.all<model::Dependency>()) {
        if (const auto effort = ends.find(link.successor); effort != ends.end()) {
            if (const auto* dates = schedule.find(link.predecessor)) {
                auto& [early, late] = effort->second;
                if (entersStart(link.type)) {
                    early.start(leavesFinish(link.type) ? dates->finish : dates->start);
                    late.start(leavesFinish(link.type) ? dates->lateFinish : dates->lateStart);
                } else {
                    early.finish(leavesFinish(link.type) ? dates->finish : dates->start);
                    late.finish(leavesFinish(link.type) ? dates->lateFinish : dates->lateStart);
                }
            }
        }
        if (const auto effort = ends.find(link.predecessor); effort != ends.end()) {
            if (const auto* dates = schedule.find(link.successor)) {
                auto& [early, late] = effort->second;
                if (leavesFinish(link.type)) {
                    early.finish(entersStart(link.type) ? dates->start : dates->finish);
                    late.finish(entersStart(link.type) ? dates->lateStart : dates->lateFinish);
                } else {
                    early.start(entersStart(link.type) ? dates->start : dates->finish);
                    late.start(entersStart(link.type) ? dates->lateStart : dates->lateFinish);
                }
            }
        }
    }
    std::vector<ActivityDates> made;
    for (const auto& [id, found] : ends) {
        const auto& activity = portfolio.all<Activity>().at(id);
        const auto& clock = clocks[clocks.of(activity.calendar)];
        const auto& [early, late] = found;
        Dates dates;
        dates.earlyStart = clock.nextStart(early.first.value_or(schedule.projectStart));
        dates.earlyFinish =
            std::max(dates.earlyStart, clock.previousFinish(early.last.value_or(schedule.projectFinish)));
        dates.lateStart = clock.nextStart(late.first.value_or(dates.earlyStart));
        dates.lateFinish =
            std::max(dates.lateStart, clock.previousFinish(late.last.value_or(schedule.projectFinish)));
        dates.remainingStart =
            std::max(dates.earlyStart,
                     activity.actualStart ? clock.nextStart(schedule.statusMoment) : dates.earlyStart);
        dates.remainingLateStart = dates.lateStart;
        dates.start = activity.actualStart.value_or(dates.earlyStart);
        dates.finish = activity.actualFinish.value_or(dates.earlyFinish);
        if (activity.actualStart) dates.earlyStart = dates.start;
        if (activity.actualFinish) dates.earlyFinish = dates.lateFinish = dates.finish;
        dates.duration = clock.between(dates.start, dates.finish);
        dates.startFloat = clock.between(dates.earlyStart, dates.lateStart);
        dates.finishFloat = clock.between(dates.earlyFinish, dates.lateFinish);
        if (!activity.actualFinish)
            dates.totalFloat =
                chosenFloat(dates, activity.actualStart.has_value(), schedule.options.floatType);
        made.emplace_back(id, dates);
    }
    return made;
}

std::vector<ActivityDates> summaryDates(const model::Portfolio& portfolio, const PlanOutline& outline,
                                        const Clocks& clocks, const Schedule& schedule,
                                        const LinkedRoom& linkedRoom) {
    std::vector<ActivityDates> made;
    if (outline.summaries().empty()) return made;
    const auto& arounds = outline.arounds();
    std::vector<RollUp> rollUps(arounds.size());
    for (const auto& part : outline.parts()) {
        const auto* dates =
            part.counts && part.around != PlanOutline::nowhere ? schedule.find(part.id) : nullptr;
        if (!dates) continue;
        std::size_t steps = 0;
        for (auto at = part.around; at != PlanOutline::nowhere && steps < arounds.size(); ++steps) {
            rollUps[at].add(part, *dates);
            at = arounds[at].around;
        }
    }
    forEachPlaced(portfolio, outline, schedule, [&](const Activity& placed) {
        std::size_t steps = 0;
        auto at = placed.parent ? outline.aroundOf(*placed.parent) : PlanOutline::nowhere;
        for (; at != PlanOutline::nowhere && steps < arounds.size(); ++steps) {
            rollUps[at].span(*placed.manualStart, placed.manualFinish.value_or(*placed.manualStart));
            at = arounds[at].around;
        }
    });
    const auto rollUpOf = [&](std::optional<ActivityId> id) -> const RollUp& {
        static const RollUp nothing;
        const auto at = id ? outline.aroundOf(*id) : PlanOutline::nowhere;
        return at == PlanOutline::nowhere ? nothing : rollUps[at];
    };
    made.reserve(outline.summaries().size());
    for (const auto id : outline.summaries()) {
        const auto& activity = portfolio.all<Activity>().at(id);
        if (activity.kind == ActivityKind::summary) {
            made.emplace_back(id, finished(activity, rollUpOf(id), clocks, schedule, linkedRoom));
            continue;
        }
        const auto& contents = rollUpOf(activity.parent);
        auto dates = finished(activity, contents, clocks, schedule, linkedRoom);
        if (contents.isOpen())
            dates.totalFloat = chosenFloat(dates, contents.isStarted(), schedule.options.floatType);
        made.emplace_back(id, dates);
    }
    return made;
}

Dates wholePlan(const model::Portfolio& portfolio, const PlanOutline& outline, const Clocks& clocks,
                const Schedule& schedule) {
    RollUp rollUp;
    forEachPlaced(portfolio, outline, schedule, [&](const Activity& placed) {
        rollUp.span(*placed.manualStart, placed.manualFinish.value_or(*placed.manualStart));
    });
    for (const auto& part : outline.parts()) {
        const auto* dates = part.counts ? schedule.find(part.id) : nullptr;
        if (dates) rollUp.add(part, *dates);
    }
    return finished({}, rollUp, clocks, schedule, {});
}

}  // namespace mijlpaal::scheduling
