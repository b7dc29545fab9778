#include "evidence/changes.h"

#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::evidence {
namespace {

using model::makeDay;
using namespace tests;

const auto today = makeDay(2027, 3, 1);

model::ReportableChange change(std::int64_t number, std::optional<model::Day> known,
                               std::optional<model::Day> told) {
    model::ReportableChange made;
    made.id = {number};
    made.code = "CH" + std::to_string(number);
    made.knownOn = known;
    made.toldOn = told;
    return made;
}

TEST_CASE("the days from known to decided and told are counted in the calendar") {
    model::Portfolio plan = NetworkBuilder{}.portfolio;
    auto told = change(1, makeDay(2027, 1, 4), makeDay(2027, 2, 3));
    told.decidedOn = makeDay(2027, 1, 14);
    plan.all<model::ReportableChange>().put(told);
    const auto found = changesTold(plan, today);
    REQUIRE(found.size() == 1);
    CHECK(found[0].isTold);
    CHECK(found[0].toDecision == 10);
    CHECK(found[0].fromDecision == 20);
    CHECK(found[0].toTelling == 30);
    CHECK_FALSE(found[0].untold);
}

TEST_CASE("what is known and not told stands first, what was known longest on top") {
    model::Portfolio plan = NetworkBuilder{}.portfolio;
    plan.all<model::ReportableChange>().put(change(1, makeDay(2027, 1, 1), makeDay(2027, 1, 2)));
    plan.all<model::ReportableChange>().put(change(2, makeDay(2027, 2, 19), std::nullopt));
    plan.all<model::ReportableChange>().put(change(3, makeDay(2027, 1, 30), makeDay(2027, 6, 1)));
    plan.all<model::ReportableChange>().put(change(4, std::nullopt, std::nullopt));
    plan.all<model::ReportableChange>().put(change(5, makeDay(2027, 3, 2), std::nullopt));
    std::vector<std::int64_t> order;
    for (const auto& each : changesTold(plan, today)) order.push_back(each.change.number);
    // 5 is known only tomorrow; 3 is told in June, which is not yet; of 4 nobody said when it was known.
    CHECK(order == std::vector<std::int64_t>{3, 2, 4, 1});
    CHECK(changesTold(plan, today)[0].untold == 30);
    CHECK_FALSE(changesTold(plan, today)[2].untold);
}

TEST_CASE("a change is told or not told, and never both") {
    rc::check([] {
        auto plan = NetworkBuilder{}.portfolio;
        const auto day = [](int offset) { return today + std::chrono::days{offset}; };
        const auto known = *rc::gen::inRange(-100, 100);
        const auto told = known + *rc::gen::inRange(0, 100);
        plan.all<model::ReportableChange>().put(change(1, day(known), day(told)));
        const auto found = changesTold(plan, today);
        RC_ASSERT(found.size() == (known <= 0 ? 1U : 0U));
        for (const auto& each : found) {
            RC_ASSERT(each.isTold == (told <= 0));
            RC_ASSERT(each.toTelling.has_value() == each.isTold);
            RC_ASSERT(each.untold.has_value() == !each.isTold);
        }
    });
}

model::ParliamentaryItem item(std::int64_t number, std::string kind, std::string status) {
    model::ParliamentaryItem made;
    made.id = {number};
    made.code = "K" + std::to_string(number);
    made.kind = std::move(kind);
    made.status = std::move(status);
    made.house = "TK";
    return made;
}

TEST_CASE("a letter that answers a promise, and one that a motion names, are what settles them") {
    model::Portfolio plan = NetworkBuilder{}.portfolio;
    auto letter = item(2, "brief", "gepland");
    letter.answers = refTo(model::ParliamentaryItemId{1});
    auto motion = item(3, "motie", "open");
    motion.settledIn = letter.id;
    motion.dueDate = today - std::chrono::days{3};
    for (const auto& each : {item(1, "toezegging", "lopend"), letter, motion})
        plan.all<model::ParliamentaryItem>().put(each);
    const auto found = settlements(plan, today);
    REQUIRE(found.size() == 3);
    CHECK(found[0].by == std::vector{letter.id});
    CHECK_FALSE(found[0].isSettled);
    CHECK_FALSE(found[0].isOverdue);
    CHECK(found[1].by.empty());
    CHECK(found[2].by == std::vector{letter.id});
    CHECK(found[2].daysLeft == -3);
    CHECK(found[2].isOverdue);
}

TEST_CASE("a question has three weeks, and six at most with notice of a delay") {
    model::Portfolio plan = NetworkBuilder{}.portfolio;
    auto question = item(1, "kamervraag", "open");
    question.receivedDate = makeDay(2027, 2, 15);
    plan.all<model::ParliamentaryItem>().put(question);
    CHECK(settlements(plan, today)[0].due == makeDay(2027, 3, 8));
    CHECK(settlements(plan, today)[0].latest == makeDay(2027, 3, 29));
    CHECK(settlements(plan, today)[0].daysLeft == 7);
    question.extensionDate = today;
    plan.all<model::ParliamentaryItem>().put(question);
    CHECK(settlements(plan, today)[0].due == makeDay(2027, 3, 29));
    CHECK(settlements(plan, today)[0].latest == makeDay(2027, 3, 29));
    question.house = "EK";
    plan.all<model::ParliamentaryItem>().put(question);
    CHECK_FALSE(settlements(plan, today)[0].due);
    CHECK_FALSE(settlements(plan, today)[0].latest);
}

TEST_CASE("an item that answers itself is settled by itself, and nothing breaks") {
    model::Portfolio plan = NetworkBuilder{}.portfolio;
    auto odd = item(1, "brief", "gepland");
    odd.answers = refTo(odd.id);
    plan.all<model::ParliamentaryItem>().put(odd);
    CHECK(settlements(plan, today)[0].by == std::vector{odd.id});
}

TEST_CASE("a role signs so many working days before the day on which something is due") {
    model::Portfolio plan = NetworkBuilder{}.portfolio;
    auto letter = item(1, "brief", "gepland");
    letter.dueDate = makeDay(2027, 3, 9);  // a Tuesday
    plan.all<model::ParliamentaryItem>().put(letter);
    model::SignOff signOff;
    signOff.id = {1};
    signOff.object = refTo(letter.id);
    signOff.leadTime = 2_wd;
    plan.all<model::SignOff>().put(signOff);
    CHECK(signatures(plan, today)[0].by == makeDay(2027, 3, 5));
    CHECK_FALSE(signatures(plan, makeDay(2027, 3, 5))[0].isOverdue);
    CHECK(signatures(plan, makeDay(2027, 3, 6))[0].isOverdue);
    signOff.signedOn = makeDay(2027, 3, 8);
    plan.all<model::SignOff>().put(signOff);
    CHECK_FALSE(signatures(plan, makeDay(2027, 3, 8))[0].isOverdue);
    signOff.signedOn.reset();
    plan.all<model::SignOff>().put(signOff);
    letter.status = "verzonden";
    plan.all<model::ParliamentaryItem>().put(letter);
    CHECK_FALSE(signatures(plan, makeDay(2027, 3, 8))[0].isOverdue);
    letter.dueDate.reset();
    plan.all<model::ParliamentaryItem>().put(letter);
    CHECK_FALSE(signatures(plan, today)[0].by);
}

TEST_CASE("what is signed for an advice is due with the day on which it must be with both Houses") {
    model::Portfolio plan = NetworkBuilder{}.portfolio;
    model::Review review;
    review.id = {1};
    review.kind = "AcICT-advies";
    review.adviceDate = makeDay(2027, 4, 21);  // with both Houses by 19 May
    plan.all<model::Review>().put(review);
    model::SignOff signOff;
    signOff.id = {1};
    signOff.object = refTo(review.id);
    signOff.leadTime = 1_wd;
    plan.all<model::SignOff>().put(signOff);
    CHECK(signatures(plan, today)[0].by == makeDay(2027, 5, 18));
}

}  // namespace
}  // namespace mijlpaal::evidence
