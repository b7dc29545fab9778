#include "forecasting/plan_model.h"
#include "tests/forecasting/support/uncertain_plan.h"

#include <doctest/doctest.h>

#include <algorithm>

/// What a plan may bring along that cannot be.
using namespace mijlpaal;
using namespace mijlpaal::forecasting;
using mijlpaal::tests::UncertainPlan;

namespace {

struct Chain {
    UncertainPlan plan;
    model::ActivityId build, test, open;

    Chain() {
        build = plan.task(10, 20, 40);
        test = plan.task(5, 10, 20);
        open = plan.milestone();
        plan.link(build, test);
        plan.link(test, open);
    }

    base::Result<PlanModel> model() const {
        return PlanModel::of(plan.portfolio, UncertainPlan::scheduled(plan.portfolio), {});
    }
    std::string refusal() const {
        const auto made = model();
        return made ? "" : plain(made.error());
    }
    bool notes(const std::string& words) const {
        const auto made = model();
        REQUIRE(made);
        return std::any_of(made->findings().begin(), made->findings().end(),
                           [&](const auto& each) { return plain(each.message) == words; });
    }
    void correlate(model::ActivityId one, model::ActivityId other, std::int64_t percent) {
        model::Correlation made;
        made.activity = one;
        made.other = other;
        made.rankPercent = percent;
        plan.put(made);
    }
};

}  // namespace

TEST_CASE("a driver of which the chance cannot be is refused by name, one that hits nothing is told") {
    Chain chain;
    model::Driver driver;
    driver.percentLow = driver.percentMostLikely = driver.percentHigh = 120;
    driver.probability = {500'000};
    driver.activities = {{99'999}};
    const auto id = chain.plan.put(driver);
    const auto code = chain.plan.portfolio.find(id)->code;
    CHECK(chain.notes("Nothing that driver “" + code + "” hits is still to be done, so it moves no date."));
    for (const auto chance : {std::int64_t{-1}, std::int64_t{1'000'001}}) {
        chain.plan.change<model::Driver>(id, [&](model::Driver& each) { each.probability = {chance}; });
        CHECK(chain.refusal() == "The chance of driver “" + code + "” lies outside 0 to 1.");
    }
    chain.plan.change<model::Driver>(id, [](model::Driver& each) {
        each.probability = {500'000};
        each.percentLow = 150;
    });
    CHECK(chain.refusal() == "The percentages of driver “" + code + "” are out of order.");
}

TEST_CASE("a fork of which the chance cannot be is refused by name") {
    Chain chain;
    model::Fork fork;
    fork.probability = {-200'000};
    fork.activities = {chain.build};
    const auto id = chain.plan.put(fork);
    CHECK(chain.refusal() == "The chance of fork “" + chain.plan.portfolio.find(id)->code + "” lies outside 0 to 1.");
}

TEST_CASE("correlations of a plan that cannot all be are brought to the nearest that can, and that is told") {
    Chain chain;
    const auto third = chain.plan.task(5, 10, 20);
    chain.correlate(chain.build, chain.test, 90);
    chain.correlate(chain.test, third, 90);
    chain.correlate(chain.build, third, -90);
    const auto made = chain.model();
    REQUIRE(made);
    REQUIRE(made->uncertainty().blocks.size() == 1);
    CHECK(std::any_of(made->findings().begin(), made->findings().end(), [](const auto& each) {
        return plain(each.message).find("cannot all be; the nearest that can are used") != std::string::npos;
    }));
}

TEST_CASE("a correlation with an activity that is gone, or beyond one, does no harm") {
    Chain chain;
    chain.correlate(chain.build, {99'999}, 50);
    CHECK(chain.model()->uncertainty().blocks.empty());
    chain.correlate(chain.build, chain.test, 400);
    CHECK_FALSE(chain.refusal().empty());
}

TEST_CASE("a date that holds whatever comes before it is told to cut off what could come") {
    Chain chain;
    chain.plan.change<model::Activity>(chain.open, [](model::Activity& each) {
        each.constraint = model::Constraint{model::ConstraintType::mustFinishOn,
                                            model::Moment::at(model::makeDay(2027, 5, 3), 10'200)};
    });
    CHECK(chain.notes("“" + chain.plan.portfolio.find(chain.open)->code +
                      "” stands on a date that holds whatever comes before it, so the forecast does not see it move."));
}

TEST_CASE("links that form a circle are refused with their names, also when the plan got them behind its schedule") {
    Chain chain;
    const auto before = UncertainPlan::scheduled(chain.plan.portfolio);
    chain.plan.link(chain.test, chain.build);
    const auto made = PlanModel::of(chain.plan.portfolio, before, {});
    REQUIRE_FALSE(made);
    for (const auto id : {chain.build, chain.test})
        CHECK(plain(made.error()).find(chain.plan.portfolio.find(id)->code) != std::string::npos);
}
