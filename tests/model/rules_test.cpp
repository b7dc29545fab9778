#include "model/rules.h"

#include "tests/model/support/plan.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

std::string sentences(const base::Findings& findings) {
    std::string text;
    for (const auto& finding : findings) {
        CHECK(finding.severity == base::Severity::error);
        text += (text.empty() ? "" : "\n") + plain(finding);
    }
    return text;
}

/// What the rules say of the whole portfolio. Checking just the change that made the record says the same.
std::string broken(const Portfolio& portfolio) {
    const auto whole = sentences(brokenRules(portfolio));
    CHECK(sentences(newlyBrokenRules({}, portfolio, difference({}, portfolio))) == whole);
    return whole;
}

/// A plan with one activity that `change` has changed.
template <class Change>
std::string brokenBy(ActivityKind kind, Change change) {
    Plan plan;
    const auto id = plan.add("build", kind, kind == ActivityKind::task ? 5 : 0);
    plan.change(id, change);
    return broken(plan.portfolio);
}

const auto noChange = [](Activity&) {};

TEST_CASE("a sound plan breaks no rule") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto a = plan.task("a", 5, phase);
    plan.link(a, plan.milestone("ready", phase));
    CHECK(broken(plan.portfolio) == "");
}

TEST_CASE("every reference points to a record") {
    CHECK(broken(tests::filledPortfolio(2)).find("does not exist") == std::string::npos);
    CHECK(
        brokenBy(ActivityKind::task, [](Activity& activity) { activity.system = {7}; }) ==
        "In A1 the field “system” refers to a record that does not exist: system. Choose one that exists, or "
        "leave it empty.");
    CHECK(brokenBy(ActivityKind::task, [](Activity& activity) { activity.parent = {7}; }) ==
          "In A1 the field “part of” refers to a record that does not exist: activity. Choose one that "
          "exists, or "
          "leave it empty.");
    Plan plan;
    Risk risk;
    risk.code = "R1";
    risk.activities = {plan.task("a", 1), {7}, {8}};
    plan.put(risk);
    CHECK(broken(plan.portfolio) ==
          "In R1 the field “activities” refers to a record that does not exist: activity. Choose one that "
          "exists, or "
          "leave it empty.\n"
          "In R1 the field “activities” refers to a record that does not exist: activity. Choose one that "
          "exists, or "
          "leave it empty.");
}

TEST_CASE("every record has a code") {
    CHECK(brokenBy(ActivityKind::task, [](Activity& activity) { activity.code.clear(); }) ==
          "“build” has no code (activity). Give it a code that no other has.");
    Plan plan;
    plan.put(Risk{});
    CHECK(broken(plan.portfolio) ==
          "A record without a name has no code: risk number 1. Give it a code that no other has.");
}

TEST_CASE("progress lies between 0 and 100 %") {
    CHECK(brokenBy(ActivityKind::task, [](Activity& activity) { activity.percentComplete = percent(100); }) ==
          "");
    CHECK(brokenBy(ActivityKind::task, [](Activity& activity) {
              activity.percentComplete = percent(5'000);
          }) == "A1: “build” has progress outside 0 to 100 %. Give a percentage between 0 and 100.");
}

TEST_CASE("durations and lags stay within a century") {
    CHECK(brokenBy(ActivityKind::task,
                   [](Activity& activity) { activity.mostLikely = hours(24) * 366 * 100; }) == "");
    CHECK(brokenBy(ActivityKind::task, [](Activity& activity) {
              activity.mostLikely = hours(24) * 366 * 101;
          }) == "A1: “build” lasts longer than a century. Check the number and its unit.");
    Plan plan;
    plan.link(plan.task("a", 1), plan.task("b", 1));
    auto link = *plan.portfolio.all<Dependency>().begin();
    link.lag = -(hours(24) * 366 * 101);
    plan.portfolio.all<Dependency>().put(link);
    CHECK(
        broken(plan.portfolio).ends_with("has a lag longer than a century. Check the number and its unit."));
}

TEST_CASE("a code is given once per kind") {
    Plan plan;
    plan.task("a", 1);
    System system;
    system.code = "A1";
    plan.put(system);
    CHECK(broken(plan.portfolio) == "");
    plan.change(plan.task("b", 1), [](Activity& activity) { activity.code = "A1"; });
    CHECK(broken(plan.portfolio) ==
          "The code A1 is given to more than one activity. Give each its own code.\n"
          "The code A1 is given to more than one activity. Give each its own code.");
}

TEST_CASE("a code that a change gives a second time is found, though the first was not touched") {
    Plan plan;
    plan.task("a", 1);
    const auto b = plan.task("b", 1);
    auto after = plan[b];
    after.code = "A1";
    ChangeSet changes;
    changes.change(plan[b], after);
    CHECK(sentences(newlyBrokenRules(plan.portfolio, apply(plan.portfolio, changes).value(), changes)) ==
          "The code A1 is given to more than one activity. Give each its own code.\n"
          "The code A1 is given to more than one activity. Give each its own code.");
}

TEST_CASE("a code that is given twice among very many is found") {
    const auto before = emptyPortfolio(makeDay(2026, 12, 31), 2027, 2027);
    auto after = before;
    for (std::int64_t i = 1; i <= 12'000; ++i) {
        FundingSource source;
        source.id = {i};
        source.code = "F" + std::to_string(i == 11'999 ? 7 : i);
        after.all<FundingSource>().put(source);
    }
    const auto* twice =
        "The code F7 is given to more than one funding source. Give each its own code.\n"
        "The code F7 is given to more than one funding source. Give each its own code.";
    CHECK(broken(after) == twice);
    CHECK(sentences(newlyBrokenRules(before, after, difference(before, after))) == twice);
}

TEST_CASE("an activity does not contain itself") {
    CHECK(brokenBy(ActivityKind::summary, [](Activity& activity) { activity.parent = activity.id; }) ==
          "A1: “build” may not contain itself. Choose another parent.");
    Plan plan;
    const auto a = plan.summary("a");
    const auto b = plan.summary("b", a);
    const auto c = plan.summary("c", b);
    CHECK(broken(plan.portfolio) == "");
    plan.change(a, [&](Activity& activity) { activity.parent = c; });
    CHECK(broken(plan.portfolio) ==
          "A1: “a” may not contain itself. Choose another parent.\n"
          "A2: “b” may not contain itself. Choose another parent.\n"
          "A3: “c” may not contain itself. Choose another parent.");
}

TEST_CASE("a programme does not contain itself") {
    Plan plan;
    Programme programme;
    programme.code = "P1";
    programme.nameNl = "Vernieuwing";
    plan.put(programme);
    programme.code = "P2";
    programme.parent = ProgrammeId{1};
    plan.put(programme);
    CHECK(broken(plan.portfolio) == "");
    programme = plan.portfolio.all<Programme>().at({1});
    programme.parent = ProgrammeId{1};
    plan.portfolio.all<Programme>().put(programme);
    plan.portfolio.all<Programme>().erase({2});
    CHECK(broken(plan.portfolio) == "P1: “Vernieuwing” may not contain itself. Choose another parent.");
}

TEST_CASE("an activity stands under a summary") {
    Plan plan;
    const auto a = plan.task("a", 1);
    plan.task("b", 1, a);
    CHECK(broken(plan.portfolio) ==
          "A2: “b” stands under an activity that is not a summary. Make the parent a summary, or choose "
          "another.");
}

TEST_CASE("a summary that contains activities stays one") {
    Plan plan;
    const auto phase = plan.summary("phase");
    const auto task = [&](ActivityId id) {
        auto after = plan[id];
        after.kind = ActivityKind::task;
        after.mostLikely = hours(8);
        ChangeSet changes;
        changes.change(plan[id], after);
        return sentences(newlyBrokenRules(plan.portfolio, apply(plan.portfolio, changes).value(), changes));
    };
    CHECK(task(phase) == "");
    plan.task("a", 1, phase);
    CHECK(
        task(phase) ==
        "A1: “phase” contains other activities and stays a summary. Move what it contains elsewhere first.");
}

TEST_CASE("a duration is not below zero") {
    for (const auto estimate : {&Activity::optimistic, &Activity::mostLikely, &Activity::pessimistic}) {
        const auto said =
            brokenBy(ActivityKind::task, [&](Activity& activity) { activity.*estimate = -minutes(1); });
        CHECK(said.starts_with("A1: “build” has a duration below zero. Give a duration of zero or more."));
    }
    CHECK(brokenBy(ActivityKind::task, [](Activity& activity) { activity.optimistic = WorkTime{}; }) == "");
}

TEST_CASE("the estimates that are given are in order") {
    const std::string said =
        "A1: “build” has estimates that are not in order. The optimistic estimate is the shortest, the "
        "pessimistic one the longest.";
    const auto estimates = [](std::optional<WorkTime> optimistic, std::optional<WorkTime> pessimistic) {
        return brokenBy(ActivityKind::task, [=](Activity& activity) {
            activity.optimistic = optimistic;
            activity.mostLikely = hours(40);
            activity.pessimistic = pessimistic;
        });
    };
    CHECK(estimates(hours(24), hours(80)) == "");
    CHECK(estimates(hours(40), hours(40)) == "");
    CHECK(estimates(hours(41), hours(80)) == said);
    CHECK(estimates(hours(24), hours(39)) == said);
    CHECK(estimates(hours(41), std::nullopt) == said);
    CHECK(estimates(std::nullopt, hours(39)) == said);
    CHECK(estimates(std::nullopt, hours(40)) == "");
    CHECK(brokenBy(ActivityKind::summary, [](Activity& activity) {
              activity.optimistic = hours(2);
              activity.pessimistic = hours(1);
          }) == said);
}

TEST_CASE("a task has a duration, a milestone has none") {
    CHECK(brokenBy(ActivityKind::task, [](Activity& activity) { activity.mostLikely.reset(); }) ==
          "A1: “build” is a task without a duration. Give its most likely duration.");
    CHECK(brokenBy(ActivityKind::task, noChange) == "");
    CHECK(brokenBy(ActivityKind::milestone, [](Activity& activity) { activity.mostLikely = hours(1); }) ==
          "A1: “build” is a milestone with a duration. A milestone lasts zero days; make it a task.");
    CHECK(brokenBy(ActivityKind::milestone, [](Activity& activity) { activity.mostLikely.reset(); }) == "");
    CHECK(brokenBy(ActivityKind::summary, noChange) == "");
}

TEST_CASE("actual dates are in order, and a finish has a start") {
    const auto dates = [](std::optional<Moment> start, std::optional<Moment> finish) {
        return brokenBy(ActivityKind::task, [=](Activity& activity) {
            activity.actualStart = start;
            activity.actualFinish = finish;
        });
    };
    CHECK(dates(Moment{10}, Moment{10}) == "");
    CHECK(dates(Moment{10}, std::nullopt) == "");
    CHECK(dates(Moment{10}, Moment{9}) ==
          "A1: “build” finished before it started. Correct one of the two actual dates.");
    CHECK(dates(std::nullopt, Moment{9}) ==
          "A1: “build” has an actual finish and no actual start. Give the day on which it started.");
}

TEST_CASE("what is finished is complete") {
    const auto finished = [](std::optional<Percent> share) {
        return brokenBy(ActivityKind::task, [=](Activity& activity) {
            activity.actualStart = activity.actualFinish = Moment{10};
            activity.percentComplete = share;
        });
    };
    CHECK(finished(percent(100)) == "");
    CHECK(finished(std::nullopt) == "");
    CHECK(finished(percent(99)) ==
          "A1: “build” has an actual finish and is not 100 % complete. Set it to 100 %, or take away the "
          "actual finish.");
}

TEST_CASE("a link joins two different activities, none of which contains the other") {
    Plan plan;
    const auto a = plan.task("a", 1);
    plan.link(a, a);
    CHECK(broken(plan.portfolio) == "D1: “a” would wait for itself. Choose another predecessor.");
    plan.portfolio.all<Dependency>().erase({1});
    const auto phase = plan.summary("phase");
    plan.link(a, phase);
    CHECK(broken(plan.portfolio) == "");
    const auto inner = plan.summary("inner", phase);
    const auto deep = plan.task("deep", 1, inner);
    plan.link(phase, deep);
    CHECK(broken(plan.portfolio) ==
          "Link D3 joins the summary “phase” with something in it. Link activities that do not contain "
          "each "
          "other.");
}

TEST_CASE("a calendar has working time, and a day with a length") {
    const auto calendar = [](auto change) {
        Plan plan;
        auto usual = plan.portfolio.all<Calendar>().at({1});
        change(usual);
        plan.portfolio.all<Calendar>().put(usual);
        return broken(plan.portfolio);
    };
    const std::string idle = "Calendar CAL-NL has no working time. Give it working days and working hours.";
    CHECK(calendar([](Calendar&) {}) == "");
    CHECK(calendar([](Calendar& each) { each.workingWeekdays = {}; }) == idle);
    CHECK(calendar([](Calendar& each) { each.workingHours.clear(); }) == idle);
    CHECK(calendar([](Calendar& each) { each.dayLength = {}; }) ==
          "Calendar CAL-NL has a day without length. Give the number of hours in a working day.");
}

TEST_CASE("a portfolio has exactly one record of settings") {
    Plan plan;
    const std::string said = "A portfolio has exactly one record of settings.";
    auto second = plan.portfolio;
    Settings settings = plan.portfolio.settings();
    settings.id = {2};
    second.all<Settings>().put(settings);
    CHECK(broken(second) == said);
    ChangeSet remove;
    remove.remove(plan.portfolio.settings());
    CHECK(sentences(newlyBrokenRules(plan.portfolio, apply(plan.portfolio, remove).value(), remove)) == said);
}

TEST_CASE("a baseline and a set of dated promises do not go by one code") {
    Plan plan;
    Baseline baseline;
    baseline.code = "B1";
    baseline.nameNl = "Eerste";
    plan.put(baseline);
    BaselineDate promise;
    promise.baseline = "B2";
    promise.object = refTo(plan.task("build", 5));
    plan.put(promise);
    CHECK(broken(plan.portfolio) == "");
    const auto before = plan.portfolio;
    auto renamed = *plan.portfolio.all<BaselineDate>().begin();
    renamed.baseline = "B1";
    plan.put(renamed);
    const std::string told =
        "B1: Its code is also that of dated promises. Give the promises another code.";
    CHECK(broken(plan.portfolio) == told);
    CHECK(sentences(newlyBrokenRules(before, plan.portfolio, difference(before, plan.portfolio))) == told);
}

TEST_CASE("what others refer to is not removed, and each of them is named") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    plan.link(a, b);
    Risk risk;
    risk.code = "R1";
    risk.nameNl = "Uitloop";
    risk.activities = {a, b};
    plan.put(risk);
    ChangeSet changes;
    changes.remove(plan[a]);
    CHECK(sentences(newlyBrokenRules(plan.portfolio, apply(plan.portfolio, changes).value(), changes)) ==
          "dependency D1 “D1” still refers to what would be removed. Change or remove it first.\n"
          "risk R1 “Uitloop” still refers to what would be removed. Change or remove it first.");
    auto freed = plan.portfolio.all<Risk>().at({1});
    freed.activities = {b};
    changes.change(plan.portfolio.all<Risk>().at({1}), freed);
    changes.remove(plan.portfolio.all<Dependency>().at({1}));
    CHECK(sentences(newlyBrokenRules(plan.portfolio, apply(plan.portfolio, changes).value(), changes)) == "");
}

TEST_CASE("a rule that was broken before an edit does not refuse it, one that the edit adds does") {
    Plan plan;
    const auto bad = plan.task("bad", 1);
    plan.change(bad, [](Activity& activity) { activity.mostLikely.reset(); });
    const auto renamed = renameActivity(plan.portfolio, bad, "worse", Language::dutch).value();
    CHECK(sentences(newlyBrokenRules(plan.portfolio, apply(plan.portfolio, renamed).value(), renamed)) == "");
    auto after = plan[bad];
    after.percentComplete = Percent{20'000};
    ChangeSet changes;
    changes.change(plan[bad], after);
    CHECK(sentences(newlyBrokenRules(plan.portfolio, apply(plan.portfolio, changes).value(), changes)) ==
          "A1: “bad” has progress outside 0 to 100 %. Give a percentage between 0 and 100.");
}

TEST_CASE("a move under a summary that an activity is linked with is found, whatever kind it is of") {
    for (const auto kind : {ActivityKind::task, ActivityKind::levelOfEffort}) {
        Plan plan;
        const auto phase = plan.summary("phase");
        const auto support = plan.add("support", kind, kind == ActivityKind::task ? 5 : 0);
        plan.link(phase, support);
        auto after = plan[support];
        after.parent = phase;
        ChangeSet changes;
        changes.change(plan[support], after);
        CHECK(sentences(newlyBrokenRules(plan.portfolio, apply(plan.portfolio, changes).value(), changes)) ==
              "Link D1 joins the summary “phase” with something in it. Link activities that do not contain "
              "each other.");
    }
}

TEST_CASE("a deep outline is looked at once, and one that runs in a circle ends") {
    Plan plan;
    ActivityId above = plan.summary("top");
    const auto top = above;
    for (int depth = 0; depth < 3'000; ++depth) {
        auto each = plan[above];
        each.id = plan.portfolio.all<Activity>().nextId();
        each.code = "S" + std::to_string(depth);
        each.parent = above;
        plan.portfolio.all<Activity>().put(each);
        above = each.id;
    }
    CHECK(brokenRules(plan.portfolio).empty());
    plan.change(top, [&](Activity& activity) { activity.parent = above; });
    CHECK_FALSE(brokenRules(plan.portfolio).empty());
}

TEST_CASE("only what a change touched is checked") {
    Plan plan;
    const auto bad = plan.task("bad", 1);
    plan.change(bad, [](Activity& activity) { activity.mostLikely.reset(); });
    const auto good = plan.task("good", 1);
    const auto changes = renameActivity(plan.portfolio, good, "better", Language::dutch).value();
    CHECK(newlyBrokenRules(plan.portfolio, apply(plan.portfolio, changes).value(), changes).empty());
}

}  // namespace
}  // namespace mijlpaal::model
