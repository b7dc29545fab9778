#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <iterator>

// The law and advice as someone asks after them on the command line, by what the example holds.

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

namespace {

Json answerOf(std::vector<std::string> arguments) {
    arguments.emplace_back("--json");
    arguments.emplace_back("--language");
    arguments.emplace_back("en");
    return Json::parse(run(arguments).out);
}

Json coded(const Json& list, const std::string& code, const std::string& key = "code") {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Json& each) { return each[key] == code; });
    return found == list.end() ? Json(nullptr) : *found;
}

}  // namespace

TEST_CASE("each Book is supported, and what was started before its text is stable is named") {
    Example example;
    const auto coverage = answerOf({"coverage", example.file()});
    std::vector<std::string> early;
    for (const auto& gap : coverage["gaps"]) {
        CHECK(gap["rule"] != "book_without_support");
        CHECK(gap["rule"] != "claim_outside_path");
        if (gap["rule"] == "started_before_text") early.push_back(gap["activity"]);
    }
    CHECK(early == std::vector<std::string>{"A0194", "A0206", "A0197", "A0203", "A0200"});
    CHECK(coded(coverage["texts"], "LP4", "law_part")["stable"] == "2026-06-30");
    CHECK(coded(coverage["texts"], "LP4", "law_part")["waiting"] == Json({"A0152", "A0151"}));
    const auto module =
        std::find_if(coverage["support"].begin(), coverage["support"].end(),
                     [](const Json& each) { return each["law_part"] == "LP4" && each["system"] == "S13"; });
    REQUIRE(module != coverage["support"].end());
    CHECK((*module)["support"] == "preferred");
    CHECK((*module)["kept"] == "by_fallback");
}

TEST_CASE("the text of the law follows the bills when that is asked, and stands as it was set when not") {
    Example example;
    const auto startOf = [&](const std::string& code) {
        const auto plan = answerOf({"schedule", example.file()});
        return coded(plan["activities"], code)["start"].get<std::string>().substr(0, 10);
    };
    const auto senate = coded(answerOf({"coverage", example.file()})["bills"], "BS11");
    CHECK(senate["best"] == "2026-12-30");
    CHECK(senate["likely"] == "2027-05-12");
    CHECK(senate["worst"] == "2028-01-19");
    CHECK(startOf("A0139") == "2026-06-30");
    REQUIRE(run({"set", example.file(), "settings", "text_follows_bills=ja"}).code == 0);
    CHECK(startOf("A0139") == "2027-05-13");
    CHECK(startOf("A0172") == "2029-09-18");
    const auto why = answerOf({"explain", example.file(), "--activity", "A0139"})["why_start"];
    CHECK(why.back()["cause"] == "gate");
    CHECK(why.back()["gate"] == "LM27");
    REQUIRE(run({"set", example.file(), "settings", "text_follows_bills=nee"}).code == 0);
    CHECK(startOf("A0172") == "2028-11-02");
}

TEST_CASE(
    "a review that comes late moves what it holds back, with its own reason, and done it moves it back") {
    Example example;
    const auto startOf = [&] {
        const auto plan = answerOf({"schedule", example.file()});
        return coded(plan["activities"], "A0209")["start"].get<std::string>().substr(0, 10);
    };
    CHECK(startOf() == "2028-03-03");
    REQUIRE(run({"set", example.file(), "review", "V14", "advice_date=2028-06-01"}).code == 0);
    CHECK(startOf() == "2028-06-02");
    const auto why = answerOf({"explain", example.file(), "--activity", "A0209"})["why_start"];
    CHECK(why.back()["cause"] == "gate");
    CHECK(why.back()["gate"] == "V14");
    const auto gate = coded(answerOf({"reviews", example.file()})["gates"], "V14", "by");
    CHECK(gate["opens"] == "2028-06-01");
    CHECK(gate["binds"] == true);
    REQUIRE(run({"set", example.file(), "review", "V14", "status=afgerond"}).code == 0);
    CHECK(startOf() == "2028-03-03");
}

TEST_CASE("a gate in a circle is told and not followed") {
    Example example;
    // The dress rehearsal that it waits for comes behind the change that it would hold back.
    REQUIRE(run({"set", example.file(), "recommendation", "RC19", "gates=A0139"}).code == 0);
    const auto reviews = answerOf({"reviews", example.file()});
    CHECK(reviews["circular"] == Json::parse(R"([{"by": "RC19", "activity": "A0139"}])"));
    const auto broken = answerOf({"info", example.file()})["broken"];
    CHECK(std::any_of(broken.begin(), broken.end(), [](const Json& each) {
        return each["message"] ==
               "“RC19 Plan een generale repetitie in de keten” holds back “A0139 Boek 1: aanpassing GPS (modellen, "
               "termijnen, artikelen)”, for which it waits itself.";
    }));
}

TEST_CASE("what became of advice is told with who sees to it, and the next request is counted back") {
    Example example;
    const auto reviews = answerOf({"reviews", example.file(), "--date", "2026-04-01"});
    CHECK(coded(reviews["reviews"], "V04")["verdict"] == false);
    CHECK(coded(reviews["reviews"], "V05")["verdict"] == true);
    const auto late = coded(reviews["recommendations"], "RC15");
    CHECK(late["stage"] == "under_way");
    CHECK(late["owner_role"] == "Hoofd financiën");
    CHECK(late["overdue"] == true);
    CHECK(coded(reviews["recommendations"], "RC13")["stage"] == "closed");
    CHECK(coded(reviews["recommendations"], "RC12")["stage"] == "made");
    CHECK(coded(reviews["recommendations"], "RC20")["repeats"] == Json({"RC03"}));
    const auto request = coded(reviews["requests"], "V14");
    CHECK(request["gate"] == "A0209");
    CHECK(request["advice_by"] == "2028-03-02");
    CHECK(request["ask_by"] == "2027-05-12");
    CHECK(request["missing"] == Json({"architectuurschets", "risicodossier", "sourcingstrategie"}));
}

TEST_CASE(
    "the dossier tells what must be true before the definitive date, and up to which cut-off facts count") {
    Example example;
    const auto dossier = answerOf({"dossier", example.file()});
    CHECK(dossier["decision"] == "LM31");
    CHECK(dossier["decide_by"] == "2028-04-30");
    CHECK(dossier["status_date"] == "2026-03-31");
    CHECK(dossier["last_cut"] == "2028-01-26");
    CHECK(dossier["law_day"] == "2029-04-01");
    // Easter Sunday; the Friday before it is a working day in government.
    CHECK(dossier["last_working_day"] == "2029-03-30");
    CHECK(coded(dossier["conditions"], "A0219")["by"] == "2028-03-15");
    CHECK(coded(dossier["conditions"], "A0219")["holds"] == "yes");
    CHECK(coded(dossier["conditions"], "A0194")["holds"] == "done");
    CHECK(coded(dossier["conditions"], "V14")["kind"] == "advice");
}

TEST_CASE(
    "moving the day of the law is one edit that moves its milestone and tells what breaks, idles and costs") {
    Example example;
    const auto moved =
        answerOf({"set", example.file(), "law_milestone", "LM32", "planned_date=2028-04-01", "--dry-run"});
    CHECK(moved["written"] == false);
    const auto law = moved["law"];
    CHECK(law["milestones"][0]["code"] == "LM32");
    CHECK(law["milestones"][0]["last_working_day"] == "2028-03-31");
    CHECK(coded(moved["moved"], "A0210")["start"]["after"] == "2028-04-01T08:00");
    CHECK(coded(law["breaks"], "LD026")["after"] == "missed");

    const auto later = answerOf(
        {"set", example.file(), "law_milestone", "LM32", "planned_date=2030-04-01", "--dry-run"})["law"];
    CHECK(later["breaks"].empty());
    CHECK(coded(later["mends"], "LD020")["after"] == "by_itself");
    CHECK(coded(later["idle"], "A0172")["idle_minutes"]["before"] == 48 * 480);
    CHECK(coded(later["idle"], "A0172")["idle_minutes"]["after"] == 301 * 480);
    CHECK(later["staying_cost_more"] == 164'000'000);

    // An edit that moves no day of the law has nothing to tell of it.
    const auto other =
        answerOf({"set", example.file(), "law_milestone", "LM32", "note_nl=Zondag", "--dry-run"});
    CHECK(other["law"].is_null());
}

TEST_CASE("without a day of the law no chance is told, and the letter cannot be sent") {
    Example example;
    REQUIRE(run({"set", example.file(), "law_milestone", "LM32", "planned_date="}).code == 0);
    const auto readiness = answerOf({"readiness", example.file(), "--trials", "100"});
    CHECK(readiness["law_date"].is_null());
    const auto book = coded(readiness["parts"], "LP1");
    for (const auto* key : {"p_object", "p_fallback", "p_ready", "p_preferred"}) CHECK(book[key].is_null());
    CHECK(book["blockers"].empty());
    const auto told = run({"readiness", example.file(), "--trials", "100", "--language", "en"}).out;
    CHECK(told.find("LP1           –         –      –          –  day unknown") != std::string::npos);
    CHECK(told.find("unlikely") == std::string::npos);

    const auto page = example.in("brief.md");
    run({"letter", example.file(), "--kind", "kamerbrief", "-o", page, "--date", "2026-04-30"});
    std::ifstream input{page, std::ios::binary};
    const std::string draft{std::istreambuf_iterator<char>{input}, {}};
    // An earlier advice may speak of chances; the table of Books may not.
    std::istringstream lines{draft};
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("| ")) CHECK(line.find("waarschijnlijk") == std::string::npos);
    }
    CHECK(draft.find("niet op tijd |") == std::string::npos);
    CHECK(draft.find("| 2026, dag onbekend | 2027, dag onbekend | ja, dag onbekend | niet bepaald |") != std::string::npos);
    const auto letter = answerOf(
        {"letter", example.file(), "--kind", "kamerbrief", "--date", "2026-04-30", "-o", example.in("brief.odt")});
    CHECK(letter["sendable"] == false);
    const auto day = coded(letter["unsettled"], "no_date", "concern");
    REQUIRE(day.is_object());
    CHECK(day["code"] == "LM32");
}

TEST_CASE("what was started before the text is stable is told too where nobody knows when that is") {
    Example example;
    REQUIRE(run({"set", example.file(), "law_milestone", "LM27", "planned_date="}).code == 0);
    const auto coverage = answerOf({"coverage", example.file()});
    std::vector<std::string> early;
    for (const auto& gap : coverage["gaps"]) {
        if (gap["rule"] != "started_before_text") continue;
        early.push_back(gap["activity"]);
        CHECK(gap["text_stable"].is_null());
    }
    CHECK(early == std::vector<std::string>{"A0194", "A0206", "A0197", "A0203", "A0200"});
    CHECK(coded(coverage["texts"], "LP1", "law_part")["waiting"] == Json({"A0140", "A0139"}));
}

TEST_CASE("the room is that to the decision about the law, and an edit that misses it says so") {
    Example example;
    const auto of = [&](const std::string& code) {
        return coded(answerOf({"schedule", example.file()})["activities"], code);
    };
    CHECK(of("A0219")["room"] == 8);
    CHECK(of("A0219")["held_to"] == "LM31");
    CHECK(of("A0219")["held_by"] == "decision");
    CHECK(of("A0219")["held_required"] == true);
    CHECK(of("A0219")["held_date"] == "2028-04-30");
    CHECK(answerOf({"info", example.file()})["law_deadlines"]["met"] == 17);
    const auto agenda = answerOf({"agenda", example.file(), "--date", "2026-04-01"});
    for (const auto* code : {"A0219", "A0019"}) {
        const auto item = coded(agenda, code);
        REQUIRE(item.is_object());
        CHECK(item["kind"] == "law");
        CHECK(item["last_responsible_day"] == "2028-03-15");
    }

    const std::vector<std::string> longer{"set", example.file(), "activity", "A0219", "duration=+10d"};
    auto dry = longer;
    dry.emplace_back("--dry-run");
    CHECK(coded(answerOf(dry)["law"]["breaks"], "LD028")["after"] == "missed");
    dry.emplace_back("--language");
    dry.emplace_back("en");
    CHECK(run(dry).out.find("“A0219 Readiness check feeding the definitive-date advice” comes too late for “LM31 ") !=
          std::string::npos);
    REQUIRE(run(longer).code == 0);
    CHECK(of("A0219")["room"] == -2);
    const auto deadlines = answerOf({"info", example.file()})["law_deadlines"];
    CHECK(deadlines["all"] == 17);
    CHECK(deadlines["met"] == 16);
}

TEST_CASE("a system is needed until the plan switches it off, and shared ones have two owners") {
    Example example;
    const auto systems = answerOf({"systems", example.file()});
    const auto portal = coded(systems, "S06");
    CHECK(portal["last_needed"] == "2027-05-20");
    CHECK(portal["outlives_support"] == true);
    CHECK(portal["months_longer"] == 5);
    CHECK(portal["cost_longer"] == 7'500'000);
    CHECK(portal["blockers"][0]["code"] == "A0249");
    for (const auto* code : {"S09", "S17", "S18", "S19", "S20"}) CHECK(coded(systems, code).is_object());
    CHECK(run({"systems", example.file(), "--language", "en"}).out.find("Openbaar Ministerie, Rechtspraak") !=
          std::string::npos);
}

TEST_CASE("the agenda has the last days of fallbacks and of courses of action when they are asked for") {
    Example example;
    const auto plain = answerOf({"agenda", example.file(), "--date", "2026-04-01"});
    CHECK(coded(plain, "fallback", "kind").is_null());
    CHECK(coded(plain, "option", "kind").is_null());
    const auto agenda = answerOf({"agenda", example.file(), "--date", "2026-04-01", "--choices"});
    std::vector<std::string> days;
    for (const auto& item : agenda) {
        if (item["kind"] == "fallback")
            days.push_back(item["code"].get<std::string>() + " " + item["last_responsible_day"].get<std::string>());
    }
    CHECK(days == std::vector<std::string>{"A0144 2027-12-03", "A0152 2028-01-05", "A0148 2028-02-07", "A0140 2028-03-29",
                                           "A0187 2028-06-07", "A0164 2028-07-11", "A0160 2028-08-02", "A0156 2028-08-25",
                                           "A0168 2028-09-19"});
    const auto pilot = std::find_if(agenda.begin(), agenda.end(), [](const Json& item) {
        return item["kind"] == "option" && item["code"] == "A0073" &&
               item["subject"].get<std::string>().find("A0071") != std::string::npos;
    });
    REQUIRE(pilot != agenda.end());
    CHECK((*pilot)["last_responsible_day"] == "2026-06-01");
    CHECK(agenda.size() > plain.size() + days.size());
}

TEST_CASE("where the law only prefers what is late, that is said, with what takes its place") {
    Example example;
    const auto info = run({"info", example.file(), "--language", "en"}).out;
    CHECK(info.find("LM32 1 Apr 2029 (preferred)") != std::string::npos);
    const auto why = run({"explain", example.file(), "--activity", "A0073", "--language", "en"}).out;
    CHECK(why.find("without it “A0160 Book 6: acceptance test” takes its place, in time.") != std::string::npos);
}

TEST_CASE("work that rests on what is out of date says so where one plans") {
    Example example;
    const auto why = answerOf({"explain", example.file(), "--activity", "A0208"});
    CHECK(why["stale_assumptions"] == Json({"AS1"}));
    CHECK(run({"explain", example.file(), "--activity", "A0208", "--language", "en"}).out.find("It rests on “AS1 ") !=
          std::string::npos);
    const auto plan = answerOf({"schedule", example.file()});
    CHECK(coded(plan["activities"], "A0208")["stale_assumptions"] == Json({"AS1"}));
    CHECK(coded(plan["activities"], "A0219")["stale_assumptions"].empty());
    CHECK(run({"assumptions", example.file(), "--date", "2026-04-01", "--language", "en"}).out.find("These are A0") !=
          std::string::npos);
}
