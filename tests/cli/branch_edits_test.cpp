#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

namespace {

/// An example with an import that waits on a branch; gives its number.
std::string branchIn(const Example& example) {
    const auto changed = example.folderWith("changed", "activities.csv", "Start portfolioplanning", "Begin");
    return std::to_string(
        Json::parse(run({"import", changed, "-o", example.file(), "--preview", "--json"}).out)["branch"]
            .get<std::int64_t>());
}

Json schedule(const Example& example) {
    return Json::parse(run({"schedule", example.file(), "--json"}).out)["activities"];
}

}  // namespace

TEST_CASE("an edit of a branch leaves the plan as it was until the branch is adopted") {
    Example example;
    const auto branch = branchIn(example);
    const auto before = schedule(example);
    const std::vector<std::string> edit{"set",  example.file(), "activity", "A0139",   "--branch",
                                        branch, "duration=30d", "--author", "planner", "--language",
                                        "en"};
    auto tried = edit;
    tried.push_back("--dry-run");
    const auto dry = run(tried);
    CHECK(dry.code == 0);
    CHECK(dry.out.ends_with("This was a dry run; nothing was written.\n"));
    const auto steps = [&] {
        return Json::parse(run({"branches", example.file(), "--json"}).out)["branches"][0]["steps"];
    };
    CHECK(steps() == 1);

    const auto done = run(edit);
    CHECK(done.code == 0);
    CHECK(done.out.ends_with("Branch " + branch + " has the edit; the plan is as it was.\n"));
    CHECK(steps() == 2);
    CHECK(schedule(example) == before);
    CHECK(run({"adopt", example.file(), "--branch", branch, "--author", "planner"}).code == 0);
    CHECK(schedule(example) != before);
    CHECK(run({"verify", example.file()}).code == 0);
}

TEST_CASE("an edit of a branch that is not there, is closed or would break the plan is refused") {
    Example example;
    const auto branch = branchIn(example);
    const auto refused = [&](const std::string& number, const std::string& value) {
        const auto answer = run({"set", example.file(), "activity", "A0139", "--branch", number, value,
                                 "--author", "planner", "--language", "en"});
        CHECK(answer.code != 0);
        return answer.err;
    };
    CHECK(refused("99", "duration=30d").starts_with("There is no branch 99 in "));
    CHECK(refused(branch, "predecessors=A0139") != "");
    REQUIRE(run({"discard", example.file(), "--branch", branch, "--author", "planner"}).code == 0);
    CHECK(refused(branch, "duration=30d").find(" was discarded before.") != std::string::npos);
}
