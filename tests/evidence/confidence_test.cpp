#include "evidence/confidence.h"

#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::evidence {
namespace {

using model::AssumptionStatus;
using model::makeDay;
using namespace tests;

const auto today = makeDay(2027, 3, 1);

Freshness freshnessOf(const model::Assumption& assumption) {
    auto plan = NetworkBuilder{}.portfolio;
    plan.all<model::Assumption>().put(assumption);
    return heldInView(plan, today).at(0).freshness;
}

Freshness freshnessOf(const model::Risk& risk) {
    auto plan = NetworkBuilder{}.portfolio;
    plan.all<model::Risk>().put(risk);
    return heldInView(plan, today).at(0).freshness;
}

TEST_CASE(
    "an assumption is to be reviewed the day after its review, and has expired the day after its last") {
    model::Assumption assumption;
    assumption.id = {1};
    assumption.reviewDate = today;
    assumption.expiresOn = makeDay(2027, 6, 30);
    CHECK(freshnessOf(assumption) == Freshness::current);
    assumption.reviewDate = today - std::chrono::days{1};
    CHECK(freshnessOf(assumption) == Freshness::toBeReviewed);
    assumption.expiresOn = today;
    CHECK(freshnessOf(assumption) == Freshness::toBeReviewed);
    assumption.expiresOn = today - std::chrono::days{1};
    CHECK(freshnessOf(assumption) == Freshness::expired);
}

TEST_CASE("a confirmed assumption needs no review until it expires, and one found untrue is stale for good") {
    model::Assumption assumption;
    assumption.id = {1};
    assumption.reviewDate = makeDay(2026, 1, 1);
    assumption.status = AssumptionStatus::confirmed;
    CHECK(freshnessOf(assumption) == Freshness::current);
    assumption.expiresOn = makeDay(2026, 12, 31);
    CHECK(freshnessOf(assumption) == Freshness::expired);
    assumption.status = AssumptionStatus::failed;
    CHECK(freshnessOf(assumption) == Freshness::failed);
}

TEST_CASE("what nobody will look at again is undated, and stale") {
    model::Assumption assumption;
    assumption.id = {1};
    CHECK(freshnessOf(assumption) == Freshness::undated);
    model::Risk risk;
    risk.id = {1};
    CHECK(freshnessOf(risk) == Freshness::undated);
    risk.reviewDate = today;
    CHECK(freshnessOf(risk) == Freshness::current);
    risk.reviewDate = today - std::chrono::days{1};
    CHECK(freshnessOf(risk) == Freshness::toBeReviewed);
    CHECK(isStale(Freshness::undated));
    CHECK_FALSE(isStale(Freshness::current));
}

TEST_CASE("a risk that is closed is not looked at again") {
    auto plan = NetworkBuilder{}.portfolio;
    model::Risk risk;
    risk.id = {1};
    risk.status = "gesloten";
    plan.all<model::Risk>().put(risk);
    CHECK(heldInView(plan, today).empty());
}

TEST_CASE("the confidence names each unfinished activity that rests on something stale, once") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 5_wd).activity("test", 5_wd);
    plan.progress("design", 100, "2026-12-01T08:00", "2026-12-07T17:00");
    for (const std::int64_t number : {1, 2}) {
        model::Assumption assumption;
        assumption.id = {number};
        assumption.reviewDate = makeDay(2027, 1, 1);
        assumption.activities = {plan.id("design"), plan.id("build")};
        plan.portfolio.all<model::Assumption>().put(assumption);
    }
    model::Assumption current;
    current.id = {3};
    current.reviewDate = makeDay(2027, 12, 31);
    current.activities = {plan.id("test")};
    plan.portfolio.all<model::Assumption>().put(current);
    const auto confidence = confidenceOf(plan.portfolio, today);
    CHECK(confidence.assumptions == 3);
    CHECK(confidence.staleAssumptions == 2);
    CHECK(confidence.shaky == std::vector{plan.id("build")});
    CHECK(base::plain(sentenceOf(confidence)) ==
          "Out of date: 2 of 3 assumptions and 0 of 0 risks. Unfinished activities that rest on such an "
          "assumption: 1.");
}

TEST_CASE("nothing becomes fresh by waiting") {
    rc::check([] {
        model::Assumption assumption;
        assumption.id = {1};
        const auto day = [] { return today + std::chrono::days{*rc::gen::inRange(-50, 50)}; };
        if (*rc::gen::arbitrary<bool>()) assumption.reviewDate = day();
        if (*rc::gen::arbitrary<bool>()) assumption.expiresOn = day();
        assumption.status =
            *rc::gen::element(AssumptionStatus::open, AssumptionStatus::confirmed, AssumptionStatus::failed);
        auto plan = NetworkBuilder{}.portfolio;
        plan.all<model::Assumption>().put(assumption);
        const auto asOf = day();
        const auto stale = [&](model::Day when) { return confidenceOf(plan, when).staleAssumptions; };
        RC_ASSERT(stale(asOf) <= stale(asOf + std::chrono::days{*rc::gen::inRange(0, 50)}));
    });
}

}  // namespace
}  // namespace mijlpaal::evidence
