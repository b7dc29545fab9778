#include "model/edit.h"
#include "model/rules.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

constexpr ActivityId nobody{99};

TEST_CASE("every edit of an activity that is gone is refused") {
    const Plan plan;
    const auto& portfolio = plan.portfolio;
    const std::string gone = "This activity is not there any more.";
    CHECK(complaint(renameActivity(portfolio, nobody, "x", Language::dutch)) == gone);
    CHECK(complaint(setDuration(portfolio, nobody, {})) == gone);
    CHECK(complaint(setStart(portfolio, nobody, {})) == gone);
    CHECK(complaint(setFinish(portfolio, nobody, {})) == gone);
    CHECK(complaint(setConstraint(portfolio, nobody, {})) == gone);
    CHECK(complaint(setDeadline(portfolio, nobody, {})) == gone);
    CHECK(complaint(setPercentComplete(portfolio, nobody, percent(0), {}, {})) == gone);
    CHECK(complaint(setPredecessors(portfolio, nobody, {})) == gone);
    CHECK(complaint(removeActivity(portfolio, nobody)) == gone);
    CHECK(complaint(indent(portfolio, nobody)) == gone);
    CHECK(complaint(outdent(portfolio, nobody)) == gone);
    CHECK(complaint(moveUp(portfolio, nobody)) == gone);
    CHECK(complaint(moveDown(portfolio, nobody)) == gone);
    CHECK(complaint(linkInOrder(portfolio, {nobody, nobody})) == gone);
}

TEST_CASE("an activity is renamed in the language of the planner") {
    Plan plan;
    const auto build = plan.task("bouwen", 5);
    CHECK(plain(plan.perform(renameActivity(plan.portfolio, build, "maken", Language::dutch)).label) ==
          "Rename “bouwen”");
    CHECK(plan[build].nameNl == "maken");
    plan.change(build, [](Activity& activity) { activity.nameEn = "make"; });
    plan.perform(renameActivity(plan.portfolio, build, "construct", Language::english));
    CHECK(plan[build].nameNl == "maken");
    CHECK(plan[build].nameEn == "construct");
}

TEST_CASE("an activity without an English name has one name, in any language") {
    Plan plan;
    const auto build = plan.task("bouwen", 5);
    plan.perform(renameActivity(plan.portfolio, build, "build", Language::english));
    CHECK(plan[build].nameNl == "build");
    CHECK(plan[build].nameEn == "");
}

TEST_CASE("an activity keeps a name, and the same name is no change") {
    Plan plan;
    const auto build = plan.task("build", 5);
    CHECK(complaint(renameActivity(plan.portfolio, build, "", Language::dutch)) ==
          "An activity needs a name.");
    CHECK(renameActivity(plan.portfolio, build, "build", Language::dutch).value().empty());
}

TEST_CASE("a new activity is a task of one day at the end") {
    Plan plan;
    plan.task("a", 1, plan.summary("phase"));
    const auto added = addActivity(plan.portfolio, std::nullopt, "new", Language::dutch).value();
    plan.perform(added.changes);
    CHECK(plain(plan.last.label) == "Add “new”");
    CHECK(rows(plan.portfolio) == "phase( a ) new");
    CHECK(plan[added.id].kind == ActivityKind::task);
    CHECK(plan[added.id].mostLikely == hours(8));
    CHECK(plan[added.id].code == "A0003");
    CHECK(plan[added.id].nameEn == "");
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("a new activity stands above the given row, on its level") {
    Plan plan;
    const auto phase = plan.summary("phase");
    plan.task("a", 1, phase);
    const auto b = plan.task("b", 1, phase);
    const auto end = plan.milestone("end");
    plan.perform(addActivity(plan.portfolio, b, "x", Language::dutch).value().changes);
    CHECK(rows(plan.portfolio) == "phase( a x b ) end");
    CHECK(plan.last.changes.size() == 1);
    plan.perform(addActivity(plan.portfolio, end, "y", Language::english).value().changes);
    CHECK(rows(plan.portfolio) == "phase( a x b ) y end");
    plan.perform(addActivity(plan.portfolio, phase, "z", Language::english).value().changes);
    CHECK(rows(plan.portfolio) == "z phase( a x b ) y end");
    CHECK(plan.last.changes.size() == 1);
}

TEST_CASE("a new activity finds room between rows without any") {
    Plan plan;
    for (const auto* name : {"a", "b", "c"}) {
        plan.change(plan.task(name, 1), [](Activity& activity) { activity.position = activity.id.number; });
    }
    plan.perform(addActivity(plan.portfolio, ActivityId{2}, "x", Language::dutch).value().changes);
    CHECK(rows(plan.portfolio) == "a x b c");
}

TEST_CASE("a new activity gets a code that no other has") {
    Plan plan;
    plan.change(plan.task("a", 1), [](Activity& activity) { activity.code = "A0002"; });
    plan.change(plan.task("b", 1), [](Activity& activity) { activity.code = "A0003"; });
    const auto added = addActivity(plan.portfolio, std::nullopt, "x", Language::dutch).value();
    plan.perform(added.changes);
    CHECK(plan[added.id].code == "A0004");
}

TEST_CASE("an activity is removed with all it contains and all that hangs on it") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto a = plan.task("a", 1, phase);
    const auto inner = plan.summary("inner", phase);
    const auto b = plan.task("b", 1, inner);
    const auto c = plan.task("c", 1);
    plan.link(a, b);
    const auto outward = plan.link(b, c);
    BaselineDate promise;
    promise.object = refTo(b);
    const auto promised = plan.put(promise);
    ForeignPart part;
    for (const ObjectRef object : {refTo(phase), refTo(outward), refTo(promised)}) {
        part.object = object;
        plan.put(part);
    }
    part.object = refTo(c);
    plan.put(part);
    const auto before = plan.portfolio;
    CHECK(plain(plan.perform(removeActivity(plan.portfolio, phase)).label) == 
          "Remove “phase” (with activities: 3, dependencies: 2, dated promises: 1)");
    CHECK(rows(plan.portfolio) == "c");
    CHECK(plan.portfolio.all<Dependency>().empty());
    CHECK(plan.portfolio.all<BaselineDate>().empty());
    CHECK(plan.portfolio.all<ForeignPart>().size() == 1);
    CHECK(brokenRules(plan.portfolio).empty());
    CHECK(apply(plan.portfolio, inverse(plan.last)).value() == before);
}

TEST_CASE("an activity that other records refer to is not removed, and they are named") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto a = plan.task("a", 1, phase);
    System system;
    system.code = "S1";
    system.shortName = "GPS";
    system.readyActivity = a;
    plan.put(system);
    CHECK(complaint(removeActivity(plan.portfolio, phase)) ==
          "“phase” is still used by S1 GPS. Change those first.");
    Risk risk;
    risk.code = "R1";
    risk.nameNl = "Uitloop";
    risk.activities = {a};
    plan.put(risk);
    Review review;
    review.code = "V1";
    review.subjectNl = "Toets";
    review.activity = a;
    plan.put(review);
    PublicStatement statement;
    statement.code = "PS1";
    statement.object = refTo(a);
    plan.put(statement);
    CHECK(complaint(removeActivity(plan.portfolio, a)) ==
          "“a” is still used by S1 GPS, V1 Toets, R1 Uitloop, PS1. Change those first.");
}

TEST_CASE("an activity is removed with its assignments and what files held about them") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    Resource team;
    team.code = "R";
    Assignment assignment;
    assignment.resource = plan.put(team);
    for (const auto id : {a, b}) {
        assignment.code = "T" + std::to_string(id.number);
        assignment.activity = id;
        ForeignPart part;
        part.object = refTo(plan.put(assignment));
        plan.put(part);
    }
    plan.perform(removeActivity(plan.portfolio, a));
    CHECK(plan.portfolio.all<Assignment>().size() == 1);
    CHECK(plan.portfolio.all<ForeignPart>().size() == 1);
    CHECK(plan.portfolio.all<Resource>().size() == 1);
    CHECK(brokenRules(plan.portfolio).empty());
}

}  // namespace
}  // namespace mijlpaal::model
