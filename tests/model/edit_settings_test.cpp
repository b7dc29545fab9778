#include "model/edit.h"
#include "model/rules.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

TEST_CASE("the status date and the scheduling rules are settings") {
    Plan plan;
    CHECK(plain(plan.perform(setStatusDate(plan.portfolio, makeDay(2027, 4, 30))).label) ==
          "Set the status date to 2027-04-30");
    CHECK(plan.portfolio.settings().statusDate == makeDay(2027, 4, 30));
    CHECK(setStatusDate(plan.portfolio, makeDay(2027, 4, 30)).value().empty());
    plan.perform(setScheduleRules(plan.portfolio, Profile::msp, false));
    CHECK(plan.portfolio.settings().profile == Profile::msp);
    CHECK_FALSE(plan.portfolio.settings().statusDateIsFloor);
}

TEST_CASE("a portfolio that lost its settings gets them back by any edit of them") {
    Plan plan;
    const auto whole = plan.portfolio.settings();
    plan.portfolio.all<Settings>().erase(whole.id);
    const auto lost = plan.portfolio;
    for (const auto& mended : {setStatusDate(lost, makeDay(2027, 4, 30)), setSettings(lost, whole),
                               setScheduleRules(lost, Profile::p6, true)}) {
        REQUIRE(mended);
        const auto after = apply(lost, *mended).value();
        CHECK(after.all<Settings>().size() == 1);
        CHECK(newlyBrokenRules(lost, after, *mended).empty());
        CHECK(brokenRules(after).empty());
    }
}

TEST_CASE("the level of an activity is the number of activities it stands in") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto inner = plan.summary("inner", phase);
    const auto a = plan.task("a", 1, inner);
    CHECK(outlineLevel(plan.portfolio, plan[phase]) == 0);
    CHECK(outlineLevel(plan.portfolio, plan[inner]) == 1);
    CHECK(outlineLevel(plan.portfolio, plan[a]) == 2);
}

TEST_CASE("the moment of a status is set by itself") {
    Plan plan;
    auto settings = plan.portfolio.settings();
    settings.statusMoment = momentFrom("2027-03-31T12:00");
    CHECK(plain(plan.perform(setSettings(plan.portfolio, settings)).label) ==
          "Set the status date to 2027-03-31");
    CHECK(plan.portfolio.settings() == settings);
}

}  // namespace
}  // namespace mijlpaal::model
