#include "evidence/phase_out.h"

#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

namespace mijlpaal::evidence {
namespace {

using model::makeDay;
using namespace tests;

//  ready 10: the new system is there on Friday 15 January 2027
struct Roadmap {
    NetworkBuilder plan;

    Roadmap() {
        plan.activity("ready", 10_wd);
        model::System made;
        made.id = {2};
        made.code = "S2";
        made.readyActivity = plan.id("ready");
        plan.portfolio.all<model::System>().put(made);
        put(old());
        put(replacement());
    }

    model::System old() const {
        model::System made;
        made.id = {1};
        made.code = "S1";
        made.endDate = makeDay(2026, 12, 31);
        made.stayingCostPerMonth = model::Money{100'000};
        return made;
    }
    model::Replacement replacement() const {
        model::Replacement made;
        made.id = {1};
        made.code = "R1";
        made.oldSystem = {1};
        made.newSystem = {2};
        made.kind = model::ReplacementKind::full;
        made.status = "Gepland";
        return made;
    }
    template <class Record>
    void put(const Record& record) {
        plan.portfolio.all<Record>().put(record);
    }

    PhaseOut stay() const { return phaseOuts(plan.portfolio, plan.schedule()).at(0); }
};

TEST_CASE("an old system is needed until the new one is ready by the plan, or its transition ends later") {
    Roadmap roadmap;
    CHECK(roadmap.stay().lastNeeded == makeDay(2027, 1, 15));
    auto replacement = roadmap.replacement();
    replacement.transitionEnd = makeDay(2027, 1, 14);
    roadmap.put(replacement);
    CHECK(roadmap.stay().lastNeeded == makeDay(2027, 1, 15));
    replacement.transitionEnd = makeDay(2027, 3, 1);
    roadmap.put(replacement);
    CHECK(roadmap.stay().lastNeeded == makeDay(2027, 3, 1));
    CHECK(roadmap.stay().blockers ==
          std::vector{PhaseOutBlocker{refTo(replacement.id), makeDay(2027, 3, 1)}});
}

TEST_CASE("each month that it stays beyond its planned end costs its price") {
    Roadmap roadmap;
    CHECK(roadmap.stay().monthsLonger == 1);
    CHECK(roadmap.stay().costLonger == model::Money{100'000});
    auto old = roadmap.old();
    old.endDate = makeDay(2027, 1, 15);
    roadmap.put(old);
    CHECK(roadmap.stay().monthsLonger == 0);
    CHECK(roadmap.stay().costLonger == model::Money{0});
    old.endDate = makeDay(2026, 10, 14);  // three months and a day
    roadmap.put(old);
    CHECK(roadmap.stay().monthsLonger == 4);
    old.stayingCostPerMonth.reset();
    roadmap.put(old);
    CHECK_FALSE(roadmap.stay().costLonger);
    old.endDate.reset();
    roadmap.put(old);
    CHECK_FALSE(roadmap.stay().monthsLonger);
}

TEST_CASE("old cases keep a system for months after the law has changed") {
    Roadmap roadmap;
    model::LawMilestone law;
    law.id = {1};
    law.plannedDate = makeDay(2026, 8, 31);
    roadmap.put(law);
    auto settings = roadmap.plan.portfolio.settings();
    settings.lawMilestone = law.id;
    roadmap.put(settings);
    auto old = roadmap.old();
    old.runOffMonths = 6;
    roadmap.put(old);
    CHECK(roadmap.stay().lastNeeded == makeDay(2027, 2, 28));
    CHECK(roadmap.stay().blockers.size() == 2);
    CHECK(roadmap.stay().blockers[0].what == refTo(law.id));
}

TEST_CASE("a system is there until the plan switches it off, however early its record ends it") {
    Roadmap roadmap;
    roadmap.plan.activity("empty", 30_wd).milestone("off").link("empty", "off");  // Friday 12 February 2027
    auto off = *roadmap.plan.portfolio.find(roadmap.plan.id("off"));
    off.system = model::SystemId{1};
    roadmap.put(off);
    CHECK(roadmap.stay().lastNeeded == makeDay(2027, 2, 12));
    CHECK(roadmap.stay().blockers.front().what == refTo(off.id));
    CHECK(roadmap.stay().monthsLonger == 2);
    CHECK(roadmap.stay().costLonger == model::Money{200'000});
    SUBCASE("what makes it ready does not end it") {
        auto old = roadmap.old();
        old.readyActivity = off.id;
        roadmap.put(old);
        CHECK(roadmap.stay().lastNeeded == makeDay(2027, 1, 15));
    }
    SUBCASE("neither does what is left out of the plan") {
        off.inactive = true;
        roadmap.put(off);
        CHECK(roadmap.stay().lastNeeded == makeDay(2027, 1, 15));
    }
}

TEST_CASE("a system that is needed after its support ends says so") {
    Roadmap roadmap;
    auto old = roadmap.old();
    old.supportEnd = makeDay(2027, 1, 15);
    roadmap.put(old);
    CHECK_FALSE(roadmap.stay().outlivesSupport);
    old.supportEnd = makeDay(2027, 1, 14);
    roadmap.put(old);
    CHECK(roadmap.stay().outlivesSupport);
}

TEST_CASE(
    "a replacement that is done or was stopped keeps nothing, and without a day of the other nothing is "
    "known") {
    Roadmap roadmap;
    auto replacement = roadmap.replacement();
    for (const auto* status : {"Afgerond", "Gestopt"}) {
        replacement.status = status;
        roadmap.put(replacement);
        CHECK(roadmap.stay().blockers.empty());
        CHECK_FALSE(roadmap.stay().lastNeeded);
    }
    replacement.status = "Gepland";
    replacement.newSystem = {3};
    roadmap.put(replacement);
    CHECK(roadmap.stay().blockers.size() == 1);
    CHECK_FALSE(roadmap.stay().lastNeeded);
}

}  // namespace
}  // namespace mijlpaal::evidence
