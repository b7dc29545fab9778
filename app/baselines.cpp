#include "app/baselines.h"

#include "model/edit.h"
#include "scheduling/clocks.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <set>
#include <utility>

namespace mijlpaal::app {

using model::Activity;
using model::BaselineDate;
using model::Moment;
using model::Portfolio;
using scheduling::Clocks;

namespace {

/// The first and last worked moment of a day, or the nearest within the plan where it is a day off.
Moment startOf(model::Day day, const model::WorkCalendar& calendar) {
    return calendar.nextStart(Moment::at(day));
}

Moment finishOf(model::Day day, const model::WorkCalendar& calendar) {
    return calendar.previousFinish(Moment::at(day + std::chrono::days{1}));
}

const model::WorkCalendar& calendarOf(const Portfolio& portfolio, model::ObjectRef object,
                                      const Clocks& clocks) {
    const auto* activity = object.kind == model::RecordKind::activity
                               ? portfolio.find(model::ActivityId{object.number})
                               : nullptr;
    return clocks[activity ? clocks.of(activity->calendar) : clocks.usual()];
}

/// Milestones of the law fall on days; when all of a day counts, they end with it.
BaselinePlan planFor(const model::LawMilestone& milestone) {
    BaselinePlan plan;
    const auto day = milestone.actualDate ? milestone.actualDate : milestone.plannedDate;
    if (day) plan.finish = Moment::at(*day + std::chrono::days{1});
    plan.precision = milestone.precision;
    return plan;
}

BaselinePlans plansIn(const View& view) {
    const auto& portfolio = view.portfolio();
    const auto& schedule = view.schedule();
    BaselinePlans plans;
    for (const auto& activity : portfolio.all<Activity>()) {
        if (const auto* dates = schedule.find(activity.id))
            plans[refTo(activity.id)] = {dates->start, dates->finish, dates->duration, {}};
    }
    for (const auto& milestone : portfolio.all<model::LawMilestone>())
        plans[refTo(milestone.id)] = planFor(milestone);
    return plans;
}

/// A code may have been used on several days; each is a baseline.
bool isOf(const BaselineDate& promise, const KnownBaseline& baseline) {
    return promise.baseline == baseline.code && promise.baselineDate == baseline.takenOn;
}

BaselinePlans promisedPlans(const Portfolio& portfolio, const KnownBaseline& baseline) {
    const Clocks clocks{portfolio};
    BaselinePlans plans;
    for (const auto& promise : portfolio.all<BaselineDate>()) {
        if (!isOf(promise, baseline)) continue;
        auto& plan = plans[promise.object];
        plan.precision = promise.precision;
        plan.finish = promise.object.kind == model::RecordKind::activity
                          ? finishOf(promise.date, calendarOf(portfolio, promise.object, clocks))
                          : Moment::at(promise.date + std::chrono::days{1});
    }
    return plans;
}

BaselinePlans recordedPlans(const Portfolio& portfolio) {
    const Clocks clocks{portfolio};
    BaselinePlans plans;
    for (const auto& activity : portfolio.all<Activity>()) {
        if (!activity.baselineStart && !activity.baselineFinish) continue;
        const auto& calendar = clocks[clocks.of(activity.calendar)];
        auto& plan = plans[refTo(activity.id)];
        if (activity.baselineStart) plan.start = startOf(*activity.baselineStart, calendar);
        if (activity.baselineFinish) plan.finish = finishOf(*activity.baselineFinish, calendar);
        if (model::isMilestone(activity.kind) && plan.finish) plan.start = plan.finish;
        if (plan.start && plan.finish) plan.duration = calendar.between(*plan.start, *plan.finish);
    }
    return plans;
}

std::vector<KnownBaseline> promiseSets(const Portfolio& portfolio) {
    std::set<std::pair<model::Day, std::string>> sets;
    for (const auto& promise : portfolio.all<BaselineDate>())
        sets.emplace(promise.baselineDate, promise.baseline);
    std::vector<KnownBaseline> found;
    for (const auto& [day, code] : sets) found.push_back({BaselineKind::promises, code, {}, day, 0, {}});
    return found;
}

}  // namespace

std::vector<KnownBaseline> baselinesOf(const Portfolio& portfolio) {
    std::vector<KnownBaseline> found;
    const auto& activities = portfolio.all<Activity>();
    const bool anyRecorded = std::any_of(activities.begin(), activities.end(), [](const Activity& each) {
        return each.baselineStart || each.baselineFinish;
    });
    if (anyRecorded)
        found.push_back({BaselineKind::recorded, std::string{recordedBaseline}, {}, std::nullopt, 0, {}});
    for (auto& each : promiseSets(portfolio)) found.push_back(std::move(each));
    for (const auto& each : portfolio.all<model::Baseline>())
        found.push_back({BaselineKind::revision, each.code, each.nameNl, each.takenOn, each.revision,
                         each.decisionReference});
    std::stable_sort(found.begin(), found.end(),
                     [](const KnownBaseline& a, const KnownBaseline& b) { return a.takenOn < b.takenOn; });
    return found;
}

std::vector<KnownBaseline> baselinesWithStarts(const Portfolio& portfolio) {
    auto found = baselinesOf(portfolio);
    std::erase_if(found, [](const KnownBaseline& each) { return each.kind == BaselineKind::promises; });
    return found;
}

forecasting::PlannedSpans spansIn(const BaselinePlans& plans) {
    forecasting::PlannedSpans spans;
    for (const auto& [object, plan] : plans) {
        if (object.kind == model::RecordKind::activity && plan.start && plan.finish)
            spans[model::ActivityId{object.number}] = {*plan.start, *plan.finish};
    }
    return spans;
}

std::optional<KnownBaseline> findBaseline(const Portfolio& portfolio, std::string_view code) {
    std::optional<KnownBaseline> found;
    for (auto& each : baselinesOf(portfolio)) {
        if (each.code == code) found = std::move(each);
    }
    return found;
}

base::Result<const BaselinePlans*> BaselineShelf::planOf(std::int64_t revision) {
    const auto known = revisions_.find(revision);
    if (known != revisions_.end()) return &known->second;
    const auto view = session_.at(revision);
    if (!view) return base::failure(view.error());
    if (const auto& why = view->unscheduled()) return base::failure(*why);
    return &revisions_.emplace(revision, plansIn(*view)).first->second;
}

base::Result<BaselinePlans> BaselineShelf::plans(const View& now, const KnownBaseline& baseline) {
    switch (baseline.kind) {
        case BaselineKind::promises:
            return promisedPlans(now.portfolio(), baseline);
        case BaselineKind::recorded:
            return recordedPlans(now.portfolio());
        case BaselineKind::revision:
            break;
    }
    const auto plans = planOf(baseline.revision);
    if (!plans) return base::failure(plans.error());
    return **plans;
}

namespace {

Clocks clocksIn(const View& view) {
    return Clocks{view.portfolio()};
}

const Recipe<Clocks> clocksRecipe{{model::RecordKind::settings, model::RecordKind::calendar,
                                   model::RecordKind::holiday, model::RecordKind::workWeek},
                                  clocksIn};

}  // namespace

std::optional<Variance> varianceOf(const View& now, const BaselinePlans& plans, model::ActivityId activity) {
    const auto plan = plans.find(refTo(activity));
    if (plan == plans.end()) return std::nullopt;
    const auto* dates = now.schedule().find(activity);
    if (!dates) return std::nullopt;
    const auto& calendar = calendarOf(now.portfolio(), refTo(activity), now.result(clocksRecipe));
    Variance variance;
    variance.activity = activity;
    variance.baseline = plan->second;
    if (const auto start = plan->second.start) {
        variance.start = calendar.between(*start, dates->start);
        variance.startDays = (dates->start.day() - start->day()).count();
    }
    if (const auto finish = plan->second.finish) {
        variance.finish = calendar.between(*finish, dates->finish);
        variance.finishDays = (scheduling::finishDay(dates->finish) - scheduling::finishDay(*finish)).count();
    }
    if (plan->second.duration) variance.duration = dates->duration - *plan->second.duration;
    return variance;
}

std::vector<Variance> variances(const View& now, const BaselinePlans& plans) {
    std::vector<Variance> found;
    for (const auto id : model::outline(now.portfolio())) {
        if (auto variance = varianceOf(now, plans, id)) found.push_back(std::move(*variance));
    }
    return found;
}

namespace {

/// What a baseline, or the plan of now, foretold on a day.
struct Foretelling {
    model::Day on{};
    std::string code;
    BaselinePlans plans;
    std::int64_t revision = 0;
};

/// In the order of their days.
base::Result<std::vector<Foretelling>> foretellings(const View& now, BaselineShelf& shelf,
                                                    const std::vector<KnownBaseline>& others = {}) {
    if (const auto& why = now.unscheduled()) return base::failure(*why);
    std::vector<Foretelling> all;
    for (const auto& baseline : baselinesOf(now.portfolio())) {
        if (!baseline.takenOn) continue;
        auto plans = shelf.plans(now, baseline);
        if (!plans) return base::failure(plans.error());
        all.push_back({*baseline.takenOn, baseline.code, std::move(*plans)});
    }
    for (const auto& other : others) {
        if (!other.takenOn || *other.takenOn == now.portfolio().settings().statusDate) continue;
        auto plans = shelf.plans(now, other);
        // A plan that cannot be scheduled by the rules of today tells nothing.
        if (plans) all.push_back({*other.takenOn, {}, std::move(*plans), other.revision});
    }
    all.push_back({now.portfolio().settings().statusDate, {}, plansIn(now)});
    std::stable_sort(all.begin(), all.end(),
                     [](const Foretelling& one, const Foretelling& other) { return one.on < other.on; });
    return all;
}

std::vector<TrendPoint> pointsOf(model::ObjectRef object, const std::vector<Foretelling>& foretold) {
    std::vector<TrendPoint> points;
    for (const auto& each : foretold) {
        const auto plan = each.plans.find(object);
        if (plan == each.plans.end() || !plan->second.finish) continue;
        points.push_back({each.on, scheduling::finishDay(*plan->second.finish), plan->second.precision, each.code,
                          each.revision});
    }
    return points;
}

bool isMilestone(const Portfolio& portfolio, model::ObjectRef object) {
    if (object.kind == model::RecordKind::lawMilestone) return true;
    const auto* activity = object.kind == model::RecordKind::activity
                               ? portfolio.find(model::ActivityId{object.number})
                               : nullptr;
    return activity && model::isMilestone(activity->kind);
}

}  // namespace

base::Result<std::vector<KnownBaseline>> reportedPlans(const Session& session) {
    const auto entries = session.store().journalSince(0);
    if (!entries) return base::failure(entries.error());
    std::map<model::Day, std::int64_t> lastOf;
    for (const auto& entry : *entries) {
        if (entry.revision <= 1) continue;
        const auto patches = session.store().patches(entry.revision);
        if (!patches) return base::failure(patches.error());
        for (const auto& patch : *patches) {
            if (patch.kind != model::RecordKind::settings || patch.deed != model::Deed::change) continue;
            for (const auto& change : patch.fields) {
                const auto* text = std::get_if<std::string>(&change.before);
                if (change.field->name != "status_date" || !text) continue;
                if (const auto day = model::dayFrom(*text)) lastOf[*day] = entry.revision - 1;
            }
        }
    }
    std::vector<KnownBaseline> plans;
    for (const auto& [day, revision] : lastOf) plans.push_back({BaselineKind::revision, {}, {}, day, revision, {}});
    return plans;
}

std::vector<model::ReportableChangeId> reasonsOf(const Portfolio& portfolio, model::ObjectRef object) {
    std::vector<std::pair<std::optional<model::Day>, model::ReportableChangeId>> found;
    for (const auto& change : portfolio.all<model::ReportableChange>()) {
        if (change.object == object) found.emplace_back(change.knownOn, change.id);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<model::ReportableChangeId> reasons;
    for (const auto& [day, id] : found) reasons.push_back(id);
    return reasons;
}

base::Result<std::vector<TrendPoint>> trendOf(model::ObjectRef object, const View& now, BaselineShelf& shelf,
                                              const std::vector<KnownBaseline>& others) {
    const auto foretold = foretellings(now, shelf, others);
    if (!foretold) return base::failure(foretold.error());
    return pointsOf(object, *foretold);
}

base::Result<std::map<model::ObjectRef, std::vector<TrendPoint>>> trendsOf(const View& now,
                                                                           BaselineShelf& shelf) {
    const auto foretold = foretellings(now, shelf);
    if (!foretold) return base::failure(foretold.error());
    std::map<model::ObjectRef, std::vector<TrendPoint>> trends;
    for (const auto& each : *foretold) {
        if (each.code.empty()) continue;
        for (const auto& [object, plan] : each.plans) {
            if (isMilestone(now.portfolio(), object) && now.portfolio().contains(object)) trends.try_emplace(object);
        }
    }
    for (auto& [object, points] : trends) points = pointsOf(object, *foretold);
    return trends;
}

}  // namespace mijlpaal::app
