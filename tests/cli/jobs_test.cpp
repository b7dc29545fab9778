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

TEST_CASE(
    "job 1: each Book has its chance to be ready on the day of the law, by itself and with its fallback") {
    const Example example;
    const auto readiness = asked(example.file(), "readiness", {"--trials", "1000"});
    CHECK(readiness["law_date"] == "2029-04-01");
    const auto book = of(readiness["parts"], "code", "LP4");
    CHECK(book["p_object"] == 0.434);
    CHECK(book["p_fallback"] == 0.514);
    CHECK(book["p_ready"] == 0.948);
    CHECK(book["blockers"][0] == "A0189");
    CHECK(codesOf(book["fallbacks"]) == Json::parse(R"(["A0152","A0187"])"));
    CHECK(of(readiness["parts"], "code", "LP8")["p_ready"] == 0.596);
}

TEST_CASE(
    "job 2: GPS and each module have a chance to be ready by the day of the law, beside the date of the "
    "plan") {
    const Example example;
    const auto milestones =
        asked(example.file(), "forecast", {"--trials", "1000", "--by", "2029-04-01"})["milestones"];
    const auto chanceOf = [&](const std::string& code) {
        return of(of(milestones, "code", code)["deadlines"], "kind", "asked")["probability"];
    };
    CHECK(of(milestones, "code", "A0172")["deterministic"] == "2028-11-02");
    CHECK(chanceOf("A0172") == 0.111);
    CHECK(of(milestones, "code", "A0093")["deterministic"] == "2028-12-14");
    CHECK(chanceOf("A0093") == 0.072);
    CHECK(chanceOf("A0083") == 0.985);
    CHECK(chanceOf("A0103") == 0.0);
}

TEST_CASE("job 3: what must be true before the day of the law is fixed, and up to when facts count for it") {
    const Example example;
    const auto dossier = asked(example.file(), "dossier");
    CHECK(dossier["decide_by"] == "2028-04-30");
    CHECK(dossier["last_cut"] == "2028-01-26");
    CHECK(dossier["last_working_day"] == "2029-03-30");
    const auto check = of(dossier["conditions"], "code", "A0219");
    CHECK(check["by"] == "2028-03-15");
    CHECK(check["expected"] == "2028-03-03");
    CHECK(check["holds"] == "yes");
    CHECK(of(dossier["conditions"], "code", "V14")["kind"] == "advice");
}

TEST_CASE(
    "job 4: the day of the law moves in one edit, which says what breaks, what lies idle and what it costs") {
    const Example example;
    CHECK(asked(example.file(), "info")["law_deadlines"]["met"] == 17);
    const auto moveTo = [&](const std::string& day) {
        return run({"--language", "en", "set", example.file(), "law_milestone", "LM32", "planned_date=" + day,
                    "--author", "planner"})
            .out;
    };
    const auto earlier = moveTo("2028-04-01");
    CHECK(earlier.find("comes too late for “LP14") != std::string::npos);
    CHECK(asked(example.file(), "info")["law_deadlines"]["met"] == 11);
    CHECK(asked(example.file(), "explain", {"--activity", "A0221"})["room"] == -160);
    const auto later = moveTo("2030-04-01");
    CHECK(later.find("lies ready for 345d instead of 0d.") != std::string::npos);
    CHECK(later.find("Keeping the old systems costs") != std::string::npos);
    CHECK(of(asked(example.file(), "systems"), "code", "S01")["cost_longer"] == 164'000'000);
    CHECK(asked(example.file(), "explain", {"--activity", "A0221"})["room"] == 345);
}

TEST_CASE("job 4: a Book that comes before the others breaks what is not ready for it, and the rest stays as it is") {
    const Example example;
    const auto parts = asked(example.file(), "in-parts", {"--on", "1-7-2028=LP8"});
    REQUIRE(parts["moments"].size() == 2);
    CHECK(parts["moments"][0]["last_working_day"] == "2028-06-30");
    CHECK(parts["moments"][0]["ready"] == false);
    CHECK(parts["moments"][0]["parts"][0]["missed"] == Json::parse(R"(["LD015"])"));
    CHECK(parts["moments"][0]["parts"][0]["first_day"] == "2028-08-25");
    CHECK(parts["moments"][1]["ready"] == true);
    CHECK(of(parts["breaks"], "code", "LD015")["after"] == "missed");
    CHECK(asked(example.file(), "in-parts")["moments"].size() == 1);
    CHECK(told(example.file(), "in-parts", {"--on", "1-7-2028=LP8"}).find("Op 01-07-2028 is niet alles gereed wat moet") !=
          std::string::npos);
}

TEST_CASE("job 6: the activities that drive a milestone most often stand first") {
    const Example example;
    const auto influences =
        asked(example.file(), "forecast", {"--trials", "1000", "--of", "A0172"})["influences"];
    CHECK(influences["activities"][0]["code"] == "A0170");
    CHECK(influences["activities"][0]["criticality"] == 1.0);
    CHECK(influences["activities"][1]["code"] == "A0143");
    CHECK(influences["activities"][1]["criticality"] == 0.708);
    CHECK(influences["risks"][0]["code"] == "Q01");
}

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

TEST_CASE("job 9: work that waits for a stable text is named for each Book, and so is what did not wait") {
    const Example example;
    const auto coverage = asked(example.file(), "coverage");
    const auto book = of(coverage["texts"], "law_part", "LP1");
    CHECK(book["stable"] == "2026-06-30");
    CHECK(book["waiting"] == Json::parse(R"(["A0140","A0139"])"));
    const auto started = allOf(coverage["gaps"], "rule", "started_before_text");
    for (const auto* code : {"A0194", "A0197", "A0206"})
        CHECK(of(started, "activity", code)["text_stable"] == "2026-06-30");
    CHECK(started.size() == 5);
    const auto matrix = asked(example.file(), "coverage", {"--matrix"});
    const auto trial = of(matrix["law_parts"], "law_part", "LP4")["cells"];
    CHECK(of(trial, "system", "S13")["kept"] == "by_fallback");
    CHECK(of(trial, "system", "S13")["behind"] == Json::parse(R"(["LD020"])"));
    CHECK(of(trial, "system", "S08")["support"] == "must");
}

TEST_CASE("job 10: each fallback has the last day on which it can be chosen") {
    const Example example;
    Json lastDays = Json::object();
    const auto readiness = asked(example.file(), "readiness", {"--trials", "1000"});
    for (const auto& part : readiness["parts"]) {
        for (const auto& each : part["fallbacks"])
            lastDays[each["code"].get<std::string>()] = each["last_responsible_day"];
    }
    CHECK(lastDays["A0187"] == "2028-06-08");
    CHECK(lastDays["A0152"] == "2028-01-05");
    CHECK(lastDays["A0140"] == "2028-03-29");
}

TEST_CASE("job 10: what the plan does not keep has its options, with day, money, scope and the last day to decide") {
    const Example example;
    const auto deviations = asked(example.file(), "options")["deviations"];
    const auto gps = of(allOf(deviations, "kind", "promise"), "code", "A0172");
    CHECK(gps["due"] == "2028-08-03");
    CHECK(gps["late_wd"] == 65);
    CHECK(gps["options"][0]["mends"] == true);
    CHECK(gps["options"][0]["ready"] == "2028-08-03");
    CHECK(gps["options"][0]["cost_eur"] == 590'000);
    CHECK(gps["options"][0]["decide_by"] == "2026-06-29");
    const auto instead = of(gps["options"], "kind", "new_date");
    CHECK(instead["ready"] == "2028-11-02");
    CHECK(instead["decide_by"] == "2028-08-03");
    const auto module = of(allOf(deviations, "kind", "fallback"), "code", "S13");
    CHECK(of(module["options"], "kind", "fallback")["scope"] == "zonder S13");
    CHECK(told(example.file(), "options", {"A0172"}).find("is toegezegd voor 03-08-2028 en komt op 02-11-2028.") !=
          std::string::npos);
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
    CHECK(compas["last_needed"] == "2027-11-29");
    CHECK(compas["outlives_support"] == true);
    CHECK(codesOf(compas["blockers"]) == Json({"A0254", "R10"}));
    CHECK(compas["cost_of_a_month"] == 3'500'000);
    CHECK(compas["months_longer"] == 1);
    CHECK(compas["cost_longer"] == 3'500'000);
    edit(example.file(), {"set", "system", "S02", "end_date=30-6-2027"});
    const auto longer = of(asked(example.file(), "systems"), "code", "S02");
    CHECK(longer["months_longer"] == 5);
    CHECK(longer["cost_longer"] == 17'500'000);
    CHECK(told(example.file(), "systems").find("en de ondersteuning eindigt op 31-12-2026.") !=
          std::string::npos);
}

TEST_CASE("job 13: where a system and the plan give two dates for its end, both are told") {
    const Example example;
    const auto found = asked(example.file(), "contradictions")["contradictions"];
    const auto ends = allOf(found, "kind", "system_end");
    Json said = Json::object();
    for (const auto& each : ends)
        said[each["about"]["code"].get<std::string>()] = {each["one"]["day"], each["other"]["by"]["code"],
                                                          each["other"]["day"]};
    CHECK(said["S02"] == Json::parse(R"(["2027-11-10","A0254","2027-11-29"])"));
    CHECK(said["S03"] == Json::parse(R"(["2027-09-06","A0233","2027-09-08"])"));
    CHECK(said["S06"] == Json::parse(R"(["2026-12-29","A0249","2027-05-20"])"));
    const auto advice = of(found, "kind", "advice");
    CHECK(advice["about"]["code"] == "V05");
    CHECK(advice["days"] == 3);
}

TEST_CASE("job 14: recommendations show their follow-up, and which are open, late or rejected") {
    const Example example;
    const auto recommendations = asked(example.file(), "reviews", {"--date", today})["recommendations"];
    CHECK(codesOf(allOf(recommendations, "overdue", true)) == Json::parse(R"(["RC02","RC15","RC17"])"));
    const auto stable = of(recommendations, "code", "RC18");
    CHECK(stable["follow_up"] == "A0139");
    CHECK(stable["owner_role"] == "Leverancier beheer");
    CHECK(stable["stage"] == "under_way");
    CHECK(of(recommendations, "code", "RC14")["stage"] == "closed");
    edit(example.file(),
         {"set", "recommendation", "RC12", "acceptance=niet overgenomen", "answer_nl=Niet over het OM"});
    const auto rejected =
        of(asked(example.file(), "reviews", {"--date", today})["recommendations"], "code", "RC12");
    CHECK(rejected["stage"] == "declined");
    CHECK(rejected["answer"] == "Niet over het OM");
}

TEST_CASE(
    "job 15: work of EUR 5 million or more that starts without having been laid before the college is "
    "named") {
    const Example example;
    const auto started = allOf(asked(example.file(), "coverage")["gaps"], "rule", "started_without_review");
    CHECK(of(started, "programme", "P10")["start"] == "2025-07-18");
    // P09 started in April 2024, before the act.
    CHECK(started.size() == 1);
    const auto request = of(asked(example.file(), "reviews", {"--date", today})["requests"], "code", "V14");
    CHECK(request["ask_by"] == "2027-05-12");
    CHECK(request["late"] == false);
}

TEST_CASE(
    "job 16: a review finds the basis of each estimate, what partners agreed on, and what changed in scope") {
    const Example example;
    const auto estimates = asked(example.file(), "table",
                                 {"activity", "--columns", "code,optimistic,most_likely,pessimistic,source",
                                  "--filter", "programme=P05"});
    CHECK(estimates["passed"] == 39);
    CHECK(estimates["rows"][1]["cells"][1]["value"] == 90 * 480);
    CHECK(estimates["rows"][1]["cells"][3]["value"] == 210 * 480);
    CHECK(of(asked(example.file(), "hand-overs")["hand_overs"], "code", "HO2")["disagreement_days"] == 0);
    edit(example.file(), {"add", "activity", "name=Extra rapport", "duration=10d", "--under", "A0135"});
    CHECK(asked(example.file(), "diff", {"1", "2"}).dump().find("Extra rapport") != std::string::npos);
    CHECK(asked(example.file(), "journal").dump().find("planner") != std::string::npos);
    edit(example.file(), {"set", "activity", "A0219", "duration=45d"});
    const auto dossier = asked(example.file(), "dossier", {"--review", "V14", "-o", example.in("bewijs.odt")});
    CHECK(dossier["missing"] == Json::parse(R"(["architectuurschets","risicodossier","sourcingstrategie"])"));
    CHECK(dossier["without_source"] == 0);
    REQUIRE(dossier["changes"].size() == 1);
    CHECK(dossier["changes"][0]["code"] == "A0219");
    CHECK(dossier["changes"][0]["author"] == "planner");
    CHECK(bytesOf(example.in("bewijs.odt")).starts_with("PK"));
}

TEST_CASE("job 17: opinions of the CIO have their occasion, and the documents that are missing") {
    const Example example;
    const auto reviews = asked(example.file(), "reviews", {"--date", today})["reviews"];
    CHECK(of(reviews, "code", "V09")["occasion"] == "before_start");
    CHECK(of(reviews, "code", "V09")["missing"] == Json::array());
    CHECK(of(reviews, "code", "V14")["missing"] ==
          Json::parse(R"(["architectuurschets","risicodossier","sourcingstrategie"])"));
    edit(example.file(), {"add", "review", "code=V15", "kind=CIO-oordeel", "subject_nl=Herijking",
                          "programme=P04", "occasion=new_baseline", "documents=planning"});
    const auto opinion = of(asked(example.file(), "reviews", {"--date", today})["reviews"], "code", "V15");
    CHECK(opinion["occasion"] == "new_baseline");
    CHECK(opinion["missing"] == Json::parse(R"(["business case","architectuurschets"])"));
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
