#include "letters/dashboard.h"

#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::letters;

namespace {

PublicReport report() {
    auto made = tests::exampleReport();
    auto& programme = made.programmes.at(0);
    programme.status = "In uitvoering";
    programme.endsBefore = {{tests::day(2022, 3, 1), ToldDate{tests::day(2026, 12, 31), Precision::year}},
                            {tests::day(2023, 3, 1), ToldDate{tests::day(2026, 6, 30), Precision::year}}};
    programme.ends = ToldDate{tests::day(2029, 3, 31), Precision::quarter};
    programme.reason = "De modules schuiven op.";
    made.milestones[0].programme = programme.fact.code;
    made.reviews[0].programme = programme.fact.code;
    return made;
}

const DashboardList& listOf(const DashboardActivity& activity, std::string_view name) {
    return *std::ranges::find(activity.lists, name, &DashboardList::name);
}

std::string valueOf(const DashboardLine& line, std::string_view field) {
    const auto found = std::ranges::find(line, field, [](const auto& each) { return each.first; });
    REQUIRE(found != line.end());
    return found->second;
}

}  // namespace

TEST_CASE("a later end than the first plan said is a re-baselining, and the same end told again is none") {
    const auto activity = dashboardOf(report()).at(0);
    const auto& lines = listOf(activity, "Doorlooptijd en kosten").lines;
    REQUIRE(lines.size() == 2);
    CHECK(valueOf(lines[0], "Soort actie") == "Initieel");
    CHECK(valueOf(lines[0], "Actueel geschatte einddatum") == "2026");
    CHECK(valueOf(lines[1], "Soort actie") == "Herijking");
    CHECK(valueOf(lines[1], "Datum") == "2026-03-31");
    CHECK(valueOf(lines[1], "Actueel geschatte einddatum") == "eerste kwartaal 2029");
    CHECK(valueOf(lines[1], "Toelichting wijziging einddatum") == "De modules schuiven op.");
    // Without an earlier plan nobody knows whether this is the first.
    auto alone = report();
    alone.programmes[0].endsBefore.clear();
    const auto made = dashboardOf(alone).at(0);
    const auto& single = listOf(made, "Doorlooptijd en kosten").lines;
    REQUIRE(single.size() == 1);
    CHECK(valueOf(single[0], "Soort actie") == "");
}

TEST_CASE("only what belongs to a programme stands under it, and assessments stand without their outcome") {
    const auto activity = dashboardOf(report()).at(0);
    CHECK(listOf(activity, "Mijlpalen").lines.size() == 1);
    const auto& assessments = listOf(activity, "Kwaliteitstoetsen").lines;
    REQUIRE(assessments.size() == 1);
    CHECK(assessments[0].size() == 4);
    CHECK(listOf(activity, "Kamerstukken").lines.empty());
}

TEST_CASE("what is empty on the dashboard is listed, and what is filled is not") {
    const auto empty = dashboardOf(report()).at(0).empty;
    const auto isListed = [&empty](std::string_view name) { return std::ranges::find(empty, name) != empty.end(); };
    CHECK(isListed("Algemeen: Aanleiding"));
    CHECK(isListed("Doorlooptijd en kosten: Reden herijking"));
    CHECK(isListed("Maatschappelijke baten"));
    CHECK_FALSE(isListed("Peildatum en status: Status"));
    CHECK_FALSE(isListed("Mijlpalen"));
    auto without = report();
    without.programmes[0].status.clear();
    const auto more = dashboardOf(without).at(0).empty;
    CHECK(std::ranges::find(more, "Peildatum en status: Status") != more.end());
}

namespace {

DashboardPlan plan(int year, bool isInitial, int end, std::int64_t each) {
    DashboardPlan made;
    made.fact = tests::ownFact("HR1", "HR1", ToldDate{tests::day(year, 1, 1), Precision::day});
    made.isInitial = isInitial;
    made.ends = ToldDate{tests::day(end, 1, 1), Precision::day};
    made.estimated = {each, each, each};
    return made;
}

}  // namespace

TEST_CASE("plans that were recorded are the lines of the dashboard, with their reasons, costs and what they make of the whole") {
    auto told = report();
    auto& programme = told.programmes.at(0);
    programme.starts = ToldDate{tests::day(2020, 1, 1), Precision::day};
    programme.ends.reset();
    programme.plans = {plan(2020, true, 2024, 1'000'000), plan(2023, false, 2026, 1'500'000)};
    programme.plans[1].reasons = "wetswijziging";
    programme.plans[1].endReason = "De wet verschoof.";
    programme.plans[1].version = "2.0";
    programme.plans[1].spent = {1'000'000, 500'000, std::nullopt};
    programme.benefits.push_back({tests::ownFact("BT1", "Minder dubbel werk", std::nullopt), "", std::nullopt, 2'400'000, 2030});
    programme.answers.developers = {"ICT-dienst: bouw", "Leverancier"};
    const auto activity = dashboardOf(told).at(0);

    const auto& lines = listOf(activity, "Doorlooptijd en kosten").lines;
    REQUIRE(lines.size() == 2);
    CHECK(valueOf(lines[0], "Soort actie") == "Initieel");
    CHECK(valueOf(lines[0], "Actueel geschatte totale projectkosten") == "3000000");
    CHECK(valueOf(lines[1], "Soort actie") == "Herijking");
    CHECK(valueOf(lines[1], "Reden herijking") == "wetswijziging");
    CHECK(valueOf(lines[1], "Toelichting wijziging einddatum") == "De wet verschoof.");
    // One part of the costs is not told, so no total is.
    CHECK(valueOf(lines[1], "Daadwerkelijke totale projectkosten") == "");
    CHECK(valueOf(listOf(activity, "Mijlpalen").lines[0], "Projectplanversie") == "2.0");
    CHECK(valueOf(listOf(activity, "Maatschappelijke baten").lines[0], "Kwantitatief jaar") == "2400000");
    const auto& developers = listOf(activity, "Ontwikkelpartijen").lines;
    REQUIRE(developers.size() == 2);
    CHECK(valueOf(developers[0], "Rol") == "bouw");
    CHECK(valueOf(developers[1], "Ontwikkelpartij") == "Leverancier");

    const auto& overview = listOf(activity, "Overzicht").lines[0];
    CHECK(valueOf(overview, "Initiële schatting einddatum") == "2024-01-01");
    CHECK(valueOf(overview, "Doorlooptijd initieel (jaren)") == "4,0");
    CHECK(valueOf(overview, "Actuele doorlooptijd (jaren)") == "6,0");
    CHECK(valueOf(overview, "Verschil doorlooptijd (percentage)") == "50%");
    CHECK(valueOf(overview, "Actuele schatting meerjarige kosten") == "4500000");
    CHECK(valueOf(overview, "Prognose toekomstige kosten") == "");
}

TEST_CASE("an end that is expected now and stands in no plan is an expectation and no rebaselining") {
    auto told = report();
    auto& programme = told.programmes.at(0);
    programme.plans = {plan(2020, true, 2024, 1)};
    const auto activity = dashboardOf(told).at(0);
    const auto& lines = listOf(activity, "Doorlooptijd en kosten").lines;
    REQUIRE(lines.size() == 2);
    CHECK(valueOf(lines[1], "Soort actie") == "Verwachting");
    CHECK(valueOf(lines[1], "Actueel geschatte einddatum") == "eerste kwartaal 2029");
}
