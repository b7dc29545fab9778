#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

// The example as someone asks it what it is held to.

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

TEST_CASE("the example has 92 working days of room to the law, where its float is to the end of the plan") {
    Example example;
    const auto answer = Json::parse(run({"explain", example.file(), "--activity", "A0221", "--json"}).out);
    CHECK(answer["room"] == 92);
    CHECK(answer["held_to"] == "LM32");
    CHECK(answer["held_by"] == "law");
    CHECK(answer["held_date"] == "2029-04-01");
    CHECK(answer["float"]["total_minutes"].get<double>() > 700 * 480);
    const auto info = Json::parse(run({"info", example.file(), "--json"}).out);
    CHECK(info["law_deadlines"]["met"] == info["law_deadlines"]["all"]);
}

TEST_CASE("the agenda tells what must be done first, by the day on which it is read") {
    Example example;
    const auto agenda = [&](const std::vector<std::string>& more) {
        std::vector<std::string> arguments{"agenda", example.file(), "--date", "2026-04-01", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return Json::parse(run(arguments).out);
    };
    const auto all = agenda({});
    const auto of = [&](const std::string& code) {
        return *std::find_if(all.begin(), all.end(), [&](const Json& item) { return item["code"] == code; });
    };
    // Asked on 17 March 2026, three weeks.
    const auto question = std::find_if(all.begin(), all.end(), [](const Json& item) {
        return item["kind"] == "parliament" && item["due"] == "2026-04-07";
    });
    REQUIRE(question != all.end());
    CHECK((*question)["state"] == "soon");
    CHECK(of("V05")["due"] == "2026-04-24");
    CHECK(of("LM32")["last_responsible_day"] == "2029-03-30");
    for (std::size_t i = 1; i < all.size(); ++i) {
        const auto &before = all[i - 1]["last_responsible_day"], &after = all[i]["last_responsible_day"];
        const bool inOrder = after.is_null() || (!before.is_null() && before <= after);
        CHECK(inOrder);
    }
    for (const auto& item : agenda({"--within", "30"})) CHECK(item["last_responsible_day"] <= "2026-05-01");
    for (const auto& item : agenda({"--overdue"})) {
        const bool isLate = item["state"] == "overdue" || item["state"] == "planned_too_late";
        CHECK(isLate);
    }
}

TEST_CASE("the agenda as a calendar names only what may be told") {
    Example example;
    const auto calendar = example.in("agenda.ics");
    const auto answer = run({"agenda", example.file(), "--date", "2026-04-01", "--ics", calendar});
    CHECK(answer.code == 0);
    const auto text = bytesOf(calendar);
    CHECK(text.starts_with("BEGIN:VCALENDAR\r\n"));
    // A recommendation of which a statement says that it is public is told; another goes by its code.
    CHECK(text.find("UID:recommendation-RC02@mijlpaal") != std::string::npos);
    CHECK(text.find("RC02 Blijf investeren") != std::string::npos);
    CHECK(text.find("UID:recommendation-RC17@mijlpaal") != std::string::npos);
    CHECK(text.find("“RC17”") != std::string::npos);
    CHECK(text.find("Leg de toerekening") == std::string::npos);
    CHECK(text.find("Programmamanager") == std::string::npos);
}
