#include "scheduling/explanations/explain.h"
#include "scheduling/obligations/follow_up.h"
#include "scheduling/obligations/gates.h"
#include "scheduling/obligations/held_room.h"
#include "tests/scheduling/support/network_builder.h"
#include "tests/support/connected.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

// What reviews and recommendations hold back. The plan starts on Monday 4 January 2027.

using namespace mijlpaal;
using namespace mijlpaal::tests;
using scheduling::StartReason;

namespace {

/// design 2 > build 5 > accept 1, with the answer to advice beside it: answer 8.
NetworkBuilder designAndAnswer(model::Profile profile = model::Profile::p6) {
    NetworkBuilder plan;
    plan.options.profile = profile;
    plan.options.statusDateIsFloor = profile == model::Profile::p6;
    plan.activity("design", 2_wd).activity("build", 5_wd).activity("accept", 1_wd).activity("answer", 8_wd);
    plan.link("design", "build").link("build", "accept");
    return plan;
}

template <class Record>
model::Id<Record> put(NetworkBuilder& plan, Record record) {
    record.id = plan.portfolio.all<Record>().nextId();
    plan.portfolio.all<Record>().put(record);
    return record.id;
}

model::Recommendation openFor(const NetworkBuilder& plan, const std::string& held, const std::string& work) {
    model::Recommendation recommendation;
    recommendation.code = "RC1";
    recommendation.gates = {plan.id(held)};
    if (!work.empty()) recommendation.followUpActivity = plan.id(work);
    return recommendation;
}

scheduling::Schedule scheduled(const NetworkBuilder& plan) {
    return scheduling::schedule(plan.portfolio, plan.options, nullptr, scheduling::gatesOf(plan.portfolio))
        .value();
}

std::string startOf(const NetworkBuilder& plan, const std::string& name) {
    return model::isoText(scheduled(plan).find(plan.id(name))->start);
}

std::vector<std::string> wordsOf(const std::vector<scheduling::Step>& steps) {
    std::vector<std::string> words;
    for (const auto& step : steps) {
        for (const auto& sentence : step.sentences) words.push_back(plain(sentence.message));
    }
    return words;
}

constexpr std::array bothProfiles{model::Profile::p6, model::Profile::msp};

}  // namespace

TEST_CASE(
    "an open recommendation holds work back until its follow-up is finished, and closing it moves it back") {
    for (const auto profile : bothProfiles) {
        auto plan = designAndAnswer(profile);
        CHECK(startOf(plan, "build") == "2027-01-06T08:00");
        auto recommendation = openFor(plan, "build", "answer");
        recommendation.id = put(plan, recommendation);
        CHECK(startOf(plan, "build") == "2027-01-14T08:00");
        CHECK(startOf(plan, "accept") == "2027-01-21T08:00");
        CHECK(scheduled(plan).reason(plan.id("build")) == StartReason::gate);
        recommendation.closedOn = model::makeDay(2027, 1, 3);
        plan.portfolio.all<model::Recommendation>().put(recommendation);
        CHECK(startOf(plan, "build") == "2027-01-06T08:00");
    }
}

TEST_CASE("when the follow-up takes longer, what the recommendation holds back moves as much") {
    auto plan = designAndAnswer();
    put(plan, openFor(plan, "build", "answer"));
    auto answer = plan.portfolio.all<model::Activity>().at(plan.id("answer"));
    answer.optimistic = answer.mostLikely = answer.pessimistic = 10_wd;
    plan.portfolio.all<model::Activity>().put(answer);
    CHECK(startOf(plan, "build") == "2027-01-18T08:00");
}

TEST_CASE("the work that opens a gate has no float where the gate drives the plan") {
    auto plan = designAndAnswer();
    put(plan, openFor(plan, "build", "answer"));
    const auto schedule = scheduled(plan);
    CHECK(schedule.find(plan.id("answer"))->totalFloat == 0_wd);
    CHECK(schedule.find(plan.id("answer"))->critical);
    CHECK(schedule.find(plan.id("design"))->freeFloat == 6_wd);
}

TEST_CASE("room to a date counts back over a gate") {
    auto plan = designAndAnswer();
    put(plan, openFor(plan, "build", "answer"));
    plan.deadline("accept", "2027-01-25T17:00");
    const auto schedule = scheduled(plan);
    const scheduling::Workings workings{plan.portfolio, schedule};
    const auto rooms = scheduling::heldRoomsOf(workings);
    REQUIRE(rooms.find(plan.id("answer")));
    CHECK(rooms.find(plan.id("answer"))->room == 2_wd);
}

TEST_CASE("explain says which recommendation holds an activity back, and goes on to the work that opens it") {
    auto plan = designAndAnswer();
    put(plan, openFor(plan, "build", "answer"));
    const auto schedule = scheduled(plan);
    const auto made =
        scheduling::explain(plan.portfolio, schedule, plan.id("build"), model::Language::english);
    REQUIRE(made.start.size() == 2);
    CHECK(made.start[0].cause == scheduling::Cause::gateWork);
    CHECK(made.start[0].from == plan.id("answer"));
    REQUIRE(made.start[0].heldBy);
    CHECK(made.start[0].heldBy->kind == model::RecordKind::recommendation);
    CHECK(wordsOf(made.start).at(1) == "The recommendation “RC1” is open.");
    CHECK(flawIn(made.start).empty());
    const auto room =
        scheduling::explain(plan.portfolio, schedule, plan.id("answer"), model::Language::english).room;
    REQUIRE_FALSE(room.hits.empty());
    CHECK(room.hits.front().activity == plan.id("build"));
    CHECK_FALSE(room.hits.front().link);
}

TEST_CASE(
    "a recommendation without work on it holds back until its due date, and a due date gone by until the "
    "status") {
    auto plan = designAndAnswer();
    auto recommendation = openFor(plan, "build", "");
    recommendation.dueDate = model::makeDay(2027, 1, 11);
    recommendation.id = put(plan, recommendation);
    CHECK(startOf(plan, "build") == "2027-01-12T08:00");
    recommendation.dueDate = model::makeDay(2026, 1, 11);
    plan.portfolio.all<model::Recommendation>().put(recommendation);
    CHECK(startOf(plan, "build") == "2027-01-06T08:00");
}

TEST_CASE("a review that is not done holds work back until its advice is expected") {
    auto plan = designAndAnswer();
    model::Review review;
    review.code = "V1";
    review.kind = "AcICT-advies";
    review.adviceDate = model::makeDay(2027, 1, 13);
    review.gates = {plan.id("build")};
    review.id = put(plan, review);
    CHECK(startOf(plan, "build") == "2027-01-14T08:00");
    const auto made =
        scheduling::explain(plan.portfolio, scheduled(plan), plan.id("build"), model::Language::english);
    CHECK(made.start[0].cause == scheduling::Cause::gate);
    CHECK(wordsOf(made.start).at(1) == "The review “V1” is not done yet.");

    SUBCASE("a year is not over before its last day") {
        review.precision = model::DatePrecision::month;
        plan.portfolio.all<model::Review>().put(review);
        CHECK(startOf(plan, "build") == "2027-02-01T08:00");
    }
    SUBCASE("without a day it is asked for at the soonest and takes its lead time") {
        review.adviceDate.reset();
        review.leadTime = 10_wd;
        plan.portfolio.all<model::Review>().put(review);
        plan.statusDate("2027-01-03");
        CHECK(startOf(plan, "build") == "2027-01-18T08:00");
    }
    SUBCASE("once done it holds nothing back") {
        review.status = "afgerond";
        plan.portfolio.all<model::Review>().put(review);
        CHECK(startOf(plan, "build") == "2027-01-06T08:00");
    }
}

TEST_CASE("a gate yields to work that has started") {
    auto plan = designAndAnswer();
    put(plan, openFor(plan, "build", "answer"));
    plan.progress("design", 100, "2027-01-04T08:00", "2027-01-05T17:00");
    plan.progress("build", 20, "2027-01-06T08:00");
    CHECK(startOf(plan, "build") == "2027-01-06T08:00");
}

TEST_CASE("a summary that is held back holds back all that is in it") {
    auto plan = designAndAnswer();
    plan.summary("phase").activity("inside", 3_wd).under("phase", "inside");
    put(plan, openFor(plan, "phase", "answer"));
    CHECK(startOf(plan, "inside") == "2027-01-14T08:00");
    const auto made =
        scheduling::explain(plan.portfolio, scheduled(plan), plan.id("inside"), model::Language::english);
    CHECK(made.start[0].cause == scheduling::Cause::gateWork);
    CHECK(made.start[0].around == plan.id("phase"));
}

TEST_CASE("a gate that waits for what it holds back is reported and not followed") {
    auto plan = designAndAnswer();
    // The answer is written only after the build that it would hold back.
    plan.link("accept", "answer");
    put(plan, openFor(plan, "build", "answer"));
    const auto schedule = scheduled(plan);
    CHECK(model::isoText(schedule.find(plan.id("build"))->start) == "2027-01-06T08:00");
    CHECK(schedule.gates.empty());
    REQUIRE(schedule.circularGates.size() == 1);
    CHECK(schedule.circularGates.front().activity == plan.id("build"));
}

TEST_CASE("of two gates that wait for each other the first is followed") {
    auto plan = designAndAnswer();
    put(plan, openFor(plan, "build", "answer"));
    put(plan, openFor(plan, "answer", "accept"));
    const auto schedule = scheduled(plan);
    REQUIRE(schedule.gates.size() == 1);
    CHECK(schedule.gates.front().activity == plan.id("build"));
    REQUIRE(schedule.circularGates.size() == 1);
    CHECK(schedule.circularGates.front().activity == plan.id("answer"));
}

TEST_CASE(
    "whatever gates there are, a plan is made, what is followed is kept, and none of it moves anything "
    "earlier") {
    CHECK(rc::check([] {
        NetworkBuilder plan;
        const auto count = *rc::gen::inRange(2, 9);
        for (int i = 0; i < count; ++i)
            plan.activity("a" + std::to_string(i), model::hours(8) * *rc::gen::inRange<std::int64_t>(1, 6));
        for (int i = 1; i < count; ++i) {
            if (*rc::gen::arbitrary<bool>())
                plan.link("a" + std::to_string(*rc::gen::inRange(0, i)), "a" + std::to_string(i));
        }
        const auto without = scheduled(plan);
        const auto gates = *rc::gen::inRange(1, 6);
        for (int i = 0; i < gates; ++i)
            put(plan, openFor(plan, "a" + std::to_string(*rc::gen::inRange(0, count)),
                              "a" + std::to_string(*rc::gen::inRange(0, count))));
        const auto with = scheduled(plan);
        RC_ASSERT(with.gates.size() + with.circularGates.size() == static_cast<std::size_t>(gates));
        for (const auto& gate : with.gates)
            RC_ASSERT(with.find(gate.activity)->start >= with.find(*gate.after)->finish);
        for (const auto& each : plan.portfolio.all<model::Activity>())
            RC_ASSERT(with.find(each.id)->start >= without.find(each.id)->start);
    }));
}

TEST_CASE(
    "what becomes of a recommendation goes from its answer over the work and the evidence to its closing") {
    using scheduling::FollowUp;
    auto plan = designAndAnswer();
    auto recommendation = openFor(plan, "build", "answer");
    const auto stage = [&] { return scheduling::followUpOf(plan.portfolio, recommendation); };
    CHECK(stage() == FollowUp::made);
    recommendation.answeredOn = model::makeDay(2027, 1, 2);
    CHECK(stage() == FollowUp::answered);
    plan.progress("answer", 10, "2027-01-04T08:00");
    CHECK(stage() == FollowUp::underWay);
    recommendation.evidenceNl = "Verslag van de proef";
    CHECK(stage() == FollowUp::shown);
    recommendation.closedOn = model::makeDay(2027, 2, 1);
    CHECK(stage() == FollowUp::closed);
    recommendation.closedOn.reset();
    recommendation.acceptance = model::Acceptance::notAccepted;
    CHECK(stage() == FollowUp::declined);
}

TEST_CASE("a contribution and answers to questions are no verdict, an advice is one") {
    model::Review review;
    review.kind = "AcICT-advies";
    CHECK(scheduling::isVerdict(review));
    review.kind = "bijdrage rondetafelgesprek";
    CHECK_FALSE(scheduling::isVerdict(review));
    review.kind = "antwoorden op Kamervragen";
    CHECK_FALSE(scheduling::isVerdict(review));
}

TEST_CASE("a finding that comes back is followed to the first time, also where the record names a circle") {
    NetworkBuilder plan;
    model::Recommendation first, second, third;
    first.id = put(plan, first);
    second.repeats = first.id;
    second.id = put(plan, second);
    third.repeats = second.id;
    third.id = put(plan, third);
    CHECK(scheduling::repeatedBy(plan.portfolio, third.id) == std::vector{second.id, first.id});
    CHECK(scheduling::repeatedBy(plan.portfolio, first.id).empty());
    first.repeats = third.id;
    plan.portfolio.all<model::Recommendation>().put(first);
    CHECK(scheduling::repeatedBy(plan.portfolio, third.id) == std::vector{second.id, first.id});
}

TEST_CASE("the next request is counted back from what it holds back, with what its file lacks") {
    auto plan = designAndAnswer();
    model::Review review;
    review.code = "V1";
    review.kind = "CIO-oordeel";
    review.gates = {plan.id("accept"), plan.id("build")};
    review.leadTime = 2_wd;
    review.documents = "Business case;planning";
    review.id = put(plan, review);
    const scheduling::Clocks clocks{plan.portfolio};
    // Without the review in the way, the build starts on Wednesday 6 January.
    const auto schedule = plan.schedule();
    const auto requests = scheduling::reviewRequests(plan.portfolio, schedule, clocks);
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].gate == plan.id("build"));
    CHECK(requests[0].gateStart == model::makeDay(2027, 1, 6));
    CHECK(requests[0].adviceBy == model::makeDay(2027, 1, 5));
    CHECK(requests[0].askBy == model::makeDay(2027, 1, 1));
    CHECK(requests[0].missing == std::vector<std::string_view>{"architectuurschets"});

    SUBCASE("what was asked for is not to be asked for") {
        review.requestedOn = model::makeDay(2026, 12, 1);
        plan.portfolio.all<model::Review>().put(review);
        CHECK(scheduling::reviewRequests(plan.portfolio, schedule, clocks).empty());
    }
}
