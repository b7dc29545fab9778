#include "clocks/agenda_times.h"

#include "scheduling/telling.h"
#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

#include <set>

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

TEST_CASE("what a decision about the law rests on is finished in time for it, by the last day of what is known of it") {
    NetworkBuilder plan;
    plan.activity("check", 5_wd);
    model::LawMilestone decision;
    decision.id = {1};
    decision.code = "decide";
    decision.nameNl = "Decide";
    decision.plannedDate = day("2027-01-01");
    decision.precision = model::DatePrecision::month;
    plan.portfolio.all<model::LawMilestone>().put(decision);
    model::LawDependency informs;
    informs.id = {1};
    informs.lawMilestone = decision.id;
    informs.required = refTo(plan.id("check"));
    informs.relation = model::LawRelation::informsDecision;
    informs.leadTime = 10_wd;
    plan.portfolio.all<model::LawDependency>().put(informs);

    auto items = agendaOf(plan, AgendaKind::law, "2026-12-15");
    std::erase_if(items, [&](const AgendaItem& item) { return item.about != refTo(plan.id("check")); });
    REQUIRE(items.size() == 1);
    CHECK(base::plain(items[0].subject) == "Finish “check” in time for the decision “decide Decide”.");
    CHECK(items[0].due == day("2027-01-31"));
    CHECK(items[0].lastResponsibleDay == day("2027-01-15"));
}

TEST_CASE("what is reckoned elsewhere stands in the agenda by its last day") {
    auto items = agendaOf(NetworkBuilder{}, AgendaKind::budget, "2026-10-01");
    const auto before = items.size();
    REQUIRE(before >= 2);
    const auto last = *items[0].lastResponsibleDay + std::chrono::days{1};
    REQUIRE(last < *items[1].lastResponsibleDay);
    AgendaItem choice;
    choice.kind = AgendaKind::fallback;
    choice.lastResponsibleDay = last;
    clocks::addTo(items, {choice});
    REQUIRE(items.size() == before + 1);
    CHECK(items[1].kind == AgendaKind::fallback);
    CHECK(clocks::wordFor(items[1].kind) == "fallback");
    CHECK(clocks::stateBy(last, last) == ClockState::soon);
    CHECK(clocks::stateBy(last, last + std::chrono::days{1}) == ClockState::overdue);
    CHECK(clocks::stateBy(last, last - std::chrono::days{15}) == ClockState::running);
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

TEST_CASE("a change that Parliament does not know is on the agenda, due with the letter that is to tell it") {
    NetworkBuilder plan;
    model::ReportableChange change;
    change.id = {1};
    change.code = "CH1";
    change.subjectNl = "Later";
    change.knownOn = day("2026-12-01");
    change.ownerRole = "Policy";
    plan.portfolio.all<model::ReportableChange>().put(change);
    auto items = agendaOf(plan, AgendaKind::change, "2026-12-15");
    REQUIRE(items.size() == 1);
    CHECK(items[0].state == ClockState::undated);
    CHECK(items[0].ownerRole == "Policy");
    CHECK(base::plain(items[0].subject) == "Tell Parliament of “CH1 Later”.");

    auto letter = question();
    letter.kind = "brief";
    letter.dueDate = day("2027-02-01");
    plan.portfolio.all<model::ParliamentaryItem>().put(letter);
    change.toldIn = letter.id;
    plan.portfolio.all<model::ReportableChange>().put(change);
    CHECK(agendaOf(plan, AgendaKind::change, "2026-12-15")[0].due == day("2027-02-01"));
    change.toldOn = day("2026-12-15");
    plan.portfolio.all<model::ReportableChange>().put(change);
    CHECK(agendaOf(plan, AgendaKind::change, "2026-12-15").empty());
    CHECK(agendaOf(plan, AgendaKind::change, "2026-12-14").size() == 1);
    CHECK(agendaOf(plan, AgendaKind::change, "2026-11-30").empty());
}

TEST_CASE("a role signs on time, and what was sent needs no signature") {
    NetworkBuilder plan;
    auto item = question();  // due on Monday 4 January 2027
    plan.portfolio.all<model::ParliamentaryItem>().put(item);
    model::SignOff signOff;
    signOff.id = {1};
    signOff.object = refTo(item.id);
    signOff.role = "CIO";
    signOff.leadTime = 1_wd;
    plan.portfolio.all<model::SignOff>().put(signOff);
    auto items = agendaOf(plan, AgendaKind::signature, "2026-12-15");
    REQUIRE(items.size() == 1);
    CHECK(base::plain(items[0].subject) == "Sign “K1 Outage”.");
    CHECK(items[0].ownerRole == "CIO");
    CHECK(items[0].due == day("2027-01-01"));  // the plan works on it, government does not
    CHECK(items[0].lastResponsibleDay == day("2026-12-31"));
    item.answeredDate = day("2026-12-20");
    plan.portfolio.all<model::ParliamentaryItem>().put(item);
    CHECK(agendaOf(plan, AgendaKind::signature, "2026-12-15").empty());
}

TEST_CASE("assumptions, risks and hand-overs are on the agenda by the day on which someone looks at them") {
    NetworkBuilder plan;
    model::Assumption assumption;
    assumption.id = {1};
    assumption.reviewDate = day("2026-12-01");
    assumption.expiresOn = day("2027-06-01");
    plan.portfolio.all<model::Assumption>().put(assumption);
    CHECK(agendaOf(plan, AgendaKind::assumption, "2026-12-15")[0].state == ClockState::overdue);
    assumption.status = model::AssumptionStatus::confirmed;
    plan.portfolio.all<model::Assumption>().put(assumption);
    CHECK(agendaOf(plan, AgendaKind::assumption, "2026-12-15")[0].due == day("2027-06-01"));
    assumption.status = model::AssumptionStatus::failed;
    plan.portfolio.all<model::Assumption>().put(assumption);
    CHECK(agendaOf(plan, AgendaKind::assumption, "2026-12-15").empty());

    model::Risk risk;
    risk.id = {1};
    risk.status = "open";
    plan.portfolio.all<model::Risk>().put(risk);
    CHECK(agendaOf(plan, AgendaKind::risk, "2026-12-15").empty());
    risk.reviewDate = day("2027-01-15");
    plan.portfolio.all<model::Risk>().put(risk);
    CHECK(agendaOf(plan, AgendaKind::risk, "2026-12-15").size() == 1);

    model::HandOver handOver;
    handOver.id = {1};
    handOver.getDate = day("2027-03-01");
    plan.portfolio.all<model::HandOver>().put(handOver);
    model::AcceptancePoint point;
    point.id = {1};
    point.handOver = handOver.id;
    point.acceptedByGiver = day("2026-12-01");
    plan.portfolio.all<model::AcceptancePoint>().put(point);
    CHECK(agendaOf(plan, AgendaKind::handOver, "2026-12-15").size() == 2);
    handOver.handedOverOn = point.acceptedByReceiver = day("2026-12-15");
    plan.portfolio.all<model::HandOver>().put(handOver);
    plan.portfolio.all<model::AcceptancePoint>().put(point);
    CHECK(agendaOf(plan, AgendaKind::handOver, "2026-12-15").empty());
}

TEST_CASE("each kind of clock has a word for people and one for files") {
    std::set<std::string_view> files;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(AgendaKind::handOver); ++i) {
        files.insert(clocks::wordFor(static_cast<AgendaKind>(i)));
        CHECK_FALSE(clocks::wordsFor(static_cast<AgendaKind>(i)).empty());
    }
    CHECK(files.size() == static_cast<std::size_t>(AgendaKind::handOver) + 1);
    CHECK(clocks::wordFor(AgendaKind::law) == "law");
    CHECK(clocks::wordFor(AgendaKind::handOver) == "hand_over");
}

TEST_CASE("an item is overdue, of today, of this week up to Sunday, of this month, of later or without a day") {
    using clocks::AgendaTime;
    const auto time = [](std::optional<model::Day> last, ClockState state = ClockState::running) {
        AgendaItem item;
        item.lastResponsibleDay = last;
        item.state = state;
        return clocks::timeOf(item, day("2026-04-01"));  // a Wednesday
    };
    CHECK(time(day("2026-03-31")) == AgendaTime::overdue);
    CHECK(time({}, ClockState::overdue) == AgendaTime::overdue);
    CHECK(time(day("2026-04-01")) == AgendaTime::today);
    CHECK(time(day("2026-04-02")) == AgendaTime::thisWeek);
    CHECK(time(day("2026-04-05")) == AgendaTime::thisWeek);
    CHECK(time(day("2026-04-06")) == AgendaTime::thisMonth);
    CHECK(time(day("2026-04-30"), ClockState::plannedTooLate) == AgendaTime::thisMonth);
    CHECK(time(day("2026-05-01")) == AgendaTime::later);
    CHECK(time({}, ClockState::undated) == AgendaTime::undated);
}

TEST_CASE("on a Sunday the week holds nothing more") {
    AgendaItem item;
    item.lastResponsibleDay = day("2026-04-06");
    CHECK(clocks::timeOf(item, day("2026-04-05")) == clocks::AgendaTime::thisMonth);
}
