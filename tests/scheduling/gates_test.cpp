#include "scheduling/explanations/explain.h"
#include "tests/scheduling/support/network_builder.h"
#include "tests/support/connected.h"

#include <doctest/doctest.h>

// Bounds from outside the plan: reviews, terms set by law.

using namespace mijlpaal;
using namespace mijlpaal::tests;
using scheduling::Gate;
using scheduling::StartReason;

namespace {

const auto review = base::message("The board reviews the design on 11 January.");

scheduling::Schedule scheduled(const NetworkBuilder& plan, const std::vector<Gate>& gates) {
    return scheduling::schedule(plan.portfolio, plan.options, nullptr, gates).value();
}

NetworkBuilder designAndBuild(model::Profile profile) {
    NetworkBuilder plan;
    plan.options.profile = profile;
    plan.options.statusDateIsFloor = profile == model::Profile::p6;
    plan.activity("design", 2_wd).activity("build", 5_wd).link("design", "build");
    return plan;
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

TEST_CASE("nothing of an activity starts before its gate, and what follows it waits too") {
    for (const auto profile : bothProfiles) {
        auto plan = designAndBuild(profile);
        plan.activity("accept", 1_wd).link("build", "accept");
        const auto schedule = scheduled(plan, {{plan.id("build"), at("2027-01-11T08:00"), review}});
        CHECK(schedule.find(plan.id("build"))->start == at("2027-01-11T08:00"));
        CHECK(schedule.find(plan.id("accept"))->start == at("2027-01-18T08:00"));
        CHECK(schedule.reason(plan.id("build")) == StartReason::gate);
        CHECK(schedule.driving(plan.id("build")).empty());
        // What comes before the gate gains room, up to the gate.
        CHECK(schedule.find(plan.id("design"))->freeFloat == 3_wd);
        CHECK(schedule.find(plan.id("build"))->totalFloat == 0_wd);
    }
}

TEST_CASE("a gate outside working time opens when work can begin, and the latest of several binds") {
    for (const auto profile : bothProfiles) {
        const auto plan = designAndBuild(profile);
        const auto schedule = scheduled(plan, {{plan.id("build"), at("2027-01-09T12:00"), review},
                                               {plan.id("build"), at("2027-01-07T08:00"), review}});
        CHECK(schedule.find(plan.id("build"))->start == at("2027-01-11T08:00"));
    }
}

TEST_CASE("a gate that has opened by then changes nothing") {
    for (const auto profile : bothProfiles) {
        const auto plan = designAndBuild(profile);
        const auto schedule = scheduled(plan, {{plan.id("build"), at("2027-01-05T08:00"), review}});
        CHECK(*schedule.find(plan.id("build")) == *scheduled(plan, {}).find(plan.id("build")));
        CHECK(schedule.reason(plan.id("build")) == StartReason::link);
    }
}

TEST_CASE("a gate is not pulled away by a date that must be met") {
    for (const auto profile : bothProfiles) {
        for (const auto type : {model::ConstraintType::mustStartOn, model::ConstraintType::mustFinishOn}) {
            auto plan = designAndBuild(profile);
            plan.constraint("build", type, "2027-01-08T12:00");
            const auto schedule = scheduled(plan, {{plan.id("build"), at("2027-01-11T08:00"), review}});
            CHECK(schedule.find(plan.id("build"))->start == at("2027-01-11T08:00"));
            CHECK(schedule.find(plan.id("build"))->finish == at("2027-01-15T17:00"));
            CHECK(schedule.find(plan.id("build"))->totalFloat < 0_wd);
        }
    }
}

TEST_CASE("a gate on a summary holds back all that is in it") {
    for (const auto profile : bothProfiles) {
        auto plan = designAndBuild(profile);
        plan.summary("works").under("works", "build");
        const auto schedule = scheduled(plan, {{plan.id("works"), at("2027-01-11T08:00"), review}});
        CHECK(schedule.find(plan.id("build"))->start == at("2027-01-11T08:00"));
        CHECK(schedule.find(plan.id("works"))->start == at("2027-01-11T08:00"));

        const auto told = explain(scheduling::Workings{plan.portfolio, schedule}, plan.id("build"),
                                  model::Language::english);
        REQUIRE(flawIn(told.start) == "");
        CHECK(told.start.back().cause == scheduling::Cause::gate);
        CHECK(told.start.back().around == plan.id("works"));
        const auto words = wordsOf(told.start);
        REQUIRE(words.size() >= 2);
        CHECK(words[1] == "The board reviews the design on 11 January.");
    }
}

TEST_CASE("what has started, or is placed by hand, does not wait for a gate") {
    for (const auto profile : bothProfiles) {
        auto plan = designAndBuild(profile);
        plan.progress("build", 50, "2027-01-04T08:00");
        const auto schedule = scheduled(plan, {{plan.id("build"), at("2027-02-01T08:00"), review}});
        CHECK(*schedule.find(plan.id("build")) == *scheduled(plan, {}).find(plan.id("build")));
    }
}

TEST_CASE("why an activity starts with a gate is told with who or what binds") {
    for (const auto profile : bothProfiles) {
        const auto plan = designAndBuild(profile);
        const auto schedule = scheduled(plan, {{plan.id("build"), at("2027-01-11T08:00"), review}});
        const auto told = explain(scheduling::Workings{plan.portfolio, schedule}, plan.id("build"),
                                  model::Language::english);
        REQUIRE(flawIn(told.start) == "");
        CHECK(told.start.back().cause == scheduling::Cause::gate);
        const auto words = wordsOf(told.start);
        REQUIRE(words.size() == 3);
        CHECK(words[0].find("may not start before 11 Jan 2027.") != words[0].npos);
        CHECK(words[1] == "The board reviews the design on 11 January.");
        CHECK(words[2].starts_with("By its links alone it would start on 6 Jan 2027"));
    }
}

TEST_CASE("a gate on what is not in the plan counts for nothing") {
    const auto plan = designAndBuild(model::Profile::p6);
    const auto schedule = scheduled(plan, {{model::ActivityId{999}, at("2027-02-01T08:00"), review}});
    CHECK(schedule.projectFinish == scheduled(plan, {}).projectFinish);
}
