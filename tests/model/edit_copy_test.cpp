#include "model/copy.h"
#include "model/edit.h"
#include "model/rules.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

base::Result<ChangeSet> copied(const Portfolio& portfolio, std::vector<ActivityId> ids,
                               std::optional<ActivityId> before) {
    return copyActivities(portfolio, std::move(ids), before).map([](const auto& made) {
        return made.changes;
    });
}

TEST_CASE(
    "activities are copied with what they contain and the links between them, and get codes of their own") {
    Plan plan;
    const auto one = plan.summary("one");
    const auto a = plan.task("a", 1, one);
    const auto b = plan.task("b", 2, one);
    const auto c = plan.task("c", 3);
    plan.perform(linkInOrder(plan.portfolio, {a, b, c}));

    const auto changes = plan.perform(copied(plan.portfolio, {one}, c));
    CHECK(plain(changes.label) == "Copy 3 activities");
    CHECK(rows(plan.portfolio) == "one( a b ) one( a b ) c");
    // The link to what was not copied is not there twice.
    CHECK(plan.portfolio.all<Dependency>().size() == 3);
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("copies stand under what the row below them stands under, or at the end") {
    Plan plan;
    const auto one = plan.summary("one");
    const auto a = plan.task("a", 1, one);
    const auto b = plan.task("b", 2);
    plan.perform(copied(plan.portfolio, {b}, a));
    CHECK(rows(plan.portfolio) == "one( b a ) b");
    plan.perform(copied(plan.portfolio, {a}, std::nullopt));
    CHECK(rows(plan.portfolio) == "one( b a ) b a");
}

TEST_CASE("what stands in another one that is copied comes once, and what is gone is not copied") {
    Plan plan;
    const auto one = plan.summary("one");
    const auto a = plan.task("a", 1, one);
    const auto made = copyActivities(plan.portfolio, {one, a}, std::nullopt);
    REQUIRE(made);
    CHECK(made->ids.size() == 1);
    CHECK_FALSE(copyActivities(plan.portfolio, {{99}}, std::nullopt));
}

}  // namespace
}  // namespace mijlpaal::model
