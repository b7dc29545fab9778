#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

// Every form in docs/json.md against what the program writes, key by key and type by type.

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

/// The form under the heading that names a command.
Json documented(const std::string& command) {
    std::ifstream file{sourceFolder() / "docs/json.md"};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    const auto heading = text.find("`mijlpaal " + command + " ");
    REQUIRE_MESSAGE(heading != std::string::npos, command);
    const auto begin = text.find("```json\n", heading) + 8;
    return Json::parse(text.substr(begin, text.find("```", begin) - begin));
}

bool mayBeMissing(const Json& form) {
    return form.is_string() && form.get<std::string>().ends_with(" | null");
}

void compare(const Json& form, const Json& real, const std::string& where) {
    CAPTURE(where);
    if (mayBeMissing(form)) {
        if (real.is_null() || form == "any | null") return;
        const bool number = form.get<std::string>().find_first_not_of("0123456789 |nul") == std::string::npos;
        CHECK(number == real.is_number());
        return;
    }
    if (form.is_object()) {
        REQUIRE(real.is_object());
        for (const auto& item : form.items()) {
            const auto& key = item.key();
            CAPTURE(key);
            REQUIRE(real.contains(key));
            compare(item.value(), real.at(key), where + "/" + key);
        }
        for (const auto& item : real.items()) {
            CAPTURE(item.key());
            CHECK(form.contains(item.key()));
        }
    } else if (form.is_array()) {
        if (real.is_null()) return;
        REQUIRE(real.is_array());
        for (const auto& each : real) {
            if (!form.empty()) compare(form.front(), each, where + "[]");
        }
    } else {
        CHECK(form.is_number() == real.is_number());
        CHECK(form.is_string() == real.is_string());
        CHECK(form.is_boolean() == real.is_boolean());
    }
}

void checkForm(const std::string& command, const Answer& answer) {
    CAPTURE(answer.err);
    const auto real = Json::parse(answer.out, nullptr, false);
    REQUIRE_FALSE(real.is_discarded());
    compare(documented(command), real, command);
}

}  // namespace

TEST_CASE("info, schedule, journal and verify answer in their documented forms") {
    Example example;
    for (const std::string command : {"info", "schedule", "agenda", "journal", "verify"}) {
        const auto answer = run({command, example.file(), "--json"});
        CHECK(answer.code == 0);
        checkForm(command, answer);
    }
}

TEST_CASE("what speaks for and against what is said answers in its documented forms") {
    Example example;
    for (const std::string command : {"parliament", "told", "assumptions", "incidents"}) {
        const auto answer = run({command, example.file(), "--date", "2026-04-01", "--json"});
        CHECK(answer.code == 0);
        checkForm(command, answer);
    }
    for (const std::string command : {"hand-overs", "systems", "coverage", "reviews", "dossier"}) {
        const auto answer = run({command, example.file(), "--json"});
        CHECK(answer.code == 0);
        checkForm(command, answer);
    }
    for (const std::string command : {"options", "in-parts"}) {
        const auto answer = run({command, example.file(), "--json"});
        CHECK(answer.code == 0);
        checkForm(command, answer);
    }
    checkForm("coverage FILE --matrix", run({"coverage", example.file(), "--matrix", "--json"}));
    checkForm("dossier FILE --review",
              run({"dossier", example.file(), "--review", "V14", "-o", example.in("bewijs.md"), "--json"}));
    const auto contradictions = run({"contradictions", example.file(), "--json"});
    CHECK(contradictions.code == 1);
    checkForm("contradictions", contradictions);
    const auto evidence = run({"evidence", example.file(), "--json"});
    CHECK(evidence.code == 1);
    checkForm("evidence", evidence);
}

TEST_CASE("cover answers in its documented form") {
    const Example example;
    checkForm("cover", run({"cover", example.file(), "--json"}));
}

TEST_CASE("list answers in its documented form, with a kind and without") {
    const Example example;
    const auto all = run({"list", example.file(), "--json"});
    checkForm("list", all);
    CHECK(Json::parse(all.out)["kinds"].size() > 20);
    const auto risks = run({"list", example.file(), "risk", "--json"});
    checkForm("list", risks);
    CHECK(Json::parse(risks.out)["records"].size() == 24);
    CHECK(run({"list", example.file(), "no such kind", "--json"}).code == 2);
}

TEST_CASE("tables of every kind answer in their documented form, also filtered and grouped") {
    Example example;
    for (const std::string kind : {"activity", "risk", "holiday", "settings", "actual"})
        checkForm("table", run({"table", example.file(), kind, "--json"}));
    const auto grouped = run({"table", example.file(), "activity", "--columns", "code,duration", "--filter",
                              "duration>200d", "--group", "kind", "--sort=-duration", "--json"});
    checkForm("table", grouped);
    const auto answer = Json::parse(grouped.out);
    CHECK(answer["all"] == 260);
    CHECK(answer["passed"] == answer["rows"].size() - 1);
    CHECK(answer["rows"][0]["heading"].is_string());
    CHECK(answer["rows"][1]["cells"][1]["value"] == 560 * 8 * 60);
}

TEST_CASE("a table that cannot be made is refused") {
    Example example;
    for (const auto& rest : std::vector<std::vector<std::string>>{{"party"},
                                                                  {"activity", "--columns", "colour"},
                                                                  {"activity", "--sort", "colour"},
                                                                  {"activity", "--group", "colour"},
                                                                  {"activity", "--filter", "duration"},
                                                                  {"activity", "--filter", "duration>long"},
                                                                  {"activity", "--xlsx", "none/none.xlsx"}}) {
        std::vector<std::string> arguments{"table", example.file()};
        arguments.insert(arguments.end(), rest.begin(), rest.end());
        const auto answer = run(arguments);
        CHECK(answer.code == 2);
        CHECK(answer.out.empty());
        CHECK(answer.err.ends_with(".\n"));
    }
}

TEST_CASE("explain, paths and quality answer in their documented forms") {
    Example example;
    for (const std::string activity : {"A0001", "A0004", "A0069", "A0093", "A0172", "A0208"}) {
        const auto answer = run({"explain", example.file(), "--activity", activity, "--json"});
        CHECK(answer.code == 0);
        checkForm("explain", answer);
    }
    const auto paths = run({"paths", example.file(), "--activity", "A0172", "--count", "3", "--json"});
    CHECK(paths.code == 0);
    checkForm("paths", paths);
    CHECK(Json::parse(paths.out)["paths"].size() == 3);
    CHECK(Json::parse(paths.out)["paths"][0]["activities"].back() == "A0172");

    const auto quality = run({"quality", example.file(), "--date", "2026-05-06", "--json"});
    CHECK(quality.code == 1);
    checkForm("quality", quality);
    const auto told = Json::parse(quality.out);
    for (const auto& check : told["checks"]) {
        if (check["id"] == "dcma-12") CHECK(check["numerator"] == 600);
        if (check["id"] == "status-age") CHECK(check["verdict"] == "fail");
    }
}

TEST_CASE("forecast, readiness, reach, earned-value and reference answer in their documented forms") {
    Example example;
    const auto forecast = run({"forecast", example.file(), "--trials", "500", "--of", "A0172", "--outside", "uk-gmpp", "--by", "2029-04-01", "--json"});
    CHECK(forecast.code == 0);
    checkForm("forecast", forecast);
    CHECK(Json::parse(forecast.out)["trials"] == 500);
    for (const auto& each : Json::parse(forecast.out)["programmes"]) CHECK(each["p10"] <= each["p90"]);
    const auto kept = run({"forecast", example.file(), "--trials", "500", "--save", "Jaarbrief", "--author", "planner", "--json"});
    CHECK(kept.code == 0);
    const auto readiness = run({"readiness", example.file(), "--trials", "500", "--trend", "--json"});
    CHECK(readiness.code == 0);
    checkForm("readiness", readiness);
    // Of the same plan, seed and trials, so the kept one tells the same.
    const auto ready = Json::parse(readiness.out);
    REQUIRE(ready["trend"].size() == 1);
    for (const auto& told : ready["trend"][0]["parts"]) {
        for (const auto& part : ready["parts"]) {
            if (part["code"] == told["code"]) CHECK(part["p_ready"] == told["p_ready"]);
        }
    }
    const auto forecasts = run({"forecasts", example.file(), "--json"});
    CHECK(forecasts.code == 0);
    checkForm("forecasts", forecasts);
    CHECK(Json::parse(forecasts.out)["forecasts"][0]["is_exact"] == true);
    const auto reach = run({"reach", example.file(), "--milestone", "A0093", "--by", "2029-04-01", "--chance", "0.8", "--trials",
                            "500", "--take", "Eerder klaar", "--author", "planner", "--json"});
    CHECK(reach.code == 0);
    checkForm("reach", reach);
    CHECK(Json::parse(reach.out)["branch"].is_number());
    const auto earned = run({"earned-value", example.file(), "--json"});
    CHECK(earned.code == 0);
    checkForm("earned-value", earned);
    const auto told = Json::parse(earned.out);
    for (const auto& each : told["programmes"])
        CHECK(each["overspent"] == (each["code"] == "P03" || each["code"] == "P07"));

    std::ofstream{example.in("history.csv")} << "id,planned_days,actual_days,planned_cost,actual_cost\n"
                                                "P1,100,120,10,11\nP2,200,180,20,30\nP3,300,450,,\n";
    std::ofstream{example.in("cases.csv")} << "id;planned_days;planned_cost\nN1;50;100.5\nN2;80;\n";
    const auto reference =
        run({"reference", "--history", example.in("history.csv"), "--cases", example.in("cases.csv"), "--json"});
    CHECK(reference.code == 0);
    checkForm("reference", reference);
    CHECK(reference.err.size() > 10);
    const auto cases = Json::parse(reference.out)["cases"];
    REQUIRE(cases.size() == 2);
    CHECK(cases[0]["p50_days"] == 60);
    CHECK(cases[1]["p80_cost"].is_null());
}

TEST_CASE("past projects in another encoding are refused, and one alone says nothing of how well its class does") {
    Example example;
    std::ofstream{example.in("cases.csv")} << "id,planned_days\nN1,50\n";
    std::ofstream{example.in("latin.csv")} << "id,planned_days,actual_days\nCaf\xe9,100,120\n";
    std::ofstream{example.in("one.csv")} << "id,planned_days,actual_days\n,100,120\n";
    const auto ask = [&](const std::string& history, const std::string& form) {
        return run({"reference", "--history", example.in(history), "--cases", example.in("cases.csv"), "--language", "en", form});
    };
    CHECK(ask("latin.csv", "--json").code == 2);
    CHECK(ask("latin.csv", "--json").err == "latin.csv is not in UTF-8. Save it as “CSV UTF-8”.\n");
    CHECK(Json::parse(ask("one.csv", "--json").out)["coverage_of_p80"].is_null());
    const auto shipped = run({"reference", "--class", "uk-gmpp", "--cases", example.in("cases.csv"), "--json"});
    CHECK(shipped.code == 0);
    CHECK(Json::parse(shipped.out)["n"] == 96);
    CHECK(run({"reference", "--cases", example.in("cases.csv")}).code == 2);
}

TEST_CASE("forecasts are the same whatever the number of threads") {
    Example example;
    const auto forecast = [&](const std::string& threads) {
        return run({"forecast", example.file(), "--trials", "700", "--threads", threads, "--json"}).out;
    };
    CHECK(forecast("1") == forecast("3"));
}

TEST_CASE("what a simulation cannot do is refused in a sentence") {
    Example example;
    const auto refusal = [&](std::vector<std::string> more) {
        std::vector<std::string> words{"forecast", example.file(), "--language", "en"};
        words.insert(words.end(), more.begin(), more.end());
        const auto answer = run(words);
        CHECK(answer.code == 2);
        CHECK(answer.out.empty());
        return answer.err;
    };
    CHECK(refusal({"--trials", "0"}) == "Give from 1 to 1,000,000 trials behind --trials.\n");
    CHECK(refusal({"--correlation", "2"}) == "Give a correlation from 0 to 0.95 behind --correlation.\n");
    CHECK(refusal({"--correlation", "much"}) == "Give a correlation from 0 to 0.95 behind --correlation.\n");
    CHECK(refusal({"--hold-starts"}) == "--hold-starts goes with --simple.\n");
    CHECK(refusal({"--of", "A9999"}).starts_with("There is no activity “A9999”. "));
    CHECK(refusal({"--of", "A0001"}).find("has no duration of its own") != std::string::npos);
    const auto baseline = run({"earned-value", example.file(), "--baseline", "B2025-09", "--language", "en"});
    CHECK(baseline.code == 2);
    CHECK(baseline.err.find("does not say when work starts") != std::string::npos);
    std::ofstream{example.in("bad.csv")} << "id,planned_days,actual_days\nP1,ten,12\n";
    const auto reference = run({"reference", "--history", example.in("bad.csv"), "--cases", example.in("bad.csv"),
                                "--language", "en"});
    CHECK(reference.code == 2);
    CHECK(reference.err == "bad.csv, line 2: “ten” in column planned_days is not a number; write it like 120.5.\n");
}

TEST_CASE("a question about an activity that is not there, or has no path, is refused") {
    Example example;
    for (const std::string command : {"explain", "paths"}) {
        const auto answer = run({command, example.file(), "--activity", "A9999", "--language", "en"});
        CHECK(answer.code == 2);
        CHECK(answer.err.starts_with("There is no activity “A9999”. "));
    }
    CHECK(run({"paths", example.file(), "--activity", "A0001"}).code == 2);
}

TEST_CASE("an explanation can be read") {
    Example example;
    const auto said = run({"explain", example.file(), "--activity", "A0093", "--language", "en"}).out;
    CHECK(said.find("Why it starts then") != std::string::npos);
    CHECK(said.find("comes behind the status date, 31 Mar 2026.") != std::string::npos);
    CHECK(run({"quality", example.file(), "--language", "en"}).out.find("dcma-14") != std::string::npos);
}

TEST_CASE("import answers in its documented form, with its findings and without") {
    Example example;
    const auto again = run({"import", example.source(), "-o", example.file(), "--json"});
    CHECK(again.code == 0);
    checkForm("import", again);
    CHECK(Json::parse(again.out)["written"] == false);

    const auto bad = example.folderWith("bad", "activities.csv", "A0004,A0002", "A0004,A9999");
    const auto refused = run({"import", bad, "-o", example.in("new.mijlpaal"), "--json"});
    CHECK(refused.code == 1);
    checkForm("import", refused);
    CHECK_FALSE(fs::exists(example.in("new.mijlpaal")));
}

TEST_CASE("an edit, undo, redo and the journal of one revision answer in their documented forms") {
    Example example;
    const auto changed =
        example.folderWith("changed", "activities.csv", "Start portfolioplanning", "Begin portfolioplanning");
    REQUIRE(run({"import", changed, "-o", example.file()}).code == 0);
    checkForm("journal", run({"journal", example.file(), "--revision", "2", "--json"}));
    const auto undone = run({"undo", example.file(), "--json"});
    CHECK(undone.code == 0);
    checkForm("undo", undone);
    checkForm("undo", run({"redo", example.file(), "--json"}));
    const auto entries = Json::parse(run({"journal", example.file(), "--json"}).out)["entries"];
    REQUIRE(entries.size() == 4);
    CHECK(entries[2]["undoes"] == 2);
    CHECK(entries[3]["undoes"] == 3);
    CHECK(entries[3]["parent_hash"] == entries[2]["hash"]);
}

TEST_CASE("a step that another role's edit stands in the way of is told with both values, and passed over") {
    const Example example;
    const auto rename = [&](const std::string& folder, const std::string& name, const std::string& author) {
        const auto changed = example.folderWith(folder, "activities.csv", "Start portfolioplanning", name);
        REQUIRE(run({"import", changed, "-o", example.file(), "--author", author}).code == 0);
    };
    rename("mine", "Begin portfolioplanning", "planner");
    rename("theirs", "Aanvang portfolioplanning", "finance");
    const auto refused = run({"undo", example.file(), "--author", "planner", "--language", "en"});
    CHECK(refused.code == 1);
    CHECK(refused.out.empty());
    CHECK(refused.err.find("it is Aanvang portfolioplanning na AcICT-advies now") != std::string::npos);
    CHECK(refused.err.find("With --skip it is passed over.") != std::string::npos);
    const auto passed =
        run({"undo", example.file(), "--author", "planner", "--skip", "--language", "en", "--json"});
    CHECK(passed.code == 0);
    CHECK(Json::parse(passed.out)["skipped"] == true);
    CHECK(run({"undo", example.file(), "--author", "planner"}).code == 2);
    CHECK(run({"verify", example.file()}).code == 0);
}

TEST_CASE("branches, diff, adopt and discard answer in their documented forms") {
    const Example example;
    const auto changed =
        example.folderWith("changed", "activities.csv", "Start portfolioplanning", "Begin portfolioplanning");
    for (int i = 0; i < 2; ++i)
        REQUIRE(run({"import", changed, "-o", example.file(), "--preview"}).code == 0);
    const auto branches = run({"branches", example.file(), "--json"});
    checkForm("branches", branches);
    const auto open = Json::parse(branches.out)["branches"];
    REQUIRE(open.size() == 2);
    const auto first = open[0]["branch"].dump(), second = open[1]["branch"].dump();
    checkForm("diff", run({"diff", example.file(), "now", "branch:" + first, "--json"}));
    const auto same = Json::parse(run({"diff", example.file(), "1", "--json"}).out);
    CHECK(same["records"] == 0);

    const auto adopted =
        run({"adopt", example.file(), "--branch", first, "--note", "Stuurgroep 12", "--json"});
    checkForm("adopt", adopted);
    CHECK(Json::parse(adopted.out)["revision"] == 2);
    CHECK(run({"adopt", example.file(), "--branch", first}).code == 2);
    checkForm("adopt", run({"discard", example.file(), "--branch", second, "--json"}));
    CHECK(Json::parse(run({"branches", example.file(), "--json"}).out)["branches"].empty());
    const auto all = Json::parse(run({"branches", example.file(), "--all", "--json"}).out)["branches"];
    REQUIRE(all.size() == 2);
    CHECK(all[0]["status"] == "adopted");
    CHECK(all[0]["adopted_as"] == 2);
    CHECK(all[1]["status"] == "discarded");
    const auto difference = Json::parse(run({"diff", example.file(), "1", "2", "--json"}).out);
    CHECK(difference["differences"].size() > 0);
    const auto entries = Json::parse(run({"journal", example.file(), "--json"}).out)["entries"];
    CHECK(entries.back()["reason"] == "Stuurgroep 12");
    CHECK(run({"verify", example.file()}).code == 0);
}

TEST_CASE("a comparison with what is no revision and no branch is refused in a sentence") {
    const Example example;
    const auto answer = run({"diff", example.file(), "yesterday", "--language", "en"});
    CHECK(answer.code == 2);
    CHECK(answer.err.starts_with("“yesterday” is not a revision, nor a day such as 31-3-2026, nor “now”, nor a branch such as "
                                 "“branch:3”. Choose from:\n  1 "));
}

TEST_CASE("letter and export answer in their documented forms") {
    Example example;
    checkForm("letter", run({"letter", example.file(), "--kind", "kamerbrief", "-o", example.in("brief.odt"),
                             "--date", "2026-05-12", "--json"}));
    CHECK(fs::file_size(example.in("brief.odt")) > 10'000);
    const auto checked = run({"letter", example.file(), "--check", example.in("brief.odt"), "--json"});
    CHECK(checked.code == 0);
    checkForm("letter FILE --check", checked);
    for (const std::string to : {"ics", "html"}) {
        const auto plan = run({"export", example.file(), "--to", to, "-o", example.in("plan." + to), "--json"});
        CHECK(Json::parse(plan.out)["file"] == example.in("plan." + to));
        CHECK(fs::file_size(example.in("plan." + to)) > 2'000);
    }
    checkForm("export", run({"export", example.file(), "--to", "csv", "-o", example.in("out"), "--json"}));
}

TEST_CASE("baselines, variance, trend and slip answer in their documented forms") {
    Example example;
    checkForm("baseline", run({"baseline", example.file(), "--take", "B1", "--name", "Besluit", "--decision",
                               "Stuurgroep 12", "--date", "2026-03-31", "--json"}));
    const auto changed = example.folderWith("changed", "activities.csv", "MSO,2026-06-30", "MSO,2026-07-31");
    REQUIRE(run({"import", changed, "-o", example.file()}).code == 0);
    checkForm("baselines", run({"baselines", example.file(), "--json"}));
    for (const std::string code : {"B1", "B2025-09", "recorded"})
        checkForm("variance", run({"variance", example.file(), "--baseline", code, "--json"}));
    const auto trend = run({"trend", example.file(), "--of", "A0073", "--revisions", "--json"});
    checkForm("trend", trend);
    CHECK(Json::parse(trend.out)["reasons"][0]["code"] == "CH3");
    CHECK(Json::parse(trend.out)["pattern"] == "slips");

    const auto slip = run({"slip", example.file(), "--from", "B1", "--activity", "A0172", "--json"});
    checkForm("slip", slip);
    checkForm("slip", run({"slip", example.file(), "--from", "B2025-09", "--json"}));
    checkForm("slip", run({"slip", example.file(), "--from", "recorded", "--activity", "A0172", "--json"}));
    const auto answer = Json::parse(slip.out);
    CHECK(answer["slip_minutes"] == 23 * 8 * 60);
    CHECK(answer["from"]["revision"] == 1);
    CHECK(answer["to"]["revision"] == 3);
    for (const auto& cause : answer["causes"]) {
        const bool moved = cause["cause"] == "constraints";
        CHECK(cause["in_order_minutes"] == (moved ? answer["slip_minutes"] : Json(0)));
        CHECK(cause["records"].size() == (moved ? 1 : 0));
    }
}

TEST_CASE("schedule gives the six dates of the example with the floor off") {
    Example example;
    const auto schedule = Json::parse(run({"schedule", example.file(), "--floor", "off", "--json"}).out);
    CHECK(schedule["status_date"] == "2026-03-31");
    CHECK(schedule["profile"] == "p6");
    CHECK(schedule["activities"].size() == 260);
    for (const auto& each : schedule["activities"]) {
        if (each["code"] == "A0172") {
            CHECK(each["early_finish"] == "2028-11-02T17:00");
            CHECK(each["kind"] == "milestone");
            CHECK(each["total_float_minutes"].is_number_integer());
        }
    }
}

TEST_CASE("the same letter of the same revision and date has the same bytes") {
    Example example;
    const auto bytes = [&](const std::string& name) {
        REQUIRE(run({"letter", example.file(), "--kind", "kamerbrief", "-o", example.in(name), "--date",
                     "2026-05-12"})
                    .code == 1);
        std::ifstream file{example.in(name), std::ios::binary};
        return std::string{std::istreambuf_iterator<char>{file}, {}};
    };
    CHECK(bytes("one.odt") == bytes("two.odt"));
}

TEST_CASE("wrong use and unusable input give exit code 2 and a sentence, and nothing on standard output") {
    Example example;
    const auto notOurs = example.in("note.txt");
    std::ofstream{notOurs} << "not a portfolio";
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"info", example.in("missing"), "--json"},
                                               {"info", notOurs, "--json"},
                                               {"schedule", example.file(), "--revision", "99"},
                                               {"import", example.in("missing"), "-o", example.in("x")},
                                               {"baseline", example.file(), "--take", "B2025-09"},
                                               {"variance", example.file(), "--baseline", "B9"},
                                               {"trend", example.file(), "--of", "X9"},
                                               {"slip", example.file(), "--from", "1", "--to", "B2025-09"},
                                               {"slip", example.file(), "--from", "99"},
                                               {"slip", example.file(), "--from", "ooit"},
                                               {"slip", example.file(), "--from", "1", "--activity", "X9"},
                                               {"undo", example.file()}}) {
        const auto answer = run(arguments);
        CAPTURE(arguments[0]);
        CHECK(answer.code == 2);
        CHECK(answer.out == "");
        CHECK(answer.err.size() > 10);
        // Whole sentences; behind one that asks to choose each choice has a line of its own.
        CHECK(answer.err.ends_with("\n"));
        bool mayChoose = false;
        std::istringstream lines{answer.err};
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with("  ")) {
                CHECK(mayChoose);
                continue;
            }
            mayChoose = line.ends_with(":") || line.ends_with("?");
            CHECK((mayChoose || line.ends_with(".")));
        }
    }
    CHECK(run({"nonsense"}).code == 2);
    CHECK(run({"letter", example.file(), "--kind", "postkaart", "-o", "x"}).code == 2);
    CHECK(run({"--help"}).code == 0);
}

TEST_CASE("edits in words answer in their documented forms, also when they are refused") {
    Example example;
    const auto changed = run({"set", example.file(), "activity", "A0139", "duration=30d", "--json"});
    CHECK(changed.code == 0);
    checkForm("set", changed);
    CHECK(Json::parse(changed.out)["revision"] == 2);
    checkForm("set", run({"add", example.file(), "activity", "name=Proef", "--dry-run", "--json"}));
    checkForm("set", run({"link", example.file(), "A0139", "A0140", "FS+3d", "--json"}));
    const auto refused = run({"remove", example.file(), "activity", "A9999", "--json"});
    CHECK(refused.code == 1);
    checkForm("remove", refused);
}

TEST_CASE("answers to people are Dutch or English as asked") {
    Example example;
    CHECK(run({"info", example.file(), "--language", "en"}).out.find("Next milestones:") !=
          std::string::npos);
    CHECK(run({"info", example.file(), "--language", "nl"}).out.find("Volgende mijlpalen:") !=
          std::string::npos);
}

TEST_CASE("budget, shift, close, reopen, propose and approve answer in their documented forms") {
    Example example;
    const auto file = example.file();
    checkForm("budget", run({"budget", file, "--json"}));
    checkForm("budget", run({"budget", file, "--by", "source,programme,kind", "--as-of", "31-3-2025", "--json"}));
    checkForm("outlook", run({"outlook", file, "--json"}));
    checkForm("outlook", run({"outlook", file, "--by-source", "--json"}));
    checkForm("outlook", run({"outlook", file, "--cut", "5%", "--late-index", "2,5%", "--from-year", "2027", "--json"}));
    checkForm("index", run({"index", file, "--source", "F09", "--year", "2027", "--percent", "2,5%", "--price-level", "2027",
                            "--date", "1-6-2026", "--author", "financiën", "--json"}));
    checkForm("index", run({"cut", file, "--source", "F09", "--year", "2027", "--amount", "1000", "--dry-run", "--json"}));
    checkForm("underspending", run({"underspending", file, "--json"}));
    checkForm("underspending", run({"underspending", file, "--by-source", "--year", "2026", "--from", "1", "--json"}));
    checkForm("audit", run({"audit", file, "--source", "F01", "--year", "2024", "--json"}));
    checkForm("shift", run({"shift", file, "--programme", "P04", "--from", "2026", "--to", "2027", "--amount", "1000",
                            "--date", "1-6-2026", "--json"}));
    checkForm("close", run({"close", file, "--year", "2024", "--author", "financiën", "--json"}));
    checkForm("close", run({"reopen", file, "--year", "2024", "--reason", "fout", "--author", "controller", "--json"}));
    const auto proposed = run({"propose", file, "Meer voor ICT", "--author", "planner", "--json"});
    checkForm("propose", proposed);
    const auto branch = std::to_string(Json::parse(proposed.out)["branch"].get<int>());
    checkForm("approve", run({"approve", file, "--branch", branch, "--author", "controller", "--json"}));
    checkForm("approve",
              run({"send-back", file, "--branch", branch, "--note", "nee", "--author", "controller", "--json"}));
}
