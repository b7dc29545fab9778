#include "model/portfolio.h"
#include "storage/store.h"
#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>

// Files that hold what no edit would let through: an older program made them, or a rule came later.

using namespace mijlpaal;
using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

namespace {

model::Activity activity(std::int64_t id, const std::string& code, model::ActivityKind kind) {
    model::Activity made;
    made.id = {id};
    made.position = id * 1024;
    made.code = code;
    made.nameNl = code;
    made.kind = kind;
    if (kind == model::ActivityKind::task) made.mostLikely = model::hours(8);
    return made;
}

model::Dependency link(std::int64_t id, std::int64_t from, std::int64_t to) {
    model::Dependency made;
    made.id = {id};
    made.code = "D" + std::to_string(id);
    made.predecessor = {from};
    made.successor = {to};
    return made;
}

/// A summary that is linked with the level of effort in it.
model::Portfolio withBrokenRule() {
    using enum model::ActivityKind;
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 3, 31), 2026, 2027);
    auto effort = activity(3, "A3", levelOfEffort);
    effort.parent = model::ActivityId{1};
    auto inside = activity(2, "A2", task);
    inside.parent = model::ActivityId{1};
    portfolio.all<model::Activity>().put(activity(1, "A1", summary));
    portfolio.all<model::Activity>().put(inside);
    portfolio.all<model::Activity>().put(effort);
    portfolio.all<model::Dependency>().put(link(1, 1, 3));
    return portfolio;
}

model::Portfolio withCircle() {
    using enum model::ActivityKind;
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 3, 31), 2026, 2027);
    portfolio.all<model::Activity>().put(activity(1, "A1", task));
    portfolio.all<model::Activity>().put(activity(2, "A2", task));
    portfolio.all<model::Dependency>().put(link(1, 1, 2));
    portfolio.all<model::Dependency>().put(link(2, 2, 1));
    return portfolio;
}

/// A file of it in which one more step was made, which can be undone.
std::string fileOf(const Folder& folder, const model::Portfolio& portfolio) {
    const auto file = folder.in("plan.mijlpaal");
    auto store = storage::Store::create(file, portfolio, base::message("Import"), "planner");
    REQUIRE(store);
    auto renamed = portfolio;
    auto activity = renamed.all<model::Activity>().at({2});
    activity.nameNl = "Bouw";
    renamed.all<model::Activity>().put(activity);
    auto changes = model::difference(portfolio, renamed);
    changes.label = base::message("Rename “{name}”", {{"name", "A2"}});
    REQUIRE(store->append(changes, 1, "planner"));
    return file;
}

Answer inEnglish(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--language", "en"});
    return run(std::move(arguments));
}

const std::string joined = "Link D1 joins the summary “A1” with something in it.";
const std::string circle = "These activities wait for each other: ";

}  // namespace

TEST_CASE("a file that breaks a rule is open to every command, which says what is broken") {
    Folder folder;
    const auto file = fileOf(folder, withBrokenRule());
    const std::vector<std::vector<std::string>> commands{
        {"info", file},
        {"schedule", file},
        {"explain", file, "--activity", "A2"},
        {"paths", file, "--activity", "A2"},
        {"quality", file},
        {"journal", file},
        {"verify", file},
        {"baselines", file},
        {"slip", file, "--from", "1"},
        {"export", file, "--to", "csv", "-o", folder.in("out")},
        {"export", file, "--to", "mspdi", "-o", folder.in("plan.xml")},
        {"export", file, "--to", "xer", "-o", folder.in("plan.xer")},
        {"letter", file, "--kind", "kamerbrief", "-o", folder.in("brief.odt")},
        {"undo", file, "--author", "planner"},
        {"redo", file, "--author", "planner"},
    };
    for (const auto& command : commands) {
        const auto answer = inEnglish(command);
        CAPTURE(command[0]);
        CAPTURE(answer.err);
        CHECK(answer.code <= (command[0] == "quality" || command[0] == "letter" ? 1 : 0));
        CHECK(answer.err.find(joined) != std::string::npos);
        CHECK_FALSE(answer.out.empty());
    }
}

TEST_CASE("info and verify name what is broken in their answers") {
    Folder folder;
    const auto file = fileOf(folder, withBrokenRule());
    for (const std::string command : {"info", "verify"}) {
        const auto answer = inEnglish({command, file, "--json"});
        CHECK(answer.code == 0);
        CHECK(answer.err == "");
        const auto broken = Json::parse(answer.out)["broken"];
        REQUIRE(broken.size() == 1);
        CHECK(broken[0]["message"] == joined);
        CHECK(broken[0]["help"] == "Link activities that do not contain each other.");
    }
    CHECK(Json::parse(inEnglish({"verify", file, "--json"}).out)["sound"] == true);
}

TEST_CASE("a plan with a circle has no dates, and all that needs none works") {
    Folder folder;
    const auto file = fileOf(folder, withCircle());
    for (const std::string command : {"schedule", "quality"}) {
        const auto answer = inEnglish({command, file});
        CHECK(answer.code == 2);
        CHECK(answer.out == "");
        CHECK(answer.err == circle + "A1 A1 > A2 Bouw > A1 A1.\n");
    }
    CHECK(inEnglish({"explain", file, "--activity", "A1"}).code == 2);
    CHECK(inEnglish({"letter", file, "--kind", "kamerbrief", "-o", folder.in("brief.odt")}).code == 2);
    CHECK(inEnglish({"export", file, "--to", "mspdi", "-o", folder.in("plan.xml")}).code == 2);
    CHECK_FALSE(std::filesystem::exists(folder.in("plan.xml")));

    const std::vector<std::vector<std::string>> commands{
        {"info", file},
        {"journal", file},
        {"verify", file},
        {"baselines", file},
        {"export", file, "--to", "csv", "-o", folder.in("out")},
        {"undo", file, "--author", "planner"}};
    for (const auto& command : commands) {
        const auto answer = inEnglish(command);
        CAPTURE(command[0]);
        CHECK(answer.code == 0);
        CHECK(answer.err.find(circle) != std::string::npos);
    }
    const auto info = Json::parse(inEnglish({"info", file, "--json"}).out);
    CHECK(info["project_finish"].is_null());
    CHECK(info["activities"]["tasks"] == 2);
    CHECK(info["activities"]["critical"].is_null());
    CHECK(info["broken"].size() == 1);
}
