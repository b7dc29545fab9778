#include "model/edit.h"
#include "model/rules.h"
#include "tests/model/support/plan.h"
#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

namespace mijlpaal::model {
namespace {

TypedMoment typed(std::string_view text) {
    return typedMomentFrom(text).value();
}

TEST_CASE("indenting puts an activity at the end of the one above it") {
    Plan plan;
    const auto phase = plan.summary("phase");
    plan.task("a", 1, phase);
    const auto b = plan.task("b", 1);
    plan.perform(indent(plan.portfolio, b));
    CHECK(rows(plan.portfolio) == "phase( a b )");
    CHECK(plan.last.changes.size() == 1);
    CHECK(complaint(indent(plan.portfolio, phase)) == "There is no activity above “phase” on its level.");
}

TEST_CASE("a task that gets something in it becomes a summary without dates of its own") {
    Plan plan;
    const auto a = plan.task("a", 5);
    const auto b = plan.task("b", 1);
    plan.perform(setPercentComplete(plan.portfolio, a, percent(100), {}, {}));
    plan.perform(setStart(plan.portfolio, a, typed("1-4-2027")));
    plan.perform(indent(plan.portfolio, b));
    CHECK(rows(plan.portfolio) == "a( b )");
    CHECK(plan[a].kind == ActivityKind::summary);
    CHECK_FALSE(plan[a].mostLikely.has_value());
    CHECK_FALSE(plan[a].actualStart.has_value());
    CHECK_FALSE(plan[a].percentComplete.has_value());
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("a task does not become the summary of what it is linked with") {
    Plan plan;
    const auto a = plan.task("a", 5);
    const auto b = plan.task("b", 1);
    plan.link(a, b);
    CHECK(complaint(indent(plan.portfolio, b)) ==
          "“a” and “b” are linked. Remove the link first: a summary cannot be linked with what it contains.");
}

TEST_CASE("indenting moves no row, also where positions are not in the order of the rows") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto a = plan.task("a", 1, phase);
    const auto b = plan.task("b", 1);
    plan.change(a, [](Activity& activity) { activity.position = 50'000; });
    REQUIRE(rows(plan.portfolio) == "phase( a ) b");
    plan.perform(indent(plan.portfolio, b));
    CHECK(rows(plan.portfolio) == "phase( a b )");
}

TEST_CASE("outdenting puts an activity, with all it contains, behind its parent") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto inner = plan.summary("inner", phase);
    plan.task("a", 1, inner);
    plan.task("b", 1, phase);
    plan.task("end", 1);
    plan.perform(outdent(plan.portfolio, inner));
    CHECK(rows(plan.portfolio) == "phase( b ) inner( a ) end");
    CHECK(complaint(outdent(plan.portfolio, inner)) == "“inner” stands at the top level already.");
}

TEST_CASE("a summary with nothing left in it is a task of one day") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto a = plan.task("a", 1, phase);
    plan.perform(outdent(plan.portfolio, a));
    CHECK(rows(plan.portfolio) == "phase a");
    CHECK(plan[phase].kind == ActivityKind::task);
    CHECK(plan[phase].mostLikely == hours(8));
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("outdenting leaves the rows behind it alone where there is room") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto inner = plan.summary("inner", phase);
    for (int i = 0; i < 20; ++i) plan.task("i" + std::to_string(i), 1, inner);
    plan.task("b", 1, phase);
    for (int i = 0; i < 100; ++i) plan.task("r" + std::to_string(i), 1);
    plan.perform(outdent(plan.portfolio, inner));
    CHECK(rows(plan.portfolio).starts_with("phase( b ) inner( i0 i1 i2 "));
    CHECK(plan.last.changes.size() == 21);
}

TEST_CASE("an activity moves past its neighbour with all that both contain") {
    Plan plan;
    const auto phase = plan.summary("phase");
    plan.task("a", 1, phase);
    const auto second = plan.summary("second");
    plan.task("b", 1, second);
    plan.task("end", 1);
    CHECK(plain(plan.perform(moveDown(plan.portfolio, phase)).label) == "Move “phase” down");
    CHECK(rows(plan.portfolio) == "second( b ) phase( a ) end");
    CHECK(plan.last.changes.size() == 4);
    CHECK(plain(plan.perform(moveUp(plan.portfolio, phase)).label) == "Move “phase” up");
    CHECK(rows(plan.portfolio) == "phase( a ) second( b ) end");
}

TEST_CASE("an activity stays on its level, so the first does not move up nor the last down") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto a = plan.task("a", 1, phase);
    plan.task("b", 1);
    CHECK(moveUp(plan.portfolio, a).value().empty());
    CHECK(moveDown(plan.portfolio, a).value().empty());
}

std::vector<ActivityId> parentsFirst(const Portfolio& portfolio) {
    const auto order = outline(portfolio);
    RC_ASSERT(order.size() == portfolio.all<Activity>().size());
    std::set<ActivityId> seen;
    for (const auto id : order) {
        const auto parent = portfolio.find(id)->parent;
        if (parent) RC_ASSERT(seen.contains(*parent));
        RC_ASSERT(seen.insert(id).second);
    }
    return order;
}

TEST_CASE("after any edits the outline has every activity once, each after its parent") {
    CHECK(rc::check([] {
        auto portfolio = randomPlan();
        parentsFirst(portfolio);
        for (int i = 0; i < 5; ++i) portfolio = apply(portfolio, randomEdit(portfolio)).value();
        parentsFirst(portfolio);
    }));
}

TEST_CASE("indenting, and moving down and up again, keep the outline in its order") {
    CHECK(rc::check([] {
        const auto portfolio = randomPlan();
        const auto before = outline(portfolio);
        for (const auto id : before) {
            if (const auto indented = indent(portfolio, id))
                RC_ASSERT((outline(apply(portfolio, *indented).value()) == before));
            const auto down = moveDown(portfolio, id).value();
            if (down.empty()) continue;
            const auto moved = apply(portfolio, down).value();
            RC_ASSERT((outline(moved) != before));
            const auto back = apply(moved, moveUp(moved, id).value()).value();
            RC_ASSERT((outline(back) == before));
        }
    }));
}

TEST_CASE("a new activity stands right above the given row, wherever that is") {
    CHECK(rc::check([] {
        const auto portfolio = randomPlan();
        auto expected = outline(portfolio);
        RC_PRE(!expected.empty());
        const auto at = within<std::size_t>(0, expected.size());
        const auto added = addActivity(portfolio, expected[at], "x", Language::dutch).value();
        const auto after = apply(portfolio, added.changes).value();
        RC_ASSERT((after.find(added.id)->parent == portfolio.find(expected[at])->parent));
        expected.insert(expected.begin() + static_cast<std::ptrdiff_t>(at), added.id);
        RC_ASSERT((outline(after) == expected));
    }));
}

TEST_CASE("outdenting puts the block right behind what stays in its parent") {
    CHECK(rc::check([] {
        const auto portfolio = randomPlan();
        const auto before = outline(portfolio);
        for (const auto id : before) {
            const auto edit = outdent(portfolio, id);
            if (!edit) continue;
            const auto after = apply(portfolio, *edit).value();
            RC_ASSERT((after.find(id)->parent == portfolio.find(*portfolio.find(id)->parent)->parent));
            // The others keep their order.
            const auto isIn = [&](ActivityId each) {
                std::optional<ActivityId> at = each;
                while (at && *at != id) at = portfolio.find(*at)->parent;
                return at.has_value();
            };
            auto others = before;
            std::erase_if(others, isIn);
            auto othersAfter = parentsFirst(after);
            std::erase_if(othersAfter, isIn);
            RC_ASSERT((others == othersAfter));
        }
    }));
}

TEST_CASE("what becomes a summary keeps no dates, pieces or work that nothing would show") {
    Plan plan;
    const auto a = plan.task("a", 5);
    const auto b = plan.task("b", 1);
    const auto when = Moment::at(makeDay(2027, 3, 1), 4800);
    plan.change(a, [&](Activity& activity) {
        activity.manual = true;
        activity.manualStart = activity.manualFinish = when;
        activity.actualStart = activity.suspended = activity.resumed = when;
        activity.expectedFinish = activity.externalEarlyStart = activity.externalLateFinish = when;
        activity.constraint = activity.secondConstraint =
            Constraint{ConstraintType::startNoEarlierThan, when};
        activity.remaining = activity.actualDuration = hours(4);
        activity.optimistic = activity.pessimistic = hours(40);
        activity.levelingDelay = hours(4);
        activity.pieces = {hours(16), hours(8), hours(24)};
        activity.work = activity.actualWork = activity.remainingWork = hours(4);
        activity.estimated = activity.elapsed = activity.effortDriven = true;
        activity.deadline = when;
        activity.ownerRole = "owner";
    });
    const auto before = plan[a];
    plan.perform(indent(plan.portfolio, b));
    Activity expected;
    expected.id = a;
    expected.code = before.code;
    expected.nameNl = before.nameNl;
    expected.position = before.position;
    expected.kind = ActivityKind::summary;
    expected.ownerRole = "owner";
    expected.deadline = when;
    CHECK(plan[a] == expected);
}

TEST_CASE("a summary that becomes a task again brings no hidden dates either") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto a = plan.task("a", 1, phase);
    plan.change(phase, [](Activity& activity) {
        activity.manual = true;
        activity.manualStart = Moment::at(makeDay(2027, 3, 1), 4800);
        activity.constraint = Constraint{ConstraintType::startNoEarlierThan, *activity.manualStart};
    });
    plan.perform(outdent(plan.portfolio, a));
    CHECK(plan[phase].kind == ActivityKind::task);
    CHECK_FALSE(plan[phase].manual);
    CHECK_FALSE(plan[phase].manualStart.has_value());
    CHECK_FALSE(plan[phase].constraint.has_value());
}

TEST_CASE("nothing goes under a level of effort, a WBS summary, or what comes from another plan") {
    Plan plan;
    const auto effort = plan.add("effort", ActivityKind::levelOfEffort, 1);
    const auto part = plan.add("part", ActivityKind::wbsSummary, 1);
    const auto theirs = plan.task("theirs", 1);
    plan.change(theirs, [](Activity& activity) { activity.isExternal = true; });
    const auto ours = plan.task("ours", 1);
    CHECK(complaint(indent(plan.portfolio, part)) ==
          "“effort” is a level of effort and cannot contain other activities.");
    CHECK(complaint(indent(plan.portfolio, theirs)) ==
          "“part” is a WBS summary and cannot contain other activities.");
    CHECK(complaint(indent(plan.portfolio, ours)) ==
          "“theirs” comes from another plan and cannot contain activities of this one.");
    CHECK(complaint(moveUp(plan.portfolio, effort)) == "");
}

TEST_CASE("nothing goes into a summary that it, or something in it, is linked with") {
    const auto linked = [](const std::string& one, const std::string& other) {
        return "“" + one + "” and “" + other +
               "” are linked. Remove the link first: a summary cannot be linked with what it contains.";
    };
    Plan plan;
    const auto phase = plan.summary("phase");
    plan.task("inside", 1, phase);
    const auto effort = plan.add("effort", ActivityKind::levelOfEffort, 1);
    const auto second = plan.summary("second");
    const auto idle = plan.task("idle", 1, second);
    plan.change(idle, [](Activity& activity) { activity.inactive = true; });
    plan.link(phase, effort);
    CHECK(complaint(indent(plan.portfolio, effort)) == linked("phase", "effort"));
    plan.perform(removeActivity(plan.portfolio, effort));
    plan.link(idle, phase);
    CHECK(complaint(indent(plan.portfolio, second)) == linked("phase", "idle"));
}

TEST_CASE("a file may link an activity with the summary of its summary, and it moves no deeper then") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto inner = plan.summary("inner", phase);
    plan.task("inside", 1, inner);
    const auto effort = plan.add("effort", ActivityKind::levelOfEffort, 1, phase);
    plan.link(phase, effort);
    CHECK(complaint(indent(plan.portfolio, effort)) ==
          "“phase” and “effort” are linked. Remove the link first: a summary cannot be linked with what it "
          "contains.");
}

}  // namespace
}  // namespace mijlpaal::model
