#include "forecasting/lever.h"

#include "forecasting/deadlines.h"
#include "model/plan_text.h"

#include <algorithm>
#include <set>

namespace mijlpaal::forecasting {

using model::Activity;
using model::ActivityId;
using model::Money;
using model::WorkTime;
using scheduling::none;

namespace {

WorkTime dayOf(const model::Portfolio& portfolio, const Activity& activity) {
    return model::unitLengthsOf(portfolio, activity).day;
}

/// How much of the estimate of an activity is left.
double partLeft(const Activity& activity, const scheduling::Node& node) {
    const auto mode = activity.mostLikely.value_or(WorkTime{}).tenths;
    return mode > 0 ? static_cast<double>(node.remaining.tenths) / static_cast<double>(mode) : 1.0;
}

WorkTime shortening(const model::Portfolio& portfolio, const Activity& activity, const scheduling::Node& node,
                    std::int64_t days) {
    const auto whole = dayOf(portfolio, activity) * days;
    return node.started ? WorkTime{static_cast<std::int64_t>(static_cast<double>(whole.tenths) * partLeft(activity, node))}
                        : whole;
}

class Gathering {
public:
    Gathering(const model::Portfolio& portfolio, const PlanModel& plan, const PartOfPlan& part)
        : portfolio_{portfolio}, plan_{plan}, part_{part} {}

    std::vector<LeverSteps> all() {
        durations();
        overlaps();
        risks();
        scope();
        return std::move(found_);
    }

private:
    /// Activities of the part that are work still to be done.
    template <class Visit>
    void forOpenWork(Visit visit) {
        for (std::uint32_t i = 0; i < part_.network().nodes.size(); ++i) {
            const auto& node = part_.network().nodes[i];
            if (!canGrow(node) || node.remaining <= WorkTime{}) continue;
            visit(portfolio_.all<Activity>().at(part_.network().activities[i]), node);
        }
    }

    void add(LeverSteps steps) {
        if (!steps.empty()) found_.push_back(std::move(steps));
    }

    void durations() {
        forOpenWork([this](const Activity& activity, const scheduling::Node&) {
            if (!activity.crashLimit || !activity.crashCostPerDay) return;
            const auto day = dayOf(portfolio_, activity);
            // So that the shortest of its estimates stays one.
            const auto shortest = activity.optimistic ? *activity.optimistic : activity.mostLikely.value_or(WorkTime{});
            const auto limit = std::min(*activity.crashLimit, shortest);
            LeverSteps steps;
            for (auto days = daysAtATime; day * days <= limit; days += daysAtATime) {
                Lever lever{LeverKind::duration, refTo(activity.id)};
                lever.days = days;
                lever.cost = Money{activity.crashCostPerDay->cents * days};
                steps.push_back(lever);
            }
            add(std::move(steps));
        });
    }

    void overlaps() {
        const auto& network = part_.network();
        std::set<model::DependencyId> seen;
        for (std::uint32_t i = 0; i < network.nodes.size(); ++i) {
            for (const auto& link : network.into(i)) {
                const auto& from = network.nodes[link.from];
                if (link.type != model::LinkType::finishToStart || link.lag != WorkTime{} || link.dependency == none ||
                    !canGrow(from) || !canGrow(network.nodes[i]) || network.nodes[i].started)
                    continue;
                const auto id = network.dependencies[link.dependency];
                if (!seen.insert(id).second) continue;
                const auto day = dayOf(portfolio_, portfolio_.all<Activity>().at(network.activities[link.from]));
                LeverSteps steps;
                for (auto days = daysAtATime; day * days * partOfOverlap <= from.remaining; days += daysAtATime) {
                    Lever lever{LeverKind::overlap, refTo(id)};
                    lever.days = days;
                    steps.push_back(lever);
                }
                add(std::move(steps));
            }
        }
    }

    void risks() {
        for (std::size_t r = 0; r < part_.uncertainty.risks.size(); ++r) {
            const auto& risk = portfolio_.all<model::Risk>().at(plan_.risks()[r]);
            const auto left = risk.mitigatedProbability.value_or(model::Probability{});
            if (!risk.mitigationCost || left >= risk.probability || part_.uncertainty.risks[r].nodes.empty()) continue;
            Lever lever{LeverKind::risk, refTo(risk.id)};
            lever.from = risk.probability;
            lever.left = left;
            lever.cost = *risk.mitigationCost;
            add({lever});
        }
    }

    void scope() {
        forOpenWork([this](const Activity& activity, const scheduling::Node& node) {
            if (activity.mayBeLeftOut.value_or(false) && !node.started)
                add({Lever{LeverKind::scope, refTo(activity.id)}});
        });
    }

    const model::Portfolio& portfolio_;
    const PlanModel& plan_;
    const PartOfPlan& part_;
    std::vector<LeverSteps> found_;
};

/// The edit of a scenario, record by record: several levers may change one record.
class Scenario {
public:
    Scenario(const model::Portfolio& portfolio, ActivityId milestone, model::Day by)
        : portfolio_{portfolio}, milestone_{milestone}, by_{by}, after_{portfolio} {}

    void take(const Lever& lever) {
        switch (lever.kind) {
            case LeverKind::duration:
                return change<Activity>({lever.on.number}, [&](Activity& each) { shorten(each, lever); });
            case LeverKind::overlap:
                return change<model::Dependency>({lever.on.number}, [&](model::Dependency& each) {
                    each.lag = each.lag - dayOf(portfolio_, portfolio_.all<Activity>().at(each.predecessor)) * lever.days;
                });
            case LeverKind::risk:
                return change<model::Risk>({lever.on.number},
                                           [&](model::Risk& each) { each.probability = lever.left; });
            case LeverKind::fallback:
                return fallBackOn({lever.on.number});
            case LeverKind::scope:
                return leaveOut({lever.on.number});
            case LeverKind::date:
                return moveDate(lever.day);
        }
    }

    model::ChangeSet changes() const { return model::difference(portfolio_, after_); }

private:
    template <class Record, class Edit>
    void change(model::Id<Record> id, Edit edit) {
        const auto before = after_.all<Record>().at(id);
        auto record = before;
        edit(record);
        model::ChangeSet changes;
        changes.change(before, std::move(record));
        after_ = *model::apply(after_, changes);
    }

    void shorten(Activity& activity, const Lever& lever) const {
        const auto by = dayOf(portfolio_, activity) * lever.days;
        if (activity.remaining && activity.mostLikely && *activity.mostLikely > WorkTime{}) {
            const auto part = static_cast<double>(activity.remaining->tenths) / static_cast<double>(activity.mostLikely->tenths);
            activity.remaining = scheduling::lengthened(
                *activity.remaining, WorkTime{-static_cast<std::int64_t>(static_cast<double>(by.tenths) * part)});
        }
        for (auto* estimate : {&activity.optimistic, &activity.mostLikely, &activity.pessimistic})
            if (*estimate) *estimate = scheduling::lengthened(**estimate, -by);
        activity.costExternal = activity.costExternal.value_or(Money{}) + lever.cost;
    }

    void leaveOut(ActivityId id) {
        change<Activity>(id, [](Activity& activity) {
            activity.optimistic = activity.mostLikely = activity.pessimistic = WorkTime{};
            activity.costInternal = activity.costExternal = activity.costMaterial = std::nullopt;
        });
        for (const auto& risk : portfolio_.all<model::Risk>()) {
            if (std::find(risk.activities.begin(), risk.activities.end(), id) == risk.activities.end()) continue;
            change<model::Risk>(risk.id, [&](model::Risk& each) { std::erase(each.activities, id); });
        }
    }

    void fallBackOn(ActivityId fallback) {
        for (const auto& each : portfolio_.all<model::LawDependency>()) {
            if (!each.fallback || scheduling::deliveredBy(portfolio_, *each.fallback) != fallback ||
                scheduling::deliveredBy(portfolio_, each.required) != milestone_)
                continue;
            change<model::LawDependency>(each.id, [](model::LawDependency& row) {
                row.required = *row.fallback;
                row.fallback = {};
            });
        }
    }

    void moveDate(model::Day day) {
        const auto ofLaw = portfolio_.settings().lawMilestone;
        const auto* law = ofLaw ? portfolio_.find(*ofLaw) : nullptr;
        if (law && scheduling::dayOf(*law) == by_ && !law->actualDate)
            return change<model::LawMilestone>(*ofLaw, [&](model::LawMilestone& each) { each.plannedDate = day; });
        change<Activity>(milestone_, [&](Activity& each) { each.deadline = model::Moment::at(day + std::chrono::days{1}); });
    }

    const model::Portfolio& portfolio_;
    const ActivityId milestone_;
    const model::Day by_;
    model::Portfolio after_;
};

}  // namespace

std::vector<LeverSteps> leversOn(const model::Portfolio& portfolio, const PlanModel& plan, const PartOfPlan& part) {
    return Gathering{portfolio, plan, part}.all();
}

std::vector<Lever> fallbacksFor(const model::Portfolio& portfolio, ActivityId milestone) {
    std::vector<Lever> found;
    for (const auto& each : portfolio.all<model::LawDependency>()) {
        if (!each.fallback || scheduling::deliveredBy(portfolio, each.required) != milestone) continue;
        const auto activity = scheduling::deliveredBy(portfolio, *each.fallback);
        if (!activity || *activity == milestone) continue;
        const Lever lever{LeverKind::fallback, refTo(*activity)};
        if (std::find(found.begin(), found.end(), lever) == found.end()) found.push_back(lever);
    }
    return found;
}

LeverSteps datesAfter(ActivityId milestone, model::Day by, model::Day latest) {
    LeverSteps steps;
    const std::chrono::year_month_day first{by};
    for (int months = 1;; ++months) {
        auto moved = first + std::chrono::months{months};
        if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
        Lever lever{LeverKind::date, refTo(milestone)};
        lever.day = model::Day{moved};
        if (lever.day > latest) return steps;
        steps.push_back(lever);
    }
}

void pull(const Lever& lever, const model::Portfolio& portfolio, const PlanModel& plan, PartOfPlan& part) {
    auto& network = part.network();
    switch (lever.kind) {
        case LeverKind::duration: {
            const ActivityId id{lever.on.number};
            const auto node = part.placeOf(plan.nodeOf(id));
            const auto& activity = portfolio.all<Activity>().at(id);
            lengthen(network, node, -shortening(portfolio, activity, network.nodes[node], lever.days));
            return;
        }
        case LeverKind::overlap: {
            const model::DependencyId id{lever.on.number};
            const auto& dependency = portfolio.all<model::Dependency>().at(id);
            const auto by = dayOf(portfolio, portfolio.all<Activity>().at(dependency.predecessor)) * lever.days;
            for (auto& link : network.links) {
                if (link.dependency != none && network.dependencies[link.dependency] == id) link.lag = link.lag - by;
            }
            return;
        }
        case LeverKind::risk: {
            const auto place = std::find(plan.risks().begin(), plan.risks().end(), model::RiskId{lever.on.number});
            part.uncertainty.risks[static_cast<std::size_t>(place - plan.risks().begin())].chance =
                chanceOf(lever.left.value());
            return;
        }
        case LeverKind::scope: {
            const auto node = part.placeOf(plan.nodeOf({lever.on.number}));
            lengthen(network, node, -network.nodes[node].duration);
            // It stands in the way of nothing, whatever is drawn for it.
            for (auto& estimate : part.uncertainty.estimates) {
                if (estimate.node == node) estimate.added = QuantileTable{Constant{}};
            }
            for (auto& risk : part.uncertainty.risks) std::erase(risk.nodes, node);
            return;
        }
        case LeverKind::fallback:
        case LeverKind::date:
            // Another part, and another date.
            return;
    }
}

model::ChangeSet scenarioOf(const model::Portfolio& portfolio, ActivityId milestone, model::Day by,
                            const std::vector<Lever>& levers) {
    Scenario scenario{portfolio, milestone, by};
    for (const auto& lever : levers) scenario.take(lever);
    auto changes = scenario.changes();
    changes.label = base::message("What it takes for {code}", {{"code", portfolio.all<Activity>().at(milestone).code}});
    return changes;
}

std::string_view wordFor(LeverKind kind) {
    switch (kind) {
        case LeverKind::duration:
            return "duration";
        case LeverKind::overlap:
            return "overlap";
        case LeverKind::risk:
            return "risk";
        case LeverKind::fallback:
            return "fallback";
        case LeverKind::scope:
            return "scope";
        case LeverKind::date:
            return "date";
    }
    return {};
}

}  // namespace mijlpaal::forecasting
