#include "forecasting/correlation.h"
#include "forecasting/noted.h"
#include "forecasting/plan_model.h"

#include <algorithm>
#include <cmath>

// What the register says may happen to a plan: risks, what goes together, what is shared, and forks.

namespace mijlpaal::forecasting {

using scheduling::none;

namespace {

bool isClosed(const model::Risk& risk) {
    return risk.status == "gesloten" || risk.status == "vervallen" || risk.status == "closed";
}

bool isChance(model::Probability probability) {
    return probability.millionths >= 0 && probability.millionths <= 1'000'000;
}

}  // namespace

std::optional<base::Message> PlanModel::addRisks(const model::Portfolio& portfolio) {
    for (const auto& risk : portfolio.all<model::Risk>()) {
        if (isClosed(risk)) continue;
        const auto named = [&](std::string_view text) { return base::message(text, {{"name", codeAndName(portfolio, refTo(risk.id))}}); };
        if (!isChance(risk.probability)) return named("The chance of risk “{name}” lies outside 0 to 1.");
        const Distribution work = Triangular{static_cast<double>(risk.impactOptimistic.tenths),
                                             static_cast<double>(risk.impactMostLikely.tenths),
                                             static_cast<double>(risk.impactPessimistic.tenths)};
        const Distribution cents = Triangular{static_cast<double>(risk.impactLow.cents),
                                              static_cast<double>(risk.impactMostLikelyMoney.cents),
                                              static_cast<double>(risk.impactHigh.cents)};
        if (problemOf(work) || problemOf(cents))
            return named("The impacts of risk “{name}” are out of order: the optimistic one is the least, the "
                         "pessimistic one the most.");
        Uncertainty::Risk made{risk.id.number, chanceOf(risk.probability.value()), QuantileTable{work},
                               QuantileTable{cents}, {}};
        for (const auto id : risk.activities) {
            const auto node = nodeOf(id);
            if (!portfolio.find(id)) {
                note(findings_, named("Risk “{name}” hits an activity that is gone."), risk.id);
            } else if (node != none && canGrow(network().nodes[node])) {
                made.nodes.push_back(node);
            }
        }
        if (made.nodes.empty() && !made.work.isConstant())
            note(findings_, named("Nothing that risk “{name}” hits is still to be done, so it moves no date."), risk.id);
        uncertainty_.risks.push_back(std::move(made));
        risks_.push_back(risk.id);
    }
    return std::nullopt;
}

std::vector<std::uint32_t> PlanModel::growing(const std::vector<model::ActivityId>& activities) const {
    std::vector<std::uint32_t> nodes;
    for (const auto id : activities) {
        const auto node = nodeOf(id);
        if (node != none && canGrow(network().nodes[node])) nodes.push_back(node);
    }
    return nodes;
}

/// Estimates that go together, by pairs, make blocks: what is joined by a chain of pairs is in one.
std::optional<base::Message> PlanModel::addCorrelations(const model::Portfolio& portfolio) {
    constexpr auto alone = none;
    std::vector<std::uint32_t> estimateAt(network().nodes.size(), none);
    for (std::uint32_t e = 0; e < uncertainty_.estimates.size(); ++e) estimateAt[uncertainty_.estimates[e].node] = e;
    const auto estimateOf = [&](model::ActivityId id) {
        const auto node = nodeOf(id);
        return node == none ? none : estimateAt[node];
    };
    std::vector<std::uint32_t> blockAt(uncertainty_.estimates.size(), alone);
    std::vector<std::vector<std::uint32_t>> blocks;
    const auto blockFor = [&](std::uint32_t estimate) {
        if (blockAt[estimate] == alone) {
            blockAt[estimate] = static_cast<std::uint32_t>(blocks.size());
            blocks.push_back({estimate});
        }
        return blockAt[estimate];
    };
    struct Pair {
        std::uint32_t one = 0, other = 0;
        double rank = 0;
    };
    std::vector<Pair> pairs;
    for (const auto& each : portfolio.all<model::Correlation>()) {
        const Pair pair{estimateOf(each.activity), estimateOf(each.other), static_cast<double>(each.rankPercent) / 100};
        // What is done, or has no spread, goes with nothing.
        if (pair.one == none || pair.other == none || pair.one == pair.other) continue;
        pairs.push_back(pair);
        const auto into = blockFor(pair.one), from = blockFor(pair.other);
        if (into == from) continue;
        for (const auto moved : blocks[from]) blockAt[moved] = into;
        blocks[into].insert(blocks[into].end(), blocks[from].begin(), blocks[from].end());
        blocks[from].clear();
    }
    for (auto& estimates : blocks) {
        if (estimates.empty()) continue;
        std::sort(estimates.begin(), estimates.end());
        const auto placeOf = [&](std::uint32_t estimate) {
            return std::lower_bound(estimates.begin(), estimates.end(), estimate) - estimates.begin();
        };
        const auto count = static_cast<Eigen::Index>(estimates.size());
        Eigen::MatrixXd ranks = Eigen::MatrixXd::Identity(count, count);
        for (const auto& pair : pairs) {
            if (blockAt[pair.one] != blockAt[estimates.front()]) continue;
            const auto one = placeOf(pair.one), other = placeOf(pair.other);
            ranks(one, other) = ranks(other, one) = pair.rank;
        }
        auto made = blockOf(estimates, ranks);
        if (!made) return std::move(made.error());
        constexpr double told = 0.005;
        if (made->largestChange > told) {
            const auto first = network().activities[uncertainty_.estimates[estimates.front()].node];
            note(findings_,
                 base::message("The correlations of “{name}” and what goes with it cannot all be; the nearest that can "
                               "are used, with a change of at most {change}%.",
                               {{"name", codeAndName(portfolio, refTo(first))},
                                {"change", std::to_string(std::lround(made->largestChange * 100))}}),
                 first);
        }
        uncertainty_.blocks.push_back(std::move(made->block));
    }
    return std::nullopt;
}

std::optional<base::Message> PlanModel::addDrivers(const model::Portfolio& portfolio) {
    for (const auto& driver : portfolio.all<model::Driver>()) {
        const auto part = [](std::int64_t percent) { return static_cast<double>(percent) / 100; };
        const Distribution factor = Triangular{part(driver.percentLow), part(driver.percentMostLikely), part(driver.percentHigh)};
        if (driver.percentLow < 0 || problemOf(factor))
            return base::message("The percentages of driver “{name}” are out of order.", {{"name", codeAndName(portfolio, refTo(driver.id))}});
        if (!isChance(driver.probability))
            return base::message("The chance of driver “{name}” lies outside 0 to 1.", {{"name", codeAndName(portfolio, refTo(driver.id))}});
        Uncertainty::Driver made{driver.id.number, chanceOf(driver.probability.value()),
                                 QuantileTable{factor, 0, Uncertainty::factorUnit}, growing(driver.activities)};
        if (made.nodes.empty())
            note(findings_,
                 base::message("Nothing that driver “{name}” hits is still to be done, so it moves no date.",
                               {{"name", codeAndName(portfolio, refTo(driver.id))}}),
                 driver.id);
        uncertainty_.drivers.push_back(std::move(made));
    }
    return std::nullopt;
}

std::optional<base::Message> PlanModel::addForks(const model::Portfolio& portfolio) {
    for (const auto& fork : portfolio.all<model::Fork>()) {
        if (!isChance(fork.probability))
            return base::message("The chance of fork “{name}” lies outside 0 to 1.", {{"name", codeAndName(portfolio, refTo(fork.id))}});
        Uncertainty::Fork made{fork.id.number, chanceOf(fork.probability.value()), growing(fork.activities),
                               growing(fork.otherwise)};
        // What is under way is needed.
        for (auto* nodes : {&made.nodes, &made.otherwise})
            std::erase_if(*nodes, [&](std::uint32_t node) { return network().nodes[node].started; });
        uncertainty_.forks.push_back(std::move(made));
    }
    return std::nullopt;
}

}  // namespace mijlpaal::forecasting
