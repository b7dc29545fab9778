#include "forecasting/lever_search.h"
#include "forecasting/reach.h"
#include "tests/forecasting/support/uncertain_plan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <tuple>

using namespace mijlpaal;
using namespace mijlpaal::forecasting;
using mijlpaal::tests::UncertainPlan;

namespace {

const model::Day start = model::makeDay(2027, 4, 1);

/// The best set of levers, found by making the plan of every one of them and forecasting it anew.
struct BestOfAll {
    std::size_t levers = 0;
    model::Money cost;
};

class TryingAll {
public:
    TryingAll(const UncertainPlan& plan, const ReachQuestion& question) : plan_{plan}, question_{question} {
        const auto schedule = UncertainPlan::scheduled(plan.portfolio);
        const auto made = PlanModel::of(plan.portfolio, schedule, {}).value();
        levers_ = leversOn(plan.portfolio, made, PartOfPlan{made, made.nodeOf(question.milestone)});
    }

    std::optional<BestOfAll> best() {
        visit(0, {});
        return best_;
    }

private:
    void visit(std::size_t lever, const std::vector<Lever>& pulled) {
        if (lever == levers_.size()) return judge(pulled);
        visit(lever + 1, pulled);
        for (const auto& step : levers_[lever]) {
            auto more = pulled;
            more.push_back(step);
            visit(lever + 1, more);
        }
    }

    void judge(const std::vector<Lever>& pulled) {
        const auto changes = scenarioOf(plan_.portfolio, question_.milestone, question_.by, pulled);
        const auto after = *model::apply(plan_.portfolio, changes);
        const auto share = plan_.chanceOf(after, question_.milestone, question_.by);
        if (!isSurely(share, question_.chance, plan_.run.trials)) return;
        BestOfAll each{pulled.size(), {}};
        for (const auto& lever : pulled) each.cost = each.cost + lever.cost;
        if (!best_ || std::tuple{each.levers, each.cost} < std::tuple{best_->levers, best_->cost}) best_ = each;
    }

    const UncertainPlan& plan_;
    const ReachQuestion& question_;
    std::vector<LeverSteps> levers_;
    std::optional<BestOfAll> best_;
};

/// Three tasks in a random network, two of which can be shortened and one left out, and a risk.
struct RandomCase {
    UncertainPlan plan;
    model::ActivityId milestone;
    ReachQuestion question;

    explicit RandomCase(std::uint32_t seed) {
        std::mt19937 random{seed};
        const auto below = [&random](std::uint32_t limit) { return static_cast<std::int64_t>(random() % limit); };
        plan.run.trials = 200;
        std::vector<model::ActivityId> tasks;
        for (std::size_t i = 0; i < 3; ++i) {
            const auto mode = 12 + below(14);
            tasks.push_back(plan.task(mode - 2 - below(6), mode, mode + 2 + below(20)));
            for (std::size_t j = 0; j < i; ++j) {
                if (below(2) == 1) plan.link(tasks[j], tasks[i]);
            }
            if (i > 0) plan.canBeShortened(tasks[i], 5 + 5 * below(2), 100 + below(5) * 100);
        }
        plan.canBeLeftOut(tasks[random() % 3]);
        plan.risk(tasks[random() % 3], 30 + below(60), 5 + below(20), below(30), 1000 * below(4));
        milestone = plan.milestone();
        for (const auto each : tasks) plan.link(each, milestone);
        question = {milestone, start + std::chrono::days{25 + below(65)}, 0.8, {}};
    }
};

}  // namespace

TEST_CASE("the set of levers that is found is the best of all there are") {
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        const RandomCase random{seed};
        const auto found = random.plan.reach(random.question);
        const auto best = TryingAll{random.plan, random.question}.best();
        REQUIRE(found.triedAll);
        REQUIRE(found.reached == best.has_value());
        if (!best) continue;
        CHECK(found.options.front().levers.size() == best->levers);
        CHECK(found.options.front().cost == best->cost);
    }
}

TEST_CASE("taken as a scenario, a set of levers has the chance that was told of it") {
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        const auto& [plan, milestone, question] = RandomCase{seed};
        for (const auto& option : plan.reach(question).options) {
            const auto after = *model::apply(plan.portfolio, scenarioOf(plan.portfolio, milestone, question.by, option.levers));
            CHECK(plan.chanceOf(after, milestone, question.by) == option.chance.share);
        }
    }
}

TEST_CASE("two chains beside each other have to be shortened both") {
    UncertainPlan plan;
    const auto build = plan.task(20, 20, 21), train = plan.task(20, 20, 21), open = plan.milestone();
    plan.link(build, open);
    plan.link(train, open);
    plan.canBeShortened(build, 10, 1000);
    plan.canBeShortened(train, 10, 2000);
    // Twenty days from 1 April end on 28 April 2027; the week before that is asked for.
    const auto found = plan.reach({open, model::makeDay(2027, 4, 23), 0.8, {}});
    CHECK(found.now.share == 0);
    CHECK(found.most.share == 1);
    CHECK(found.triedAll);
    REQUIRE(found.reached);
    const auto& best = found.options.front();
    REQUIRE(best.levers.size() == 2);
    CHECK(best.levers[0].days == 5);
    CHECK(best.levers[1].days == 5);
    CHECK(best.cost == model::Money{15'000 * 100});
    for (const auto& each : found.options) CHECK(each.levers.size() == 2);
}

TEST_CASE("it is said when no combination of levers is enough") {
    UncertainPlan plan;
    const auto build = plan.task(20, 30, 60), open = plan.milestone();
    plan.link(build, open);
    plan.canBeShortened(build, 10, 1000);
    const auto found = plan.reach({open, model::makeDay(2027, 4, 10), 0.8, {}});
    CHECK_FALSE(found.reached);
    CHECK(found.most.share < 0.8);
    CHECK(found.unaided > model::makeDay(2027, 5, 1));
}

TEST_CASE("a date that may be moved is moved no further than it takes") {
    UncertainPlan plan;
    const auto build = plan.task(20, 20, 20), open = plan.milestone();
    plan.link(build, open);
    const auto by = model::makeDay(2027, 3, 31);
    CHECK_FALSE(plan.reach({open, by, 0.8, {}}).reached);
    const auto found = plan.reach({open, by, 0.8, model::makeDay(2027, 12, 31)});
    REQUIRE(found.reached);
    const auto& lever = found.options.front().levers.front();
    CHECK(lever.kind == LeverKind::date);
    CHECK(lever.day == model::makeDay(2027, 4, 30));
    const auto after = *model::apply(plan.portfolio, scenarioOf(plan.portfolio, open, by, {lever}));
    CHECK(after.all<model::Activity>().at(open).deadline == model::Moment::at(model::makeDay(2027, 5, 1)));
}

TEST_CASE("what falls back for a milestone can take its place") {
    UncertainPlan plan;
    const auto build = plan.task(60, 80, 120), open = plan.milestone(), patch = plan.task(5, 8, 12);
    plan.link(build, open);
    model::LawPart book;
    model::LawMilestone law;
    law.plannedDate = model::makeDay(2027, 5, 1);
    model::LawDependency row;
    row.lawPart = plan.put(book);
    row.lawMilestone = plan.put(law);
    row.required = refTo(open);
    row.fallback = refTo(patch);
    const auto id = plan.put(row);
    const auto by = model::makeDay(2027, 5, 1);
    const auto found = plan.reach({open, by, 0.8, {}});
    REQUIRE(found.reached);
    REQUIRE(found.options.front().levers.size() == 1);
    CHECK(found.options.front().levers.front().kind == LeverKind::fallback);
    const auto after = *model::apply(plan.portfolio, scenarioOf(plan.portfolio, open, by, found.options.front().levers));
    CHECK(after.all<model::LawDependency>().at(id).required == refTo(patch));
    CHECK_FALSE(after.all<model::LawDependency>().at(id).fallback);
}

TEST_CASE("nothing needs to be done for what is sure already") {
    UncertainPlan plan;
    const auto build = plan.task(5, 6, 8);
    plan.canBeShortened(build, 5, 1);
    const auto found = plan.reach({build, model::makeDay(2027, 6, 1), 0.8, {}});
    CHECK(found.reached);
    CHECK(found.options.front().levers.empty());
    CHECK(bestOf(found) == nullptr);
}

TEST_CASE("of two options it is told how sure it is that the one is better") {
    UncertainPlan plan;
    const auto build = plan.task(20, 30, 60), open = plan.milestone();
    plan.link(build, open);
    plan.canBeShortened(build, 5, 1000);
    plan.risk(build, 50, 20, 0, 5000);
    const auto found = plan.reach({open, model::makeDay(2027, 5, 14), 0.99, {}});
    REQUIRE(found.options.size() >= 2);
    const auto& first = found.options.front();
    REQUIRE(first.levers.size() == 1);
    REQUIRE(first.overNext);
    CHECK(first.overNext->mean == doctest::Approx(first.chance.share - found.options[1].chance.share));
    CHECK(first.overNext->error > 0);
    CHECK(first.overNext->certainty > 0.5);
}

TEST_CASE("what is worth most to know comes first, and what moves nothing is not there") {
    UncertainPlan plan;
    const auto build = plan.task(10, 30, 60), sure = plan.task(10, 10, 11), open = plan.milestone();
    plan.run.trials = 4000;
    plan.link(build, open);
    plan.link(sure, open);
    plan.canBeShortened(build, 5, 1000);
    plan.risk(build, 50, 20, 0, 5000);
    const auto found = plan.reach({open, model::makeDay(2027, 5, 14), 0.8, {}});
    REQUIRE(found.firstToKnow.size() >= 2);
    CHECK(found.firstToKnow.front().swing > 0.1);
    for (const auto& each : found.firstToKnow) {
        CHECK(each.gain >= 0);
        CHECK(each.swing < 0.51);
        if (each.what == refTo(sure)) CHECK(each.swing < 0.05);
    }
}

TEST_CASE("what takes no part in the plan, and a chance that cannot be, are refused") {
    UncertainPlan plan;
    model::Activity all;
    all.kind = model::ActivityKind::summary;
    const auto summary = plan.put(all);
    const auto build = plan.task(5, 6, 8);
    const auto schedule = UncertainPlan::scheduled(plan.portfolio);
    const auto refusal = [&](const ReachQuestion& question) {
        const auto found = reach(plan.portfolio, schedule, {}, plan.run, question);
        REQUIRE_FALSE(found);
        return plain(found.error());
    };
    CHECK(refusal({summary, start, 0.8, {}}) == "“a1” takes no part in the plan by itself.");
    CHECK(refusal({build, start, 1, {}}) == "A chance lies between 0 and 1.");
}

TEST_CASE("a search that is stopped gives nothing") {
    UncertainPlan plan;
    const auto build = plan.task(5, 6, 8);
    std::stop_source source;
    source.request_stop();
    plan.run.stop = source.get_token();
    const auto found = reach(plan.portfolio, UncertainPlan::scheduled(plan.portfolio), {}, plan.run, {build, start, 0.8, {}});
    REQUIRE(found);
    CHECK_FALSE(*found);
}
