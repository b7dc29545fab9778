#include "model/edit.h"
#include "model/question.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

Moment at(std::string_view text) {
    return momentFrom(text).value();
}

TEST_CASE("another duration of finished work asks which of its dates it changes") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) {
        activity.percentComplete = percent(100);
        activity.actualStart = at("2027-03-01T08:00");
        activity.actualFinish = at("2027-03-05T17:00");
    });
    const TypedDuration three{hours(24), TimeUnit::day};
    const auto question = questionOfDuration(plan.portfolio, build, three, Language::english);
    REQUIRE(question);
    REQUIRE(question->choices.size() == 2);
    auto keepsStart = plan, keepsFinish = plan;
    keepsStart.perform(question->choices[0].changes);
    CHECK(isoText(*keepsStart[build].actualFinish) == "2027-03-03T17:00");
    CHECK(keepsStart[build].mostLikely == hours(24));
    keepsFinish.perform(question->choices[1].changes);
    CHECK(isoText(*keepsFinish[build].actualStart) == "2027-03-03T08:00");

    CHECK_FALSE(questionOfDuration(plan.portfolio, build, {hours(40), TimeUnit::day}, Language::english));
}

TEST_CASE("work that is not finished gets another duration without a question") {
    Plan plan;
    const auto build = plan.task("build", 5);
    CHECK_FALSE(questionOfDuration(plan.portfolio, build, {hours(24), TimeUnit::day}, Language::dutch));
}

TEST_CASE("an actual date of finished work changes its duration with it") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) {
        activity.percentComplete = percent(100);
        activity.actualStart = at("2027-03-01T08:00");
        activity.actualFinish = at("2027-03-05T17:00");
    });
    plan.perform(setStart(plan.portfolio, build, typedMomentFrom("3-3-2027").value()));
    CHECK(plan[build].mostLikely == hours(24));
}

}  // namespace
}  // namespace mijlpaal::model
