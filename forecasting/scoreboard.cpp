#include "forecasting/scoreboard.h"

#include "forecasting/probability_words.h"

#include <cmath>
#include <numeric>

namespace mijlpaal::forecasting {

using model::Activity;
using model::Moment;

namespace {

double inDays(std::int64_t tenths) {
    return static_cast<double>(tenths) / static_cast<double>(model::dayTenths);
}

/// The mean distance to what came, less half of that between two draws.
double crpsOf(const std::vector<std::int32_t>& sorted, Moment actual) {
    const auto count = static_cast<double>(sorted.size());
    double distance = 0, between = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        distance += std::abs(inDays(sorted[i] - actual.tenths));
        between += inDays(sorted[i]) * (2 * static_cast<double>(i) - count + 1);
    }
    return distance / count - between / (count * count);
}

std::vector<ToldAlike> alikeIn(std::span<const ForecastScores> scores) {
    std::vector<ToldAlike> alike;
    for (const auto& row : probabilityWords) alike.push_back({row.from, 0, 0, {}});
    std::vector<std::size_t> came(alike.size(), 0);
    for (const auto& each : scores) {
        for (const auto& told : each.chances) {
            auto place = alike.size() - 1;
            while (place > 0 && told.chance < alike[place].from) --place;
            ++alike[place].chances;
            alike[place].told += told.chance;
            came[place] += told.wasMet ? 1 : 0;
        }
    }
    for (std::size_t i = 0; i < alike.size(); ++i) {
        if (alike[i].chances == 0) continue;
        alike[i].told /= static_cast<double>(alike[i].chances);
        alike[i].came = intervalOf(came[i], alike[i].chances);
    }
    std::erase_if(alike, [](const ToldAlike& each) { return each.chances == 0; });
    return alike;
}

}  // namespace

base::Result<ForecastScores> scoresOf(const model::Portfolio& then, const scheduling::Schedule& schedule,
                              const Setting& setting, const Run& run, const model::Portfolio& now) {
    const auto plan = PlanModel::of(then, schedule, setting);
    if (!plan) return base::failure(plan.error());
    const FinishTable table{*plan, openMilestones(then)};
    Wanted wanted;
    wanted.finishes = table.nodes();
    const auto found = simulate(plan->network(), plan->clocks(), plan->pass(), plan->uncertainty(), wanted, run);
    if (!found) return ForecastScores{};
    const auto today = Moment::at(now.settings().statusDate + std::chrono::days{1});
    const Deadlines deadlines{then, plan->clocks()};
    ForecastScores scores;
    for (const auto id : openMilestones(then)) {
        const auto place = table.placeOf(id);
        const auto* activity = now.find(id);
        if (!place || !activity) continue;
        const auto finishes = found->finishesOf(*place);
        const auto& actual = activity->actualFinish;
        if (actual) {
            const auto sorted = sortedOf(finishes);
            const auto day = [&](double share) { return scheduling::finishDay(Moment{quantileOf(sorted, share)}); };
            scores.milestones.push_back({id, day(0.5), day(0.8), scheduling::finishDay(*actual), crpsOf(sorted, *actual)});
        }
        for (const auto& deadline : deadlines.of(id)) {
            // What is not done and not due has no outcome.
            if (!actual && deadline.moment > today) continue;
            scores.chances.push_back(
                {id, deadline.day, chanceBy(finishes, deadline.moment).share, actual && *actual <= deadline.moment});
        }
    }
    return scores;
}

Scoreboard scoreboardOf(std::span<const ForecastScores> scores) {
    Scoreboard board;
    std::size_t held = 0;
    double crps = 0, squares = 0;
    for (const auto& each : scores) {
        board.milestones += each.milestones.size();
        board.chances += each.chances.size();
        for (const auto& score : each.milestones) {
            held += score.held() ? 1 : 0;
            crps += score.crps;
        }
        for (const auto& told : each.chances) squares += told.squareOff();
    }
    if (board.milestones > 0) {
        board.held = intervalOf(held, board.milestones);
        board.crps = crps / static_cast<double>(board.milestones);
    }
    board.alike = alikeIn(scores);
    if (board.chances > 0) board.brier = squares / static_cast<double>(board.chances);
    return board;
}

}  // namespace mijlpaal::forecasting
