#include "tests/model/support/broken_rules.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

TEST_CASE("what is decided or told was known") {
    const Plan plan;
    ReportableChange change;
    change.code = "CH1";
    change.knownOn = makeDay(2027, 2, 1);
    change.decidedOn = makeDay(2027, 2, 1);
    change.toldOn = makeDay(2027, 3, 1);
    CHECK(broken(checkChange, plan, change) == "");
    change.decidedOn = makeDay(2027, 1, 31);
    CHECK(broken(checkChange, plan, change) ==
          "Change CH1 was decided or told before it was known. Correct its dates: known first, then decided "
          "and told.");
    change.decidedOn.reset();
    change.toldOn = makeDay(2027, 1, 31);
    CHECK(broken(checkChange, plan, change).starts_with("Change CH1"));
    change.knownOn.reset();
    CHECK(broken(checkChange, plan, change) == "");
}

TEST_CASE("an assumption is reviewed before it expires") {
    const Plan plan;
    Assumption assumption;
    assumption.code = "AS1";
    assumption.expiresOn = assumption.reviewDate = makeDay(2027, 6, 30);
    CHECK(broken(checkAssumption, plan, assumption) == "");
    assumption.reviewDate = makeDay(2027, 7, 1);
    CHECK(broken(checkAssumption, plan, assumption) ==
          "Assumption AS1 is reviewed only after it has expired. Review it on its last day or before.");
}

TEST_CASE("a hand-over has two sides") {
    Plan plan;
    const auto build = plan.task("build", 5), test = plan.task("test", 5);
    HandOver handOver;
    handOver.code = "HO1";
    handOver.giver = "Politie";
    handOver.receiver = "OM";
    handOver.givingActivity = build;
    handOver.receivingActivity = test;
    CHECK(broken(checkHandOver, plan, handOver) == "");
    handOver.receivingActivity = build;
    CHECK(broken(checkHandOver, plan, handOver) ==
          "The giver and the receiver of hand-over HO1 wait for one activity. Choose another activity on one "
          "side.");
    handOver.receivingActivity = test;
    handOver.receiver = "Politie";
    CHECK(broken(checkHandOver, plan, handOver) ==
          "Hand-over HO1 goes to the organisation that gives it. Choose another organisation on one side.");
}

TEST_CASE("an item of parliament answers and settles others, never itself") {
    Plan plan;
    ParliamentaryItem promise;
    promise.subjectNl = "Yearly letter";
    const auto id = plan.put(promise);
    promise.id = id;
    CHECK(broken(checkItem, plan, promise) == "");
    promise.answers = refTo(id);
    CHECK(broken(checkItem, plan, promise) ==
          "“Yearly letter” answers itself. Name the promise or the review that it answers.");
    promise.answers.reset();
    promise.settledIn = id;
    CHECK(broken(checkItem, plan, promise) ==
          "“Yearly letter” is settled in itself. Name the letter or answer that settles it.");
}

TEST_CASE("time that is lost, or needed to sign, is not below nothing, and no bound is") {
    const Plan plan;
    IncidentLoss loss;
    loss.code = "IL1";
    loss.lost = hours(8);
    CHECK(broken(checkIncidentLoss, plan, loss) == "");
    loss.lost = hours(-8);
    CHECK(broken(checkIncidentLoss, plan, loss) ==
          "The time lost in IL1 is out of range. Give the working days that were lost.");
    SignOff signOff;
    signOff.code = "SG1";
    CHECK(broken(checkSignOff, plan, signOff) == "");
    signOff.leadTime = hours(-1);
    CHECK(broken(checkSignOff, plan, signOff).starts_with("The time before which SG1 must be signed"));
    auto settings = plan.portfolio.settings();
    CHECK(broken(checkBounds, plan, settings) == "");
    settings.workBehindLimitPoints = -1;
    CHECK(broken(checkBounds, plan, settings) ==
          "A bound of the evidence against a status is below nothing. Give 0 or more.");
}

}  // namespace
}  // namespace mijlpaal::model
