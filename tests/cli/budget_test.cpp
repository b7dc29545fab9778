#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

namespace {

Json budget(const std::string& file, std::vector<std::string> more) {
    std::vector<std::string> line{"budget", file, "--json"};
    line.insert(line.end(), more.begin(), more.end());
    const auto answer = run(line);
    REQUIRE_MESSAGE(answer.code == 0, answer.err);
    return Json::parse(answer.out);
}

Json rowOf(const Json& answer, const std::string& source, int year, const std::string& measure) {
    for (const auto& row : answer["rows"]) {
        if ((source.empty() || row["source"] == source) && row["year"] == year && row["measure"] == measure) return row;
    }
    FAIL("no such row");
    return {};
}

}  // namespace

TEST_CASE("budget gives the stands of a source on any day") {
    Example example;
    const auto stand = [&](const std::string& day) {
        return rowOf(budget(example.file(), {"--as-of", day, "--by", "source"}), "F01", 2024, "cash")["budget"];
    };
    CHECK(stand("2023-09-19") == 2'523'900'000);
    CHECK(stand("2024-06-01") == 2'856'900'000);
    CHECK(stand("2024-09-16") == 2'856'900'000);
    CHECK(stand("2024-09-17") == 3'565'800'000);
}

TEST_CASE("budget tells what was not asked for as null, and never adds cash to commitments") {
    Example example;
    const auto answer = budget(example.file(), {"--by", "programme", "--year", "2024"});
    for (const auto& row : answer["rows"]) {
        CHECK(row["source"].is_null());
        CHECK(row["cost_kind"].is_null());
        CHECK(row["year"] == 2024);
        CHECK(row[row["measure"] == "cash" ? "committed" : "paid"].is_null());
        CHECK(row["invoiced"].is_null());
    }
    std::set<std::string> kinds;
    const auto byKind = budget(example.file(), {"--by", "kind"});
    for (const auto& row : byKind["rows"]) kinds.insert(row["cost_kind"].get<std::string>());
    CHECK(kinds == std::set<std::string>{"extern_personeel", "intern_personeel", "overig_materieel", "totaal"});
}

TEST_CASE("budget gives what was known at an earlier revision") {
    Example example;
    const auto before = budget(example.file(), {});
    const auto posted = run({"post", example.file(), "budget_entry", "decision_date=1-3-2026", "funding_source=F08",
                             "budget_year=2026", "kind=cash", "amount=1.000,50", "cycle_moment=slotwet", "--author", "financiën"});
    REQUIRE_MESSAGE(posted.code == 0, posted.err);
    CHECK(rowOf(budget(example.file(), {}), "F08", 2026, "cash")["budget"] == 100'050);
    CHECK(budget(example.file(), {"--revision", "1"}) == before);
}

TEST_CASE("what is posted is reversed, and set and remove say how") {
    Example example;
    for (const std::vector<std::string>& line :
         {std::vector<std::string>{"set", example.file(), "budget_entry", "E0013", "amount=5"},
          std::vector<std::string>{"remove", example.file(), "budget_entry", "E0013"}}) {
        auto words = line;
        words.insert(words.end(), {"--language", "en"});
        const auto answer = run(words);
        CHECK(answer.code == 1);
        CHECK(answer.err.find("“mijlpaal reverse” takes it back") != std::string::npos);
        CHECK(answer.err.find("--with-references") == std::string::npos);
    }
    const auto reversed =
        run({"reverse", example.file(), "budget_entry", "E0013", "amount=7000000", "stand_after=", "--reason", "telfout"});
    REQUIRE_MESSAGE(reversed.code == 0, reversed.err);
    CHECK(rowOf(budget(example.file(), {}), "F01", 2024, "cash")["budget"] == 3'556'900'000);
    CHECK(run({"verify", example.file()}).code == 0);
}

TEST_CASE("close and reopen decide about a period by role") {
    Example example;
    CHECK(run({"close", example.file(), "--year", "2024", "--author", "financiën"}).code == 0);
    const std::vector<std::string> late{"post",           example.file(), "budget_entry", "decision_date=1-12-2024",
                                        "funding_source=F01", "budget_year=2024", "kind=cash",    "amount=1",
                                        "--language",     "en"};
    const auto refused = run(late);
    CHECK(refused.code == 1);
    CHECK(refused.err.find("The books of 1 Jan 2024 to 31 Dec 2024 are closed") != std::string::npos);
    CHECK(run({"reopen", example.file(), "--year", "2024", "--reason", "x", "--author", "financiën"}).code == 2);
    CHECK(run({"reopen", example.file(), "--year", "2024", "--reason", "late factuur", "--author", "controller"}).code == 0);
    CHECK(run(late).code == 0);
    CHECK(run({"close", example.file(), "--from", "1-1-2025"}).code == 2);
}

TEST_CASE("a draw on the reserve, an indexation and a cut are one step each, tried or written") {
    Example example;
    const auto file = example.file();
    const auto post = run({"post", file, "budget_entry", "decision_date=1-2-2026", "funding_source=F09", "budget_year=2026", "kind=cash",
                           "amount=500.000", "reserve=ja", "description_nl=risicoanalyse", "--author", "financiën"});
    REQUIRE_MESSAGE(post.code == 0, post.err);
    const auto draw = run({"draw", file, "--source", "F09", "--year", "2026", "--to", "P04", "--amount", "200.000", "--json"});
    REQUIRE_MESSAGE(draw.code == 0, draw.err);
    const auto rows = Json::parse(draw.out)["rows"];
    CHECK(rows[0]["amount"].get<std::int64_t>() + rows[1]["amount"].get<std::int64_t>() == 0);
    const auto outlook = Json::parse(run({"outlook", file, "--json"}).out)["final_cost"];
    CHECK(outlook["reserve_height"] == 50'000'000);
    CHECK(outlook["reserve_drawn"] == 20'000'000);
    CHECK(outlook["reserves"][0]["basis"].size() == 1);
    const auto more = run({"draw", file, "--source", "F09", "--year", "2026", "--to", "P04", "--amount", "300.001", "--language", "en"});
    CHECK(more.code == 2);
    CHECK(more.err == "Of the risk reserve of F09 in 2026, € 300,000 is left, which is less than € 300,001.\n");

    const auto allocated = [&] {
        std::int64_t sum = 0;
        const auto answer = budget(file, {"--year", "2027", "--by", "programme"});
        for (const auto& row : answer["rows"]) {
            if (row["measure"] == "cash" && row["allocated"].is_number()) sum += row["allocated"].get<std::int64_t>();
        }
        return sum;
    };
    const auto before = allocated();
    const std::vector<std::string> cut{"cut", file, "--source", "F09", "--year", "2027", "--amount", "1.000.000,01"};
    auto tried = cut;
    tried.push_back("--dry-run");
    CHECK(run(tried).code == 0);
    CHECK(allocated() == before);
    CHECK(run(cut).code == 0);
    CHECK(allocated() == before - 100'000'001);
    CHECK(run({"index", file, "--source", "F09", "--year", "2027", "--percent", "200%", "--price-level", "2027"}).code == 2);
    CHECK(run({"cut", file, "--source", "F99", "--year", "2027", "--amount", "5"}).code == 2);
    const auto level = run({"index", file, "--source", "F09", "--year", "2027", "--percent", "2%", "--price-level", "27", "--language", "en"});
    CHECK(level.code == 2);
    CHECK(level.err == "27 is not a year.\n");
    CHECK(run({"close", file, "--year", "2026", "--author", "controller"}).code == 0);
    const auto closed = run({"cut", file, "--source", "F09", "--year", "2027", "--amount", "5", "--date", "1-6-2026", "--language", "en"});
    CHECK(closed.code == 2);
    CHECK(closed.err.find("The books of 1 Jan 2026 to 31 Dec 2026 are closed") == 0);
    CHECK(run({"verify", file}).code == 0);
}

TEST_CASE("a draw, an indexation and a cut say where the accounts stand behind them, as a posting and a shift do") {
    Example example;
    const auto file = example.file();
    REQUIRE(run({"post", file, "budget_entry", "decision_date=1-2-2026", "funding_source=F09", "budget_year=2026", "kind=cash",
                 "amount=500.000", "reserve=ja", "--author", "financiën"})
                .code == 0);
    const std::vector<std::vector<std::string>> steps{
        {"draw", "--to", "P04", "--amount", "200.000"}, {"index", "--percent", "2%", "--price-level", "2027"}, {"cut", "--amount", "1000"}};
    for (const auto& step : steps) {
        std::vector<std::string> line{step.front(), file, "--source", "F09", "--year", "2026", "--language", "en"};
        line.insert(line.end(), step.begin() + 1, step.end());
        const auto done = run(line);
        REQUIRE_MESSAGE(done.code == 0, done.err);
        const auto behind = done.out.find("Where the accounts stand behind it:");
        REQUIRE(behind != std::string::npos);
        CHECK(done.out.find("F09     P04        2026  cash", behind) != std::string::npos);
    }
}

TEST_CASE("budget says of which day its stands are, also when nobody asks for one") {
    Example example;
    const auto firstLine = [&](std::vector<std::string> more) {
        std::vector<std::string> line{"budget", example.file(), "--year", "2026", "--language", "en"};
        line.insert(line.end(), more.begin(), more.end());
        const auto out = run(line).out;
        return out.substr(0, out.find('\n'));
    };
    CHECK(firstLine({"--as-of", "31-3-2025"}) == "Stand as of 31 Mar 2025.");
    REQUIRE(run({"post", example.file(), "budget_entry", "decision_date=1-12-2029", "funding_source=F09", "budget_year=2030", "amount=1"}).code == 0);
    CHECK(firstLine({}) == "Stand as of 1 Dec 2029, the day of the last row.");
}

TEST_CASE("outlook refuses a strain that is none") {
    Example example;
    const auto answer = run({"outlook", example.file(), "--cut", "veel", "--language", "en"});
    CHECK(answer.code == 2);
    CHECK(answer.err == "“veel” is not a percentage such as 2.5%.\n");
    CHECK(run({"outlook", example.file(), "--cut", "0%"}).code == 2);
    CHECK(run({"outlook", example.file(), "--from-year", "2028"}).code == 2);
}

TEST_CASE("budget refuses what it cannot tell rows apart by") {
    Example example;
    const auto answer = run({"budget", example.file(), "--by", "colour", "--language", "en"});
    CHECK(answer.code == 2);
    CHECK(answer.err.find("--by takes one of source (bron), programme (programma), year (jaar), kind (soort), and not “colour”.") !=
          std::string::npos);
}

TEST_CASE("budget, audit and shift understand the Dutch words for what they tell apart") {
    Example example;
    for (const auto& [dutch, english] : {std::pair{"bron", "source"}, {"programma,soort", "programme,kind"}, {"Jaar", "year"},
                                         {"kostensoort", "kind"}})
        CHECK(budget(example.file(), {"--by", dutch}) == budget(example.file(), {"--by", english}));
    const auto years = budget(example.file(), {"--by", "jaar"});
    for (const auto& row : years["rows"]) {
        CHECK(row["source"].is_null());
        CHECK(row["programme"].is_null());
    }
    CHECK(rowOf(years, "", 2024, "cash")["budget"].is_number());
    const auto audited = [&](const std::string& measure, const std::string& figure) {
        return run({"audit", example.file(), "--source", "F09", "--programme", "P07", "--year", "2026", "--measure", measure, "--figure",
                    figure, "--json"})
            .out;
    };
    CHECK(audited("kas", "toegedeeld") == audited("cash", "allocated"));
    CHECK(run({"shift", example.file(), "--programme", "P04", "--from", "2026", "--to", "2027", "--amount", "500", "--reason",
               "aanbesteding", "--dry-run"})
              .code == 0);
}

TEST_CASE("warnings about money name rows, amounts and rule, and refuse nothing") {
    Example example;
    const auto add = [&](std::vector<std::string> words) {
        words.insert(words.begin() + 1, example.file());
        words.insert(words.end(), {"--author", "financiën"});
        const auto answer = run(words);
        REQUIRE_MESSAGE(answer.code == 0, answer.err);
    };
    add({"post", "contract", "code=C0001", "recorded_on=1-2-2026", "amount=1000", "funding_source=F09", "programme=P04"});
    add({"post", "invoice", "code=V0001", "contract=C0001", "received_on=1-3-2026", "amount=1200"});
    add({"post", "payment", "code=Y0001", "invoice=V0001", "paid_on=15-2-2026", "amount=1300,50"});
    const auto answer = budget(example.file(), {"--year", "2026"});
    const auto check = [&](const std::string& code) {
        for (const auto& each : answer["checks"]) {
            if (each["code"] == code) return each;
        }
        return Json{};
    };
    CHECK(check("invoiced_beyond_contract").dump() ==
          R"({"code":"invoiced_beyond_contract","rows":["C0001","V0001"],"expected":100000,"found":120000})");
    CHECK(check("paid_beyond_invoice").dump() ==
          R"({"code":"paid_beyond_invoice","rows":["V0001","Y0001"],"expected":120000,"found":130050})");
    CHECK(check("paid_before_invoice").dump() ==
          R"({"code":"paid_before_invoice","rows":["Y0001","V0001"],"expected":null,"found":130050})");
    const auto told = Json::parse(run({"info", example.file(), "--json", "--language", "en"}).out)["money"];
    REQUIRE(told.size() == 3);
    CHECK(told[0]["message"] == "V0001: € 1,300.50 was paid on an invoice of € 1,200: Y0001.");
    CHECK(told[2]["message"] == "Y0001 of € 1,300.50 was paid on 15 Feb 2026, before its invoice V0001 came on 1 Mar 2026.");
    const auto dutch = run({"budget", example.file(), "--year", "2026"}).out;
    CHECK(dutch.find("V0001: op een factuur van € 1.200 is € 1.300,50 betaald: Y0001.") != std::string::npos);

    const std::vector<std::string> shift{"shift", example.file(), "--programme", "P04",      "--from", "2026",       "--to",
                                         "2027",  "--amount",     "90.000.000",  "--date",   "1-6-2026", "--language", "en"};
    const auto shifted = run(shift);
    CHECK(shifted.code == 0);
    CHECK(shifted.err.find("takes € 90,000,000 of P04 out of 2026, which had € ") != std::string::npos);
    CHECK(shifted.err.find("A shift takes no more out of a year than was allocated to it and not paid yet") != std::string::npos);
    CHECK(run({"verify", example.file()}).code == 0);
}

TEST_CASE("a shift moves cash between years and changes no total") {
    Example example;
    const auto sum = [&] {
        std::int64_t all = 0;
        const auto byProgramme = budget(example.file(), {"--by", "programme"});
        for (const auto& row : byProgramme["rows"]) {
            if (row["programme"] == "P04" && row["measure"] == "cash" && row["allocated"].is_number())
                all += row["allocated"].get<std::int64_t>();
        }
        return all;
    };
    const auto before = sum();
    const auto shifted = run({"shift", example.file(), "--programme", "P04", "--from", "2026", "--to", "2027", "--amount",
                              "100.000", "--date", "1-6-2026", "--author", "planner", "--json"});
    REQUIRE_MESSAGE(shifted.code == 0, shifted.err);
    CHECK(Json::parse(shifted.out)["years"].dump() ==
          R"([{"year":2026,"amount":-10000000},{"year":2027,"amount":10000000}])");
    CHECK(sum() == before);
    const auto rows = Json::parse(shifted.out)["rows"];
    CHECK(rows[0]["code"] == "E0228");
    CHECK(rows[1]["amount"] == 10'000'000);
    CHECK(run({"shift", example.file(), "--programme", "P04", "--from", "2026"}).code == 2);
    const auto both = run({"shift", example.file(), "--programme", "P04", "--by-forecast", "--amount", "500", "--language", "en"});
    CHECK(both.code == 2);
    CHECK(both.err == "Give either --from, --to and --amount, or --by-forecast.\n");
    const auto toYear = [&](const std::string& from, const std::string& to) {
        return run({"shift", example.file(), "--programme", "P04", "--from=" + from, "--to", to, "--amount", "500", "--dry-run",
                    "--language", "en"});
    };
    CHECK(toYear("-2026", "2027").err == "-2026 is not a year.\n");
    CHECK(toYear("2026", "2200").err == "2200 is not a year.\n");
    CHECK(toYear("2026", "2199").code == 0);
    const auto shown = run({"shift", example.file(), "--programme", "P04", "--from", "2026", "--to", "2027", "--amount",
                            "1.234,56", "--dry-run", "--language", "en"});
    CHECK(shown.out.find("1,234.56") != std::string::npos);
    const auto wrong = run({"shift", example.file(), "--programme", "P04", "--reason", "weather", "--language", "en"});
    CHECK(wrong.code == 2);
    CHECK(wrong.err.starts_with("--reason takes one of cut"));
    CHECK(wrong.err.find("late_invoice, and not “weather”.") != std::string::npos);
    const auto proposed = run({"shift", example.file(), "--programme", "P04", "--by-forecast", "--dry-run", "--json"});
    REQUIRE_MESSAGE(proposed.code == 0, proposed.err);
    std::int64_t all = 0;
    const auto moved = Json::parse(proposed.out);
    for (const auto& year : moved["years"]) all += year["amount"].get<std::int64_t>();
    CHECK(all == 0);
}

TEST_CASE("a proposal about money counts when another role approved it as it is") {
    Example example;
    const auto file = example.file();
    const auto proposed = run({"propose", file, "Meer voor ICT", "--author", "planner", "--json"});
    REQUIRE_MESSAGE(proposed.code == 0, proposed.err);
    const auto branch = std::to_string(Json::parse(proposed.out)["branch"].get<int>());
    const auto post = [&](const std::string& amount) {
        return run({"post", file, "budget_entry", "decision_date=1-6-2026", "funding_source=F01", "budget_year=2026",
                    "kind=cash", "amount=" + amount, "--branch", branch, "--author", "planner"})
            .code;
    };
    REQUIRE(post("1000") == 0);
    const auto adopt = [&] { return run({"adopt", file, "--branch", branch, "--author", "planner", "--language", "en"}); };
    CHECK(adopt().err.find("is not approved as it is now") != std::string::npos);
    CHECK(run({"approve", file, "--branch", branch, "--author", "planner"}).code == 2);
    CHECK(run({"send-back", file, "--branch", branch, "--author", "controller"}).code == 2);
    CHECK(run({"send-back", file, "--branch", branch, "--author", "controller", "--note", "te veel"}).code == 0);
    CHECK(adopt().err.find("was sent back by “controller”: te veel") != std::string::npos);
    REQUIRE(run({"approve", file, "--branch", branch, "--author", "controller"}).code == 0);
    REQUIRE(post("2000") == 0);
    CHECK(adopt().code == 2);
    REQUIRE(run({"approve", file, "--branch", branch, "--author", "controller"}).code == 0);
    CHECK(adopt().code == 0);
    CHECK(rowOf(budget(file, {}), "F01", 2026, "cash")["budget"] == 300'000);
    CHECK(run({"verify", file}).code == 0);
}

namespace {

/// A proposal of a role that posts money, or else gives the settings another role that approves: its branch.
std::string proposed(const std::string& file, const std::string& role, bool isAboutMoney = true) {
    const auto begun = run({"propose", file, "Voorstel", "--author", role, "--json"});
    REQUIRE_MESSAGE(begun.code == 0, begun.err);
    const auto branch = std::to_string(Json::parse(begun.out)["branch"].get<int>());
    std::vector<std::string> step{"set", file, "settings", "approver_roles=planner"};
    if (isAboutMoney) {
        step = {"post",          file,        "budget_entry", "decision_date=1-6-2026", "funding_source=F01", "budget_year=2026",
                "kind=cash", "amount=1000"};
    }
    step.insert(step.end(), {"--branch", branch, "--author", role});
    REQUIRE(run(step).code == 0);
    return branch;
}

}  // namespace

TEST_CASE("a role in other letters or with blanks approves nothing of its own, and an approval needs a role") {
    Example example;
    const auto file = example.file();
    const auto branch = proposed(file, "Controller");
    const auto decide = [&](const std::string& verb, const std::vector<std::string>& more) {
        std::vector<std::string> words{verb, file, "--branch", branch, "--language", "en"};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    };
    for (const std::string role : {" controller", "CONTROLLER"}) {
        CHECK(decide("approve", {"--author", role}).err == "“" + role + "” proposed “Voorstel”; another role approves it.\n");
        CHECK(decide("send-back", {"--author", role, "--note", "x"}).err ==
              "“" + role + "” proposed “Voorstel”; another role sends it back.\n");
    }
    const auto needsRole = "An approval needs a role. Give yours with --author or in MIJLPAAL_AUTHOR.\n";
    CHECK(decide("approve", {}).err == needsRole);
    CHECK(decide("send-back", {"--note", "x"}).err == needsRole);
    CHECK(run({"add", file, "approval", "branch=" + branch, "step=1", "role=directeur", "--author", "Controller", "--language", "en"})
              .err.starts_with("An approval is given by “mijlpaal approve” or “mijlpaal send-back”."));
    CHECK(run({"add", file, "period_closing", "role=directeur", "--language", "en"})
              .err.starts_with("Books are closed and opened by “mijlpaal close” and “mijlpaal reopen”."));
    REQUIRE(decide("approve", {"--author", "directeur"}).code == 0);
    CHECK(decide("adopt", {}).err == needsRole);
    REQUIRE(decide("adopt", {"--author", "Controller"}).code == 0);
    CHECK(decide("adopt", {"--author", "Controller"}).err == "The branch Voorstel was adopted before.\n");
    REQUIRE(run({"close", file, "--year", "2024", "--author", "controller"}).code == 0);
    CHECK(run({"reopen", file, "--year", "2024", "--reason", "x", "--language", "en"}).err == needsRole);
    CHECK(run({"reopen", file, "--year", "2024", "--reason", "x", "--author", " Controller"}).code == 2);
}

TEST_CASE("who may approve is changed by one that may, or by a proposal that one of them approves") {
    Example example;
    const auto file = example.file();
    const auto set = [&](const std::string& roles, const std::string& role) {
        return run({"set", file, "settings", "approver_roles=" + roles, "--author", role, "--language", "en"});
    };
    REQUIRE(set("controller; directeur", "planner").code == 0);
    for (const auto roles : {"planner", ""}) {
        const auto refused = set(roles, "planner");
        CHECK(refused.code != 0);
        CHECK(refused.err.find("The roles that may approve are controller; directeur; only one of these changes that") !=
              std::string::npos);
    }
    CHECK(run({"undo", file, "--author", "planner"}).code != 0);
    CHECK(run({"set", file, "settings", "purpose_source=nota", "--author", "planner"}).code == 0);
    const auto branch = proposed(file, "planner", false);
    const auto adopt = [&] { return run({"adopt", file, "--branch", branch, "--author", "planner", "--language", "en"}); };
    CHECK(adopt().err.find("changes who may approve and is not approved as it is now") != std::string::npos);
    REQUIRE(run({"approve", file, "--branch", branch, "--author", "Directeur "}).code == 0);
    CHECK(adopt().code == 0);
    CHECK(set("controller", "directeur").code != 0);
    CHECK(set("controller", "PLANNER").code == 0);
}

TEST_CASE("that P50s do not add up is said where they stand") {
    Example example;
    const auto answer = budget(example.file(), {"--year", "2026", "--by", "programme"});
    std::int64_t sum = 0;
    for (const auto& row : answer["rows"]) {
        if (row["forecast"].is_number()) sum += row["forecast"].get<std::int64_t>();
    }
    const auto check = answer["checks"].back();
    CHECK(check["code"] == "forecast_is_no_sum");
    CHECK(check["expected"] == sum);
    CHECK(check["found"] == answer["total"]["cash"]["forecast"]);
    CHECK(check["found"] != sum);
    const std::vector<std::string> asked{"budget", example.file(), "--year", "2026", "--language", "en"};
    CHECK(run(asked).out.find("a P50 of a sum is not the sum of P50s") != std::string::npos);
    CHECK(budget(example.file(), {})["checks"].back()["code"] != "forecast_is_no_sum");
    const auto outlook = Json::parse(run({"outlook", example.file(), "--json"}).out);
    for (const auto& year : outlook["years"]) {
        std::int64_t rows = 0;
        for (const auto& row : outlook["rows"]) rows += row["year"] == year["year"] ? row["p50"].get<std::int64_t>() : 0;
        CHECK(year["p50_of_rows"] == rows);
    }
}

TEST_CASE("a loose table of actuals is previewed, imported and said to be there already, with a mapping that stays") {
    Example example;
    const auto table = (std::filesystem::path{example.file()}.parent_path() / "boekhouding.csv").string();
    std::ofstream{table} << "Stuk;Begin;Einde;Programma;Bron;Soort;Kostensoort;Bedrag\n"
                            "K-1;1-4-2026;30-6-2026;P04;F09;kas;extern personeel;1.234,56\n"
                            "K-2;1-4-2026;30-6-2026;P04;F09;kas;totaal;2,000.10\n";
    const auto import = [&](std::vector<std::string> more) {
        std::vector<std::string> line{"import", table, "-o", example.file(), "--kind", "actual", "--json", "--author", "financiën"};
        line.insert(line.end(), more.begin(), more.end());
        return Json::parse(run(line).out);
    };
    CHECK_FALSE(import({})["written"]);
    const auto previewed = import({"--column", "Stuk=code", "--preview"});
    CHECK(previewed["added"] == 3);
    CHECK_FALSE(previewed["written"]);
    CHECK(previewed["columns"][0]["field"] == "code");
    CHECK(std::ranges::any_of(previewed["findings"], [](const Json& each) {
        return each["row"] == 3 && each["column"] == "Bedrag" && each["severity"] == "warning";
    }));
    CHECK(import({"--column", "Stuk=code"})["written"]);
    CHECK(import({})["added"] == 0);
    std::int64_t paid = 0;
    const auto answer = budget(example.file(), {"--by", "programme,kind", "--year", "2026"});
    for (const auto& row : answer["rows"]) {
        if (row["programme"] == "P04" && row["cost_kind"] == "totaal" && row["measure"] == "cash") paid = row["paid"];
    }
    CHECK(paid == 200'010);
    CHECK(run({"import", table, "-o", example.file(), "--kind", "actual", "--column", "Stuk=nonsense"}).code == 2);
    CHECK(run({"verify", example.file()}).code == 0);
}

TEST_CASE("post refuses a budget entry that does not say enough, in one sentence, and writes nothing") {
    Example example;
    const auto before = budget(example.file(), {});
    for (const auto* verb : {"post", "add"}) {
        const auto answer = run({verb, example.file(), "budget_entry", "decision_date=1-6-2026", "--author", "financiën", "--language", "en"});
        CHECK(answer.code == 1);
        CHECK(answer.err.find("What is missing: a funding source or programme, a budget year, an amount or a stand afterwards.") !=
              std::string::npos);
    }
    CHECK(budget(example.file(), {}) == before);
}
