#include "model/edit.h"
#include "model/rules.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

Moment at(std::string_view text) {
    return momentFrom(text).value();
}

std::string textOf(const std::optional<Moment>& moment) {
    return moment ? isoText(*moment) : "";
}

TEST_CASE("progress takes the planned dates as actual ones") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.perform(setPercentComplete(plan.portfolio, build, percent(40), at("2027-03-01T08:00"),
                                    at("2027-03-05T17:00")));
    CHECK(plan[build].percentComplete == percent(40));
    CHECK(textOf(plan[build].actualStart) == "2027-03-01T08:00");
    CHECK(textOf(plan[build].actualFinish) == "");
    plan.perform(setPercentComplete(plan.portfolio, build, percent(100), at("2027-03-02T08:00"),
                                    at("2027-03-05T17:00")));
    CHECK(textOf(plan[build].actualStart) == "2027-03-01T08:00");
    CHECK(textOf(plan[build].actualFinish) == "2027-03-05T17:00");
    plan.perform(setPercentComplete(plan.portfolio, build, percent(90), {}, {}));
    CHECK(textOf(plan[build].actualStart) == "2027-03-01T08:00");
    CHECK(textOf(plan[build].actualFinish) == "");
    plan.perform(setPercentComplete(plan.portfolio, build, percent(0), {}, {}));
    CHECK(textOf(plan[build].actualStart) == "");
    CHECK(plan[build].percentComplete == percent(0));
}

TEST_CASE("nothing has started or finished after the status date") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.perform(setPercentComplete(plan.portfolio, build, percent(100), at("2027-06-01T08:00"),
                                    at("2027-06-07T17:00")));
    CHECK(textOf(plan[build].actualStart) == "2027-03-31T08:00");
    CHECK(textOf(plan[build].actualFinish) == "2027-03-31T17:00");
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("an actual start that is later than the finish carries the finish with it") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) { activity.actualStart = at("2027-04-05T08:00"); });
    plan.perform(setPercentComplete(plan.portfolio, build, percent(100), {}, at("2027-03-05T17:00")));
    CHECK(textOf(plan[build].actualFinish) == "2027-04-05T08:00");
}

TEST_CASE("progress lies between 0 and 100 %") {
    Plan plan;
    const auto build = plan.task("build", 5);
    for (const Percent share : {Percent{-1}, Percent{10'001}}) {
        CHECK(complaint(setPercentComplete(plan.portfolio, build, share, {}, {})) ==
              "Progress lies between 0 and 100 %.");
    }
}

}  // namespace
}  // namespace mijlpaal::model
