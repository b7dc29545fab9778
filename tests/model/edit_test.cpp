#include "model/edit.h"

#include "model/rules.h"
#include "tests/model/support/plan.h"
#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

namespace mijlpaal::model {
namespace {

constexpr ActivityId nobody{99};

TypedMoment typed(std::string_view text) {
    return typedMomentFrom(text).value();
}

Moment at(std::string_view text) {
    return momentFrom(text).value();
}

std::string textOf(const std::optional<Moment>& moment) {
    return moment ? isoText(*moment) : "";
}

std::string textOf(const std::optional<Constraint>& constraint) {
    return constraint ? constraintText(*constraint) : "";
}

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

// ---- name ----------------------------------------------------------------------------------------------

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

// ---- duration --------------------------------------------------------------------------------------------

TEST_CASE("an estimate that a new duration would cross moves along") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) {
        activity.optimistic = hours(24);
        activity.pessimistic = hours(80);
    });
    plan.perform(setDuration(plan.portfolio, build, {hours(60), TimeUnit::hour}));
    CHECK(plan[build].optimistic == hours(24));
    CHECK(plan[build].mostLikely == hours(60));
    CHECK(plan[build].pessimistic == hours(80));
    CHECK(plan[build].durationUnit == TimeUnit::hour);
    plan.perform(setDuration(plan.portfolio, build, {hours(100), TimeUnit::day}));
    CHECK(plan[build].optimistic == hours(24));
    CHECK(plan[build].pessimistic == hours(100));
    plan.perform(setDuration(plan.portfolio, build, {hours(8), TimeUnit::day}));
    CHECK(plan[build].optimistic == hours(8));
    CHECK(plan[build].pessimistic == hours(100));
}

TEST_CASE("a task with a duration of zero becomes a milestone, and all its estimates are zero") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) { activity.pessimistic = hours(80); });
    plan.perform(setDuration(plan.portfolio, build, {{}, TimeUnit::day}));
    CHECK(plan[build].kind == ActivityKind::milestone);
    CHECK(plan[build].mostLikely == WorkTime{});
    CHECK(plan[build].pessimistic == WorkTime{});
    CHECK_FALSE(plan[build].optimistic.has_value());
}

TEST_CASE("a milestone that gets a duration becomes a task") {
    Plan plan;
    const auto ready = plan.milestone("ready");
    plan.perform(setDuration(plan.portfolio, ready, {hours(8), TimeUnit::day}));
    CHECK(plan[ready].kind == ActivityKind::task);
    CHECK(plan[ready].mostLikely == hours(8));
}

TEST_CASE("a summary has no duration of its own, and none is below zero") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto build = plan.task("build", 5, phase);
    CHECK(complaint(setDuration(plan.portfolio, phase, {hours(8), TimeUnit::day})) ==
          "The duration of “phase” follows from what it contains.");
    CHECK(complaint(setDuration(plan.portfolio, build, {-minutes(1), TimeUnit::day})) ==
          "A duration is not below zero.");
}

// ---- dates -----------------------------------------------------------------------------------------------

TEST_CASE("a start that is typed is a start no earlier than the first minute of the day") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.perform(setStart(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].constraint) == "SNET 2027-04-01T08:00");
    plan.perform(setStart(plan.portfolio, build, typed("1-4-2027 13:30")));
    CHECK(textOf(plan[build].constraint) == "SNET 2027-04-01T13:30");
    plan.perform(setStart(plan.portfolio, build, std::nullopt));
    CHECK_FALSE(plan[build].constraint.has_value());
}

TEST_CASE("a finish that is typed is a finish no earlier than the last minute of the day") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.perform(setFinish(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].constraint) == "FNET 2027-04-01T17:00");
    plan.perform(setFinish(plan.portfolio, build, std::nullopt));
    CHECK_FALSE(plan[build].constraint.has_value());
}

TEST_CASE("the first and last minute of a day are those of the activity's own calendar") {
    Plan plan;
    const auto build = plan.task("build", 5);
    Calendar always;
    always.code = "CAL-24";
    always.workingHours = {{0, dayTenths}};
    const auto calendar = plan.put(always);
    plan.change(build, [&](Activity& activity) { activity.calendar = calendar; });
    plan.perform(setStart(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].constraint) == "SNET 2027-04-01T00:00");
    plan.perform(setFinish(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].constraint) == "FNET 2027-04-02T00:00");
    plan.perform(setDeadline(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].deadline) == "2027-04-02T00:00");
}

TEST_CASE("for what has started or finished, a typed date is the actual one") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) { activity.actualStart = at("2027-03-01T08:00"); });
    CHECK(plain(plan.perform(setStart(plan.portfolio, build, typed("2-3-2027"))).label) ==
          "Change the actual start of “build”");
    CHECK(textOf(plan[build].actualStart) == "2027-03-02T08:00");
    plan.perform(setFinish(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].constraint) == "FNET 2027-04-01T17:00");
    CHECK_FALSE(plan[build].actualFinish.has_value());
    plan.change(build, [](Activity& activity) { activity.actualFinish = at("2027-03-05T17:00"); });
    plan.perform(setFinish(plan.portfolio, build, typed("8-3-2027")));
    CHECK(textOf(plan[build].actualFinish) == "2027-03-08T17:00");
    CHECK(textOf(plan[build].actualStart) == "2027-03-02T08:00");
}

TEST_CASE("a milestone that is reached starts and finishes at one moment, whichever date is typed") {
    Plan plan;
    const auto ready = plan.milestone("ready");
    plan.perform(setPercentComplete(plan.portfolio, ready, percent(100), at("2027-03-01T08:00"),
                                    at("2027-03-01T08:00")));
    plan.perform(setFinish(plan.portfolio, ready, typed("8-3-2027")));
    CHECK(textOf(plan[ready].actualStart) == "2027-03-08T17:00");
    CHECK(textOf(plan[ready].actualFinish) == "2027-03-08T17:00");
    plan.perform(setStart(plan.portfolio, ready, typed("9-3-2027")));
    CHECK(textOf(plan[ready].actualStart) == "2027-03-09T08:00");
    CHECK(textOf(plan[ready].actualFinish) == "2027-03-09T08:00");
}

TEST_CASE("actual dates are not taken away by an empty date") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.change(build, [](Activity& activity) {
        activity.actualStart = activity.actualFinish = at("2027-03-01T08:00");
    });
    CHECK(complaint(setStart(plan.portfolio, build, {})) ==
          "“build” has started; set its progress to 0 % first.");
    CHECK(complaint(setFinish(plan.portfolio, build, {})) ==
          "“build” is finished; set its progress below 100 % first.");
}

TEST_CASE("a summary has no dates or progress of its own") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const std::string follow = "The dates of “phase” follow from what it contains.";
    CHECK(complaint(setStart(plan.portfolio, phase, typed("1-4-2027"))) == follow);
    CHECK(complaint(setFinish(plan.portfolio, phase, typed("1-4-2027"))) == follow);
    CHECK(complaint(setConstraint(plan.portfolio, phase, {})) == follow);
    CHECK(complaint(setPercentComplete(plan.portfolio, phase, percent(50), {}, {})) ==
          "The progress of “phase” follows from what it contains.");
}

TEST_CASE("any constraint and deadline can be set and taken away") {
    Plan plan;
    const auto build = plan.task("build", 5);
    plan.perform(setConstraint(plan.portfolio, build,
                               Constraint{ConstraintType::mustFinishOn, at("2027-04-01T12:00")}));
    CHECK(textOf(plan[build].constraint) == "MFO 2027-04-01T12:00");
    plan.perform(setConstraint(plan.portfolio, build, std::nullopt));
    CHECK_FALSE(plan[build].constraint.has_value());
    plan.perform(setDeadline(plan.portfolio, build, typed("1-4-2027")));
    CHECK(textOf(plan[build].deadline) == "2027-04-01T17:00");
    plan.perform(setDeadline(plan.portfolio, build, typed("1-4-2027 10:00")));
    CHECK(textOf(plan[build].deadline) == "2027-04-01T10:00");
    plan.perform(setDeadline(plan.portfolio, build, std::nullopt));
    CHECK_FALSE(plan[build].deadline.has_value());
}

// ---- progress --------------------------------------------------------------------------------------------

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

// ---- links -----------------------------------------------------------------------------------------------

TEST_CASE("predecessors become what was typed, and links that stay keep their record") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    const auto c = plan.task("c", 1);
    const auto d = plan.task("d", 1);
    const auto fromA = plan.link(a, d);
    const auto fromB = plan.link(b, d);
    plan.perform(setPredecessors(plan.portfolio, d,
                                 {{c, LinkType::startToStart, hours(8), TimeUnit::day},
                                  {a, LinkType::finishToStart, -hours(4), TimeUnit::hour}}));
    const auto& links = plan.portfolio.all<Dependency>();
    CHECK(links.size() == 2);
    CHECK(links.at(fromA).lag == -hours(4));
    CHECK(links.at(fromA).lagUnit == TimeUnit::hour);
    CHECK(links.find(fromB) == nullptr);
    const auto& added = *std::next(links.begin());
    CHECK(added.predecessor == c);
    CHECK(added.successor == d);
    CHECK(added.type == LinkType::startToStart);
    CHECK(added.code == "D0003");
    plan.perform(setPredecessors(plan.portfolio, d, {}));
    CHECK(plan.portfolio.all<Dependency>().empty());
}

TEST_CASE("a link of which only the type changes keeps its record") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    const auto link = plan.link(a, b);
    plan.perform(setPredecessors(plan.portfolio, b, {{a, LinkType::finishToFinish, {}, TimeUnit::day}}));
    CHECK(plan.portfolio.all<Dependency>().at(link).type == LinkType::finishToFinish);
    CHECK(setPredecessors(plan.portfolio, b, {{a, LinkType::finishToFinish, {}, TimeUnit::day}})
              .value()
              .empty());
}

TEST_CASE("a link that is there already keeps its record, whatever stands before it") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    const auto finishToStart = plan.link(a, b);
    const auto startToStart = plan.link(a, b, LinkType::startToStart);
    plan.perform(setPredecessors(
        plan.portfolio, b,
        {{a, LinkType::finishToFinish, {}, TimeUnit::day}, {a, LinkType::finishToStart, {}, TimeUnit::day}}));
    CHECK(plan.portfolio.all<Dependency>().at(finishToStart).type == LinkType::finishToStart);
    CHECK(plan.portfolio.all<Dependency>().at(startToStart).type == LinkType::finishToFinish);
}

TEST_CASE("an activity does not wait for itself, for what it is in, for what is gone or twice for the same") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto a = plan.task("a", 1, phase);
    const auto b = plan.task("b", 1, phase);
    const auto with = [&](ActivityId from) {
        return std::vector<TypedLink>{{from, LinkType::finishToStart, {}, TimeUnit::day}};
    };
    CHECK(complaint(setPredecessors(plan.portfolio, a, with(a))) == "“a” cannot wait for itself.");
    CHECK(complaint(setPredecessors(plan.portfolio, a, with(phase))) ==
          "“a” cannot be linked with what it contains, or is in.");
    CHECK(complaint(setPredecessors(plan.portfolio, phase, with(b))) ==
          "“phase” cannot be linked with what it contains, or is in.");
    CHECK(complaint(setPredecessors(plan.portfolio, a, with(nobody))) ==
          "This activity is not there any more.");
    auto twice = with(b);
    twice.push_back(twice.front());
    CHECK(complaint(setPredecessors(plan.portfolio, a, twice)) == "“b” stands there twice.");
    twice.back().type = LinkType::finishToFinish;
    CHECK(complaint(setPredecessors(plan.portfolio, a, twice)) == "");
}

TEST_CASE("what a file held about a link goes with the link") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    ForeignPart note;
    note.object = refTo(plan.link(a, b));
    plan.put(note);
    plan.perform(setPredecessors(plan.portfolio, b, {}));
    CHECK(plan.portfolio.all<ForeignPart>().empty());
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("activities are linked in order where they are not linked yet") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    const auto c = plan.task("c", 1);
    plan.link(a, b, LinkType::startToStart);
    CHECK(plain(plan.perform(linkInOrder(plan.portfolio, {a, b, c})).label) == "Link 3 activities");
    CHECK(plan.portfolio.all<Dependency>().size() == 2);
    CHECK(linksText(plan.portfolio, c, Language::english) == "A2");
    CHECK(linkInOrder(plan.portfolio, {a, b, c}).value().empty());
    CHECK(linkInOrder(plan.portfolio, {a}).value().empty());
    CHECK(linkInOrder(plan.portfolio, {}).value().empty());
    const auto phase = plan.summary("phase");
    const auto inside = plan.task("inside", 1, phase);
    CHECK(linkInOrder(plan.portfolio, {a, phase}).value().changes.size() == 1);
    CHECK(complaint(linkInOrder(plan.portfolio, {phase, inside})) ==
          "“inside” cannot be linked with what it contains, or is in.");
}

// ---- adding and removing ---------------------------------------------------------------------------------

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
    CHECK(plain(plan.perform(removeActivity(plan.portfolio, phase)).label) == "Remove “phase”");
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

// ---- the outline -----------------------------------------------------------------------------------------

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

// ---- the portfolio ---------------------------------------------------------------------------------------

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

TEST_CASE("the level of an activity is the number of activities it stands in") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto inner = plan.summary("inner", phase);
    const auto a = plan.task("a", 1, inner);
    CHECK(outlineLevel(plan.portfolio, plan[phase]) == 0);
    CHECK(outlineLevel(plan.portfolio, plan[inner]) == 1);
    CHECK(outlineLevel(plan.portfolio, plan[a]) == 2);
}

}  // namespace
}  // namespace mijlpaal::model
