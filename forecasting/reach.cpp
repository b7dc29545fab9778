#include "forecasting/reach.h"

#include "forecasting/lever_search.h"
#include "forecasting/normal.h"
#include "forecasting/statistics.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::forecasting {

using scheduling::none;

namespace {

Chance chanceOf(const LeverResult& result) {
    return {result.share, errorOfShare(result.share, static_cast<std::uint32_t>(result.inTime.size()))};
}

PairedDifference differenceOf(const InTime& one, const InTime& other) {
    const auto count = static_cast<double>(one.size());
    double sum = 0, squares = 0;
    for (std::size_t t = 0; t < one.size(); ++t) {
        const double each = one[t] - other[t];
        sum += each;
        squares += each * each;
    }
    PairedDifference made{sum / count};
    made.error = std::sqrt(std::max(0.0, squares / count - made.mean * made.mean) / count);
    made.certainty = made.error > 0 ? chanceBelow(made.mean / made.error) : made.mean > 0 ? 1.0 : 0.5;
    return made;
}

/// The first day by which a share of trials is in time, surely.
model::Day firstDayWith(const std::vector<std::int32_t>& finishes, double chance) {
    const auto sorted = sortedOf(std::span{finishes});
    const auto trials = static_cast<std::uint32_t>(sorted.size());
    std::size_t low = 0, high = sorted.size() - 1;
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        const auto share = static_cast<double>(middle + 1) / static_cast<double>(trials);
        if (isSurely(share, chance, trials)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return scheduling::finishDay(model::Moment{sorted[low]});
}

std::vector<LeverField> fieldsOf(const model::Portfolio& portfolio, const PlanModel& plan, const ReachQuestion& question) {
    std::vector<LeverField> fields;
    const auto add = [&](model::ActivityId activity, std::optional<Lever> fallback) {
        const auto node = plan.nodeOf(activity);
        if (node == none) return;
        PartOfPlan part{plan, node};
        auto levers = leversOn(portfolio, plan, part);
        if (question.latest) {
            if (auto dates = datesAfter(question.milestone, question.by, *question.latest); !dates.empty())
                levers.push_back(std::move(dates));
        }
        fields.push_back({std::move(part), fallback, std::move(levers)});
    };
    add(question.milestone, std::nullopt);
    for (const auto& each : fallbacksFor(portfolio, question.milestone)) add({each.on.number}, each);
    return fields;
}

/// A set is simulated by as many trials as are asked for, and by fewer where much comes before the milestone, so that
/// the wait stays about the same.
Run worthwhile(Run run, std::size_t nodes) {
    constexpr std::size_t least = 1000, work = 1'000'000;
    run.trials = std::min(run.trials, static_cast<std::uint32_t>(std::max(least, work / nodes)));
    return run;
}

}  // namespace

const ReachOption* bestOf(const Reach& reach) {
    if (reach.options.empty() || reach.options.front().levers.empty()) return nullptr;
    if (reach.reached) return &reach.options.front();
    return &*std::max_element(reach.options.begin(), reach.options.end(), [](const auto& one, const auto& other) {
        return one.chance.share < other.chance.share;
    });
}

base::Result<std::optional<Reach>> reach(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                         const Setting& setting, const Run& asked, const ReachQuestion& question) {
    const auto plan = PlanModel::of(portfolio, schedule, setting);
    if (!plan) return base::failure(plan.error());
    if (!(question.chance > 0 && question.chance < 1))
        return base::failure("A chance lies between 0 and 1.");
    if (plan->nodeOf(question.milestone) == none)
        return base::failure("“{code}” takes no part in the plan by itself.",
                             {{"code", portfolio.all<model::Activity>().at(question.milestone).code}});
    const PartOfPlan part{*plan, plan->nodeOf(question.milestone)};
    const auto run = worthwhile(asked, part.network().nodes.size());
    const LeverQuest quest{portfolio, *plan, question.milestone, question.by, question.chance, run};
    LeverSearch search{quest, fieldsOf(portfolio, *plan, question)};
    const auto sizes = search.bySize();
    if (!sizes) return std::nullopt;

    Reach made;
    made.setting = setting;
    made.seed = run.seed;
    made.trials = run.trials;
    made.now = chanceOf(search.none());
    made.most = chanceOf(search.all());
    made.levers = search.levers();
    made.tried = search.tried();
    made.triedAll = search.triedAll();
    made.findings = plan->findings();
    const auto finishes = part.finishes(run);
    if (finishes.empty()) return std::nullopt;
    made.unaided = firstDayWith(finishes, question.chance);
    if (search.none().reaches) made.options.push_back({{}, made.now, {}, true, {}});
    for (const auto& results : *sizes) {
        for (std::size_t i = 0; i < results.size(); ++i) {
            const auto& each = results[i];
            if (each.share <= search.none().share) continue;
            ReachOption option{each.levers, chanceOf(each), each.cost, each.reaches, {}};
            if (i + 1 < results.size()) option.overNext = differenceOf(each.inTime, results[i + 1].inTime);
            made.options.push_back(std::move(option));
        }
    }
    // They come by size, so that the fewest levers stay first.
    std::stable_sort(made.options.begin(), made.options.end(),
                     [](const auto& one, const auto& other) { return one.reaches && !other.reaches; });
    made.reached = !made.options.empty() && made.options.front().reaches;

    std::vector<InTime> choices{search.none().inTime};
    for (const auto& each : search.alone()) {
        // What falls back is another milestone, whatever is known of this one.
        if (each.set.field == 0) choices.push_back(each.inTime);
    }
    made.firstToKnow = firstToKnow(*plan, part, choices, run);
    if (run.stop.stop_requested()) return std::nullopt;
    return made;
}

}  // namespace mijlpaal::forecasting
