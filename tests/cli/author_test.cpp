#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>

// Under which role the journal names what the command line edits.

using namespace mijlpaal::tests;
using Json = nlohmann::json;

namespace {

/// MIJLPAAL_AUTHOR as it is for one test.
class Environment {
public:
    explicit Environment(const char* author) {
        if (author) {
            setenv("MIJLPAAL_AUTHOR", author, 1);
        } else {
            unsetenv("MIJLPAAL_AUTHOR");
        }
    }
    ~Environment() { unsetenv("MIJLPAAL_AUTHOR"); }
};

Answer takeBaseline(const Example& example, std::vector<std::string> more = {}) {
    std::vector<std::string> line{"baseline", example.file(), "--take",     "B1",
                                  "--date",   "2026-03-31",   "--language", "en"};
    line.insert(line.end(), more.begin(), more.end());
    return run(line);
}

std::string lastAuthor(const Example& example) {
    return Json::parse(run({"journal", example.file(), "--json"}).out)["entries"].back()["author"];
}

}  // namespace

TEST_CASE("an edit without a role goes by “onbekend”, which is said once and is no refusal") {
    const Environment none{nullptr};
    const Example example;
    const auto answer = takeBaseline(example);
    CHECK(answer.code == 0);
    CHECK(answer.err ==
          "The journal names this edit “onbekend”. Give your role with --author or in MIJLPAAL_AUTHOR.\n");
    CHECK(lastAuthor(example) == "onbekend");
}

TEST_CASE("an empty role is none, and the name of the account is never taken") {
    const Environment empty{""};
    setenv("USER", "jansen", 1);
    setenv("LOGNAME", "jansen", 1);
    const Example example;
    CHECK(takeBaseline(example, {"--author", ""}).code == 0);
    CHECK(lastAuthor(example) == "onbekend");
}

TEST_CASE("MIJLPAAL_AUTHOR gives the role, and --author leads over it") {
    const Environment inkoop{"inkoop"};
    const Example example;
    const auto answer = takeBaseline(example);
    CHECK(answer.err.empty());
    CHECK(lastAuthor(example) == "inkoop");
    CHECK(run({"undo", example.file(), "--author", "planner"}).code == 2);
    CHECK(run({"undo", example.file()}).code == 0);
    CHECK(run({"redo", example.file(), "--author", "inkoop"}).code == 0);
    CHECK(takeBaseline(example, {"--take", "B2"}).code == 2);
    CHECK(run({"baseline", example.file(), "--take", "B2", "--author", "planner"}).code == 0);
    CHECK(lastAuthor(example) == "planner");
}

TEST_CASE("what edits nothing says nothing of a role") {
    const Environment none{nullptr};
    const Example example;
    CHECK(run({"info", example.file()}).err.empty());
    const auto again = run({"import", example.source(), "-o", example.file(), "--language", "en"});
    CHECK(again.code == 0);
    CHECK(again.err.find("onbekend") == std::string::npos);
}

TEST_CASE("a step of another role is not undone, and who to ask is told") {
    const Environment none{nullptr};
    const Example example;
    REQUIRE(takeBaseline(example, {"--author", "planner"}).code == 0);
    const auto refused = run({"undo", example.file(), "--language", "en"});
    CHECK(refused.code == 2);
    CHECK(refused.err ==
          "There is nothing to undo.\nOnly steps of “onbekend” count; --author names another role.\n");
}
