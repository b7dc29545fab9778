#include "forecasting/forecast.h"

#include "forecasting/statistics.h"
#include "model/remaining.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace mijlpaal::forecasting {

using model::Activity;
using model::Money;
using model::Moment;
using scheduling::none;

namespace {

int yearOf(model::Day day) {
    return static_cast<int>(std::chrono::year_month_day{day}.year());
}

template <class Value, class Make>
auto quantiles(const std::vector<Value>& sorted, Make make) -> Quantiles<decltype(make(Value{}))> {
    return {make(quantileOf(sorted, 0.1)), make(quantileOf(sorted, 0.5)), make(quantileOf(sorted, 0.8)),
            make(quantileOf(sorted, 0.9))};
}

/// Every node's finish with nothing drawn.
std::vector<Moment> mostLikelyFinishes(const PlanModel& plan) {
    std::vector<std::int32_t> dates(plan.pass().slots());
    const scheduling::Trials trials{1, {}, dates};
    plan.pass().run(trials);
    std::vector<Moment> finishes;
    for (std::uint32_t i = 0; i < plan.network().nodes.size(); ++i)
        finishes.push_back(plan.pass().finishOf(trials, i));
    return finishes;
}

/// Cash that was paid in a year up to the status date.
Money paidIn(const model::Portfolio& portfolio, int year) {
    Money paid;
    for (const auto& actual : portfolio.all<model::Actual>()) {
        if (actual.kind == model::MoneyKind::cash && yearOf(actual.periodEnd) == year &&
            actual.periodEnd <= portfolio.settings().statusDate)
            paid = paid + actual.amount;
    }
    return paid;
}

MilestoneForecast milestone(const Activity& activity, Moment mostLikely, std::span<const std::int32_t> finishes,
                            std::vector<Deadline> deadlines) {
    const auto sorted = sortedOf(finishes);
    const auto day = [](std::int32_t tenths) { return scheduling::finishDay(Moment{tenths}); };
    MilestoneForecast made;
    made.activity = activity.id;
    made.deterministic = scheduling::finishDay(mostLikely);
    made.days = quantiles(sorted, day);
    made.errorOfP80 = errorOfQuantile(sorted, 0.8) / static_cast<double>(model::dayTenths);
    for (int percent = 0; percent <= 100; ++percent) made.curve.push_back(day(quantileOf(sorted, percent / 100.0)));
    for (const auto finish : finishes.first(std::min<std::size_t>(finishes.size(), mostInSample)))
        made.sample.push_back(day(finish));
    for (auto& each : deadlines) made.deadlines.push_back({each, chanceBy(finishes, each.moment)});
    return made;
}

std::vector<model::ActivityId> openActivities(const model::Portfolio& portfolio) {
    std::vector<model::ActivityId> open;
    for (const auto& activity : portfolio.all<Activity>()) {
        if (!activity.actualFinish && !activity.inactive) open.push_back(activity.id);
    }
    return open;
}

/// In less time than it takes to sort all of them.
model::Day dayAt(std::vector<std::int32_t>& finishes, double share) {
    const auto place = finishes.begin() + static_cast<std::ptrdiff_t>(placeOfShare(finishes.size(), share));
    std::nth_element(finishes.begin(), place, finishes.end());
    return scheduling::finishDay(Moment{*place});
}

ActivityForecast brief(const Activity& activity, Moment mostLikely,
                       std::optional<std::span<const std::int32_t>> finishes,
                       std::span<const Deadline> deadlines) {
    ActivityForecast made;
    made.activity = activity.id;
    if (!finishes) return made;
    std::vector<std::int32_t> days{finishes->begin(), finishes->end()};
    made.p50 = dayAt(days, 0.5);
    made.p80 = dayAt(days, 0.8);
    std::vector<DeadlineChance> chances;
    for (const auto& each : deadlines) chances.push_back({each, chanceBy(*finishes, each.moment)});
    made.hardest = hardestOf(chances, scheduling::finishDay(mostLikely));
    return made;
}

/// What is still to be done of one programme.
struct ProgrammeWork {
    model::ProgrammeId programme;
    std::vector<std::uint32_t> nodes;
    /// Those of them that may be the last: what another of them follows is not.
    std::vector<std::uint32_t> ends;
};

std::vector<ProgrammeWork> programmeWork(const model::Portfolio& portfolio, const PlanModel& plan) {
    const auto& network = plan.network();
    std::map<model::ProgrammeId, std::size_t> places;
    std::vector<ProgrammeWork> all;
    for (const auto& programme : portfolio.all<model::Programme>()) {
        places[programme.id] = all.size();
        all.push_back({programme.id, {}, {}});
    }
    std::vector<std::size_t> placeOf(network.nodes.size(), all.size());
    for (const auto& activity : portfolio.all<Activity>()) {
        const auto node = plan.nodeOf(activity.id);
        if (node == none || !activity.programme || activity.actualFinish || activity.inactive) continue;
        const auto found = places.find(*activity.programme);
        if (found == places.end()) continue;
        placeOf[node] = found->second;
        all[found->second].nodes.push_back(node);
    }
    std::vector<char> isPassed(network.nodes.size(), 0);
    for (std::uint32_t to = 0; to < network.nodes.size(); ++to) {
        // Work under way and fixed dates need not wait for what comes before them.
        if (network.nodes[to].started || network.nodes[to].detail != none) continue;
        for (auto k = network.firstLink[to]; k < network.firstLink[to + 1]; ++k) {
            const auto& link = network.links[k];
            if (link.type == model::LinkType::finishToStart && link.lag.tenths >= 0 && placeOf[link.from] == placeOf[to])
                isPassed[link.from] = 1;
        }
    }
    for (auto& each : all) {
        for (const auto node : each.nodes) {
            if (isPassed[node] == 0) each.ends.push_back(node);
        }
        // The pass looks up the last of each clock alone, where those stand together.
        std::stable_sort(each.ends.begin(), each.ends.end(), [&](auto one, auto other) {
            return network.nodes[one].clock < network.nodes[other].clock;
        });
    }
    std::erase_if(all, [](const ProgrammeWork& each) { return each.ends.empty(); });
    return all;
}

model::Money errorOfMoney(const std::vector<std::int64_t>& sorted) {
    return {static_cast<std::int64_t>(errorOfQuantile(sorted, 0.8))};
}

std::vector<ProgrammeForecast> programmes(const std::vector<ProgrammeWork>& work, const std::vector<Moment>& mostLikely,
                                          const Simulated& found) {
    std::vector<ProgrammeForecast> made;
    for (std::size_t p = 0; p < work.size(); ++p) {
        ProgrammeForecast each;
        each.programme = work[p].programme;
        auto last = scheduling::never;
        for (const auto node : work[p].ends) last = std::max(last, mostLikely[node]);
        each.deterministic = scheduling::finishDay(last);
        const auto finishes = sortedOf(found.lastsOf(p));
        each.days = quantiles(finishes, [](std::int32_t tenths) { return scheduling::finishDay(Moment{tenths}); });
        each.errorOfP80 = errorOfQuantile(finishes, 0.8) / static_cast<double>(model::dayTenths);
        const auto costs = sortedOf(std::span{found.costByGroup}.subspan(p * found.trials, found.trials));
        each.cost = quantiles(costs, [](std::int64_t cents) { return Money{cents}; });
        each.errorOfCost = errorOfMoney(costs);
        made.push_back(each);
    }
    return made;
}

std::vector<YearForecast> years(const model::Portfolio& portfolio, const Wanted& wanted, const Simulated& found) {
    std::vector<YearForecast> made;
    for (int y = 0; y < wanted.yearCount; ++y) {
        const auto costs = found.costOfYear(static_cast<std::size_t>(y));
        const auto sorted = sortedOf(costs);
        const auto paid = paidIn(portfolio, wanted.firstYear + y);
        if (sorted.back() == 0 && paid == Money{}) continue;
        YearForecast year{wanted.firstYear + y, quantiles(sorted, [&](auto cents) { return Money{cents} + paid; }), {}};
        const auto sum = std::accumulate(costs.begin(), costs.end(), std::int64_t{0});
        year.mean = Money{sum / static_cast<std::int64_t>(costs.size())} + paid;
        year.errorOfP80 = errorOfMoney(sorted);
        made.push_back(year);
    }
    return made;
}

}  // namespace

FinishTable::FinishTable(const PlanModel& plan, std::vector<model::ActivityId> activities) {
    for (const auto id : activities) {
        const auto node = plan.nodeOf(id);
        if (node == none || !places_.try_emplace(id, nodes_.size()).second) continue;
        nodes_.push_back(node);
    }
}

std::optional<std::size_t> FinishTable::placeOf(model::ActivityId activity) const {
    const auto found = places_.find(activity);
    return found == places_.end() ? std::nullopt : std::optional{found->second};
}

std::vector<model::ActivityId> openMilestones(const model::Portfolio& portfolio) {
    std::vector<model::ActivityId> open;
    for (const auto& activity : portfolio.all<Activity>()) {
        if (isMilestone(activity.kind) && !activity.actualFinish && !activity.inactive) open.push_back(activity.id);
    }
    return open;
}

std::optional<DeadlineChance> hardestOf(const std::vector<DeadlineChance>& deadlines, model::Day planned) {
    std::optional<DeadlineChance> hardest;
    for (const auto& each : deadlines) {
        if (each.deadline.kind == DeadlineKind::promise && each.deadline.day < planned) continue;
        if (!hardest || each.chance.share < hardest->chance.share) hardest = each;
    }
    return hardest;
}

void wantCosts(Wanted& wanted, const model::Portfolio& portfolio, const PlanModel& plan, const GroupOf& groupOf) {
    const auto finishes = mostLikelyFinishes(plan);
    wanted.firstYear = yearOf(portfolio.settings().statusDate);
    auto lastYear = wanted.firstYear;
    for (const auto& activity : portfolio.all<Activity>()) {
        const auto place = plan.nodeOf(activity.id);
        if (place == none || activity.actualFinish || activity.inactive) continue;
        const auto& node = plan.network().nodes[place];
        const auto cents = [&](const std::optional<Money>& money) {
            const auto all = money.value_or(Money{}).cents;
            const auto duration = node.duration.tenths;
            return duration > 0 ? all / duration * node.remaining.tenths + all % duration * node.remaining.tenths / duration
                                : all;
        };
        const auto of = [&](model::CostKind kind) { return groupOf ? groupOf(activity, kind) : none; };
        const std::array groups{of(model::CostKind::otherMaterial), of(model::CostKind::internalStaff),
                                of(model::CostKind::externalStaff)};
        const auto fixed = cents(activity.costMaterial);
        const std::array byWork{cents(activity.costInternal), cents(activity.costExternal)};
        // Kinds of one group go together, so that they are rounded together.
        const auto add = [&](std::int64_t whateverItTakes, std::int64_t withWork, std::uint32_t group) {
            if (whateverItTakes != 0 || withWork != 0) wanted.costs.push_back({place, whateverItTakes, withWork, group});
        };
        if (groups[0] == groups[1] && groups[1] == groups[2]) {
            add(fixed, byWork[0] + byWork[1], groups[0]);
        } else {
            add(fixed, 0, groups[0]);
            for (std::size_t i = 0; i < byWork.size(); ++i) add(0, byWork[i], groups[i + 1]);
        }
        lastYear = std::max(lastYear, yearOf(finishes[place].day()));
    }
    // Room for what comes later than it should.
    wanted.yearCount = lastYear - wanted.firstYear + 11;
}

Chance chanceBy(std::span<const std::int32_t> finishes, Moment moment) {
    const auto inTime = std::count_if(finishes.begin(), finishes.end(),
                                      [&](std::int32_t finish) { return finish <= moment.tenths; });
    const auto share = static_cast<double>(inTime) / static_cast<double>(finishes.size());
    return {share, errorOfShare(share, static_cast<std::uint32_t>(finishes.size()))};
}

double chanceBy(const MilestoneForecast& milestone, model::Day day) {
    const auto& curve = milestone.curve;
    const auto later = std::upper_bound(curve.begin(), curve.end(), day);
    // The first day of the curve is that of no chance at all.
    return later == curve.begin() ? 0 : static_cast<double>(later - curve.begin() - 1) / 100;
}

base::Result<std::optional<Forecast>> forecast(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                               const Setting& setting, const Run& run, std::optional<model::Day> by,
                                               Detail detail) {
    const auto plan = PlanModel::of(portfolio, schedule, setting);
    if (!plan) return base::failure(plan.error());
    const auto briefly = detail == Detail::activities ? openActivities(portfolio) : std::vector<model::ActivityId>{};
    const bool keepsAll = !briefly.empty() && briefly.size() * run.trials <= mostDatesKept;
    const FinishTable table{*plan, keepsAll ? briefly : openMilestones(portfolio)};
    Wanted wanted;
    wanted.finishes = table.nodes();
    wanted.criticality = true;
    const auto work = programmeWork(portfolio, *plan);
    std::map<model::ProgrammeId, std::uint32_t> groupOf;
    for (const auto& each : work) {
        groupOf[each.programme] = wanted.groups++;
        wanted.lasts.push_back(each.ends);
    }
    wanted.groupsByYear = false;
    wantCosts(wanted, portfolio, *plan, [&](const Activity& activity, model::CostKind) {
        const auto place = activity.programme ? groupOf.find(*activity.programme) : groupOf.end();
        return place == groupOf.end() ? none : place->second;
    });
    const auto found = simulate(plan->network(), plan->clocks(), plan->pass(), plan->uncertainty(), wanted, run);
    if (!found) return std::nullopt;

    Forecast made;
    made.setting = setting;
    made.seed = run.seed;
    made.trials = run.trials;
    made.years = years(portfolio, wanted, *found);
    made.findings = plan->findings();
    for (std::size_t t = 0; t < std::min<std::size_t>(found->cost.size(), mostInSample); ++t)
        made.costSample.push_back({found->cost[t]});
    const auto costs = sortedOf(std::span<const std::int64_t>{found->cost});
    made.cost = quantiles(costs, [](std::int64_t cents) { return Money{cents}; });
    made.errorOfCost = errorOfMoney(costs);
    const Deadlines deadlines{portfolio, plan->clocks()};
    const auto mostLikely = mostLikelyFinishes(*plan);
    made.programmes = programmes(work, mostLikely, *found);
    for (const auto id : openMilestones(portfolio)) {
        if (run.stop.stop_requested()) return std::nullopt;
        const auto place = table.placeOf(id);
        if (!place) continue;
        const auto& activity = portfolio.all<Activity>().at(id);
        const auto known = deadlines.of(id);
        std::vector<Deadline> asked{known.begin(), known.end()};
        if (by) asked.push_back({DeadlineKind::asked, *by, Moment::at(*by + std::chrono::days{1})});
        const auto node = plan->nodeOf(id);
        auto each = milestone(activity, mostLikely[node], found->finishesOf(*place), std::move(asked));
        each.criticality = static_cast<double>(found->critical[node]) / run.trials;
        made.milestones.push_back(std::move(each));
    }
    for (const auto id : briefly) {
        if (run.stop.stop_requested()) return std::nullopt;
        const auto node = plan->nodeOf(id);
        if (node == none) continue;
        const auto place = table.placeOf(id);
        const auto& activity = portfolio.all<Activity>().at(id);
        auto each = brief(activity, mostLikely[node],
                          place ? std::optional{found->finishesOf(*place)} : std::nullopt, deadlines.of(id));
        each.criticality = static_cast<double>(found->critical[node]) / run.trials;
        made.activities.push_back(std::move(each));
    }
    return made;
}

}  // namespace mijlpaal::forecasting
