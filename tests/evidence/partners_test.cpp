#include "evidence/partners.h"

#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

namespace mijlpaal::evidence {
namespace {

using model::makeDay;
using namespace tests;

//  [police] deliver 10 --> test 5       the plan starts on Monday 4 January 2027
struct Chain {
    NetworkBuilder plan;

    Chain() {
        plan.activity("deliver", 10_wd).activity("test", 5_wd).link("deliver", "test");
        auto settings = plan.portfolio.settings();
        settings.organisation = "OM";
        plan.portfolio.all<model::Settings>().put(settings);
        model::System system;
        system.id = {1};
        system.code = "S1";
        system.ownerOrganisation = "Politie";
        plan.portfolio.all<model::System>().put(system);
        auto deliver = *plan.portfolio.find(plan.id("deliver"));
        deliver.system = system.id;
        plan.portfolio.all<model::Activity>().put(deliver);
    }

    model::HandOver handOver() const {
        model::HandOver made;
        made.id = {1};
        made.code = "HO1";
        made.giver = "Politie";
        made.receiver = "OM";
        return made;
    }

    HandOverStand stand(const model::HandOver& handOver) {
        plan.portfolio.all<model::HandOver>().put(handOver);
        return handOvers(plan.portfolio, plan.schedule()).at(0);
    }
};

TEST_CASE("two sides disagree by the working days between what they say") {
    Chain chain;
    auto handOver = chain.handOver();
    handOver.getDate = makeDay(2027, 3, 5);    // a Friday
    handOver.giveDate = makeDay(2027, 3, 10);  // the Wednesday after
    CHECK(chain.stand(handOver).disagreement == 3);
    std::swap(handOver.getDate, handOver.giveDate);
    CHECK(chain.stand(handOver).disagreement == -3);
    handOver.getDate = handOver.giveDate;
    CHECK(chain.stand(handOver).disagreement == 0);
    handOver.getDate.reset();
    CHECK_FALSE(chain.stand(handOver).disagreement);
}

TEST_CASE("the plan says when the one is finished and the other begins, and how far these are apart") {
    Chain chain;
    auto handOver = chain.handOver();
    handOver.givingActivity = chain.plan.id("deliver");
    handOver.receivingActivity = chain.plan.id("test");
    const auto stand = chain.stand(handOver);
    CHECK(stand.plannedGive == makeDay(2027, 1, 15));
    CHECK(stand.plannedGet == makeDay(2027, 1, 18));
    CHECK(stand.plannedDisagreement == 0);
    CHECK_FALSE(stand.disagreement);
}

TEST_CASE("a point counts as accepted when both sides accepted it") {
    model::AcceptancePoint point;
    CHECK(awaitedFor(point) == Awaits::both);
    point.acceptedByGiver = makeDay(2027, 1, 4);
    CHECK(awaitedFor(point) == Awaits::receiver);
    point.acceptedByReceiver = makeDay(2027, 1, 5);
    CHECK(awaitedFor(point) == Awaits::nobody);
    point.acceptedByGiver.reset();
    CHECK(awaitedFor(point) == Awaits::giver);

    Chain chain;
    const auto handOver = chain.handOver();
    for (const std::int64_t number : {1, 2}) {
        model::AcceptancePoint each;
        each.id = {number};
        each.handOver = handOver.id;
        if (number == 1) each.acceptedByGiver = each.acceptedByReceiver = makeDay(2027, 1, 4);
        chain.plan.portfolio.all<model::AcceptancePoint>().put(each);
    }
    CHECK(chain.stand(handOver).points.size() == 2);
    CHECK(chain.stand(handOver).accepted == 1);
}

TEST_CASE("a partner delivers what is made on its own system and what others wait for") {
    Chain chain;
    const auto found = deliveries(chain.plan.portfolio, chain.plan.schedule());
    REQUIRE(found.size() == 1);
    CHECK(found[0].partner == "Politie");
    CHECK(found[0].what == refTo(chain.plan.id("deliver")));
    CHECK(found[0].when == makeDay(2027, 1, 15));
    CHECK(found[0].waiting == std::vector{chain.plan.id("test")});
    CHECK(found[0].neededBy == makeDay(2027, 1, 18));
}

TEST_CASE("who begins with a partner, and does not wait for its end, waits for no delivery") {
    Chain chain;
    auto link = *chain.plan.portfolio.all<model::Dependency>().begin();
    link.type = model::LinkType::startToStart;
    chain.plan.portfolio.all<model::Dependency>().put(link);
    CHECK(deliveries(chain.plan.portfolio, chain.plan.schedule()).empty());
    link.type = model::LinkType::finishToFinish;
    chain.plan.portfolio.all<model::Dependency>().put(link);
    CHECK(deliveries(chain.plan.portfolio, chain.plan.schedule()).at(0).neededBy == makeDay(2027, 1, 15));
}

TEST_CASE("what a partner makes for itself, and what is finished, is no delivery") {
    Chain chain;
    auto test = *chain.plan.portfolio.find(chain.plan.id("test"));
    test.system = model::SystemId{1};
    chain.plan.portfolio.all<model::Activity>().put(test);
    CHECK(deliveries(chain.plan.portfolio, chain.plan.schedule()).empty());
    Chain other;
    other.plan.progress("deliver", 100, "2026-12-01T08:00", "2026-12-14T17:00");
    CHECK(deliveries(other.plan.portfolio, other.plan.schedule()).empty());
}

TEST_CASE("a hand-over that another gives is a delivery until it is handed over") {
    Chain chain;
    auto handOver = chain.handOver();
    handOver.giver = "CJIB";
    handOver.giveDate = makeDay(2027, 2, 1);
    handOver.getDate = makeDay(2027, 1, 25);
    handOver.receivingActivity = chain.plan.id("test");
    chain.plan.portfolio.all<model::HandOver>().put(handOver);
    auto found = deliveries(chain.plan.portfolio, chain.plan.schedule());
    REQUIRE(found.size() == 2);
    CHECK(found[0].partner == "CJIB");
    CHECK(found[0].when == makeDay(2027, 2, 1));
    CHECK(found[0].neededBy == makeDay(2027, 1, 25));
    handOver.handedOverOn = makeDay(2027, 2, 1);
    chain.plan.portfolio.all<model::HandOver>().put(handOver);
    CHECK(deliveries(chain.plan.portfolio, chain.plan.schedule()).size() == 1);
}

}  // namespace
}  // namespace mijlpaal::evidence
