#include "scheduling/obligations/dossier.h"

#include "scheduling/obligations/gates.h"
#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

#include <algorithm>

// What must be true before the day of the law is fixed. The plan starts on Monday 4 January 2027.

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::LawRelation;
using model::makeDay;
using scheduling::ConditionKind;
using scheduling::Holds;

namespace {

/// A law of 5 April 2027, decided upon on 1 March, on which "check" reports and for which "system" is built.
class Law {
public:
    NetworkBuilder plan;
    model::LawPartId part;
    model::LawMilestoneId decision, law;

    Law() {
        plan.activity("check", 5_wd).activity("system", 20_wd).milestone("decided");
        model::LawPart made;
        made.code = "LP1";
        part = put(made);
        decision = milestone("LM1", makeDay(2027, 3, 1));
        law = milestone("LM2", makeDay(2027, 4, 5));
        auto settings = plan.portfolio.settings();
        settings.lawMilestone = law;
        plan.portfolio.all<model::Settings>().put(settings);
    }

    template <class Record>
    model::Id<Record> put(Record record) {
        record.id = plan.portfolio.all<Record>().nextId();
        plan.portfolio.all<Record>().put(record);
        return record.id;
    }

    model::LawMilestoneId milestone(const std::string& code, model::Day day) {
        model::LawMilestone made;
        made.code = code;
        made.plannedDate = day;
        return put(made);
    }

    model::LawDependencyId needs(const std::string& name, LawRelation relation,
                                 model::LawMilestoneId milestone, std::int64_t leadDays = 0) {
        model::LawDependency need;
        need.lawPart = part;
        need.lawMilestone = milestone;
        need.relation = relation;
        need.required = refTo(plan.id(name));
        need.leadTime = model::hours(8) * leadDays;
        return put(need);
    }

    scheduling::Dossier dossier() const {
        const auto schedule =
            scheduling::schedule(plan.portfolio, plan.options, nullptr, scheduling::gatesOf(plan.portfolio));
        return scheduling::dossierOf(plan.portfolio, schedule.value(), scheduling::Clocks{plan.portfolio});
    }

    Holds holds(ConditionKind kind) const {
        const auto found = dossier().conditions;
        const auto at =
            std::find_if(found.begin(), found.end(), [kind](const auto& each) { return each.kind == kind; });
        return at == found.end() ? Holds::unknown : at->holds;
    }
};

}  // namespace

TEST_CASE("the decision is the first that work informs, and its facts are those before that work begins") {
    Law law;
    CHECK_FALSE(law.dossier().decision);
    law.needs("check", LawRelation::informsDecision, law.decision, 10);
    const auto dossier = law.dossier();
    CHECK(dossier.decision == law.decision);
    CHECK(dossier.decideBy == makeDay(2027, 3, 1));
    CHECK(dossier.lawDay == makeDay(2027, 4, 5));
    CHECK(dossier.lastWorkingDay == makeDay(2027, 4, 2));
    // Ten working days before 1 March are free on the evening of 12 February; the check takes five of them.
    REQUIRE(dossier.conditions.size() == 1);
    CHECK(dossier.conditions[0].by == makeDay(2027, 2, 12));
    CHECK(dossier.conditions[0].holds == Holds::yes);
    CHECK(dossier.lastCut == makeDay(2027, 2, 5));
}

TEST_CASE("work that informs the decision too late does not hold, and once done is done") {
    Law law;
    law.needs("check", LawRelation::informsDecision, law.decision);
    law.plan.constraint("check", model::ConstraintType::startNoEarlierThan, "2027-03-01T08:00");
    CHECK(law.holds(ConditionKind::informs) == Holds::no);
    law.plan.progress("check", 100, "2027-01-04T08:00", "2027-01-08T17:00");
    CHECK(law.holds(ConditionKind::informs) == Holds::done);
}

TEST_CASE("what the law cannot do without holds by itself, by its fallback, or not") {
    Law law;
    law.needs("check", LawRelation::informsDecision, law.decision);
    const auto id = law.needs("system", LawRelation::mustBeReadyBefore, law.law);
    CHECK(law.holds(ConditionKind::must) == Holds::yes);
    law.plan.constraint("system", model::ConstraintType::startNoEarlierThan, "2027-04-01T08:00");
    CHECK(law.holds(ConditionKind::must) == Holds::no);
    law.plan.activity("fallback", 3_wd);
    auto need = law.plan.portfolio.all<model::LawDependency>().at(id);
    need.fallback = refTo(law.plan.id("fallback"));
    law.plan.portfolio.all<model::LawDependency>().put(need);
    CHECK(law.holds(ConditionKind::must) == Holds::onlyThroughFallback);
}

TEST_CASE("a text must be stable and advice be given before the decision") {
    Law law;
    law.needs("check", LawRelation::informsDecision, law.decision);
    const auto text = law.milestone("LM3", makeDay(2027, 2, 1));
    law.needs("system", LawRelation::needsStableText, text);
    CHECK(law.holds(ConditionKind::text) == Holds::yes);
    auto decision = law.plan.portfolio.all<model::LawMilestone>().at(law.decision);
    decision.activity = law.plan.id("decided");
    law.plan.portfolio.all<model::LawMilestone>().put(decision);
    model::Review review;
    review.code = "V1";
    review.adviceDate = makeDay(2027, 3, 2);
    review.gates = {law.plan.id("decided")};
    law.put(review);
    CHECK(law.holds(ConditionKind::advice) == Holds::no);
}
