#include "evidence/incidents.h"

#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

namespace mijlpaal::evidence {
namespace {

using model::makeDay;
using namespace tests;

const auto today = makeDay(2026, 12, 31);

//  build (under way on S1) --> ready (promised for 15 January 2027)
struct Outage {
    NetworkBuilder plan;

    Outage() {
        plan.activity("build", 10_wd).activity("other", 5_wd).milestone("ready").link("build", "ready");
        plan.progress("build", 50, "2026-12-01T08:00");
        plan.progress("other", 50, "2026-12-01T08:00");
        model::System system;
        system.id = {1};
        system.code = "S1";
        plan.portfolio.all<model::System>().put(system);
        auto build = *plan.portfolio.find(plan.id("build"));
        build.system = system.id;
        plan.portfolio.all<model::Activity>().put(build);
        model::BaselineDate promise;
        promise.id = {1};
        promise.baseline = "B1";
        promise.object = refTo(plan.id("ready"));
        promise.date = makeDay(2027, 1, 15);
        plan.portfolio.all<model::BaselineDate>().put(promise);
        put(incident());
    }

    /// Monday 7 up to and including Wednesday 9 December 2026.
    model::Incident incident() const {
        model::Incident made;
        made.id = {1};
        made.code = "N1";
        made.startDate = makeDay(2026, 12, 7);
        made.endDate = makeDay(2026, 12, 9);
        made.systems = {model::SystemId{1}};
        return made;
    }
    template <class Record>
    void put(const Record& record) {
        plan.portfolio.all<Record>().put(record);
    }

    void lose(std::int64_t number, const std::string& activity, model::WorkTime lost) {
        model::IncidentLoss loss;
        loss.id = {number};
        loss.incident = {1};
        loss.activity = plan.id(activity);
        loss.lost = lost;
        plan.portfolio.all<model::IncidentLoss>().put(loss);
    }

    IncidentToll toll() const { return incidentTolls(plan.portfolio, plan.schedule(), today).at(0); }
};

TEST_CASE("work under way on a system that was down may have lost the working days of the outage") {
    const Outage outage;
    const auto toll = outage.toll();
    CHECK(toll.lasted == 3);
    CHECK(toll.isOver);
    CHECK(toll.losses.empty());
    CHECK(toll.possible == std::vector{Loss{outage.plan.id("build"), 3_wd}});
    CHECK(toll.promises.empty());
}

TEST_CASE("what was entered as lost counts in its place, and touches the promises that wait for it") {
    Outage outage;
    outage.lose(1, "build", 2_wd);
    outage.lose(2, "other", 1_wd);
    const auto toll = outage.toll();
    CHECK(toll.lost == 3_wd);
    CHECK(toll.losses.size() == 2);
    CHECK(toll.possible.empty());
    REQUIRE(toll.promises.size() == 1);
    CHECK(toll.promises[0].activity == outage.plan.id("ready"));
    CHECK(toll.promises[0].promise.day == makeDay(2027, 1, 15));
}

TEST_CASE("a day on which it is hoped to be over is no end") {
    Outage outage;
    auto incident = outage.incident();
    incident.endDate.reset();
    incident.forecastEnd = makeDay(2026, 12, 20);
    outage.put(incident);
    CHECK_FALSE(outage.toll().isOver);
    CHECK(outage.toll().lasted == 25);
    incident.endDate = makeDay(2027, 1, 10);  // of which the day has not come
    outage.put(incident);
    CHECK_FALSE(outage.toll().isOver);
}

TEST_CASE("an incident without a start lasted nobody knows how long") {
    Outage outage;
    auto incident = outage.incident();
    incident.startDate.reset();
    outage.put(incident);
    CHECK_FALSE(outage.toll().lasted);
    CHECK(outage.toll().possible.empty());
}

TEST_CASE("outages of a system without a risk ask for one, with the chance of the last two years") {
    Outage outage;
    auto second = outage.incident();
    second.id = {2};
    second.startDate = makeDay(2026, 2, 1);
    second.endDate = makeDay(2026, 2, 1);  // one day
    outage.put(second);
    auto old = outage.incident();
    old.id = {3};
    old.startDate = makeDay(2024, 1, 1);
    old.endDate = makeDay(2024, 12, 29);  // the day before the two years begin
    outage.put(old);
    outage.lose(1, "build", 2_wd);
    const auto patterns = incidentPatterns(outage.plan.portfolio, today);
    REQUIRE(patterns.size() == 1);
    CHECK(patterns[0].incidents == 2);
    CHECK(patterns[0].outages == 1);
    CHECK(patterns[0].days == 4);
    CHECK(patterns[0].lost == 2_wd);
    CHECK(patterns[0].chancePercent == 39);  // 1 - exp(-1/2)
    CHECK(patterns[0].asksForRisk);
    CHECK_FALSE(patterns[0].asksForHigherChance);
}

TEST_CASE("a risk about work on the system is compared with how often it was out") {
    Outage outage;
    model::Risk risk;
    risk.id = {1};
    risk.nameNl = "Nieuwe storing";
    risk.status = "open";
    risk.activities = {outage.plan.id("build")};
    risk.probability = {380'000};
    outage.plan.portfolio.all<model::Risk>().put(risk);
    auto pattern = incidentPatterns(outage.plan.portfolio, today).at(0);
    CHECK(pattern.risk == risk.id);
    CHECK_FALSE(pattern.asksForRisk);
    CHECK(pattern.asksForHigherChance);
    risk.probability = {390'000};
    outage.plan.portfolio.all<model::Risk>().put(risk);
    CHECK_FALSE(incidentPatterns(outage.plan.portfolio, today).at(0).asksForHigherChance);
    risk.status = "gesloten";
    outage.plan.portfolio.all<model::Risk>().put(risk);
    CHECK(incidentPatterns(outage.plan.portfolio, today).at(0).asksForRisk);
}

TEST_CASE(
    "the register that outages ask for has a risk for a system without one, and higher chances for others") {
    Outage outage;
    outage.lose(1, "build", 2_wd);
    auto second = outage.incident();
    second.id = {2};
    second.startDate = makeDay(2026, 6, 1);
    second.endDate = makeDay(2026, 6, 2);
    outage.put(second);
    const auto update = [&] {
        const auto& plan = outage.plan.portfolio;
        return model::apply(plan, riskUpdates(plan, incidentPatterns(plan, today), today))
            .value()
            .all<model::Risk>();
    };
    REQUIRE(update().size() == 1);
    const auto risk = *update().begin();
    CHECK(risk.probability == model::Probability{630'000});  // 1 - exp(-1)
    CHECK(risk.impactMostLikely == 1_wd);
    CHECK(risk.impactPessimistic == 2_wd);
    CHECK(risk.activities == std::vector{outage.plan.id("build")});
    CHECK_FALSE(risk.code.empty());

    auto low = risk;
    low.probability = {100'000};
    outage.put(low);
    REQUIRE(update().size() == 1);
    CHECK(update().begin()->probability == model::Probability{630'000});
    low.probability = {700'000};
    outage.put(low);
    CHECK(riskUpdates(outage.plan.portfolio, incidentPatterns(outage.plan.portfolio, today), today)
              .changes.empty());
}

TEST_CASE(
    "a risk of something else than an outage says nothing of one, and a system that has ended asks for "
    "nothing") {
    Outage outage;
    model::Risk risk;
    risk.id = {1};
    risk.nameNl = "Te weinig mensen";
    risk.status = "open";
    risk.activities = {outage.plan.id("build")};
    risk.probability = {100'000};
    outage.put(risk);
    auto pattern = incidentPatterns(outage.plan.portfolio, today).at(0);
    CHECK_FALSE(pattern.risk);
    CHECK(pattern.asksForRisk);
    auto system = *outage.plan.portfolio.find(model::SystemId{1});
    system.endDate = today;
    outage.put(system);
    pattern = incidentPatterns(outage.plan.portfolio, today).at(0);
    CHECK_FALSE(pattern.asksForRisk);
    CHECK(pattern.outages == 1);
}

}  // namespace
}  // namespace mijlpaal::evidence
