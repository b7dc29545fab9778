#include "scheduling/obligations/held_room.h"

#include "scheduling/obligations/law_deadlines.h"
#include "tests/scheduling/support/network_builder.h"
#include "tests/scheduling/support/random_plan.h"
#include "tests/support/connected.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::LinkType;
using scheduling::HeldBy;

namespace {

scheduling::HeldRooms roomsOf(const NetworkBuilder& plan) {
    const auto schedule = plan.schedule();
    return scheduling::heldRoomsOf(scheduling::Workings{plan.portfolio, schedule});
}

/// A part of the law in force on a day, which asks for an activity.
model::LawDependency asksFor(NetworkBuilder& plan, const std::string& name, std::string_view day,
                             model::WorkTime lead = {}) {
    model::LawPart part;
    part.id = {1};
    part.code = "book 1";
    plan.portfolio.all<model::LawPart>().put(part);
    model::LawMilestone milestone;
    milestone.id = {1};
    milestone.code = "in force";
    milestone.plannedDate = model::dayFrom(day);
    plan.portfolio.all<model::LawMilestone>().put(milestone);
    model::LawDependency asks;
    asks.id = {1};
    asks.code = "needs";
    asks.lawPart = part.id;
    asks.lawMilestone = milestone.id;
    asks.required = refTo(plan.id(name));
    asks.leadTime = lead;
    plan.portfolio.all<model::LawDependency>().put(asks);
    return asks;
}

}  // namespace

TEST_CASE("room is counted back over links from the date of the law, less the time needed before it") {
    //  design 5 ---> build 3 (+2d) ---> accept 1 ; later 20
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 3_wd).activity("accept", 1_wd).activity("later", 20_wd);
    plan.link("design", "build").link("build", "accept", LinkType::finishToStart, 2_wd);
    // Accepted on Monday the 18th at the end of the day; in force on Monday the 25th.
    asksFor(plan, "accept", "2027-01-25", 1_wd);

    const auto rooms = roomsOf(plan);

    const auto* accept = rooms.find(plan.id("accept"));
    REQUIRE(accept);
    CHECK(accept->room == 3_wd);
    CHECK(accept->latest == at("2027-01-21T17:00"));
    CHECK(accept->held.by == HeldBy::law);
    CHECK(accept->held.day == *model::dayFrom("2027-01-25"));
    CHECK(rooms.find(plan.id("build"))->room == 3_wd);
    CHECK(rooms.find(plan.id("design"))->room == 3_wd);
    CHECK(rooms.find(plan.id("design"))->held == accept->held);
    CHECK_FALSE(rooms.find(plan.id("later")));
}

TEST_CASE("of several dates the one that leaves the least room binds, also when it is missed") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 3_wd).activity("write", 2_wd);
    plan.link("design", "build").link("design", "write");
    plan.deadline("build", "2027-01-12T17:00").deadline("write", "2027-01-15T17:00");

    const auto rooms = roomsOf(plan);

    CHECK(rooms.find(plan.id("build"))->room == -1_wd);
    CHECK(rooms.find(plan.id("write"))->room == 3_wd);
    CHECK(rooms.find(plan.id("design"))->room == -1_wd);
    CHECK(rooms.find(plan.id("design"))->held.activity == plan.id("build"));
    CHECK(rooms.find(plan.id("design"))->held.by == HeldBy::deadline);
}

TEST_CASE("a promise holds until the last day that keeps it") {
    NetworkBuilder plan;
    plan.activity("build", 3_wd);
    model::BaselineDate promise;
    promise.id = {1};
    promise.baseline = "B1";
    promise.baselineDate = *model::dayFrom("2026-12-01");
    promise.object = refTo(plan.id("build"));
    promise.date = *model::dayFrom("2027-01-01");
    promise.precision = model::DatePrecision::month;
    plan.portfolio.all<model::BaselineDate>().put(promise);

    const auto rooms = roomsOf(plan);

    // From the 6th to the last working day of January, the 29th.
    CHECK(rooms.find(plan.id("build"))->room == 17_wd);
    CHECK(rooms.find(plan.id("build"))->held.by == HeldBy::promise);
    CHECK(rooms.find(plan.id("build"))->held.day == *model::dayFrom("2027-01-31"));
}

TEST_CASE("a promise that the plan breaks is told, and leaves the room to the next date") {
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 3_wd).link("design", "build");
    plan.deadline("build", "2027-01-20T17:00");
    model::BaselineDate promise;
    promise.id = {1};
    promise.baseline = "B1";
    promise.baselineDate = *model::dayFrom("2026-12-01");
    promise.object = refTo(plan.id("build"));
    promise.date = *model::dayFrom("2027-01-08");
    plan.portfolio.all<model::BaselineDate>().put(promise);

    const auto rooms = roomsOf(plan);

    CHECK(rooms.find(plan.id("build"))->room == 5_wd);
    CHECK(rooms.find(plan.id("design"))->room == 5_wd);
    CHECK(rooms.find(plan.id("build"))->held.by == HeldBy::deadline);
    const auto schedule = plan.schedule();
    const scheduling::Workings workings{plan.portfolio, schedule};
    const auto broken = scheduling::brokenPromise(workings, plan.id("build"));
    REQUIRE(broken);
    CHECK(broken->room == -3_wd);
    CHECK_FALSE(scheduling::brokenPromise(workings, plan.id("design")));
}

TEST_CASE("a date on a summary holds for all in it, and a summary has the least room of what it contains") {
    NetworkBuilder plan;
    plan.summary("phase").activity("design", 5_wd).activity("build", 3_wd);
    plan.under("phase", "design").under("phase", "build");
    asksFor(plan, "phase", "2027-01-18");

    const auto rooms = roomsOf(plan);

    CHECK(rooms.find(plan.id("design"))->room == 5_wd);
    CHECK(rooms.find(plan.id("build"))->room == 7_wd);
    CHECK(rooms.find(plan.id("phase"))->room == 5_wd);
}

TEST_CASE("what is finished has no room, and neither has what only it waits for") {
    NetworkBuilder plan;
    plan.statusDate("2027-01-15").activity("design", 5_wd).activity("build", 3_wd);
    plan.link("design", "build");
    plan.progress("build", 100, "2027-01-06T08:00", "2027-01-08T17:00");
    plan.deadline("build", "2027-01-12T17:00");

    const auto rooms = roomsOf(plan);

    CHECK_FALSE(rooms.find(plan.id("build")));
    CHECK_FALSE(rooms.find(plan.id("design")));
}

TEST_CASE("a deadline of the law is met by itself, by its fallback in time, or missed") {
    using scheduling::Kept;
    NetworkBuilder plan;
    plan.activity("module", 10_wd).activity("adapted", 3_wd).activity("paper", 8_wd);
    auto asks = asksFor(plan, "module", "2027-01-18");
    const auto kept = [&] {
        plan.portfolio.all<model::LawDependency>().put(asks);
        const auto schedule = plan.schedule();
        return scheduling::lawDeadlines(plan.portfolio, schedule, scheduling::Clocks{plan.portfolio})
            .at(0)
            .kept;
    };
    CHECK(kept() == Kept::byItself);

    asks.leadTime = 3_wd;
    CHECK(kept() == Kept::missed);
    asks.fallback = refTo(plan.id("paper"));
    CHECK(kept() == Kept::missed);
    asks.fallback = refTo(plan.id("adapted"));
    CHECK(kept() == Kept::byFallback);
}

TEST_CASE("room to the end of a plan to which all is held is its float, whatever the links and calendars") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomPlan each{seed};
        const auto schedule = each.plan.schedule();
        auto held = each.plan.portfolio;
        for (const auto& name : each.names) {
            auto activity = held.all<model::Activity>().at(each.plan.id(name));
            activity.deadline = schedule.projectFinish;
            held.all<model::Activity>().put(activity);
        }
        const auto rooms = scheduling::heldRoomsOf(scheduling::Workings{held, schedule});
        for (const auto& name : each.names) {
            CAPTURE(name);
            const auto* room = rooms.find(each.plan.id(name));
            REQUIRE(room);
            CHECK(room->room == schedule.find(each.plan.id(name))->finishFloat);
        }
    }
}

TEST_CASE("the way to the date that binds names the activities through which the bound comes") {
    //  design 5 --> build 3 --> accept 1 ; design 5 --> write 2
    NetworkBuilder plan;
    plan.activity("design", 5_wd).activity("build", 3_wd).activity("accept", 1_wd).activity("write", 2_wd);
    plan.link("design", "build").link("build", "accept").link("design", "write");
    plan.deadline("write", "2027-01-29T17:00");
    asksFor(plan, "accept", "2027-01-25");

    const auto rooms = roomsOf(plan);

    CHECK(rooms.wayFrom(plan.id("design")) == std::vector{plan.id("build"), plan.id("accept")});
    CHECK(rooms.wayFrom(plan.id("accept")).empty());
    CHECK(rooms.wayFrom(plan.id("write")).empty());
}

TEST_CASE("room is that to a decision about the law too, by the last day of what is known of it") {
    //  check 5, informs a decision of some day in January, ten working days before which it must be there
    NetworkBuilder plan;
    plan.statusDate("2026-12-01").activity("check", 5_wd);
    auto informs = asksFor(plan, "check", "2027-01-01", 10_wd);
    informs.relation = model::LawRelation::informsDecision;
    plan.portfolio.all<model::LawDependency>().put(informs);
    auto decision = *plan.portfolio.find(informs.lawMilestone);
    decision.precision = model::DatePrecision::month;
    plan.portfolio.all<model::LawMilestone>().put(decision);

    const auto rooms = roomsOf(plan);
    const auto* room = rooms.find(plan.id("check"));
    REQUIRE(room);
    CHECK(room->held.by == HeldBy::decision);
    CHECK(room->held.to == refTo(decision.id));
    CHECK(room->held.day == *model::dayFrom("2027-01-31"));
    // By Friday the 15th, and finished on Friday the 8th.
    CHECK(room->latest == at("2027-01-15T17:00"));
    CHECK(room->room == 5_wd);

    const auto schedule = plan.schedule();
    const auto deadline =
        scheduling::lawDeadlines(plan.portfolio, schedule, scheduling::Clocks{plan.portfolio}).at(0);
    CHECK(deadline.isDecision);
    CHECK(deadline.kept == scheduling::Kept::byItself);

    decision.actualDate = *model::dayFrom("2026-11-30");
    plan.portfolio.all<model::LawMilestone>().put(decision);
    const auto after = roomsOf(plan);
    CHECK_FALSE(after.find(plan.id("check")));
}
