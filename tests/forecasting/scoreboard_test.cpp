#include "forecasting/fingerprint.h"
#include "forecasting/scoreboard.h"
#include "tests/forecasting/support/uncertain_plan.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::forecasting;
using mijlpaal::tests::UncertainPlan;

namespace {

/// A milestone behind one task, and how it was foretold; then the milestone is done.
struct Told {
    UncertainPlan plan;
    model::ActivityId open;

    explicit Told(std::int64_t least, std::int64_t mode, std::int64_t most) {
        const auto build = plan.task(least, mode, most);
        open = plan.milestone();
        plan.link(build, open);
        plan.run.trials = 2000;
    }

    ForecastScores scores(std::optional<model::Moment> actual, model::Day today = model::makeDay(2027, 12, 31)) const {
        auto now = plan;
        now.change<model::Activity>(open, [&](model::Activity& activity) { activity.actualFinish = actual; });
        now.change<model::Settings>(now.portfolio.settings().id, [&](model::Settings& settings) { settings.statusDate = today; });
        return scoresOf(plan.portfolio, UncertainPlan::scheduled(plan.portfolio), {}, plan.run, now.portfolio).value();
    }
};

model::Moment endOf(model::Day day) {
    return model::Moment::at(day, 10'200);
}

}  // namespace

TEST_CASE("a forecast without spread is as far off as its date") {
    // Twenty working days from 1 April 2027, without 5 April and 27 April, would end on 28 April.
    const Told told{20, 20, 20};
    const auto planned = scheduling::finishDay(told.plan.scheduled(told.plan.portfolio).find(told.open)->earlyFinish);
    const auto scores = told.scores(endOf(planned + std::chrono::days{4}));
    REQUIRE(scores.milestones.size() == 1);
    CHECK(scores.milestones.front().crps == doctest::Approx(4));
    CHECK_FALSE(scores.milestones.front().held());
    CHECK(told.scores(endOf(planned)).milestones.front().held());
}

TEST_CASE("the scoreboard tells how often the P80 held, and the Brier score of the chances that were told") {
    Told told{10, 20, 40};
    told.plan.change<model::Activity>(told.open, [](model::Activity& activity) {
        activity.deadline = endOf(model::makeDay(2027, 4, 30));
    });
    const auto early = told.scores(endOf(model::makeDay(2027, 4, 20))), late = told.scores(endOf(model::makeDay(2027, 9, 1)));
    REQUIRE(early.chances.size() == 1);
    CHECK(early.chances.front().wasMet);
    CHECK_FALSE(late.chances.front().wasMet);
    const std::vector both{early, late};
    const auto board = scoreboardOf(both);
    CHECK(board.milestones == 2);
    CHECK(board.held->share == 0.5);
    const auto chance = early.chances.front().chance;
    CHECK(*board.brier == doctest::Approx(((1 - chance) * (1 - chance) + chance * chance) / 2));
}

TEST_CASE("chances that were told with the same words are held together to how often they came") {
    ForecastScores scores;
    const auto told = [&](double chance, bool wasMet) { scores.chances.push_back({{}, {}, chance, wasMet}); };
    for (int i = 0; i < 8; ++i) told(i < 4 ? 0.85 : 0.9, i < 6);
    told(0.02, false);
    told(1, true);
    const auto board = scoreboardOf(std::span{&scores, 1});
    REQUIRE(board.alike.size() == 3);
    CHECK(board.alike[0].from == 0);
    CHECK(board.alike[0].came.share == 0);
    CHECK(board.alike[1].from == 0.8);
    CHECK(board.alike[1].chances == 8);
    CHECK(board.alike[1].told == doctest::Approx(0.875));
    CHECK(board.alike[1].came.share == 0.75);
    CHECK(board.alike[1].came.low < 0.75);
    CHECK(board.alike[2].from == 0.95);
    CHECK(board.alike[2].came.share == 1);
}

TEST_CASE("what is neither done nor due is not held to anything") {
    Told told{10, 20, 40};
    told.plan.change<model::Activity>(told.open, [](model::Activity& activity) {
        activity.deadline = endOf(model::makeDay(2027, 4, 30));
    });
    const auto before = told.scores(std::nullopt, model::makeDay(2027, 4, 15));
    CHECK(before.milestones.empty());
    CHECK(before.chances.empty());
    const auto after = told.scores(std::nullopt, model::makeDay(2027, 5, 15));
    REQUIRE(after.chances.size() == 1);
    CHECK_FALSE(after.chances.front().wasMet);
    const auto board = scoreboardOf(std::span{&before, 1});
    CHECK_FALSE(board.held);
    CHECK_FALSE(board.brier);
}

TEST_CASE("a forecast that is made again has the same fingerprint, and another one has another") {
    Told told{10, 20, 40};
    const auto schedule = UncertainPlan::scheduled(told.plan.portfolio);
    const auto printOf = [&](const Run& run) {
        return fingerprintOf(*forecast(told.plan.portfolio, schedule, {}, run).value());
    };
    auto run = told.plan.run;
    const auto one = printOf(run);
    CHECK(one.size() == 16);
    CHECK(printOf(run) == one);
    run.seed = 2;
    CHECK(printOf(run) != one);
}
