#include "clocks/agenda.h"

#include "scheduling/telling.h"
#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using clocks::AgendaItem;
using clocks::AgendaKind;
using clocks::ClockState;

namespace {

model::Day day(std::string_view text) {
    return *model::dayFrom(text);
}

std::vector<AgendaItem> agendaOf(const NetworkBuilder& plan, std::string_view asOf) {
    const auto schedule = plan.schedule();
    const scheduling::Telling telling{plan.portfolio, model::Language::english};
    return clocks::agenda(
        plan.portfolio, schedule, [&](model::ObjectRef record) { return telling.name(record); }, day(asOf));
}

std::vector<AgendaItem> agendaOf(const NetworkBuilder& plan, AgendaKind kind, std::string_view asOf) {
    auto items = agendaOf(plan, asOf);
    std::erase_if(items, [&](const AgendaItem& item) { return item.kind != kind; });
    return items;
}

model::ParliamentaryItem question() {
    model::ParliamentaryItem item;
    item.id = {1};
    item.code = "K1";
    item.kind = "kamervraag";
    item.house = "TK";
    item.subjectNl = "Outage";
    item.receivedDate = day("2026-12-14");
    return item;
}

}  // namespace

TEST_CASE("questions of the House are due in three weeks, and in six after notice of a delay") {
    auto item = question();
    CHECK(clocks::answerDue(item) == day("2027-01-04"));
    item.extensionDate = day("2026-12-30");
    CHECK(clocks::answerDue(item) == day("2027-01-25"));
    item.dueDate = day("2027-01-08");
    CHECK(clocks::answerDue(item) == day("2027-01-29"));
}

TEST_CASE("the Senate has the term that it asked for, and else none") {
    auto item = question();
    item.house = "EK";
    CHECK_FALSE(clocks::answerDue(item));
    item.dueDate = day("2027-01-08");
    CHECK(clocks::answerDue(item) == day("2027-01-08"));
}

TEST_CASE("a question is on the agenda until it is answered, and says when it is overdue") {
    NetworkBuilder plan;
    auto item = question();
    plan.portfolio.all<model::ParliamentaryItem>().put(item);

    auto items = agendaOf(plan, AgendaKind::parliament, "2026-12-15");
    REQUIRE(items.size() == 1);
    CHECK(items[0].state == ClockState::running);
    CHECK(base::plain(items[0].subject) == "Answer “K1 Outage”, or give notice of the delay.");
    CHECK(agendaOf(plan, AgendaKind::parliament, "2026-12-21")[0].state == ClockState::soon);
    CHECK(agendaOf(plan, AgendaKind::parliament, "2027-01-04")[0].state == ClockState::soon);
    CHECK(agendaOf(plan, AgendaKind::parliament, "2027-01-05")[0].state == ClockState::overdue);

    item.answeredDate = day("2027-01-04");
    plan.portfolio.all<model::ParliamentaryItem>().put(item);
    CHECK(agendaOf(plan, AgendaKind::parliament, "2027-01-05").empty());
}

TEST_CASE("an advice under the act must be public in two weeks and with both Houses in four") {
    model::Review review;
    review.kind = "AcICT-advies";
    review.adviceDate = day("2027-04-21");
    CHECK(clocks::publicationDue(review) == day("2027-05-07"));  // over Liberation Day and Ascension Day
    CHECK(clocks::sendingDue(review) == day("2027-05-19"));
    review.adviceDate = day("2022-12-06");  // before the act
    CHECK_FALSE(clocks::publicationDue(review));
    review.adviceDate = day("2027-04-21");
    review.kind = "Gateway review";
    CHECK_FALSE(clocks::sendingDue(review));
}

TEST_CASE("what must be ready for the law is due on its day, with its time needed taken off") {
    NetworkBuilder plan;
    plan.activity("build", 5_wd);
    model::LawMilestone milestone;
    milestone.id = {1};
    milestone.code = "in force";
    milestone.plannedDate = day("2027-01-18");
    plan.portfolio.all<model::LawMilestone>().put(milestone);
    model::LawDependency asks;
    asks.id = {1};
    asks.lawMilestone = milestone.id;
    asks.required = refTo(plan.id("build"));
    asks.leadTime = 2_wd;
    plan.portfolio.all<model::LawDependency>().put(asks);
    // A second part that waits for the same is no second clock.
    asks.id = {2};
    plan.portfolio.all<model::LawDependency>().put(asks);

    auto items = agendaOf(plan, AgendaKind::law, "2026-12-15");
    REQUIRE(items.size() == 2);
    CHECK(items[0].about == refTo(plan.id("build")));
    CHECK(items[0].lastResponsibleDay == day("2027-01-13"));
    CHECK(items[0].due == day("2027-01-18"));
    CHECK(items[0].state == ClockState::running);
    CHECK(items[1].about == refTo(milestone.id));

    asks.leadTime = 7_wd;
    plan.portfolio.all<model::LawDependency>().put(asks);
    CHECK(agendaOf(plan, AgendaKind::law, "2026-12-15")[0].state == ClockState::plannedTooLate);
}

TEST_CASE("the moments of the budget are those of a year from the day on which the clocks are read") {
    const auto items = agendaOf(NetworkBuilder{}, AgendaKind::budget, "2026-10-01");
    std::vector<std::string> days;
    for (const auto& item : items) days.push_back(model::isoText(*item.due));
    CHECK(days == std::vector<std::string>{"2026-12-01", "2027-05-19", "2027-06-01", "2027-09-21"});
    CHECK(base::plain(items[3].subject) == "The draft budget of 2028 is presented.");
}

TEST_CASE("the agenda is in the order of what must be done first, and what has no day stands last") {
    NetworkBuilder plan;
    plan.activity("a", 5_wd).activity("b", 5_wd);
    plan.deadline("a", "2027-03-01T17:00").deadline("b", "2027-02-01T17:00");
    auto item = question();
    item.receivedDate.reset();
    plan.portfolio.all<model::ParliamentaryItem>().put(item);

    const auto items = agendaOf(plan, "2026-12-15");
    CHECK_FALSE(items.back().lastResponsibleDay);
    CHECK(items.back().state == ClockState::undated);
    for (std::size_t i = 1; i + 1 < items.size(); ++i)
        CHECK(items[i - 1].lastResponsibleDay <= items[i].lastResponsibleDay);
}
