#include "evidence/contradictions.h"

#include "scheduling/obligations/held_dates.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using evidence::Contradiction;
using evidence::ContradictionKind;
using model::makeDay;

namespace {

/// An old system that a milestone ends, and a review of a day in spring.
struct Sources {
    model::Portfolio plan = model::emptyPortfolio(makeDay(2027, 1, 1), 2026, 2030);

    Sources() {
        model::System old;
        old.id = {1};
        old.code = "S1";
        old.endDate = makeDay(2027, 6, 30);
        old.source = "letter";
        plan.all<model::System>().put(old);
    }

    model::Activity& milestone(std::int64_t id, model::Day day) {
        made.id = {id};
        made.code = "A" + std::to_string(id);
        made.kind = model::ActivityKind::milestone;
        made.mostLikely = model::WorkTime{};
        made.constraint = model::Constraint{model::ConstraintType::mustFinishOn,
                                            model::Moment::at(day + std::chrono::days{1})};
        return made;
    }
    void put() { plan.all<model::Activity>().put(made); }

    std::vector<Contradiction> found() const {
        return evidence::contradictions(plan,
                                        scheduling::schedule(plan, scheduling::optionsOf(plan)).value());
    }

    model::Activity made;
};

}  // namespace

TEST_CASE("a system and the milestone that ends it give two dates: both are told, and neither is chosen") {
    Sources sources;
    sources.milestone(1, makeDay(2027, 8, 2)).system = model::SystemId{1};
    sources.put();
    const auto found = sources.found();
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == ContradictionKind::systemEnd);
    CHECK(found[0].one == evidence::DateSaid{refTo(model::SystemId{1}), makeDay(2027, 6, 30), "letter"});
    CHECK(found[0].other.by == refTo(model::ActivityId{1}));
    CHECK(found[0].days() > 0);
    const scheduling::Telling telling{sources.plan, model::Language::english};
    CHECK(plain(sentenceFor(found[0], telling))
              .starts_with("“S1” ends on 30 Jun 2027 by its own record, and by “A1” on "));
}

TEST_CASE("of several milestones on an old system the last one counts") {
    Sources sources;
    sources.milestone(1, makeDay(2027, 3, 1)).system = model::SystemId{1};
    sources.put();
    sources.milestone(2, makeDay(2027, 8, 2)).system = model::SystemId{1};
    sources.put();
    const auto found = sources.found();
    REQUIRE(found.size() == 1);
    CHECK(found[0].other.by == refTo(model::ActivityId{2}));
}

TEST_CASE(
    "a recommendation that is due after what waits for it starts is told, and one that is closed is not") {
    Sources sources;
    sources.plan.all<model::System>().erase({1});
    model::Activity work;
    work.id = {1};
    work.code = "A1";
    work.mostLikely = model::hours(40);
    sources.plan.all<model::Activity>().put(work);
    model::Recommendation recommendation;
    recommendation.id = {1};
    recommendation.code = "RC1";
    recommendation.dueDate = makeDay(2028, 1, 1);
    recommendation.gates = {work.id};
    sources.plan.all<model::Recommendation>().put(recommendation);
    REQUIRE(sources.found().size() == 1);
    CHECK(sources.found()[0].kind == ContradictionKind::heldBack);
    recommendation.closedOn = makeDay(2026, 12, 1);
    sources.plan.all<model::Recommendation>().put(recommendation);
    CHECK(sources.found().empty());
}

TEST_CASE("a date that was given to the quarter contradicts only a day outside that quarter") {
    Sources sources;
    sources.plan.all<model::System>().erase({1});
    sources.milestone(1, makeDay(2027, 5, 3));
    sources.put();
    model::LawMilestone law;
    law.id = {1};
    law.code = "LM1";
    law.plannedDate = makeDay(2027, 4, 1);
    law.precision = model::DatePrecision::quarter;
    law.activity = model::ActivityId{1};
    sources.plan.all<model::LawMilestone>().put(law);
    CHECK(sources.found().empty());
    law.precision = model::DatePrecision::day;
    sources.plan.all<model::LawMilestone>().put(law);
    REQUIRE(sources.found().size() == 1);
    CHECK(sources.found()[0].kind == ContradictionKind::lawMilestone);
}
