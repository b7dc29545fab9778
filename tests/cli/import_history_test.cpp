#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>

// A folder that tells of earlier days, as a new portfolio.

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

std::string exampleFolder() {
    return (sourceFolder() / "examples/om-portfolio").string();
}

Json jsonOf(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--json", "--language", "en"});
    const auto answer = run(std::move(arguments));
    CAPTURE(answer.err);
    REQUIRE(answer.code == 0);
    return Json::parse(answer.out);
}

}  // namespace

TEST_CASE("the example becomes two revisions, each labelled with its day") {
    const Folder folder;
    const auto file = folder.in("om.mijlpaal");
    const auto said = run({"import", exampleFolder(), "-o", file, "--language", "en"});

    CHECK(said.code == 0);
    CHECK(said.out ==
          "Import om-portfolio, as of 30 Sep 2025: added 1674, changed 0, removed 0.\n"
          "Import om-portfolio, as of 31 Mar 2026: added 115, changed 179, removed 0.\n" +
              file + " is at revision 2.\n");
    const auto entries = jsonOf({"journal", file})["entries"];
    REQUIRE(entries.size() == 2);
    CHECK(entries[0]["label"] == "Import om-portfolio, as of 30 Sep 2025");
    CHECK(entries[1]["label"] == "Import om-portfolio, as of 31 Mar 2026");
    CHECK(run({"verify", file}).code == 0);
}

TEST_CASE("what moved between the two revisions of the example is told, and its parts add up") {
    const Folder folder;
    const auto file = folder.in("om.mijlpaal");
    REQUIRE(run({"import", exampleFolder(), "-o", file}).code == 0);

    const auto slip = jsonOf({"slip", file, "--from", "1", "--to", "now", "--activity", "A0073"});
    CHECK(slip["from"]["finish"].get<std::string>().starts_with("2027-03-19"));
    CHECK(slip["to"]["finish"].get<std::string>().starts_with("2027-06-14"));
    CHECK(slip["slip_minutes"].get<double>() > 50 * 480);
    double parts = 0;
    for (const auto& cause : slip["causes"]) parts += cause["in_order_minutes"].get<double>();
    CHECK(parts == doctest::Approx(slip["slip_minutes"].get<double>()));
    CHECK(jsonOf({"diff", file, "1", "2"})["records"] == 115 + 179);
    CHECK(jsonOf({"trend", file, "--of", "A0073"}).dump().find("2026-12-02") != std::string::npos);
}

TEST_CASE("with --only-now the example becomes one revision, with the plan of the second") {
    const Folder folder;
    const auto both = folder.in("both.mijlpaal"), now = folder.in("now.mijlpaal");
    REQUIRE(run({"import", exampleFolder(), "-o", both}).code == 0);
    REQUIRE(run({"import", exampleFolder(), "-o", now, "--only-now"}).code == 0);

    const auto entries = jsonOf({"journal", now})["entries"];
    REQUIRE(entries.size() == 1);
    CHECK(entries[0]["label"] == "Import om-portfolio");
    CHECK(jsonOf({"schedule", now})["activities"] == jsonOf({"schedule", both})["activities"]);
    CHECK(jsonOf({"info", now})["records"] == jsonOf({"info", both})["records"]);
}

TEST_CASE("a preview of a new portfolio says what each step would do, and makes nothing") {
    const Folder folder;
    const auto file = folder.in("om.mijlpaal");
    const auto answer = jsonOf({"import", exampleFolder(), "-o", file, "--preview"});

    CHECK(answer["written"] == false);
    CHECK(answer["revision"].is_null());
    REQUIRE(answer["steps"].size() == 2);
    CHECK(answer["steps"][0]["status_date"] == "2025-09-30");
    CHECK(answer["steps"][1]["changed"] == 179);
    CHECK(answer["added"] == 1789);
    CHECK_FALSE(fs::exists(file));
}

TEST_CASE("an error in an earlier day makes no portfolio, and names the file of that day") {
    const Example example;
    const auto bad =
        example.folderWith("bad", "history/2025-09-30/activities.csv", "A0004,A0002", "A0004,A9999");
    const auto answer = run({"import", bad, "-o", example.in("new.mijlpaal"), "--language", "en"});

    CHECK(answer.code == 1);
    CHECK(answer.err.find("history/2025-09-30/activities.csv, row 5, column parent_id") != std::string::npos);
    CHECK_FALSE(fs::exists(example.in("new.mijlpaal")));
    CHECK(run({"import", bad, "-o", example.in("new.mijlpaal"), "--only-now"}).code == 0);
}

TEST_CASE("into a portfolio that is there a folder says how the plan is now") {
    const Example example;
    const auto again = jsonOf({"import", example.source(), "-o", example.file()});

    CHECK(again["written"] == false);
    CHECK(again["steps"].empty());
    CHECK(jsonOf({"journal", example.file()})["entries"].size() == 1);
}
