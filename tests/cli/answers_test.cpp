#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>

// What commands say besides their figures: what became of something, and what to do next.

using namespace mijlpaal::tests;
using Json = nlohmann::json;

namespace {

/// The example with an activity of another name.
std::string renamed(const Example& example, const std::string& name) {
    return example.folderWith(name, "activities.csv", "Start portfolioplanning", name + " portfolioplanning");
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a preview names the branch that holds the differences, and how they are adopted") {
    const Example example;
    const auto folder = renamed(example, "Begin");
    const auto said = run({"import", folder, "-o", example.file(), "--preview", "--language", "en"});
    CHECK(holds(said.out, "The differences are branch 2: "));
    CHECK(holds(said.out, "“mijlpaal adopt " + example.file() + " --branch 2” takes them over."));
    const auto json = Json::parse(run({"import", folder, "-o", example.file(), "--preview", "--json"}).out);
    const auto branch = json["branch"].dump();
    CHECK(branch != "2");
    CHECK(json["written"] == false);
    CHECK(run({"adopt", example.file(), "--branch", branch}).code == 0);

    const auto same = Json::parse(run({"import", folder, "-o", example.file(), "--preview", "--json"}).out);
    CHECK(same["branch"].is_null());
}

TEST_CASE("import says by kind what became of what each finding tells of") {
    const Example example;
    const auto wrong = example.folderWith("wrong", "activities.csv", "A0004,A0002", "A0004,A9999");
    const auto refused = Json::parse(run({"import", wrong, "-o", example.in("new"), "--json"}).out);
    REQUIRE_FALSE(refused["findings"].empty());
    for (const auto& finding : refused["findings"])
        CHECK((finding["kind"] == "refused") == (finding["severity"] == "error"));

    const auto more = example.folderWith("more", "activities.csv", "Start portfolioplanning", "Begin");
    std::ofstream{more + "/spare.csv"} << "a,b\n";
    const auto read = Json::parse(run({"import", more, "-o", example.file(), "--json"}).out);
    bool isThere = false;
    for (const auto& finding : read["findings"]) {
        if (finding["file"] != "spare.csv") continue;
        isThere = true;
        CHECK(finding["kind"] == "left_out");
    }
    CHECK(isThere);
}

TEST_CASE("the journal of one revision is a header, and the fields a table of their own") {
    const Example example;
    REQUIRE(run({"import", renamed(example, "Begin"), "-o", example.file()}).code == 0);
    const auto said = run({"journal", example.file(), "--revision", "2", "--language", "en"}).out;
    CHECK(said.starts_with("Revision  Moment"));
    const auto gap = said.find("\n\n");
    REQUIRE(gap != std::string::npos);
    CHECK(holds(said.substr(0, gap), "Import Begin"));
    CHECK(said.substr(gap + 2).starts_with("activity A0003"));
}

TEST_CASE("a step passed over stands in the journal as such, and to do it again changes nothing") {
    const Example example;
    const auto rename = [&](const std::string& name, const std::string& author) {
        REQUIRE(run({"import", renamed(example, name), "-o", example.file(), "--author", author}).code == 0);
    };
    rename("Begin", "planner");
    rename("Aanvang", "inkoop");
    REQUIRE(run({"undo", example.file(), "--author", "planner", "--skip"}).code == 0);
    CHECK(holds(run({"journal", example.file(), "--language", "en"}).out, "Pass over 2: Import Begin"));
    const auto entries = Json::parse(run({"journal", example.file(), "--json"}).out)["entries"];
    CHECK(entries.back()["skipped"] == true);
    CHECK(entries.front()["skipped"] == false);
}

TEST_CASE("to do again what is there already says so") {
    const Example example;
    const auto step = [&](const std::string& command, const std::string& author) {
        return run({command, example.file(), "--author", author, "--language", "en"});
    };
    const auto rename = [&](const std::string& name, const std::string& author) {
        REQUIRE(run({"import", renamed(example, name), "-o", example.file(), "--author", author}).code == 0);
    };
    rename("Begin", "planner");
    REQUIRE(step("undo", "planner").code == 0);
    REQUIRE(run({"import", example.in("Begin"), "-o", example.file(), "--author", "inkoop"}).code == 0);
    const auto redone = step("redo", "planner");
    CHECK(redone.code == 0);
    CHECK(redone.out == "It was so already: Import Begin. The file is at revision 5.\n");
    const auto undone = run({"undo", example.file(), "--author", "planner", "--json"});
    CHECK(Json::parse(undone.out)["records"] == 1);
}

TEST_CASE("verify answers as JSON also where the file cannot be read, with exit code 2") {
    const Example example;
    auto bytes = bytesOf(example.file());
    constexpr std::size_t page = 4096;
    REQUIRE(bytes.size() > 3 * page);
    bytes.replace(page, bytes.size() - page, bytes.size() - page, '\0');
    const auto damaged = example.in("damaged.mijlpaal");
    std::ofstream{damaged, std::ios::binary} << bytes;
    for (const auto& file : {damaged, example.in("missing.mijlpaal")}) {
        const auto answer = run({"verify", file, "--json", "--language", "en"});
        CHECK(answer.code == 2);
        CHECK(answer.err.ends_with(".\n"));
        const auto json = Json::parse(answer.out, nullptr, false);
        REQUIRE_FALSE(json.is_discarded());
        CHECK(json["sound"] == false);
        CHECK(json["revision"].is_null());
        CHECK(answer.err == json["findings"][0]["message"].get<std::string>() + "\n");
    }
}

TEST_CASE("an error of the operating system is told in the language of the answer") {
    const Example example;
    const auto letter = [&](const std::string& language) {
        return run({"letter", example.file(), "--kind", "kamerbrief", "-o", example.in("nowhere/brief.odt"),
                    "--language", language});
    };
    CHECK(holds(letter("en").err, " cannot be written: No such file or directory. "));
    CHECK_FALSE(holds(letter("nl").err, "No such file"));
}
