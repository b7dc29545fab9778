#include "model/rebase.h"

#include "model/code_book.h"
#include "tests/model/support/plan.h"
#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::model {
namespace {

TEST_CASE("different fields of one record merge") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto mine = renameActivity(plan.portfolio, build, "construct", Language::dutch).value();
    plan.perform(setDuration(plan.portfolio, build, {hours(80), TimeUnit::day}));
    const auto rebased = rebase(mine, plan.portfolio).value();
    CHECK(rebased.label == mine.label);
    const auto after = apply(plan.portfolio, rebased).value();
    CHECK(after.find(build)->nameNl == "construct");
    CHECK(after.find(build)->mostLikely == hours(80));
}

TEST_CASE("what nobody else changed rebases to itself") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto mine = renameActivity(plan.portfolio, build, "construct", Language::dutch).value();
    CHECK(rebase(mine, plan.portfolio).value() == mine);
}

TEST_CASE("both sides making the same change leaves nothing to do") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto mine = renameActivity(plan.portfolio, build, "construct", Language::dutch).value();
    plan.perform(mine);
    CHECK(rebase(mine, plan.portfolio).value().empty());
}

TEST_CASE("both sides changing one field differently is a conflict that names record and field") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto mine = renameActivity(plan.portfolio, build, "construct", Language::dutch).value();
    plan.perform(renameActivity(plan.portfolio, build, "make", Language::dutch));
    CHECK(complaint(rebase(mine, plan.portfolio)) ==
          "Both sides changed name in Dutch of A1: it was build, it is make now, and this edit makes it "
          "construct.");
}

TEST_CASE("changing what the others removed is a conflict that names the record") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto mine = renameActivity(plan.portfolio, build, "construct", Language::dutch).value();
    plan.perform(removeActivity(plan.portfolio, build));
    CHECK(complaint(rebase(mine, plan.portfolio)) == "A1 was removed meanwhile.");
}

TEST_CASE("removing what the others changed is a conflict that names the record") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto mine = removeActivity(plan.portfolio, build).value();
    plan.perform(renameActivity(plan.portfolio, build, "make", Language::dutch));
    CHECK(complaint(rebase(mine, plan.portfolio)) == "A1 was changed meanwhile and is not removed.");
}

TEST_CASE("removing what the others removed too leaves nothing to do") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto mine = removeActivity(plan.portfolio, build).value();
    plan.perform(mine);
    CHECK(rebase(mine, plan.portfolio).value().empty());
}

TEST_CASE("a new record never gets the id of one that was there meanwhile and is gone again") {
    Plan plan;
    const auto build = plan.task("build", 5);
    ChangeSet mine;
    auto test = plan[build];
    test.id = {2};
    test.code = "M2";
    mine.add(test);
    const auto theirs = plan.task("theirs", 1);
    plan.perform(removeActivity(plan.portfolio, theirs));
    const auto rebased = rebase(mine, plan.portfolio).value();
    CHECK(rebased.changes.front().number == 3);
}

TEST_CASE("a code that others gave meanwhile is given anew, also where the number is still free") {
    Plan plan;
    const auto build = plan.task("build", 5);
    ChangeSet mine;
    auto one = plan[build], other = plan[build];
    one.id = {2};
    one.code = "A2";
    other.id = {3};
    other.code = "A7";
    mine.add(one);
    mine.add(other);
    auto theirs = plan[build];
    theirs.id = {2};
    theirs.code = "A7";
    ChangeSet added;
    added.add(theirs);
    plan.perform(added);
    const auto after = apply(plan.portfolio, rebase(mine, plan.portfolio).value()).value();
    REQUIRE(after.all<Activity>().size() == 4);
    CHECK(after.find(ActivityId{2})->code == "A7");
    CHECK(after.find(ActivityId{3})->code == "A2");
    CHECK(after.find(ActivityId{4})->code == "A8");
}

TEST_CASE("a code that is given anew is not one that another record of the edit has") {
    Plan plan;
    const auto build = plan.task("build", 5);
    ChangeSet mine;
    auto one = plan[build], other = plan[build];
    one.id = {2};
    one.code = "A2";
    other.id = {3};
    other.code = "A3";
    mine.add(one);
    mine.add(other);
    auto theirs = plan[build];
    theirs.id = {2};
    theirs.code = "A2";
    ChangeSet added;
    added.add(theirs);
    plan.perform(added);
    const auto after = apply(plan.portfolio, rebase(mine, plan.portfolio).value()).value();
    CHECK(after.find(ActivityId{3})->code == "A4");
    CHECK(after.find(ActivityId{4})->code == "A3");
}

TEST_CASE("a code that the edit itself makes free is kept") {
    Plan plan;
    const auto build = plan.task("build", 5);
    ChangeSet mine;
    auto another = plan[build];
    another.id = {2};
    mine.remove(plan[build]);
    mine.add(another);
    plan.task("theirs", 1);
    const auto after = apply(plan.portfolio, rebase(mine, plan.portfolio).value()).value();
    REQUIRE(after.all<Activity>().size() == 2);
    CHECK(after.find(ActivityId{3})->code == "A1");
}

TEST_CASE("an edit that conflicts in several places is fitted with all its conflicts") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto test = plan.task("test", 5);
    ChangeSet mine;
    auto one = plan[build], other = plan[test];
    one.nameNl = other.nameNl = "construct";
    mine.change(plan[build], one);
    mine.change(plan[test], other);
    plan.perform(renameActivity(plan.portfolio, build, "make", Language::dutch));
    plan.perform(renameActivity(plan.portfolio, test, "try", Language::dutch));
    const auto fitted = fit(mine, plan.portfolio);
    REQUIRE(fitted.conflicts.size() == 2);
    CHECK(fitted.conflicts[1].now == Value{"try"});
    CHECK(fitted.conflicts[1].wanted == Value{"construct"});
    CHECK(complaint(rebase(mine, plan.portfolio)) == plain(fitted.conflicts[0].message));
}

TEST_CASE("a step that the journal tells is fitted with all its conflicts, and what fits is in the changes") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto test = plan.task("test", 5);
    ChangeSet both;
    auto one = plan[build], other = plan[test];
    one.nameNl = other.nameNl = "construct";
    both.change(plan[build], one);
    both.change(plan[test], other);
    plan.perform(both);
    plan.perform(renameActivity(plan.portfolio, build, "make", Language::dutch));
    const auto fitted = fit(inverse(patchesOf(both)), plan.portfolio);
    REQUIRE(fitted.conflicts.size() == 1);
    CHECK(fitted.conflicts.front().subject == refTo(build));
    CHECK(fitted.conflicts.front().was == Value{"construct"});
    CHECK(fitted.conflicts.front().now == Value{"make"});
    CHECK(fitted.conflicts.front().wanted == Value{"build"});
    CHECK(apply(plan.portfolio, fitted.changes).value().find(test)->nameNl == "test");
}

TEST_CASE("a step whose effect is there already fits with nothing to do") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto renamed = renameActivity(plan.portfolio, build, "construct", Language::dutch).value();
    const auto patches = inverse(patchesOf(renamed));
    const auto fitted = fit(patches, plan.portfolio);
    CHECK(fitted.changes.empty());
    CHECK(fitted.conflicts.empty());
}

TEST_CASE("patches say the same as the changes they are of, forwards and back") {
    CHECK(rc::check([] {
        const auto before = randomPlan();
        const auto changes = randomEdit(before);
        const auto after = apply(before, changes).value();
        auto now = before;
        for (const auto& patch : patchesOf(changes)) RC_ASSERT(applyExactly(now, patch));
        RC_ASSERT((now == after));
        for (const auto& patch : inverse(patchesOf(changes))) RC_ASSERT(applyExactly(now, patch));
        RC_ASSERT((now == before));
    }));
}

TEST_CASE("new records whose ids were taken get new ones, and references to them follow") {
    Plan plan;
    const auto build = plan.task("build", 5);
    //  mine: build --> test --> accept, both new
    ChangeSet mine;
    auto test = plan[build];
    test.id = {2};
    test.code = "M2";
    auto accept = test;
    accept.id = {3};
    accept.code = "M3";
    accept.parent = test.id;
    mine.add(test);
    mine.add(accept);
    Dependency link;
    link.id = {1};
    link.predecessor = build;
    link.successor = test.id;
    mine.add(link);
    link.id = {2};
    link.predecessor = test.id;
    link.successor = accept.id;
    mine.add(link);
    Risk risk;
    risk.id = {1};
    risk.activities = {accept.id, build, test.id};
    mine.add(risk);
    BaselineDate promise;
    promise.id = {1};
    promise.object = refTo(accept.id);
    mine.add(promise);
    auto waiting = plan[build];
    waiting.parent = test.id;
    mine.change(plan[build], waiting);

    const auto theirs = plan.task("theirs", 1);
    REQUIRE(theirs == ActivityId{2});
    plan.link(build, theirs);
    const auto rebased = rebase(mine, plan.portfolio).value();
    const auto after = apply(plan.portfolio, rebased).value();

    const CodeBook codes{after};
    const auto newTest = codes.find<Activity>("M2").value();
    const auto newAccept = codes.find<Activity>("M3").value();
    CHECK(newTest != newAccept);
    CHECK(newTest != theirs);
    CHECK(after.find(theirs)->nameNl == "theirs");
    CHECK(after.find(newAccept)->parent == newTest);
    CHECK(after.find(build)->parent == newTest);
    CHECK(after.all<Dependency>().size() == 3);
    std::vector<std::pair<ActivityId, ActivityId>> links;
    for (const auto& each : after.all<Dependency>()) links.emplace_back(each.predecessor, each.successor);
    CHECK(links == std::vector<std::pair<ActivityId, ActivityId>>{
                       {build, theirs}, {build, newTest}, {newTest, newAccept}});
    CHECK(after.all<Risk>().at({1}).activities == std::vector{newAccept, build, newTest});
    CHECK(after.all<BaselineDate>().at({1}).object == refTo(newAccept));
}

TEST_CASE("a removal that is taken back gives the record its own id") {
    Plan plan;
    const auto build = plan.task("build", 5);
    const auto undo = inverse(patchesOf(removeActivity(plan.portfolio, build).value()));
    plan.perform(removeActivity(plan.portfolio, build));
    plan.task("theirs", 1);
    const auto after = apply(plan.portfolio, fit(undo, plan.portfolio).changes).value();
    CHECK(after.find(build)->nameNl == "build");
}

TEST_CASE(
    "whatever two planners did, the edit of one applies after that of the other, or is a conflict with a "
    "name") {
    CHECK(rc::check([] {
        const auto base = randomPlan();
        const auto mine = randomEdit(base);
        auto now = base;
        const auto count = within(0, 3);
        for (int i = 0; i < count; ++i) now = apply(now, randomEdit(now)).value();
        const auto rebased = rebase(mine, now);
        if (!rebased) {
            RC_LOG(plain(rebased.error()));
            RC_ASSERT(plain(rebased.error()).find("  ") == std::string::npos);
            RC_ASSERT(plain(rebased.error()).find('{') == std::string::npos);
            return;
        }
        const auto after = apply(now, *rebased);
        RC_ASSERT(after.has_value());
        // Every field that only I changed has my value.
        for (const auto& change : mine.changes) {
            if (!change.before || !change.after) continue;
            const auto* record = after->record(change.subject());
            RC_ASSERT((record != nullptr));
            for (const auto& each : patchOf(change).fields) {
                if (!each.field->refersTo.empty()) continue;  // may have moved to a new id
                RC_ASSERT((each.field->get(record) == each.after));
            }
        }
        if (count == 0) RC_ASSERT((*rebased == mine));
    }));
}

}  // namespace
}  // namespace mijlpaal::model
