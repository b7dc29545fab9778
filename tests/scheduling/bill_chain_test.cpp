#include "scheduling/obligations/bill_chain.h"

#include "scheduling/obligations/gates.h"
#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

// The way of bills into force. The status date is Sunday 3 January 2027, the plan starts on Monday.

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::BillStep;
using model::makeDay;

namespace {

class Bills {
public:
    NetworkBuilder plan;

    Bills() { plan.statusDate("2027-01-03"); }

    model::BillStageId stage(std::int64_t part, BillStep step, std::int64_t best, std::int64_t likely,
                             std::int64_t worst) {
        model::BillStage made;
        made.id = plan.portfolio.all<model::BillStage>().nextId();
        made.lawPart = {part};
        made.step = step;
        made.weeksOptimistic = best;
        made.weeksMostLikely = likely;
        made.weeksPessimistic = worst;
        plan.portfolio.all<model::BillStage>().put(made);
        return made.id;
    }

    template <class Change>
    void change(model::BillStageId id, Change change) {
        auto stage = plan.portfolio.all<model::BillStage>().at(id);
        change(stage);
        plan.portfolio.all<model::BillStage>().put(stage);
    }

    scheduling::BillDays daysOf(model::BillStageId id) const {
        for (const auto& each : scheduling::billDays(plan.portfolio)) {
            if (each.stage == id) return each;
        }
        return {};
    }
};

}  // namespace

TEST_CASE("each step of a bill comes its weeks after the one before it, at best, most likely and at worst") {
    Bills bills;
    // Entered out of order: the steps have an order of their own.
    const auto senate = bills.stage(1, BillStep::upperHouse, 4, 8, 16);
    const auto house = bills.stage(1, BillStep::lowerHouse, 2, 3, 10);
    CHECK(bills.daysOf(house).best == makeDay(2027, 1, 17));
    CHECK(bills.daysOf(house).likely == makeDay(2027, 1, 24));
    CHECK(bills.daysOf(senate).likely == makeDay(2027, 3, 21));
    CHECK(bills.daysOf(senate).worst == makeDay(2027, 7, 4));
}

TEST_CASE(
    "a step that was done is counted on from its day, and what should have been done is done now at the "
    "soonest") {
    Bills bills;
    const auto house = bills.stage(1, BillStep::lowerHouse, 2, 3, 10);
    const auto senate = bills.stage(1, BillStep::upperHouse, 4, 8, 16);
    bills.change(house, [](auto& stage) { stage.actualDate = makeDay(2026, 12, 1); });
    CHECK(bills.daysOf(house).isDone);
    CHECK(bills.daysOf(house).worst == makeDay(2026, 12, 1));
    CHECK(bills.daysOf(senate).best == makeDay(2027, 1, 3));
    CHECK(bills.daysOf(senate).likely == makeDay(2027, 1, 26));
}

TEST_CASE(
    "a step is not before the day that it is not expected before, and is unknown where nothing leads to it") {
    Bills bills;
    const auto house = bills.stage(1, BillStep::lowerHouse, 2, 3, 10);
    const auto senate = bills.stage(1, BillStep::upperHouse, 4, 8, 16);
    bills.change(senate, [](auto& stage) { stage.notBefore = makeDay(2028, 1, 1); });
    CHECK(bills.daysOf(senate).likely == makeDay(2028, 1, 1));
    bills.change(house, [](auto& stage) {
        stage.weeksOptimistic = stage.weeksMostLikely = stage.weeksPessimistic = {};
    });
    CHECK_FALSE(bills.daysOf(house).likely);
    CHECK(bills.daysOf(senate).likely == makeDay(2028, 1, 1));
    bills.change(senate, [](auto& stage) { stage.notBefore.reset(); });
    CHECK_FALSE(bills.daysOf(senate).likely);
}

TEST_CASE("bills do not wait for one another") {
    Bills bills;
    bills.stage(1, BillStep::upperHouse, 4, 8, 16);
    const auto other = bills.stage(2, BillStep::lowerHouse, 1, 1, 1);
    CHECK(bills.daysOf(other).likely == makeDay(2027, 1, 10));
}

TEST_CASE("a stable text follows the last of its bills only where the portfolio says so") {
    Bills bills;
    bills.plan.milestone("text").activity("build", 5_wd).link("text", "build");
    const auto one = bills.stage(1, BillStep::upperHouse, 1, 2, 3);
    const auto other = bills.stage(2, BillStep::upperHouse, 2, 6, 9);
    model::LawMilestone milestone;
    milestone.id = bills.plan.portfolio.all<model::LawMilestone>().nextId();
    milestone.code = "LM1";
    milestone.plannedDate = makeDay(2027, 1, 5);
    milestone.activity = bills.plan.id("text");
    milestone.follows = {one, other};
    bills.plan.portfolio.all<model::LawMilestone>().put(milestone);
    const auto startOfBuild = [&] {
        const auto schedule = scheduling::schedule(bills.plan.portfolio, bills.plan.options, nullptr,
                                                   scheduling::gatesOf(bills.plan.portfolio));
        return model::isoText(schedule.value().find(bills.plan.id("build"))->start);
    };
    CHECK(scheduling::expectedDay(bills.plan.portfolio, milestone) == makeDay(2027, 1, 5));
    CHECK(startOfBuild() == "2027-01-04T08:00");

    auto settings = bills.plan.portfolio.settings();
    settings.textFollowsBills = true;
    bills.plan.portfolio.all<model::Settings>().put(settings);
    CHECK(scheduling::expectedDay(bills.plan.portfolio, milestone) == makeDay(2027, 2, 14));
    CHECK(startOfBuild() == "2027-02-15T08:00");

    SUBCASE("with a step of which nothing is known, the day stands as it was set") {
        bills.change(other, [](auto& stage) {
            stage.weeksOptimistic = stage.weeksMostLikely = stage.weeksPessimistic = {};
        });
        CHECK(scheduling::expectedDay(bills.plan.portfolio, milestone) == makeDay(2027, 1, 5));
        CHECK(startOfBuild() == "2027-01-04T08:00");
    }
    SUBCASE("what has come stands") {
        milestone.actualDate = makeDay(2027, 1, 2);
        CHECK(scheduling::expectedDay(bills.plan.portfolio, milestone) == makeDay(2027, 1, 2));
    }
}
