#include "storage/migrations.h"

#include "storage/opening.h"
#include "storage/store.h"
#include "tests/storage/support/folder.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::Migration;
using storage::Store;

namespace {

/// The steps of today and one more.
std::vector<Migration> andThen(std::string_view sql) {
    std::vector<Migration> list(storage::migrations().begin(), storage::migrations().end());
    list.push_back({list.back().version + 1, sql});
    return list;
}

const std::string last = std::to_string(storage::migrations().back().version);

}  // namespace

TEST_CASE("the steps are numbered from 1 without gaps") {
    std::int64_t version = 0;
    for (const auto& step : storage::migrations()) CHECK(step.version == ++version);
}

TEST_CASE("the tables of a new file are those that the steps make one after the other") {
    const std::vector<Migration> steps(storage::migrations().begin(), storage::migrations().end());
    storage::Database atOnce, inSteps;
    storage::makeTables(atOnce, storage::migrations());
    storage::makeTables(inSteps, steps);
    const auto schemaOf = [](storage::Database& database) {
        std::vector<std::string> lines;
        auto rows = database.query("SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name");
        while (rows.step()) lines.push_back(rows.text(0));
        return lines;
    };
    CHECK(schemaOf(atOnce).size() > 100);
    CHECK(schemaOf(atOnce) == schemaOf(inSteps));
    for (const auto* pragma : {"PRAGMA user_version", "PRAGMA application_id"})
        CHECK(atOnce.integer(pragma) == inSteps.integer(pragma));
    CHECK(storage::hasTables(atOnce, steps));
    CHECK(storage::hasTables(inSteps, storage::migrations()));
    atOnce.run("CREATE TABLE \"extra\" (\"id\" INTEGER PRIMARY KEY) STRICT");
    CHECK_FALSE(storage::hasTables(atOnce, storage::migrations()));
}

TEST_CASE("an older file is brought up to date after a copy was put beside it") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { makeStore(file); }
    const auto list = andThen(
        "ALTER TABLE activity ADD COLUMN colour TEXT DEFAULT ''; CREATE TABLE extra (a TEXT) STRICT;");
    const auto portfolio = Store::open(file).value().load().value();
    {
        auto store = Store::open(file, {.migrations = list});
        REQUIRE_MESSAGE(store, plain(store.error()));
        CHECK(store->load().value() == portfolio);
        REQUIRE(store->append(rename(portfolio, "Nieuw"), 1, "planner"));
        CHECK(store->verify().value().empty());
    }
    const auto copyName = "plan.version-" + last + ".mijlpaal";
    CHECK(folder.names() == std::vector<std::string>{"plan.mijlpaal", copyName});
    CHECK(askSql(file, "PRAGMA user_version") == std::vector{std::to_string(list.back().version)});
    CHECK(Store::open(folder / copyName.c_str()).value().load().value() == portfolio);
    CHECK(sentence(Store::open(file)) ==
          with("{file} was made by a newer version of Mijlpaal. Update this program to open it.",
               {{"file", file}}));
    REQUIRE(Store::open(file, {.migrations = list}));
    CHECK(folder.names().size() == 2);
}

TEST_CASE("a step that fails leaves the file as it was") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    const auto copy = folder.path() / ("plan.version-" + last + ".mijlpaal");
    { makeStore(file); }
    std::vector<Migration> list;
    const char* wanted = nullptr;
    SUBCASE("because its text is wrong") {
        list = andThen("CREATE TABLE extra (a TEXT) STRICT; ALTER TABLE nothing ADD COLUMN a;");
        wanted = "{file} could not be brought up to date and is as it was; a copy is in {copy}.";
    }
    SUBCASE("because a reference is lost") {
        list = andThen("DELETE FROM review;");
        wanted =
            "{file} could not be brought up to date, because a record refers to one that is not there; a "
            "copy is in "
            "{copy}.";
    }
    CHECK(sentence(Store::open(file, {.migrations = list})) ==
          with(wanted, {{"file", file}, {"copy", copy}}));
    const auto store = Store::open(file);
    REQUIRE(store);
    CHECK(store->verify().value().empty());
}

TEST_CASE("an older file that cannot be written is refused") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { makeStore(file); }
    std::filesystem::permissions(file, std::filesystem::perms{0444});
    std::filesystem::permissions(folder.path(), std::filesystem::perms{0555});
    const auto list = andThen("CREATE TABLE extra (a TEXT) STRICT;");
    const OrdinaryUser user;
    CHECK(sentence(Store::open(file, {.migrations = list})) ==
          with("{file} is of an older version and cannot be brought up to date, because it cannot be "
               "written. Copy it to a "
               "folder where you may write and open the copy.",
               {{"file", file}}));
}
