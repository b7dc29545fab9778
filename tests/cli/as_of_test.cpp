#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

TEST_CASE("commands take a day in the place of a revision, and say so") {
    Example example;
    const std::string later = "9000-12-31";
    const std::vector<std::vector<std::string>> commands{
        {"info"},
        {"schedule"},
        {"explain", "--activity", "A0172"},
        {"export", "--to", "csv", "-o", example.in("out")},
        {"letter", "--kind", "kamerbrief", "--date", "2026-05-12", "-o", example.in("letter.odt")}};
    for (auto command : commands) {
        INFO(command.front());
        command.insert(command.begin() + 1, example.file());
        command.insert(command.end(), {"--json", "--language", "en"});
        CHECK(Json::parse(run(command).out)["as_of"].is_null());
        command.insert(command.end(), {"--as-of", later});
        const auto answer = run(command);
        // A letter with something to settle is a draft.
        REQUIRE(answer.code == (command.front() == "letter" ? 1 : 0));
        const auto json = Json::parse(answer.out);
        CHECK(json["as_of"] == later);
        CHECK(json["revision"] == 1);

        command.back() = "1999-12-31";
        const auto refused = run(command);
        CHECK(refused.code == 2);
        CHECK(refused.err.starts_with(
            "On 31 Dec 1999 there was nothing in om.mijlpaal yet; its first revision is of "));
        command.insert(command.end(), {"--revision", "1"});
        CHECK(run(command).err ==
              "A revision and a day cannot be asked for at once. Leave out one of them.\n");
    }
}

TEST_CASE("a comparison and a slip take days for revisions") {
    Example example;
    const auto compared = run({"diff", example.file(), "9000-12-31", "now", "--json"});
    REQUIRE(compared.code == 0);
    CHECK(Json::parse(compared.out)["from_revision"] == 1);
    const auto slip = run({"slip", example.file(), "--from", "1", "--to", "9000-12-31", "--json"});
    REQUIRE(slip.code == 0);
    CHECK(Json::parse(slip.out)["to"]["as_of"] == "9000-12-31");
    CHECK(Json::parse(slip.out)["from"]["as_of"].is_null());
    CHECK(run({"diff", example.file(), "1999-12-31", "--language", "en"}).code == 2);
}
