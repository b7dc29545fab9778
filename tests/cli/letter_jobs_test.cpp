#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

// The jobs of docs/jobs.md that a letter-writer has, each done on the example as its user would.

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

namespace {

std::string textOf(const std::string& file) {
    std::ifstream input{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{input}, {}};
}

/// What stands in a letter of that kind, dated 30 April 2026.
std::string written(const Example& example, const std::string& kind, std::vector<std::string> more = {}) {
    const auto target = example.in(kind + ".md");
    std::vector<std::string> arguments{"letter", example.file(), "--kind", kind,
                                       "-o",     target,         "--date", "2026-04-30"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const auto answer = run(arguments);
    CAPTURE(answer.err);
    REQUIRE(answer.code != 2);
    return textOf(target);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("job 29: the status table of a letter tells periods where only those may be told") {
    const Example example;
    const auto letter = written(example, "kamerbrief");
    CHECK(holds(letter,
                "| GPS gereed voor het nieuwe Wetboek van Strafvordering | tweede kwartaal 2028 | derde "
                "kwartaal 2028 | vierde "
                "kwartaal 2028 |"));
    CHECK(holds(letter, "| OM gereed voor de inwerkingtreding | 2028 | 2028 | 2028 |"));
    CHECK_FALSE(holds(letter, "november 2028"));
}

TEST_CASE("job 30: the nota has its five headings, and says which decision is asked") {
    const Example example;
    const auto nota = written(example, "nota");
    for (const char* heading :
         {"## 1. Aanleiding", "## 2. Geadviseerd besluit", "## 3. Kernpunten", "## 4. Toelichting",
          "### 4.1. Politieke context", "## 5. Informatie die niet openbaar gemaakt kan worden"}) {
        CHECK(holds(nota, heading));
    }
    CHECK(holds(nota, "Instemmen met verzending van bijgevoegde brief aan de Tweede Kamer."));
}

TEST_CASE("job 31: a letter that was sent says which of its figures no longer hold") {
    const Example example;
    const auto letter = example.in("brief.odt");
    REQUIRE(
        run({"letter", example.file(), "--kind", "kamerbrief", "-o", letter, "--date", "2026-04-30"}).code ==
        1);
    CHECK(run({"letter", example.file(), "--check", letter}).code == 0);
    REQUIRE(run({"set", example.file(), "activity", "A0171", "duration=120d", "--author", "planner"}).code ==
            0);
    const auto answer = run({"letter", example.file(), "--check", letter, "--json"});
    CHECK(answer.code == 1);
    const auto figures = Json::parse(answer.out)["figures"];
    const auto gps = std::find_if(figures.begin(), figures.end(),
                                  [](const Json& each) { return each["figure"] == "A0172.finish"; });
    REQUIRE(gps != figures.end());
    CHECK((*gps)["told"] == "vierde kwartaal 2028");
    CHECK((*gps)["now"] == "eerste kwartaal 2029");
}

TEST_CASE("job 35: each figure of a letter names its record, and its source the day of the status") {
    const Example example;
    const auto letter = written(example, "kamerbrief");
    CHECK(holds(letter, "Administratie van het Openbaar Ministerie (A0054, A0228, "));
    CHECK(holds(letter, "), peildatum 31 maart 2026"));
    const auto page = example.in("brief.html");
    run({"letter", example.file(), "--kind", "kamerbrief", "-o", page, "--date", "2026-04-30"});
    CHECK(holds(textOf(page), "<data value=\"F01.stand.2024\">€\u00A035,7 miljoen</data>"));
}

TEST_CASE("job 36: what is withheld has its ground in the nota, and in the letter to parliament no trace") {
    const Example example;
    CHECK(holds(written(example, "nota"),
                "gegevens over een systeem, op grond van Woo art. 5.1 lid 2 onder h"));
    CHECK_FALSE(holds(written(example, "kamerbrief"), "Woo"));
}

TEST_CASE("job 39: a chance is told in the agreed words, and the table of them goes with the letter") {
    const Example example;
    const auto letter = written(example, "kamerbrief");
    CHECK(holds(letter, "Ik acht het hoogst onwaarschijnlijk dat op die datum alles gereed is"));
    CHECK(holds(letter, "Bewoordingen van kansen, versie 1: hoogst onwaarschijnlijk (0 tot 5 procent); "));
}

TEST_CASE("job 38: the lists of the Rijks ICT-dashboard hold herijkingen with reason, explanation and costs, and say what is empty") {
    const Example example;
    const auto target = example.in("dashboard.json");
    REQUIRE(run({"export", example.file(), "--to", "dashboard", "-o", target}).code == 0);
    const auto board = Json::parse(textOf(target));
    const auto& bipom = board["activiteiten"][0];
    REQUIRE(bipom["code"] == "P01");
    const auto& lines = bipom["lijsten"]["Doorlooptijd en kosten"];
    REQUIRE(lines.size() >= 2);
    CHECK(lines[0]["Soort actie"] == "Initieel");
    CHECK(lines[1]["Soort actie"] == "Herijking");
    CHECK(lines[1]["Datum"] == "2024-06-30");
    CHECK(lines[1]["Reden herijking"] == "wetswijziging; aanpassing (business)doelen of eisen");
    CHECK(lines[1]["Actueel geschatte totale projectkosten"] == "39700000");
    CHECK(bipom["lijsten"]["Maatschappelijke baten"].size() == 2);
    const auto& empty = bipom["leeg"];
    CHECK(std::find(empty.begin(), empty.end(), "Ontwikkelpartijen") != empty.end());
}
