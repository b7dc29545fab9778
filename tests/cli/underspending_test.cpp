#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

namespace {

Json told(const std::string& file, std::vector<std::string> more) {
    std::vector<std::string> line{"underspending", file, "--json"};
    line.insert(line.end(), more.begin(), more.end());
    const auto answer = run(line);
    REQUIRE_MESSAGE(answer.code == 0, answer.err);
    return Json::parse(answer.out);
}

std::int64_t causesOf(const Json& row) {
    auto sum = row["delay"].get<std::int64_t>() + row["scope"].get<std::int64_t>() + row["price"].get<std::int64_t>() +
               row["unexplained"].get<std::int64_t>();
    for (const auto& each : row["reasons"]) sum += each["amount"].get<std::int64_t>();
    return sum;
}

Json rowOf(const Json& answer, const std::string& programme, int year) {
    for (const auto& row : answer["rows"]) {
        if (row["programme"] == programme && row["year"] == year) return row;
    }
    FAIL("no such row");
    return {};
}

void post(const std::string& file, std::vector<std::string> values) {
    std::vector<std::string> line{"post", file, "budget_entry", "funding_source=F09", "kind=cash", "--author", "financiën"};
    line.insert(line.end(), values.begin(), values.end());
    const auto answer = run(line);
    REQUIRE_MESSAGE(answer.code == 0, answer.err);
}

}  // namespace

TEST_CASE("the causes of underspending come to all of it, per programme, source and year and over all years") {
    Example example;
    for (const auto& more : {std::vector<std::string>{}, std::vector<std::string>{"--by-source"}}) {
        const auto answer = told(example.file(), more);
        std::int64_t rows = 0, years = 0;
        for (const auto& row : answer["rows"]) {
            CHECK(row["underspending"] == causesOf(row));
            rows += row["underspending"].get<std::int64_t>();
        }
        for (const auto& row : answer["years"]) {
            CHECK(row["underspending"] == causesOf(row));
            years += row["underspending"].get<std::int64_t>();
        }
        CHECK(answer["total"]["underspending"] == rows);
        CHECK(years == rows);
        CHECK(causesOf(answer["total"]) == rows);
    }
}

TEST_CASE("a reason on a row explains what it takes out of its year, and nothing else changes") {
    Example example;
    const auto before = rowOf(told(example.file(), {"--year", "2025"}), "P04", 2025);
    post(example.file(), {"decision_date=1-12-2025", "programme=P04", "budget_year=2025", "amount=-300.000", "reason_code=tender"});
    const auto after = rowOf(told(example.file(), {"--year", "2025"}), "P04", 2025);
    CHECK(after["given"] == before["given"]);
    CHECK(after["underspending"] == before["underspending"]);
    CHECK(after["reasons"] == Json::array({{{"reason", "tender"}, {"amount", 30'000'000}}}));
    CHECK(after["unexplained"].get<std::int64_t>() == before["unexplained"].get<std::int64_t>() - 30'000'000);
}

TEST_CASE("a reason is one of a closed list, and an indexation names its price level") {
    Example example;
    const auto refused = [&](std::vector<std::string> values) {
        std::vector<std::string> line{"post",   example.file(),     "budget_entry",     "decision_date=1-12-2025",
                                      "kind=cash", "funding_source=F09", "budget_year=2025", "amount=5",
                                      "--language", "en"};
        line.insert(line.end(), values.begin(), values.end());
        return run(line);
    };
    CHECK(refused({"reason_code=weather"}).code != 0);
    const auto indexed = refused({"reason_code=indexation"});
    CHECK(indexed.code == 1);
    CHECK(indexed.err.find("is an indexation and does not say of which prices. Give the year of its price level.") !=
          std::string::npos);
    CHECK(refused({"reason_code=indexation", "price_level=2026"}).code == 0);
}

TEST_CASE("compared with itself no plan has delay or scope, and without a word the recorded dates are what it is compared with") {
    Example example;
    const auto now = told(example.file(), {})["revision"].get<std::int64_t>();
    const auto same = told(example.file(), {"--from", std::to_string(now), "--year", "2026"});
    for (const auto& row : same["rows"]) {
        CHECK(row["delay"] == 0);
        CHECK(row["scope"] == 0);
    }
    CHECK(same["activities"].empty());
    CHECK(same["from"]["revision"] == now);
    CHECK(told(example.file(), {})["from"]["baseline"] == "recorded");
}

TEST_CASE("underspending refuses what is no plan to compare with") {
    Example example;
    const auto answer = run({"underspending", example.file(), "--from", "yesterday", "--language", "en"});
    CHECK(answer.code == 2);
    CHECK(answer.err == "“yesterday” is not a revision, nor a day such as 31-3-2026, nor the code of a baseline.\n");
    CHECK(run({"underspending", example.file(), "--from", "99"}).code == 2);
}

TEST_CASE("the chain of a figure is told, and written as a spreadsheet of either kind") {
    Example example;
    const auto answer = run({"audit", example.file(), "--source", "F01", "--year", "2024", "--measure", "cash", "--json"});
    REQUIRE_MESSAGE(answer.code == 0, answer.err);
    const auto audit = Json::parse(answer.out);
    REQUIRE(audit["figures"].size() == 1);
    CHECK(audit["figures"][0]["stand"] == 3'565'800'000);
    CHECK(audit["figures"][0]["rows"].back()["part"] == "published");
    CHECK(audit["figures"][0]["rows"].back()["entered_by"].is_string());
    for (const std::string name : {"audit.ods", "audit.xlsx"}) {
        const auto made = run({"audit", example.file(), "--source", "F01", "--year", "2024",
                               name.ends_with("ods") ? "--ods" : "--xlsx", example.in(name)});
        CHECK(made.code == 0);
        CHECK(bytesOf(example.in(name)).size() > 1000);
    }
    const auto nothing = run({"audit", example.file(), "--source", "F01", "--year", "1999", "--language", "en"});
    CHECK(nothing.code == 2);
    CHECK(nothing.err == "No row of the ledger is of that. “mijlpaal budget” shows what there is.\n");
    const auto unknown = run({"audit", example.file(), "--source", "F99", "--language", "en"});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.starts_with("There is no funding source F99. Choose from:\n  F01  "));
    const auto wrong = run({"audit", example.file(), "--figure", "spent", "--language", "en"});
    CHECK(wrong.code == 2);
    CHECK(wrong.err.starts_with("--figure takes one of budget"));
    CHECK(wrong.err.find(", and not “spent”.") != std::string::npos);
    CHECK(run({"audit", example.file(), "--kind", "koffie"}).code == 2);
}

TEST_CASE("stands and ledger are written as spreadsheets, and a folder that is not there is refused") {
    Example example;
    const auto made = run({"budget", example.file(), "--year", "2024", "--ods", example.in("geld.ods"), "--xlsx",
                           example.in("geld.xlsx")});
    CHECK(made.code == 0);
    CHECK(bytesOf(example.in("geld.ods")).find("oasis.opendocument.spreadsheet") != std::string::npos);
    CHECK(bytesOf(example.in("geld.xlsx")).starts_with("PK"));
    CHECK(run({"budget", example.file(), "--ods", example.in("none/geld.ods")}).code == 2);
    CHECK(run({"table", example.file(), "risk", "--ods", example.in("risk.ods")}).code == 0);
}

TEST_CASE("money that was allocated in the year itself is told where it makes underspending negative") {
    Example example;
    const auto answer = told(example.file(), {"--year", "2025"});
    const auto row = rowOf(answer, "P10", 2025);
    CHECK(row["given"] == 0);
    CHECK(row["allocated_later"] == 610'000'000);
    REQUIRE(answer["checks"].size() == 1);
    CHECK(answer["checks"][0]["code"] == "given_nothing");
    CHECK(answer["checks"][0]["rows"][0] == "P10");
    CHECK(answer["checks"][0]["found"] == row["paid"]);
    const auto text = run({"underspending", example.file(), "--year", "2025", "--language", "en"}).out;
    CHECK(text.find("P10 2025: nothing was given by the day that counts, so the 5,117 that was paid is all below zero; 6,100 was "
                    "allocated later.") != std::string::npos);
    CHECK(told(example.file(), {"--year", "2025", "--given", "31-12-2025"})["checks"].empty());
}
