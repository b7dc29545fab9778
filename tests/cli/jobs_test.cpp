#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

// The jobs of docs/jobs.md, each done on the example as its user would, with the figure or the sentence that
// the user needs. The status of the example is of 31 March 2026; terms are read on the day after.

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

namespace {

constexpr auto today = "2026-04-01";

/// The answer to a command about a file, which is no refusal.
Json asked(const std::string& file, std::string command, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{std::move(command), file};
    arguments.insert(arguments.end(), more.begin(), more.end());
    arguments.push_back("--json");
    const auto answer = run(arguments);
    CAPTURE(answer.err);
    REQUIRE(answer.code != 2);
    return Json::parse(answer.out);
}

/// What the same command says to people in Dutch.
std::string told(const std::string& file, std::string command, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{"--language", "nl", std::move(command), file};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments).out;
}

/// The one with a value under a key.
Json of(const Json& list, const std::string& key, const Json& value) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Json& each) { return each[key] == value; });
    REQUIRE_MESSAGE(found != list.end(), value.dump());
    return *found;
}

/// All with a value under a key.
Json allOf(const Json& list, const std::string& key, const Json& value) {
    Json found = Json::array();
    for (const auto& each : list) {
        if (each[key] == value) found.push_back(each);
    }
    return found;
}

Json codesOf(const Json& list) {
    Json codes = Json::array();
    for (const auto& each : list) codes.push_back(each["code"]);
    return codes;
}

std::string finishOf(const std::string& file, const std::string& activity) {
    return of(asked(file, "schedule")["activities"], "code", activity)["finish"].get<std::string>().substr(
        0, 10);
}

std::string startOf(const std::string& file, const std::string& activity) {
    return of(asked(file, "schedule")["activities"], "code", activity)["start"].get<std::string>().substr(0,
                                                                                                          10);
}

void edit(const std::string& file, std::vector<std::string> words) {
    words.insert(words.begin() + 1, file);
    words.insert(words.end(), {"--author", "planner"});
    const auto answer = run(words);
    CAPTURE(answer.err);
    REQUIRE(answer.code == 0);
}

}  // namespace

TEST_CASE("job 7: a shared system has two owners, and points that both must accept") {
    const Example example;
    const auto gps = of(asked(example.file(), "systems"), "code", "S01");
    CHECK(gps["owner"] == "Openbaar Ministerie");
    CHECK(gps["second_owner"] == "Rechtspraak");
    const auto handOver = of(asked(example.file(), "hand-overs")["hand_overs"], "code", "HO1");
    CHECK(handOver["disagreement_days"] == 38);
    CHECK(handOver["accepted_points"] == 0);
    CHECK(handOver["acceptance_points"][0]["awaits"] == "receiver");
    CHECK(handOver["acceptance_points"][1]["awaits"] == "both");
    edit(example.file(), {"set", "acceptance_point", "AP1", "accepted_by_receiver=1-4-2026"});
    CHECK(of(asked(example.file(), "hand-overs")["hand_overs"], "code", "HO1")["accepted_points"] == 1);
}

TEST_CASE("job 8: each chain partner has what it must deliver, when, and who waits for it") {
    const Example example;
    const auto police = asked(example.file(), "hand-overs", {"--partner", "Politie"});
    const auto messages =
        of(police["deliveries"], "name", "Testberichten van de politie voor het nieuwe wetboek");
    CHECK(messages["when"] == "2028-05-31");
    CHECK(messages["needed_by"] == "2028-03-31");
    CHECK(messages["waiting"] == Json{"A0170"});
    CHECK(police["hand_overs"][0]["disagreement_days"] == 39);
}

TEST_CASE(
    "job 11: an outage that is entered says which activities lost days, and which promises that touches") {
    const Example example;
    const auto breach = of(asked(example.file(), "incidents", {"--date", today})["incidents"], "code", "N07");
    CHECK(breach["lost_minutes"] == 46 * 480);
    CHECK(breach["days"] == 71);
    edit(example.file(),
         {"add", "incident", "code=N17", "title_nl=Uitval ontwikkelstraat", "start_date=25-3-2026",
          "end_date=30-3-2026", "systems=S10", "date_precision=day", "cyber=nee"});
    auto outage = of(asked(example.file(), "incidents", {"--date", today})["incidents"], "code", "N17");
    // Wednesday to Monday is four working days of work under way on the system.
    CHECK(outage["possible_losses"] == Json::parse(R"([{"activity":"A0069","minutes":1920}])"));
    edit(example.file(), {"add", "incident_loss", "incident=N17", "activity=A0069", "lost=3d"});
    outage = of(asked(example.file(), "incidents", {"--date", today})["incidents"], "code", "N17");
    CHECK(outage["lost_minutes"] == 3 * 480);
    CHECK(of(outage["promises"], "activity", "A0073")["promised"] == "2026-12-02");
}

TEST_CASE("job 12: the plan knows Easter 2029, and a freeze moves what falls in it") {
    const Example example;
    CHECK(startOf(example.file(), "A0222") == "2029-04-03");
    edit(example.file(), {"add", "holiday", "calendar=CAL-NL", "name_nl=Bevriezing", "day=2029-03-26",
                          "last_day=2029-04-06", "nonworking=1"});
    CHECK(startOf(example.file(), "A0222") == "2029-04-09");
    const auto law = of(asked(example.file(), "agenda", {"--date", today}), "code", "LM32");
    CHECK(law["due"] == "2029-04-01");
    CHECK(law["last_responsible_day"] == "2029-03-30");
}

TEST_CASE(
    "job 13: an old system has a last day on which it is needed, what keeps it, and what a month longer "
    "costs") {
    const Example example;
    const auto compas = of(asked(example.file(), "systems"), "code", "S02");
    CHECK(compas["last_needed"] == "2027-11-10");
    CHECK(compas["outlives_support"] == true);
    CHECK(codesOf(compas["blockers"]) == Json{"R10"});
    CHECK(compas["cost_of_a_month"] == 3'500'000);
    CHECK(compas["cost_longer"] == 0);
    edit(example.file(), {"set", "system", "S02", "end_date=30-6-2027"});
    const auto longer = of(asked(example.file(), "systems"), "code", "S02");
    CHECK(longer["months_longer"] == 5);
    CHECK(longer["cost_longer"] == 17'500'000);
    CHECK(told(example.file(), "systems").find("en de ondersteuning eindigt op 31-12-2026.") !=
          std::string::npos);
}

TEST_CASE("job 32: promises and motions have due dates, and the letter that settles them") {
    const Example example;
    const auto items = asked(example.file(), "parliament", {"--date", "2026-09-02"})["items"];
    const auto motion = of(items, "code", "K25");
    CHECK(motion["due"] == "2026-09-01");
    CHECK(motion["overdue"] == true);
    CHECK(motion["days_left"] == -1);
    CHECK(motion["settled_by"] == Json{"K21"});
    CHECK(of(items, "code", "K04")["settled_by"] == Json::parse(R"(["K06","K21","K22","K23"])"));
    CHECK(asked(example.file(), "told", {"--date", today})["known_not_told"] == 3);
}

TEST_CASE("job 33: a question counts down three weeks, and six with notice of a delay") {
    const Example example;
    const auto question = [&] {
        return of(asked(example.file(), "parliament", {"--date", today})["items"], "code", "K24");
    };
    CHECK(question()["due"] == "2026-04-07");
    CHECK(question()["latest"] == "2026-04-28");
    CHECK(question()["days_left"] == 6);
    edit(example.file(), {"set", "parliamentary_item", "K24", "extension_date=3-4-2026"});
    CHECK(question()["due"] == "2026-04-28");
    CHECK(question()["days_left"] == 27);
}

TEST_CASE("job 34: an advice counts down two and four weeks over holidays, and says who signs before when") {
    const Example example;
    const auto agenda = asked(example.file(), "agenda", {"--date", today});
    const auto advice = allOf(allOf(agenda, "kind", "advice"), "code", "V05");
    REQUIRE(advice.size() == 2);
    CHECK(advice[0]["due"] == "2026-04-24");
    CHECK(advice[1]["due"] == "2026-05-08");
    const auto signatures = asked(example.file(), "parliament", {"--date", today})["signatures"];
    CHECK(of(signatures, "code", "SG07")["role"] == "Beleidsdirectie JenV");
    CHECK(of(signatures, "code", "SG07")["by"] == "2026-04-24");
    CHECK(of(signatures, "code", "SG08")["by"] == "2026-05-04");
    CHECK(of(signatures, "code", "SG02")["overdue"] == true);
    CHECK(of(signatures, "code", "SG01")["overdue"] == false);
}

TEST_CASE("a green status word that the plan contradicts asks for a reason, and has one when it is given") {
    const Example example;
    const auto programme = [&](const std::string& code) {
        return of(asked(example.file(), "evidence")["programmes"], "code", code);
    };
    CHECK(programme("P04")["stands"] == "contradicted");
    CHECK(programme("P05")["stands"] == "explained");
    CHECK(programme("P03")["stands"] == "unsaid");
    CHECK(of(programme("P07")["red"], "kind", "paid_above_estimate")["amount"] == 101);
    CHECK(of(programme("P02")["red"], "kind", "advice_open")["about"]["code"] == "RC02");
    edit(example.file(), {"set", "programme", "P04", "status_reason=Past binnen de ruimte"});
    CHECK(programme("P04")["stands"] == "explained");
    edit(example.file(), {"set", "programme", "P05", "status_colour=amber"});
    CHECK(programme("P05")["stands"] == "agrees");
}
