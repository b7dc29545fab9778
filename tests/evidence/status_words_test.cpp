#include "evidence/status_words.h"

#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

namespace mijlpaal::evidence {
namespace {

using model::makeDay;
using model::StatusColour;
using namespace tests;

//  One programme with build 10 on it, planned from 4 to 15 January 2027; the status date is in December.
struct Reported {
    NetworkBuilder plan;
    forecasting::PlannedSpans planned;

    Reported() {
        plan.activity("build", 10_wd);
        put(programme());
        edit("build", [](model::Activity& each) { each.programme = model::ProgrammeId{1}; });
    }

    static model::Programme programme(std::optional<StatusColour> word = StatusColour::green,
                                      std::string reason = {}) {
        model::Programme made;
        made.id = {1};
        made.code = "P1";
        made.statusColour = word;
        made.statusReason = std::move(reason);
        return made;
    }

    template <class Record>
    void put(const Record& record) {
        plan.portfolio.all<Record>().put(record);
    }
    template <class Change>
    void edit(const std::string& name, Change change) {
        auto activity = *plan.portfolio.find(plan.id(name));
        change(activity);
        put(activity);
    }
    template <class Change>
    void set(Change change) {
        auto settings = plan.portfolio.settings();
        change(settings);
        put(settings);
    }

    void promise(model::Day day) {
        model::BaselineDate made;
        made.id = {1};
        made.baseline = "B1";
        made.object = refTo(plan.id("build"));
        made.date = day;
        put(made);
    }

    StatusWord word() const { return statusWords(plan.portfolio, plan.schedule(), planned).at(0); }
    std::vector<RedKind> red() const {
        std::vector<RedKind> kinds;
        for (const auto& each : word().red) kinds.push_back(each.kind);
        return kinds;
    }
    std::string sentence() const {
        const scheduling::Telling telling{plan.portfolio, model::Language::english};
        return base::plain(sentenceOf(word().red.at(0), telling));
    }
};

TEST_CASE("a promise that moved by more than twenty working days is red, and by twenty is not") {
    Reported reported;
    reported.promise(makeDay(2026, 12, 18));  // four weeks before 15 January
    CHECK(reported.red().empty());
    reported.promise(makeDay(2026, 12, 17));
    CHECK(reported.red() == std::vector{RedKind::promiseMoved});
    CHECK(reported.word().red[0].amount == 21);
    CHECK(reported.sentence() ==
          "“build” was promised for 17 Dec 2026 and is planned for 15 Jan 2027, 21d later.");
    reported.set([](model::Settings& settings) { settings.promiseMovedLimitDays = 21; });
    CHECK(reported.red().empty());
}

TEST_CASE("a promise about what is finished moves no more") {
    Reported reported;
    reported.promise(makeDay(2026, 6, 1));
    reported.plan.progress("build", 100, "2026-12-01T08:00", "2026-12-14T17:00");
    CHECK(reported.red().empty());
}

TEST_CASE("work that is ten points behind the baseline is red, and nine is not") {
    Reported reported;
    reported.edit("build", [](model::Activity& each) { each.costInternal = model::Money{100'000}; });
    reported.planned[reported.plan.id("build")] = {at("2026-11-02T08:00"), at("2026-11-13T17:00")};
    reported.plan.progress("build", 91, "2026-11-02T08:00");
    CHECK(reported.red().empty());
    reported.plan.progress("build", 90, "2026-11-02T08:00");
    CHECK(reported.red() == std::vector{RedKind::workBehind});
    CHECK(reported.word().red[0].amount == 10);
    CHECK(reported.sentence() == "The work done is 10 points of a hundred behind the baseline.");
    reported.set([](model::Settings& settings) { settings.workBehindLimitPoints = 11; });
    CHECK(reported.red().empty());
}

TEST_CASE("more paid than estimated is red while work is left") {
    Reported reported;
    reported.edit("build", [](model::Activity& each) { each.costInternal = model::Money{100'000}; });
    model::Actual actual;
    actual.id = {1};
    actual.programme = model::ProgrammeId{1};
    actual.periodEnd = makeDay(2026, 9, 30);
    actual.amount = {100'000};
    reported.put(actual);
    CHECK(reported.red().empty());
    actual.amount = {104'000};
    reported.put(actual);
    CHECK(reported.red() == std::vector{RedKind::paidAboveEstimate});
    CHECK(reported.word().red[0].amount == 104);
    reported.set([](model::Settings& settings) { settings.paidLimitPercent = 104; });
    CHECK(reported.red().empty());
    reported.set([](model::Settings& settings) { settings.paidLimitPercent = 100; });
    reported.plan.progress("build", 100, "2026-11-02T08:00", "2026-11-13T17:00");
    CHECK(reported.red().empty());
}

TEST_CASE("a must that only its fallback delivers in time is red, and so is one that nothing delivers") {
    Reported reported;
    reported.plan.activity("instead", 1_wd);
    model::LawMilestone law;
    law.id = {1};
    law.plannedDate = makeDay(2027, 1, 11);
    reported.put(law);
    model::LawDependency asks;
    asks.id = {1};
    asks.lawMilestone = law.id;
    asks.required = refTo(reported.plan.id("build"));
    asks.fallback = refTo(reported.plan.id("instead"));
    reported.put(asks);
    CHECK(reported.red() == std::vector{RedKind::onFallback});
    CHECK(reported.sentence() == "“build” must be ready by 8 Jan 2027, and only its fallback is.");
    asks.fallback.reset();
    reported.put(asks);
    CHECK(reported.red() == std::vector{RedKind::mustMissed});
    asks.relation = model::LawRelation::preferredReadyBefore;
    reported.put(asks);
    CHECK(reported.red().empty());
}

TEST_CASE("advice that is open past its date is red for the programme that follows it up") {
    Reported reported;
    model::Review review;
    review.id = {1};
    reported.put(review);
    model::Recommendation advice;
    advice.id = {1};
    advice.code = "RC1";
    advice.review = review.id;
    advice.followUpActivity = reported.plan.id("build");
    advice.dueDate = reported.plan.portfolio.settings().statusDate;
    reported.put(advice);
    CHECK(reported.red().empty());
    advice.dueDate = *advice.dueDate - std::chrono::days{1};
    reported.put(advice);
    CHECK(reported.red() == std::vector{RedKind::adviceOpen});
    CHECK(reported.word().red[0].about == refTo(advice.id));
    advice.status = "afgerond";
    reported.put(advice);
    CHECK(reported.red().empty());
    // Without work that follows it up, it is of the programme of its review.
    advice.status = "open";
    advice.followUpActivity.reset();
    reported.put(advice);
    CHECK(reported.red().empty());
    review.programme = model::ProgrammeId{1};
    reported.put(review);
    CHECK(reported.red() == std::vector{RedKind::adviceOpen});
}

TEST_CASE("a green word with red evidence needs a written reason; no other word does") {
    Reported reported;
    CHECK(reported.word().stands == WordStands::agrees);
    reported.promise(makeDay(2026, 6, 1));
    CHECK(reported.word().stands == WordStands::contradicted);
    reported.put(Reported::programme(StatusColour::green, "Everybody knows."));
    CHECK(reported.word().stands == WordStands::explained);
    reported.put(Reported::programme(StatusColour::amber));
    CHECK(reported.word().stands == WordStands::agrees);
    CHECK(reported.word().red.size() == 1);
    reported.put(Reported::programme(std::nullopt));
    CHECK(reported.word().stands == WordStands::unsaid);
}

}  // namespace
}  // namespace mijlpaal::evidence
