#include "model/move.h"
#include "model/removal.h"
#include "model/rules.h"
#include "tests/model/support/plan.h"
#include "tests/support/random_edits.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

TEST_CASE("an activity moves to the end of a summary, above or below another") {
    Plan plan;
    const auto one = plan.summary("one");
    const auto a = plan.task("a", 1, one);
    plan.task("b", 1, one);
    const auto two = plan.summary("two");
    const auto c = plan.task("c", 1, two);
    const auto d = plan.task("d", 1);

    plan.perform(moveUnder(plan.portfolio, d, one));
    CHECK(rows(plan.portfolio) == "one( a b d ) two( c )");
    plan.perform(moveBefore(plan.portfolio, d, a));
    CHECK(rows(plan.portfolio) == "one( d a b ) two( c )");
    plan.perform(moveAfter(plan.portfolio, d, c));
    CHECK(rows(plan.portfolio) == "one( a b ) two( c d )");
    plan.perform(moveAfter(plan.portfolio, d, one));
    CHECK(rows(plan.portfolio) == "one( a b ) d two( c )");
    plan.perform(moveUnder(plan.portfolio, a, std::nullopt));
    CHECK(rows(plan.portfolio) == "one( b ) d two( c ) a");
    CHECK(plain(plan.perform(moveUnder(plan.portfolio, two, one)).label) == "Move “two”");
    CHECK(rows(plan.portfolio) == "one( b two( c ) ) d a");
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("what stands there already does not move") {
    Plan plan;
    const auto one = plan.summary("one");
    const auto a = plan.task("a", 1, one);
    plan.task("b", 1, one);
    CHECK(moveUnder(plan.portfolio, a, one)->empty());
    CHECK(moveBefore(plan.portfolio, a, a)->empty());
}

TEST_CASE("a task that something is moved into becomes a summary, and one left empty a task") {
    Plan plan;
    const auto one = plan.summary("one");
    const auto a = plan.task("a", 1, one);
    const auto b = plan.task("b", 5);
    plan.perform(moveUnder(plan.portfolio, a, b));
    CHECK(plan[b].kind == ActivityKind::summary);
    CHECK(plan[one].kind == ActivityKind::task);
    CHECK(plan[one].mostLikely == hours(8));
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("an activity is not moved into itself, nor into what it is linked with") {
    Plan plan;
    const auto one = plan.summary("one");
    const auto a = plan.task("a", 1, one);
    const auto b = plan.task("b", 1);
    const auto c = plan.task("c", 1);
    plan.link(b, c);
    CHECK(complaint(moveUnder(plan.portfolio, one, one)) == "“one” cannot stand in what it contains.");
    CHECK(complaint(moveUnder(plan.portfolio, one, a)) == "“one” cannot stand in what it contains.");
    CHECK(complaint(moveBefore(plan.portfolio, one, a)) == "“one” cannot stand in what it contains.");
    CHECK(complaint(moveUnder(plan.portfolio, c, b)) ==
          "“b” and “c” are linked. Remove the link first: a summary cannot be linked with what it contains.");
    CHECK(complaint(moveUnder(plan.portfolio, {99}, b)) == "This activity is not there any more.");
}

TEST_CASE("no move breaks a rule, and each keeps every activity") {
    int made = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        const auto plan = tests::RandomEdits{seed}.plan();
        const auto all = outline(plan);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto id = all[i];
            const auto other = all[(i * 7 + seed) % all.size()];
            for (const auto& moved : {moveUnder(plan, id, other), moveUnder(plan, id, std::nullopt),
                                      moveBefore(plan, id, other), moveAfter(plan, id, other)}) {
                if (!moved || moved->empty()) continue;
                const auto after = apply(plan, *moved).value();
                CHECK(newlyBrokenRules(plan, after, *moved).empty());
                CHECK(outline(after).size() == all.size());
                ++made;
            }
        }
    }
    CHECK(made > 1000);
}

TEST_CASE("what refers to a record stands in the way of its removal, or follows") {
    Plan plan;
    const auto a = plan.task("a", 1);
    System system;
    system.id = {1};
    system.code = "S1";
    system.readyActivity = a;
    plan.portfolio.all<System>().put(system);
    Risk risk;
    risk.id = {1};
    risk.code = "R1";
    risk.activities = {plan.task("b", 1), a};
    plan.portfolio.all<Risk>().put(risk);
    PublicStatement statement;
    statement.id = {1};
    statement.code = "PS1";
    statement.object = refTo(a);
    plan.portfolio.all<PublicStatement>().put(statement);

    CHECK(complaint(removeRecords(plan.portfolio, {refTo(a)}, References::stand)) ==
          "“a” is still used by S1, R1, PS1. Change those first.");
    plan.perform(removeRecords(plan.portfolio, {refTo(a)}, References::follow));
    CHECK_FALSE(plan.portfolio.find(a));
    CHECK_FALSE(plan.portfolio.all<System>().at({1}).readyActivity.has_value());
    CHECK(plan.portfolio.all<Risk>().at({1}).activities.size() == 1);
    CHECK(plan.portfolio.all<PublicStatement>().empty());
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("what needs a record that goes along goes too, however far") {
    Plan plan;
    Review review;
    review.id = {1};
    review.code = "V1";
    plan.portfolio.all<Review>().put(review);
    Recommendation advice;
    advice.id = {1};
    advice.code = "V1-1";
    advice.review = {1};
    plan.portfolio.all<Recommendation>().put(advice);
    PublicStatement statement;
    statement.id = {1};
    statement.code = "PS1";
    statement.object = refTo(advice.id);
    plan.portfolio.all<PublicStatement>().put(statement);

    CHECK(complaint(removeRecords(plan.portfolio, {refTo(review.id)}, References::stand)) ==
          "“V1” is still used by V1-1. Change those first.");
    // Named together they do not stand in each other's way.
    CHECK(removeRecords(plan.portfolio, {refTo(review.id), refTo(advice.id), refTo(statement.id)},
                        References::stand)
              .has_value());
    plan.perform(removeRecords(plan.portfolio, {refTo(review.id)}, References::follow));
    CHECK(plan.portfolio.all<Review>().empty());
    CHECK(plan.portfolio.all<Recommendation>().empty());
    CHECK(plan.portfolio.all<PublicStatement>().empty());
}

}  // namespace
}  // namespace mijlpaal::model
