#include "app/options.h"

#include "app/edits/law_effect.h"
#include "app/evidence.h"
#include "app/reach.h"
#include "scheduling/obligations/dossier.h"
#include "scheduling/obligations/follow_up.h"
#include "scheduling/obligations/gates.h"
#include "scheduling/obligations/held_dates.h"
#include "scheduling/obligations/law_deadlines.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>
#include <tuple>

namespace mijlpaal::app {

using base::message;
using forecasting::Lever;
using forecasting::LeverKind;
using forecasting::LeverSteps;
using forecasting::PartOfPlan;
using model::Activity;
using model::ActivityId;
using model::Day;
using model::Moment;
using model::WorkTime;
using scheduling::finishDay;
using std::chrono::days;

namespace {

/// How many single levers are told, and how many are taken together.
constexpr std::size_t mostAlone = 5, mostTogether = 6;
/// Of a larger part of a plan only what drives the activity is tried.
constexpr std::size_t mostTriedInFull = 2000;

model::KindSet optionKinds() {
    using enum model::RecordKind;
    auto kinds = plannedKinds();
    for (const auto kind :
         {programme, system, replacement, lawPart, lawMilestone, lawDependency, billStage, baselineDate,
          review, recommendation, risk, driver, correlation, fork, handOver, acceptancePoint, incident})
        kinds.add(kind);
    return kinds;
}

/// What levers do for one activity, whatever day it is held to.
class Leverage {
public:
    Leverage(const View& view, const forecasting::PlanModel& plan, ActivityId activity)
        : view_{view}, plan_{plan}, part_{plan, plan.nodeOf(activity)} {
        auto& uncertainty = part_.uncertainty;
        uncertainty.estimates.clear();
        uncertainty.drivers.clear();
        uncertainty.forks.clear();
        uncertainty.factors.clear();
        uncertainty.blocks.clear();
        uncertainty.roundings.clear();
        levers_ = forecasting::leversOn(view.portfolio(), plan, part_);
        if (part_.nodes().size() > mostTriedInFull) keepDriving(activity);
        std::erase_if(levers_, [](const LeverSteps& each) { return each.front().kind == LeverKind::risk; });
        for (auto& risk : uncertainty.risks) risk.chance = 0;
        base_ = finishWith({});
        findGains();
        takeTogether();
    }

    /// Each lever that brings something alone, that which brings most first.
    std::vector<std::vector<Lever>> alone(Moment latest) const {
        std::vector<std::vector<Lever>> sets;
        for (const auto& each : gains_) sets.push_back({leastOf({}, levers_[each.lever], latest)});
        return sets;
    }

    /// Those that bring most together, no more of them than it takes; empty where one does as much.
    std::vector<Lever> together(Moment latest) const {
        std::vector<Lever> taken;
        for (const auto place : together_) {
            auto with = taken;
            with.push_back(levers_[place].back());
            const bool isEnough = finishWith(with) <= latest;
            if (isEnough) with.back() = leastOf(taken, levers_[place], latest);
            taken = std::move(with);
            if (isEnough) break;
        }
        return taken.size() > 1 ? taken : std::vector<Lever>{};
    }

    Moment finishWith(const std::vector<Lever>& levers) const {
        auto part = part_;
        for (const auto& each : levers) forecasting::pull(each, view_.portfolio(), plan_, part);
        forecasting::Run run;
        run.trials = 1;
        run.threads = 1;
        run.lanes = 1;
        const auto finishes = part.finishes(run);
        return finishes.empty() ? base_ : Moment{finishes.front()};
    }

private:
    struct Gain {
        std::size_t lever = 0;
        Moment finish;
    };

    void keepDriving(ActivityId activity) {
        const auto& schedule = view_.schedule();
        const auto& links = view_.portfolio().all<model::Dependency>();
        std::set<model::ObjectRef> driving;
        std::vector<ActivityId> waiting{activity};
        while (!waiting.empty()) {
            const auto id = waiting.back();
            waiting.pop_back();
            if (!driving.insert(refTo(id)).second) continue;
            for (const auto link : schedule.driving(id)) {
                driving.insert(refTo(link));
                waiting.push_back(links.at(link).predecessor);
            }
        }
        std::erase_if(levers_, [&](const LeverSteps& each) { return !driving.contains(each.front().on); });
    }

    void findGains() {
        for (std::size_t i = 0; i < levers_.size(); ++i) {
            const auto finish = finishWith({levers_[i].back()});
            if (finish < base_) gains_.push_back({i, finish});
        }
        std::stable_sort(gains_.begin(), gains_.end(),
                         [](const Gain& one, const Gain& other) { return one.finish < other.finish; });
        if (gains_.size() > mostAlone) gains_.resize(mostAlone);
    }

    /// The next to be taken is each time the one that brings most on top of the others.
    void takeTogether() {
        if (gains_.empty()) return;
        auto finish = gains_.front().finish;
        together_ = {gains_.front().lever};
        std::vector<Lever> taken{levers_[together_.front()].back()};
        while (together_.size() < mostTogether) {
            std::optional<std::size_t> best;
            for (std::size_t i = 0; i < levers_.size(); ++i) {
                if (std::find(together_.begin(), together_.end(), i) != together_.end()) continue;
                if (std::any_of(taken.begin(), taken.end(),
                                [&](const Lever& each) { return clash(each, levers_[i].back()); }))
                    continue;
                taken.push_back(levers_[i].back());
                if (const auto next = finishWith(taken); next < finish) {
                    finish = next;
                    best = i;
                }
                taken.pop_back();
            }
            if (!best) return;
            together_.push_back(*best);
            taken.push_back(levers_[*best].back());
        }
    }

    /// Work that is left out is not made shorter, and nothing overlaps with it.
    bool clash(const Lever& one, const Lever& other) const {
        if (other.kind == LeverKind::scope && one.kind != LeverKind::scope) return clash(other, one);
        if (one.kind != LeverKind::scope) return false;
        if (other.kind != LeverKind::overlap) return one.on == other.on;
        const auto& link = view_.portfolio().all<model::Dependency>().at({other.on.number});
        return one.on == refTo(link.predecessor) || one.on == refTo(link.successor);
    }

    /// The step that is just enough on top of others, or the last one.
    Lever leastOf(std::vector<Lever> others, const LeverSteps& steps, Moment latest) const {
        for (const auto& each : steps) {
            others.push_back(each);
            const bool isEnough = finishWith(others) <= latest;
            others.pop_back();
            if (isEnough) return each;
        }
        return steps.back();
    }

    const View& view_;
    const forecasting::PlanModel& plan_;
    PartOfPlan part_;
    std::vector<LeverSteps> levers_;
    Moment base_;
    std::vector<Gain> gains_;
    std::vector<std::size_t> together_;
};

class Finding {
public:
    explicit Finding(const View& view)
        : view_{view},
          portfolio_{view.portfolio()},
          schedule_{view.schedule()},
          clocks_{portfolio_},
          statusDate_{portfolio_.settings().statusDate} {
        auto plan = forecasting::PlanModel::of(portfolio_, schedule_, {});
        if (plan) plan_ = std::make_unique<forecasting::PlanModel>(std::move(*plan));
        decideLaw_ = scheduling::dossierOf(portfolio_, schedule_, clocks_).decideBy;
    }

    std::vector<Deviation> all() && {
        addLaw();
        addHeld();
        addRecommendations();
        addReviews();
        addHandOvers();
        for (auto& each : found_) arrange(each.options);
        std::stable_sort(found_.begin(), found_.end(), [](const Deviation& one, const Deviation& other) {
            return std::tie(one.due, one.kind, one.about) < std::tie(other.due, other.kind, other.about);
        });
        return std::move(found_);
    }

private:
    const model::WorkCalendar& clockOf(ActivityId id) const {
        return clocks_[clocks_.of(portfolio_.all<Activity>().at(id).calendar)];
    }

    /// The last working day that ends before a moment.
    static Day lastDayBefore(const model::WorkCalendar& clock, Moment moment) {
        return finishDay(clock.finishAt(clock.workAt(moment)));
    }
    Day lastWorkingDayBy(Day day) const {
        return lastDayBefore(clocks_[clocks_.usual()], Moment::at(day + days{1}));
    }

    int daysLate(ActivityId activity, Moment latest, Moment finish) const {
        const auto day = model::unitLengthsOf(portfolio_, portfolio_.all<Activity>().at(activity)).day;
        const auto late = clockOf(activity).between(latest, finish);
        return static_cast<int>((late.tenths + day.tenths - 1) / day.tenths);
    }

    // ---- what is late -----------------------------------------------------------------------------

    void addLaw() {
        for (const auto& late : scheduling::lawDeadlines(portfolio_, schedule_, clocks_)) {
            if (late.kept == scheduling::Kept::byItself) continue;
            const auto& need = portfolio_.all<model::LawDependency>().at(late.dependency);
            const bool fallsBack = late.kept == scheduling::Kept::byFallback;
            auto& made = add(fallsBack ? DeviationKind::fallback : DeviationKind::law, need.required,
                             late.activity, late.latest);
            made.part = need.lawPart;
            made.need = need.id;
            made.isRequired = late.isRequired;
            addFallback(made, need, late.latest, fallsBack);
            if (late.isRequired && !late.isDecision) addLawDate(made, need, late.activity);
        }
    }

    void addHeld() {
        for (const auto& held : scheduling::heldDates(portfolio_, clocks_)) {
            if (held.by == scheduling::HeldBy::law || held.by == scheduling::HeldBy::decision) continue;
            const auto* activity = portfolio_.find(held.activity);
            const auto* dates = schedule_.find(held.activity);
            if (!activity || !dates || activity->actualFinish || activity->inactive ||
                dates->finish <= held.latest)
                continue;
            const bool isPromise = held.by == scheduling::HeldBy::promise;
            auto& made = add(isPromise ? DeviationKind::promise : DeviationKind::deadline,
                             refTo(held.activity), held.activity, held.latest);
            addNewDate(made, finishDay(dates->finish));
        }
    }

    Deviation& add(DeviationKind kind, model::ObjectRef about, ActivityId activity, Moment latest) {
        auto& made = found_.emplace_back();
        made.kind = kind;
        made.about = about;
        made.activity = activity;
        made.due = finishDay(latest);
        if (const auto* dates = schedule_.find(activity)) {
            made.expected = finishDay(dates->finish);
            made.late = daysLate(activity, latest, dates->finish);
        }
        addLevers(made, activity, latest);
        return made;
    }

    void addRecommendations() {
        for (const auto& each : portfolio_.all<model::Recommendation>()) {
            if (scheduling::isClosed(each) || !each.dueDate) continue;
            const auto* dates = each.followUpActivity ? schedule_.find(*each.followUpActivity) : nullptr;
            const auto* activity = each.followUpActivity ? portfolio_.find(*each.followUpActivity) : nullptr;
            std::optional<Day> expected;
            if (activity && activity->actualFinish) {
                expected = statusDate_;
            } else if (dates) {
                expected = finishDay(dates->finish);
            }
            const bool isPast = *each.dueDate < statusDate_,
                       comesLate = expected && *expected > *each.dueDate;
            if (!isPast && !comesLate) continue;
            auto& made = addAbout(DeviationKind::recommendation, refTo(each.id), *each.dueDate, expected);
            made.activity = each.followUpActivity;
            if (dates && !activity->actualFinish && !isPast)
                addLevers(made, *each.followUpActivity, Moment::at(*each.dueDate + days{1}));
            if (scheduling::followUpOf(portfolio_, each) == scheduling::FollowUp::shown)
                made.options.push_back({OptionKind::close, {}, {}, statusDate_, {}, true, made.due});
            if (expected) addNewDate(made, std::max(*expected, statusDate_));
        }
    }

    void addReviews() {
        const auto& clock = clocks_[clocks_.usual()];
        for (const auto& each : scheduling::reviewRequests(portfolio_, schedule_, clocks_)) {
            if (!each.askBy || *each.askBy >= statusDate_) continue;
            const auto& review = portfolio_.all<model::Review>().at(each.review);
            const auto advice = finishDay(clock.finishAt(clock.workAt(Moment::at(statusDate_ + days{1})) +
                                                         review.leadTime.value_or(WorkTime{})));
            auto& made = addAbout(DeviationKind::review, refTo(each.review), *each.askBy, statusDate_);
            made.activity = each.gate;
            made.options.push_back(
                {OptionKind::ask, {}, {}, advice, {}, advice <= each.adviceBy, each.askBy});
        }
    }

    void addHandOvers() {
        for (const auto& stand : handOversOf(view_)) {
            const auto& each = portfolio_.all<model::HandOver>().at(stand.handOver);
            if (stand.isDone || !each.getDate) continue;
            const auto given = stand.plannedGive ? stand.plannedGive : each.giveDate;
            if (!given || *given <= *each.getDate) continue;
            auto& made = addAbout(DeviationKind::handOver, refTo(each.id), *each.getDate, given);
            made.activity = each.givingActivity;
            const auto* activity = each.givingActivity ? portfolio_.find(*each.givingActivity) : nullptr;
            if (activity && !activity->actualFinish && stand.plannedGive)
                addLevers(made, activity->id, Moment::at(*each.getDate + days{1}));
            addNewDate(made, *given);
        }
    }

    Deviation& addAbout(DeviationKind kind, model::ObjectRef about, Day due, std::optional<Day> expected) {
        auto& made = found_.emplace_back();
        made.kind = kind;
        made.about = about;
        made.due = due;
        made.expected = expected;
        if (const auto by = expected.value_or(statusDate_); by > due) {
            const auto& clock = clocks_[clocks_.usual()];
            made.late = 0;
            for (auto day = due + days{1}; day <= by; day += days{1})
                *made.late += clock.worksOn(day) ? 1 : 0;
        }
        return made;
    }

    // ---- what can be done -------------------------------------------------------------------------

    const Leverage* leverageOn(ActivityId activity) {
        if (!plan_ || plan_->nodeOf(activity) == scheduling::none) return nullptr;
        auto& known = leverage_[activity];
        if (!known) known = std::make_unique<Leverage>(view_, *plan_, activity);
        return known.get();
    }

    void addLevers(Deviation& deviation, ActivityId activity, Moment latest) {
        const auto* leverage = leverageOn(activity);
        if (!leverage) return;
        auto sets = leverage->alone(latest);
        const auto mends = [&](const std::vector<Lever>& set) { return leverage->finishWith(set) <= latest; };
        if (std::none_of(sets.begin(), sets.end(), mends)) {
            if (auto together = leverage->together(latest); !together.empty())
                sets.push_back(std::move(together));
        }
        for (auto& set : sets) {
            Option option;
            option.cost = model::Money{};
            for (const auto& lever : set) {
                option.cost = *option.cost + lever.cost;
                const auto by = decideBy(lever);
                if (by) option.decideBy = std::min(option.decideBy.value_or(*by), *by);
            }
            const auto finish = leverage->finishWith(set);
            option.ready = finishDay(finish);
            option.mends = finish <= latest;
            option.levers = std::move(set);
            deviation.options.push_back(std::move(option));
        }
    }

    /// Before the work begins; of work that goes on already, as long as there is more left of it than is
    /// taken off.
    std::optional<Day> decideBy(const Lever& lever) const {
        if (lever.kind == LeverKind::overlap) {
            const auto& link = portfolio_.all<model::Dependency>().at({lever.on.number});
            const auto* dates = schedule_.find(link.successor);
            if (!dates) return std::nullopt;
            const auto& clock = clockOf(link.successor);
            const auto by = dayOf(link.predecessor) * lever.days;
            return lastDayBefore(clock, clock.finishAt(clock.workAt(dates->start) - by));
        }
        const ActivityId id{lever.on.number};
        const auto* dates = schedule_.find(id);
        if (!dates) return std::nullopt;
        const auto& clock = clockOf(id);
        if (!portfolio_.all<Activity>().at(id).actualStart) return lastDayBefore(clock, dates->start);
        return finishDay(clock.finishAt(clock.workAt(dates->finish) - dayOf(id) * lever.days));
    }

    WorkTime dayOf(ActivityId id) const {
        return model::unitLengthsOf(portfolio_, portfolio_.all<Activity>().at(id)).day;
    }

    void addFallback(Deviation& deviation, const model::LawDependency& need, Moment latest, bool isInTime) {
        const auto fallback =
            need.fallback ? scheduling::deliveredBy(portfolio_, *need.fallback) : std::nullopt;
        const auto* dates = fallback ? schedule_.find(*fallback) : nullptr;
        if (!dates) return;
        Option option;
        option.kind = OptionKind::fallback;
        option.fallback = fallback;
        option.ready = finishDay(dates->finish);
        option.mends = isInTime;
        option.decideBy = lastDayToFallBack(*fallback, latest);
        deviation.options.push_back(std::move(option));
    }

    /// It can be left until its work must begin: of a milestone, the work that drives it. Once that goes on,
    /// until the fallback itself must be there.
    Day lastDayToFallBack(ActivityId fallback, Moment latest) const {
        const auto& clock = clockOf(fallback);
        const auto& dates = *schedule_.find(fallback);
        const auto room = std::max(clock.between(dates.finish, latest), WorkTime{});
        auto first = dates.start;
        const auto consider = [&](ActivityId id) {
            const auto* work = schedule_.find(id);
            if (work) first = std::min(first, work->start);
            return !portfolio_.all<Activity>().at(id).actualStart;
        };
        bool isOpen = consider(fallback);
        if (isMilestone(portfolio_.all<Activity>().at(fallback).kind)) {
            for (const auto link : schedule_.driving(fallback))
                isOpen = consider(portfolio_.all<model::Dependency>().at(link).predecessor) && isOpen;
        }
        if (!isOpen) return finishDay(latest);
        return lastDayBefore(clock, clock.finishAt(clock.workAt(first) + room));
    }

    /// The first day of the law that leaves the time needed behind the finish.
    void addLawDate(Deviation& deviation, const model::LawDependency& need, ActivityId activity) {
        const auto* milestone = portfolio_.find(need.lawMilestone);
        const auto* dates = schedule_.find(activity);
        if (!milestone || milestone->actualDate || !milestone->plannedDate || !dates) return;
        const auto lead = need.leadTime.value_or(WorkTime{});
        const auto& clock = clocks_[clocks_.usual()];
        auto day =
            std::max(*milestone->plannedDate, clock.finishAt(clock.workAt(dates->finish) + lead).day());
        while (scheduling::readyBefore(day, lead, clocks_) < dates->finish) day += days{1};
        Option option;
        option.kind = OptionKind::newDate;
        option.ready = day;
        option.cost = costOfLawOn(*milestone, day);
        option.mends = true;
        option.decideBy =
            decideLaw_ ? lastWorkingDayBy(*decideLaw_) : lastWorkingDayBy(*milestone->plannedDate - days{1});
        deviation.options.push_back(std::move(option));
    }

    /// What keeping old systems costs more then.
    std::optional<model::Money> costOfLawOn(const model::LawMilestone& milestone, Day day) {
        const auto [known, isNew] = costOfLaw_.try_emplace({milestone.id, day});
        if (!isNew) return known->second;
        auto moved = milestone;
        moved.plannedDate = day;
        auto portfolio = portfolio_;
        portfolio.all<model::LawMilestone>().put(moved);
        const auto after =
            view_.after(std::move(portfolio), view_.origin(), {model::RecordKind::lawMilestone});
        known->second = lawEffectOf(view_, after).staying;
        return known->second;
    }

    void addNewDate(Deviation& deviation, Day day) const {
        deviation.options.push_back(
            {OptionKind::newDate, {}, {}, day, {}, true, lastWorkingDayBy(deviation.due)});
    }

    static void arrange(std::vector<Option>& options) {
        const auto key = [](const Option& each) {
            return std::tuple{!each.mends, !each.cost, each.cost,
                              !each.ready, each.ready, each.levers.size()};
        };
        std::stable_sort(options.begin(), options.end(),
                         [&](const Option& one, const Option& other) { return key(one) < key(other); });
    }

    const View& view_;
    const model::Portfolio& portfolio_;
    const scheduling::Schedule& schedule_;
    scheduling::Clocks clocks_;
    Day statusDate_;
    std::unique_ptr<forecasting::PlanModel> plan_;
    std::optional<Day> decideLaw_;
    std::map<ActivityId, std::unique_ptr<Leverage>> leverage_;
    std::map<std::pair<model::LawMilestoneId, Day>, std::optional<model::Money>> costOfLaw_;
    std::vector<Deviation> found_;
};

std::vector<Deviation> deviations(const View& view) {
    if (view.unscheduled()) return {};
    return Finding{view}.all();
}

const Recipe<std::vector<Deviation>> recipe{optionKinds(), deviations};

}  // namespace

const std::vector<Deviation>& deviationsOf(const View& view) {
    return view.result(recipe);
}

}  // namespace mijlpaal::app
