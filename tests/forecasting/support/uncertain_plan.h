#pragma once

#include "forecasting/reach.h"
#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace mijlpaal::tests {

/// A small plan with estimates, on working days of eight hours; the status date is Wednesday 31 March 2027.
class UncertainPlan {
public:
    model::Portfolio portfolio = model::emptyPortfolio(model::makeDay(2027, 3, 31), 2026, 2029);

    template <class Record>
    model::Id<Record> put(Record record) {
        record.id = portfolio.all<Record>().nextId();
        record.code = std::string{model::nameOf(model::kindOf<Record>).substr(0, 1)} + std::to_string(record.id.number);
        portfolio.all<Record>().put(record);
        return record.id;
    }

    model::ActivityId task(std::int64_t least, std::int64_t mode, std::int64_t most) {
        model::Activity activity;
        activity.optimistic = days(least);
        activity.mostLikely = days(mode);
        activity.pessimistic = days(most);
        return put(activity);
    }
    model::ActivityId milestone() {
        model::Activity activity;
        activity.kind = model::ActivityKind::milestone;
        activity.optimistic = activity.mostLikely = activity.pessimistic = model::WorkTime{};
        return put(activity);
    }
    model::DependencyId link(model::ActivityId from, model::ActivityId to) {
        model::Dependency link;
        link.predecessor = from;
        link.successor = to;
        return put(link);
    }
    void canBeShortened(model::ActivityId id, std::int64_t limit, std::int64_t eurosPerDay) {
        change<model::Activity>(id, [&](model::Activity& activity) {
            activity.crashLimit = days(limit);
            activity.crashCostPerDay = model::Money{eurosPerDay * 100};
        });
    }
    void canBeLeftOut(model::ActivityId id) {
        change<model::Activity>(id, [](model::Activity& activity) { activity.mayBeLeftOut = true; });
    }
    /// Chances in per cent.
    model::RiskId risk(model::ActivityId hits, std::int64_t chance, std::int64_t impact, std::int64_t left, std::int64_t euros) {
        model::Risk risk;
        risk.probability = {chance * 10'000};
        risk.impactOptimistic = risk.impactMostLikely = risk.impactPessimistic = days(impact);
        risk.activities = {hits};
        risk.mitigationCost = model::Money{euros * 100};
        risk.mitigatedProbability = model::Probability{left * 10'000};
        return put(risk);
    }

    template <class Record, class Change>
    void change(model::Id<Record> id, Change change) {
        auto record = portfolio.all<Record>().at(id);
        change(record);
        portfolio.all<Record>().put(record);
    }

    forecasting::Run run = [] {
        forecasting::Run few;
        few.trials = 500;
        few.threads = 1;
        return few;
    }();

    forecasting::Reach reach(const forecasting::ReachQuestion& question) const {
        auto found = forecasting::reach(portfolio, scheduled(portfolio), {}, run, question);
        REQUIRE(found);
        REQUIRE(*found);
        return std::move(**found);
    }

    /// How often an activity of a portfolio is in time.
    double chanceOf(const model::Portfolio& its, model::ActivityId id, model::Day by) const {
        const auto schedule = scheduled(its);
        const auto plan = forecasting::PlanModel::of(its, schedule, {});
        REQUIRE(plan);
        const auto finishes = forecasting::PartOfPlan{*plan, plan->nodeOf(id)}.finishes(run);
        return forecasting::chanceBy(finishes, model::Moment::at(by + std::chrono::days{1})).share;
    }

    static scheduling::Schedule scheduled(const model::Portfolio& portfolio) {
        auto made = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio));
        REQUIRE(made);
        return std::move(*made);
    }

    static model::WorkTime days(std::int64_t count) { return model::hours(8 * count); }
};

}  // namespace mijlpaal::tests
