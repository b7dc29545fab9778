#include "scheduling/quality/quality.h"

#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::ConstraintType;
using model::LinkType;
using scheduling::Fix;
using scheduling::Verdict;

namespace {

class Plan : public NetworkBuilder {
public:
    scheduling::QualityReport report() const {
        return scheduling::checkQuality(portfolio, schedule(), {asOf, model::Language::english});
    }
    scheduling::QualityCheck check(std::string_view id) const { return report().check(id); }

    template <class Change>
    void change(const std::string& name, Change change) {
        auto activity = portfolio.all<model::Activity>().at(id(name));
        change(activity);
        portfolio.all<model::Activity>().put(activity);
    }

    std::optional<model::Day> asOf;
};

model::Day day(std::string_view text) {
    return *model::dayFrom(text);
}

std::string first(const scheduling::QualityCheck& check) {
    return check.findings.empty() ? "" : base::plain(check.findings.front().sentence.message);
}

/// Three tasks in a row.
Plan chain() {
    Plan plan;
    plan.activity("a", 10_wd).activity("b", 10_wd).activity("c", 10_wd).link("a", "b").link("b", "c");
    return plan;
}

model::Portfolio fixed(const Plan& plan, std::string_view id) {
    const auto changes = scheduling::fixFor(plan.portfolio, plan.check(id).findings.front());
    REQUIRE(changes);
    return model::apply(plan.portfolio, *changes).value();
}

}  // namespace

TEST_CASE("logic counts activities without a predecessor or a successor") {
    auto plan = chain();
    const auto check = plan.check("dcma-01");
    CHECK(check.numerator == 2);
    CHECK(check.denominator == 3);
    CHECK(check.verdict == Verdict::fail);
    CHECK(first(check) == "“a” has no predecessor.");
    CHECK(check.findings[0].sentence.about == std::vector{refTo(plan.id("a"))});

    // Forty in a row have two ends: five per cent.
    Plan longer;
    for (int i = 0; i < 40; ++i) longer.activity("t" + std::to_string(i), 1_wd);
    for (int i = 1; i < 40; ++i) longer.link("t" + std::to_string(i - 1), "t" + std::to_string(i));
    CHECK(longer.check("dcma-01").verdict == Verdict::pass);
}

TEST_CASE("finished, inactive and external activities, summaries and levels of effort are not counted") {
    auto plan = chain();
    plan.summary("phase").under("phase", "a");
    plan.activity("done", 1_wd).progress("done", 100, "2026-12-28T08:00", "2026-12-28T17:00");
    plan.activity("off", 1_wd).activity("effort", 1_wd);
    plan.change("off", [](model::Activity& each) { each.inactive = true; });
    plan.change("effort", [](model::Activity& each) { each.kind = model::ActivityKind::levelOfEffort; });
    CHECK(plan.check("dcma-01").denominator == 3);
}

TEST_CASE("a lead is found, and its fix takes it away") {
    auto plan = chain();
    CHECK(plan.check("dcma-02").verdict == Verdict::pass);
    plan.activity("d", 1_wd).link("c", "d", LinkType::finishToStart, -(2_wd));
    const auto check = plan.check("dcma-02");
    CHECK(check.numerator == 1);
    CHECK(check.denominator == 3);
    CHECK(check.verdict == Verdict::fail);
    CHECK(first(check) == "The link from “c” to “d” has a lead.");
    plan.portfolio = fixed(plan, "dcma-02");
    CHECK(plan.check("dcma-02").verdict == Verdict::pass);
}

TEST_CASE("lags and links other than finish to start have a limit") {
    auto plan = chain();
    CHECK(plan.check("dcma-03").verdict == Verdict::pass);
    CHECK(plan.check("dcma-04").verdict == Verdict::pass);
    plan.activity("d", 1_wd).link("c", "d", LinkType::startToStart, 2_wd);
    CHECK(plan.check("dcma-03").verdict == Verdict::fail);
    CHECK(plan.check("dcma-04").numerator == 2);
    CHECK(plan.check("dcma-04").verdict == Verdict::fail);
    CHECK(Plan{}.activity("alone", 1_wd).portfolio.all<model::Dependency>().empty());
    Plan alone;
    alone.activity("alone", 1_wd);
    CHECK(alone.check("dcma-04").verdict == Verdict::notApplicable);
}

TEST_CASE("a hard constraint is found, and its fix is a deadline or not before") {
    auto plan = chain();
    plan.constraint("a", ConstraintType::startNoEarlierThan, "2027-02-01T08:00");
    CHECK(plan.check("dcma-05").verdict == Verdict::pass);
    plan.constraint("c", ConstraintType::finishNoLaterThan, "2027-06-01T17:00");
    CHECK(plan.check("dcma-05").verdict == Verdict::fail);
    CHECK(first(plan.check("dcma-05")) == "“c” must finish by 1 Jun 2027.");
    const auto after = fixed(plan, "dcma-05").all<model::Activity>().at(plan.id("c"));
    CHECK_FALSE(after.constraint);
    CHECK(after.deadline == at("2027-06-01T17:00"));

    plan.constraint("c", ConstraintType::mustStartOn, "2027-06-01T08:00");
    const auto other = fixed(plan, "dcma-05").all<model::Activity>().at(plan.id("c"));
    CHECK(other.constraint->type == ConstraintType::startNoEarlierThan);
    plan.constraint("c", ConstraintType::startNoLaterThan, "2027-06-01T08:00");
    CHECK(plan.check("dcma-05").findings.front().fix == Fix::byHand);
}

TEST_CASE("more than 44 working days is a high float and a high duration") {
    Plan plan;
    plan.activity("long", 44_wd).activity("short", 1_wd).milestone("end").link("long", "end");
    CHECK(plan.check("dcma-06").verdict == Verdict::pass);
    CHECK(plan.check("dcma-08").verdict == Verdict::pass);
    plan.change("long", [](model::Activity& each) { each.mostLikely = 46_wd; });
    CHECK(plan.check("dcma-06").numerator == 1);
    CHECK(first(plan.check("dcma-06")) == "“short” can slip by 45d.");
    CHECK(first(plan.check("dcma-08")) == "“long” takes 46d.");
    // The baseline counts, where there is one.
    plan.change("long", [](model::Activity& each) {
        each.baselineStart = day("2027-01-04");
        each.baselineFinish = day("2027-01-15");
    });
    CHECK(plan.check("dcma-08").verdict == Verdict::pass);
}

TEST_CASE("negative float is an error") {
    auto plan = chain();
    CHECK(plan.check("dcma-07").verdict == Verdict::pass);
    plan.deadline("c", "2027-02-11T17:00");
    CHECK(plan.check("dcma-07").numerator == 3);
    CHECK(plan.check("dcma-07").severity == base::Severity::error);
    CHECK(first(plan.check("dcma-07")) == "“a” is 1d too late.");
}

TEST_CASE("work planned before the status date or done after it is invalid, and the floor mends the first") {
    auto plan = chain();
    plan.statusDate("2027-01-08");
    CHECK(plan.check("dcma-09").verdict == Verdict::pass);
    plan.options.statusDateIsFloor = false;
    CHECK(plan.check("dcma-09").numerator == 1);
    CHECK(plan.check("dcma-09").findings.front().fix == Fix::statusDateAsFloor);
    CHECK(first(plan.check("dcma-09")) == "“a” is planned before the status date: 4 Jan 2027.");
    plan.progress("a", 100, "2027-01-04T08:00", "2027-01-15T17:00");
    CHECK(first(plan.check("dcma-09")) == "“a” has an actual date after the status date: 15 Jan 2027.");
}

TEST_CASE("work of a day or more without resources and costs is reported") {
    auto plan = chain();
    plan.milestone("end");
    CHECK(plan.check("dcma-10").numerator == 3);
    CHECK(plan.check("dcma-10").verdict == Verdict::reported);
    plan.change("a", [](model::Activity& each) { each.costExternal = model::Money{100}; });
    CHECK(plan.check("dcma-10").numerator == 2);
}

TEST_CASE("missed tasks and the execution index compare with the baseline") {
    auto plan = chain();
    CHECK(plan.check("dcma-11").verdict == Verdict::notApplicable);
    CHECK(plan.check("dcma-14").verdict == Verdict::notApplicable);
    plan.statusDate("2027-01-20");
    for (const std::string name : {"a", "b"})
        plan.change(name, [](model::Activity& each) { each.baselineFinish = day("2027-01-15"); });
    plan.progress("a", 100, "2027-01-04T08:00", "2027-01-15T17:00");
    CHECK(plan.check("dcma-11").numerator == 1);
    CHECK(plan.check("dcma-11").denominator == 2);
    CHECK(first(plan.check("dcma-11")) == "“b” was to be finished on 15 Jan 2027, and is not.");
    CHECK(plan.check("dcma-14").ratio == 0.5);
    plan.progress("b", 100, "2027-01-04T08:00", "2027-01-18T17:00");
    CHECK(first(plan.check("dcma-11")) == "“b” was to be finished on 15 Jan 2027, and was later.");
    CHECK(plan.check("dcma-14").verdict == Verdict::pass);
}

TEST_CASE("600 days on the critical path move the end by 600 days, unless a date holds the path") {
    auto plan = chain();
    const auto check = plan.check("dcma-12");
    CHECK(check.numerator == 600);
    CHECK(check.verdict == Verdict::pass);
    plan.options.profile = model::Profile::msp;
    plan.constraint("b", ConstraintType::mustStartOn, "2027-01-18T08:00");
    plan.constraint("c", ConstraintType::mustStartOn, "2027-02-01T08:00");
    CHECK(plan.check("dcma-12").verdict == Verdict::pass);
    plan.change("b",
                [](model::Activity& each) { each.manual = true, each.manualStart = at("2027-01-18T08:00"); });
    plan.change("c",
                [](model::Activity& each) { each.manual = true, each.manualStart = at("2027-02-01T08:00"); });
    CHECK(plan.check("dcma-12").verdict == Verdict::notApplicable);
}

TEST_CASE("the path length index falls below one when the plan must finish earlier than it does") {
    auto plan = chain();
    CHECK(plan.check("dcma-13").ratio == 1);
    plan.options.mustFinishBy = at("2027-02-09T17:00");
    const auto check = plan.check("dcma-13");
    CHECK(check.numerator == check.denominator - 3);
    CHECK(check.verdict == Verdict::fail);
}

TEST_CASE("ends that only a link to the other end ties are dangling") {
    Plan plan;
    plan.activity("a", 5_wd).activity("b", 5_wd).link("a", "b");
    CHECK(plan.check("dangling").verdict == Verdict::pass);
    plan.activity("c", 5_wd).link("b", "c", LinkType::finishToFinish);
    CHECK(first(plan.check("dangling")) == "No link sets the start of “c”, only its finish.");
    plan.activity("d", 5_wd).link("c", "d", LinkType::startToStart);
    CHECK(plan.check("dangling").findings.size() == 2);
    CHECK(plan.check("dangling").numerator == 1);
}

TEST_CASE("many predecessors make a merge hotspot, few links a thin plan") {
    Plan plan;
    plan.milestone("end");
    for (int i = 0; i < 4; ++i)
        plan.activity("t" + std::to_string(i), 1_wd).link("t" + std::to_string(i), "end");
    CHECK(plan.check("merge-hotspots").numerator == 0);
    plan.activity("t4", 1_wd).link("t4", "end");
    CHECK(first(plan.check("merge-hotspots")) == "“end” waits for 5 others.");
    CHECK(plan.check("logic-density").numerator == 10);
    CHECK(plan.check("logic-density").verdict == Verdict::fail);
}

TEST_CASE("a not before that has passed is found, and its fix takes it away") {
    auto plan = chain();
    plan.statusDate("2027-01-08").constraint("b", ConstraintType::startNoEarlierThan, "2027-01-05T08:00");
    CHECK(plan.check("constraint-past").numerator == 1);
    CHECK_FALSE(fixed(plan, "constraint-past").all<model::Activity>().at(plan.id("b")).constraint);
}

TEST_CASE("an estimate within ten per cent is narrow") {
    auto plan = chain();
    CHECK(plan.check("estimate-spread").verdict == Verdict::notApplicable);
    const auto estimate = [&plan](model::WorkTime low, model::WorkTime high) {
        plan.change("a", [&](model::Activity& each) { each.optimistic = low, each.pessimistic = high; });
    };
    estimate(9_wd, 11_wd);
    CHECK(plan.check("estimate-spread").verdict == Verdict::pass);
    estimate(9_wd, model::hours(87));
    CHECK(plan.check("estimate-spread").verdict == Verdict::fail);
}

TEST_CASE("a status of more than 35 days is stale") {
    auto plan = chain();
    CHECK(plan.check("status-age").verdict == Verdict::notApplicable);
    plan.asOf = day("2027-02-04");
    CHECK(plan.check("status-age").verdict == Verdict::pass);
    plan.asOf = day("2027-02-05");
    CHECK(first(plan.check("status-age")) == "The status date is 31 Dec 2026, 36 days ago.");
}

TEST_CASE("what the law asks needs an activity that is ready in time, or a fallback") {
    auto plan = chain();
    model::LawPart part;
    part.id = {1};
    part.code = "book 1";
    plan.portfolio.all<model::LawPart>().put(part);
    model::LawMilestone milestone;
    milestone.id = {1};
    milestone.code = "in force";
    milestone.plannedDate = day("2027-02-13");
    plan.portfolio.all<model::LawMilestone>().put(milestone);
    model::LawDependency asks;
    asks.id = {1};
    asks.code = "needs";
    asks.lawPart = part.id;
    asks.lawMilestone = milestone.id;
    asks.required = refTo(plan.id("c"));
    const auto put = [&] { plan.portfolio.all<model::LawDependency>().put(asks); };
    put();
    CHECK(plan.check("law-activity").verdict == Verdict::pass);
    CHECK(plan.check("law-deadline").verdict == Verdict::pass);

    asks.leadTime = 2_wd;
    put();
    CHECK(first(plan.check("law-deadline")) ==
          "“c” is 2d too late for “in force” on 13 Feb 2027, and nothing takes its place.");
    asks.fallback = refTo(plan.id("a"));
    put();
    CHECK(plan.check("law-deadline").verdict == Verdict::pass);

    model::System system;
    system.id = {1};
    system.code = "S01";
    plan.portfolio.all<model::System>().put(system);
    asks.required = refTo(system.id);
    put();
    CHECK(first(plan.check("law-activity")) == "“book 1” asks for “S01”, but no activity delivers that.");
}

TEST_CASE("what waits for advice needs an owner") {
    auto plan = chain();
    model::Review review;
    review.id = {1};
    review.activity = plan.id("a");
    plan.portfolio.all<model::Review>().put(review);
    CHECK(plan.check("advice-owner").numerator == 2);
    for (const std::string name : {"a", "b"})
        plan.change(name, [](model::Activity& each) { each.ownerRole = "planner"; });
    CHECK(plan.check("advice-owner").verdict == Verdict::pass);
}

TEST_CASE("a promise holds as exactly as it was made") {
    auto plan = chain();
    model::PublicStatement told;
    told.id = {1};
    told.object = refTo(plan.id("c"));
    told.publicationClass = model::PublicationClass::open;
    plan.portfolio.all<model::PublicStatement>().put(told);
    model::BaselineDate promise;
    promise.id = {1};
    promise.object = told.object;
    promise.baselineDate = day("2026-11-01");
    promise.date = day("2027-02-20");
    promise.precision = model::DatePrecision::month;
    plan.portfolio.all<model::BaselineDate>().put(promise);
    CHECK(plan.check("promise-decision").verdict == Verdict::pass);
    promise.precision = model::DatePrecision::day;
    plan.portfolio.all<model::BaselineDate>().put(promise);
    CHECK(first(plan.check("promise-decision")) ==
          "“c” was promised for 20 Feb 2027; it is planned for 12 Feb 2027, which nobody decided.");
    // A later decision counts.
    promise.id = {2};
    promise.baselineDate = day("2026-12-01");
    promise.date = day("2027-02-12");
    plan.portfolio.all<model::BaselineDate>().put(promise);
    CHECK(plan.check("promise-decision").verdict == Verdict::pass);
}

TEST_CASE("a year with work that costs money needs an entry in the ledger") {
    auto plan = chain();
    model::Programme programme;
    programme.id = {1};
    programme.code = "P01";
    plan.portfolio.all<model::Programme>().put(programme);
    plan.change("a", [&](model::Activity& each) {
        each.programme = programme.id;
        each.costInternal = model::Money{100};
    });
    CHECK(first(plan.check("budget-year")) == "“P01” has work in 2027, but no budget.");
    model::BudgetEntry entry;
    entry.id = {1};
    entry.programme = programme.id;
    entry.budgetYear = model::BudgetYear{2027};
    plan.portfolio.all<model::BudgetEntry>().put(entry);
    CHECK(plan.check("budget-year").verdict == Verdict::pass);
}

TEST_CASE("each practice names checks of the report, and fails with them") {
    auto plan = chain();
    plan.deadline("c", "2027-02-11T17:00");
    const auto report = plan.report();
    REQUIRE(report.practices.size() == 10);
    for (const auto& practice : report.practices) {
        for (const auto& id : practice.checks) CHECK(report.check(id).id == id);
    }
    CHECK(report.practices[6].verdict == Verdict::fail);
    CHECK(report.practices[5].verdict == Verdict::pass);
    CHECK(report.practices[7].verdict == Verdict::notApplicable);
    CHECK(report.hasFailed());
}

TEST_CASE("a fix for records that are gone is no fix") {
    auto plan = chain();
    plan.activity("d", 1_wd).link("c", "d", LinkType::finishToStart, -(2_wd));
    const auto finding = plan.check("dcma-02").findings.front();
    auto without = plan.portfolio;
    without.all<model::Dependency>().erase(model::DependencyId{finding.sentence.about.front().number});
    CHECK_FALSE(scheduling::fixFor(without, finding));
}
