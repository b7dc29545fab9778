#include "scheduling/explanations/explain.h"

#include "tests/scheduling/support/network_builder.h"
#include "tests/scheduling/support/random_plan.h"
#include "tests/support/connected.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::ConstraintType;
using model::LinkType;
using scheduling::Bound;
using scheduling::Cause;

namespace {

scheduling::Explanation explained(const NetworkBuilder& plan, const std::string& name) {
    return scheduling::explain(plan.portfolio, plan.schedule(), plan.id(name), model::Language::english);
}

bool says(const std::vector<scheduling::Sentence>& sentences, const std::string& text) {
    return std::any_of(sentences.begin(), sentences.end(), [&text](const scheduling::Sentence& each) {
        return base::plain(each.message) == text;
    });
}

model::Activity activityOf(const NetworkBuilder& plan, const std::string& name) {
    return plan.portfolio.all<model::Activity>().at(plan.id(name));
}

}  // namespace

TEST_CASE("the chain of a start goes back over driving links to the start of the plan") {
    //  design 5 ---> build 3 (+2d) ---> accept 1
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 3_wd).activity("accept", 1_wd);
    plan.link("design", "build").link("build", "accept", LinkType::finishToStart, 2_wd);

    const auto made = explained(plan, "accept");

    REQUIRE(made.start.size() == 3);
    CHECK(made.start[0].cause == Cause::link);
    CHECK(made.start[0].lag == 2_wd);
    CHECK(made.start[0].leavesAt == at("2027-01-13T17:00"));
    CHECK(made.start[0].arrives == at("2027-01-15T17:00"));
    CHECK(made.start[1].activity == plan.id("build"));
    CHECK(made.start[2].cause == Cause::planStart);
    CHECK(says(made.start[0].sentences, "“accept” waits for the finish of “build”, 13 Jan 2027."));
    CHECK(says(made.start[0].sentences, "A lag of 2d brings that to 15 Jan 2027."));
    CHECK(says(made.start[2].sentences, "Nothing is planned before the start of the plan, 4 Jan 2027."));
    CHECK(made.finish.empty());
}

TEST_CASE("a step over a night, a weekend or a holiday says so") {
    NetworkBuilder plan;
    plan.holiday("2027-01-06");
    plan.activity("a", 1_wd).activity("b", 1_wd).activity("c", 2_wd).activity("d", 1_wd);
    plan.link("a", "b").link("b", "c").link("c", "d");
    const auto pause = [&](const std::string& name) {
        return explained(plan, name).start.front().calendar.value().pause;
    };
    CHECK(pause("b") == scheduling::Pause::night);
    CHECK(pause("c") == scheduling::Pause::holiday);
    CHECK(pause("d") == scheduling::Pause::weekend);
    const auto holiday = plan.portfolio.all<model::Holiday>().begin()->id;
    CHECK(explained(plan, "c").start.front().calendar->holiday == holiday);
}

TEST_CASE("of several links that drive the first by id is followed and the others are named") {
    NetworkBuilder plan;
    plan.activity("a", 5_wd).activity("b", 5_wd).activity("c", 2_wd).activity("end", 1_wd);
    plan.link("a", "end").link("b", "end").link("c", "end");

    const auto step = explained(plan, "end").start.front();

    CHECK(step.from == plan.id("a"));
    REQUIRE(step.others.size() == 1);
    CHECK(plan.portfolio.find(step.others[0])->predecessor == plan.id("b"));
    CHECK(says(step.sentences, "“b” leads to the same moment."));
}

TEST_CASE("where a constraint beats the links the explanation names what the links alone would ask") {
    NetworkBuilder plan;
    plan.activity("a", 5_wd).activity("b", 1_wd).link("a", "b");
    plan.constraint("b", ConstraintType::startNoEarlierThan, "2027-02-01T08:00");

    const auto step = explained(plan, "b").start.front();

    CHECK(step.cause == Cause::constraint);
    REQUIRE(step.linksAlone);
    CHECK(step.linksAlone->start == at("2027-01-11T08:00"));
    CHECK(step.linksAlone->difference == 15_wd);
    CHECK(says(step.sentences, "“b” may not start before 1 Feb 2027."));
    CHECK(says(step.sentences, "By its links alone it would start on 11 Jan 2027, behind “a”."));
}

TEST_CASE("a task placed before its links allow says by how much") {
    NetworkBuilder plan;
    plan.options.profile = model::Profile::msp;
    plan.activity("a", 5_wd).activity("b", 1_wd).link("a", "b");
    auto placed = activityOf(plan, "b");
    placed.manual = true;
    placed.manualStart = at("2027-01-07T08:00");
    plan.portfolio.all<model::Activity>().put(placed);

    const auto step = explained(plan, "b").start.front();

    CHECK(step.cause == Cause::placed);
    CHECK(step.linksAlone->difference == -(2_wd));
    CHECK(says(step.sentences, "That is 2d before “a” lets it start, 11 Jan 2027."));
}

TEST_CASE("work under way starts where it started; what is left waits for the status date or a link") {
    NetworkBuilder plan;
    plan.statusDate("2027-01-08");
    plan.activity("a", 10_wd).activity("b", 10_wd).link("a", "b");
    plan.progress("a", 10, "2027-01-04T08:00").progress("b", 10, "2027-01-05T08:00");

    const auto first = explained(plan, "a");
    CHECK(first.start.front().cause == Cause::actual);
    CHECK(first.finish.front().cause == Cause::statusDate);

    const auto second = explained(plan, "b");
    CHECK(second.start.front().cause == Cause::actual);
    REQUIRE(second.finish.size() == 2);
    CHECK(second.finish[0].cause == Cause::link);
    CHECK(second.finish[1].cause == Cause::statusDate);
    CHECK(says(second.start.front().sentences, "“b” was started on 5 Jan 2027."));
}

TEST_CASE("a finished activity has its actual dates and no float") {
    NetworkBuilder plan;
    plan.statusDate("2027-01-08");
    plan.activity("a", 2_wd).progress("a", 100, "2027-01-04T08:00", "2027-01-05T17:00");
    const auto made = explained(plan, "a");
    CHECK(made.finish.front().cause == Cause::actual);
    CHECK(says(made.finish.front().sentences, "“a” was finished on 5 Jan 2027."));
    CHECK(says(made.room.sentences, "“a” is finished, so it has no float left."));
    CHECK_FALSE(made.room.limit);
}

TEST_CASE("a summary starts with the first and ends with the last of what it contains") {
    NetworkBuilder plan;
    plan.summary("phase").activity("a", 2_wd).activity("b", 3_wd).under("phase", "a").under("phase", "b");
    plan.link("a", "b");
    const auto made = explained(plan, "phase");
    CHECK(made.start[0].from == plan.id("a"));
    CHECK(made.finish[0].from == plan.id("b"));
    CHECK(flawIn(made.start) == "");
    CHECK(flawIn(made.finish) == "");
    CHECK(says(made.finish[0].sentences, "The last to finish in “phase” is “b”, 8 Jan 2027."));
}

TEST_CASE("a link on a summary holds back what is in it, and the summary is named") {
    NetworkBuilder plan;
    plan.summary("phase").activity("before", 2_wd).activity("a", 3_wd).under("phase", "a");
    plan.link("before", "phase");
    const auto made = explained(plan, "a");
    REQUIRE(made.start.size() == 2);
    CHECK(made.start[0].from == plan.id("before"));
    CHECK(made.start[0].around == plan.id("phase"));
    CHECK(says(made.start[0].sentences, "“a” is in “phase” and waits with it."));
}

TEST_CASE("a link from a summary leads on to the last in it") {
    NetworkBuilder plan;
    plan.summary("phase").activity("a", 2_wd).activity("b", 3_wd).under("phase", "a").under("phase", "b");
    plan.activity("after", 1_wd).link("phase", "after");
    const auto made = explained(plan, "after");
    REQUIRE(made.start.size() == 3);
    CHECK(made.start[1].activity == plan.id("phase"));
    CHECK(made.start[1].cause == Cause::contents);
    CHECK(made.start[2].activity == plan.id("b"));
    CHECK(flawIn(made.start) == "");
}

TEST_CASE("a level of effort spans what it is linked to") {
    NetworkBuilder plan;
    plan.activity("a", 5_wd).activity("b", 5_wd).activity("lead", 1_wd).link("a", "b");
    auto effort = activityOf(plan, "lead");
    effort.kind = model::ActivityKind::levelOfEffort;
    plan.portfolio.all<model::Activity>().put(effort);
    plan.link("a", "lead", LinkType::startToStart).link("b", "lead", LinkType::finishToFinish);
    const auto made = explained(plan, "lead");
    CHECK(made.start[0].from == plan.id("a"));
    CHECK(made.finish[0].from == plan.id("b"));
    CHECK(flawIn(made.start) == "");
    CHECK(flawIn(made.finish) == "");
}

TEST_CASE("what limits the float is named, with the chain that leads there and who moves first") {
    //  a 5 ---> b 5 ---> end
    //  +------> c 2 ------^      side 1 ---------> end
    NetworkBuilder plan;
    plan.activity("a", 5_wd).activity("b", 5_wd).activity("c", 2_wd).activity("side", 1_wd).milestone("end");
    plan.link("a", "b")
        .link("a", "c")
        .link("b", "end")
        .link("c", "end")
        .link("side", "end")
        .link("side", "c");

    const auto room = explained(plan, "side").room;

    CHECK(room.total == 7_wd);
    CHECK(room.free == 4_wd);
    CHECK(room.interfering == 3_wd);
    CHECK_FALSE(room.critical);
    REQUIRE(room.limit);
    CHECK(room.limit->bound == Bound::endOfPlan);
    CHECK(room.limit->chain == std::vector{plan.id("side"), plan.id("c"), plan.id("end")});
    REQUIRE(room.hits.size() == 2);
    CHECK(room.hits[0].activity == plan.id("c"));
    CHECK(room.hits[0].room == 4_wd);
    CHECK(room.hits[1].room == 9_wd);
    CHECK(says(room.sentences, "The first to move is “c”, when it slips by more than 4d."));
    CHECK(says(room.sentences, "Next is “end”, when it slips by more than 9d."));
    CHECK(explained(plan, "b").room.critical);
}

TEST_CASE("negative float names the deadline that causes it and every other that is missed") {
    NetworkBuilder plan;
    plan.activity("a", 10_wd).activity("b", 5_wd).activity("c", 5_wd).link("a", "b").link("b", "c");
    plan.deadline("b", "2027-01-15T17:00").deadline("c", "2027-01-25T17:00");

    const auto room = explained(plan, "a").room;

    CHECK(room.total == -(5_wd));
    CHECK(room.limit->bound == Bound::deadline);
    CHECK(room.limit->chain == std::vector{plan.id("a"), plan.id("b")});
    REQUIRE(room.missed.size() == 2);
    CHECK(room.missed[0].activity == plan.id("b"));
    CHECK(room.missed[0].late == 5_wd);
    CHECK(room.missed[1].activity == plan.id("c"));
    CHECK(room.missed[1].late == 4_wd);
    CHECK(says(room.sentences, "“a” is 5d too late."));
    CHECK(says(room.sentences, "“b” misses its deadline, 15 Jan 2027, by 5d."));
}

TEST_CASE("a plan that must finish by a date it misses says so") {
    NetworkBuilder plan;
    plan.options.mustFinishBy = at("2027-01-08T17:00");
    plan.activity("a", 10_wd);
    const auto room = explained(plan, "a").room;
    CHECK(room.limit->bound == Bound::mustFinishBy);
    REQUIRE(room.missed.size() == 1);
    CHECK(room.missed[0].late == 5_wd);
}

TEST_CASE("independent float is what is left when all before is late and all behind early") {
    //  a 5 --> b 10 --> c 1      x 8 --> y 2 --> c
    NetworkBuilder plan;
    plan.activity("a", 5_wd).activity("b", 10_wd).activity("c", 1_wd);
    plan.activity("x", 8_wd).activity("y", 2_wd).link("x", "y").link("y", "c");
    plan.link("a", "b").link("b", "c").link("a", "y");
    CHECK(explained(plan, "y").room.free == 5_wd);
    // Its predecessor x may take all of it.
    CHECK(explained(plan, "y").room.independent == 0_wd);
    NetworkBuilder other;
    other.activity("a", 5_wd).activity("b", 10_wd).activity("c", 1_wd).activity("y", 2_wd);
    other.link("a", "b").link("b", "c").link("a", "y").link("y", "c");
    CHECK(explained(other, "y").room.independent == 8_wd);
}

TEST_CASE("in every plan each chain connects and ends, and float keeps its parts in order") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomPlan each{seed};
        each.plan.options.profile = seed % 2 == 0 ? model::Profile::p6 : model::Profile::msp;
        const auto schedule = each.plan.schedule();
        const scheduling::Workings workings{each.plan.portfolio, schedule};
        for (const auto& name : each.names) {
            CAPTURE(name);
            const auto made = scheduling::explain(workings, each.plan.id(name), model::Language::english);
            CHECK(flawIn(made.start) == "");
            REQUIRE(made.room.limit);
            CHECK(made.room.limit->chain.front() == each.plan.id(name));
            CHECK(made.room.limit->bound == Bound::endOfPlan);
            CHECK(made.room.independent <= made.room.free);
            CHECK_FALSE(made.room.sentences.empty());
        }
    }
}

TEST_CASE("in every plan the tightest link out of an activity leaves its late finish") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomPlan each{seed};
        each.plan.options.profile = seed % 2 == 0 ? model::Profile::p6 : model::Profile::msp;
        const auto schedule = each.plan.schedule();
        const scheduling::Workings workings{each.plan.portfolio, schedule};
        for (const auto& name : each.names) {
            CAPTURE(name);
            const auto node = workings.nodeOf(each.plan.id(name));
            const auto& clock = workings.spans().clockOf(workings.network().nodes[node]);
            auto latest = clock.workAt(schedule.projectFinish);
            for (const auto link : workings.outOf(node))
                latest = std::min(latest, clock.workAt(workings.latestFinish(link).value()));
            CHECK(latest == clock.workAt(schedule.find(each.plan.id(name))->lateFinish));
        }
    }
}

TEST_CASE("in every plan the least room on a link out of an activity is its free float") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomPlan each{seed};
        const auto schedule = each.plan.schedule();
        const scheduling::Workings workings{each.plan.portfolio, schedule};
        for (const auto& name : each.names) {
            CAPTURE(name);
            const auto& dates = *schedule.find(each.plan.id(name));
            const auto node = workings.nodeOf(each.plan.id(name));
            auto least = workings.spans()
                             .floatClockOf(workings.network().nodes[node])
                             .between(dates.earlyFinish, schedule.projectFinish);
            for (const auto link : workings.outOf(node)) least = std::min(least, workings.room(link));
            CHECK(std::max(model::WorkTime{}, least) == dates.freeFloat);
        }
    }
}
