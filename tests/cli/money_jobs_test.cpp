#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

// The jobs of docs/jobs.md that are of money, each done on the example as a finance reviewer would.

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

namespace {

Json asked(const std::string& file, std::string command, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{std::move(command), file};
    arguments.insert(arguments.end(), more.begin(), more.end());
    arguments.push_back("--json");
    const auto answer = run(arguments);
    REQUIRE_MESSAGE(answer.code == 0, answer.err);
    return Json::parse(answer.out);
}

void edit(const std::string& file, std::vector<std::string> words) {
    words.insert(words.begin() + 1, file);
    words.insert(words.end(), {"--author", "financiën"});
    const auto answer = run(words);
    REQUIRE_MESSAGE(answer.code == 0, answer.err);
}

template <class Test>
Json oneOf(const Json& list, Test test) {
    const auto found = std::ranges::find_if(list, test);
    REQUIRE(found != list.end());
    return *found;
}

Json checksOf(const Json& budget, const std::string& code) {
    Json rows = Json::array();
    for (const auto& check : budget["checks"]) {
        if (check["code"] == code) rows.insert(rows.end(), check["rows"].begin(), check["rows"].end());
    }
    return rows;
}

}  // namespace

TEST_CASE("job 18: the stand of a budget year on any day, with each mutation, its moment in the cycle and its reference") {
    const Example example;
    const auto stand = [&](const std::string& day) {
        const auto answer = asked(example.file(), "budget", {"--as-of", day, "--year", "2024"});
        return oneOf(answer["rows"], [](const Json& row) { return row["source"] == "F01" && row["measure"] == "cash"; })["budget"];
    };
    CHECK(stand("2024-06-01") == 2'856'900'000);
    CHECK(stand("2024-09-17") == 3'565'800'000);
    const auto audit = asked(example.file(), "audit", {"--source", "F01", "--year", "2024", "--measure", "cash"});
    const auto rows = audit["figures"][0]["rows"];
    CHECK(rows.back()["cycle_moment"] == "suppletoire september");
    CHECK(rows.back()["reference"] == "SBS 2024 VI");
}

TEST_CASE("job 19: commitments not yet paid, cash of which nothing is committed, and years that need more than they have") {
    const Example example;
    const auto cover = asked(example.file(), "cover");
    const auto row = oneOf(cover["commitments"], [](const Json& each) { return each["programme"] == "P10"; });
    CHECK(row["open"] == row["committed"].get<std::int64_t>() - row["paid"].get<std::int64_t>());
    CHECK(row["uncommitted"].get<std::int64_t>() - row["uncovered"].get<std::int64_t>() ==
          row["cash"].get<std::int64_t>() - row["open"].get<std::int64_t>());
    const auto year = oneOf(cover["years"], [](const Json& each) { return each["allocated"].is_null(); });
    CHECK(year["short"] == year["needed"]);
    edit(example.file(), {"post", "contract", "code=C0001", "recorded_on=1-4-2026", "amount=1000", "funding_source=F09", "programme=P04"});
    edit(example.file(), {"post", "payment", "code=Y0001", "contract=C0001", "paid_on=2-4-2026", "amount=400"});
    CHECK(asked(example.file(), "cover")["contracts"][0]["open"] == 60'000);
}

TEST_CASE("job 20: what each year needs in cash by the simulated plan, beside what it has") {
    const Example example;
    const auto years = asked(example.file(), "outlook")["years"];
    const auto year = oneOf(years, [](const Json& each) { return each["year"] == 2028; });
    CHECK(year["available"] == 2'495'000'000);
    CHECK(year["p80"] > year["p50"]);
    CHECK(year["p50"] > year["available"]);
    CHECK(year["chance_within"] < 0.1);
}

TEST_CASE("job 21: a shift of cash between years is proposed from the forecast, and posted as rows that balance") {
    const Example example;
    const auto proposed = asked(example.file(), "shift", {"--programme", "P04", "--by-forecast", "--dry-run"});
    std::int64_t sum = 0;
    for (const auto& each : proposed["years"]) sum += each["amount"].get<std::int64_t>();
    CHECK(proposed["years"].size() > 1);
    CHECK(sum == 0);
    edit(example.file(), {"shift", "--programme", "P04", "--from", "2026", "--to", "2027", "--amount", "1.000.000", "--moment",
                          "1e suppletoire", "--reference", "stuurgroep 28 mei", "--date", "1-6-2026"});
    const auto entries = asked(example.file(), "table", {"budget_entry", "--columns", "code,transfer_pair,amount", "--filter",
                                                         "decision_reference=stuurgroep 28 mei"});
    REQUIRE(entries["rows"].size() == 2);
    CHECK(entries["rows"][0]["cells"][1]["text"] == entries["rows"][1]["cells"][1]["text"]);
}

TEST_CASE("job 22: underspending is delay, scope, price and other causes, and the rest is said to be unexplained") {
    const Example example;
    edit(example.file(), {"post", "budget_entry", "decision_date=1-12-2025", "funding_source=F09", "programme=P04", "budget_year=2025",
                          "kind=cash", "amount=-300.000", "reason_code=tender"});
    const auto answer = asked(example.file(), "underspending", {"--year", "2025"});
    const auto row = oneOf(answer["rows"], [](const Json& each) { return each["programme"] == "P04"; });
    CHECK(row["given"] == 745'000'000);
    CHECK(row["delay"] > 0);
    CHECK(row["reasons"][0]["amount"] == 30'000'000);
    CHECK(row["underspending"].get<std::int64_t>() == row["delay"].get<std::int64_t>() + row["scope"].get<std::int64_t>() +
                                                          row["price"].get<std::int64_t>() + 30'000'000 +
                                                          row["unexplained"].get<std::int64_t>());
}

TEST_CASE("job 23: changes of more than five and of ten million are named, as they need an explanation") {
    const Example example;
    const auto budget = asked(example.file(), "budget", {"--year", "2024"});
    const auto above5 = checksOf(budget, "above_5_million"), above10 = checksOf(budget, "above_10_million");
    CHECK(std::ranges::find(above5, "E0013") != above5.end());
    CHECK_FALSE(above10.empty());
}

TEST_CASE("job 24: earmarked money stands apart, and what lies behind its last year is named") {
    const Example example;
    const auto budget = asked(example.file(), "budget");
    const auto rows = checksOf(budget, "outside_earmark");
    CHECK(std::ranges::find(rows, "E0143") != rows.end());
    CHECK(std::ranges::any_of(budget["rows"], [](const Json& row) { return row["source"] == "F06"; }));
}

TEST_CASE("job 25: the plan is tried against a cut and a late index, and what breaks first is told") {
    const Example example;
    const auto tried = asked(example.file(), "outlook", {"--by-source", "--cut", "5%", "--late-index", "2,5%", "--from-year", "2027"})["tried"];
    REQUIRE_FALSE(tried["breaks"].empty());
    const auto first = tried["breaks"][0];
    CHECK(first["source"] == "F09");
    CHECK(first["year"] == 2028);
    CHECK(first["short"] > 0);
    CHECK(first["chance_after"] < first["chance_before"]);
}

TEST_CASE("job 26: own staff, hired staff and other cost of a programme come to its total") {
    const Example example;
    const auto paid = [&](const std::string& by) {
        std::int64_t sum = 0;
        const auto answer = asked(example.file(), "budget", {"--by", by, "--year", "2025"});
        for (const auto& row : answer["rows"]) {
            if (row["programme"] == "P04" && row["paid"].is_number()) sum += row["paid"].get<std::int64_t>();
        }
        return sum;
    };
    CHECK(paid("programme") == 589'980'000);
    CHECK(paid("programme,kind") == paid("programme"));
}

TEST_CASE("job 27: running costs after delivery are covered by what was allocated to a system, or are told to be short") {
    const Example example;
    const auto system = [&](const std::string& code) {
        return oneOf(asked(example.file(), "cover")["systems"], [&](const Json& each) { return each["code"] == code; });
    };
    const auto before = system("S02");
    CHECK(before["covered"] == "uncovered");
    CHECK(before["cost_of_a_month"] == 3'500'000);
    CHECK(before["years"][0]["short"] == before["years"][0]["months"].get<std::int64_t>() * 3'500'000);
    CHECK(system("S10")["covered"] == "no_price");
    edit(example.file(), {"set", "system", "S10", "staying_cost_per_month=50.000"});
    const auto delivered = system("S10");
    CHECK(delivered["covered"] == "uncovered");
    const auto year = std::to_string(delivered["years"][0]["year"].get<int>());
    edit(example.file(), {"post", "budget_entry", "decision_date=1-4-2026", "funding_source=F09", "programme=P04", "activity=A0073",
                          "budget_year=" + year, "kind=cash", "amount=50.000", "description_nl=Beheer zaakregistratie"});
    CHECK(system("S10")["years"][0]["allocated"] == 5'000'000);
    CHECK(system("S10")["covered"] == "partly");
}

TEST_CASE("a table of the ledger that was written as a spreadsheet comes back, and changes nothing") {
    const Example example;
    for (const std::string kind : {"budget_entry", "actual"}) {
        for (const std::string language : {"nl", "en"}) {
            for (const std::string format : {"xlsx", "ods"}) {
                const auto name = kind + "." + language + "." + format;
                CAPTURE(name);
                const auto file = example.in(name);
                REQUIRE(run({"table", example.file(), kind, "--" + format, file, "--language", language}).code == 0);
                const auto answer =
                    run({"import", file, "-o", example.file(), "--kind", kind, "--json", "--author", "financiën"});
                REQUIRE_MESSAGE(answer.code == 0, (answer.out + answer.err));
                const auto json = Json::parse(answer.out);
                CHECK(json["written"] == false);
                CHECK(json["added"] == 0);
                CHECK(json["changed"] == 0);
            }
        }
    }
}

TEST_CASE("job 28: who entered which row when, and what it takes back, with nothing written over") {
    const Example example;
    edit(example.file(), {"reverse", "E0141", "amount=1.800.000", "--reason", "telfout"});
    const auto audit = asked(example.file(), "audit",
                             {"--source", "F09", "--programme", "P07", "--year", "2026", "--measure", "cash", "--figure", "allocated"});
    const auto rows = audit["figures"][0]["rows"];
    const auto row = [&](const std::string& code) { return oneOf(rows, [&](const Json& each) { return each["code"] == code; }); };
    CHECK(row("E0141")["amount"] == 185'000'000);
    CHECK(row("E0141")["revision"] == 1);
    CHECK(row("E0141-R1")["amount"] == -185'000'000);
    CHECK(row("E0141-R1")["reverses"] == "E0141");
    CHECK(row("E0141-C1")["entered_by"] == "financiën");
    CHECK(row("E0141-C1")["hash"].get<std::string>().size() == 64);
}
